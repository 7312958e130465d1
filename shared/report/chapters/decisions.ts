import type { Section } from "../document.ts";
import { printedEntries } from "../entries.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { type Pen, section, start } from "../pen.ts";

type Row = ReturnType<typeof printedEntries<"decisions">>[number];
type Asked = Readonly<{ text: string; recommended: string; otherwise: string }>;

const isOpen = ({ chosen }: Row): boolean => chosen === null;

/** Decisions still to be taken, the first due one first; those without a day come after. */
function openDecisions(input: ReportInput, pen: Pen): Row[] {
  return printedEntries(input, "decisions", pen)
    .filter(isOpen)
    .map((row, at) => ({ row, at }))
    .sort((a, b) => ((a.row.due ?? "9999") < (b.row.due ?? "9999") ? -1 : a.row.due === b.row.due ? a.at - b.at : 1))
    .map(({ row }) => row);
}

/** What is asked of the reader, in the order of section 20. The summary shows the same list. */
export function askedDecisions(input: ReportInput, pen: Pen): Asked[] {
  return openDecisions(input, pen).map((row) => ({
    text: row.question,
    recommended: advice(row, pen),
    otherwise: row.ifNot ?? pen.unknown,
  }));
}

const advice = ({ advised, options }: Row, pen: Pen): string =>
  advised === null ? pen.t("report.no-advice") : (options[advised]?.text ?? pen.unknown);

/** § 20: what is asked, with options, advice, what follows from a no, by when and of whom; what was decided; what nobody knows yet. */
export function decisions(input: ReportInput, pen: Pen): Section {
  const { t } = pen;
  const page = section("20", t("report.s20"));
  const failing = notPassing(input.cells);
  if (failing > 0) page.paragraph(t("report.d-open", { count: pen.number(failing, 0) }));
  const open = openDecisions(input, pen);
  if (open.length === 0) page.paragraph(t("report.no-decisions"));
  else
    page
      .table(
        t("report.t-decisions"),
        [
          start(t("report.c-no"), 0.6),
          start(t("report.c-decision"), 3.4),
          start(t("registers.options"), 4),
          start(t("report.c-recommended"), 2),
          start(t("report.c-otherwise"), 2.4),
          start(t("report.c-due-body"), 1.8),
        ],
        open.map((row, index) => [
          `${index + 1}${row.proposed ? "*" : ""}`,
          row.question,
          row.options
            .map(({ text, consequence }, at) =>
              consequence === null ? `${at + 1}) ${text}` : `${at + 1}) ${text}: ${consequence}`,
            )
            .join(" ") || pen.unknown,
          advice(row, pen),
          row.ifNot ?? pen.unknown,
          [row.due === null ? null : pen.shortDay(row.due), row.body].filter((one) => one !== null).join(" · ") ||
            t("report.undecided"),
        ]),
        { source: pen.sourcePlan },
      )
      .note(t("report.decisions-how"));
  taken(input, pen, page);
  questions(input, pen, page);
  return page.done();
}

type Page = ReturnType<typeof section>;

function taken(input: ReportInput, pen: Pen, page: Page): void {
  const { t } = pen;
  const rows = printedEntries(input, "decisions", pen).filter((row) => !isOpen(row));
  if (rows.length === 0) return;
  page.heading(t("report.taken")).table(
    t("report.t-taken"),
    [
      start(t("report.c-decision"), 4),
      start(t("registers.chosen"), 3),
      start(t("registers.decided-by"), 2),
      start(t("registers.decided-on"), 1.6),
      start(t("registers.why"), 3),
    ],
    rows.map(({ question, options, chosen, decidedBy, decidedOn, why }) => [
      question,
      options[chosen ?? -1]?.text ?? pen.unknown,
      decidedBy ?? pen.unknown,
      pen.shortDay(decidedOn),
      why ?? pen.unknown,
    ]),
    { source: pen.sourcePlan, dense: true },
  );
}

function questions(input: ReportInput, pen: Pen, page: Page): void {
  const { t } = pen;
  const rows = printedEntries(input, "questions", pen).filter(
    ({ origin }) => !(origin ?? "").startsWith("question/baseline/"), // section 19 has these
  );
  if (rows.length === 0) return;
  page.heading(t("registers.questions")).table(
    t("report.t-questions"),
    [
      start(t("registers.question"), 5),
      start(t("registers.asked"), 2),
      start(t("registers.due"), 1.4),
      start(t("registers.answer"), 3),
    ],
    rows.map((row) => [
      row.proposed ? t("report.proposed-name", { name: row.question }) : row.question,
      row.asked ?? t("report.undecided"),
      row.due === null ? t("report.undecided") : pen.shortDay(row.due),
      row.answer === null
        ? t("registers.unanswered")
        : [row.answer, ...(row.answeredOn ? [`(${pen.shortDay(row.answeredOn)})`] : [])].join(" "),
    ]),
    { source: pen.sourcePlan, dense: true },
  );
}
