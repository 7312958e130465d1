import { scaleLinear } from "d3-scale";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { letters } from "./range-bars.ts";

type Span = Readonly<{ low: number; high: number }>;

export type FrontPoint = Readonly<{
  /** Short, drawn beside its mark: `5`. */
  name: string;
  x: Span;
  y: Span;
  /** Where it counts: the end of each span that is sure. */
  at: Readonly<{ x: number; y: number }>;
  /** `best`: proven, nothing beats it; `open`: its proof was not finished; `beaten`: another is as good in both; `now`: what is kept. */
  kind: "best" | "open" | "beaten" | "now";
  isChosen: boolean;
  hint: string;
  pick?: string;
  /** Its row in the table behind, as long as the head. */
  row: readonly string[];
}>;

type Axis = Readonly<{ label: string; print: (value: number) => string }>;

const LEFT = 64;
const RIGHT = 20;
const FOOT = 44;
const TOP = 28;
const NAME = 11;

const looks: Readonly<Record<FrontPoint["kind"], { shape: "circle" | "square" | "triangle"; tone: Tone; r: number }>> =
  {
    best: { shape: "circle", tone: "accent", r: 6 },
    open: { shape: "triangle", tone: "accent", r: 6 },
    beaten: { shape: "circle", tone: "plain", r: 4 },
    now: { shape: "square", tone: "warning", r: 6 },
  };

/**
 * What one thing costs in another: the points of a front, joined by steps, for between two answers nothing is promised.
 *
 * A point stands where it is sure; from the chosen one broken lines run to where it may lie at best. Less is better across; `isMoreBetter`
 * says it for the height. What nothing beats carries its name.
 */
export function paretoFront(
  options: Readonly<{
    title: string;
    points: readonly FrontPoint[];
    isMoreBetter: boolean;
    x: Axis;
    y: Axis;
    head: readonly string[];
    width: number;
    height: number;
  }>,
): Drawing {
  const { title, points, head, width, height } = options;
  const foot = height - FOOT;
  const x = scaleLinear(room(points.map(({ at }) => at.x)), [LEFT, width - RIGHT])
    .nice(6)
    .clamp(true);
  const y = scaleLinear(room(points.map(({ at }) => at.y)), [foot, TOP])
    .nice(5)
    .clamp(true);

  const axes: Mark[] = [
    ...x.ticks(6).flatMap((at): Mark[] => [
      { kind: "line", x1: x(at), y1: TOP, x2: x(at), y2: foot, tone: "faint" },
      { kind: "label", x: x(at), y: foot + 12, text: options.x.print(at), anchor: "middle", size: 10, tone: "plain" },
    ]),
    ...y.ticks(5).flatMap((at): Mark[] => [
      { kind: "line", x1: LEFT, y1: y(at), x2: width - RIGHT, y2: y(at), tone: "faint" },
      { kind: "label", x: LEFT - 6, y: y(at), text: options.y.print(at), anchor: "end", size: 10, tone: "plain" },
    ]),
    { kind: "label", x: (LEFT + width) / 2, y: height - 10, text: options.x.label, anchor: "middle", size: 11 },
    { kind: "label", x: 6, y: 9, text: options.y.label, anchor: "start", size: 11 },
  ];
  const spans = points.flatMap((point): Mark[] => {
    // all of them at once would be a second grid
    if (!point.isChosen) return [];
    const [cx, cy] = [x(point.at.x), y(point.at.y)];
    const far = { x: x(point.at.x === point.x.high ? point.x.low : point.x.high), y: y(other(point.y, point.at.y)) };
    return [
      ...(far.x === cx
        ? []
        : [{ kind: "line", x1: far.x, y1: cy, x2: cx, y2: cy, tone: "accent", dashed: true } as const]),
      ...(far.y === cy
        ? []
        : [{ kind: "line", x1: cx, y1: far.y, x2: cx, y2: cy, tone: "accent", dashed: true } as const]),
    ];
  });

  const front = points
    .filter(({ kind }) => kind === "best" || kind === "open")
    .toSorted((a, b) => a.at.x - b.at.x || (options.isMoreBetter ? b.at.y - a.at.y : a.at.y - b.at.y));
  const steps = front.map(({ at }, index) => {
    const before = front[index - 1];
    const [cx, cy] = [two(x(at.x)), two(y(at.y))];
    return before ? `H${cx}V${cy}` : `M${cx} ${cy}`;
  });
  const line: Mark[] =
    front.length < 2 ? [] : [{ kind: "path", d: steps.join(""), tone: "accent", fill: false, width: 1.5 }];

  const marks = points.flatMap((point): Mark[] => {
    const { shape, tone, r } = looks[point.kind];
    const place = { kind: "point", x: x(point.at.x), y: y(point.at.y), shape } as const;
    const pick = point.pick === undefined ? {} : { pick: point.pick };
    return [
      ...(point.isChosen ? [{ ...place, shape: "circle", r: r + 4, tone: "faint" } as const] : []),
      { ...place, r: point.isChosen ? r + 1 : r, tone, hint: point.hint, ...pick },
    ];
  });
  const rows = points.map(({ row }) => row);
  // rows that open nothing come last
  const picks = points.flatMap(({ pick }) => pick ?? []);
  const isInOrder = points.every(({ pick }, index) => (pick !== undefined) === index < picks.length);
  return {
    title,
    width,
    height,
    marks: [...axes, ...spans, ...line, ...marks, ...names(points, x, y, { right: width - 4, top: TOP - 12 })],
    table: { head, rows, ...(isInOrder ? { picks } : {}) },
  };
}

/** From the least to the greatest and a little air, so that small differences are seen: a front is read for its slope. */
function room(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  // what differs by less than can be drawn is one value
  const isOne = most - least <= 1e-9 * Math.max(1, Math.abs(most));
  const air = isOne ? Math.max(1e-3, Math.abs(most) * 0.05) : (most - least) * 0.06;
  return [least >= 0 ? Math.max(0, least - air) : least - air, most + air];
}

const other = (span: Span, end: number): number => (end === span.low ? span.high : span.low);
const two = (value: number): number => Math.round(value * 100) / 100;

/** Names above and to the left of their points, where steps never run; one that has no room is left to the table. */
function names(
  points: readonly FrontPoint[],
  x: (value: number) => number,
  y: (value: number) => number,
  frame: Readonly<{ right: number; top: number }>,
): Mark[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = points.map(({ at }) => ({
    left: x(at.x) - 5,
    right: x(at.x) + 5,
    top: y(at.y) - 5,
    bottom: y(at.y) + 5,
  }));
  return points.flatMap(({ name, at, kind, isChosen }, own): Mark[] => {
    if (kind === "beaten" && !isChosen) return [];
    const wide = letters(name, NAME);
    for (const [dx, dy] of [
      [-wide - 8, -11],
      [9, -11],
      [9, 12],
      [-wide - 8, 12],
    ] as const) {
      const box = { left: x(at.x) + dx, right: x(at.x) + dx + wide, top: y(at.y) + dy - 6, bottom: y(at.y) + dy + 6 };
      if (box.left < LEFT || box.right > frame.right || box.top < frame.top) continue;
      if (taken.some((one, index) => index !== own && meets(box, one))) continue;
      taken.push(box);
      return [
        { kind: "label", x: box.left, y: y(at.y) + dy, text: name, anchor: "start", size: NAME, strong: isChosen },
      ];
    }
    return [];
  });
}

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
