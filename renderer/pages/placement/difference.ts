import type { OfferId, RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { Placement } from "../../../shared/model/scenario.ts";

type Place = Readonly<{ region: RegionId; offer: OfferId }>;
export type Change = Readonly<{
  workload: WorkloadId;
  kind: "moved" | "resized" | "new" | "dropped";
  from: Place | null;
  to: Place | null;
}>;

/** What would change if `proposed` took the place of `adopted`; workloads that stay as they are do not appear. */
export function differenceOf(adopted: readonly Placement[], proposed: readonly Placement[]): Change[] {
  const before = new Map(adopted.map((one) => [one.workload, one]));
  const after = new Map(proposed.map((one) => [one.workload, one]));
  const changes = proposed.flatMap((to): Change[] => {
    const from = before.get(to.workload);
    if (!from) return [{ workload: to.workload, kind: "new", from: null, to }];
    if (from.region !== to.region) return [{ workload: to.workload, kind: "moved", from, to }];
    if (from.offer !== to.offer) return [{ workload: to.workload, kind: "resized", from, to }];
    return [];
  });
  const dropped = adopted
    .filter(({ workload }) => !after.has(workload))
    .map((from): Change => ({ workload: from.workload, kind: "dropped", from, to: null }));
  return [...changes, ...dropped];
}
