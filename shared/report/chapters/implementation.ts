import { gantt } from "../../charts/gantt.ts";
import type { Tone } from "../../charts/marks.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

const tones: Readonly<Record<"low" | "medium" | "high", Tone>> = { low: "good", medium: "warning", high: "bad" };

/** § 11: what moves when, and what breaks the dates. */
export function implementation({ waves, plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("11", t("report.s11"));
  if (waves.waves.length === 0) return page.paragraph(t("report.no-waves-why")).done();
  const last = waves.waves.at(-1)!.wave;
  const { waveSettings: settings } = plan;
  page.paragraph(
    t("report.waves-sentence", {
      count: waves.waves.length,
      start: pen.day(waves.waves[0]!.wave.start),
      end: pen.day(last.cutOver),
      unscheduled: waves.unscheduled.length,
    }),
  );
  page.figure(
    t("report.fig-gantt"),
    gantt({
      title: t("report.fig-gantt-title", { count: waves.waves.length, end: pen.day(last.cutOver) }),
      rows: waves.waves.map(({ wave, risk }) => ({
        name: wave.name,
        from: wave.start,
        to: wave.cutOver,
        tone: tones[risk],
        label: t("report.workload-count", { count: wave.workloads.length }),
      })),
      monthLabel: (day) => t("report.month", { year: day.slice(2, 4), month: Number(day.slice(5, 7)) }),
      head: [t("report.c-wave"), t("report.c-start"), t("report.c-cut-over"), t("report.c-workloads")],
      width: 700,
    }),
    pen.sourcePlan,
  );
  page.table(
    t("report.t-waves"),
    [
      start(t("report.c-wave"), 1.1),
      centre(t("report.c-start"), 2),
      centre(t("report.c-cut-over"), 2),
      end(t("report.c-workloads"), 1.3),
      end(t("report.c-hours"), 1.2),
      end(t("report.c-data"), 2),
      end(t("report.c-transfer"), 2),
      centre(t("report.c-risk"), 1),
      end(t("report.c-confidence"), 1.4),
    ],
    waves.waves.map(({ wave, hours, dataGib, transferHours, risk, confidence }) => [
      wave.name,
      pen.shortDay(wave.start),
      pen.shortDay(wave.cutOver),
      pen.number(wave.workloads.length, 0),
      pen.number(hours, 0),
      pen.range(dataGib, 0),
      pen.range(transferHours),
      t(`risk.${risk}`),
      pen.percent(confidence),
    ]),
    { source: pen.sourcePlan },
  );
  page.note(
    t("report.waves-note", {
      engineers: settings.engineers,
      hours: settings.hoursPerDay,
      per: settings.hoursPerWorkload,
      link: settings.linkMbitPerSecond,
      efficiency: settings.linkEfficiency,
      window: settings.windowHours,
    }),
  );
  page.heading(t("report.issues"));
  if (waves.issues.length === 0) page.paragraph(t("report.no-issues"));
  else
    page.table(
      t("report.t-issues"),
      [end(t("report.c-rule"), 0.6), centre(t("report.c-severity"), 1), start(t("report.c-issue"), 7)],
      waves.issues.map(({ rule, severity, sentence }) => [String(rule), t(`severity.${severity}`), pen.say(sentence)]),
      { source: pen.sourcePlan },
    );
  page.heading(t("report.rollback")).list([t("report.rollback-1"), t("report.rollback-2"), t("report.rollback-3")]);
  return page.done();
}
