import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const program = fileURLToPath(new URL("../electron/cli/sovplan.js", import.meta.url));
const samples = fileURLToPath(new URL("../assets/samples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sovplan-cli-"));
/** The Node of the machine where it is an older one: the program must then find its own. */
const outerNode = existsSync("/usr/bin/node") ? "/usr/bin/node" : process.execPath;

type Ended = Readonly<{ code: number | null; out: string; err: string }>;

function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}, node = process.execPath) {
  const child = spawn(node, [program, ...words], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C.UTF-8", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (told.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told.err += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...told }));
  });
  return { child, told, ended };
}
const sovplan = (...words: string[]): Promise<Ended> => start(words).ended;

/** A command that must succeed: nothing of a crash on standard error. */
async function fine(...words: string[]): Promise<Ended> {
  const ended = await sovplan(...words);
  expect(ended.err, words.join(" ")).not.toMatch(/at .*[.]ts:\d+|Error:/);
  expect(ended.code, `${words.join(" ")}: ${ended.err}`).toBe(0);
  return ended;
}

/** With `--json`: one JSON value on standard output and nothing else. */
async function json<Value>(...words: string[]): Promise<Value> {
  return JSON.parse((await fine(...words, "--json")).out) as Value;
}

/** A command that must be refused: nothing on standard output, one plain sentence on standard error. */
async function refused(code: 1 | 2, sentence: RegExp, ...words: string[]): Promise<Ended> {
  const ended = await sovplan(...words);
  expect(ended.err, words.join(" ")).toMatch(sentence);
  expect(ended.err).not.toMatch(/at .*[.]ts:\d+|\{\{|undefined/);
  expect(ended.out, words.join(" ")).toBe("");
  expect(ended.code, words.join(" ")).toBe(code);
  return ended;
}

const at = (name: string): string => join(folder, name);
const fresh = (name: string): string => (copyFileSync(at("eu.sovplan"), at(name)), name);
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
};

// every command is a program of its own, and the machine may be busy: this only ends what hangs
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

beforeAll(async () => {
  await fine("sample", "eu.sovplan", "--agency", "eu");
  await fine("place", "eu.sovplan");
  await fine("waves", "eu.sovplan");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

  it("compares, measures lock-in, places and lays waves, as a table and as JSON", async () => {
    const comparison = await json<{ regions: { region: string }[]; workloads: { workload: string }[] }>(
      "compare",
      "eu.sovplan",
    );
    const id = comparison.workloads[0]!.workload;
    expect((await fine("compare", "eu.sovplan")).out).toContain(comparison.regions[0]!.region);
    const cells = await json<{ workload: string; cells: unknown[] }>("compare", "eu.sovplan", "--workload", id);
    expect(cells).toMatchObject({ workload: id });
    expect(cells.cells.length).toBe(comparison.regions.length);
    expect((await fine("compare", "eu.sovplan", "--workload", id, "--lang", "ko")).out).toMatch(/리전 .*판정/);
    await refused(1, /no such workload: w-9999/, "compare", "eu.sovplan", "--workload", "w-9999");
    await refused(1, /no such scenario: Z/, "compare", "eu.sovplan", "--scenario", "Z");
    expect((await json<{ layers: unknown[] }>("lock-in", "eu.sovplan")).layers.length).toBe(4);
    expect((await fine("lock-in", "eu.sovplan", "--lang", "ko")).out).toMatch(/출구 비용/);

    const file = fresh("place.sovplan");
    const placed = await json<{ outcome: string; placements: unknown[]; gap: number }>(
      "place",
      file,
      "--gap",
      "0.01",
      "--time-limit",
      "30",
      "--export-model",
      "model.lp",
    );
    expect(placed.placements.length).toBeGreaterThan(20);
    expect(placed.gap).toBeLessThanOrEqual(0.01);
    expect((await fine("place", file, "--lang", "ko")).out).toMatch(/배치 \d+ · 미배치/);
    const waves = await json<{ waves: unknown[] }>("waves", file);
    expect(waves.waves.length).toBeGreaterThan(1);
    expect((await json<{ waves: unknown[] }>("waves", file, "--keep")).waves.length).toBe(waves.waves.length);
    expect((await fine("waves", file, "--dry-run", "--lang", "ko")).out).toMatch(/차수/);
  });

  it("writes a model that HiGHS reads and solves to the same value", async () => {
    const file = fresh("model.sovplan");
    const { value } = await json<{ value: number }>("place", file, "--gap", "0", "--export-model", "whole.lp");
    const { default: load } = await import("highs");
    const highs = await load();
    const solved = highs.solve(readFileSync(at("whole.lp"), "utf8"));
    expect(solved.Status).toBe("Optimal");
    expect(Math.abs(Math.abs(solved.ObjectiveValue) - value)).toBeLessThan(0.05);
  });

  it("writes the plan in both languages, the same bytes twice", async () => {
    const first = await json<{ pages: number; digest: string }>(
      "report",
      "eu.sovplan",
      "--out",
      "a.pdf",
      "--lang",
      "ko",
    );
    await fine("report", "eu.sovplan", "--out", "b.pdf", "--lang", "ko");
    await fine("report", "eu.sovplan", "--out", "c.pdf", "--lang", "en");
    expect(first.pages).toBeGreaterThan(10);
    expect(readFileSync(at("a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(at("a.pdf")).equals(readFileSync(at("b.pdf")))).toBe(true);
    expect(readFileSync(at("a.pdf")).equals(readFileSync(at("c.pdf")))).toBe(false);
  });

  it("exports the plan as JSON whose digest is the one it tells", async () => {
    const told = await json<{ inputs: string }>("digest", "eu.sovplan");
    await fine("export", "eu.sovplan", "--json", "plan.json");
    const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as Record<string, unknown>;
    expect(plan).toMatchObject({ sovplanFormat: 1, digest: `sha256:${told.inputs}` });
    expect((plan["workloads"] as unknown[]).length).toBe((await json<unknown[]>("workloads", "eu.sovplan")).length);
    const before = readFileSync(at("plan.json"));
    await fine("export", "eu.sovplan", "--json", "plan.json");
    expect(readFileSync(at("plan.json")).equals(before)).toBe(true);
  });

  it("takes a figure apart, and refuses one it does not know", async () => {
    const scenarios = await callOf<{ placements: { workload: string; region: string }[] }[]>(
      "eu.sovplan",
      "scenarios.list",
    );
    const { workload, region } = scenarios[0]!.placements[0]!;
    for (const id of ["cost/plan", `score/${workload}@${region}`, `latency/${region}`, "hhi/owner"])
      expect((await json<{ id: string }>("explain", "eu.sovplan", id)).id).toBe(id);
    const tree = (await fine("explain", "eu.sovplan", "cost/plan", "--lang", "ko")).out;
    expect(tree).toMatch(/\[cost\/plan\]/);
    expect(tree).not.toMatch(/\{\{|undefined|NaN/);
    await refused(1, /no such figure/, "explain", "eu.sovplan", "cost/w-9999");
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

  it("tells plainly when nothing is lawful, and keeps what was placed", async () => {
    const file = fresh("unlawful.sovplan");
    const [scenario] = await callOf<{ id: string; requirements: object[] }[]>(file, "scenarios.list");
    const budget = {
      id: "r-900",
      on: true,
      decidedBy: null,
      note: null,
      kind: "limit",
      limit: { is: "budget", perYear: { minor: 1, currency: "EUR" } },
    };
    await callOf(file, "requirements.save", {
      scenario: scenario!.id,
      unknown: "fail",
      requirements: [...scenario!.requirements, budget],
    });
    const before = await json<{ digest: string }>("check", file);
    const ended = await sovplan("place", file, "--time-limit", "30");
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/no lawful placement/);
    expect(await json("check", file)).toEqual(before);
  });
});

describe("bad input on the command line", () => {
  it("ends in one sentence and loses nothing", async () => {
    writeFileSync(at("foreign.sovplan"), "this is no workspace at all");
    writeFileSync(at("broken.xlsx"), Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(500, 7)]));
    writeFileSync(at("picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const whole = readFileSync(at("eu.sovplan"));
    const damaged = Buffer.from(whole);
    // wherever the agency's name stands: the middle of a file may be room that nothing uses
    for (let place = whole.indexOf("Valderheim"); place >= 0; place = whole.indexOf("Valderheim", place + 1))
      damaged.fill(0xff, place, place + 4);
    writeFileSync(at("damaged.sovplan"), damaged);
    mkdirSync(at("a-folder"), { recursive: true });
    const file = fresh("bad.sovplan");
    const before = await json("check", file);

    await refused(1, /none\.sovplan/, "compare", "none.sovplan");
    await refused(1, /none\.sovplan/, "compare", "none.sovplan", "--lang", "ko");
    await refused(1, /foreign\.sovplan|not a Sovplan workspace/i, "compare", "foreign.sovplan");
    await refused(1, /a-folder|not a file/i, "compare", "a-folder");
    const bad = await sovplan("check", "damaged.sovplan");
    expect(bad.code).toBe(1);
    expect(bad.err).not.toMatch(/at .*[.]ts:\d+/);
    expect(readFileSync(at("foreign.sovplan"), "utf8")).toBe("this is no workspace at all");

    await refused(1, /none\.xlsx/, "import", file, "none.xlsx");
    await refused(1, /broken\.xlsx/, "import", file, "broken.xlsx");
    await refused(1, /picture\.png/, "import", file, "picture.png");
    await refused(1, /format|nothing/i, "import", file, join(samples, "eu/systems.xlsx"), "--format", "nothing");
    await refused(1, /folder/, "report", file, "--out", "no/such/plan.pdf");
    await refused(1, /cannot be written/, "export", file, "--json", "a-folder");
    if (process.getuid?.() !== 0) {
      mkdirSync(at("locked"), { recursive: true });
      chmodSync(at("locked"), 0o555);
      await refused(1, /cannot be written/, "report", file, "--out", "locked/plan.pdf");
    }
    expect(await json("check", file)).toEqual(before);
  });

  it("stops at Ctrl+C with a sentence, and the file is as it was", async () => {
    const file = fresh("stopped.sovplan");
    const before = await json("check", file);
    const scratch = at("scratch");
    mkdirSync(scratch);
    const { child, ended } = start(["report", file, "--out", "stopped.pdf"], { TMPDIR: scratch }, outerNode);
    await until(() => readdirSync(scratch).length > 0); // the program is awake, and has not finished for a second to come
    child.kill("SIGINT");
    const { code, err, out } = await ended;
    expect(err).toMatch(/cancelled|Stopped/);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(existsSync(at("stopped.pdf"))).toBe(false);
    expect(await json("check", file)).toEqual(before);
  });
});

describe("sovplan serve", () => {
  const running: ChildProcess[] = [];
  afterAll(() => running.forEach((child) => child.kill("SIGTERM")));

  async function serve(...words: string[]): Promise<{ url: string; stop: () => Promise<Ended> }> {
    const { child, told, ended } = start(["serve", ...words, "--json"]);
    running.push(child);
    await until(() => told.out.trim().endsWith("}") || child.exitCode !== null);
    const { url } = JSON.parse(told.out) as { url: string };
    return { url, stop: () => (child.kill("SIGINT"), ended) };
  }

  async function enter(url: string) {
    const entry = await fetch(url, { redirect: "manual" });
    const cookie = entry.headers.get("set-cookie")!.split(";")[0]!;
    const { origin } = new URL(url);
    return async <Value>(name: string, input: object): Promise<Value> => {
      const headers = { cookie, origin, "content-type": "application/json" };
      const reply = await fetch(`${origin}/call/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
      return ((await reply.json()) as { value: Value }).value;
    };
  }

  it("opens the same workspace with the same digests; a second one only reads", async () => {
    const file = fresh("served.sovplan");
    const first = await serve(file);
    const call = await enter(first.url);
    const again = await fetch(first.url, { redirect: "manual" });
    expect(again.status).toBe(401);
    const told = await json<{ inputs: string; results: string }>("digest", file);
    expect(await call("plan.digest", { scenario: null })).toEqual(told);

    const second = await serve(file);
    const state = await (await enter(second.url))<{ open: { readOnly: boolean } }>("workspace.state", {});
    expect(state.open.readOnly).toBe(true);
    await refused(1, /can only be read/, "place", file);
    expect((await second.stop()).code).toBe(0);
    expect((await first.stop()).code).toBe(0);
    expect(existsSync(at(`${file}-wal`))).toBe(false);
  });

  it("says which port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    await refused(1, new RegExp(`Port ${port} is already in use`), "serve", "eu.sovplan", "--port", String(port));
    await new Promise((resolve) => taken.close(resolve));
  });
});

/** One call of the contract, by the command line. */
async function callOf<Value = unknown>(file: string, name: string, input: object = {}): Promise<Value> {
  return JSON.parse((await fine("call", file, name, JSON.stringify(input))).out) as Value;
}
