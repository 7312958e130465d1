import { scaleLinear } from "d3-scale";
import type { Drawing, Mark } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** By how much the whole changes: its least and its most, in no order. */
export type Change = Readonly<{ least: number; most: number }>;

export type TornadoRow = Readonly<{
  name: string;
  /** With the driver lower, and higher. `null`: not computable. */
  down: Change | null;
  up: Change | null;
  /** Said at the right: both changes, or why there is none. */
  label: string;
  /** Of the table: what the whole comes to. */
  downText: string;
  upText: string;
}>;

export type Tornado = Readonly<{
  title: string;
  rows: readonly TornadoRow[];
  /** What the two colours mean: `20 % 낮을 때`, `20 % 높을 때`. */
  down: string;
  up: string;
  valueLabel: string;
  /** A change on the axis, with its sign. */
  print: (change: number) => string;
  driverLabel: string;
  width: number;
}>;

const ROW = 30;
const BAR = 16;
const TOP = 26;

/**
 * What moves the total most: changes to both sides of how it stands now, which is the zero in the middle.
 *
 * Solid up to the change that is sure for the least and the most alike, faint beyond. Order is the caller's.
 */
export function tornadoChart(tornado: Tornado): Drawing {
  const { title, rows, width, print } = tornado;
  const names = Math.min(0.32 * width, Math.max(90, ...rows.map(({ name }) => 1.2 * letters(name, 12) + 16)));
  const values = Math.min(0.34 * width, Math.max(70, ...rows.map(({ label }) => 1.2 * letters(label, 11) + 16)));
  const ends = rows.flatMap(({ down, up }) => [down, up].flatMap((one) => (one ? [one.least, one.most] : [])));
  const most = Math.max(0, ...ends.map(Math.abs)) || 1;
  const x = scaleLinear([-most, most], [names, width - values]);
  const foot = TOP + rows.length * ROW;

  const legend: Mark[] = [
    { kind: "bar", x: names, y: 4, width: 10, height: 10, tone: "shade-5" },
    { kind: "label", x: names + 15, y: 9, text: tornado.down, anchor: "start", size: 11 },
    { kind: "bar", x: names + 40 + letters(tornado.down, 11), y: 4, width: 10, height: 10, tone: "accent" },
    { kind: "label", x: names + 55 + letters(tornado.down, 11), y: 9, text: tornado.up, anchor: "start", size: 11 },
  ];
  const grid = x.ticks(5).flatMap((at): Mark[] => [
    { kind: "line", x1: x(at), y1: TOP, x2: x(at), y2: foot, tone: at === 0 ? "plain" : "faint" },
    { kind: "label", x: x(at), y: foot + 11, text: print(at), anchor: "middle", size: 10, tone: "plain" },
  ]);
  const bars = rows.flatMap((row, index): Mark[] => {
    const y = TOP + index * ROW + (ROW - BAR) / 2;
    return [
      {
        kind: "label",
        x: names - 8,
        y: y + BAR / 2,
        text: shorten(row.name, columnsIn(names - 12, 12)),
        anchor: "end",
        size: 12,
      },
      ...half(row.down, "shade-5", `${row.name}, ${tornado.down}: ${row.downText}`, x, y),
      ...half(row.up, "accent", `${row.name}, ${tornado.up}: ${row.upText}`, x, y),
      {
        kind: "label",
        x: width - values + 8,
        y: y + BAR / 2,
        text: shorten(row.label, columnsIn(values - 8, 11)),
        anchor: "start",
        size: 11,
      },
    ];
  });
  const unit: Mark = {
    kind: "label",
    x: x(0),
    y: foot + 26,
    text: tornado.valueLabel,
    anchor: "middle",
    size: 11,
    tone: "plain",
  };
  return {
    title,
    width,
    height: foot + 36,
    marks: [...legend, ...grid, ...bars, unit],
    table: {
      head: [tornado.driverLabel, tornado.down, tornado.up],
      rows: rows.map(({ name, downText, upText }) => [name, downText, upText]),
    },
  };
}

function half(
  change: Change | null,
  tone: "shade-5" | "accent",
  hint: string,
  x: (value: number) => number,
  y: number,
): Mark[] {
  if (!change) return [];
  const { least, most } = change;
  const isOneSided = least * most >= 0;
  const sure = isOneSided ? (Math.abs(least) < Math.abs(most) ? least : most) : 0;
  const far = isOneSided ? (Math.abs(least) < Math.abs(most) ? most : least) : Math.max(least, most);
  const other = isOneSided ? 0 : Math.min(least, most);
  const bar = (from: number, to: number, fill: "shade-5" | "accent" | "faint"): Mark => ({
    kind: "bar",
    x: Math.min(x(from), x(to)),
    y,
    width: Math.abs(x(to) - x(from)),
    height: BAR,
    tone: fill,
    hint,
  });
  return [bar(other, far, "faint"), bar(0, sure, tone)];
}
