import { z } from "zod";

/** What an assumption is counted in. `share`: 0–1. `choice`: 0 or 1, or one of a few numbers. */
type AssumptionUnit =
  | "share"
  | "factor"
  | "count"
  | "percentile"
  | "choice"
  | "GiB"
  | "years"
  | "months"
  | "days"
  | "hours"
  | "minutes"
  | "ms"
  | "person-months"
  | "money" // major units of the plan's currency
  | "money/month"
  | "USD"
  | "USD/year"
  | "kWh"
  | "Mbit/s"
  | "points"
  | "HHI"
  | "rank";

/** Where a default comes from. `none`: nobody has said, so there is no default, and what rests on it is not computable. */
type AssumptionSource = "domain-read" | "domain-memory" | "own" | "none";

type Spec = Readonly<{
  usual: number | null;
  unit: AssumptionUnit;
  least: number;
  most: number;
  source: AssumptionSource;
}>;
const spec = (
  usual: number | null,
  unit: AssumptionUnit,
  least: number,
  most: number,
  source: AssumptionSource,
): Spec => ({ usual, unit, least, most, source });

const person = (most = 1e12) => spec(null, "money", 0, most, "none");

/**
 * Every number an engine takes that no fact gives: what it is where nobody has said otherwise, and how far it may go.
 *
 * A planner may state each one otherwise, with a reason; the plan prints the register. `usual: null` is not zero: what rests
 * on it cannot be computed until somebody types it. `domain-read` stands in a source, `domain-memory` does not yet.
 */
