import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportMap } from "../model/import-map.ts";
import { nothingHeld } from "./changes.ts";
import { plainReading } from "./draft.ts";
import { mapAhead } from "./mapped-ahead.ts";
import { mappedFormat } from "./mapped.ts";
import { plainImport, planAhead, planImport, reportsOf } from "./plan-import.ts";
import type { Cell, Merge, Row, Sheet, Workbook } from "./workbook.ts";

const titles = ["asset_id", "hostname", "application", "cpu_cores", "ram_gb", "commissioned"];
const columns = [
  { column: "asset_id", field: "externalId", unit: null },
  { column: "hostname", field: "hostname", unit: null },
  { column: "application", field: "group", unit: null },
  { column: "cpu_cores", field: "vcpu", unit: null },
  { column: "ram_gb", field: "memoryGib", unit: "GiB" },
  { column: "commissioned", field: "details.boughtOn", unit: null },
];
const mapOf = (more: Partial<ImportMap["sheets"][number]> = {}): ImportMap => ({
  mapFormat: 1,
  name: "servers",
  encoding: null,
  delimiter: null,
  answers: {},
  sheets: [{ sheet: null, rows: "workloads", headerRow: 1, columns, ...more }],
});
const numbered = (rows: readonly (readonly Cell[])[]): Row[] => rows.map((cells, at) => ({ number: at + 1, cells }));
const plainRow = (at: number): Cell[] => [`A-${at}`, `web${at}`, `app ${at % 7}`, 4, 16, { date: "2020-01-31" }];
const servers = (count: number): Cell[][] => [titles, ...Array.from({ length: count }, (_, at) => plainRow(at))];
const bookOf = (rows: readonly Row[], more: Partial<Sheet> = {}): Workbook => {
  const none = { count: 0, first: null };
  const sheet = { name: "Servers", hidden: false, merges: [], formulas: none, hiddenRows: 0, longNumbers: none };
  return {
    file: "servers.xlsx",
    digest: "0",
    kind: "xlsx",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    sheets: [{ ...sheet, rows, ...more }],
    json: null,
  };
};

/** What a file comes to whose rows come in portions. */
function ahead(workbook: Workbook, map = mapOf(), portion = 500) {
  const reading = mapAhead(map, {});
  for (const sheet of workbook.sheets)
    for (let at = 0; at < sheet.rows.length; at += portion) reading?.rows(sheet, sheet.rows.slice(at, at + portion));
  return reading?.end(workbook) ?? null;
}
const whole = (workbook: Workbook, map = mapOf()) => mappedFormat(map).read(workbook, plainReading);

const merge: Merge = { top: 5, left: 2, bottom: 9, right: 2 };
const unknown = [...columns, { column: "rack", field: "location", unit: null }];
const blank = (count: number): Cell[][] => Array.from({ length: count }, () => ["note"]);
function withCell(column: number, cell: Cell): Workbook {
  const rows = servers(200);
  rows[120]![column] = cell;
  return bookOf(numbered(rows));
}

describe("a map that is followed while the file comes in", () => {
  it("comes to the same as when the file is whole, whatever the rows say and however they come", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(null, "-", "A-1", "web01", "합계", "n/a", "16 GiB", "2020-01-31", "x".repeat(300), true),
      fc.integer({ min: -5, max: 5000 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 120, maxLength: 160 }),
        fc.integer({ min: 1, max: 200 }),
        (rows, portion) => {
          const workbook = bookOf(numbered([titles, ...rows]));
          expect(ahead(workbook, mapOf(), portion)).toEqual(whole(workbook));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([1, 90, 1000])(
    "plans the same while the file comes in, %i rows at a time, as when it is whole",
    (portion) => {
      const rows = servers(300);
      rows[140] = plainRow(7); // a machine twice
      rows[200]![1] = null;
      rows[200]![0] = null; // a row without a name
      const workbook = bookOf(numbered(rows));
      const map = mapOf();
      const reading = mapAhead(map, {})!;
      const planned = planAhead(map, nothingHeld, plainImport);
      const [sheet] = workbook.sheets;
      for (let at = 0; at < sheet!.rows.length; at += portion) {
        if (at > portion) reading.follow(planned.lay); // the plan is asked for a little later
        reading.rows(sheet!, sheet!.rows.slice(at, at + portion));
      }
      if (portion > 300) reading.follow(planned.lay);
      const plan = planned.end(workbook, reading.end(workbook)!);
      const file = { workbook, format: null, map, answers: {} };
      const asWhole = planImport([file], nothingHeld, plainImport);
      expect(reportsOf(plan)).toEqual(reportsOf(asWhole));
      expect(plan.changes).toEqual(asWhole.changes);
      expect(plan.files[0]!.summary.counts).toMatchObject({ new: 298, refused: 2 });
    },
  );

  it("notes in the same order what was taken for granted and what is far off", () => {
    const rows = servers(200);
    rows[150]![4] = 900_000;
    rows[60]![4] = 0.01;
    const workbook = bookOf(numbered(rows));
    const reading = ahead(workbook);
    expect(reading?.findings.map(({ code }) => code)).toEqual(["UNIT_ASSUMED", "RANGE_ODD", "RANGE_ODD"]);
    expect(reading).toEqual(whole(workbook));
  });

  it.each<[string, Workbook, ImportMap]>([
    ["a day that could begin with the month", withCell(5, "03/04/2025"), mapOf()],
    ["a number with a comma", withCell(4, "1,5"), mapOf()],
    ["merged cells", bookOf(numbered(servers(200)), { merges: [merge] }), mapOf()],
    [
      "numbers that lost their end",
      bookOf(numbered(servers(200)), { longNumbers: { count: 1, first: "A3" } }),
      mapOf(),
    ],
    [
      "a heading as far down as rows have come",
      bookOf(numbered([...blank(98), ...servers(200)])),
      mapOf({ headerRow: 99 }),
    ],
    ["so few rows that nothing is won", bookOf(numbered(servers(50))), mapOf()],
    ["a column the map names and the sheet lacks", bookOf(numbered(servers(200))), mapOf({ columns: unknown })],
    ["another sheet than the map names", bookOf(numbered(servers(200))), mapOf({ sheet: "Disks" })],
  ])("is given up at %s, and nothing is told", (_, workbook, map) => {
    expect(ahead(workbook, map, 100)).toBeNull();
  });

  it("is not begun where shares are read or several sheets belong together", () => {
    const share = { column: "cpu", field: "cpu.avg", unit: null };
    const one = mapOf().sheets[0]!;
    expect(mapAhead(mapOf({ columns: [...columns, share] }), {})).toBeNull();
    expect(mapAhead({ ...mapOf(), sheets: [one, { ...one, sheet: "More" }] }, {})).toBeNull();
  });

  it("reads the first sheet that has rows, and only that", () => {
    const [sheet] = bookOf(numbered(servers(200))).sheets;
    const more = { ...sheet!, name: "More", rows: numbered(servers(300)) };
    const workbook = {
      ...bookOf([]),
      sheets: [{ ...sheet!, name: "Cover", rows: [] }, sheet!, more],
    };
    expect(ahead(workbook)?.drafts).toHaveLength(200);
    expect(ahead(workbook)).toEqual(whole(workbook));
  });
});
