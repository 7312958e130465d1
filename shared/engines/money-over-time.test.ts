import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { AssumptionKey } from "../model/assumption.ts";
import { Commitment } from "../model/commitment.ts";
import { RequirementId } from "../model/id.ts";
import { MoneyOverTime, type MoneyPart } from "../model/money-over-time.ts";
import type { Plan } from "../model/plan.ts";
import type { Requirement } from "../model/requirement.ts";
import { defaultWaveRules } from "../model/wave-rules.ts";
import { makeAgencyPlan } from "../samples/make-report.ts";
import { makeDependency, makeWave } from "../samples/make.ts";
import { recomputed } from "../samples/recompute.ts";
import { inBothLanguages } from "../text/text.ts";
import { addDays } from "../units/date.ts";
import { type Range, range } from "../units/range.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { moneyOverTime } from "./money-over-time.ts";
import { portionOf, splitOf } from "./money-over-time-entries.ts";
import { spendingOf } from "./schedule-budget.ts";
import { currentWaves } from "./schedule.ts";
import { spendPlan } from "./spend-plan.ts";
import { costYears, yearBook } from "./spend-years.ts";

const catalogue = loadCatalogue(assetsFolder());
const agency = makeAgencyPlan(catalogue);
const placed = agency.scenarios[0]!.placements.map(({ workload }) => workload);
/** Half moves in February 2027, half two weeks before the year ends. */
const twoWaves = [
  makeWave({ number: 1, workloads: placed.slice(0, 4) }),
  makeWave({ number: 2, start: "2027-12-01", cutOver: "2027-12-16", workloads: placed.slice(4) }),
];
const decided = agency.groups.map((group) => ({
  ...group,
  disposition: group.disposition ?? ("rehost" as const),
  details: { ...group.details, annualCost: { amount: 36_500_000, currency: "KRW" } },
}));
const everything = {
  "cost.person-month": 9_000_001,
  "cost.effort-rehost": 0.2,
  "cost.transfer-gb": 501,
  "cost.training": 5_000_000,
  "cost.growth": 0.03,
  "cost.price-change": -0.01,
  "cost.support-share": 0.05,
} as const;

type Assumed = Partial<Record<AssumptionKey, number | null>>;
function assessed(change: Partial<Plan> = {}, assume: Assumed = everything, requirement?: Requirement): Assessment {
  const scenario = agency.scenarios[0]!;
  const requirements = requirement ? [...scenario.requirements, requirement] : scenario.requirements;
  const plan = {
    ...agency,
    groups: decided,
    waves: twoWaves,
    ...change,
    assumptions: Object.entries(assume).map(([key, value]) => ({ key: key as AssumptionKey, value, reason: null })), // keys of the record
    scenarios: [{ ...scenario, requirements }],
  };
  return assess(plan, catalogue, plan.scenarios[0]!);
}
const doubleRunning = (days: number) => ({ waveRules: { ...defaultWaveRules, doubleRunningDays: days } });
const budget = (minor: number, currency: "KRW" | "USD" = "KRW"): Requirement => ({
  id: RequirementId.parse("r-99"),
  on: true,
  decidedBy: null,
  note: null,
  kind: "limit",
  limit: { is: "budget", perYear: { minor, currency } },
});
const commitment = Commitment.parse({
  id: "c-1",
  name: "framework",
  provider: spendPlan(assess(agency, catalogue, agency.scenarios[0]!)).landed[0]!.place.seller.id,
  currency: "KRW",
  kind: "annual",
  minimums: [2027, 2028].map((year) => ({ year, minor: 900_000_000 })),
  note: null,
});

const add = (list: readonly (Range | null)[]): Range | null =>
  list.reduce<Range | null>((sum, one) => sum && one && range(sum.low + one.low, sum.high + one.high), range(0, 0));
const bare = (money: Range | null): Range | null => money && range(money.low, money.high);

