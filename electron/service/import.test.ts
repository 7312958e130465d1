import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../shared/contract/client.ts";
import type { ImportChoice } from "../../shared/contract/importing.ts";
import { type Door, openDoor } from "../three-doors.ts";

let door: Door;
let client: ReturnType<typeof connect>;
beforeEach(async () => {
  door = await openDoor("direct");
  client = connect(door.transport);
  door.answers.create = join(door.folder, "plan.sovplan");
  await client.call("workspace.create", { agency: "시험", country: "KR", currency: "KRW", language: "ko" });
});
afterEach(() => door.close());

const asFound = { encoding: null, delimiter: null, format: null, map: null, answers: {} };

/** A file as a person would choose it. */
function file(name: string, lines: readonly string[]): ImportChoice {
  const path = join(door.folder, name);
  writeFileSync(path, `\ufeff${lines.join("\r\n")}\r\n`);
  return { file: door.service.admit(path), ...asFound };
}
const heading = "자산번호,호스트명,CPU 수(소켓),코어 수,메모리(GB),IP주소";
const servers = (...rows: string[]): ImportChoice => file("서버.csv", [heading, ...rows]);

const planned = (choice: ImportChoice) => client.run("inventory.import", { files: [choice], matches: [] });
async function imported(choice: ImportChoice) {
  const { plan } = await planned(choice);
  return (await client.run("inventory.commit", { plan, remove: [] })).reports[0]!;
}
const digest = async () => (await client.call("workspace.check", {})).digest;

