import { describe, expect, it } from "vitest";
import type { Examination } from "../../../shared/contract/importing.ts";
import { guessMap } from "../../../shared/exchange/guess.ts";
import { checkMap } from "../../../shared/exchange/mapped-columns.ts";
import { carried, mapOf, mappingOf, problemsOf, shownColumns, withColumn, withHeaderRow, withRows } from "./mapping.ts";

const asFound = { encoding: null, delimiter: null } as const;

/** A file as the host would have looked into it. */
function examined(sheets: Readonly<Record<string, readonly (readonly (string | null)[])[]>>): Examination {
  const tables = Object.entries(sheets).map(([name, rows]) => ({
    name,
    hidden: false,
    rows: rows.map((cells, at) => ({ number: at + 1, cells })),
    merges: [],
    formulas: { count: 0, first: null },
    hiddenRows: 0,
    longNumbers: { count: 0, first: null },
  }));
  const guess = guessMap({
    file: "list.xlsx",
    digest: "",
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    sheets: tables,
    json: null,
  });
  return {
    file: "file-1",
    name: "list.xlsx",
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    next: "map",
    candidates: [],
    sheets: tables.map(({ name, hidden, rows }) => {
      const about = guess.sheets.find(({ sheet }) => sheet === name);
      return {
        name,
        hidden,
        rows: rows.length,
        preview: rows.map(({ number, cells }) => ({ number, cells: [...cells] })),
        guess: about
          ? {
              rows: about.rows,
              headerRow: about.headerRow,
              columns: about.columns.map((one) => ({ ...one, samples: [...one.samples] })),
              missing: [...about.missing],
            }
          : null,
      };
    }),
    headings: "",
    map: guess.map,
    saved: [],
  };
}

const servers = [
  ["호스트명", "메모리(GB)", "운영체제", "메모"],
  ["web-1", "16", "Linux", "a"],
  ["web-2", "32", "Windows", "b"],
];

describe("a mapping in the making", () => {
  it("starts with the guess and becomes the same map again", () => {
    const file = examined({ 목록: servers });
    const mapping = mappingOf(file, file.map);
    expect(problemsOf(file, mapping)).toEqual([]);
    const map = mapOf(file, mapping, asFound)!;
    expect(map.sheets[0]!.columns).toEqual(file.map!.sheets[0]!.columns);
    expect(() => checkMap(map)).not.toThrow();
    expect(mappingOf(file, map)).toEqual(mapping);
  });

  it("finds the only sheet by its place, so that next month's file may name it otherwise", () => {
    const file = examined({ 목록: servers, 빈시트: [] });
    expect(mapOf(file, mappingOf(file, file.map), asFound)!.sheets[0]!.sheet).toBeNull();
    const two = examined({ 목록: servers, 둘째: servers });
    expect(mapOf(two, mappingOf(two, two.map), asFound)!.sheets.map(({ sheet }) => sheet)).toEqual(["목록", "둘째"]);
  });

  it("says which field is missing and which is filled twice", () => {
    const file = examined({ 목록: servers });
    const mapping = mappingOf(file, file.map);
    const sheet = mapping.sheets["목록"]!;
    const without = withColumn(sheet, "호스트명", { field: null });
    const twice = withColumn(sheet, "메모", { field: "memoryGib" });
    const of = (next: typeof sheet) => problemsOf(file, { ...mapping, sheets: { 목록: next } }).map(({ kind }) => kind);
    expect(of(without)).toEqual(["missing"]);
    expect(of(twice)).toEqual(["twice"]);
    expect(of({ ...sheet, rows: null })).toEqual(["no-sheet"]);
    expect(of(withHeaderRow(file.sheets[0]!, sheet, 9))).toEqual(["header"]);
  });

  it("forgets the unit of a column that goes to another field", () => {
    const file = examined({ 목록: servers });
    const sheet = withColumn(mappingOf(file, file.map).sheets["목록"]!, "메모리(GB)", { unit: "TiB" });
    expect(sheet.choices["메모리(GB)"]).toEqual({ field: "memoryGib", unit: "TiB" });
    expect(withColumn(sheet, "메모리(GB)", { field: "storageGib" }).choices["메모리(GB)"]).toEqual({
      field: "storageGib",
      unit: null,
    });
  });

  it("keeps what was chosen while a sheet is left out", () => {
    const file = examined({ 목록: servers });
    const sheet = mappingOf(file, file.map).sheets["목록"]!;
    const back = withRows(file.sheets[0]!, withRows(file.sheets[0]!, sheet, null), "workloads");
    expect(shownColumns(file.sheets[0]!, back).map(({ field }) => field)).toEqual(
      shownColumns(file.sheets[0]!, sheet).map(({ field }) => field),
    );
  });

  it("goes by the headings where the rows are another kind of thing", () => {
    const file = examined({
      목록: [
        ["시스템명", "담당부서"],
        ["인사", "총무과"],
      ],
    });
    const sheet = withRows(file.sheets[0]!, { rows: null, headerRow: 1, choices: {} }, "groups");
    expect(sheet.choices["시스템명"]?.field).toBe("name");
    expect(sheet.choices["담당부서"]?.field).toBe("ownerUnit");
  });

  it("reads the headings of another row, and tells columns of one heading apart", () => {
    const file = examined({
      목록: [
        ["보고용", null, null],
        ["호스트명", "디스크", "디스크"],
        ["web-1", "10", "20"],
      ],
    });
    const sheet = withHeaderRow(file.sheets[0]!, { rows: "workloads", headerRow: 1, choices: {} }, 2);
    const columns = shownColumns(file.sheets[0]!, sheet);
    expect(columns.map(({ title }) => title)).toEqual(["호스트명", "디스크", "디스크#2"]);
    expect(columns.map(({ isSameHeading }) => isSameHeading)).toEqual([false, true, true]);
    expect(columns[0]!.samples).toEqual(["web-1"]);
  });

  it("stays as far as the headings do when the file is read by another encoding", () => {
    const file = examined({ 목록: servers });
    const chosen = mappingOf(file, file.map);
    const mapping = {
      ...chosen,
      sheets: { 목록: withColumn(chosen.sheets["목록"]!, "메모", { field: "note", unit: null }) },
    };
    const again = examined({ 목록: [["È£½ºÆ®", "메모리(GB)", "운영체제", "메모"], ...servers.slice(1)] });
    const kept = carried(mapping, mappingOf(again, again.map), again);
    expect(kept.sheets["목록"]!.choices["메모"]).toEqual({ field: "note", unit: null });
    expect(kept.sheets["목록"]!.choices["호스트명"]).toBeUndefined();
  });
});
