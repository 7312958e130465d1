import { numberOf } from "../model/assumption.ts";
import type { Commitment } from "../model/commitment.ts";
import type { ContractTerms } from "../model/leaving.ts";
import type { CommitmentView, CommitmentYear, UsedRate } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Currency, type MoneyRange, minorPerMajor, roundHalfAway } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { type AppliedRate, rateFor } from "./cost/convert.ts";
import { minorFigure, rateFigure, stated } from "./cost/line.ts";
import { type Figure, computed, given } from "./explain.ts";
import { remainder, shortfall, underusedYears } from "./lock-in/commitment.ts";
import { growthOf } from "./spend-growth.ts";
import { type SpendPlan, monthsIn } from "./spend-plan.ts";

/** Use of a contract year by three ramps, whole minor units of the contract's currency. */
type Ramp = Readonly<{ low: number; base: number; high: number }>;
type Years = readonly Readonly<{ year: number; minimum: number; usage: Ramp | null }>[];

/** Every contract with a minimum: burn-down by year and ramp, what it costs beyond its use, and what the plan warns of. */
export function commitmentViews(plan: SpendPlan): CommitmentView[] {
  return plan.assessment.plan.commitments.map((commitment) => viewOf(plan, commitment));
}

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

function viewOf(plan: SpendPlan, commitment: Commitment): CommitmentView {
  const { assessment } = plan;
  const { catalogue, assumptions } = assessment;
  const { currency, kind } = commitment;
  const terms = termsOf(plan, commitment);
  const years = yearsOf(plan, commitment);
  const lost = unknownUse(plan, years, commitment);
  const whole = years.reduce((sum, { minimum }) => sum + minimum, 0);
  const resale = terms?.resale ?? null;
  const gap = lost ? null : shortfall(kind, years.map(rangeYear));
  const base = years.map(({ minimum, usage }) => ({ minimum, usage: usage && exactly(usage.base) }));
  const baseGap = lost ? null : shortfall(kind, base).shortfall;
  const short = gap && roundRange(scaled(gap.shortfall, 1 - (resale ?? 0)));
  const inOwn = (value: Range | null): MoneyRange | null => value && { ...roundRange(value), currency };
  const leastUse = numberOf(assumptions, "lock-in.least-use");
  const under = new Set(underusedYears(base, leastUse));
  return {
    commitment: commitment.id,
    name: commitment.name,
    provider: commitment.provider,
    providerName: catalogue.providers.find(({ id }) => id === commitment.provider)?.name ?? {
      ko: commitment.provider,
      en: commitment.provider,
    },
    kind,
    currency,
    usageFrom: terms?.ramp ? "ramp" : "placement",
    years: years.map((_, index) => yearView(commitment, years, index, under.has(index + 1))),
    minimum: whole,
    shortfall: inOwn(short),
    shortfallBase: inOwn(baseGap && scaled(baseGap, 1 - (resale ?? 0))),
    resale,
    paid: gap?.paid ? inOwn(gap.paid) : null,
    remaining: remainingOn(plan, commitment, years),
    inPlanCurrency: inPlan(plan, commitment, short, whole, lost),
    warnings: warningsOf(plan, commitment, years, under, leastUse),
    because: lost,
    figure: `commitment/${commitment.id}`,
  };
}

function yearView({ kind, currency }: Commitment, years: Years, index: number, isUnderused: boolean): CommitmentYear {
  const { year, minimum, usage } = years[index]!;
  const upTo = years.slice(0, index + 1);
  const isKnown = upTo.every((one) => one.usage !== null);
  const add = (end: keyof Ramp): number => upTo.reduce((sum, one) => sum + one.usage![end], 0);
  const left = isKnown ? remainder(kind, years.map(rangeYear), index + 1) : null;
  const money = (value: Range): MoneyRange => ({ ...roundRange(value), currency });
  return {
    year,
    minimum,
    usage,
    shortfall: usage ? money(shortfall("annual", [rangeYear(years[index]!)]).shortfall) : null,
    cumulated: {
      minimum: upTo.reduce((sum, one) => sum + one.minimum, 0),
      usage: isKnown ? { low: add("low"), base: add("base"), high: add("high") } : null,
    },
    isUnderused: isUnderused && usage !== null,
    owed: left && money(left.owed),
    lost: left && kind === "annual" ? money(left.lost) : null,
  };
}

