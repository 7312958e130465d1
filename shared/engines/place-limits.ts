import { numberOf } from "../model/assumption.ts";
import type { Commitment } from "../model/commitment.ts";
import type { LimitChange } from "../model/placing.ts";
import type { Limit } from "../model/requirement.ts";
import { type Currency, type Money, minorPerMajor } from "../units/money.ts";
import { exactly } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import type { Change, Problem, ProblemLimit } from "./placement/problem.ts";

type Years = Pick<Problem, "horizonYears" | "dearestYear">;

/** The limits of a scenario that are on. */
export const limitsOn = ({ scenario }: Assessment): Limit[] =>
  scenario.requirements.filter((one): one is Limit => one.kind === "limit" && one.on);

/** Limits as the problem counts them; what binds pairs of workloads, asks for copies or names terms is elsewhere. */
export function problemLimits(assessment: Assessment, limits: readonly Limit[]): ProblemLimit[] {
  return limits.flatMap(({ id: requirement, limit }): ProblemLimit[] => {
    switch (limit.is) {
      case "share":
      case "quota":
      case "mean":
      case "group-together":
        return [{ ...limit, requirement }];
      case "concentration":
        return [{ ...limit, max: limit.max / 10_000, requirement }];
      case "budget": {
        const perYear = inPlan(assessment, limit.perYear);
        return perYear === null ? [] : [{ is: "budget", perYear, requirement }];
      }
      case "total-budget": {
        const total = inPlan(assessment, limit.total);
        return total === null ? [] : [{ is: "total-budget", total, requirement }];
      }
      case "providers":
        return limit.max === null ? [] : [{ is: "providers", max: limit.max, requirement }];
      case "commitments":
        return [...minimumsOf(assessment)].map(([provider, perYear]) => ({
          ...{ is: "commitment", provider, perYear },
          requirement,
        }));
      case "together":
      case "apart":
      case "near":
      case "recovery":
      case "terms":
        return [];
    }
  });
}

/** A limit as it would have to be, in the words of the scenario; what only a solver counts has none, so it is to be let go. */
export function changeOf(assessment: Assessment, { requirement, limit }: Change): LimitChange {
  const held = assessment.scenario.requirements.find(({ id }) => id === requirement);
  if (held?.kind !== "limit" || limit === null) return { requirement, limit: null };
  return { requirement, limit: limitAs(assessment.plan.agency.currency, held.limit, limit) };
}

function limitAs(currency: Currency, held: Limit["limit"], asked: ProblemLimit): LimitChange["limit"] {
  if (held.is === "share" && asked.is === "share") return { ...held, max: Math.min(1, asked.max) };
  if (held.is === "concentration" && asked.is === "concentration")
    return { ...held, max: Math.min(10_000, asked.max * 10_000) };
  if (held.is === "budget" && asked.is === "budget") return { ...held, perYear: enough(asked.perYear, currency) };
  if (held.is === "total-budget" && asked.is === "total-budget")
    return { ...held, total: enough(asked.total, currency) };
  if (held.is === "providers" && asked.is === "providers") return { ...held, max: asked.max };
  if (held.is === "quota" && asked.is === "quota") return { ...held, max: asked.max };
  if (held.is === "mean" && asked.is === "mean") return { ...held, bound: asked.bound };
  return null;
}

/** Rounded up: a budget of a fraction less would not do. */
const enough = (major: number, currency: Currency): Money => ({
  minor: Math.ceil(major * minorPerMajor[currency] * (1 - 1e-12)),
  currency,
});

/** Major units of the plan's currency; `null`: no rate for the plan's day. */
export function inPlan({ pricing }: Assessment, { minor, currency }: Money): number | null {
  return pricing.convert(exactly(minor / minorPerMajor[currency]), currency)?.high ?? null;
}

