import type { Criterion, Weight } from "../model/requirement.ts";
import type { Scenario } from "../model/scenario.ts";
import { type MoneyRange, minorPerMajor } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { RegionFacts, ScorePart, WorkloadFacts } from "./assess.ts";
import type { WorkloadCost } from "./cost/workload-cost.ts";
import { shareOf } from "./scoring/normalise.ts";
import { broughtTo } from "./scoring/weigh.ts";

/**
 * Points by criterion; they add up to the score, 0–100.
 *
 * Each criterion runs between the scenario's fixed points (domain 9.2). What is not known counts from worst to best, and so
 * does a criterion whose two points are one. Where the weights sum to nothing no part has a point.
 */
export function scoreParts(
  weights: readonly Weight[],
  workload: WorkloadFacts,
  facts: RegionFacts,
  cost: WorkloadCost | null,
): ScorePart[] {
  const points = pointsOf(weights);
  return weights.map(({ criterion, best, worst }, at) => {
    const value = criterion === "cost" ? costPerVcpu(cost?.monthly ?? null, workload) : valueThere(criterion, facts);
    const share = shareOf(value, best, worst);
    const weight = points[at]!;
    return { criterion, weight, value, share, points: range(weight * share.low, weight * share.high) };
  });
}

/** The weights of a scenario that are on. */
export const weightsOf = ({ requirements }: Scenario): Weight[] =>
  requirements.filter((requirement): requirement is Weight => requirement.kind === "weight" && requirement.on);

/** How many of the 100 points each weight is worth. */
export const pointsOf = (weights: readonly Weight[]): number[] =>
  broughtTo(
    100,
    weights.map(({ weight }) => weight),
  );

/** Criteria that are the same for every workload of a region. */
export function valueThere(criterion: Exclude<Criterion, "cost">, facts: RegionFacts): Range | null {
  switch (criterion) {
    case "latency":
      return facts.latency ? range(facts.latency.p10, facts.latency.p90) : null;
    case "sovereignty":
      return facts.sovereignty?.score ?? null;
    case "lock-in":
      return facts.lockIn;
  }
}

/** Major units of the plan's currency for a needed vCPU and month; `null`: a cost or the size is not known. */
export function costPerVcpu(monthly: MoneyRange | null, { needed: { vcpu } }: WorkloadFacts): Range | null {
  if (monthly === null || vcpu === null) return null;
  const minor = minorPerMajor[monthly.currency];
  return range(monthly.low / minor / vcpu.high, monthly.high / minor / vcpu.low);
}
