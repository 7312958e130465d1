import type { Gantt, GanttLink, GanttLoad } from "../../../shared/charts/gantt.ts";
import type { Tone } from "../../../shared/charts/marks.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Team } from "../../../shared/model/team.ts";
import type { Milestone, WaveRules } from "../../../shared/model/wave-rules.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import type { Words } from "../../hooks/use-text.ts";
import { waveName } from "./wave-name.ts";

export const riskTones: Readonly<Record<"low" | "medium" | "high", Tone>> = {
  low: "good",
  medium: "warning",
  high: "bad",
};

/** With more than this many pairs of waves only broken ones are drawn, and those of the wave that is open. */
const LINKS = 24;

/** What stands around the waves in the chart. */
export type Surroundings = Readonly<{
  holidays: readonly Output<"waves.calendar">["holidays"][number][];
  rules: WaveRules | null;
  groups: readonly Group[];
  names: ReadonlyMap<WorkloadId, Workload>;
  milestones: readonly Milestone[];
  teams: readonly Team[];
}>;

/** The waves as a chart: bars, days off, freezes, who needs whom, milestones, and the load of each team. */
export function ganttOf(
  words: Words,
  plan: WavePlan,
  { holidays, rules, groups, names, milestones, teams }: Surroundings,
  open: WaveId | null,
  width: number,
): Gantt {
  const { t, day, number } = words;
  const last = plan.waves
    .map(({ wave }) => wave.cutOver)
    .sort()
    .at(-1)!; // shown with at least one wave
  const deciding = new Set(plan.critical.map(({ wave }) => wave));
  return {
    title: t("waves-page.gantt-title", { count: plan.waves.length, day: day(last) }),
    rows: plan.waves.map(({ wave, risk }) => ({
      name: waveName(words, wave),
      from: wave.start,
      to: wave.cutOver,
      tone: riskTones[risk],
      label: `${t("waves-page.count", { count: number(wave.workloads.length, 0) })} · ${t("waves-page.risk-is", { risk: t(`risk.${risk}`) })}`,
      isCritical: deciding.has(wave.id),
      pick: wave.id,
    })),
    monthLabel: (month) => t("waves-page.month", { year: month.slice(2, 4), month: Number(month.slice(5, 7)) }),
    head: [t("waves-page.wave"), t("waves-page.start"), t("waves-page.cut-over"), t("waves-page.workloads")],
    width,
    calendar: {
      name: t("waves-calendar.days-off"),
      holidays: holidays.map(({ day: on, name }) => ({ day: on, name: words.of(name) })),
      freezes: [
        ...(rules?.freezes ?? []).map(({ from, to, reason }) => ({ from, to, label: reason, rows: null })),
        ...groupFreezes(plan, groups, names),
      ],
    },
    links: linksOf(words, plan, names, open),
    milestones: {
      name: t("waves-calendar.milestones"),
      days: milestones.map(({ name, day: on }) => ({ day: on, label: name })),
    },
    loads: { title: t("waves-page.loads"), full: t("waves-page.full"), teams: loadsOf(words, plan, teams) },
  };
}

/** Freezes of groups, behind the waves that move something of the group. */
function groupFreezes(
  plan: WavePlan,
  groups: readonly Group[],
  names: ReadonlyMap<WorkloadId, Workload>,
): { from: string; to: string; label: string; rows: number[] }[] {
  const rowsOf = new Map<string, Set<number>>();
  plan.waves.forEach(({ wave }, row) => {
    for (const id of wave.workloads) {
      const group = names.get(id)?.group;
      if (group) rowsOf.set(group, (rowsOf.get(group) ?? new Set()).add(row));
    }
  });
  return groups.flatMap(({ id, name, freezes }) => {
    const rows = [...(rowsOf.get(id) ?? [])];
    if (rows.length === 0) return [];
    return freezes.map(({ from, to, reason }) => ({ from, to, label: `${name}: ${reason}`, rows }));
  });
}

function linksOf(
  { t, number }: Words,
  plan: WavePlan,
  names: ReadonlyMap<WorkloadId, Workload>,
  open: WaveId | null,
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
        first: t("waves-page.needs", { user: names.get(user)?.name ?? user, used: names.get(used)?.name ?? used }),
      });
  }
  const all = [...pairs.values()];
  const short = all.filter((pair) => pair.isBroken || pair.isOpen || !isImplied(pair, all));
  const shown = short.length <= LINKS ? short : short.filter(({ isBroken, isOpen }) => isBroken || isOpen);
  return shown.map(({ from, to, isBroken, count, first }) => ({
    from,
    to,
    isBroken,
    hint: count === 1 ? first : t("waves-live.and-more", { names: first, count: number(count - 1, 0) }),
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

/** The name of a team; the crew of the wave settings where it has none. */
export const teamName = ({ t }: Pick<Words, "t">, teams: readonly Team[], id: Team["id"] | null): string =>
  id === null ? t("waves-page.crew") : (teams.find((team) => team.id === id)?.name ?? id);

function loadsOf(words: Words, plan: WavePlan, teams: readonly Team[]): GanttLoad[] {
  const rowOf = new Map(plan.waves.map(({ wave }, row) => [wave.id, row]));
  const byTeam = new Map<Team["id"] | null, { row: number; share: number; label: string }[]>();
  for (const { team, wave, hours, capacityHours } of plan.teams) {
    const row = rowOf.get(wave);
    if (row === undefined || hours === 0) continue;
    const share = capacityHours > 0 ? hours / capacityHours : Infinity;
    const label = capacityHours > 0 ? words.percent(share) : words.t("waves-page.nobody-there");
    byTeam.set(team, [...(byTeam.get(team) ?? []), { row, share, label }]);
  }
  return [...byTeam].map(([team, cells]) => ({ name: teamName(words, teams, team), cells }));
}
