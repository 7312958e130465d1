import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { dictionary } from "../text/dictionary.ts";
import type { ReportDocument } from "./document.ts";
import { planDocument } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const plan = makeAgencyPlan(catalogue);
const input = makeReportInput(plan, catalogue, "ko");
const document = planDocument(input);
const tableOf = (given: ReportDocument, caption: string) =>
  given.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table" && block.caption === caption) as Extract<
    ReportDocument["sections"][number]["blocks"][number],
    { kind: "table" }
  >; // just asked to be one

/** `1,200–1,500`: its two ends. */
const ends = (cell: string): [number, number] => {
  const [low, high] = cell.replaceAll(",", "").split("–").map(Number);
  return [low!, high ?? low!];
};
const added = (cells: readonly string[]): [number, number] =>
  cells.map(ends).reduce<[number, number]>(([low, high], [l, h]) => [low + l, high + h], [0, 0]);

describe("sums a reader would add up again", () => {
  it("equal the rows above them to the last won, and the results they were printed from", () => {
    const { rows } = tableOf(document, dictionary["report.t-cost-region"].ko);
    const [total, regions] = [rows.at(-1)!, rows.slice(0, -1)];
    expect(regions.length).toBeGreaterThan(0);
    expect(added(regions.map((row) => row[2]!))).toEqual(ends(total[2]!));
    const { monthly } = input.placement!;
    expect(ends(total[2]!)).toEqual([monthly!.low, monthly!.high]);
    expect(added(regions.map((row) => row[1]!))[0]).toBe(input.placement!.placements.length);
  });

  it("of capacity equal what is asked of each region", () => {
    const { rows } = tableOf(document, dictionary["report.t-capacity"].ko);
    const [total, regions] = [rows.at(-1)!, rows.slice(0, -1)];
    expect(added(regions.map((row) => row[1]!))[0]).toBe(ends(total[1]!)[0]);
    expect(Number(total[1])).toBe(input.placement!.placements.length);
  });

  it("of groups by grade equal the groups there are", () => {
    const { rows } = tableOf(document, dictionary["report.t-grade-cover"].ko);
    for (const row of rows) expect(added(row.slice(3, 6))[0]).toBe(ends(row[2]!)[0]);
  });
});

describe("a number that is not known", () => {
  it("is never printed as nothing: no cell of money is 0 where a price is missing", () => {
    const unpriced = planDocument(makeReportInput({ ...plan, fxRates: [] }, catalogue, "ko"));
    const { rows } = tableOf(unpriced, dictionary["report.t-cost-region"].ko);
    for (const row of rows) expect(row[2]).not.toMatch(/^0$/);
    expect(rows.at(-1)![2]).toBe(dictionary["report.not-computable"].ko);
  });
});
