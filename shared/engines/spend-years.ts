import { numberOf } from "../model/assumption.ts";
import type { AsIsSet, CostYear, CostYears, YearColumn } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type MoneyRange, roundHalfAway } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import { discounted, payback } from "./cost/present-value.ts";
import { oncePer } from "./once.ts";
import { shortfallOf } from "./spend-shortfall.ts";
import { growthOf, useOf } from "./spend-growth.ts";
import { notCounted } from "./spend-not-counted.ts";
import { type OneOff, oneOffs } from "./spend-once.ts";
import { type SpendPlan, monthsIn, vatOf } from "./spend-plan.ts";
import { costToday, yearlyToday } from "./spend-today.ts";

/** What a year pays and saves; `null`: not claimed, or not computable. Whole minor units. */
export type YearSums = Readonly<{ year: number; because: Sentence | null }> &
  Readonly<
    Record<
      "run" | "oneOff" | "parallel" | "shortfall" | "beforeVat" | "vat" | "total" | "asIs" | "staying" | "saving",
      Range | null
    >
  >;

/** The years of a plan with what they rest on, for the table and for the figures alike. */
export type YearBook = Readonly<{
  plan: SpendPlan;
  once: readonly OneOff[];
  claimed: readonly YearColumn[];
  set: AsIsSet | null;
  vat: number | null;
  discount: number;
  years: readonly YearSums[];
}>;

/** Lays what a plan pays over its fiscal years, against what stays as it is today (domain 6.5, 6.6). */
export const yearBook = oncePer((plan: SpendPlan): YearBook => {
  const { assessment, landed, firstYear, horizon } = plan;
  const { assumptions } = assessment;
  const once = oneOffs(plan);
  const today = costToday(assessment, landed);
  const vat = vatOf(assessment);
  const claimed: YearColumn[] = [
    "run",
    ...(once.some(({ item }) => item !== "parallel") ? (["oneOff"] as const) : []),
    ...(once.some(({ item }) => item === "parallel") ? (["parallel"] as const) : []),
    ...(assessment.plan.commitments.length > 0 ? (["shortfall"] as const) : []),
    ...(vat !== null ? (["vat"] as const) : []),
    ...(today.used ? (["asIs"] as const) : []),
  ];
  const book = { plan, once, claimed, set: today.used, vat, discount: numberOf(assumptions, "cost.discount") };
  const whole = today.sets.find(({ set }) => set === today.used)?.yearly ?? null;
  const moves = [...groupsByStart(plan)].map(([start, members]) => ({
    start,
    yearly: today.used && yearlyToday(assessment, today.used, members),
  }));
  const years =
    landed.length === 0
      ? []
      : Array.from({ length: horizon }, (_, index) => sumsOf(book, firstYear + index, whole, moves));
  return { ...book, years };
});

/** Placed workloads by the month of their cut-over. */
export const groupsByStart = oncePer(({ landed, starts }: SpendPlan): ReadonlyMap<number, SpendPlan["landed"]> => {
  const groups = new Map<number, SpendPlan["landed"][number][]>();
  for (const one of landed) {
    const start = starts.get(one.facts.workload.id)!;
    const group = groups.get(start);
    if (group) group.push(one);
    else groups.set(start, [one]);
  }
  return groups;
});

/** Months of a year in which what moves in a month is still where it was. */
export const stayingMonths = (year: number, start: number): number => 12 - monthsIn(year, { from: start, until: null });

type Move = Readonly<{ start: number; yearly: MoneyRange | null }>;

function sumsOf(
  book: Omit<YearBook, "years">,
  year: number,
  whole: MoneyRange | null,
  moves: readonly Move[],
): YearSums {
  const { plan, once, claimed, vat } = book;
  const is = (column: YearColumn): boolean => claimed.includes(column);
  const running = runOf(plan, year);
  const own = once.filter((one) => one.year === year);
  const oneOff = addAll(own.filter(({ item }) => item !== "parallel"));
  const parallel = addAll(own.filter(({ item }) => item === "parallel"));
  const short = is("shortfall") ? shortfallOf(plan, year) : { amount: null, because: null };

  const paid = [
    running,
    ...(is("oneOff") ? [oneOff] : []),
    ...(is("parallel") ? [parallel] : []),
    ...(is("shortfall") ? [short] : []),
  ];
  const lost = paid.find(({ amount }) => amount === null);
  const beforeVat = lost ? null : paid.map(({ amount }) => amount!).reduce<Range>(plus, ZERO);
  const taxed =
    beforeVat && range(roundHalfAway(beforeVat.low * (vat ?? 0)), roundHalfAway(beforeVat.high * (vat ?? 0)));
  const use = useOf(plan, year);
  const asIs = whole && range(roundHalfAway(whole.low * use), roundHalfAway(whole.high * use));
  const stays = moves.map(({ start, yearly }) => yearly && stayingOf(yearly, start, year, use));
  const staying = stays.some((one) => one === null) ? null : stays.map((one) => one!).reduce(plus, ZERO);
  return {
    year,
    run: running.amount,
    oneOff: is("oneOff") ? oneOff.amount : null,
    parallel: is("parallel") ? parallel.amount : null,
    shortfall: short.amount,
    beforeVat,
    vat: is("vat") ? taxed : null,
    total: beforeVat && plus(beforeVat, taxed!),
    asIs,
    staying,
    saving: beforeVat && savingOf(moves, year, use, beforeVat),
    because: lost?.because ?? null,
  };
}

