import { scaleLinear } from "d3-scale";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { shorten } from "./range-bars.ts";

export type ScatterPoint = Readonly<{
  name: string;
  x: Readonly<{ low: number; high: number }>;
  y: Readonly<{ low: number; high: number }>;
  tone: Tone;
  shape: "circle" | "square" | "triangle";
  isBest: boolean;
}>;

const LEFT = 64;
const FOOT = 44;
const TOP = 26;

/** Two criteria against each other; a cross of faint lines shows how far a point is open, the undominated set is named. */
export function scatter(
  options: Readonly<{
    title: string;
    points: readonly ScatterPoint[];
    x: Readonly<{ label: string; to: number; print: (value: number) => string }>;
    y: Readonly<{ label: string; to: number; print: (value: number) => string }>;
    head: readonly string[];
    width: number;
    height: number;
  }>,
): Drawing {
  const { title, points, head, width, height } = options;
  const x = scaleLinear([0, options.x.to || 1], [LEFT, width - 16]).nice();
  const y = scaleLinear([0, options.y.to || 1], [height - FOOT, TOP]).nice();
  const middle = (range: { low: number; high: number }): number => (range.low + range.high) / 2;

  const axes: Mark[] = [
    ...x.ticks(6).flatMap((at): Mark[] => [
      { kind: "line", x1: x(at), y1: TOP, x2: x(at), y2: height - FOOT, tone: "faint" },
      {
        kind: "label",
        x: x(at),
        y: height - FOOT + 12,
        text: options.x.print(at),
        anchor: "middle",
        size: 10,
        tone: "plain",
      },
    ]),
    ...y.ticks(5).flatMap((at): Mark[] => [
      { kind: "line", x1: LEFT, y1: y(at), x2: width - 16, y2: y(at), tone: "faint" },
      { kind: "label", x: LEFT - 6, y: y(at), text: options.y.print(at), anchor: "end", size: 10, tone: "plain" },
    ]),
    { kind: "label", x: (LEFT + width) / 2, y: height - 10, text: options.x.label, anchor: "middle", size: 11 },
    { kind: "label", x: 6, y: 8, text: options.y.label, anchor: "start", size: 11 },
  ];
  const marks = points.flatMap((point): Mark[] => {
    const [cx, cy] = [x(middle(point.x)), y(middle(point.y))];
    const hint = `${point.name}: ${options.x.print(middle(point.x))} · ${options.y.print(middle(point.y))}`;
    return [
      { kind: "line", x1: x(point.x.low), y1: cy, x2: x(point.x.high), y2: cy, tone: point.tone },
      { kind: "line", x1: cx, y1: y(point.y.low), x2: cx, y2: y(point.y.high), tone: point.tone },
      { kind: "point", x: cx, y: cy, r: point.isBest ? 6 : 4, shape: point.shape, tone: point.tone, hint },
      ...(point.isBest
        ? [{ kind: "label", x: cx + 9, y: cy - 8, text: shorten(point.name, 22), anchor: "start", size: 10 } as const]
        : []),
    ];
  });
  const print = (axis: "x" | "y", range: { low: number; high: number }): string =>
    range.low === range.high
      ? options[axis].print(range.low)
      : `${options[axis].print(range.low)}–${options[axis].print(range.high)}`;
  const rows = points.map((point) => [point.name, print("x", point.x), print("y", point.y)]);
  return { title, width, height, marks: [...axes, ...marks], table: { head, rows } };
}
