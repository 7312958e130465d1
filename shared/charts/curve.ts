import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type Day, daysBetween } from "../units/date.ts";
import { spreadLabels } from "./direct-labels.ts";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** `low` `null`: not computable on that day, the line is broken there. `high` `null`: nobody knows how much more it may be. */
export type CurvePoint = Readonly<{ date: Day; low: number | null; high: number | null }>;

export type CurveSeries = Readonly<{
  name: string;
  points: readonly CurvePoint[];
  /** Left out: the lines differ by colour, then by strokes. */
  tone?: Tone;
}>;

export type Curve = Readonly<{
  /** The finding, one sentence. */
  title: string;
  /** Six are drawn, the first ones; the table holds all of them. */
  series: readonly CurveSeries[];
  /** Days on which something happens: drawn as broken lines with their names. */
  marks?: readonly Readonly<{ date: Day; label: string }>[];
  /** What is drawn upwards, with its unit: `백만원`. */
  valueLabel: string;
  /** A value of the axis, without its unit. */
  print: (value: number) => string;
  /** A value of the table, with its unit; `null`: not computable. `high` `null`: at least `low`. */
  printRange: (low: number | null, high: number | null) => string;
  /** A day below the axis, short: `2027. 1.` */
  axisDay: (day: Day) => string;
  /** A day in the table. */
  printDay: (day: Day) => string;
  /** Of the table: the column of the days, then one per series is added. */
  dayLabel: string;
  width: number;
  height: number;
}>;

const MOST_SERIES = 6;
const FOOT = 26;
const TOP = 40;
const strokes: readonly Readonly<{ tone: Tone; dashed: boolean; width: number }>[] = [
  { tone: "accent", dashed: false, width: 2 },
  { tone: "plain", dashed: false, width: 2 },
  { tone: "accent", dashed: true, width: 2 },
  { tone: "plain", dashed: true, width: 2 },
  { tone: "accent", dashed: false, width: 1 },
  { tone: "plain", dashed: false, width: 1 },
];

/**
 * Amounts over days, from a baseline of zero.
 *
 * The line is the least of each range, the faint band reaches to the most; where nobody knows the most there is no band and
 * the line is broken into dashes. Every series is named at its end.
 */
export function curveChart(curve: Curve): Drawing {
  const { title, width, height, print } = curve;
  const series = curve.series.slice(0, MOST_SERIES);
  const points = series.flatMap((one) => one.points);
  const dates = [...points.map(({ date }) => date), ...(curve.marks ?? []).map(({ date }) => date)].sort();
  const from = dates[0] ?? "2026-01-01";
  const days = Math.max(1, daysBetween(from, dates.at(-1) ?? from));
  const ends = points.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));

  const y = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends) || 1], [height - FOOT, TOP]).nice(5);
  const ticks = y.ticks(5);
  const left = Math.max(36, ...ticks.map((at) => letters(print(at), 10) + 12));
  const names = Math.min(0.34 * width, Math.max(24, ...series.map(({ name }) => letters(name, 11) + 26)));
  const x = scaleLinear([0, days], [left, width - names]);
  const at = (day: Day): number => x(daysBetween(from, day));

  const axes: Mark[] = ticks.flatMap((value): Mark[] => [
    { kind: "line", x1: left, y1: y(value), x2: width - names, y2: y(value), tone: value === 0 ? "plain" : "faint" },
    { kind: "label", x: left - 6, y: y(value), text: print(value), anchor: "end", size: 10, tone: "plain" },
  ]);
  const marks: Mark[] = [
    { kind: "label", x: 4, y: 8, text: curve.valueLabel, anchor: "start", size: 11, tone: "plain" },
    ...series.flatMap((one) => bandsOf(one, at, y)),
    ...axes,
    ...daysBelow(from, days, curve, at, height),
    ...markedDays(curve, at, height, width),
    ...series.flatMap((one, index) => linesOf(one, index, curve, at, y)),
    ...namesOf(series, x, y, width, names, height),
  ];
  return { title, width, height, marks, table: tableOf(curve) };
}

type Known = Readonly<{ date: Day; low: number; high: number | null }>;
type At = (day: Day) => number;
type Upwards = ScaleLinear<number, number>;

/** Stretches of days on which the amount can be computed. */
function stretches(points: readonly CurvePoint[]): Known[][] {
  const found: Known[][] = [[]];
  for (const { date, low, high } of points.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (low === null) found.push([]);
    else found.at(-1)!.push({ date, low, high });
  }
  return found.filter((stretch) => stretch.length > 0);
}

