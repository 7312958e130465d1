import type { Wave } from "../../model/wave.ts";
import type { Moving } from "./question.ts";

/** Waves as they lie, and who is in which. */
export type Lying = Readonly<{
  waves: readonly Wave[];
  /** By position of the workload; -1: in no wave. */
  waveOf: Int32Array;
  members: readonly (readonly Moving[])[];
  /** By wave: its place in the order of cut-overs, from 0; equal days by number. */
  rank: Int32Array;
  /** Waves in that order. */
  order: readonly number[];
}>;

export function lyingOf(workloads: readonly Moving[], waves: readonly Wave[]): Lying {
  const at = new Map<string, number>();
  waves.forEach((wave, w) => {
    for (const id of wave.workloads) at.set(id, w);
  });
  const members = waves.map((): Moving[] => []);
  const waveOf = Int32Array.from(workloads, (workload) => {
    const w = at.get(workload.id) ?? -1;
    if (w >= 0) members[w]!.push(workload);
    return w;
  });
  const order = waves
    .map((_, w) => w)
    .sort((a, b) => {
      const [one, other] = [waves[a]!, waves[b]!];
      if (one.cutOver !== other.cutOver) return one.cutOver < other.cutOver ? -1 : 1;
      return one.number - other.number || a - b;
    });
  const rank = new Int32Array(waves.length);
  order.forEach((w, place) => (rank[w] = place));
  return { waves, waveOf, members, rank, order };
}
