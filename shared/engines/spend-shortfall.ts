import type { Commitment } from "../model/commitment.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Currency, type MoneyRange, minorPerMajor } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { minorFigure, rateFigure, stated } from "./cost/line.ts";
import { type Figure, computed, given } from "./explain.ts";
import { shortfall } from "./lock-in/commitment.ts";
import type { SpendPlan } from "./spend-plan.ts";
import {
  type Years,
  converted,
  rangeYear,
  rateOf,
  roundRange,
  scaled,
  termsOf,
  unknownUse,
  yearsOf,
} from "./spend-usage.ts";

/**
 * What commitments cost beyond their use in a year, whole minor units of the plan's currency: an annual one in each year,
 * a pooled one in the last of its years. `null`: not computable; `because` says why.
 */
export function shortfallOf(
  plan: SpendPlan,
  year: number,
): Readonly<{ amount: MoneyRange | null; because: Sentence | null }> {
  const { currency } = plan.assessment.pricing;
  let sum = exactly(0);
  for (const commitment of plan.assessment.plan.commitments) {
    const one = shortfallIn(plan, commitment, year);
    if (one === null) continue;
    if (one.amount === null) return { amount: null, because: one.because };
    sum = range(sum.low + one.amount.low, sum.high + one.amount.high);
  }
  return { amount: { ...sum, currency }, because: null };
}

type Short = Readonly<{ amount: Range | null; because: Sentence | null; figure: () => Figure }>;

/** The parts of a year's shortfall, one a contract. */
export const shortfallFigures = (plan: SpendPlan, year: number): Figure[] =>
  plan.assessment.plan.commitments.flatMap((commitment) => shortfallIn(plan, commitment, year)?.figure() ?? []);

function shortfallIn(plan: SpendPlan, commitment: Commitment, year: number): Short | null {
  const { currency } = plan.assessment.pricing;
  const years = yearsOf(plan, commitment);
  const isDue = commitment.kind === "annual" ? years.some((one) => one.year === year) : years.at(-1)?.year === year;
  if (!isDue) return null;
  const own = commitment.kind === "annual" ? years.filter((one) => one.year === year) : years;
  const id = `commitment/${commitment.id}/${year}`;
  const label = say("spending.shortfall-of", { name: commitment.name, year });
  const lost = unknownUse(plan, own, commitment);
  const rate = rateOf(plan, commitment.currency);
  const because = lost ?? (rate ? null : say("cost.no-rate", { from: commitment.currency, to: currency }));
  if (because) return { amount: null, because, figure: () => given(id, label, currency, null, [], because) };
  const resale = termsOf(plan, commitment)?.resale ?? 0;
  const gap = shortfall(commitment.kind, own.map(rangeYear)).shortfall;
  const amount = converted(scaled(gap, 1 - resale), rate!, commitment.currency, currency);
  return {
    amount,
    because: null,
    figure: () =>
      computed(id, label, currency, amount, "product", "shortfall × (1 − resale) × rate", [
        gapFigure(commitment, own, `${id}/gap`),
        stated(`${id}/kept`, say("spending.not-resold"), "share", 1 - resale),
        ...rateFigure(rate),
        ...minorScale(commitment.currency, currency),
      ]),
  };
}

/** Σ of the years' gaps, or the gap of the sums. */
function gapFigure(commitment: Commitment, years: Years, id: string): Figure {
  const { currency, kind } = commitment;
  const usage = (one: Years[number]): Figure =>
    given(
      `${id}/${one.year}/usage`,
      say("spending.usage", { year: one.year }),
      currency,
      rangeYear(one).usage,
      [],
      say("spending.usage-why"),
    );
  const minimum = (one: Years[number]): Figure =>
    stated(`${id}/${one.year}/minimum`, say("spending.minimum", { year: one.year }), currency, one.minimum);
  const gap = (list: Years): Range => shortfall(kind, list.map(rangeYear)).shortfall;
  if (kind === "annual")
    return computed(
      id,
      say("spending.gap"),
      currency,
      gap(years),
      "sum",
      "Σ",
      years.map((one) =>
        computed(
          `${id}/${one.year}`,
          say("spending.gap-of", { year: one.year }),
          currency,
          gap([one]),
          "formula",
          GAP,
          [minimum(one), usage(one)],
        ),
      ),
    );
  const all = (word: "minimum" | "usage", of: (one: Years[number]) => Figure): Figure => {
    const parts = years.map(of);
    const sum = parts.reduce((sum, { value }) => range(sum.low + value!.low, sum.high + value!.high), exactly(0));
    return computed(`${id}/${word}`, say(`spending.all-${word}`), currency, sum, "sum", "Σ", parts);
  };
  return computed(id, say("spending.gap"), currency, gap(years), "formula", GAP, [
    all("minimum", minimum),
    all("usage", usage),
  ]);
}

/** Parts: the minimum and the use. */
export const GAP = "max(0, minimum − usage)";

/** `commitment/<id>`: what a contract costs beyond its use over its term, in its own currency. */
export function commitmentFigure(plan: SpendPlan, commitment: Commitment): Figure {
  const years = yearsOf(plan, commitment);
  const id = `commitment/${commitment.id}`;
  const label = say("spending.commitment", { name: commitment.name });
  const lost = unknownUse(plan, years, commitment);
  if (lost) return given(id, label, commitment.currency, null, [], lost);
  const resale = termsOf(plan, commitment)?.resale ?? 0;
  const gap = gapFigure(commitment, years, `${id}/gap`);
  const value = roundRange(scaled(gap.value!, 1 - resale));
  return computed(id, label, commitment.currency, value, "product", "shortfall × (1 − resale)", [
    gap,
    stated(`${id}/kept`, say("spending.not-resold"), "share", 1 - resale),
  ]);
}

/** Cents of one currency in the whole won of another, and the like. */
function minorScale(from: Currency, to: Currency): Figure[] {
  if (minorPerMajor[from] === minorPerMajor[to]) return [];
  const down = minorPerMajor[from] > 1;
  return down
    ? [
        given(
          `minor/${from}-${to}`,
          say("cost.minor-of", { from, to }),
          "factor",
          minorPerMajor[to] / minorPerMajor[from],
          [],
          say("cost.minor-why"),
        ),
      ]
    : minorFigure(to);
}
