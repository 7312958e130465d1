import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { Commitment } from "../model/commitment.ts";
import { ContractTerms } from "../model/leaving.ts";
import type { Plan } from "../model/plan.ts";
import type { CostYears } from "../model/spending.ts";
import { makeAgencyPlan } from "../samples/make-report.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import { figureById } from "./figures.ts";
import { commitmentViews } from "./spend-commitments.ts";
import { sunkEffect } from "./spend-effect.ts";
import { spendPlan } from "./spend-plan.ts";
import { costYears, yearBook } from "./spend-years.ts";

const catalogue = loadCatalogue(assetsFolder());
const agency = makeAgencyPlan(catalogue);

function assessed(changed: Readonly<{ plan?: Partial<Plan> }> = {}): Assessment {
  const plan = { ...agency, ...changed.plan };
  return assess(plan, catalogue, plan.scenarios[0]!);
}
const yearsOf = (assessment: Assessment): CostYears => costYears(yearBook(spendPlan(assessment)));
const contract = (more: object = {}): Commitment =>
  Commitment.parse({
    id: "c-1",
    name: "framework",
    provider: spendPlan(assessed()).landed[0]!.place.seller.id,
    currency: "USD",
    kind: "annual",
    minimums: [2027, 2028, 2029].map((year) => ({ year, minor: 500_000_00 })),
    note: null,
    ...more,
  });

