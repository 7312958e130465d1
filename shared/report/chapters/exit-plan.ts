import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
/** Other providers a row names; the rest is counted. */
const NAMED = 3;

/** § 17: what would make us leave, what takes its place, what it costs and how long it takes, planned and in haste, and what was tried. */
export function exitPlan(input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const isEuropean = pen.form.template === "E";
  const page = section("17", t("report.s17"));
  page.paragraph(t(isEuropean ? "report.exit-basis-e" : "report.exit-basis-k"));
  page.paragraph(pen.say(input.exit.checklist.because));
  triggers(input, pen, page);
  if (!input.placement) return page.missing(t("report.not-placed-why")).done();
  alternatives(input, pen, page);
  costs(input, pen, page);
  page
    .heading(t("report.deadlines"))
    .list(
      isEuropean
        ? [t("report.data-act-1"), t("report.data-act-2"), t("report.data-act-3")]
        : [t("report.return-1"), t("report.return-2"), t("report.return-3")],
    );
  page
    .heading(t("report.exit-success"))
    .list([t("report.exit-success-1"), t("report.exit-success-2"), t("report.exit-success-3")]);
  tests(input, pen, page);
  checklist(input, pen, page);
  return page.done();
}

function triggers({ plan, scenario }: ReportInput, pen: Pen, page: Page): void {
  const { t } = pen;
  const own = (plan.exitTriggers ?? []).filter((one) => one.scenario === scenario.id);
  page.heading(t("exit-plan.triggers"));
  if (own.length === 0) {
    page.missing(t("report.no-exit-triggers"));
    return;
  }
  page.table(
    t("report.t-exit-triggers"),
    [
      start(t("exit-plan.kind"), 2.4),
      start(t("exit-plan.indicator"), 4),
      start(t("exit-plan.threshold"), 2.4),
      start(t("exit-plan.owner"), 2),
    ],
    own.map(({ kind, indicator, threshold, owner }) => [
      pen.heading(t(`exit-plan.kind-${kind}`)),
      indicator,
      threshold ?? t("report.undecided"),
      owner ?? t("report.undecided"),
    ]),
    { source: pen.sourcePlan },
  );
}

/** Machines by provider, then used services: what could take their place, how the data come out, what differs. */
function alternatives({ exit, catalogue }: ReportInput, pen: Pen, page: Page): void {
  const { t, language } = pen;
  const providers = new Map(catalogue.providers.map((one) => [one.id, one]));
  const said = (value: boolean | null | undefined): string =>
    value == null ? pen.unknown : t(value ? "parts.yes" : "parts.no");
  page.heading(t("report.exit-alternatives")).table(
    t("report.t-exit-alternatives"),
    [
      start(t("report.c-provider"), 2),
      end(t("report.c-workloads"), 1, "C"),
      start(t("report.c-exit-others"), 4),
      end(t("report.c-exit-nowhere"), 1.2, "C"),
      start(t("report.c-exit-formats"), 3),
    ],
    exit.alternatives.map(({ provider, name, workloads, others, nowhere }) => {
      const facts = providers.get(provider);
      return [
        name[language],
        pen.number(workloads, 0),
        pen.names(
          others.map((one) => `${one.name[language]} ${pen.number(one.workloads, 0)}`),
          NAMED,
        ) || t("report.exit-no-other"),
        pen.number(nowhere, 0),
        t("report.exit-formats", {
          platform: facts?.platform.name ?? facts?.platform.family ?? pen.unknown,
          s3: said(facts?.s3Api.value),
          openstack: said(facts?.openstackApi.value),
        }),
      ];
    }),
    { source: pen.sourceCatalogue },
  );
  const services = exit.components.filter(({ kind }) => kind === "service");
  if (services.length === 0) {
    page.missing(t("report.no-exit-services"));
    return;
  }
  page.table(
    t("report.t-exit-services"),
    [
      start(t("report.c-exit-service"), 2.6),
      centre(t("report.c-openness"), 1.6),
      start(t("report.c-exit-instead"), 3.4),
      start(t("report.c-exit-differs"), 4),
    ],
    services.map(({ name, openness, equivalents, worst }) => [
      name[language],
      openness ? t(`openness.${openness}`) : pen.unknown,
      equivalents.join(", ") || pen.unknown,
      pen.say(worst),
    ]),
    { source: pen.sourceCatalogue, dense: true },
  );
}

