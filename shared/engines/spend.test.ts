import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { AssumptionKey } from "../model/assumption.ts";
import { Commitment } from "../model/commitment.ts";
import type { Plan } from "../model/plan.ts";
import type { Scenario } from "../model/scenario.ts";
import { CostOverview, CostYears } from "../model/spending.ts";
import { recomputed } from "../samples/recompute.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { spendPlan } from "./spend-plan.ts";
import { costSensitivity } from "./spend-swing.ts";
import { costToday } from "./spend-today.ts";
import { costYears, yearBook } from "./spend-years.ts";
import { costOverview } from "./spend.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-spend-"));
const plans = new Map<string, Plan>();

beforeAll(async () => {
  for (const sample of ["korea", "eu"] as const) {
    await sampleWorkspace(folder, sample);
    const workspace = openWorkspace(join(folder, `${sample}.sovplan`), {});
    plans.set(sample, readPlan(workspace.db));
    closeWorkspace(workspace);
  }
}, 200_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = Readonly<{
  plan?: Partial<Plan>;
  scenario?: Partial<Scenario>;
  assume?: Partial<Record<AssumptionKey, number | null>>;
}>;
function assessed(sample: "korea" | "eu", { plan: changed = {}, scenario = {}, assume = {} }: Change = {}): Assessment {
  const plan = plans.get(sample)!;
  const assumptions = Object.entries(assume).map(([key, value]) => ({
    key: key as AssumptionKey,
    value,
    reason: null,
  })); // keys of the record
  const one = { ...plan.scenarios[0]!, ...scenario };
  return assess({ ...plan, assumptions, scenarios: [one], ...changed }, catalogue, one);
}
const yearsOf = (assessment: Assessment): CostYears => costYears(yearBook(spendPlan(assessment)));

/** A plan about which somebody has said everything. */
const everything = {
  "cost.support-share": 0.05,
  "cost.support-least": 100,
  "cost.windows-core": 30,
  "cost.database-core": 200,
  "cost.backup-copies": 2,
  "cost.parallel-months": 2,
  "cost.person-month": 9000,
  "cost.training": 5000,
  "cost.transfer-gb": 0.5,
  "cost.effort-rehost": 0.2,
  "cost.effort-replatform": 0.5,
  "cost.effort-refactor": 3,
  "cost.effort-repurchase": 1,
  "cost.effort-relocate": 0.1,
  "cost.growth": 0.03,
  "cost.price-change": -0.02,
  "cost.vat": 0.19,
  "as-is.kwh-price": 0.2,
} as const;
const provider = (assessment: Assessment) => spendPlan(assessment).landed[0]!.place.seller.id;
const contract = (sample: "korea" | "eu", more: object = {}): Commitment =>
  Commitment.parse({
    id: "c-1",
    name: "framework",
    provider: provider(assessed(sample)),
    currency: "USD",
    kind: "annual",
    minimums: [2027, 2028, 2029].map((year) => ({ year, minor: 500_000_00 })),
    note: null,
    ...more,
  });
const ways = ["rehost", "replatform", "refactor", "repurchase", "relocate"] as const;
const rich = (sample: "korea" | "eu"): Assessment => {
  const plan = plans.get(sample)!;
  const { placements } = plan.scenarios[0]!;
  const regions = [...new Set(placements.map(({ region }) => region))];
  const elsewhere = (region: string) => regions.find((other) => other !== region) ?? regions[0]!;
  const moving = plan.groups.find(({ disposition }) => disposition !== "retain" && disposition !== "retire")!;
  const modes = ["mirror", "hot", "warm", "cold"] as const;
  return assessed(sample, {
    assume: everything,
    plan: {
      commitments: [contract(sample), contract(sample, { id: "c-2", kind: "pooled", currency: "EUR" })],
      groups: plan.groups.map((group, at) =>
        group.disposition === "retain" || group.disposition === "retire"
          ? group
          : { ...group, disposition: ways[at % 5]! },
      ),
      workloads: plan.workloads.map((one, at) => ({
        ...one,
        kind: at % 7 === 0 ? "database" : one.kind,
        group: one.group ?? moving.id,
        storageUsedGib: one.storageUsedGib ?? 10,
        storageGib: one.storageGib ?? 100,
        vcpu: one.vcpu ?? 2,
        memoryGib: one.memoryGib ?? 4,
      })),
    },
    scenario: {
      recoveries: placements
        .slice(0, 8)
        .map(({ workload, region }, at) => ({ workload, mode: modes[at % 4]!, region: elsewhere(region) })),
    },
  });
};

function walk(figure: Figure, visit: (figure: Figure) => void): void {
  visit(figure);
  for (const part of figure.parts) walk(part, visit);
}

describe.each(["korea", "eu"] as const)("what a plan pays, %s", (sample) => {
  it("adds up: lines by item, by provider and the whole month are one sum, and the figure says the same", () => {
    const assessment = rich(sample);
    const overview = costOverview(spendPlan(assessment));
    expect(() => CostOverview.parse(overview)).not.toThrow();
    const { monthly, known, lines, byProvider, coverage, priced } = overview;
    const sum = (list: readonly { known: { low: number; high: number } }[], end: "low" | "high") =>
      list.reduce((all, one) => all + one.known[end], 0);
    for (const end of ["low", "high"] as const) {
      expect(sum(lines, end)).toBe(known[end]);
      expect(sum(byProvider, end)).toBe(known[end]);
    }
    expect(monthly).toEqual(known);
    expect(coverage).toBe(priced / overview.lines.reduce((all, one) => all + one.lines, 0));
    expect(new Set(lines.map(({ item }) => item))).toEqual(
      new Set(["compute", "storage", "backup", "database", "recovery", "support", ...lines.map(({ item }) => item)]),
    );
    expect(figureById(assessment, "cost/month")!.value).toEqual({ low: monthly!.low, high: monthly!.high });
    for (const line of lines)
      expect(figureById(assessment, line.figure)!.value).toEqual({ low: line.known.low, high: line.known.high });
    for (const row of overview.oneOff)
      expect(figureById(assessment, row.figure)!.value).toEqual(
        row.amount && { low: row.amount.low, high: row.amount.high },
      );
    expect(overview.vat.monthly!.low).toBe(Math.round(monthly!.low * 0.19));
  });

  it("has figures for everything it shows, each computed again from its printed parts", () => {
    const assessment = rich(sample);
    const plan = spendPlan(assessment);
    const years = yearsOf(assessment);
    const overview = costOverview(plan);
    const ids = [
      ...[
        "cost/plan",
        "cost/month",
        "cost/npv",
        "cost/one-off",
        "cost/as-is",
        "cost/as-is/vendor",
        "commitment/c-1",
        "commitment/c-2",
      ],
      ...overview.lines.map(({ figure }) => figure),
      ...overview.oneOff.map(({ figure }) => figure),
      ...overview.byProvider.map(({ provider }) => `cost/support/${provider}`),
      ...years.years.map(({ figure }) => figure),
      ...plan.streams.map(({ id }) => id),
      ...plan.lines.filter((_, at) => at % 50 === 0).map(({ id }) => id),
      ...plan.lines.filter(({ item }) => item === "recovery" || item === "traffic").map(({ id }) => id),
    ];
    let checked = 0;
    for (const id of ids) {
      const root = figureById(assessment, id);
      expect(root?.id, id).toBe(id);
      walk(root!, (figure) => {
        const { value, parts, because, label } = figure;
        if (parts.length === 0)
          expect(figure.evidence.length > 0 || because !== null, `${figure.id} stands on nothing`).toBe(true);
        if (value === null) expect(because, figure.id).not.toBeNull();
        for (const sentence of [label, ...(because ? [because] : [])]) {
          const { ko, en } = inBothLanguages(sentence);
          expect(`${ko} ${en}`, sentence.key).not.toMatch(/\{\{|undefined|NaN/);
          expect(ko, sentence.key).not.toBe(sentence.key);
        }
        if (!value || parts.length === 0 || parts.some((part) => part.value === null)) return;
        const wanted = recomputed(figure);
        expect(wanted, `${figure.id}: ${figure.combine} ${figure.formula}`).not.toBeNull();
        checked += 1;
        const slack = 1e-6 * Math.max(1, Math.abs(value.low), Math.abs(value.high));
        expect(Math.abs(value.low - wanted![0]), `${figure.id} ${figure.formula}`).toBeLessThanOrEqual(slack);
        expect(Math.abs(value.high - wanted![1]), `${figure.id} ${figure.formula}`).toBeLessThanOrEqual(slack);
      });
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it("lays the years out so that columns, totals, savings and figures agree", () => {
    const assessment = rich(sample);
    const { years, total, npv, discount, claimed, because } = yearsOf(assessment);
    expect(because).toBeNull();
    expect(claimed).toEqual(["run", "oneOff", "parallel", "shortfall", "vat", "asIs"]);
    let cumulated = { low: 0, high: 0 };
    for (const year of years)
      for (const end of ["low", "high"] as const) {
        expect(year.beforeVat![end]).toBe(
          year.run![end] + year.oneOff![end] + year.parallel![end] + year.shortfall![end],
        );
        expect(year.total![end]).toBe(year.beforeVat![end] + year.vat![end]);
        cumulated = { ...cumulated, [end]: cumulated[end] + year.saving![end] };
        expect(year.cumulated![end]).toBe(cumulated[end]);
      }
    for (const { figure, total: whole } of years)
      expect(figureById(assessment, figure)!.value).toEqual({ low: whole!.low, high: whole!.high });
    expect(total!.low).toBe(years.reduce((sum, year) => sum + year.total!.low, 0));
    const flows = years.reduce((sum, year, at) => sum + year.saving!.low / (1 + discount) ** at, 0);
    expect(Math.abs(npv!.low - flows)).toBeLessThan(1);
    expect(Math.abs(figureById(assessment, "cost/npv")!.value!.high - npv!.high)).toBeLessThan(1);
  });
});

describe("what is not stated", () => {
  it("is in no sum, and every missing thing is a sentence", () => {
    const assessment = assessed("korea");
    const overview = costOverview(spendPlan(assessment));
    expect(overview.oneOff).toEqual([]);
    expect(overview.oneOffTotal).toBeNull();
    expect(overview.notCounted.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        "spending.no-backup",
        "spending.no-support",
        "spending.no-effort",
        "spending.no-parallel",
        "spending.no-services",
      ]),
    );
    const { claimed } = yearsOf(assessment);
    expect(claimed).toEqual(["run", "vat", "asIs"]);
  });

  it("leaves a plan with nothing placed not computable, never free", () => {
    const assessment = assessed("korea", { scenario: { placements: [] } });
    const overview = costOverview(spendPlan(assessment));
    expect(overview).toMatchObject({
      placed: 0,
      monthly: null,
      coverage: null,
      because: { key: "spending.nothing-placed" },
    });
    expect(yearsOf(assessment)).toMatchObject({
      years: [],
      npv: null,
      payback: null,
      because: { key: "spending.nothing-placed" },
    });
    expect(costToday(assessment, [])).toMatchObject({ used: null, sets: [] });
    expect(costSensitivity(assessment)).toMatchObject({ base: null, drivers: [] });
    for (const id of ["cost/month", "cost/npv", "cost/as-is", "cost/one-off", "cost/year/2027"])
      expect(figureById(assessment, id), id).toBeNull();
  });

  it("makes foreign prices not computable without a rate of the last seven days, and says which rate", () => {
    const old = plans.get("korea")!.fxRates.map((rate) => ({ ...rate, date: "2026-11-01" }));
    for (const fxRates of [[], old]) {
      const assessment = assessed("korea", { plan: { fxRates } });
      const overview = costOverview(spendPlan(assessment));
      expect(overview.monthly).toBeNull();
      expect(overview.because?.key).toBe("cost.no-rate");
      expect(overview.known.low).toBeGreaterThan(0);
      expect(overview.currencies.map(({ monthly }) => monthly)).toEqual([null, null, null]);
      expect(overview.currencies[1]!.because?.key).toBe("spending.no-rate-to");
      const years = yearsOf(assessment);
      expect(years).toMatchObject({ npv: null, total: null, because: { key: "cost.no-rate" } });
      expect(years.years[0]).toMatchObject({ run: null, total: null });
      expect(costSensitivity(assessment).base).toBeNull();
    }
  });

  it("claims effort only where somebody stated some, and then a way without effort stays open", () => {
    const rows = costOverview(spendPlan(assessed("korea", { assume: { "cost.person-month": 9_000_000 } }))).oneOff;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ item, amount, because }) => item === "effort" && amount === null && because !== null)).toBe(
      true,
    );
  });

  it("claims no VAT in a country whose rate nobody has stated", () => {
    const { vat, notCounted } = costOverview(spendPlan(assessed("eu")));
    expect(vat).toEqual({ share: null, monthly: null, withVat: null });
    expect(notCounted.map(({ key }) => key)).toContain("spending.no-vat");
  });
});

describe("sensitivity of the total", () => {
  it("moves with each driver in its own direction, and prices move it in proportion", () => {
    const { base, drivers, swing } = costSensitivity(assessed("korea"));
    expect(swing).toBe(0.2);
    expect(drivers.map(({ driver }) => driver)).toEqual(["price", "rate", "growth", "price-change"]);
    for (const { low, high } of drivers) {
      expect(low!.low).toBeLessThanOrEqual(base!.low);
      expect(high!.high).toBeGreaterThanOrEqual(base!.high);
    }
    expect(drivers[0]!.high!.low / base!.low).toBeCloseTo(1.2, 3);
    expect(drivers[0]!.low!.low / base!.low).toBeCloseTo(0.8, 3);
  });
});
