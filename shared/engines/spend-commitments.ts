import { numberOf } from "../model/assumption.ts";
import type { Commitment } from "../model/commitment.ts";
import type { CommitmentView, CommitmentYear } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { MoneyRange } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { remainder, shortfall, underusedYears } from "./lock-in/commitment.ts";
import type { SpendPlan } from "./spend-plan.ts";
import { isOfTerm, termCommitments, termsBoundAt } from "./spend-term.ts";
import {
  type Ramp,
  type Years,
  converted,
  rangeYear,
  rateOf,
  roundRange,
  scaled,
  termsOf,
  unknownUse,
  usedRate,
  yearsOf,
} from "./spend-usage.ts";

/** Every contract with a minimum, and what a term of one or three years binds to: burn-down by year and ramp, what it costs beyond its use, and what the plan warns of. */
export function commitmentViews(plan: SpendPlan): CommitmentView[] {
  return [...plan.assessment.plan.commitments, ...termCommitments(plan)].map((commitment) => viewOf(plan, commitment));
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
    commitment: isOfTerm(commitment) ? null : commitment.id,
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
    ...(isOfTerm(commitment)
      ? termsBoundAt(plan, commitment.provider).map((term) => say(`spending.bound-${term}`))
      : []),
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
