import type { Days } from "./days.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** Days on which something may be cut over: workdays outside of the agency's freezes. 1: it may. */
export function openDays({ rules }: Pick<WaveQuestion, "rules">, days: Days): Uint8Array {
  const open = days.isWorkday.slice();
  for (const { from, to } of rules?.freezes ?? []) close(open, days, from, to);
  return open;
}

/** When some workloads, moved in one piece, may be cut over, beside the open days. */
export type Bounds = Readonly<{
  /** First and last day, as numbers of the stretch. */
  first: number;
  last: number;
  /** Freezes of their groups: from, to, from, to … inclusive. */
  frozen: readonly number[];
}>;

export function boundsOf(members: readonly Moving[], { groups }: FrozenGroups, days: Days): Bounds {
  let last = Infinity;
  const frozen: number[] = [];
  const seen = new Set<string>();
  for (const { evidenceUntil, group } of members) {
    if (evidenceUntil !== null) last = Math.min(last, days.at(evidenceUntil));
    if (group === null || seen.has(group)) continue;
    seen.add(group);
    for (const { from, to } of groups.get(group) ?? []) frozen.push(days.at(from), days.at(to));
  }
  return { first: -Infinity, last, frozen };
}

export type FrozenGroups = Readonly<{
  groups: ReadonlyMap<string, WaveQuestion["groups"][number]["freezes"]>;
}>;

/** Only groups that have a freeze: most have none. */
export const frozenGroups = ({ groups }: Pick<WaveQuestion, "groups">): FrozenGroups => ({
  groups: new Map(groups.filter(({ freezes }) => freezes.length > 0).map(({ id, freezes }) => [id, freezes])),
});

export function allows({ first, last, frozen }: Bounds, day: number): boolean {
  if (day < first || day > last) return false;
  for (let at = 0; at < frozen.length; at += 2) if (frozen[at]! <= day && day <= frozen[at + 1]!) return false;
  return true;
}

function close(open: Uint8Array, days: Days, from: string, to: string): void {
  open.fill(0, Math.max(0, days.at(from)), Math.max(0, days.at(to) + 1));
}
