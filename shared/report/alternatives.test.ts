import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { CommitmentId, type ScenarioId } from "../model/id.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import type { Plan } from "../model/plan.ts";
import { dictionary } from "../text/dictionary.ts";
import type { Alternative } from "./chapters/alternatives.ts";
import type { ReportInput } from "./input.ts";
import { planDocument } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const plan = makeAgencyPlan(catalogue);
const input = makeReportInput(plan, catalogue, "en");
const won = (low: number, high = low) => ({ low, high, currency: plan.agency.currency });
const row = (id: string, name: string, more: Partial<Alternative>): Alternative => ({
  scenario: id as ScenarioId,
  name,
  workloads: 10,
  placed: 9,
  monthly: won(1_000_000, 2_000_000),
  coverage: 1,
  sovereignty: null,
  lockIn: { low: 20, high: 40 },
  latencyP90: 12,
  lawful: 1,
  owners: { low: 4000, high: 5000 },
  exit: null,
  exitBecause: null,
  score: 40,
  ...more,
});
const own = input.scenario.id;
const blocksOf = (more: Partial<ReportInput>, number: string) =>
  planDocument({ ...input, ...more }).sections.find((section) => section.number === number)!.blocks;
const said = (more: Partial<ReportInput>, number: string): string => JSON.stringify(blocksOf(more, number));
const tableOf = (more: Partial<ReportInput>, number: string, caption: keyof typeof dictionary) =>
  blocksOf(more, number).find((block) => block.kind === "table" && block.caption === dictionary[caption].en);

describe("what was not chosen", () => {
  it("stands beside what was, scenario by scenario, the printed one marked", () => {
    const alternatives = [row(own, "A", {}), row("sc-2", "B", { monthly: null, placed: 8 })];
    const table = tableOf({ alternatives }, "8", "report.t-scenarios");
    if (table?.kind !== "table") throw new Error("no table of scenarios");
    expect(table.rows.map(([name]) => name)).toEqual(["A (this plan)", "B"]);
    expect(table.rows[1]![2]).toContain("not computable");
    expect(table.methods?.[0]?.[2]).toBe("C");
    expect(said({}, "8")).toContain(dictionary["report.one-scenario"].en);
  });

  it("is named on the first page with what is surely better and worse in it, and what cannot be told", () => {
    const others = [
      row("sc-2", "B", { score: 50, monthly: won(3_000_000), lockIn: { low: 5, high: 10 } }),
      row("sc-3", "C", { score: 60, placed: 3 }),
    ];
    const summary = said({ alternatives: [row(own, "A", {}), ...others] }, "1");
    expect(summary).toContain("The runner-up is scenario “B”");
    expect(summary).toContain("This plan is better in cost a month.");
    expect(summary).toContain("It is worse in lock-in.");
    expect(summary).toContain("so it is open in sovereignty.");
  });

  it("leaves out a scenario that places nothing", () => {
    const alternatives = [row(own, "A", {}), row("sc-2", "B", { placed: 0, monthly: null })];
    expect(said({ alternatives }, "1")).not.toContain("The runner-up is");
    expect(said({ alternatives }, "8")).toContain(dictionary["report.not-placed"].en);
  });
});

describe("the short list", () => {
  it("says of each region which certificate holds there and until when, or that none is known", () => {
    const list = blocksOf({}, "8").find((block) => block.kind === "table" && block.number === "8-1");
    if (list?.kind !== "table") throw new Error("no short list");
    const cells = list.rows.map((cells) => cells[1]!);
    expect(cells.some((cell) => /CSAP (low|medium)/.test(cell))).toBe(true);
    for (const cell of cells) expect(cell).toMatch(/CSAP|ISMS-P|none known/);
    expect(cells.join()).not.toMatch(/SecNumCloud|C5/);
  });

  it("names the schemes of the Union and its members for an agency there", () => {
    const european: Plan = { ...plan, agency: { ...plan.agency, country: "DE" } };
    const list = blocksOf({ plan: european }, "8").find((block) => block.kind === "table" && block.number === "8-1");
    if (list?.kind !== "table") throw new Error("no short list");
    expect(list.rows.map((cells) => cells[1]!).join()).not.toContain("CSAP");
  });
});

describe("a lawful region that is not used", () => {
  it("says by how much and in which criteria it falls behind the best that is", () => {
    const used = new Set(input.placement!.byRegion.map(({ region }) => region));
    const table = tableOf({}, "8", "report.t-not-chosen");
    if (table?.kind !== "table") throw new Error("no table of what is not used");
    const lawful = input.comparison.regions.filter(({ region, lawful }) => lawful > 0 && !used.has(region));
    expect(table.rows).toHaveLength(Math.min(12, lawful.length));
    for (const [, , , behind, why] of table.rows) {
      expect(why).not.toBe("");
      if (Number(behind) > 1) expect(why).toMatch(/\d/);
    }
  });
});

describe("a signed commitment", () => {
  it("shows the order without and with the minimum that is paid anyway", () => {
    const committed: Plan = {
      ...plan,
      commitments: [
        {
          id: CommitmentId.parse("c-1"),
          provider: input.lockIn.providers[0]!.provider,
          name: "Frame contract",
          kind: "annual",
          currency: "KRW",
          minimums: [{ year: 2027, minor: 900_000_000 }],
          note: null,
        },
      ],
    };
    const printed = makeReportInput(committed, catalogue, "en");
    expect(printed.effect).not.toBeNull();
    const blocks = planDocument(printed).sections.find(({ number }) => number === "9")!.blocks;
    const table = blocks.find((block) => block.kind === "table" && block.caption === dictionary["report.t-effect"].en);
    if (table?.kind !== "table") throw new Error("no table of the effect");
    expect(table.rows.some(([name]) => name!.includes("(committed)"))).toBe(true);
    expect(JSON.stringify(blocks)).toContain("A signed minimum is paid anyway");
  });
});
