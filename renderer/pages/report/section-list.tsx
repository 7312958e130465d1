import { IconMessage } from "@tabler/icons-react";
import type { SectionState } from "../../../shared/contract/reporting.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Heading } from "./pdf.ts";

/** Where the reader of the file is, and how to turn elsewhere. */
export type Reading = Readonly<{ headings: readonly Heading[]; current: number; turnTo: (page: number) => void }>;

/**
 * The sections of the plan: which are printed, what each misses, where it stands in the file that was written.
 *
 * A click turns to the section; the mark behind it opens what can be said of it.
 */
export function SectionList({
  sections,
  reading,
  openSection,
  onOpen,
}: Readonly<{
  sections: readonly SectionState[];
  reading: Reading | null;
  openSection: string | null;
  onOpen: (section: string) => void;
}>) {
  const { t, of, number } = useText();
  const current = reading ? chapterOf(reading.headings, reading.current) : null;
  return (
    <nav className="viewer-sections" aria-label={t("report-page.sections")}>
      <h2>{t("report-page.sections")}</h2>
      <ul>
        {sections.map((section) => {
          const at =
            reading?.headings.findIndex(({ title, depth }) => depth === 0 && title.startsWith(`${section.number}. `)) ??
            -1;
          const page = at < 0 ? null : reading!.headings[at]!.page;
          const isHere = at >= 0 && at === current;
          const state = !section.on
            ? t("report-page.off")
            : section.missing.length > 0
              ? t("report-page.missing-count", { count: number(section.missing.length, 0) })
              : null;
          const remark = section.remark ? t("report-page.has-remark") : null;
          const setting = t("report-page.section-open", { section: section.number });
          return (
            <li key={section.number} className={section.on ? undefined : "section-off"}>
              <button
                type="button"
                aria-current={isHere ? "true" : undefined}
                onClick={() => (page === null ? onOpen(section.number) : reading!.turnTo(page))}
              >
                <span className="plan-section-title">
                  {section.number}. {of(section.title)}
                </span>
                <span className="figures soft">{page ?? ""}</span>
              </button>
              <button
                type="button"
                className="section-state"
                aria-label={[setting, remark, state].filter((one) => one !== null).join(", ")}
                aria-expanded={openSection === section.number}
                onClick={() => onOpen(section.number)}
              >
                {remark && <IconMessage size={13} aria-hidden />}
                {state !== null ? (
                  <span className={section.on ? "section-missing figures" : undefined}>{state}</span>
                ) : (
                  !remark && <span aria-hidden="true">⋯</span>
                )}
              </button>
              {isHere && reading && <Deeper reading={reading} from={at} />}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What stands inside the section that is read now. */
function Deeper({ reading: { headings, current, turnTo }, from }: Readonly<{ reading: Reading; from: number }>) {
  const next = headings.findIndex(({ depth }, index) => index > from && depth === 0);
  const inside = headings.slice(from + 1, next < 0 ? undefined : next);
  if (inside.length === 0) return null;
  return (
    <ul className="viewer-deeper">
      {inside.map((heading, index) => (
        <li key={index}>
          <button
            type="button"
            aria-current={from + 1 + index === current ? "true" : undefined}
            onClick={() => turnTo(heading.page)}
          >
            <span>{heading.title}</span>
            <span className="figures soft">{heading.page}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The section a heading belongs to. */
const chapterOf = (headings: readonly Heading[], at: number): number | null => {
  const found = headings.findLastIndex(({ depth }, index) => index <= at && depth === 0);
  return found < 0 ? null : found;
};
