import { type Day, addDays, weekday } from "../units/date.ts";
import type { Gantt, GanttPlaces } from "./gantt.ts";
import type { Mark } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** Heights above the rows: months, the lane of weekends and holidays, milestones. */
export const HEAD = 24;
export const LANE = 14;
export const MARKS = 24;
/** A freeze of one row lies under its bar like a rail. */
const RAIL = { top: 20, height: 3 } as const;

/** Months along the top, their first days as lines; with many months every second or third is named. */
export function monthMarks({ monthLabel, width }: Gantt, { at, first, last }: GanttPlaces, height: number): Mark[] {
  const starts = monthsBetween(first, last);
  const every = Math.ceil(starts.length / 12);
  const begun = monthLabel(first);
  // the month in which the axis begins, where its name has room before the next
  const isRoom = starts.length > 0 && at(starts[0]!) - at(first) > letters(begun, 10) + 8;
  const beginning: Mark[] = isRoom
    ? [{ kind: "label", x: at(first) + 3, y: 9, text: begun, anchor: "start", size: 10, tone: "plain" }]
    : [];
  const after = starts.flatMap((month, index): Mark[] => [
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
  return [...beginning, ...after];
}

/** Weekends low and grey, public holidays tall: told apart without colour. */
export function laneMarks({ calendar }: Gantt, { at, pxPerDay, names, first, last }: GanttPlaces): Mark[] {
  if (!calendar) return [];
  const marks: Mark[] = [laneName(calendar.name, names, HEAD + LANE / 2 - 1)];
  const toSaturday = (6 - weekday(first)) % 7;
  for (let day = addDays(first, toSaturday); day < last; day = addDays(day, 7))
    marks.push({
      kind: "bar",
      x: at(day),
      y: HEAD + 6,
      width: Math.max(1, 2 * pxPerDay),
      height: 4,
      tone: "faint",
    });
  for (const { day, name } of calendar.holidays) {
    if (day < first || day > last) continue;
    marks.push({
      kind: "bar",
      x: at(day),
      y: HEAD,
      width: Math.max(2, pxPerDay),
      height: 10,
      tone: "bad",
      hint: `${day} ${name}`,
    });
  }
  return marks;
}

/** Days without a cut-over: through all rows, or behind those they are about. */
export function freezeMarks({ calendar, rows, width }: Gantt, places: GanttPlaces): Mark[] {
  const { at, rowTop, names, foot, pxPerDay } = places;
  return (calendar?.freezes ?? []).flatMap(({ from, to, label, rows: of }): Mark[] => {
    const left = Math.max(names, at(from));
    const right = Math.min(width - 8, at(to) + pxPerDay);
    if (right <= left) return [];
    const hint = `${label}: ${from} – ${to}`;
    if (of !== null)
      return of.map((row) => ({
        kind: "bar",
        x: left,
        y: rowTop(row) + RAIL.top,
        width: right - left,
        height: RAIL.height,
        tone: "faint",
        hint,
      }));
    const words = shorten(label, columnsIn(right - left - 8, 10));
    const top = rowTop(0) - 3;
    return [
      { kind: "bar", x: left, y: top, width: right - left, height: foot - top, tone: "faint", hint },
      ...(right - left > 40 && rows.length > 0
        ? [
            {
              kind: "label",
              x: left + 4,
              y: foot - 6,
              text: words,
              anchor: "start",
              size: 10,
            } as const,
          ]
        : []),
    ];
  });
}

/** Days to be held, as squares with their names, and a line down to the foot of the rows. */
export function milestoneMarks({ milestones, width, calendar }: Gantt, { at, names, foot }: GanttPlaces): Mark[] {
  if (!milestones || milestones.days.length === 0) return [];
  const y = HEAD + (calendar ? LANE : 0) + MARKS / 2 - 2;
  const sorted = [...milestones.days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [
    laneName(milestones.name, names, y),
    ...sorted.flatMap(({ day, label, pick }, index): Mark[] => {
      const next = sorted[index + 1];
      const room = (next ? at(next.day) - 8 : width) - at(day) - 10;
      const words = shorten(label, columnsIn(room, 10));
      return [
        { kind: "line", x1: at(day), y1: y, x2: at(day), y2: foot, tone: "plain", dashed: true },
        {
          kind: "point",
          x: at(day),
          y,
          r: 4,
          shape: "square",
          tone: "accent",
          hint: `${day} ${label}`,
          ...(pick === undefined ? {} : { pick }),
        },
        ...(room > 24 ? [{ kind: "label", x: at(day) + 8, y, text: words, anchor: "start", size: 10 } as const] : []),
      ];
    }),
  ];
}

const laneName = (text: string, names: number, y: number): Mark => ({
  kind: "label",
  x: names - 8,
  y,
  text: shorten(text, columnsIn(names - 12, 11)),
  anchor: "end",
  size: 11,
  tone: "plain",
});

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
