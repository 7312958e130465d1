import { scaleLinear } from "d3-scale";
import { type Drawing, type Mark, shades } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** One part of a whole, from nothing: known for sure up to `low`; `high` `null`: nobody knows how much more. */
export type StackPart = Readonly<{ key: string; low: number; high: number | null }>;

export type StackBar = Readonly<{ name: string; parts: readonly StackPart[]; label: string }>;

export type Stack = Readonly<{
  /** The finding, one sentence. */
  title: string;
  /** The parts and their names, the order in which they are stacked. */
  keys: readonly Readonly<{ key: string; name: string }>[];
  /** What parts beyond the sixth are called together. */
  others: string;
  bars: readonly StackBar[];
  /** What is drawn to the right, with its unit: `백만원/월`. */
  valueLabel: string;
  print: (value: number) => string;
  /** An amount of the table, with its unit. `high` `null`: at least `low`. */
  printRange: (low: number, high: number | null) => string;
  /** Of the table: the column of the names, then one per part, then the whole. */
  head: Readonly<{ name: string; whole: string }>;
  width: number;
}>;

const ROW = 28;
const BAR = 18;
const KEYS = 20;
const AXIS = 36;

/**
 * What a whole is made of, one bar a row.
 *
 * Parts stand side by side up to what is known for sure; what may come on top is drawn faint behind them. Where nobody knows
 * how much more it may be the bar ends in a broken line. Shades follow the order of the keys; more than six become `others`.
 */
export function stackChart(stack: Stack): Drawing {
  const { title, bars, width, print } = stack;
  const keys = keysOf(stack);
  const names = Math.min(0.3 * width, Math.max(70, ...bars.map(({ name }) => 1.2 * letters(name, 12) + 16)));
  const values = Math.min(0.36 * width, Math.max(60, ...bars.map(({ label }) => 1.2 * letters(label, 11) + 20)));
  const wholes = bars.map(({ parts }) => wholeOf(parts));
  const most = Math.max(0, ...wholes.map(({ low, high }) => high ?? low));
  const x = scaleLinear([0, most || 1], [names, width - values]);
  const legend = legendOf(keys, names, width);
  const top = legend.height;
  const foot = top + bars.length * ROW;

  const grid = x.ticks(5).flatMap((at): Mark[] => [
    { kind: "line", x1: x(at), y1: top, x2: x(at), y2: foot, tone: at === 0 ? "plain" : "faint" },
    { kind: "label", x: x(at), y: foot + 11, text: print(at), anchor: "middle", size: 10, tone: "plain" },
  ]);
  const rows = bars.flatMap((bar, index): Mark[] => {
    const y = top + index * ROW + (ROW - BAR) / 2;
    const whole = wholes[index]!;
    const marks: Mark[] = [
      {
        kind: "label",
        x: names - 8,
        y: y + BAR / 2,
        text: shorten(bar.name, columnsIn(names - 12, 12)),
        anchor: "end",
        size: 12,
      },
      {
        kind: "bar",
        x: x(whole.low),
        y,
        width: x(whole.high ?? whole.low) - x(whole.low),
        height: BAR,
        tone: "faint",
        hint: `${bar.name}: ${bar.label}`,
      },
    ];
    let from = 0;
    keys.forEach(({ name, includes }, at) => {
      const low = sumOf(bar.parts.filter(({ key }) => includes.has(key)).map((part) => part.low));
      if (low <= 0) return;
      const wide = x(from + low) - x(from);
      const hint = `${bar.name}, ${name}: ${stack.printRange(low, low)}`;
      // a hairline of ground between two parts tells them apart where their shades are close
      marks.push({
        kind: "bar",
        x: x(from),
        y,
        width: Math.max(0.5, wide - (wide > 3 ? 1 : 0)),
        height: BAR,
        tone: shades[at]!,
        hint,
      });
      from += low;
    });
    const end = x(whole.high ?? whole.low);
    if (whole.high === null)
      marks.push({ kind: "line", x1: end + 2, y1: y - 2, x2: end + 2, y2: y + BAR + 2, tone: "bad", dashed: true });
    marks.push({
      kind: "label",
      x: width - values + 12,
      y: y + BAR / 2,
      text: shorten(bar.label, columnsIn(values - 12, 11)),
      anchor: "start",
      size: 11,
    });
    return marks;
  });
  const unit: Mark = {
    kind: "label",
    x: (names + width - values) / 2,
    y: foot + 26,
    text: stack.valueLabel,
    anchor: "middle",
    size: 11,
    tone: "plain",
  };
  return {
    title,
    width,
    height: foot + AXIS,
    marks: [...legend.marks, ...grid, ...rows, unit],
    table: tableOf(stack, wholes),
  };
}

type Key = Readonly<{ name: string; includes: ReadonlySet<string> }>;

/** The first five keys, and the rest together; six where that is all. Keys nobody pays anything for are left out. */
function keysOf({ keys, bars, others }: Stack): Key[] {
  const paid = new Set(bars.flatMap(({ parts }) => parts.filter(({ low }) => low > 0).map(({ key }) => key)));
  const used = keys.filter(({ key }) => paid.has(key));
  const shown = used.length > shades.length ? used.slice(0, shades.length - 1) : used;
  const rest = used.slice(shown.length);
  return [
    ...shown.map(({ key, name }) => ({ name, includes: new Set([key]) })),
    ...(rest.length > 0 ? [{ name: others, includes: new Set(rest.map(({ key }) => key)) }] : []),
  ];
}

function legendOf(keys: readonly Key[], left: number, width: number): Readonly<{ marks: Mark[]; height: number }> {
  const marks: Mark[] = [];
  let [x, y] = [left, KEYS / 2];
  keys.forEach(({ name }, at) => {
    const wide = letters(name, 11) + 30;
    if (x > left && x + wide > width) [x, y] = [left, y + KEYS];
    marks.push(
      { kind: "bar", x, y: y - 5, width: 10, height: 10, tone: shades[at]! },
      { kind: "label", x: x + 15, y, text: name, anchor: "start", size: 11 },
    );
    x += wide;
  });
  return { marks, height: keys.length > 0 ? y + KEYS / 2 + 6 : 6 };
}

function wholeOf(parts: readonly StackPart[]): Readonly<{ low: number; high: number | null }> {
  const isOpen = parts.some(({ high }) => high === null);
  return {
    low: sumOf(parts.map(({ low }) => low)),
    high: isOpen ? null : sumOf(parts.map(({ low, high }) => high ?? low)),
  };
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function tableOf(
  { keys, bars, head, printRange }: Stack,
  wholes: readonly Readonly<{ low: number; high: number | null }>[],
): Drawing["table"] {
  const used = keys.filter(({ key }) => bars.some(({ parts }) => parts.some((part) => part.key === key)));
  return {
    head: [head.name, ...used.map(({ name }) => name), head.whole],
    rows: bars.map(({ name, parts }, index) => [
      name,
      ...used.map(({ key }) => {
        const part = parts.find((one) => one.key === key);
        return part ? printRange(part.low, part.high) : "";
      }),
      printRange(wholes[index]!.low, wholes[index]!.high),
    ]),
  };
}