describe("money over time", () => {
  const full = assessed({ ...doubleRunning(30), commitments: [commitment] });

  it("adds up to the last won: months to fiscal years, fiscal years to the years of the plan", () => {
    const money = MoneyOverTime.parse(moneyOverTime(full));
    expect(money.claimed).toEqual(["staying", "parallel", "run", "effort", "transfer", "training", "shortfall"]);
    const years = costYears(yearBook(spendPlan(full)));
    expect(money.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
    money.years.forEach((fiscal, index) => {
      const own = money.months.filter(({ fiscalYear }) => fiscalYear === fiscal.year);
      expect(own).toHaveLength(12);
      for (const part of [...money.claimed, "paid", "known"] as const)
        expect(add(own.map((month) => month[part])), part).toEqual(bare(fiscal[part]));
      const { beforeVat, total, staying, run, parallel } = years.years[index]!;
      expect([fiscal.paid, fiscal.withVat, fiscal.staying]).toEqual([beforeVat, total, staying]);
      expect([fiscal.run, fiscal.parallel]).toEqual([run, parallel]);
    });
    expect(bare(money.paid)).toEqual(add(money.years.map(({ paid }) => paid)));
    expect(money.months.at(-1)!.cumulated).toEqual(money.paid);
  });

  it("gives a fiscal year from April what falls into its months, and says how many are reckoned", () => {
    const shifted = assessed(
      { ...doubleRunning(30), commitments: [commitment] },
      { ...everything, "budget.year-from": 4 },
    );
    const money = moneyOverTime(shifted);
    expect(money.years.map(({ year, months }) => [year, months])).toEqual([
      [2026, 3],
      [2027, 12],
      [2028, 12],
      [2029, 12],
      [2030, 12],
      [2031, 9],
    ]);
    expect(money.years[1]).toMatchObject({ from: "2027-04-01", to: "2028-03-31", waves: ["wave-2"] });
    for (const fiscal of money.years) {
      const own = money.months.filter(({ fiscalYear }) => fiscalYear === fiscal.year);
      for (const part of [...money.claimed, "paid"] as const)
        expect(add(own.map((month) => month[part])), part).toEqual(bare(fiscal[part]));
    }
    const usual = moneyOverTime(full);
    expect(money.months.map(({ paid }) => paid)).toEqual(usual.months.map(({ paid }) => paid));
    expect(money.paid).toEqual(usual.paid);
  });

  it("has a figure for everything it shows, each computed again from its printed parts", () => {
    for (const assessment of [full, assessed(doubleRunning(30), { ...everything, "budget.year-from": 4 }, budget(1))]) {
      const money = moneyOverTime(assessment);
      const some = money.months.filter((_, index) => index < 14 || index % 11 === 0);
      for (const { figure, paid } of [...some, ...money.years]) expectFigure(assessment, figure, paid);
      expectFigure(assessment, money.figure, money.paid);
      for (const { year, withVat, left, staying, budget: limit } of money.years) {
        expectFigure(assessment, `cost/fiscal-year-with-vat/${year}`, withVat);
        expectFigure(assessment, `cost/staying/${year}`, staying);
        if (limit !== null) expectFigure(assessment, `cost/budget-left/${year}`, left);
      }
      expectFigure(assessment, `cost/staying/${money.months[3]!.month}`, money.months[3]!.staying);
    }
    expect(figureById(full, "cost/fiscal-year/1999")).toBeNull();
    expect(figureById(full, "cost/budget-left/2027")).toBeNull();
  });

  it("begins to pay in the month of a cut-over, and stops paying for the old place there", () => {
    const money = moneyOverTime(full);
    const at = (month: string) => money.months.find((one) => one.month === month)!;
    expect(at("2027-01")).toMatchObject({ run: { low: 0 }, effort: { low: 0 }, waves: [] });
    expect(at("2027-02").waves).toEqual(["wave-1"]);
    expect(at("2027-02").staying!.low).toBeLessThan(at("2027-01").staying!.low);
    expect(at("2027-12").staying).toMatchObject({ low: 0, high: 0 });
    expect(at("2027-02").effort!.low).toBe(Math.round(9_000_001 * 0.2 * 4));
    expect(at("2027-03").effort).toMatchObject({ low: 0, high: 0 });
    expect(at("2027-02").training).toMatchObject({ low: 5_000_000 });
  });

  it("runs the old place on for the days that were stated, day by day over the end of the year", () => {
    const assessment = assessed(doubleRunning(30), { "cost.growth": 0 });
    const money = moneyOverTime(assessment);
    const yearly = spendPlan(assessment).landed.length - 4; // workloads of the second wave, of 11 in the system
    const whole = 36_500_000 * (yearly / agency.workloads.filter(({ group }) => group === "g-1").length);
    const [first, second] = ["2027-12", "2028-01"].map((month) => money.months.find((one) => one.month === month)!);
    expect(first!.parallel!.low).toBe(Math.round((whole * 15) / 365));
    expect(second!.parallel!.low).toBe(Math.round((whole * 15) / 365));
    expect(money.months.find(({ month }) => month === "2028-02")!.parallel).toMatchObject({ low: 0, high: 0 });
    expect(money.doubleRunningDays).toBe(30);
  });

  it("takes the months of parallel running where no days are stated, and nothing for no days", () => {
    const months = { "cost.parallel-months": 2 };
    const byMonths = moneyOverTime(assessed({}, months));
    expect(byMonths.claimed).toContain("parallel");
    const [february, march, april] = byMonths.months.slice(1, 4);
    expect(february!.parallel!.low).toBeGreaterThan(0);
    expect(Math.abs(march!.parallel!.low - february!.parallel!.low)).toBeLessThanOrEqual(1);
    expect(april!.parallel!.low).toBe(0);
    const none = moneyOverTime(assessed(doubleRunning(0), months));
    expect(none.claimed).not.toContain("parallel");
    const said = none.notCounted.map(({ key }) => key);
    expect(said).not.toContain("spending.no-parallel");
    expect(said).toContain("spending.days-instead");
  });

  it("leaves open only the time that something unknown falls into, and says what is known of it", () => {
    const money = moneyOverTime(assessed({ groups: agency.groups }, everything));
    const [january, february, march] = money.months;
    expect(january!.paid).not.toBeNull();
    expect(february).toMatchObject({ paid: null, effort: null, cumulated: null });
    expect(february!.known.low).toBeGreaterThan(february!.run!.low);
    expect(february!.because?.key).toBe("spending.way-open");
    expect(march!.paid).not.toBeNull();
    expect(march!.cumulated).toBeNull();
    expect([money.paid, money.years[0]!.paid, money.years[0]!.withVat]).toEqual([null, null, null]);
    expect(inBothLanguages(money.because!).ko).not.toBe(money.because!.key);
  });

  it("is over its budget only where even the least is, within only where even the most is", () => {
    const paid = moneyOverTime(full).years.map((year) => year.paid!);
    const standingAt = (minor: number) =>
      moneyOverTime(assessed({ ...doubleRunning(30), commitments: [commitment] }, everything, budget(minor))).years[0]!;
    expect(standingAt(paid[0]!.high)).toMatchObject({ standing: "within", left: { low: 0 } });
    expect(standingAt(paid[0]!.high - 1).standing).toBe(paid[0]!.low < paid[0]!.high ? "open" : "over");
    expect(standingAt(paid[0]!.low - 1)).toMatchObject({ standing: "over", left: { high: -1 } });
    expect(moneyOverTime(full).years[0]).toMatchObject({ standing: "no-budget", budget: null, left: null });
    const dollars = moneyOverTime(assessed({}, everything, budget(100_00, "USD")));
    expect(dollars.years[0]).toMatchObject({ budget: 140_000, standing: "over" });
    const noRate = moneyOverTime(assessed({ fxRates: [] }, everything, budget(100_00, "USD")));
    expect(noRate.years[0]).toMatchObject({ budget: null, standing: "open" });
    expect(noRate.notCounted.map(({ key }) => key)).toContain("money.budget-open");
    const unknown = moneyOverTime(assessed({ groups: agency.groups }, everything, budget(9_000_000_000)));
    expect(unknown.years[0]!.standing).toBe("open");
  });

  const brokenIn = (assessment: Assessment): Map<unknown, string[]> => {
    const found = new Map<unknown, string[]>();
    for (const { rule, severity, sentence } of currentWaves(assessment, []).issues) {
      if (rule !== 13) continue;
      const year = sentence.args["year"];
      found.set(year, [...(found.get(year) ?? []), severity]);
    }
    return found;
  };

  it("is the money rule 13 of the waves holds against the budget, to the last won", () => {
    const change = { ...doubleRunning(30), commitments: [commitment] };
    const years = moneyOverTime(assessed(change)).years;
    for (const year of years) {
      const { low, high } = year.paid!;
      for (const limit of [low - 1, low, Math.round((low + high) / 2), high - 1, high]) {
        const assessment = assessed(change, everything, budget(limit));
        const broken = brokenIn(assessment);
        for (const { year: number, standing } of moneyOverTime(assessment).years) {
          const expected = standing === "over" ? ["critical"] : standing === "open" ? ["advisory"] : undefined;
          expect(broken.get(number), `${number} at ${limit}: ${standing}`).toEqual(expected);
        }
      }
    }
    // what is not known is not within
    const unknown = assessed({ groups: agency.groups }, everything, budget(90_000_000_000));
    expect(moneyOverTime(unknown).years[0]!.standing).toBe("open");
    expect(brokenIn(unknown).get(2027)).toEqual(["advisory"]);
    const noRate = assessed({ fxRates: [] }, everything, budget(100_00, "USD"));
    expect(currentWaves(noRate, []).issues.filter(({ rule }) => rule === 13)).toMatchObject([
      { wave: null, severity: "advisory", sentence: { key: "waves.rule-13-no-rate" } },
    ]);
  });

  it("is the same for waves that are only dragged as once they are saved: traffic, training and shortfalls with it", () => {
    const elsewhere = assessed();
    const [home] = elsewhere.scenario.placements;
    const other = elsewhere.regions.find(
      (place) =>
        place.seller.id !== elsewhere.region(home!.region)!.seller.id &&
        placed.slice(0, 4).every((id) => elsewhere.cell(elsewhere.workload(id)!, place).cost?.monthly),
    )!;
    const placements = elsewhere.scenario.placements.map((one, at) =>
      at < 4
        ? { ...one, region: other.region.id, offer: elsewhere.cell(elsewhere.workload(one.workload)!, other).offer! }
        : one,
    );
    const scenario = { ...agency.scenarios[0]!, placements };
    const linked = [0, 1, 3].map((at) =>
      makeDependency(
        agency.workloads.find(({ id }) => id === placed[at])!,
        agency.workloads.find(({ id }) => id === placed.at(-1 - at))!,
        {
          number: 50 + at,
          gbPerMonth: 400_000 + at,
        },
      ),
    );
    const saved = (days: readonly string[], yearFrom: number): Assessment => {
      const waves = days.map((cutOver, at) =>
        makeWave({
          number: at + 1,
          start: cutOver,
          cutOver,
          workloads: placed.filter((_, position) => position % (days.length + 1) === at),
        }),
      );
      const assumptions = Object.entries({ ...everything, "budget.year-from": yearFrom }).map(([key, value]) => ({
        key: key as AssumptionKey, // keys of the record
        value,
        reason: null,
      }));
      const dependencies = [...agency.dependencies, ...linked];
      const rest = { groups: decided, commitments: [commitment], ...doubleRunning(30), assumptions, dependencies };
      return assess({ ...agency, ...rest, waves, scenarios: [scenario] }, catalogue, scenario);
    };
    const days = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((day) => addDays("2027-01-02", day)),
      { minLength: 1, maxLength: 3 },
    );
    const still = new Map([1, 4].map((yearFrom) => [yearFrom, spendingOf(saved(["2027-02-01"], yearFrom))]));
    expect(
      spendPlan(saved(["2027-02-01"], 1)).lines.some(({ item, monthly }) => item === "traffic" && monthly!.high > 0),
    ).toBe(true);
    fc.assert(
      fc.property(days, fc.constantFrom(1, 4), (cutOvers, yearFrom) => {
        const assessment = saved(cutOvers, yearFrom);
        const laid = new Map(
          assessment.plan.waves.flatMap((wave) => wave.workloads.map((id) => [id as string, wave.cutOver])),
        );
        const dragged = still.get(yearFrom)!(laid).map(({ year, parts }) => ({
          year,
          paid: add(parts.map(({ amount }) => amount)),
        }));
        expect(dragged).toEqual(moneyOverTime(assessment).years.map(({ year, paid }) => ({ year, paid: bare(paid) })));
      }),
      { numRuns: 12 },
    );
  });

  it("has nothing to show where nothing is placed, and says so", () => {
    const scenario = { ...agency.scenarios[0]!, placements: [] };
    const money = moneyOverTime(assess({ ...agency, scenarios: [scenario] }, catalogue, scenario));
    expect(money).toMatchObject({ months: [], years: [], paid: null, claimed: [] });
    expect(money.because?.key).toBe("spending.nothing-placed");
  });

  it("never loses or invents a won when an amount is laid out, and keeps every range the right way round", () => {
    const amounts = fc.tuple(fc.nat(1e12), fc.nat(1e9)).map(([low, more]) => range(low, low + more));
    const weights = fc.array(fc.oneof(fc.nat(31), fc.double({ min: 0.001, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(amounts, weights, fc.nat(14), (amount, list, cut) => {
        fc.pre(list.some((weight) => weight > 0));
        const when = new Map(list.map((weight, index) => [100 + index, weight]));
        const part: MoneyPart = "run";
        const figure = (): Figure => ({ label: { key: "money.budget", args: {} }, id: "x" }) as Figure; // only its name is read
        const entry = { part, year: 8, amount, because: null, when, since: null, figure };
        const portions = (borders: readonly number[]) =>
          borders.slice(1).map((end, index) => portionOf(entry, "KRW", borders[index]!, end)?.amount ?? range(0, 0));
        const monthly = portions(Array.from({ length: 16 }, (_, index) => 100 + index));
        expect(add(monthly)).toEqual(amount);
        for (const { low, high } of monthly) expect(low <= high).toBe(true);
        expect(add(portions([100, 100 + cut, 115]))).toEqual(amount);
        expect(add(monthly.slice(0, cut))).toEqual(portions([100, 100 + cut])[0]);
      }),
    );
    expect(splitOf(range(1, 2), 1 / 3, 2 / 3)).toEqual({ low: 1, high: 2 });
  });
});

function expectFigure(assessment: Assessment, id: string, shown: Range | null): void {
  const figure = figureById(assessment, id);
  expect(figure?.id, id).toBe(id);
  expect(bare(figure!.value), id).toEqual(bare(shown));
  walk(figure!);
}

function walk(figure: Figure): void {
  const again = recomputed(figure);
  if (figure.value && figure.parts.length > 0) {
    expect(again, `${figure.id}: ${figure.formula}`).not.toBeNull();
    expect(Math.abs(again![0] - figure.value.low), figure.id).toBeLessThanOrEqual(1e-6 * Math.max(1, again![0]) + 0.5);
    expect(Math.abs(again![1] - figure.value.high), figure.id).toBeLessThanOrEqual(1e-6 * Math.max(1, again![1]) + 0.5);
  }
  if (!figure.value) expect(figure.because, figure.id).not.toBeNull();
  for (const part of figure.parts) walk(part);
}