/** A part of the year as it is today: yearly × months ÷ 12, rounded once. */
export const stayingOf = ({ low, high }: Range, start: number, year: number, use: number): Range => {
  const share = (stayingMonths(year, start) / 12) * use;
  return range(roundHalfAway(low * share), roundHalfAway(high * share));
};

/** What is no longer paid for at the old place, less what is paid for the new one; today's unknown counts once. */
function savingOf(moves: readonly Move[], year: number, use: number, paid: Range): Range | null {
  if (moves.some(({ yearly }) => yearly === null)) return null;
  const saved = moves.map(({ start, yearly }) => savedOf(yearly!, start, year, use)).reduce(plus, ZERO);
  return range(saved.low - paid.high, saved.high - paid.low);
}
export const savedOf = ({ low, high }: Range, start: number, year: number, use: number): Range => {
  const share = (monthsIn(year, { from: start, until: null }) / 12) * use;
  return range(roundHalfAway(low * share), roundHalfAway(high * share));
};

type Sum = Readonly<{ amount: Range | null; because: Sentence | null }>;

function runOf(plan: SpendPlan, year: number): Sum {
  let sum = ZERO;
  for (const stream of plan.streams) {
    const months = monthsIn(year, stream);
    if (months === 0) continue;
    if (stream.monthly === null) return { amount: null, because: stream.because };
    sum = plus(sum, runPart(stream.monthly, months * growthOf(plan, year)));
  }
  return { amount: sum, because: null };
}
export const runPart = ({ low, high }: Range, factor: number): Range =>
  range(roundHalfAway(low * factor), roundHalfAway(high * factor));

function addAll(list: readonly OneOff[]): Sum {
  const lost = list.find(({ amount }) => amount === null);
  return lost
    ? { amount: null, because: lost.because }
    : { amount: list.map(({ amount }) => amount!).reduce<Range>(plus, ZERO), because: null };
}

const ZERO = range(0, 0);
const plus = (a: Range, b: Range): Range => range(a.low + b.low, a.high + b.high);

/** The years as they are shown, with their sums. */
export function costYears(book: YearBook): CostYears {
  const { plan, discount, years, claimed } = book;
  const { assessment } = plan;
  const { currency } = assessment.pricing;
  const money = (value: Range | null): MoneyRange | null =>
    value && { low: roundHalfAway(value.low), high: roundHalfAway(value.high), currency };
  const all = (key: "total" | "beforeVat" | "saving"): Range[] | null =>
    years.length === 0 || years.some((year) => year[key] === null) ? null : years.map((year) => year[key]!);
  const running: (Range | null)[] = [];
  for (const { saving } of years) {
    const before = running.length === 0 ? ZERO : (running.at(-1) ?? null);
    running.push(before && saving && plus(before, saving));
  }
  const savings = all("saving");
  const paid = all("beforeVat");
  const totals = all("total");
  return {
    scenario: assessment.scenario.id,
    currency,
    discount,
    growth: plan.growth,
    priceChange: plan.priceChange,
    claimed: [...claimed],
    years: years.map((sums, index): CostYear => ({
      year: sums.year,
      run: money(sums.run),
      oneOff: money(sums.oneOff),
      parallel: money(sums.parallel),
      shortfall: money(sums.shortfall),
      beforeVat: money(sums.beforeVat),
      vat: money(sums.vat),
      total: money(sums.total),
      asIs: money(sums.asIs),
      staying: money(sums.staying),
      saving: money(sums.saving),
      cumulated: money(running[index]!),
      discounted: money(sums.saving && discounted(sums.saving, discount, index)),
      because: sums.because,
      figure: `cost/year/${sums.year}`,
    })),
    total: money(totals && totals.reduce(plus, ZERO)),
    presentValue: money(presentValue(paid, discount)),
    npv: money(presentValue(savings, discount)),
    payback: savings ? payback(running.map((one) => one!)) : null,
    because: whyOpen(book),
    asIsSet: book.set,
    byWaves: plan.byWaves,
    notCounted: notCounted(plan),
    figure: "cost/npv",
  };
}

/** Sum of the flows at the value of the first year; both ends follow their own. */
export const presentValue = (flows: readonly Range[] | null, rate: number): Range | null =>
  flows && flows.map((flow, year) => discounted(flow, rate, year)).reduce(plus, ZERO);

/** Why there is no net present value. */
export function whyOpen({ plan, years, set }: YearBook): Sentence | null {
  if (plan.landed.length === 0) return say("spending.nothing-placed");
  const lost = years.find(({ because }) => because !== null);
  if (lost) return lost.because;
  return set === null ? say("spending.as-is-open") : null;
}
