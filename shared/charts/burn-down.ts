import { scaleLinear } from "d3-scale";
import { spreadLabels } from "./direct-labels.ts";
import type { Drawing, Mark } from "./marks.ts";
import { letters } from "./range-bars.ts";

export type BurnYear = Readonly<{
  year: number;
  minimum: number;
  /** By a low, a base and a high ramp; `null`: not computable. */
  usage: Readonly<{ low: number; base: number; high: number }> | null;
}>;

export type BurnDown = Readonly<{
  /** The finding, one sentence. */
  title: string;
  /** A minimum for each year, or one for all of them together. */
  kind: "annual" | "pooled";
  years: readonly BurnYear[];
  words: Readonly<{
    year: string;
    minimum: string;
    low: string;
    base: string;
    high: string;
    /** What is left of a pooled minimum. */
    left: string;
    unknown: string;
  }>;
  valueLabel: string;
  print: (value: number) => string;
  printValue: (value: number | null) => string;
  width: number;
  height: number;
}>;

const TOP = 30;
const FOOT = 26;

/** How a commitment is used up: year by year against its minimum, or what is left of it until its end. */
export const burnDownChart = (burn: BurnDown): Drawing => (burn.kind === "annual" ? annual(burn) : pooled(burn));

/** A frame a year for the minimum, the base use as a bar in it, a whisker from the low ramp to the high one. */
function annual(burn: BurnDown): Drawing {
  const { years, width, height, words, printValue } = burn;
  const most = Math.max(0, ...years.flatMap(({ minimum, usage }) => [minimum, usage?.high ?? 0]));
  const { y, left, axes } = upwards(burn, most);
  const step = (width - left - 8) / Math.max(1, years.length);
  const wide = Math.min(64, step * 0.6);
  const marks = years.flatMap(({ year, minimum, usage }, index): Mark[] => {
    const middle = left + step * (index + 0.5);
    const [x1, x2] = [middle - wide / 2, middle + wide / 2];
    const used = usage ? `${words.base} ${printValue(usage.base)}` : words.unknown;
    const hint = `${year}: ${words.minimum} ${printValue(minimum)}, ${used}`;
    return [
      { kind: "bar", x: x1, y: y(minimum), width: wide, height: y(0) - y(minimum), tone: "faint", hint },
      ...(usage
        ? ([
            {
              kind: "bar",
              x: x1 + 6,
              y: y(usage.base),
              width: wide - 12,
              height: y(0) - y(usage.base),
              tone: usage.base < minimum ? "warning" : "accent",
              hint,
            },
            { kind: "line", x1: middle, y1: y(usage.high), x2: middle, y2: y(usage.low), tone: "plain" },
            { kind: "line", x1: middle - 5, y1: y(usage.high), x2: middle + 5, y2: y(usage.high), tone: "plain" },
            { kind: "line", x1: middle - 5, y1: y(usage.low), x2: middle + 5, y2: y(usage.low), tone: "plain" },
          ] as const)
        : [{ kind: "label", x: middle, y: y(0) - 9, text: words.unknown, anchor: "middle", size: 10 } as const]),
      { kind: "line", x1: x1 - 4, y1: y(minimum), x2: x2 + 4, y2: y(minimum), tone: "bad" },
      { kind: "label", x: middle, y: height - FOOT + 13, text: String(year), anchor: "middle", size: 11 },
    ];
  });
  const ramps = `${words.low}–${words.high}`;
  const before = width - 44 - letters(words.minimum, 11);
  const key: Mark[] = [
    {
      kind: "line",
      x1: before - letters(ramps, 11) - 10,
      y1: 3,
      x2: before - letters(ramps, 11) - 10,
      y2: 15,
      tone: "plain",
    },
    { kind: "label", x: before, y: 9, text: ramps, anchor: "end", size: 11 },
    {
      kind: "line",
      x1: width - 8 - letters(words.minimum, 11) - 26,
      y1: 9,
      x2: width - 14 - letters(words.minimum, 11),
      y2: 9,
      tone: "bad",
    },
    { kind: "label", x: width - 8, y: 9, text: words.minimum, anchor: "end", size: 11 },
  ];
  return { title: burn.title, width, height, marks: [...axes, ...marks, ...key], table: tableOf(burn) };
}

