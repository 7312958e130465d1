import { describe, expect, it } from "vitest";
import { makeWorkload } from "../samples/make.ts";
import { type Existing, nothingHeld as nothing } from "./changes.ts";
import { type ImportOptions, plainImport, planImport, reportsOf } from "./plan-import.ts";
import type { Cell, Workbook } from "./workbook.ts";

const holding = (...workloads: Existing["workloads"]): Existing => ({ ...nothing, workloads });

/** Rows under headings that need no id: a machine is known by its name, its address, its place. */
function servers(...rows: Cell[][]): Workbook {
  const all = [["호스트명", "IP주소", "설치위치", "CPU 수(소켓)", "코어 수", "메모리(GB)"], ...rows];
  return {
    file: "서버현황.xlsx",
    digest: "0",
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    json: null,
    sheets: [
      {
        name: "서버현황",
        hidden: false,
        hiddenRows: 0,
        merges: [],
        formulas: { count: 0, first: null },
        longNumbers: { count: 0, first: null },
        rows: all.map((cells, at) => ({ number: at + 1, cells })),
      },
    ],
  };
}

function plan(existing: Existing, workbook: Workbook, options: Partial<ImportOptions> = {}) {
  const made = planImport([{ workbook, format: null, map: null, answers: {} }], existing, {
    ...plainImport,
    ...options,
  });
  return { report: reportsOf(made)[0]!, workloads: made.changes.workloads };
}

describe("which machine a row means", () => {
  const old = makeWorkload({ name: "web01", ipAddresses: ["10.0.0.1"], location: "세종" });

  it("takes a name with the same address without asking", () => {
    const { report } = plan(holding(old), servers(["web01", "10.0.0.1", null, 1, 4, 16]));
    expect(report.counts).toMatchObject({ new: 0 });
    expect(report.suggestions).toEqual([]);
  });

  it("takes a name alone, and puts it before a person where another source had brought it", () => {
    const { report } = plan(holding(old), servers(["web01", null, "과천", 1, 4, 16]));
    expect(report.counts).toMatchObject({ new: 0 });
    expect(report.suggestions).toMatchObject([{ row: 2, name: "web01", chosen: "w-1" }]);
  });

  it("asks nothing again of a row that the same source has brought before", () => {
    const { report } = plan(holding(old), servers(["web01", null, "과천", 1, 4, 16]), { earlier: () => ["w-1"] });
    expect(report.suggestions).toEqual([]);
  });

  it("does not take a name whose address says otherwise", () => {
    const { report } = plan(holding(old), servers(["web01", "10.9.9.9", "과천", 1, 4, 16]));
    expect(report.counts).toMatchObject({ new: 1 });
    expect(report.suggestions).toMatchObject([{ chosen: null, candidates: [{ id: "w-1" }] }]);
  });

  it("suggests a machine that has only its address in common, and takes it when a person says so", () => {
    const renamed = servers(["portal01", "10.0.0.1", "세종", 1, 4, 16]);
    const { report } = plan(holding(old), renamed);
    expect(report.counts).toMatchObject({ new: 1 });
    expect(report.suggestions).toMatchObject([{ name: "portal01", chosen: null, candidates: [{ id: "w-1" }] }]);

    const matches = [{ file: 0, sheet: "서버현황", row: 2, to: "w-1" }];
    const said = plan(holding(old), renamed, { matches, earlier: () => ["w-1"] });
    expect(said.report.counts).toMatchObject({ new: 0, changed: 1 });
    expect(said.workloads[0]).toMatchObject({
      id: "w-1",
      value: { name: "portal01", details: { formerNames: ["web01"] } },
    });
  });

  it("finds a machine under the name another file knows it by, once a person has said so", () => {
    const matches = [{ file: 0, sheet: "서버현황", row: 2, to: "w-1" }];
    const said = plan(holding(old), servers(["민원웹1", null, null, 1, 4, 16]), { matches });
    const kept = said.workloads[0]!.value;
    expect(kept).toMatchObject({ name: "web01", details: { formerNames: ["민원웹1"] } });
    const again = plan(holding({ ...old, ...kept, group: null }), servers(["민원웹1", null, null, 1, 4, 16]), {
      earlier: () => ["w-1"],
    });
    expect(again.report.counts).toMatchObject({ new: 0, same: 1 });
  });

  it("makes something new of a row when a person says that it is", () => {
    const matches = [{ file: 0, sheet: "서버현황", row: 2, to: null }];
    const { report } = plan(holding(old), servers(["web01", "10.0.0.1", null, 1, 4, 16]), { matches });
    expect(report.counts).toMatchObject({ new: 1 });
  });

  it("names what the last file of the source had brought and this one does not", () => {
    const other = makeWorkload({ number: 2, name: "db01" });
    const { report, workloads } = plan(holding(old, other), servers(["web01", "10.0.0.1", null, 1, 4, 16]), {
      earlier: () => ["w-1", "w-2"],
    });
    expect(report.missing).toEqual([{ id: "w-2", name: "db01" }]);
    expect(workloads.map(({ id }) => id)).not.toContain("w-2");
  });

  it("follows a machine by its id through a new name", () => {
    const known = makeWorkload({ name: "web01", externalId: "A-1" });
    const sheet = servers(["was-web01", null, null, 1, 4, 16]);
    const [table] = sheet.sheets;
    const withIds: Workbook = {
      ...sheet,
      sheets: [
        {
          ...table!,
          rows: table!.rows.map(({ number, cells }, at) => ({
            number,
            cells: [at === 0 ? "자산번호" : "A-1", ...cells],
          })),
        },
      ],
    };
    const { workloads } = plan(holding(known), withIds);
    expect(workloads).toMatchObject([{ id: "w-1", value: { name: "was-web01", details: { formerNames: ["web01"] } } }]);
  });
});