describe("commitments of a plan", () => {
  const years = [2027, 2028, 2029, 2030, 2031];
  const billion = 1_000_000_000;
  const steps = [10, 18, 26, 34, 42].map((use, at) => ({
    year: years[at]!,
    low: use * billion,
    base: use * billion,
    high: use * billion,
  }));
  const terms = (more: object = {}): ContractTerms =>
    ContractTerms.parse({
      commitment: "c-1",
      jurisdiction: null,
      signedOn: null,
      noticeDays: null,
      terminationFee: null,
      resale: null,
      ramp: steps,
      ...more,
    });
  const signed = (kind: "annual" | "pooled", more: object = {}, term: object = {}) =>
    assessed({
      plan: {
        commitments: [
          contract({
            kind,
            currency: "KRW",
            minimums: years.map((year) => ({ year, minor: 32 * billion })),
            ...more,
          }),
        ],
        contractTerms: [terms(term)],
      },
    });
  const viewOf = (assessment: Assessment) => commitmentViews(spendPlan(assessment))[0]!;

  it("EX-COM-1: 10, 18, 26, 34, 42 against 32 a year fall short by 42 annually and by 30 pooled", () => {
    const annual = viewOf(signed("annual"));
    expect(annual.years.map(({ shortfall }) => shortfall!.low / billion)).toEqual([22, 14, 6, 0, 0]);
    expect(annual.shortfall).toMatchObject({ low: 42 * billion, high: 42 * billion });
    expect(annual.paid!.low).toBe(172 * billion);
    const pooled = viewOf(signed("pooled"));
    expect(pooled.shortfall!.low).toBe(30 * billion);
    expect(pooled.paid!.low).toBe(160 * billion);
    expect(figureById(signed("annual"), "commitment/c-1")!.value).toEqual({ low: 42 * billion, high: 42 * billion });
    expect(figureById(signed("pooled"), "commitment/c-1")!.value).toEqual({ low: 30 * billion, high: 30 * billion });
  });

  it("EX-COM-1 in the years: annual gaps fall in their years, a pooled one in the last", () => {
    const shortOf = (kind: "annual" | "pooled") =>
      yearsOf(signed(kind)).years.map(({ shortfall }) => shortfall!.low / billion);
    expect(shortOf("annual")).toEqual([22, 14, 6, 0, 0]);
    expect(shortOf("pooled")).toEqual([0, 0, 0, 0, 30]);
  });

  it.each([
    [1300, 156],
    [1382, 165.84],
    [1450, 174],
    [1500, 180],
  ])("EX-COM-2: 120 M USD at %d are ₩%d bn", (rate, won) => {
    const assessment = signed(
      "pooled",
      { currency: "USD", minimums: [{ year: 2027, minor: 120_000_000_00 }] },
      { ramp: [{ year: 2027, low: 0, base: 0, high: 0 }] },
    );
    const plan = {
      ...assessment.plan,
      fxRates: [{ base: "USD", quote: "KRW", rate, date: "2026-11-20", source: "test" } as const],
    };
    const view = viewOf(assess(plan, catalogue, plan.scenarios[0]!));
    expect(view.inPlanCurrency.minimum!.low / billion).toBeCloseTo(won, 6);
    expect(view.inPlanCurrency.band!.low / billion).toBeCloseTo(won * 0.8, 6);
    expect(view.inPlanCurrency.rate).toMatchObject({ rate, date: "2026-11-20" });
  });

  it("EX-COM-3: leaving at the end of year 3 owes 106 pooled, and 64 annually with 42 lost", () => {
    const at = (kind: "annual" | "pooled") => viewOf(signed(kind)).years[2]!;
    expect(at("pooled")).toMatchObject({ owed: { low: 106 * billion }, lost: null });
    expect(at("annual")).toMatchObject({ owed: { low: 64 * billion }, lost: { low: 42 * billion } });
  });

  it("warn below 80 % of a year's minimum, by the base ramp", () => {
    const { warnings, years: list } = viewOf(signed("annual"));
    expect(list.map(({ isUnderused }) => isUnderused)).toEqual([true, true, false, false, false]); // 26 of 32 are 81 %
    expect(warnings[0]).toMatchObject({ key: "spending.underused", args: { years: "2027, 2028", share: 80 } });
  });

  it("cost less by what can be sold on", () => {
    expect(viewOf(signed("annual", {}, { resale: 0.5 })).shortfall!.low).toBe(21 * billion);
  });

  it("widen with the ramp and never move: the base lies between, a wider ramp holds the narrower", () => {
    const amount = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount), { minLength: 5, maxLength: 5 }),
        fc.constantFrom("annual" as const, "pooled" as const),
        (uses, kind) => {
          const ramp = uses.map((use, at) => {
            const [low, base, high] = [...use].sort((a, b) => a - b) as [number, number, number]; // three sorted
            return { year: years[at]!, low: low * billion, base: base * billion, high: high * billion };
          });
          const { shortfall, shortfallBase } = viewOf(signed(kind, {}, { ramp }));
          expect(shortfall!.low).toBeLessThanOrEqual(shortfallBase!.low);
          expect(shortfall!.high).toBeGreaterThanOrEqual(shortfallBase!.high);
        },
      ),
      { numRuns: 8 },
    );
  });

  it("without a ramp are used by the placement, and say what they cannot know: a year gone by", () => {
    const view = viewOf(
      signed(
        "annual",
        {
          minimums: [
            { year: 2025, minor: billion },
            { year: 2027, minor: billion },
          ],
        },
        { ramp: null },
      ),
    );
    expect(view.usageFrom).toBe("placement");
    expect(view.years[0]!.usage).toBeNull();
    expect(view.shortfall).toBeNull();
    expect(view.because).toMatchObject({ key: "spending.usage-past", args: { year: 2025 } });
  });

  it("change who is cheapest only at the margin: both orders stand side by side", () => {
    const assessment = signed("annual");
    const effect = sunkEffect(spendPlan(assessment), compareAll(assessment))!;
    const committed = effect.rows.find((row) => row.committed)!;
    expect(effect.rows.length).toBeGreaterThan(1);
    expect(committed.marginal!.high).toBeLessThanOrEqual(committed.yearly!.high);
    for (const row of effect.rows.filter((one) => !one.committed)) expect(row.marginal).toEqual(row.yearly);
    if (committed.missing === 0) expect(effect.cheapestMarginal).toBe(committed.provider); // 32 bn a year are paid anyway
    expect(sunkEffect(spendPlan(assessed()), compareAll(assessed()))).toBeNull();
  });
});