/** What a year of each comes to, against today: use grows, prices change (domain 6.5). */
function growthByYear({ assumptions }: Assessment): number[] {
  const each = (1 + numberOf(assumptions, "cost.growth")) * (1 + numberOf(assumptions, "cost.price-change"));
  return Array.from({ length: Math.round(numberOf(assumptions, "cost.horizon")) }, (_, year) => each ** year);
}

/** The years of the plan as its budgets see them, every year a whole one: a placement does not know its waves yet. */
export function yearsOf(assessment: Assessment): Years {
  const growth = growthByYear(assessment);
  return { horizonYears: growth.reduce((sum, one) => sum + one, 0), dearestYear: Math.max(...growth) };
}

/**
 * What it takes to work with each provider at all, a month: what is paid every year, and a part of what is paid once, so
 * that the years of the horizon together pay it. Where several limits tell, the greater amount counts.
 */
export function openingsOf(assessment: Assessment, limits: readonly Limit[]): Record<string, number | null> {
  const { horizonYears } = yearsOf(assessment);
  const openings = new Map<string, number | null>();
  for (const { limit } of limits) {
    if (limit.is !== "providers") continue;
    const { onboarding = null, perYear = null, known = [] } = limit;
    if (onboarding === null && perYear === null) continue;
    const yearly = perYear === null ? 0 : inPlan(assessment, perYear);
    const once = onboarding === null ? 0 : inPlan(assessment, onboarding);
    for (const { seller } of assessment.regions) {
      const first = known.includes(seller.id) ? 0 : once;
      const opening = yearly === null || first === null ? null : yearly / 12 + first / (12 * horizonYears);
      const held = openings.get(seller.id);
      openings.set(seller.id, opening === null || held === null ? null : Math.max(opening, held ?? 0));
    }
  }
  return Object.fromEntries(openings);
}

/**
 * What the contracts ask of a year, by provider, in what that year comes to at today's prices and use.
 *
 * Of a contract by the year its hardest year counts, of a pooled one its mean; contracts of one provider add up. Years that
 * are over when the plan begins ask for nothing.
 */
export function minimumsOf(assessment: Assessment): Map<string, number> {
  const first = Number(assessment.plan.agency.startDate.slice(0, 4));
  const growth = growthByYear(assessment);
  const minimums = new Map<string, number>();
  for (const commitment of assessment.plan.commitments) {
    const minor = hardestYear(commitment, first, growth);
    const perYear = minor === 0 ? 0 : inPlan(assessment, { minor, currency: commitment.currency });
    if (perYear) minimums.set(commitment.provider, (minimums.get(commitment.provider) ?? 0) + perYear);
  }
  return minimums;
}

function hardestYear({ kind, minimums }: Commitment, first: number, growth: readonly number[]): number {
  const ahead = minimums.filter(({ year }) => year >= first);
  const factor = (year: number): number => growth[year - first] ?? growth.at(-1)!;
  if (ahead.length === 0) return 0;
  if (kind === "annual") return Math.max(...ahead.map(({ year, minor }) => minor / factor(year)));
  const grown = ahead.reduce((sum, { year }) => sum + factor(year), 0);
  return ahead.reduce((sum, { minor }) => sum + minor, 0) / grown;
}

/** Currencies that limits and contracts speak of and no rate leads from to the plan's. */
export function withoutRate(
  assessment: Assessment,
  limits: readonly Limit[],
): { requirement: Limit; from: Currency }[] {
  const missing = (money: Money | null | undefined): Currency[] =>
    money && inPlan(assessment, money) === null ? [money.currency] : [];
  return limits.flatMap((requirement) => {
    const { limit } = requirement;
    const found = new Set(
      limit.is === "budget"
        ? missing(limit.perYear)
        : limit.is === "total-budget"
          ? missing(limit.total)
          : limit.is === "providers"
            ? [...missing(limit.onboarding), ...missing(limit.perYear)]
            : limit.is === "commitments"
              ? assessment.plan.commitments.flatMap(({ currency }) => missing({ minor: 1, currency }))
              : [],
    );
    return [...found].map((from) => ({ requirement, from }));
  });
}