function bandsOf({ points }: CurveSeries, at: At, y: Upwards): Mark[] {
  return stretches(points).flatMap((stretch): Mark[] => {
    const closed = stretch.filter((point): point is Known & { high: number } => point.high !== null);
    if (closed.length < 2 || closed.every(({ low, high }) => low === high)) return [];
    const upper = closed.map(({ date, high }) => place(at(date), y(high)));
    const lower = closed.toReversed().map(({ date, low }) => place(at(date), y(low)));
    return [{ kind: "path", d: `M${[...upper, ...lower].join("L")}Z`, tone: "faint", fill: true }];
  });
}

function linesOf(one: CurveSeries, index: number, { printRange, printDay }: Curve, at: At, y: Upwards): Mark[] {
  const stroke = strokes[index]!;
  const tone = one.tone ?? stroke.tone;
  return stretches(one.points).flatMap((stretch): Mark[] => [
    {
      kind: "path",
      d: `M${stretch.map(({ date, low }) => place(at(date), y(low))).join("L")}`,
      tone,
      fill: false,
      width: stroke.width,
      dashed: stroke.dashed || stretch.some(({ high }) => high === null),
    },
    ...stretch.map(({ date, low, high }): Mark => ({
      kind: "point",
      x: at(date),
      y: y(low),
      r: 2.5,
      shape: index % 3 === 0 ? "circle" : index % 3 === 1 ? "square" : "triangle",
      tone,
      hint: `${one.name}, ${printDay(date)}: ${printRange(low, high)}`,
    })),
  ]);
}

function namesOf(
  series: readonly CurveSeries[],
  x: Upwards,
  y: Upwards,
  width: number,
  names: number,
  height: number,
): Mark[] {
  const known = series.flatMap((one) => {
    const end = stretches(one.points).at(-1)?.at(-1);
    return end ? [{ name: one.name, low: end.low }] : [];
  });
  const heights = spreadLabels(
    known.map(({ low }) => y(low)),
    TOP - 4,
    height - FOOT,
  );
  return known.map(({ name }, index): Mark => ({
    kind: "label",
    x: x.range()[1]! + 8,
    y: heights[index]!,
    text: shorten(name, columnsIn(names - 8, 11)),
    anchor: "start",
    size: 11,
    strong: index === 0,
  }));
}

/** Firsts of years, of half-years, quarters or months: the widest steps that give three labels or more. */
function daysBelow(from: Day, days: number, { axisDay }: Curve, at: At, height: number): Mark[] {
  const step = days > 365 * 2.5 ? 12 : days > 365 ? 6 : days > 150 ? 3 : 1;
  const marks: Mark[] = [];
  let free = 0;
  for (const day of firstsFrom(from, step)) {
    if (daysBetween(from, day) > days) break;
    const [place, half] = [at(day), letters(axisDay(day), 10) / 2];
    marks.push({ kind: "line", x1: place, y1: height - FOOT, x2: place, y2: height - FOOT + 4, tone: "plain" });
    if (place - half < free) continue;
    free = place + half + 8;
    marks.push({
      kind: "label",
      x: place,
      y: height - FOOT + 13,
      text: axisDay(day),
      anchor: "middle",
      size: 10,
      tone: "plain",
    });
  }
  return marks;
}

function* firstsFrom(from: Day, step: number): Generator<Day> {
  let [year, month] = [+from.slice(0, 4), +from.slice(5, 7) - 1];
  if (from.slice(8) !== "01") month += 1;
  for (month = Math.ceil(month / step) * step; ; month += step) {
    if (month >= 12) [year, month] = [year + Math.floor(month / 12), month % 12];
    yield `${year}-${String(month + 1).padStart(2, "0")}-01`;
  }
}

function markedDays({ marks = [] }: Curve, at: At, height: number, width: number): Mark[] {
  return marks.flatMap(({ date, label }, index): Mark[] => {
    const isLeft = at(date) + letters(label, 10) > width - 8;
    return [
      { kind: "line", x1: at(date), y1: TOP - 8, x2: at(date), y2: height - FOOT, tone: "plain", dashed: true },
      {
        kind: "label",
        x: at(date) + (isLeft ? -4 : 4),
        y: 22 + (index % 2) * 10,
        text: label,
        anchor: isLeft ? "end" : "start",
        size: 10,
        tone: "plain",
      },
    ];
  });
}

function tableOf({ series, printDay, printRange, dayLabel }: Curve): Drawing["table"] {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  return {
    head: [dayLabel, ...series.map(({ name }) => name)],
    rows: dates.map((date) => [
      printDay(date),
      ...series.map(({ points }) => {
        const point = points.find((one) => one.date === date);
        return point ? printRange(point.low, point.high) : "";
      }),
    ]),
  };
}

const place = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
