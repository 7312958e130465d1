import { compareIds } from "../../model/id.ts";
import type { WaveCrossing } from "../../model/result.ts";
import { endsOf } from "./blocks.ts";
import type { Lying } from "./lying.ts";
import type { WaveQuestion } from "./question.ts";

/** Dependencies whose two ends are in different waves: between the two cut-overs the user reaches across. */
export function crossingsOf(question: WaveQuestion, { waves, waveOf, rank }: Lying): WaveCrossing[] {
  const { workloads, dependencies } = question;
  const ends = endsOf(workloads);
  const found: (WaveCrossing & { at: readonly [number, number] })[] = [];
  for (const { from, to, strict } of dependencies) {
    const users = firstOfEach(ends(from), waveOf);
    const used = firstOfEach(ends(to), waveOf);
    for (const [a, user] of users) {
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
  }
  return found
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || compareIds(a.user, b.user) || compareIds(a.used, b.used))
    .map(({ from, to, user, used, order, kind }) => ({ from, to, user, used, order, kind }));
}

/** The first of some workloads in each wave. */
function firstOfEach(positions: readonly number[], waveOf: Int32Array): Map<number, number> {
  const first = new Map<number, number>();
  for (const position of positions) {
    const w = waveOf[position]!;
    if (w >= 0 && !first.has(w)) first.set(w, position);
  }
  return first;
}
