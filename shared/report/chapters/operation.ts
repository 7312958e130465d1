import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 16: who watches what. */
export function operation({ plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const units = new Map<string, number>();
  for (const { ownerUnit } of plan.groups)
    units.set(ownerUnit ?? pen.unknown, (units.get(ownerUnit ?? pen.unknown) ?? 0) + 1);
  const page = section("16", t("report.s16")).paragraph(t("report.operation"));
  if (units.size === 0) return page.paragraph(t("report.no-groups")).done();
  return page
    .table(
      t("report.t-units"),
      [start(t("report.c-unit"), 4), end(t("report.groups"), 1)],
      [...units]
        .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "ko"))
        .map(([unit, count]) => [unit, pen.number(count, 0)]),
    )
    .done();
}

/** § 17: how it would be left, at stated dates. */
export function exitPlan({ lockIn, placement, plan }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("17", t("report.s17"));
  page
    .heading(t("report.triggers"))
    .list([t("report.trigger-1"), t("report.trigger-2"), t("report.trigger-3"), t("report.trigger-4")]);
  if (!placement) return page.paragraph(t("report.not-placed-why")).done();
  page.heading(t("report.exit-cost")).table(
    t("report.t-exit"),
    [start(t("report.c-date"), 2), end(t("report.exit-cost"), 3), start(t("report.c-remark"), 5)],
    lockIn.exit.map(({ date, cost, because }) => [pen.day(date), pen.money(cost), because ? pen.say(because) : ""]),
  );
  page.note(t("report.exit-note"));
  return page
    .heading(t("report.deadlines"))
    .list(
      plan.agency.edition === "eu"
        ? [t("report.data-act-1"), t("report.data-act-2"), t("report.data-act-3")]
        : [t("report.return-1"), t("report.return-2"), t("report.return-3")],
    )
    .done();
}

/** § 18: procedures before each wave. */
export function procedures({ plan, waves }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const first = waves.waves[0]?.wave.start ?? null;
  return section("18", t("report.s18"))
    .paragraph(first ? t("report.procedure-first", { day: pen.day(first) }) : t("report.no-waves-why"))
    .list(
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
    )
    .note(t("report.procedure-note"))
    .done();
}
