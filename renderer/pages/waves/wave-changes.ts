import { type WorkloadId, compareIds } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";

/** Workloads that would go from one wave into another; `null`: out of all, or from none. */
export type WaveChange = Readonly<{ from: Wave | null; to: Wave | null; workloads: readonly WorkloadId[] }>;

const byDay = (a: Wave | null, b: Wave | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.cutOver < b.cutOver ? -1 : a.cutOver > b.cutOver ? 1 : a.number - b.number;
};

/** Who would cut over on another day than now, put together by where from and where to, in the order of the days. */
export function waveChanges(current: WavePlan, proposal: WavePlan): WaveChange[] {
  const waveOf = (plan: WavePlan): Map<WorkloadId, Wave> =>
    new Map(plan.waves.flatMap(({ wave }) => wave.workloads.map((id) => [id, wave] as const)));
  const [before, after] = [waveOf(current), waveOf(proposal)];
  const found = new Map<string, { from: Wave | null; to: Wave | null; workloads: WorkloadId[] }>();
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort(compareIds)) {
    const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
    if (from?.cutOver === to?.cutOver) continue;
    const key = `${from?.id ?? ""} ${to?.id ?? ""} ${to?.cutOver ?? ""}`;
    const change = found.get(key);
    if (change) change.workloads.push(id);
    else found.set(key, { from, to, workloads: [id] });
  }
  return [...found.values()].sort((a, b) => byDay(a.from, b.from) || byDay(a.to, b.to));
}

/** What is said of a whole plan, to be put side by side. */
export const headOf = (plan: WavePlan) => ({
  waves: plan.waves.length,
  last: plan.waves
    .map(({ wave }) => wave.cutOver)
    .sort()
    .at(-1),
  critical: plan.issues.filter(({ severity }) => severity === "critical").length,
  advisory: plan.issues.filter(({ severity }) => severity === "advisory").length,
  unscheduled: plan.unscheduled.length,
});
