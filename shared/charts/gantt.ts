import { scaleLinear } from "d3-scale";
import { type Day, addDays, daysBetween } from "../units/date.ts";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

export type GanttRow = Readonly<{ name: string; from: Day; to: Day; tone: Tone; label: string }>;

const ROW = 24;
const HEAD = 24;

/** Waves over time: a bar from start to cut-over, the cut-over as a triangle, months along the top. */
export function gantt(
  options: Readonly<{
    title: string;
    rows: readonly GanttRow[];
    monthLabel: (day: Day) => string;
    head: readonly string[];
    width: number;
  }>,
): Drawing {
  const { title, rows, monthLabel, head, width } = options;
  const days = rows.flatMap((row) => [row.from, row.to]).sort();
  const from = days[0] ?? "2026-01-01";
  const to = addDays(days.at(-1) ?? from, 7);
  const names = Math.min(0.3 * width, Math.max(48, ...rows.map(({ name }) => letters(name, 12) + 16)));
  const x = scaleLinear([0, Math.max(1, daysBetween(from, to))], [names, width - 8]);
  const at = (day: Day): number => x(daysBetween(from, day));
  const height = HEAD + rows.length * ROW + 6;

  const starts = monthsBetween(from, to);
  const every = Math.ceil(starts.length / 12);
  const months = starts.flatMap((month, index): Mark[] => [
    { kind: "line", x1: at(month), y1: HEAD - 6, x2: at(month), y2: height - 4, tone: "faint" },
    ...(index % every === 0 && at(month) + 3 + letters(monthLabel(month), 10) <= width
      ? [
          {
            kind: "label",
            x: at(month) + 3,
            y: 9,
            text: monthLabel(month),
            anchor: "start",
            size: 10,
            tone: "plain",
          } as const,
        ]
      : []),
  ]);
  const bars = rows.flatMap((row, index): Mark[] => {
    const y = HEAD + index * ROW;
    const left = at(row.from);
    const right = Math.max(at(row.to), left + 4);
    const isNarrow = right + 8 + row.label.length * 7 > width;
    return [
      {
        kind: "label",
        x: names - 8,
        y: y + 9,
        text: shorten(row.name, columnsIn(names - 12, 12)),
        anchor: "end",
        size: 12,
      },
      {
        kind: "bar",
        x: left,
        y: y + 2,
        width: right - left,
        height: 14,
        tone: row.tone,
        hint: `${row.name}: ${row.from} – ${row.to}`,
      },
      { kind: "point", x: right, y: y + 9, r: 5, shape: "triangle", tone: row.tone },
      {
        kind: "label",
        x: isNarrow ? left - 6 : right + 9,
        y: y + 9,
        text: row.label,
        anchor: isNarrow ? "end" : "start",
        size: 10,
        tone: "plain",
      },
    ];
  });
  return {
    title,
    width,
    height,
    marks: [...months, ...bars],
    table: { head, rows: rows.map((row) => [row.name, row.from, row.to, row.label]) },
  };
}

/** First days of the months after `from`, up to `to`. */
function monthsBetween(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  let [year, month] = [+from.slice(0, 4), +from.slice(5, 7)];
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    if (first > to) return months;
    months.push(first);
  }
}
