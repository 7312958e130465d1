import type { RegionId, WorkloadId } from "../../model/id.ts";
import type { GateReason } from "../../model/result.ts";
import type { VerdictOverride } from "../../model/scenario.ts";
import { say } from "../../model/sentence.ts";

/**
 * What a person has set stands in place of what the rule says, and says so: who, why, and what the rule says itself
 * (domain 4.1). A rule that is not asked is not answered by hand either.
 */
export function setByHand(reasons: readonly GateReason[], byHand: readonly VerdictOverride[]): readonly GateReason[] {
  if (byHand.length === 0) return reasons;
  return reasons.map((reason) => {
    const set = byHand.find(({ rule }) => rule === reason.rule);
    if (!set) return reason;
    const args = { reason: set.reason, who: set.decidedBy ?? "–" };
    const sentence = say(`eligibility.by-hand-${set.verdict}-was-${reason.verdict}`, args);
    return { ...reason, verdict: set.verdict, sentence, byHand: true };
  });
}

const none: readonly VerdictOverride[] = [];

/** Looks up what was set for a workload in a region; one for that very region goes before one for all. */
export function overridesFor(
  overrides: readonly VerdictOverride[] = none,
): (workload: WorkloadId, region: RegionId) => readonly VerdictOverride[] {
  const byWorkload = new Map<WorkloadId, VerdictOverride[]>();
  for (const one of overrides) byWorkload.set(one.workload, [...(byWorkload.get(one.workload) ?? []), one]);
  return (workload, region) => {
    const held = byWorkload.get(workload);
    if (!held) return none;
    return held
      .filter((one) => one.region === null || one.region === region)
      .sort((a, b) => Number(a.region === null) - Number(b.region === null));
  };
}