export const assumptionSpecs = {
  // right-sizing (domain 6.1)
  "sizing.percentile": spec(95, "percentile", 50, 99, "own"),
  "sizing.comfort": spec(1.3, "factor", 1, 5, "own"),
  "sizing.min-vcpu": spec(1, "count", 1, 64, "own"),
  "sizing.memory-step": spec(1, "GiB", 0.25, 64, "own"),
  "sizing.as-is": spec(0, "choice", 0, 1, "own"),
  // the plan's cost (6.3, 6.5, 6.6)
  "cost.horizon": spec(5, "years", 1, 15, "own"),
  "cost.discount": spec(0.07, "share", 0, 0.5, "domain-read"),
  "cost.growth": spec(0, "share", -0.5, 2, "own"),
  "cost.price-change": spec(0, "share", -0.5, 1, "own"),
  "cost.vat": spec(0.1, "share", 0, 0.5, "own"),
  "cost.support-share": spec(null, "share", 0, 1, "none"),
  "cost.support-least": spec(null, "money/month", 0, 1e12, "none"),
  "cost.windows-core": spec(null, "money/month", 0, 1e9, "none"),
  "cost.database-core": spec(null, "money/month", 0, 1e9, "none"),
  "cost.backup-copies": spec(null, "factor", 0, 30, "none"),
  "cost.parallel-months": spec(null, "months", 0, 60, "none"),
  "cost.person-month": person(1e9),
  "cost.training": person(),
  "cost.transfer-gb": spec(null, "money", 0, 1e6, "none"),
  "cost.effort-rehost": spec(null, "person-months", 0, 120, "none"),
  "cost.effort-replatform": spec(null, "person-months", 0, 120, "none"),
  "cost.effort-refactor": spec(null, "person-months", 0, 240, "none"),
  "cost.effort-repurchase": spec(null, "person-months", 0, 120, "none"),
  "cost.effort-relocate": spec(null, "person-months", 0, 120, "none"),
  "cost.swing": spec(0.2, "share", 0.01, 1, "own"),
  // as it is today, on premises (6.6)
  "as-is.memory-per-core": spec(16.232, "USD", 0, 1e5, "domain-read"),
  "as-is.core": spec(113.87, "USD", 0, 1e6, "domain-read"),
  "as-is.storage-gb": spec(2, "USD", 0, 1e4, "domain-read"),
  "as-is.storage-maintenance": spec(0.1, "share", 0, 1, "domain-read"),
  "as-is.network": spec(0.1, "share", 0, 1, "domain-read"),
  "as-is.network-maintenance": spec(0.15, "share", 0, 1, "domain-read"),
  "as-is.security-server": spec(250, "USD/year", 0, 1e6, "domain-read"),
  "as-is.security-sql": spec(1000, "USD/year", 0, 1e6, "domain-read"),
  "as-is.kwh-core": spec(0.009, "kWh", 0, 1, "domain-read"),
  "as-is.load-factor": spec(2, "factor", 0, 10, "domain-read"),
  "as-is.pue": spec(1.8, "factor", 1, 5, "domain-read"),
  "as-is.kwh-tb": spec(10, "kWh", 0, 1000, "domain-read"),
  "as-is.kwh-price": spec(null, "money", 0, 1e6, "none"),
  "as-is.monitoring": spec(430, "USD/year", 0, 1e6, "domain-read"),
  "as-is.patching": spec(430, "USD/year", 0, 1e6, "domain-read"),
  "as-is.backup": spec(580, "USD/year", 0, 1e6, "domain-read"),
  "as-is.server-years": spec(4, "years", 1, 20, "domain-read"),
  "as-is.network-years": spec(5, "years", 1, 20, "domain-read"),
  // the Korean set beside it: no invented numbers, per server and month, or a rate a year
  "as-is.kr-server-lease": spec(null, "money/month", 0, 1e10, "none"),
  "as-is.kr-rack": spec(null, "money/month", 0, 1e10, "none"),
  "as-is.kr-maintenance": spec(null, "share", 0, 1, "none"),
  "as-is.kr-staff": spec(null, "money/month", 0, 1e12, "none"),
  // leaving (5.1, 5.2, 5.4, 5.5)
  "lock-in.mean-share": spec(0.6, "share", 0, 1, "own"),
  "lock-in.dominant-from": spec(7000, "HHI", 1, 10000, "own"),
  "lock-in.dual-from": spec(4000, "HHI", 1, 10000, "own"),
  "lock-in.note-from": spec(60, "points", 0, 100, "own"),
  "lock-in.exit-plan-from": spec(80, "points", 0, 100, "own"),
  "lock-in.least-use": spec(0.8, "share", 0, 1, "own"),
  "exit.link": spec(620, "Mbit/s", 1, 1e6, "domain-read"),
  "exit.efficiency": spec(0.7, "share", 0.01, 1, "own"),
  "exit.notice": spec(null, "days", 0, 3650, "none"),
  "exit.parallel": spec(null, "months", 0, 60, "none"),
  "exit.effort-standard": spec(null, "person-months", 0, 120, "none"),
  "exit.effort-compatible": spec(null, "person-months", 0, 120, "none"),
  "exit.effort-proprietary": spec(null, "person-months", 0, 240, "none"),
  "exit.days-standard": spec(null, "days", 0, 3650, "none"),
  "exit.days-compatible": spec(null, "days", 0, 3650, "none"),
  "exit.days-proprietary": spec(null, "days", 0, 3650, "none"),
  "exit.retraining": person(),
  "exit.acceptance-test": person(),
  // recovery (8)
  "recovery.sync-rtt": spec(5, "ms", 0.1, 1000, "domain-memory"),
  "recovery.availability": spec(null, "share", 0, 1, "none"),
  "recovery.beta-building": spec(0.5, "share", 0, 1, "own"),
  "recovery.beta-city": spec(0.2, "share", 0, 1, "own"),
  "recovery.beta-provider": spec(0.1, "share", 0, 1, "own"),
  "recovery.beta-other": spec(0.02, "share", 0, 1, "own"),
  "recovery.grade-1": spec(3, "rank", 0, 4, "own"),
  "recovery.grade-2": spec(3, "rank", 0, 4, "own"),
  "recovery.grade-3": spec(2, "rank", 0, 4, "own"),
  "recovery.grade-4": spec(1, "rank", 0, 4, "own"),
  "recovery.warm-capacity": spec(null, "share", 0, 1, "none"),
  "recovery.hour-grade-1": person(),
  "recovery.hour-grade-2": person(),
  "recovery.hour-grade-3": person(),
  "recovery.hour-grade-4": person(),
  // users and edge (7.3, 7.4)
  "access.fibre": spec(1.5, "ms", 0, 100, "domain-memory"),
  "access.wifi": spec(4, "ms", 0, 100, "domain-memory"),
  "access.5g": spec(10, "ms", 0, 100, "domain-memory"),
  "latency.edge-widening": spec(1, "factor", 1, 3, "own"),
  "latency.server-time": spec(null, "ms", 0, 60000, "none"),
  // moving in waves (10.1): how many times an ordinary move's work it is; nobody has stated: at least that work
  "waves.effort-rehost": spec(1, "factor", 0.1, 50, "own"),
  "waves.effort-relocate": spec(1, "factor", 0.1, 50, "own"),
  "waves.effort-replatform": spec(null, "factor", 0.1, 50, "none"),
  "waves.effort-refactor": spec(null, "factor", 0.1, 50, "none"),
  "waves.effort-repurchase": spec(null, "factor", 0.1, 50, "none"),
  "waves.large-from": spec(null, "GiB", 1, 1e9, "none"),
  "waves.effort-large": spec(null, "factor", 0.1, 50, "none"),
  // copying ahead: share of the data that changes in a day, and days the copy may begin before the wave
  "waves.daily-change": spec(null, "share", 0, 1, "none"),
  "waves.seed-days": spec(null, "days", 0, 365, "none"),
  // the day of a cut-over (10.3): checking one workload; going back to the old place
  "runbook.check": spec(60, "minutes", 0, 10000, "domain-read"),
  "runbook.fallback": spec(null, "minutes", 0, 100000, "none"),
  // buying (10.2)
  "procurement.project-plan": spec(null, "days", 0, 3650, "none"),
  "procurement.prior-consultation": spec(30, "days", 0, 3650, "domain-memory"),
  "procurement.security-review-least": spec(30, "days", 0, 3650, "domain-memory"),
  "procurement.security-review-most": spec(60, "days", 0, 3650, "domain-memory"),
  "procurement.fee-estimate": spec(null, "days", 0, 3650, "none"),
  "procurement.budget": spec(null, "days", 0, 3650, "none"),
  "procurement.catalogue": spec(14, "days", 0, 3650, "domain-read"),
  "procurement.direct": spec(null, "days", 0, 3650, "none"),
  "procurement.tender": spec(90, "days", 0, 3650, "domain-memory"),
  // an open procedure of the EU: shortest time for tenders (2014/24/EU, article 27), and the standstill of the remedies directives
  "procurement.publication": spec(35, "days", 0, 3650, "domain-memory"),
  "procurement.award": spec(null, "days", 0, 3650, "none"),
  "procurement.standstill": spec(10, "days", 0, 3650, "domain-read"),
  // the year a budget is for
  "budget.year-from": spec(1, "count", 1, 12, "own"),
  // registers: impact of a risk by the grade of the systems it hits, 1–5; how near to a bound is worth a risk (report, section 14)
  "risk.impact-grade-1": spec(5, "rank", 1, 5, "own"),
  "risk.impact-grade-2": spec(4, "rank", 1, 5, "own"),
  "risk.impact-grade-3": spec(3, "rank", 1, 5, "own"),
  "risk.impact-grade-4": spec(2, "rank", 1, 5, "own"),
  "risk.margin": spec(0.1, "share", 0, 1, "own"),
  // evidence (4.1)
  "evidence.warn-days": spec(180, "days", 0, 3650, "own"),
} as const satisfies Readonly<Record<string, Spec>>;

