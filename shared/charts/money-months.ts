import { scaleLinear } from "d3-scale";
import { type Drawing, type Mark, type Shade } from "./marks.ts";
import { letters } from "./range-bars.ts";

type Amount = Readonly<{ low: number; high: number }> | null;

export type PaidMonth = Readonly<{
  /** `2027-03` */
  month: string;
  /** Part by part, in the order of `parts`; `null`: not computable. */
  parts: readonly Amount[];
  /** Waves that cut over in it, as they are written over its column; empty where none does. */
  waves: string;
  cumulated: Amount;
}>;

export type PaidMonths = Readonly<{
  /** The finding, one sentence. */
  title: string;
  /** From the bottom up, at most five. */
  parts: readonly string[];
  months: readonly PaidMonth[];
  words: Readonly<{ month: string; waves: string; cumulated: string; unknown: string }>;
  valueLabel: string;
  print: (value: number) => string;
  printRange: (amount: Amount) => string;
  width: number;
  height: number;
}>;

const KEYS = 20;
const FOOT = 34;
/** What stays where it was is grey; the others follow each other in one hue. */
const tones: readonly Shade[] = ["shade-6", "shade-1", "shade-2", "shade-3", "shade-4"];

/**
 * What is paid in each month, as one column in its parts from a baseline of zero; faint above what is sure, what may come on
 * top. Over a column the waves that cut over in its month. Where a part is not computable the column carries a mark instead
 * of passing for whole.
 */
export function moneyMonthsChart(chart: PaidMonths): Drawing {
  const { title, months, width, height, print, words } = chart;
  const top = legendHeight(chart) + 22;
  const most = Math.max(0, ...months.map((month) => sumOf(month, "high")));
  const y = scaleLinear([0, most || 1], [height - FOOT, top]).nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(40, ...ticks.map((at) => letters(print(at), 10) + 12));
  const step = (width - left - 8) / Math.max(1, months.length);
  const wide = Math.max(1, step - Math.min(3, step * 0.25));
  const x = (index: number): number => left + step * index + (step - wide) / 2;
  const marks: Mark[] = [
    ...legend(chart),
    {
      kind: "label",
      x: 4,
      y: legendHeight(chart) + 2,
      text: chart.valueLabel,
      anchor: "start",
      size: 11,
      tone: "plain",
    },
    ...ticks.flatMap((at): Mark[] => [
      { kind: "line", x1: left, y1: y(at), x2: width - 8, y2: y(at), tone: at === 0 ? "plain" : "faint" },
      { kind: "label", x: left - 6, y: y(at), text: print(at), anchor: "end", size: 10, tone: "plain" },
    ]),
    ...months.flatMap((month, index) => column(chart, month, x(index), wide, y)),
    ...waveMarks(chart, x, wide, y),
    ...months.flatMap(({ month }, index): Mark[] =>
      month.endsWith("-01") || index === 0
        ? [
            { kind: "line", x1: x(index), y1: height - FOOT, x2: x(index), y2: height - FOOT + 6, tone: "plain" },
            { kind: "label", x: x(index), y: height - FOOT + 15, text: month.slice(0, 4), anchor: "start", size: 11 },
          ]
        : [],
    ),
  ];
  return {
    title,
    width,
    height,
    marks,
    table: {
      head: [words.month, words.waves, ...chart.parts, words.cumulated],
      rows: months.map(({ month, waves, parts, cumulated }) => [
        month,
        waves,
        ...parts.map(chart.printRange),
        chart.printRange(cumulated),
      ]),
    },
  };
}

const sumOf = ({ parts }: PaidMonth, end: "low" | "high"): number =>
  parts.reduce((sum, part) => sum + (part?.[end] ?? 0), 0);

const isWhole = ({ parts }: PaidMonth): boolean => parts.every((part) => part !== null);

function column(
  { parts: names, words, printRange }: PaidMonths,
  month: PaidMonth,
  x: number,
  width: number,
  y: (value: number) => number,
): Mark[] {
  const [low, high] = [sumOf(month, "low"), sumOf(month, "high")];
  const hint = [
    month.month,
    ...month.parts.flatMap((part, at) =>
      part !== null && part.high === 0 ? [] : [`${names[at]!} ${part ? printRange(part) : words.unknown}`],
    ),
  ].join(" · ");
  const marks: Mark[] = [];
  if (high > low) marks.push({ kind: "bar", x, y: y(high), width, height: y(low) - y(high), tone: "faint", hint });
  let from = 0;
  month.parts.forEach((part, at) => {
    if (!part || part.low <= 0) return;
    const [upper, lower] = [y(from + part.low), y(from)];
    marks.push({ kind: "bar", x, y: upper, width, height: Math.max(0.5, lower - upper), tone: tones[at]!, hint });
    from += part.low;
  });
  if (!isWhole(month))
    marks.push({ kind: "label", x: x + width / 2, y: y(high) - 7, text: "?", anchor: "middle", size: 11, tone: "bad" });
  return marks;
}

/** Numbers of waves over their columns; one that would run into the one before is left to the table. */
function waveMarks(
  { months }: PaidMonths,
  x: (index: number) => number,
  width: number,
  y: (value: number) => number,
): Mark[] {
  let free = -Infinity;
  return months.flatMap((month, index): Mark[] => {
    const middle = x(index) + width / 2;
    const wide = letters(month.waves, 10);
    if (month.waves === "" || middle - wide / 2 < free) return [];
    free = middle + wide / 2 + 4;
    // above every column that the words reach over
    const under = months.filter((_, at) => x(at) < middle + wide / 2 && x(at) + width > middle - wide / 2);
    const upper = Math.min(...under.map((one) => y(sumOf(one, "high")) - (isWhole(one) ? 8 : 20)));
    return [
      {
        kind: "label",
        x: middle,
        y: upper,
        text: month.waves,
        anchor: "middle",
        size: 10,
        strong: true,
      },
    ];
  });
}

function legend({ parts, months, width }: PaidMonths): Mark[] {
  const marks: Mark[] = [];
  let [x, y] = [4, KEYS / 2];
  parts.forEach((name, at) => {
    if (!months.some((month) => (month.parts[at]?.high ?? 1) > 0)) return;
    const wide = letters(name, 11) + 30;
    if (x > 4 && x + wide > width) [x, y] = [4, y + KEYS];
    marks.push(
      { kind: "bar", x, y: y - 5, width: 10, height: 10, tone: tones[at]! },
      { kind: "label", x: x + 15, y, text: name, anchor: "start", size: 11 },
    );
    x += wide;
  });
  return marks;
}

function legendHeight(chart: PaidMonths): number {
  const last = legend(chart).at(-1);
  return (last?.kind === "label" ? last.y : 0) + KEYS;
}
