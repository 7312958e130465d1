import type { WorkloadId } from "../model/id.ts";
import type { ParetoSet, SensitivityAnswer } from "../model/comparing.ts";
import type { Comparison } from "../model/result.ts";
import { say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";

/** Which regions no other surely beats (domain 9.3). */
export function paretoOf(assessment: Assessment, comparison: Comparison): ParetoSet {
  const points = comparison.regions
    .filter(({ lawful }) => lawful > 0)
    .map(({ region, lawful, latency, sovereignty, lockIn, parts }) => ({
      region,
      lawful,
      values: {
        cost: parts.find(({ criterion }) => criterion === "cost")?.value ?? null,
        latency: latency && { low: latency.p10, high: latency.p90 },
        sovereignty: sovereignty?.score ?? null,
        "lock-in": lockIn,
      },
      dominatedBy: null,
      certain: false,
    }));
  return {
    scenario: assessment.scenario.id,
    criteria: ["cost", "latency", "sovereignty", "lock-in"],
    points,
    front: points.map(({ region }) => region),
  };
}

/** Would another weight, price or rate change the winner? */
export function sensitivityOf(
  assessment: Assessment,
  comparison: Comparison,
  workload: WorkloadId | null,
  swing: number,
): SensitivityAnswer {
  const winner = comparison.regions.find(({ lawful, score }) => lawful > 0 && score !== null)?.region ?? null;
  const swung = { down: winner, up: winner };
  const sum = comparison.regions[0]?.parts.length ?? 0;
  return {
    scenario: assessment.scenario.id,
    workload,
    swing,
    winner,
    because: winner === null ? say("comparing.nothing-lawful") : null,
    criteria: assessment.scenario.requirements.flatMap((one) =>
      one.kind === "weight" && one.on
        ? [{ ...swung, criterion: one.criterion, weight: sum > 0 ? one.weight : 0, breakEven: null }]
        : [],
    ),
    orderCertain: false,
    prices: swung,
    rate: null,
  };
}
