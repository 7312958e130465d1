import { scaleBand, scaleLinear } from "d3-scale";
import { type Drawing, type Mark, shades } from "./marks.ts";
import { letters } from "./range-bars.ts";

/** Low and high of an amount; `null`: not computable. */
export type Amount = Readonly<{ low: number; high: number }> | null;

export type CashYear = Readonly<{
  /** `2027` */
  name: string;
  /** What the plan pays, part by part, in the order of `parts`. */
  plan: readonly Amount[];
  /** What today's way would cost in the same year. */
  asIs: Amount;
  /** Savings up to and with this year; below nothing until the plan has paid itself back. */
  cumulated: Amount;
}>;

export type CashFlow = Readonly<{
  /** The finding, one sentence. */
  title: string;
  /** What the plan pays for, at most five: the sixth shade is today's. */
  parts: readonly string[];
  asIs: string;
  cumulated: string;
  years: readonly CashYear[];
  /** Above a column some of whose parts nobody can compute, and where there is none at all. */
  unknown: string;
  valueLabel: string;
  print: (value: number) => string;
  printRange: (amount: Amount) => string;
  yearLabel: string;
  width: number;
}>;

const KEYS = 20;
const UPPER = 220;
const LOWER = 120;
const BETWEEN = 46;
const FOOT = 10;

/**
 * What the plan pays a year beside what today's way would cost, and below what has been saved by then.
 *
 * Two columns a year from a baseline of zero: the plan in its parts up to what is sure, faint above it what may come on top;
 * today's cost as one. Where a part is not computable the column carries the word for it instead of passing for whole.
 */
