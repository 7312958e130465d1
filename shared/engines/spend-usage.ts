import type { Commitment } from "../model/commitment.ts";
import type { ContractTerms } from "../model/leaving.ts";
import type { UsedRate } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Currency, minorPerMajor, roundHalfAway } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { type AppliedRate, rateFor } from "./cost/convert.ts";
import { growthOf } from "./spend-growth.ts";
import { type SpendPlan, monthsIn } from "./spend-plan.ts";

/** Use of a contract year by three ramps, whole minor units of the contract's currency. */
export type Ramp = Readonly<{ low: number; base: number; high: number }>;

export type Years = readonly Readonly<{ year: number; minimum: number; usage: Ramp | null }>[];

/** Minimums with their use: the typed ramp, else what the placement pays the provider in that year. */
export function yearsOf(plan: SpendPlan, commitment: Commitment): Years {
  const ramp = termsOf(plan, commitment)?.ramp ?? null;
  return [...commitment.minimums]
    .sort((a, b) => a.year - b.year)
    .map(({ year, minor: minimum }) => {
      const typed = ramp?.find((one) => one.year === year);
      if (ramp) return { year, minimum, usage: typed ? { low: typed.low, base: typed.base, high: typed.high } : null };
      return { year, minimum, usage: placedUse(plan, commitment, year) };
    });
}

/** Least is also the base: what surely comes. Several contracts with one provider are filled in the order of their ids. */
function placedUse(plan: SpendPlan, commitment: Commitment, year: number): Ramp | null {
  const { currency } = plan.assessment.pricing;
  const rate = rateOf(plan, commitment.currency);
  if (plan.landed.length === 0 || !rate || year < plan.firstYear) return null;
  const run = runAt(plan, commitment.provider, year);
  if (run === null) return null;
  const before = plan.assessment.plan.commitments
    .filter(({ provider, id }) => provider === commitment.provider && id < commitment.id)
    .map((one) => ({
      minor: one.minimums.find((minimum) => minimum.year === year)?.minor ?? 0,
      rate: rateOf(plan, one.currency),
      from: one.currency,
    }));
  const taken = before.reduce(
    (sum, one) => sum + (one.rate ? converted(exactly(one.minor), one.rate, one.from, currency).low : 0),
    0,
  );
  const left = range(Math.max(0, run.low - taken), Math.max(0, run.high - taken));
  const own = roundRange(scaled(left, minorPerMajor[commitment.currency] / (rate.rate * minorPerMajor[currency])));
  return { low: own.low, base: own.low, high: own.high };
}

/** What the placement pays a provider in a year, whole minor units of the plan's currency. */
export function runAt(plan: SpendPlan, provider: string, year: number): Range | null {
  let sum = exactly(0);
  for (const stream of plan.streams) {
    const months = monthsIn(year, stream);
    if (stream.provider !== provider || months === 0) continue;
    if (stream.monthly === null) return null;
    const factor = months * growthOf(plan, year);
    sum = range(
      sum.low + roundHalfAway(stream.monthly.low * factor),
      sum.high + roundHalfAway(stream.monthly.high * factor),
    );
  }
  return sum;
}

export function unknownUse(plan: SpendPlan, years: Years, commitment: Commitment): Sentence | null {
  const open = years.find(({ usage }) => usage === null);
  if (!open) return null;
  if (termsOf(plan, commitment)?.ramp) return say("spending.ramp-open", { year: open.year });
  if (plan.landed.length === 0) return say("spending.nothing-placed");
  const { currency } = plan.assessment.pricing;
  if (!rateOf(plan, commitment.currency)) return say("cost.no-rate", { from: commitment.currency, to: currency });
  return say(open.year < plan.firstYear ? "spending.usage-past" : "spending.usage-open", { year: open.year });
}

export const rangeYear = ({ minimum, usage }: Years[number]): { minimum: number; usage: Range | null } => ({
  minimum,
  usage: usage && range(Math.min(usage.low, usage.high), Math.max(usage.low, usage.high)),
});

export const termsOf = ({ assessment }: SpendPlan, { id }: Commitment): ContractTerms | null =>
  assessment.plan.contractTerms?.find(({ commitment }) => commitment === id) ?? null;

export const rateOf = ({ assessment, changes }: SpendPlan, from: Currency): AppliedRate | null => {
  const { fxRates, agency } = assessment.plan;
  const rate = rateFor(fxRates, from, agency.currency, agency.planDate);
  return rate && changes.rate?.currency === from ? { ...rate, rate: rate.rate * changes.rate.factor } : rate;
};

/** The rate as it is told; `null` where none was needed. */
export const usedRate = ({ rate, quoted, inverse }: AppliedRate): UsedRate | null =>
  quoted && { rate, date: quoted.date, source: quoted.source, inverse };

export const scaled = ({ low, high }: Range, factor: number): Range => range(low * factor, high * factor);

export const roundRange = ({ low, high }: Range): Range => range(roundHalfAway(low), roundHalfAway(high));

export const converted = (minor: Range, rate: AppliedRate, from: Currency, to: Currency): Range =>
  roundRange(scaled(minor, (rate.rate * minorPerMajor[to]) / minorPerMajor[from]));