/** What is left of the whole minimum at the end of each year, from all of it down to nothing. */
function pooled(burn: BurnDown): Drawing {
  const { years, width, height, words, print } = burn;
  const whole = years.reduce((sum, { minimum }) => sum + minimum, 0);
  const { y, left, axes } = upwards(burn, whole);
  const names = Math.max(...[words.low, words.base, words.high].map((word) => letters(word, 11))) + 60;
  const step = (width - left - names) / Math.max(1, years.length);
  const x = (index: number): number => left + step * index;
  const lines = (["high", "base", "low"] as const).map((ramp) => ({ ramp, left: remaining(years, ramp, whole) }));
  const known = lines[0]!.left.length;
  const path = (values: readonly number[]): string[] => values.map((value, index) => place(x(index), y(value)));
  const [high, , low] = lines;
  const ends = lines.map(({ left: values }) => values.at(-1)!);
  const heights = spreadLabels(ends.map(y), TOP, height - FOOT);
  const marks: Mark[] = [
    {
      kind: "path",
      d: `M${[...path(high!.left), ...path(low!.left).toReversed()].join("L")}Z`,
      tone: "faint",
      fill: true,
    },
    ...axes,
    ...lines.flatMap(({ ramp, left: values }, index): Mark[] => [
      {
        kind: "path",
        d: `M${path(values).join("L")}`,
        tone: ramp === "base" ? "accent" : "plain",
        fill: false,
        width: ramp === "base" ? 2.5 : 1,
        dashed: ramp !== "base",
      },
      {
        kind: "label",
        x: x(known - 1) + 8,
        y: heights[index]!,
        text: `${words[ramp]} ${print(values.at(-1)!)}`,
        anchor: "start",
        size: 11,
        strong: ramp === "base",
      },
    ]),
    ...years.map(({ year }, index): Mark => ({
      kind: "label",
      x: x(index + 1),
      y: height - FOOT + 13,
      text: String(year),
      anchor: "middle",
      size: 11,
    })),
    ...(known <= years.length
      ? [{ kind: "label", x: x(known - 1) + 8, y: y(0) - 10, text: words.unknown, anchor: "start", size: 11 } as const]
      : []),
  ];
  return { title: burn.title, width, height, marks, table: tableOf(burn) };
}

/** From all of it at the beginning to the end of each year whose use is known, never below nothing. */
function remaining(years: readonly BurnYear[], ramp: "low" | "base" | "high", whole: number): number[] {
  const left = [whole];
  let used = 0;
  for (const { usage } of years) {
    if (!usage) break;
    used += usage[ramp];
    left.push(Math.max(0, whole - used));
  }
  return left;
}

function upwards({ height, width, print, valueLabel }: BurnDown, most: number) {
  const y = scaleLinear([0, most || 1], [height - FOOT, TOP]).nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(40, ...ticks.map((at) => letters(print(at), 10) + 12));
  const axes: Mark[] = [
    { kind: "label", x: 4, y: 9, text: valueLabel, anchor: "start", size: 11, tone: "plain" },
    ...ticks.flatMap((at): Mark[] => [
      { kind: "line", x1: left, y1: y(at), x2: width - 8, y2: y(at), tone: at === 0 ? "plain" : "faint" },
      { kind: "label", x: left - 6, y: y(at), text: print(at), anchor: "end", size: 10, tone: "plain" },
    ]),
  ];
  return { y, left, axes };
}

function tableOf({ years, words, kind, printValue }: BurnDown): Drawing["table"] {
  const whole = years.reduce((sum, { minimum }) => sum + minimum, 0);
  const left = remaining(years, "base", whole);
  return {
    head: [words.year, words.minimum, words.low, words.base, words.high, ...(kind === "pooled" ? [words.left] : [])],
    rows: years.map(({ year, minimum, usage }, index) => [
      String(year),
      printValue(minimum),
      ...(["low", "base", "high"] as const).map((ramp) => printValue(usage ? usage[ramp] : null)),
      ...(kind === "pooled" ? [printValue(left[index + 1] ?? null)] : []),
    ]),
  };
}

const place = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