export function cashFlowChart(flow: CashFlow): Drawing {
  const { title, years, width, print } = flow;
  const columns = years.map(columnOf);
  const top = legendHeight(flow, width);
  const most = Math.max(0, ...columns.map(({ high }) => high), ...years.map(({ asIs }) => asIs?.high ?? 0));
  const y = scaleLinear([0, most || 1], [top + UPPER, top + 14]).nice(4);
  const sums = years.flatMap(({ cumulated }) => (cumulated ? [cumulated.low, cumulated.high] : []));
  const lower = top + UPPER + BETWEEN;
  const z = scaleLinear([Math.min(0, ...sums), Math.max(0, ...sums) || 1], [lower + LOWER, lower]).nice(3);
  const left = Math.max(40, ...[...y.ticks(4), ...z.ticks(3)].map((at) => letters(print(at), 10) + 12));
  const x = scaleBand(
    years.map((_, index) => index),
    [left, width - 8],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const bar = Math.min(46, x.bandwidth() / 2);

  const axis = (scale: typeof y, count: number): Mark[] =>
    scale.ticks(count).flatMap((at): Mark[] => [
      { kind: "line", x1: left, y1: scale(at), x2: width - 8, y2: scale(at), tone: at === 0 ? "plain" : "faint" },
      { kind: "label", x: left - 6, y: scale(at), text: print(at), anchor: "end", size: 10, tone: "plain" },
    ]);
  const marks: Mark[] = [
    ...legend(flow, width),
    { kind: "label", x: 4, y: top + 2, text: flow.valueLabel, anchor: "start", size: 11, tone: "plain" },
    ...axis(y, 4),
    ...years.flatMap((year, index) => {
      const middle = x(index)! + x.bandwidth() / 2;
      return [
        ...planColumn(flow, year, columns[index]!, middle - bar - 1, bar, y),
        ...asIsColumn(flow, year, middle + 1, bar, y),
        {
          kind: "label",
          x: middle,
          y: top + UPPER + 12,
          text: year.name,
          anchor: "middle",
          size: 11,
          strong: true,
        } as const,
      ];
    }),
    {
      kind: "label",
      x: 4,
      y: lower - 14,
      text: `${flow.cumulated} (${flow.valueLabel})`,
      anchor: "start",
      size: 11,
      tone: "plain",
    },
    ...(sums.length > 0 ? [...axis(z, 3), ...cumulatedLine(flow, (index) => x(index)! + x.bandwidth() / 2, z)] : []),
    ...(sums.length > 0
      ? []
      : [
          {
            kind: "label",
            x: left,
            y: lower + 8,
            text: flow.unknown,
            anchor: "start",
            size: 11,
            tone: "plain",
          } as const,
        ]),
  ];
  const height = sums.length > 0 ? lower + LOWER + FOOT : lower + 24;
  return { title, width, height, marks, table: tableOf(flow) };
}

type Column = Readonly<{ low: number; high: number; isWhole: boolean }>;
type Upwards = (value: number) => number;

function columnOf({ plan }: CashYear): Column {
  const known = plan.filter((part) => part !== null);
  return {
    low: known.reduce((sum, part) => sum + part.low, 0),
    high: known.reduce((sum, part) => sum + part.high, 0),
    isWhole: known.length === plan.length,
  };
}

function planColumn(flow: CashFlow, year: CashYear, column: Column, x: number, width: number, y: Upwards): Mark[] {
  const { low, high, isWhole } = column;
  const marks: Mark[] = [
    {
      kind: "bar",
      x,
      y: y(high),
      width,
      height: y(low) - y(high),
      tone: "faint",
      hint: `${year.name}: ${flow.parts.join(" + ")}`,
    },
  ];
  let from = 0;
  year.plan.forEach((part, at) => {
    if (!part || part.low <= 0) return;
    const tall = y(from) - y(from + part.low);
    const hint = `${year.name}, ${flow.parts[at]!}: ${flow.printRange(part)}`;
    marks.push({
      kind: "bar",
      x,
      y: y(from + part.low) + (tall > 3 ? 1 : 0),
      width,
      height: Math.max(0.5, tall - (tall > 3 ? 1 : 0)),
      tone: shades[at]!,
      hint,
    });
    from += part.low;
  });
  if (!isWhole)
    marks.push({
      kind: "label",
      x: x + width / 2,
      y: y(high) - 8,
      text: `+ ${flow.unknown}`,
      anchor: "middle",
      size: 10,
      tone: "bad",
    });
  return marks;
}

function asIsColumn(flow: CashFlow, year: CashYear, x: number, width: number, y: Upwards): Mark[] {
  const { asIs } = year;
  if (!asIs)
    return [
      { kind: "label", x: x + width / 2, y: y(0) - 8, text: flow.unknown, anchor: "middle", size: 10, tone: "plain" },
    ];
  const hint = `${year.name}, ${flow.asIs}: ${flow.printRange(asIs)}`;
  return [
    { kind: "bar", x, y: y(asIs.high), width, height: y(asIs.low) - y(asIs.high), tone: "faint", hint },
    { kind: "bar", x, y: y(asIs.low), width, height: y(0) - y(asIs.low), tone: "shade-6", hint },
  ];
}

function cumulatedLine(flow: CashFlow, x: (index: number) => number, y: Upwards): Mark[] {
  const known = flow.years.flatMap(({ name, cumulated }, index) =>
    cumulated ? [{ name, cumulated, x: x(index) }] : [],
  );
  const upper = known.map(({ cumulated, x: at }) => place(at, y(cumulated.high)));
  const under = known.toReversed().map(({ cumulated, x: at }) => place(at, y(cumulated.low)));
  return [
    ...(known.some(({ cumulated }) => cumulated.low !== cumulated.high)
      ? [{ kind: "path", d: `M${[...upper, ...under].join("L")}Z`, tone: "faint", fill: true } as const]
      : []),
    {
      kind: "path",
      d: `M${known.map(({ cumulated, x: at }) => place(at, y(cumulated.low))).join("L")}`,
      tone: "accent",
      fill: false,
      width: 2,
    },
    ...known.map(({ name, cumulated, x: at }): Mark => ({
      kind: "point",
      x: at,
      y: y(cumulated.low),
      r: 3,
      shape: "circle",
      tone: "accent",
      hint: `${name}, ${flow.cumulated}: ${flow.printRange(cumulated)}`,
    })),
  ];
}

function keysOf({ parts, asIs, years }: CashFlow): Readonly<{ name: string; tone: (typeof shades)[number] }>[] {
  const paid = parts.flatMap((name, at) =>
    years.some(({ plan }) => (plan[at]?.high ?? 0) > 0) ? [{ name, tone: shades[at]! }] : [],
  );
  return [...paid, { name: asIs, tone: "shade-6" }];
}

function legend(flow: CashFlow, width: number): Mark[] {
  const marks: Mark[] = [];
  let [x, y] = [4, KEYS / 2];
  for (const { name, tone } of keysOf(flow)) {
    const wide = letters(name, 11) + 30;
    if (x > 4 && x + wide > width) [x, y] = [4, y + KEYS];
    marks.push(
      { kind: "bar", x, y: y - 5, width: 10, height: 10, tone },
      { kind: "label", x: x + 15, y, text: name, anchor: "start", size: 11 },
    );
    x += wide;
  }
  return marks;
}

function legendHeight(flow: CashFlow, width: number): number {
  const last = legend(flow, width).at(-1);
  return (last?.kind === "label" ? last.y : 0) + KEYS;
}

function tableOf({ parts, asIs, cumulated, years, printRange, yearLabel }: CashFlow): Drawing["table"] {
  return {
    head: [yearLabel, ...parts, asIs, cumulated],
    rows: years.map((year) => [
      year.name,
      ...year.plan.map(printRange),
      printRange(year.asIs),
      printRange(year.cumulated),
    ]),
  };
}

const place = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