/** What is not used yet on the plan's day: years that have gone by count by their use, the present one not at all. */
function remainingOn({ assessment }: SpendPlan, { kind, currency }: Commitment, years: Years): MoneyRange | null {
  const now = Number(assessment.plan.agency.planDate.slice(0, 4));
  const gone = years.filter(({ year }) => year < now);
  if (gone.some(({ usage }) => usage === null)) return null;
  return { ...roundRange(remainder(kind, years.map(rangeYear), gone.length).owed), currency };
}

function inPlan(
  plan: SpendPlan,
  { currency: from }: Commitment,
  short: Range | null,
  whole: number,
  lost: Sentence | null,
): CommitmentView["inPlanCurrency"] {
  const { assessment } = plan;
  const { currency } = assessment.pricing;
  const rate = rateOf(plan, from);
  const swing = numberOf(assessment.assumptions, "cost.swing");
  const money = (value: Range): MoneyRange => ({ ...value, currency });
  if (!rate)
    return {
      shortfall: null,
      minimum: null,
      band: null,
      rate: null,
      because: say("cost.no-rate", { from, to: currency }),
    };
  const minimum = converted(exactly(whole), rate, from, currency);
  return {
    shortfall: short && money(converted(short, rate, from, currency)),
    minimum: money(minimum),
    band: from === currency ? null : money(roundRange(range(minimum.low * (1 - swing), minimum.high * (1 + swing)))),
    rate: usedRate(rate),
    because: lost,
  };
}

function warningsOf(
  plan: SpendPlan,
  commitment: Commitment,
  years: Years,
  under: ReadonlySet<number>,
  leastUse: number,
): Sentence[] {
  const { plan: stated } = plan.assessment;
  const others = stated.commitments.filter(
    ({ provider, id }) => provider === commitment.provider && id !== commitment.id,
  );
  const low = years.filter(({ usage }, index) => usage !== null && under.has(index + 1));
  return [
    ...(low.length > 0
      ? [
          say("spending.underused", {
            years: low.map(({ year }) => year).join(", "),
            share: Math.round(leastUse * 100),
          }),
        ]
      : []),
    ...(others.length > 0 && !termsOf(plan, commitment)?.ramp
      ? [say("spending.shared-provider", { count: others.length })]
      : []),
  ];
}

/** Minimums with their use: the typed ramp, else what the placement pays the provider in that year. */
function yearsOf(plan: SpendPlan, commitment: Commitment): Years {
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

function unknownUse(plan: SpendPlan, years: Years, commitment: Commitment): Sentence | null {
  const open = years.find(({ usage }) => usage === null);
  if (!open) return null;
  if (termsOf(plan, commitment)?.ramp) return say("spending.ramp-open", { year: open.year });
  if (plan.landed.length === 0) return say("spending.nothing-placed");
  const { currency } = plan.assessment.pricing;
  if (!rateOf(plan, commitment.currency)) return say("cost.no-rate", { from: commitment.currency, to: currency });
  return say(open.year < plan.firstYear ? "spending.usage-past" : "spending.usage-open", { year: open.year });
}

const rangeYear = ({ minimum, usage }: Years[number]): { minimum: number; usage: Range | null } => ({
  minimum,
  usage: usage && range(Math.min(usage.low, usage.high), Math.max(usage.low, usage.high)),
});

const termsOf = ({ assessment }: SpendPlan, { id }: Commitment): ContractTerms | null =>
  assessment.plan.contractTerms?.find(({ commitment }) => commitment === id) ?? null;

const rateOf = ({ assessment, changes }: SpendPlan, from: Currency): AppliedRate | null => {
  const { fxRates, agency } = assessment.plan;
  const rate = rateFor(fxRates, from, agency.currency, agency.planDate);
  return rate && changes.rate?.currency === from ? { ...rate, rate: rate.rate * changes.rate.factor } : rate;
};

/** The rate as it is told; `null` where none was needed. */
export const usedRate = ({ rate, quoted, inverse }: AppliedRate): UsedRate | null =>
  quoted && { rate, date: quoted.date, source: quoted.source, inverse };

const scaled = ({ low, high }: Range, factor: number): Range => range(low * factor, high * factor);
const roundRange = ({ low, high }: Range): Range => range(roundHalfAway(low), roundHalfAway(high));
const converted = (minor: Range, rate: AppliedRate, from: Currency, to: Currency): Range =>
  roundRange(scaled(minor, (rate.rate * minorPerMajor[to]) / minorPerMajor[from]));

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
