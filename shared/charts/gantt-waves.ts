import type { Group } from "../model/group.ts";
import type { GroupId, WaveId, WorkloadId } from "../model/id.ts";
import type { WavePlan } from "../model/result.ts";
import type { Team } from "../model/team.ts";
import type { GanttCalendar, GanttLink, GanttLoad } from "./gantt.ts";

/** With more than this many pairs of waves only broken ones are drawn, and those of the wave that is open. */
const LINKS = 24;

/** How a link is said: one dependency, and how many more there are of the same two waves. */
export type LinkWords = Readonly<{
  needs: (user: WorkloadId, used: WorkloadId) => string;
  andMore: (first: string, count: number) => string;
}>;

/**
 * Who needs whom, wave by wave: strict dependencies between two waves as one line.
 *
 * What follows from waves between the two is left out, but for broken lines and those of the wave that is `open`.
 */
export function waveLinks(
  plan: Pick<WavePlan, "waves" | "crossings">,
  { needs, andMore }: LinkWords,
  open: WaveId | null = null,
): GanttLink[] {
  const rowOf = new Map(plan.waves.map(({ wave }, row) => [wave.id, row]));
  type Pair = { from: number; to: number; isBroken: boolean; isOpen: boolean; count: number; first: string };
  const pairs = new Map<string, Pair>();
  for (const { from, to, user, used, order, kind } of plan.crossings) {
    if (kind === "loose") continue;
    const [needed, needing] = [rowOf.get(to), rowOf.get(from)];
    if (needed === undefined || needing === undefined) continue;
    const isBroken = order === "after";
    const key = `${from} ${to} ${isBroken}`;
    const pair = pairs.get(key);
    if (pair) pair.count += 1;
    else
      pairs.set(key, {
        from: needed,
        to: needing,
        isBroken,
        isOpen: from === open || to === open,
        count: 1,
        first: needs(user, used),
      });
  }
  const all = [...pairs.values()];
  const short = all.filter((pair) => pair.isBroken || pair.isOpen || !isImplied(pair, all));
  const shown = short.length <= LINKS ? short : short.filter(({ isBroken, isOpen }) => isBroken || isOpen);
  return shown.map(({ from, to, isBroken, count, first }) => ({
    from,
    to,
    isBroken,
    hint: count === 1 ? first : andMore(first, count - 1),
  }));
}

/** Whether waves between the two say it already: 1 before 2 and 2 before 3 make 1 before 3. */
function isImplied(
  pair: Readonly<{ from: number; to: number }>,
  all: readonly Readonly<{ from: number; to: number; isBroken: boolean }>[],
): boolean {
  const next = new Map<number, number[]>();
  for (const { from, to, isBroken } of all)
    if (!isBroken && (from !== pair.from || to !== pair.to)) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Set([pair.from]);
  const open = [pair.from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of next.get(at) ?? []) {
      if (to === pair.to) return true;
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  return false;
}

/** Freezes of groups, behind the waves that move something of the group. */
export function groupFreezes(
  plan: Pick<WavePlan, "waves">,
  groups: readonly Group[],
  groupOf: (workload: WorkloadId) => GroupId | null,
): GanttCalendar["freezes"] {
  const rowsOf = new Map<GroupId, Set<number>>();
  plan.waves.forEach(({ wave }, row) => {
    for (const id of wave.workloads) {
      const group = groupOf(id);
      if (group) rowsOf.set(group, (rowsOf.get(group) ?? new Set()).add(row));
    }
  });
  return groups.flatMap(({ id, name, freezes }) => {
    const rows = [...(rowsOf.get(id) ?? [])];
    if (rows.length === 0) return [];
    return freezes.map(({ from, to, reason }) => ({ from, to, label: `${name}: ${reason}`, rows }));
  });
}

/** What each wave asks of each team; `label` says a share, and what nobody is there for (`null`). */
export function waveLoads(
  plan: Pick<WavePlan, "waves" | "teams">,
  name: (team: Team["id"] | null) => string,
  label: (share: number | null) => string,
): GanttLoad[] {
  const rowOf = new Map(plan.waves.map(({ wave }, row) => [wave.id, row]));
  const byTeam = new Map<Team["id"] | null, { row: number; share: number; label: string }[]>();
  for (const { team, wave, hours, capacityHours } of plan.teams) {
    const row = rowOf.get(wave);
    if (row === undefined || hours === 0) continue;
    const share = capacityHours > 0 ? hours / capacityHours : null;
    const cell = { row, share: share ?? Infinity, label: label(share) };
    byTeam.set(team, [...(byTeam.get(team) ?? []), cell]);
  }
  return [...byTeam].map(([team, cells]) => ({ name: name(team), cells }));
}
