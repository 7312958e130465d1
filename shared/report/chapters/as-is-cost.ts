import type { ReportInput } from "../input.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 5: what it costs as it is, by line; only what somebody has stated or a set of constants gives, and which of them. */
export function costAsIs(page: Page, { today }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.as-is-cost"));
  const used = today.sets.find(({ set }) => set === today.used);
  if (!used) {
    const why = today.sets.map(({ because }) => because).find((because) => because !== null);
    page.missing(why ? pen.say(why) : t("report.no-as-is-cost"));
    return;
  }
  page.table(
    t("report.t-as-is-cost"),
    [start(t("report.c-line"), 3), end(t("report.c-yearly"), 3, used.set === "stated" ? "T" : "E")],
    [
      ...used.lines.map(({ item, yearly }) => [pen.named(`spending.as-is-item-${item}`, item), pen.amount(yearly)]),
      [t("report.total"), pen.amount(used.yearly)],
    ],
    { unit: pen.unitExact, source: t(`spending.as-is-set-${used.set}`) },
  );
  for (const note of used.notes) page.note(pen.say(note));
}
