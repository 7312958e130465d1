import { Disposition } from "../../model/group.ts";
import type { Wave } from "../../model/wave.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";
import { runbooks } from "./runbooks.ts";
import { heldDays, waveFigure } from "./wave-figure.ts";

const MOST_ISSUES = 40;
const MOST_NAMES = 4;

type Page = ReturnType<typeof section>;

/** § 11: what moves when, who does it and how, and what breaks the dates. */
export function implementation(input: ReportInput, pen: Pen): Section {
  const { waves } = input;
  const { t } = pen;
  const page = section("11", t("report.s11"));
  if (waves.waves.length === 0) return page.missing(t("report.no-waves-why")).done();
  schedule(page, input, pen);
  members(page, input, pen);
  deciding(page, input, pen);
  milestones(page, input, pen);
  issues(page, input, pen);
  runbooks(page, input, pen);
  return page.done();
}

function schedule(page: Page, input: ReportInput, pen: Pen): void {
  const { waves, plan } = input;
  const { t } = pen;
  const last = waves.waves.at(-1)!.wave;
  const { waveSettings: settings } = plan;
  const placed = new Set((input.placement?.placements ?? []).map(({ workload }) => workload));
  page.paragraph(
    t("report.waves-sentence", {
      count: waves.waves.length,
      start: pen.day(waves.waves[0]!.wave.start),
      end: pen.day(last.cutOver),
      rest:
        waves.unscheduled.length === 0
          ? t("report.waves-all-dated")
          : t("report.waves-undated", {
              unscheduled: waves.unscheduled.length,
              unplaced: waves.unscheduled.filter(({ workload }) => !placed.has(workload)).length,
            }),
    }),
  );
  waveFigure(page, input, pen);
  page.table(
    t("report.t-waves"),
    [
      start(t("report.c-wave"), 1.1),
      centre(t("report.c-start"), 2),
      centre(t("report.c-cut-over"), 2),
      end(t("report.c-workloads"), 1.3, "C"),
      end(t("report.c-hours"), 1.2, "C"),
      end(t("report.c-data"), 2, "C"),
      end(t("report.c-transfer"), 2, "C"),
      end(t("report.c-slack"), 1.1, "C"),
      centre(t("report.c-risk"), 1),
      end(t("report.c-confidence"), 1.4, "C"),
    ],
    waves.waves.map(({ wave, hours, dataGib, transferHours, slackDays, risk, confidence }) => [
      wave.name,
      pen.shortDay(wave.start),
      pen.shortDay(wave.cutOver),
      pen.number(wave.workloads.length, 0),
      pen.number(hours, 0),
      pen.range(dataGib, 0),
      pen.range(transferHours),
      slackDays === null ? "–" : pen.number(slackDays, 0),
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
}

/** Who and what is in each wave, and which waves have to go before it. */
function members(page: Page, { waves, plan }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const groupOf = new Map(
    plan.workloads.map(({ id, group }) => [id, group === null ? null : (groups.get(group) ?? null)]),
  );
  const names = new Map(waves.waves.map(({ wave }) => [wave.id, wave.name]));
  const ways = (wave: Wave): string => {
    const count = (way: Disposition | null): number =>
      wave.workloads.filter((id) => (groupOf.get(id)?.disposition ?? null) === way).length;
    const open = count(null);
    return [
      ...Disposition.options
        .filter((way) => count(way) > 0)
        .map((way) => t("report.way-count", { way: t(`disposition.${way}`), count: count(way) })),
      ...(open > 0 ? [t("report.wave-way-open", { count: open })] : []),
    ].join(", ");
  };
  const teamNames = new Map((plan.teams ?? []).map(({ id, name }) => [id, name]));
  page.table(
    t("report.t-members"),
    [
      start(t("report.c-wave"), 0.9),
      start(t("report.c-systems-in"), 4),
      start(t("report.c-ways"), 2.2),
      start(t("report.c-responsible"), 2.2),
      start(t("report.c-teams"), 1.4),
      start(t("report.c-needs-waves"), 1.4),
    ],
    waves.waves.map(({ wave }) => {
      const inside = [...new Set(wave.workloads.flatMap((id) => groupOf.get(id) ?? []))];
      const units = [...new Set(inside.flatMap(({ ownerUnit }) => ownerUnit ?? []))];
      const teams = [
        ...new Set(
          waves.teams
            .filter((one) => one.wave === wave.id)
            .map(({ team }) => (team === null ? t("report.crew") : (teamNames.get(team) ?? team))),
        ),
      ];
      const before = [
        ...new Set(
          waves.crossings
            .filter(({ from, order, kind }) => from === wave.id && kind === "strict" && order === "before")
            .map(({ to }) => names.get(to) ?? ""),
        ),
      ];
      return [
        wave.name,
        inside.length === 0
          ? "–"
          : pen.names(
              inside.map(({ name }) => name),
              MOST_NAMES,
            ),
        ways(wave),
        units.length === 0 ? t("report.wave-no-unit") : pen.names(units, MOST_NAMES),
        teams.length === 0 ? t("report.crew") : pen.names(teams, MOST_NAMES),
        before.length === 0 ? "–" : before.join(", "),
      ];
    }),
    { source: pen.sourcePlan },
  );
}

/** The chain that decides the end date, how near the plan is to what no order could undercut, and what waves share. */
function deciding(page: Page, { waves }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const { bound, critical, crossings } = waves;
  if (bound === null && critical.length === 0 && crossings.length === 0) return;
  const names = new Map(waves.waves.map(({ wave }) => [wave.id, wave.name]));
  const nameOf = (wave: Wave["id"]): string => t("waves-out.wave", { name: names.get(wave) ?? wave });
  page.heading(t("report.what-decides"));
  if (bound)
    page.paragraph(
      t("report.bound-sentence", {
        days: bound.days,
        bound: bound.bound,
        chain: bound.chainDays,
        work: bound.workDays,
      }),
    );
  page.list(
    [...new Set(critical.map(({ wave, because }) => `${nameOf(wave)}: ${pen.say(because)}`))].slice(0, MOST_ISSUES),
  );
  if (crossings.length > 0)
    page.paragraph(
      t("report.crossings-sentence", {
        count: crossings.length,
        strict: crossings.filter(({ kind }) => kind === "strict").length,
      }),
    );
}

function milestones(page: Page, input: ReportInput, pen: Pen): void {
  const { t } = pen;
  const held = heldDays(input);
  if (held.length === 0) return;
  page.heading(t("report.milestones")).table(
    t("report.t-milestones"),
    [centre(t("report.c-day"), 1.6), start(t("report.c-milestone"), 4), start(t("report.c-milestone-note"), 4)],
    held.map(({ day, name, note }) => [pen.shortDay(day), name, note ?? "–"]),
    { source: pen.sourcePlan },
  );
}

/** Rules that are broken, and who answers for it. */
function issues(page: Page, { waves, plan, scenario }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.issues"));
  if (waves.issues.length === 0) {
    page.paragraph(t("report.no-issues"));
    return;
  }
  const names = new Map(waves.waves.map(({ wave }) => [wave.id as string, wave.name]));
  const accepted = new Map(
    (plan.waveAcceptances ?? [])
      .filter((one) => one.scenario === scenario.id)
      .map((one) => [`${one.wave ?? ""} ${one.rule}`, one]),
  );
  const answerOf = ({ wave, rule }: (typeof waves.issues)[number]) => accepted.get(`${wave ?? ""} ${rule}`);
  page.paragraph(
    t("report.issues-sentence", {
      count: waves.issues.length,
      critical: waves.issues.filter(({ severity }) => severity === "critical").length,
      accepted: waves.issues.filter((issue) => answerOf(issue) !== undefined).length,
    }),
  );
  // what is critical and open first: it is what whoever signs must see
  const rank = (issue: (typeof waves.issues)[number]): number =>
    (issue.severity === "critical" ? 0 : 2) + (answerOf(issue) ? 1 : 0);
  const sorted = waves.issues
    .map((issue, at) => ({ issue, at }))
    .sort((a, b) => rank(a.issue) - rank(b.issue) || a.at - b.at);
  page.table(
    t("report.t-issues"),
    [
      start(t("report.c-wave"), 0.8),
      end(t("report.c-rule"), 0.6),
      centre(t("report.c-severity"), 0.9),
      start(t("report.c-issue"), 6),
      start(t("report.c-accepted"), 2.4),
    ],
    sorted.slice(0, MOST_ISSUES).map(({ issue }) => {
      const answer = answerOf(issue);
      return [
        issue.wave === null ? t("report.whole-plan") : (names.get(issue.wave) ?? ""),
        String(issue.rule),
        t(`severity.${issue.severity}`),
        pen.say(issue.sentence),
        answer
          ? t("report.accepted-by", {
              by: answer.acceptedBy,
              on: pen.shortDay(answer.acceptedOn),
              reason: answer.reason,
            })
          : t("report.not-accepted"),
      ];
    }),
    { source: pen.sourcePlan },
  );
  if (sorted.length > MOST_ISSUES) page.note(t("report.issues-more", { count: sorted.length - MOST_ISSUES }));
}
