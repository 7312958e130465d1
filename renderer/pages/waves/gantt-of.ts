import { groupFreezes, waveLinks, waveLoads } from "../../../shared/charts/gantt-waves.ts";
import type { Gantt } from "../../../shared/charts/gantt.ts";
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
        ...groupFreezes(plan, groups, (id) => names.get(id)?.group ?? null),
      ],
    },
    links: waveLinks(
      plan,
      {
        needs: (user, used) =>
          t("waves-page.needs", { user: names.get(user)?.name ?? user, used: names.get(used)?.name ?? used }),
        andMore: (first, count) => t("waves-live.and-more", { names: first, count: number(count, 0) }),
      },
      open,
    ),
    milestones: {
      name: t("waves-calendar.milestones"),
      days: milestones.map(({ name, day: on }) => ({ day: on, label: name })),
    },
    loads: {
      title: t("waves-page.loads"),
      full: t("waves-page.full"),
      teams: waveLoads(
        plan,
        (team) => teamName(words, teams, team),
        (share) => (share === null ? t("waves-page.nobody-there") : words.percent(share)),
      ),
    },
  };
}

/** The name of a team; the crew of the wave settings where it has none. */
export const teamName = ({ t }: Pick<Words, "t">, teams: readonly Team[], id: Team["id"] | null): string =>
  id === null ? t("waves-page.crew") : (teams.find((team) => team.id === id)?.name ?? id);
