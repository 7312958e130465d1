import { type AssumptionKey, assumptionSpecs } from "../../model/assumption.ts";
import type { ProcurementStep } from "../../model/procurement.ts";
import type { WaveProcurement } from "../../model/wave-calendar.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** § 18: what has to be bought and cleared before each wave, worked back from its start. */
export function procedures(input: ReportInput, pen: Pen): Section {
  const { plan, waves, procurements } = input;
  const { t } = pen;
  const page = section("18", t("report.s18"));
  const first = waves.waves.map(({ wave }) => wave.start).sort()[0] ?? null;
  if (first === null) page.missing(t("report.no-waves-why"));
  else page.paragraph(t("report.procedure-first", { day: pen.day(first) }));
  page.list(
    plan.agency.edition === "korea"
      ? [
          t("report.kr-1"),
          t("report.kr-2"),
          t("report.kr-3"),
          t("report.kr-4"),
          t("report.kr-5"),
          t("report.kr-6"),
          t("report.kr-7"),
        ]
      : [t("report.eu-1"), t("report.eu-2"), t("report.eu-3")],
  );
  if (procurements.length === 0) return page.note(t("report.procedure-note")).done();

  warnings(page, procurements, pen);
  const decided = procurements.filter(({ route }) => route !== null);
  // a route has its own steps; each list of steps is a table of its own
  const kinds = new Map<string, WaveProcurement[]>();
  for (const one of decided) {
    const key = one.steps.map(({ step }) => step).join(" ");
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  for (const rows of kinds.values()) backwards(page, rows, pen);
  if (decided.length > 0) durations(page, decided, input, pen);
  return page.note(t("report.procedure-note")).done();
}

type Page = ReturnType<typeof section>;

/** What is overdue, and for whom nobody has said how it is bought. */
function warnings(page: Page, procurements: readonly WaveProcurement[], pen: Pen): void {
  const { t } = pen;
  const late = procurements.flatMap(({ number, provider, steps }) =>
    steps
      .filter(({ standing }) => standing === "late")
      .map(({ step, lastBegin }) =>
        t("report.overdue-step", {
          number,
          provider: pen.provider(provider),
          step: t(`schedule.step-${step}`),
          day: pen.day(lastBegin),
        }),
      ),
  );
  if (late.length > 0)
    page.callOut("warning", t("report.overdue", { count: pen.number(late.length, 0) }), pen.names(late, 6));
  const open = new Set(
    procurements.filter(({ route }) => route === null).map(({ provider }) => pen.provider(provider)),
  );
  if (open.size > 0) page.missing(t("report.route-open", { providers: [...open].join(", ") }));
}

/** One row a wave and provider; one column a step: the last day on which it may begin. */
function backwards(page: Page, rows: readonly WaveProcurement[], pen: Pen): void {
  const { t } = pen;
  const steps = rows[0]!.steps.map(({ step }) => step);
  page.table(
    t("report.t-procurement"),
    [
      centre(t("report.c-wave"), 0.7),
      start(t("report.c-provider"), 1.7),
      start(t("report.c-route"), 1.4),
      ...steps.map((step) => centre(t(`schedule.step-${step}`), 1.5)),
      centre(t("schedule.step-use"), 1.5),
    ],
    rows.map(({ number, provider, route, start: use, steps: dated }) => [
      String(number),
      pen.provider(provider),
      t(`schedule.route-${route ?? "none"}`),
      ...dated.map((step) => cellOf(step, pen)),
      pen.shortDay(use),
    ]),
    { source: pen.sourcePlan, dense: true },
  );
  page.note(t("report.procurement-how"));
}

function cellOf({ begin, lastBegin, doneOn, standing }: WaveProcurement["steps"][number], pen: Pen): string {
  const { t } = pen;
  const day = (at: string): string => pen.shortDay(at);
  switch (standing) {
    case "done":
      return t("report.step-done", { day: day(doneOn!) });
    case "late":
      return t("report.step-late", { day: day(lastBegin) });
    case "tight":
      return t("report.step-tight", { day: day(begin!) });
    case "open":
      return begin === null ? t("report.step-open", { day: day(lastBegin) }) : day(begin);
    case "in-time":
      return day(begin!);
  }
}

const keysOf: Readonly<Record<Exclude<ProcurementStep, "contract">, readonly AssumptionKey[]>> = {
  "project-plan": ["procurement.project-plan"],
  "prior-consultation": ["procurement.prior-consultation"],
  "security-review": ["procurement.security-review-least", "procurement.security-review-most"],
  "fee-estimate": ["procurement.fee-estimate"],
  budget: ["procurement.budget"],
  publication: ["procurement.publication"],
  award: ["procurement.award"],
  standstill: ["procurement.standstill"],
};

/** Durations the dates rest on, and on whose word: what nobody has checked at its source is an estimate. */
function durations(
  page: Page,
  decided: readonly WaveProcurement[],
  { plan, assumptions }: ReportInput,
  pen: Pen,
): void {
  const { t } = pen;
  const keys = new Set(
    decided.flatMap(({ steps, route }) =>
      steps.flatMap(({ step }): readonly AssumptionKey[] =>
        step === "contract" ? [`procurement.${route!}`] : keysOf[step],
      ),
    ),
  );
  const stated = new Map((plan.assumptions ?? []).map((one) => [one.key, one]));
  page.table(
    t("report.t-durations"),
    [start(t("report.c-step"), 4), end(t("report.c-days"), 1.4, "E"), start(t("report.money-word"), 5)],
    [...keys].map((key) => {
      const own = stated.get(key);
      const basis = own ? (own.reason ?? t("assumptions.stated")) : t(`assumptions.${assumptionSpecs[key].source}`);
      return [t(`assumptions.${key}`), pen.number(assumptions[key], 0), basis];
    }),
    { source: pen.sourcePlan },
  );
}
