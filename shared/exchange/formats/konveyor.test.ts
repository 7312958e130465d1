import { describe, expect, it } from "vitest";
import { bookOf, csvBook, sheetOf } from "../../samples/tables.ts";
import { plainReading } from "../draft.ts";
import type { Cell } from "../workbook.ts";
import { konveyor } from "./konveyor.ts";
import { joinedCells } from "./konveyor-columns.ts";

const heading =
  "Record Type 1,Application Name,Description,Comments,Business Service,Dependency,Dependency Direction,Binary Group,Owner,Contributors,Tag Category 1,Tag 1,Tag Category 2,Tag 2";
const read = (rows: readonly string[], answers = {}) =>
  konveyor.read(csvBook("k", [heading, ...rows].join("\n")), { ...plainReading, answers });

/** The 57 columns as the tool numbers them, under headings that nobody knows. */
const unnamed = Array.from({ length: 57 }, (_, at) => `열 ${at + 1}`);
const positioned = (cells: Readonly<Record<number, Cell>>): Cell[] =>
  Array.from({ length: 57 }, (_, at) => cells[at] ?? null);

describe("Konveyor's applications", () => {
  it("keep every column: descriptions, tags, artefacts", () => {
    const { drafts } = read(["1,Shop,sells,old,Retail,,,corp.acme,,,Database,Oracle,Language,Java"]);
    expect(drafts).toMatchObject([
      {
        kind: "group",
        name: "Shop",
        fields: {
          details: {
            businessService: "Retail",
            description: "sells",
            comments: "old",
            tags: [
              { key: "Database", value: "Oracle" },
              { key: "Language", value: "Java" },
            ],
            other: [{ key: "Binary Group", value: "corp.acme" }],
          },
        },
      },
    ]);
  });

  it("point from the one that needs to the one that is needed, and may go round in a circle", () => {
    const { drafts, aside } = read([
      "2,A,,,,B,southbound",
      "2,A,,,,C,northbound",
      "2,B,,,,A,Southbound",
      "2,C,,,,A,southbound",
      "2,A,,,,a,southbound",
    ]);
    expect(
      drafts.map((draft) => draft.kind === "dependency" && [draft.from, draft.to, draft.between, draft.also?.length]),
    ).toEqual([
      ["A", "B", "groups", 0],
      ["C", "A", "groups", 1], // told from both ends
      ["B", "A", "groups", 0],
    ]);
    expect(aside).toMatchObject([
      { place: { row: 6 }, outcome: "skipped", reason: { key: "exchange.reason.self-link" } },
    ]);
  });

  it("are refused row by row: no name, an unknown type, a direction that is none, no other end", () => {
    const { aside, drafts } = read(["1,,x", "3,A", ",A", "2,A,,,,B,upwards", "2,A,,,,,southbound", "1.0,A"]);
    expect(aside.map(({ place, reason }) => [place.row, reason.key])).toEqual([
      [2, "exchange.reason.no-name"],
      [3, "exchange.reason.record-type"],
      [4, "exchange.reason.record-type"],
      [5, "exchange.reason.direction"],
      [6, "exchange.reason.no-end"],
    ]);
    expect(drafts).toHaveLength(1);
  });

  it("leave people out until somebody says to take them", () => {
    const rows = ["1,Shop,,,,,,,Kim <kim@example.com>,Lee <lee@example.com>"];
    const without = read(rows);
    expect(JSON.stringify(without.drafts)).not.toContain("kim@example.com");
    expect(without.questions).toMatchObject([{ id: "personal", chosen: "no" }]);
    expect(without.unusedColumns.map(({ column }) => column)).toEqual(["Owner", "Contributors"]);
    expect(without.findings.map(({ code, column }) => [code, column])).toEqual([
      ["PERSONAL_LEFT_OUT", "Owner"],
      ["PERSONAL_LEFT_OUT", "Contributors"],
    ]);
    const taken = read(rows, { personal: "yes" });
    expect(taken.drafts).toMatchObject([
      { fields: { details: { other: [{ key: "Owner", value: "Kim <kim@example.com>" }, { key: "Contributors" }] } } },
    ]);
    expect(read(["1,Shop"]).questions).toEqual([]);
  });

  it("keep half a tag under its column, and say so", () => {
    const { drafts, findings } = read(["1,Shop,,,,,,,,,Database,,,Java"]);
    expect(drafts).toMatchObject([
      {
        fields: {
          details: {
            other: [
              { key: "Tag Category 1", value: "Database" },
              { key: "Tag 2", value: "Java" },
            ],
          },
        },
      },
    ]);
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ["TAG_BAD", "Tag Category 1"],
      ["TAG_BAD", "Tag 2"],
    ]);
  });

  it("are read by position, with a warning, where the headings are not known and their number is right", () => {
    const workbook = bookOf(
      sheetOf("k", [
        unnamed,
        positioned({ 0: "1", 1: "Shop", 4: "Retail", 17: "Database", 18: "Oracle" }),
        positioned({ 0: "2", 1: "Shop", 5: "Store", 6: "southbound" }),
      ]),
    );
    expect(konveyor.score(workbook)).toBeGreaterThanOrEqual(0.5);
    const { drafts, findings } = konveyor.read(workbook, plainReading);
    expect(drafts).toMatchObject([
      {
        name: "Shop",
        fields: { details: { businessService: "Retail", tags: [{ key: "Database", value: "Oracle" }] } },
      },
      { from: "Shop", to: "Store" },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["HEADER_BROKEN"]);
    const narrower = bookOf(sheetOf("k", [unnamed.slice(1), positioned({ 0: "1", 1: "Shop" }).slice(1)]));
    expect(konveyor.score(narrower)).toBe(0);
    const other = bookOf(sheetOf("k", [unnamed, positioned({ 0: "web01", 1: "x" })]));
    expect(konveyor.score(other)).toBe(0);
  });

  it("have cells put together that a blank before a quotation mark has split, and only those", () => {
    expect(joinedCells({ number: 2, cells: ["1", ' "A', ' B"', "x"] })?.cells).toEqual(["1", "A, B", "x"]);
    expect(joinedCells({ number: 2, cells: ["1", ' "A"', "x"] })?.cells).toEqual(["1", "A", "x"]);
    expect(joinedCells({ number: 2, cells: ["1", "A", "x"] })).toBeNull();
    expect(joinedCells({ number: 2, cells: ["1", ' "A', "x"] })).toBeNull();
  });
});
