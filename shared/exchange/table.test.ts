import { describe, expect, it } from "vitest";
import { sheetOf } from "../samples/tables.ts";
import { moneyUnitOf } from "./numbers.ts";
import { textOf } from "./parsed.ts";
import { type Table, cellOf, findTable, unitOf } from "./table.ts";
import type { Cell, Merge } from "./workbook.ts";

const aliases = { name: ["이름", "name"], memory: ["메모리", "memory"], cost: ["비용", "cost"], unit: ["부서명"] };
const table = (rows: Cell[][], merges: Merge[] = []): Table => findTable({ ...sheetOf("a", rows), merges }, aliases)!;
const column = (found: Table, field: string) => found.rows.map((row) => textOf(cellOf(found, row, field)));

describe("the heading of a sheet", () => {
  it("is found below a title, a unit row and blank rows", () => {
    const found = table([["2026년 현황"], [], ["(단위: 백만원, GB)"], [], ["이름", "메모리", "비용"], ["a", 16, 3]]);
    expect([found.headerRow, found.rows.length, found.units]).toEqual([5, 1, ["백만원", "gb"]]);
    expect(unitOf(found, "cost", moneyUnitOf)).toEqual({ currency: "KRW", per: 1e6 });
    expect(unitOf(found, "memory", (unit) => (unit === "gb" ? unit : null))).toBe("gb");
  });

  it("may have a row of units below it, which is no thing", () => {
    const found = table([
      ["이름", "메모리", "비용"],
      [null, "(GB)", "천원"],
      ["a", 16, 3],
    ]);
    expect(found.columns.map(({ unit }) => unit)).toEqual([null, "gb", "천원"]);
    expect(column(found, "name")).toEqual(["a"]);
  });

  it("does not take a row of values for units", () => {
    const found = table([
      ["이름", "메모리"],
      ["a", 16],
      ["%", "GB"],
    ]);
    expect(column(found, "name")).toEqual(["a", "%"]);
  });

  it("states its unit over the one of the sheet", () =>
    expect(unitOf(table([["(단위: 원)"], ["이름", "비용(억원)"], ["a", 1]]), "cost", moneyUnitOf)?.per).toBe(1e8));

  it("keeps both of two equal headings apart", () =>
    expect(
      table([
        ["이름", "메모리", "메모리"],
        ["a", 1, 2],
      ]).columns.map(({ title, field }) => [title, field]),
    ).toEqual([
      ["이름", "name"],
      ["메모리", "memory"],
      ["메모리#2", null],
    ]));
});

describe("a merged block", () => {
  it("says its value in each of its rows, also where a row ends before it, and nowhere else", () => {
    const found = table(
      [["이름", "부서명"], ["a", "정보화과"], ["b"], ["c"]],
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    );
    expect(column(found, "unit")).toEqual(["정보화과", "정보화과", null]);
  });
});
