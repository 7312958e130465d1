import type { PlanChange, PlanDifference } from "../../model/plan-difference.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** Rows of one theme that are printed; the program lists the rest. */
const MOST_ROWS = 60;
/** Letters of a value that are printed: run-books and lists of tasks can be long. */
const MOST_LETTERS = 160;

/** Appendix H: what the plan says otherwise than the version approved last, field by field. */
export function difference({ revision, redacted, language }: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("H", t("report.sH"));
  if (!revision || revision.earlier.length === 0)
    return page
      .paragraph(t(revision?.status === "approved" ? "report.approved-version" : "report.no-approved-version"))
      .done();
  const since = revision.difference;
  if (!since) return page.paragraph(t(redacted ? "report.difference-hidden" : "report.no-approved-version")).done();

  const { from, changes, counts } = since;
  page.paragraph(
    t(revision.sinceApproved ? "report.difference-approved" : "report.difference-frozen", {
      label: from.label,
      day: from.on === null ? pen.unknown : pen.day(from.on),
      digest: from.inputs.slice(0, 12),
    }),
  );
  if (changes.length === 0) return page.paragraph(t("report.difference-none")).done();
  page.table(
    t("report.t-difference-counts"),
    [
      start(t("report.c-theme"), 3),
      end(t("report.c-added"), 1, "C"),
      end(t("report.c-removed"), 1, "C"),
      end(t("report.c-changed-fields"), 1, "C"),
    ],
    counts.map(({ theme, added, removed, changed }) => [
      t(`difference.theme-${theme}`),
      pen.number(added, 0),
      pen.number(removed, 0),
      pen.number(changed, 0),
    ]),
    { source: pen.sourcePlan },
  );
  for (const { theme } of counts) themeTable(page, since, theme, pen, language);
  return page.done();
}

function themeTable(
  page: ReturnType<typeof section>,
  { changes }: PlanDifference,
  theme: PlanChange["theme"],
  pen: Pen,
  language: ReportInput["language"],
): void {
  const { t } = pen;
  const own = changes.filter((change) => change.theme === theme);
  const isResults = theme === "results";
  page.heading(t(`difference.theme-${theme}`)).table(
    t("report.t-difference", { theme: t(`difference.theme-${theme}`) }),
    [
      start(t("report.c-thing"), isResults ? 3 : 2.6),
      ...(isResults ? [] : [start(t("report.c-field"), 1.6)]),
      start(t("report.c-before"), 2.4),
      start(t("report.c-after"), 2.4),
    ],
    own
      .slice(0, MOST_ROWS)
      .map(({ kind, thing, field, before, after }) => [
        pen.heading(pen.say(thing)),
        ...(isResults ? [] : [field ? pen.say(field) : t(`difference.kind-${kind}`)]),
        clipped(before?.[language]),
        clipped(after?.[language]),
      ]),
    { source: pen.sourcePlan, dense: true },
  );
  if (own.length > MOST_ROWS) page.note(t("report.difference-more", { count: pen.number(own.length - MOST_ROWS, 0) }));
}

const clipped = (text = "–"): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);