export type AssumptionKey = keyof typeof assumptionSpecs;
export const assumptionKeys = Object.keys(assumptionSpecs) as AssumptionKey[]; // the keys of a value of this very type
export const AssumptionKey = z.enum(assumptionKeys);

/** What a planner states otherwise than usual. `value` `null`: not known, whatever is usual. */
export const Assumption = z.strictObject({
  key: AssumptionKey,
  value: z.number().nullable(),
  /** Why, and on whose word; printed in the plan's register. */
  reason: z.string().max(1000).nullable(),
});
export type Assumption = Readonly<z.infer<typeof Assumption>>;

/** The numbers a plan stands on: the usual ones, and what was stated otherwise. */
export type Assumptions = Readonly<Record<AssumptionKey, number | null>>;

/**
 * Reads the register of a plan.
 *
 * A number that has a usual value and was not struck out is never `null`; `numberOf` says so where an engine needs it.
 */
export function assumptionsOf(stated: readonly Assumption[] = []): Assumptions {
  const own = new Map(stated.map(({ key, value }) => [key, value]));
  const held = assumptionKeys.map((key) => [key, own.has(key) ? own.get(key)! : assumptionSpecs[key].usual]);
  return Object.fromEntries(held) as Assumptions; // one entry per key
}

/** A number that must be there to compute anything at all; struck out, the usual one stands. */
export function numberOf(assumptions: Assumptions, key: AssumptionKey): number {
  const value = assumptions[key] ?? assumptionSpecs[key].usual;
  if (value === null) throw new Error(`“${key}” has no usual value: what rests on it may be not computable`);
  return value;
}
