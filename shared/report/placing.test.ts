import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { PlacementResult } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { sayIn, text } from "../text/text.ts";
import { say } from "../model/sentence.ts";
import type { Block, ReportDocument } from "./document.ts";
import { planDocument } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const agencyPlan = makeAgencyPlan(catalogue);
const languages = ["ko", "en"] as const;
type Language = (typeof languages)[number];

/** The plan with its scenario changed, and the result of its placement as a solver would have left it. */
function documentOf(
  language: Language,
  scenario: Partial<Scenario> = {},
  placement: Partial<PlacementResult> = {},
): ReportDocument {
  const plan = { ...agencyPlan, scenarios: [{ ...agencyPlan.scenarios[0]!, ...scenario }] };
  const input = makeReportInput(plan, catalogue, language);
  return planDocument({ ...input, placement: { ...input.placement!, ...placement } });
}

const blocksOf = (document: ReportDocument, number: string): readonly Block[] =>
  document.sections.find((one) => one.number === number)!.blocks;
const tableIn = (document: ReportDocument, number: string, caption: string) =>
  blocksOf(document, number).find((block) => block.kind === "table" && block.caption === caption);
const saidIn = (document: ReportDocument, number: string): string => JSON.stringify(blocksOf(document, number));

describe.each(languages)("what the plan says of its placement, %s", (language) => {
  const t = (...[key, args]: [Parameters<typeof text>[1], Parameters<typeof text>[2]?]) => text(language, key, args);

  it("prints what was made the best of, the value, its bound, the gap and the guaranteed score", () => {
    const proven = { objective: "score", value: 61.234, bound: 61.25, gap: 0.00026, score: 61.234 } as const;
    const table = tableIn(documentOf(language, {}, proven), "10", t("report.t-proof"));
    expect(table).toMatchObject({
      rows: [
        [t("report.p-objective"), t("report.p-objective-score")],
        [t("report.p-value"), t("report.p-points", { value: "61.234" })],
        [t("report.p-bound"), t("report.p-points", { value: "61.25" })],
        [t("report.p-gap"), "0.026 %"],
        [t("report.p-score"), "61.23"],
      ],
    });
    const solver = { name: "dual", variables: 230, rows: 17, seed: 1 };
    expect(saidIn(documentOf(language, {}, { ...proven, solver }), "B")).toMatch(/dual, .*230.*17.*0\.026 %/);
  });

  it("prints each objective in its own unit", () => {
    const said = (objective: PlacementResult["objective"]) =>
      saidIn(documentOf(language, {}, { objective, value: 1234.5, bound: 1200, gap: 0.03 }), "10");
    expect(said("cost")).toContain(t("report.p-month", { value: language === "ko" ? "1,235원" : "₩1,235" }));
    expect(said("latency")).toContain(t("report.p-ms", { value: "1,234.5" }));
    expect(said("sovereignty")).toContain(t("report.p-points", { value: "1,234.5" }));
  });

  it("says so where nothing is proven, never as a gap of 0", () => {
    const table = tableIn(documentOf(language), "10", t("report.t-proof"));
    expect(JSON.stringify(table)).toContain(t("report.p-not-proven"));
    expect(JSON.stringify(table)).not.toMatch(/"0 %"/);
    expect(saidIn(documentOf(language), "10")).toContain(t("report.proof-none"));
  });

  it("names what the placement breaks, what contradicts what, and the ways out", () => {
    const sentence = say("placement.no-option", { workload: "portal" });
    const document = documentOf(
      language,
      {},
      {
        violations: [sentence],
        conflict: { items: [{ requirement: null, sentence }], isSmallest: true },
        relaxations: [{ sentence, changes: [] }],
      },
    );
    const blocks = blocksOf(document, "10");
    const warning = blocks.find((block) => block.kind === "call-out");
    expect(warning).toMatchObject({ tone: "warning", text: sayIn(language, sentence) });
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text.replace(/^10\.\d+ /, "")] : []));
    expect(headings).toEqual(expect.arrayContaining([t("report.conflict"), t("report.ways-out")]));
  });

  it("tells terms in one sentence where there is one, and in a table where there are several", () => {
    const { placements } = agencyPlan.scenarios[0]!;
    expect(saidIn(documentOf(language, { term: "one-year" }), "10")).toContain(
      t("report.terms-one", { term: t("spending.term-one-year") }),
    );
    const mixed = placements.map((one, at) => (at === 0 ? { ...one, term: "three-years" as const } : one));
    const table = tableIn(documentOf(language, { placements: mixed }), "10", t("report.t-terms"));
    const rows = table?.kind === "table" ? table.rows.map((row) => row.slice(0, 2)) : [];
    expect(rows).toEqual([
      [t("spending.term-three-years"), "1"],
      [t("spending.term-on-demand"), String(placements.length - 1)],
    ]);
  });

  it("lists second places by system, counts those that are not settled, and says when there is none", () => {
    expect(saidIn(documentOf(language), "10")).toContain(t("report.no-second-place"));
    const { placements } = agencyPlan.scenarios[0]!;
    const second = catalogue.regions.find(({ id }) => id !== placements[0]!.region)!.id;
    const [one, two] = placements;
    const document = documentOf(language, {
      recoveries: [
        { workload: one!.workload, mode: "hot", region: second },
        { workload: two!.workload, mode: "warm", region: null },
      ],
    });
    const table = tableIn(document, "10", t("report.t-second-places"));
    expect(table?.kind === "table" ? table.rows : []).toHaveLength(1);
    expect(JSON.stringify(table)).toContain(t("resilience.mode-hot"));
    expect(saidIn(document, "10")).toContain(t("report.second-places-undecided", { count: "1" }));
    expect(saidIn(document, "1")).toContain(t("report.second-places-short", { count: "1" }));
    expect(saidIn(document, "A")).toMatch(/ \+ /);
  });
});
