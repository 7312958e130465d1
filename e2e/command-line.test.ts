import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, outerNode, samples } from "./program.ts";

const { start, fine, json, callOf, refused, at, fresh } = commandLine();

describe("the command line", () => {
  it("explains itself, and says what is wrong with how a command was written", async () => {
    expect((await fine("--help", "--lang", "ko")).out).toMatch(/종료 코드: 0 완료/);
    expect((await start(["--help"], { LC_ALL: "ko_KR.UTF-8" }).ended).out).toMatch(/종료 코드: 0 완료/);
    await refused(2, /no command “komp”/, "komp");
    await refused(2, /no option “--colour”/, "compare", "eu.sovplan", "--colour", "red");
  });

  it("runs on its own Node where an older one started it, exit codes and all", async () => {
    const older = await start(["workloads", "eu.sovplan", "--json"], {}, outerNode).ended;
    expect(older).toEqual(await fine("workloads", "eu.sovplan", "--json"));
    expect((await start(["compare", "none.sovplan"], {}, outerNode).ended).code).toBe(1);
    expect((await start(["komp"], {}, outerNode).ended).code).toBe(2);
  });

  it("makes a workspace, and never over one that is there", async () => {
    const made = await json<Record<string, string>>("new", "mine.sovplan", "--agency", "시험기관", "--locale", "ko");
    expect(made).toMatchObject({ agency: "시험기관", country: "KR", currency: "KRW", language: "ko" });
    const before = readFileSync(at("mine.sovplan"));
    await refused(1, /mine\.sovplan/, "new", "mine.sovplan", "--agency", "B");
    await refused(1, /eu\.sovplan/, "sample", "eu.sovplan");
    expect(readFileSync(at("mine.sovplan")).equals(before)).toBe(true);
    await refused(1, /folder|cannot be/, "new", "no/such/folder/x.sovplan", "--agency", "B");
  });

  it("imports sheets; a dry run says the same and saves nothing", async () => {
    await fine("new", "import.sovplan", "--agency", "A", "--locale", "en");
    const sheets = [join(samples, "eu/rvtools.xlsx"), join(samples, "eu/systems.xlsx")];
    const before = (await json<{ digest: string }>("check", "import.sovplan")).digest;
    type Report = { file: string; format: string; counts: Record<string, number> };
    const dry = await json<Report[]>("import", "import.sovplan", ...sheets, "--dry-run");
    expect((await json<{ digest: string }>("check", "import.sovplan")).digest).toBe(before);
    const done = await json<Report[]>("import", "import.sovplan", ...sheets);
    expect(done.map(({ counts }) => counts)).toEqual(dry.map(({ counts }) => counts));
    const workloads = await json<{ id: string; name: string }[]>("workloads", "import.sovplan");
    expect(workloads.length).toBeGreaterThan(40);
    expect((await fine("workloads", "import.sovplan", "--lang", "ko")).out).toContain("응용 그룹");
    await fine("undo", "import.sovplan");
    expect((await json<{ digest: string }>("check", "import.sovplan")).digest).toBe(before);
    await json("redo", "import.sovplan");
    expect((await json<unknown[]>("workloads", "import.sovplan")).length).toBe(workloads.length);
    const again = await json<Report[]>("import", "import.sovplan", ...sheets);
    expect(again.map(({ counts }) => [counts["new"], counts["changed"]])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("reads a sheet of unknown make by a map: guessed, corrected, and used", async () => {
    await fine("new", "map.sovplan", "--agency", "A");
    // in the encoding of Korean Windows, without a mark
    const bytes = Buffer.from("c0e5baf1c0ccb8a73bb7a53bc4dabeee0d0a7765623031", "hex");
    writeFileSync(at("장비.csv"), Buffer.concat([bytes, Buffer.from(";16;4\r\n;8;2\r\n")]));
    await refused(1, /장비\.csv/, "import", "map.sovplan", "장비.csv");
    const [found] = await json<{ next: string; encoding: string; delimiter: string }[]>(
      "examine",
      "장비.csv",
      "--map",
      "map.json",
    );
    expect(found).toMatchObject({ next: "map", encoding: "cp949", delimiter: ";" });

    const map = JSON.parse(readFileSync(at("map.json"), "utf8")) as { sheets: Record<string, unknown>[] };
    const columns = [
      { column: "장비이름", field: "name", unit: null },
      { column: "램", field: "memoryGib", unit: "GiB" },
      { column: "코어", field: "vcpu", unit: null },
    ];
    writeFileSync(
      at("map.json"),
      JSON.stringify({ ...map, sheets: [{ sheet: null, rows: "workloads", headerRow: 1, columns }] }),
    );
    type Row = { outcome: string; row: number; reason: { en: string } | null };
    const dry = await json<{ rows: Row[] }[]>("import", "map.sovplan", "장비.csv", "--map", "map.json", "--dry-run");
    expect(dry[0]!.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, "new"],
      [3, "refused"],
    ]);
    await fine("import", "map.sovplan", "장비.csv", "--map", "map.json", "--refused", "refused.csv");
    expect(readFileSync(at("refused.csv"), "utf8")).toContain("reason_ko");
    const [one] = await json<{ name: string; memoryGib: number }[]>("workloads", "map.sovplan");
    expect(one).toMatchObject({ name: "web01", memoryGib: 16 });

    writeFileSync(at("broken.json"), "{");
    await refused(1, /broken\.json/, "import", "map.sovplan", "장비.csv", "--map", "broken.json");
  });

  it("takes a whole import back by its number", async () => {
    await fine("new", "back.sovplan", "--agency", "A");
    await fine("import", "back.sovplan", join(samples, "eu/rvtools.xlsx"));
    const dry = await json<{ things: unknown[] }>("import", "back.sovplan", "--undo", "b-1", "--dry-run");
    const count = (await json<unknown[]>("workloads", "back.sovplan")).length;
    expect(dry.things.length).toBeGreaterThanOrEqual(count);
    await fine("import", "back.sovplan", "--undo", "b-1");
    expect(await json<unknown[]>("workloads", "back.sovplan")).toEqual([]);
    await refused(1, /b-1/, "import", "back.sovplan", "--undo", "b-1");
    await refused(2, /--undo/, "import", "back.sovplan", "--undo", "yesterday");
  });

  it("predicts round trips, keeps the columns it was given, and names a row that is wrong", async () => {
    writeFileSync(
      at("pairs.csv"),
      'name,lat1,lon1,lat2,lon2\n"Seoul, Busan",37.5665,126.978,35.1796,129.0756\nfar,37.5,127,50.1,8.7\n',
    );
    const lines = (await fine("latency", "--pairs", "pairs.csv")).out.trim().split("\n");
    expect(lines[0]).toBe("name,lat1,lon1,lat2,lon2,predicted_ms,p10,p90,method");
    expect(lines[1]).toMatch(
      /^"Seoul, Busan",37\.5665,126\.978,35\.1796,129\.0756,\d+\.\d\d,\d+\.\d\d,\d+\.\d\d,[a-z+-]+$/,
    );
    const [, , , , , p50, p10, p90] = lines[2]!.split(",").map(Number);
    expect(p10!).toBeLessThanOrEqual(p50!);
    expect(p50!).toBeLessThanOrEqual(p90!);
    expect((await fine("latency", "--pairs", "pairs.csv", "--csv")).out.trim().split("\n")).toEqual(lines);
    expect((await json<unknown[]>("latency", "--pairs", "pairs.csv")).length).toBe(2);
    writeFileSync(at("bad.csv"), "lat1,lon1,lat2,lon2\n1,2,3,4\n1,2,91,4\n");
    await refused(1, /bad\.csv row 3/, "latency", "--pairs", "bad.csv");
    writeFileSync(at("columns.csv"), "lat1,lon1,lat2\n1,2,3\n");
    await refused(1, /columns are missing: lon2/, "latency", "--pairs", "columns.csv");
    await refused(1, /no such file: none\.csv/, "latency", "--pairs", "none.csv");
  });

  it("keeps a history in both languages, undoes and does again", async () => {
    const file = fresh("history.sovplan");
    const steps = await json<{ number: number }[]>("history", file);
    expect(steps[0]!.number).toBe(steps.length);
    expect((await fine("history", file, "--lang", "ko")).out).toMatch(/[가-힣]/);
    expect((await json<{ undo: { ko: string } }>("undo", file)).undo.ko).toMatch(/[가-힣]/);
    expect((await fine("redo", file)).err).toMatch(/^Done again: /);
    await refused(1, /nothing to redo/, "redo", file);
  });

  it("reaches every call of the contract: what is saved by hand is read back", async () => {
    const file = fresh("calls.sovplan");
    const names = (await fine("call", file)).out.trim().split("\n");
    expect(names).toContain("requirements.save");
    const [agency] = [(await callOf<{ open: { agency: object } }>(file, "workspace.state")).open.agency];
    await callOf(file, "agency.save", { ...agency, planVersion: "3.2" });
    writeFileSync(
      at("rates.json"),
      JSON.stringify({ rates: [{ base: "USD", quote: "EUR", rate: 0.91, date: "2026-11-20", source: "ECB" }] }),
    );
    await fine("call", file, "fx.save", "@rates.json");
    expect(await callOf<unknown[]>(file, "fx.list")).toHaveLength(1);
    await callOf(file, "locations.save", { locations: [{ city: "Berlin", share: 2, accessMs: 5 }] });
    await callOf(file, "scenarios.create", { name: "B", from: null });
    expect((await callOf<unknown[]>(file, "scenarios.list")).length).toBe(2);
    expect(
      (await callOf<{ open: { agency: { planVersion: string } } }>(file, "workspace.state")).open.agency.planVersion,
    ).toBe("3.2");
    await refused(1, /no call “drop\.all”/, "call", file, "drop.all");
    await refused(1, /not valid/, "call", file, "fx.save", '{"rates": 3}');
    await refused(1, /no such file: none\.json/, "call", file, "fx.save", "@none.json");
  });
});
