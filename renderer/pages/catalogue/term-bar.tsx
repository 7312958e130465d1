import type { Standing } from "../../../shared/model/evidence.ts";
import { type Day, daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import "./term-bar.css";

/** From when to when a certificate counts; an end that nobody states is drawn open. */
export type Term = Readonly<{ from: Day | null; isFromCertain: boolean; to: Day | null; isToStated: boolean }>;

export type Span = Readonly<{ from: Day; to: Day }>;

/** The years all terms fall in, at least from one year before the day to two years after it. */
export function spanOf(terms: readonly Term[], day: Day): Span {
  const year = (date: Day): number => Number(date.slice(0, 4));
  const years = [
    year(day) - 1,
    year(day) + 2,
    ...terms.flatMap(({ from, to }) => [from, to].flatMap((one) => (one ? [year(one)] : []))),
  ];
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

const share = (span: Span, date: Day): number =>
  Math.max(0, Math.min(100, (100 * daysBetween(span.from, date)) / daysBetween(span.from, span.to)));

/** Years along the head of the column; the day in question stands out. */
export function TermAxis({ span, day }: Readonly<{ span: Span; day: Day }>) {
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  const step = last - first > 8 ? 3 : last - first > 4 ? 2 : 1;
  const years = Array.from({ length: Math.ceil((last - first) / step) }, (_, at) => first + at * step);
  return (
    <span className="term-axis" aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: `${share(span, `${year}-01-01`)}%` }}>
          {year}
        </span>
      ))}
      <i className="term-today" style={{ left: `${share(span, day)}%` }} />
    </span>
  );
}

/** One term on the strip; what is not stated fades out at that end. */
export function TermBar({
  term,
  span,
  day,
  standing,
}: Readonly<{ term: Term; span: Span; day: Day; standing: Standing }>) {
  const { t, day: print, unknown } = useText();
  const { from, to } = term;
  if (from === null && to === null) return <span className="soft">{t("provider-page.no-term")}</span>;
  const left = from === null ? 0 : share(span, from);
  const right = to === null ? 100 : share(span, to);
  const words = t("provider-page.term-words", { from: from ? print(from) : unknown, to: to ? print(to) : unknown });
  return (
    <span className="term-strip" role="img" aria-label={words} title={words}>
      <span
        className={`term-bar term-${standing}`}
        data-open-from={term.isFromCertain ? undefined : true}
        data-open-to={term.isToStated ? undefined : true}
        style={{ left: `${left}%`, width: `${Math.max(1.5, right - left)}%` }}
      />
      <i className="term-today" style={{ left: `${share(span, day)}%` }} />
    </span>
  );
}