describe("an import", () => {
  it("changes nothing before it is confirmed, and then what it said", async () => {
    const before = await digest();
    const { plan, reports } = await planned(servers("A-1,web01,1,4,16,10.0.0.1", "A-2,portal,1,4,16,10.0.0.2"));
    expect(reports[0]!.counts).toMatchObject({ read: 2, new: 2 });
    const page = await client.call("inventory.plan-rows", {
      plan,
      file: 0,
      outcomes: ["new"],
      query: "portal",
      offset: 0,
      limit: 10,
    });
    expect(page).toMatchObject({ total: 1, rows: [{ row: 3, name: "portal" }] });
    expect(page.rows[0]!.changes).toContainEqual({ field: "vcpu", before: null, after: "4" });
    expect(await digest()).toBe(before);

    const { reports: done } = await client.run("inventory.commit", { plan, remove: [] });
    expect(done[0]!.batch).toBe("b-1");
    expect((await client.call("workloads.list", {})).map(({ name }) => name)).toEqual(["web01", "portal"]);
    await expect(client.run("inventory.commit", { plan, remove: [] })).rejects.toMatchObject({
      failure: { code: "import-plan-gone" },
    });
  });

  it("is undone whole, and done again", async () => {
    const before = await digest();
    await imported(servers("A-1,web01,1,4,16,10.0.0.1"));
    const after = await digest();
    await client.call("workspace.undo", {});
    expect(await digest()).toBe(before);
    await client.call("workspace.redo", {});
    expect(await digest()).toBe(after);
  });

  it("keeps what a person has changed, and shows what the file says beside it", async () => {
    await imported(servers("A-1,web01,1,4,16,10.0.0.1"));
    const [one] = await client.call("workloads.list", {});
    await client.call("workloads.save", { ...one!, memoryGib: 24 });
    const report = await imported(servers("A-1,web01,1,8,32,10.0.0.1"));
    expect(report.counts).toMatchObject({ changed: 1 });
    expect((await client.call("workloads.list", {}))[0]).toMatchObject({ vcpu: 8, memoryGib: 24 });

    const { imports, edits } = await client.call("inventory.origin", { id: "w-1" });
    expect(imports.map(({ row, taken, kept }) => ({ row, taken: taken.length > 0, kept }))).toEqual([
      { row: 2, taken: true, kept: [] },
      { row: 2, taken: true, kept: [{ field: "memoryGib", before: "24", after: "32" }] },
    ]);
    expect(edits).toMatchObject([{ field: "memoryGib", before: "16", after: "24", by: "test" }]);
  });

  it("names what the last file of the source had and this one has not; only what a person ticks is removed", async () => {
    await imported(servers("A-1,web01,1,4,16,10.0.0.1", "A-2,web02,1,4,16,10.0.0.2", "A-3,web03,1,4,16,10.0.0.3"));
    const { plan, reports } = await planned(servers("A-1,web01,1,4,16,10.0.0.1"));
    expect(reports[0]!.missing.map(({ name }) => name)).toEqual(["web02", "web03"]);
    await client.run("inventory.commit", { plan, remove: ["w-2"] });
    expect((await client.call("workloads.list", {})).map(({ name }) => name)).toEqual(["web01", "web03"]);
  });

  it("hands out refused rows with their own columns and the reason, and takes them back corrected", async () => {
    const { plan, reports } = await planned(servers("A-1,web01,1,4,16,10.0.0.1", "A-2,,1,4,16,10.0.0.2"));
    expect(reports[0]!.counts).toMatchObject({ read: 2, new: 1, refused: 1 });
    const { file: ticket } = await client.call("inventory.refused-rows", { plan, file: 0 });
    const { bytes } = await client.call("files.read", { file: ticket });
    const csv = new TextDecoder().decode(bytes);
    expect(csv).toContain("호스트명");
    expect(csv).toContain("REQ_MISSING");
    await client.run("inventory.commit", { plan, remove: [] });

    const corrected = csv.replace('"A-2",,', '"A-2","web02",');
    expect(corrected).not.toBe(csv);
    const report = await imported(file("corrected.csv", corrected.replace("\ufeff", "").trimEnd().split("\r\n")));
    expect(report.counts).toMatchObject({ read: 1, new: 1 });
  });

  it("hands out refused rows of several sheets as one archive, which is read as those sheets again", async () => {
    const path = join(door.folder, "현황.xlsx");
    const sheets = [
      { name: "서버현황", rows: [heading.split(","), ["A-1", "web01", 1, 4, 16, null], ["A-2", null, 1, 4, 16, null]] },
      {
        name: "정보시스템현황",
        rows: [
          ["시스템ID", "정보시스템명", "시스템 등급", "이용자 수"],
          ["S-1", null, 1, 10],
        ],
      },
    ];
    writeFileSync(path, await writeXlsx({ sheets }));
    const { plan, reports } = await planned({ file: door.service.admit(path), ...asFound });
    expect(reports[0]!.counts).toMatchObject({ new: 1, refused: 2 });
    const { file: ticket, name } = await client.call("inventory.refused-rows", { plan, file: 0 });
    expect(name).toBe("현황.refused.zip");
    const again = await planned({ file: ticket, ...asFound });
    expect(again.reports[0]!.counts).toMatchObject({ read: 2, refused: 2 });
    expect(again.reports[0]!.sheets.map(({ name }) => name).sort()).toEqual(["서버현황", "정보시스템현황"]);
  });

  it("is overtaken by the next plan", async () => {
    const first = await planned(servers("A-1,web01,1,4,16,10.0.0.1"));
    await planned(servers("A-2,web02,1,4,16,10.0.0.2"));
    const asked = { plan: first.plan, file: 0, outcomes: null, query: "", offset: 0, limit: 10 };
    await expect(client.call("inventory.plan-rows", asked)).rejects.toMatchObject({
      failure: { code: "import-plan-gone" },
    });
  });

  it("is not saved over what was changed after it was prepared", async () => {
    await imported(servers("A-1,web01,1,4,16,10.0.0.1"));
    const { plan } = await planned(servers("A-1,web01,1,8,32,10.0.0.1"));
    const [one] = await client.call("workloads.list", {});
    await client.call("workloads.save", { ...one!, memoryGib: 24 });
    await expect(client.run("inventory.commit", { plan, remove: [] })).rejects.toMatchObject({
      failure: { code: "import-plan-stale" },
    });
    expect((await client.call("workloads.list", {}))[0]).toMatchObject({ vcpu: 4, memoryGib: 24 });
  });

  it("leaves the workspace as it was when it is stopped while it saves", async () => {
    const many = Array.from({ length: 6000 }, (_, at) => `A-${at},host${at},1,4,16,10.${at >> 8}.${at & 255}.1`);
    const { plan } = await planned(servers(...many));
    const before = await digest();
    let stop = (): void => undefined;
    const stopped = client.run(
      "inventory.commit",
      { plan, remove: [] },
      { started: (how) => (stop = how), progress: ({ done }) => done > 0 && stop() },
    );
    await expect(stopped).rejects.toMatchObject({ failure: { code: "cancelled" } });
    expect(await digest()).toBe(before);
    const report = await imported(servers("A-1,web01,1,4,16,10.0.0.1"));
    expect(report.counts).toMatchObject({ new: 1 });
    expect((await client.call("workspace.check", {})).sound).toBe(true);
  });
});

