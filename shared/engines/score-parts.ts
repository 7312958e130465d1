import type { Criterion, Weight } from "../model/requirement.ts";
import { majorRange } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { RegionFacts, ScorePart, WorkloadFacts } from "./assess.ts";
import type { WorkloadCost } from "./cost/workload-cost.ts";
import { normalise } from "./placement/compare.ts";

/**
 * Points by criterion; they add up to the score, 0–100.
 *
 * Each criterion runs between the scenario's fixed points (domain 9.2). What is not known counts from worst to best, and so
 * does a criterion whose two points are one. Where the weights sum to nothing no part has a point.
 */
export function scoreParts(
  weights: readonly Weight[],
  { needed }: WorkloadFacts,
  facts: RegionFacts,
  cost: WorkloadCost | null,
): ScorePart[] {
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const values: Readonly<Record<Criterion, Range | null>> = {
    cost: cost?.monthly && needed.vcpu ? perVcpu(majorRange(cost.monthly), needed.vcpu) : null,
    latency: facts.latency ? range(facts.latency.p10, facts.latency.p90) : null,
    sovereignty: facts.sovereignty?.score ?? null,
    "lock-in": facts.lockIn,
  };
  return weights.map(({ criterion, weight, best, worst }) => {
    const value = values[criterion];
    const points = sum > 0 ? (100 * weight) / sum : 0;
    const ends =
      value && best !== worst ? [normalise(value.low, best, worst), normalise(value.high, best, worst)] : [0, 1];
    const share = range(Math.min(...ends), Math.max(...ends));
    return { criterion, weight: points, value, share, points: range(points * share.low, points * share.high) };
  });
}

const perVcpu = (monthly: Range, vcpu: Range): Range => range(monthly.low / vcpu.high, monthly.high / vcpu.low);
