import { scaleLinear } from "d3-scale";
import { type Day, addDays, daysBetween } from "../units/date.ts";
import { HEAD, LANE, MARKS, freezeMarks, laneMarks, milestoneMarks, monthMarks } from "./gantt-calendar.ts";
import { loadMarks } from "./gantt-load.ts";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

export type GanttRow = Readonly<{
  name: string;
  from: Day;
  to: Day;
  tone: Tone;
  label: string;
  /** A day later here is a day later at the end: a line runs under the bar. */
  isCritical?: boolean;
  pick?: string;
}>;

/** Someone in row `to` needs something of row `from`. Broken: what is needed comes later. */
export type GanttLink = Readonly<{ from: number; to: number; isBroken: boolean; hint: string }>;

/** What a team has to do in the time of a row, over what it can: 1 is all it can. */
export type GanttLoad = Readonly<{
  name: string;
  cells: readonly Readonly<{ row: number; share: number; label: string }>[];
}>;

export type GanttCalendar = Readonly<{
  /** Name of the lane in which weekends and holidays stand. */
  name: string;
  holidays: readonly Readonly<{ day: Day; name: string }>[];
  /** `rows: null`: for everybody. */
  freezes: readonly Readonly<{ from: Day; to: Day; label: string; rows: readonly number[] | null }>[];
}>;

export type Gantt = Readonly<{
  title: string;
  rows: readonly GanttRow[];
  monthLabel: (day: Day) => string;
  head: readonly string[];
  width: number;
  calendar?: GanttCalendar;
  links?: readonly GanttLink[];
  milestones?: Readonly<{ name: string; days: readonly Readonly<{ day: Day; label: string; pick?: string }>[] }>;
  /** Under the rows, one line a team; `full`: what stands at the line of all it can. */
  loads?: Readonly<{ title: string; full: string; teams: readonly GanttLoad[] }>;
  /** First and last day of the axis at least, so that what is dragged has room. */
  span?: Readonly<{ from: Day; to: Day }>;
}>;

/** Where everything of a chart stands: for the marks, and for the hands that move them. */
export type GanttPlaces = Readonly<{
  names: number;
  /** First and last day of the axis. */
  first: Day;
  last: Day;
  pxPerDay: number;
  at: (day: Day) => number;
  rowTop: (row: number) => number;
  rowHeight: number;
  bar: Readonly<{ top: number; height: number }>;
  /** Lower end of the rows. */
  foot: number;
}>;

const ROW = 24;
const BAR = { top: 2, height: 14 } as const;

export function ganttPlaces({ rows, width, calendar, milestones, span, loads }: Gantt): GanttPlaces {
  const days = rows.flatMap((row) => [row.from, row.to]);
  if (span) days.push(span.from, span.to);
  for (const { day } of milestones?.days ?? []) days.push(day);
  days.sort();
  const from = days[0] ?? "2026-01-01";
  const to = addDays(days.at(-1) ?? from, 7);
  const left = [...rows, ...(loads?.teams ?? [])].map(({ name }) => name);
  if (calendar) left.push(calendar.name);
  if (milestones && milestones.days.length > 0) left.push(milestones.name);
  const names = Math.min(0.3 * width, Math.max(48, ...left.map((name) => letters(name, 12) + 24)));
  const x = scaleLinear([0, Math.max(1, daysBetween(from, to))], [names, width - 8]);
  const top = HEAD + (calendar ? LANE : 0) + (milestones && milestones.days.length > 0 ? MARKS : 0);
  return {
    names,
    first: from,
    last: to,
    pxPerDay: x(1) - x(0),
    at: (day) => x(daysBetween(from, day)),
    rowTop: (row) => top + row * ROW,
    rowHeight: ROW,
    bar: BAR,
    foot: top + rows.length * ROW,
  };
}

/**
 * Waves over time: a bar from start to cut-over, the cut-over as a triangle, months along the top.
 *
 * Above the bars, where they are given: weekends and public holidays in a lane, milestones as squares. Behind them the
 * freezes; between them who needs whom; below them what it asks of each team.
 */
export function gantt(chart: Gantt): Drawing {
  const { title, rows, head, width, links = [], loads } = chart;
  const places = ganttPlaces(chart);
  const below = loads ? loadMarks(loads, rows, places, width) : { marks: [], height: 0 };
  const height = places.foot + 6 + below.height;
  return {
    title,
    width,
    height,
    marks: [
      ...freezeMarks(chart, places),
      ...monthMarks(chart, places, height),
      ...laneMarks(chart, places),
      ...milestoneMarks(chart, places),
      ...links.map((link) => linkMark(link, rows, places)),
      ...rows.flatMap((row, index) => rowMarks(row, index, places, width)),
      ...below.marks,
    ],
    table: {
      head,
      rows: rows.map((row) => [row.name, row.from, row.to, row.label]),
      ...(rows.some(({ pick }) => pick !== undefined) ? { picks: rows.map(({ pick }) => pick ?? "") } : {}),
    },
  };
}

/** From the end of what is needed to the start of who needs it, with an arrow's head. */
function linkMark({ from, to, isBroken, hint }: GanttLink, rows: readonly GanttRow[], places: GanttPlaces): Mark {
  const { at, rowTop } = places;
  const middle = (row: number): number => rowTop(row) + BAR.top + BAR.height / 2;
  const [x1, y1] = [at(rows[from]!.to), middle(from)]; // rows of this very chart
  const [x2, y2] = [at(rows[to]!.from) - 1, middle(to)];
  const bend = Math.max(14, Math.min(60, Math.abs(x2 - x1) / 2));
  const p = (value: number): number => Math.round(value * 10) / 10;
  const curve = `M${p(x1)} ${p(y1)}C${p(x1 + bend)} ${p(y1)} ${p(x2 - bend)} ${p(y2)} ${p(x2)} ${p(y2)}`;
  const arrow = `M${p(x2 - 5)} ${p(y2 - 3)}L${p(x2)} ${p(y2)}L${p(x2 - 5)} ${p(y2 + 3)}`;
  return {
    kind: "path",
    d: `${curve}${arrow}`,
    tone: isBroken ? "bad" : "faint",
    fill: false,
    width: isBroken ? 2 : 1.2,
    dashed: false,
    hint,
  };
}

function rowMarks(row: GanttRow, index: number, { at, rowTop, names }: GanttPlaces, width: number): Mark[] {
  const y = rowTop(index);
  const left = at(row.from);
  const right = Math.max(at(row.to), left + 4);
  const isNarrow = right + 8 + letters(row.label, 10) > width;
  const pick = row.pick === undefined ? {} : { pick: row.pick };
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
      y: y + BAR.top,
      width: right - left,
      height: BAR.height,
      tone: row.tone,
      hint: `${row.name}: ${row.from} – ${row.to}`,
      ...pick,
    },
    ...(row.isCritical
      ? [
          {
            kind: "bar",
            x: left,
            y: y + BAR.top + BAR.height + 1,
            width: right - left,
            height: 3,
            tone: "accent",
          } as const,
        ]
      : []),
    { kind: "point", x: right, y: y + 9, r: 5, shape: "triangle", tone: row.tone, ...pick },
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
}