describe("taking an import back", () => {
  it("removes what it added and restores what it changed, whatever came after; later edits stay", async () => {
    await imported(servers("A-1,web01,1,4,16,10.0.0.1"));
    await imported(servers("A-1,web01,1,8,32,10.0.0.1", "A-2,web02,1,4,16,10.0.0.2"));
    const [one] = await client.call("workloads.list", {});
    await client.call("workloads.save", { ...one!, memoryGib: 48 });

    const dry = await client.call("inventory.take-back", { batch: "b-2", dryRun: true });
    expect((await client.call("workloads.list", {})).length).toBe(2);
    await client.call("inventory.take-back", { batch: "b-2", dryRun: false });
    expect(dry.things.map(({ deed, id }) => `${deed} ${id}`).sort()).toEqual([
      "kept w-1",
      "removed w-2",
      "restored w-1",
    ]);
    expect(await client.call("workloads.list", {})).toMatchObject([{ id: "w-1", vcpu: 4, memoryGib: 48 }]);
    expect((await client.call("inventory.batches", {})).map(({ batch }) => batch)).toEqual(["b-1"]);
    await client.call("workspace.undo", {});
    expect((await client.call("workloads.list", {})).length).toBe(2);
  });

  it("refuses an import that is not there", async () => {
    const asked = client.call("inventory.take-back", { batch: "b-7", dryRun: true });
    await expect(asked).rejects.toMatchObject({ failure: { code: "gone" } });
  });
});

describe("a mapping", () => {
  it("is guessed, kept under its headings, and offered again", async () => {
    const odd = file("장비.csv", ["장비이름;램;코어", "web01;16;4"]);
    const [found] = await client.run("inventory.examine", {
      files: [{ file: odd.file, encoding: null, delimiter: null }],
    });
    expect(found).toMatchObject({ next: "map", delimiter: ";", saved: [] });
    expect(found!.sheets[0]!.preview[1]!.cells).toEqual(["web01", "16", "4"]);

    const map = {
      mapFormat: 1 as const,
      name: "장비 대장",
      encoding: null,
      delimiter: null,
      answers: {},
      sheets: [
        {
          sheet: null,
          rows: "workloads" as const,
          headerRow: 1,
          columns: [
            { column: "장비이름", field: "name", unit: null },
            { column: "램", field: "memoryGib", unit: "GiB" },
            { column: "코어", field: "vcpu", unit: null },
          ],
        },
      ],
    };
    await client.call("import-maps.save", { id: null, headings: found!.headings, map });
    const report = await imported({ ...odd, map });
    expect(report.counts).toMatchObject({ read: 1, new: 1 });
    expect(await client.call("workloads.list", {})).toMatchObject([{ name: "web01", memoryGib: 16, vcpu: 4 }]);

    const [again] = await client.run("inventory.examine", {
      files: [{ file: odd.file, encoding: null, delimiter: null }],
    });
    expect(again!.saved).toMatchObject([{ id: "map-1", map: { name: "장비 대장" } }]);
  });
});
