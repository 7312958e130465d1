import { compareIds } from "../../model/id.ts";
import type { WaveCrossing } from "../../model/result.ts";
import type { Lying } from "./lying.ts";
import type { Prepared } from "./prepare.ts";
import type { WaveQuestion } from "./question.ts";

/** Dependencies whose two ends are in different waves: between the two cut-overs the user reaches across. */
export function crossingsOf(
  { workloads, dependencies }: WaveQuestion,
  { waves, waveOf, rank }: Lying,
  ends: Prepared["ends"],
): WaveCrossing[] {
  const found: (WaveCrossing & { at: readonly [number, number] })[] = [];
  ends.forEach((end, position) => {
    if (isInOneWave(end, waveOf)) return;
    const { strict } = dependencies[position]!;
    const used = firstOfEach(end.used, waveOf);
    for (const [a, user] of firstOfEach(end.users, waveOf)) {
      for (const [b, other] of used) {
        if (a === b) continue;
        const [one, two] = [waves[a]!, waves[b]!];
        found.push({
          from: one.id,
          to: two.id,
          user: workloads[user]!.id,
          used: workloads[other]!.id,
          order: two.cutOver < one.cutOver ? "before" : two.cutOver > one.cutOver ? "after" : "same-day",
          kind: strict ? "strict" : "loose",
          at: [rank[a]!, rank[b]!],
        });
      }
    }
  });
  return found
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || compareIds(a.user, b.user) || compareIds(a.used, b.used))
    .map(({ from, to, user, used, order, kind }) => ({ from, to, user, used, order, kind }));
}

/** The ordinary case, told apart first: two workloads of one wave. */
const isInOneWave = ({ users, used }: Prepared["ends"][number], waveOf: Int32Array): boolean =>
  users.length === 1 && used.length === 1 && waveOf[users[0]!] === waveOf[used[0]!];

/** The first of some workloads in each wave. */
function firstOfEach(positions: readonly number[], waveOf: Int32Array): Map<number, number> {
  const first = new Map<number, number>();
  for (const position of positions) {
    const w = waveOf[position]!;
    if (w >= 0 && !first.has(w)) first.set(w, position);
  }
  return first;
}
