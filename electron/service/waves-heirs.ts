import type { LaidWave } from "../../shared/contract/waving.ts";
import { type WaveId, compareIds } from "../../shared/model/id.ts";
import type { Wave } from "../../shared/model/wave.ts";

/**
 * The id each wave is saved by; `null`: a new one.
 *
 * A wave keeps its own id. One without, such as one that was proposed anew, takes that of the wave it keeps most workloads
 * of, so that a run-book that was written and a breach that was accepted do not go with every proposal. An id that is no
 * wave of this scenario, such as one that was drawn for a proposal only, counts as none.
 */
export function heirsOf(before: readonly Wave[], after: readonly LaidWave[]): (WaveId | null)[] {
  const there = new Set<string>(before.map(({ id }) => id));
  const ids = after.map(({ id }, at) =>
    id !== null && there.has(id) && after.findIndex((other) => other.id === id) === at ? id : null,
  );
  const taken = new Set<string>(ids.filter((id) => id !== null));
  const gone = before.filter(({ id }) => !taken.has(id));
  const claims = gone.flatMap((old) => {
    const members = new Set<string>(old.workloads);
    return after.flatMap((wave, at) => {
      const shared = ids[at] === null ? wave.workloads.filter((id) => members.has(id)).length : 0;
      return shared * 2 > members.size ? [{ id: old.id, at, shared }] : [];
    });
  });
  // most in common first; one wave can be the heir of one only
  for (const { id, at } of claims.sort((a, b) => b.shared - a.shared || compareIds(a.id, b.id) || a.at - b.at))
    ids[at] ??= id;
  return ids;
}