/** Cost and days on stated days: as planned, and in haste. */
function costs({ exit, plan }: ReportInput, pen: Pen, page: Page): void {
  const { t } = pen;
  page
    .heading(pen.heading(t("report.exit-cost")))
    .table(
      t("report.t-exit"),
      [
        start(t("report.c-date"), 2.6),
        end(t("report.c-exit-egress"), 2.4, "C"),
        end(t("report.c-exit-known"), 2.6, "C"),
        end(t("report.c-exit-planned"), 2.6, "C"),
        end(t("report.c-exit-planned-days"), 1.5, "C"),
        end(t("report.c-exit-stressed"), 2.6, "C"),
        end(t("report.c-exit-stressed-days"), 1.5, "C"),
      ],
      exit.days.map(({ date, why, name, planned, stressed }) => [
        `${pen.shortDay(date)} ${t(`report.exit-day-${why}`, { name: name ?? "" })}`,
        pen.amount(planned.lines.find(({ term }) => term === "egress")?.amount ?? null),
        pen.amount(planned.known),
        pen.amount(planned.total),
        pen.range(planned.days.total, 0),
        pen.amount(stressed.total),
        pen.range(stressed.days, 0),
      ]),
      { unit: pen.unitExact, source: pen.sourceCatalogue },
    )
    .note(t("report.exit-note"))
    .note(t("report.exit-stressed-note"));
  const [first] = exit.days;
  if (!first) return;
  page.table(
    t("report.t-exit-terms", { day: pen.day(first.date) }),
    [start(t("report.c-exit-term"), 2.4), end(t("report.c-exit-comes-to"), 2.6, "C"), start(t("report.c-remark"), 5)],
    [
      ...first.planned.lines.map(({ term, amount, because }) => [
        t(`lock-in.exit-${term}`),
        pen.amount(amount),
        because ? pen.say(because) : "–",
      ]),
      [
        t("report.total"),
        pen.amount(first.planned.total),
        first.planned.because ? pen.say(first.planned.because) : "–",
      ],
    ],
    { unit: pen.unitExact, source: pen.sourceCatalogue },
  );
  const unstated = first.planned.laws.filter(({ stated }) => !stated);
  if (unstated.length > 0)
    page.note(
      t("report.exit-law", {
        names: unstated.map(({ provider }) => pen.provider(provider)).join(", "),
        country: plan.agency.country,
      }),
    );
}

function tests({ plan, scenario }: ReportInput, pen: Pen, page: Page): void {
  const { t } = pen;
  const own = (plan.exitTests ?? []).filter((one) => one.scenario === scenario.id);
  page.heading(t("exit-plan.tests"));
  if (own.length === 0) {
    page.missing(t("report.no-exit-tests"));
    return;
  }
  page.table(
    t("report.t-exit-tests"),
    [
      start(t("exit-plan.on"), 1.6),
      start(t("exit-plan.test-kind"), 1.4),
      start(t("exit-plan.scope"), 3),
      start(t("exit-plan.outcome"), 2),
      start(t("exit-plan.findings"), 4),
    ],
    [...own]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ on, kind, scope, outcome, findings }) => [
        pen.shortDay(on),
        t(`exit-plan.test-${kind}`),
        scope,
        t(`exit-plan.outcome-${outcome}`),
        findings ?? t("report.none"),
      ]),
    { source: pen.sourcePlan },
  );
}

/** The checklist of articles 25 and 28, as it stands. */
function checklist({ exit }: ReportInput, pen: Pen, page: Page): void {
  const { t, language } = pen;
  const { items } = exit.checklist;
  if (items.length === 0) return;
  page.heading(t("report.exit-checklist")).table(
    t("report.t-exit-checklist"),
    [
      start(t("lock-in-page.check"), 4.4),
      start(t("lock-in-page.basis"), 1.8),
      centre(t("lock-in-page.state"), 1.2),
      start(t("lock-in-page.checked-on"), 1.4),
      start(t("report.c-remark"), 3),
    ],
    items.map(({ title, text, basis, state, checkedOn, note }) => [
      `${title[language]}: ${text[language]}`,
      basis,
      t(`lock-in-page.state-${state}`),
      checkedOn === null ? "–" : pen.shortDay(checkedOn),
      note ?? "–",
    ]),
    { source: pen.sourcePlan, dense: true },
  );
}
