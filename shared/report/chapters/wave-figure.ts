import { groupFreezes, waveLinks, waveLoads } from "../../charts/gantt-waves.ts";
import { gantt } from "../../charts/gantt.ts";
import type { Tone } from "../../charts/marks.ts";
import type { ReportInput } from "../input.ts";
import type { Pen, section } from "../pen.ts";

type Page = ReturnType<typeof section>;

const tones: Readonly<Record<"low" | "medium" | "high", Tone>> = { low: "good", medium: "warning", high: "bad" };

/** § 11: the waves over time with days off, freezes, who waits for whom, milestones and the load of each team. */
export function waveFigure(page: Page, input: ReportInput, pen: Pen): void {
  const { waves, plan, holidays = [] } = input;
  const { t } = pen;
  const lastDay = waves.waves
    .map(({ wave }) => wave.cutOver)
    .sort()
    .at(-1)!; // drawn with at least one wave
  const critical = new Set(waves.critical.map(({ wave }) => wave));
  const workloads = new Map(plan.workloads.map((one) => [one.id, one]));
  const teams = new Map((plan.teams ?? []).map(({ id, name }) => [id, name]));
  const held = heldDays(input);
  page.figure(
    t("report.fig-gantt"),
    gantt({
      title: t("report.fig-gantt-title", { count: waves.waves.length, end: pen.day(lastDay) }),
      rows: waves.waves.map(({ wave, risk }) => ({
        name: wave.name,
        from: wave.start,
        to: wave.cutOver,
        tone: tones[risk],
        label: `${t("report.workload-count", { count: wave.workloads.length })} · ${t("waves-page.risk-is", { risk: t(`risk.${risk}`) })}`,
        isCritical: critical.has(wave.id),
      })),
      monthLabel: (day) => t("report.month", { year: day.slice(2, 4), month: Number(day.slice(5, 7)) }),
      head: [t("report.c-wave"), t("report.c-start"), t("report.c-cut-over"), t("report.c-workloads")],
      width: 700,
      calendar: {
        name: t("waves-calendar.days-off"),
        holidays: holidays.map(({ day, name }) => ({ day, name: name[pen.language] })),
        freezes: [
          ...(plan.waveRules?.freezes ?? []).map(({ from, to, reason }) => ({ from, to, label: reason, rows: null })),
          ...groupFreezes(waves, plan.groups, (id) => workloads.get(id)?.group ?? null),
        ],
      },
      links: waveLinks(waves, {
        needs: (user, used) =>
          t("waves-page.needs", { user: workloads.get(user)?.name ?? user, used: workloads.get(used)?.name ?? used }),
        andMore: (names, count) => t("waves-live.and-more", { names, count: pen.number(count, 0) }),
      }),
      ...(held.length === 0
        ? {}
        : {
            milestones: {
              name: t("report.milestones"),
              days: held.map(({ day, name }) => ({ day, label: name })),
            },
          }),
      loads: {
        title: t("waves-page.loads"),
        full: t("waves-page.full"),
        teams: waveLoads(
          waves,
          (team) => (team === null ? t("report.crew") : (teams.get(team) ?? team)),
          (share) => (share === null ? t("waves-page.nobody-there") : pen.percent(share)),
        ),
      },
    }),
    `${pen.sourcePlan}; ${t("waves-page.chart-key")}`,
  );
}

/** Milestones of the scenario, by day. */
export const heldDays = ({ plan, scenario }: ReportInput) =>
  (plan.milestones ?? [])
    .filter((one) => one.scenario === scenario.id)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
