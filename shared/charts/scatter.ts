import { scaleLinear } from "d3-scale";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { letters, shorten } from "./range-bars.ts";

export type ScatterPoint = Readonly<{
  name: string;
  x: Readonly<{ low: number; high: number }>;
  y: Readonly<{ low: number; high: number }>;
  tone: Tone;
  shape: "circle" | "square" | "triangle";
  isBest: boolean;
  pick?: string;
  /** Further columns of its row in the table. */
  notes?: readonly string[];
}>;

/** `from`: where it begins, 0 where left out. What lies beyond an end is drawn at it. */
export type ScatterAxis = Readonly<{ label: string; from?: number; to: number; print: (value: number) => string }>;

const LEFT = 64;
const FOOT = 44;
const TOP = 26;

/**
 * Two criteria against each other; a cross of faint lines shows how far a point is open, the undominated set is named
 * where there is room. Later points lie on top.
 */
export function scatter(
  options: Readonly<{
    title: string;
    points: readonly ScatterPoint[];
    x: ScatterAxis;
    y: ScatterAxis;
    head: readonly string[];
    width: number;
    height: number;
  }>,
): Drawing {
  const { title, points, head, width, height } = options;
  const x = scaleLinear([options.x.from ?? 0, options.x.to || 1], [LEFT, width - 16])
    .nice()
    .clamp(true);
  const y = scaleLinear([options.y.from ?? 0, options.y.to || 1], [height - FOOT, TOP])
    .nice()
    .clamp(true);
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
  const print = (axis: "x" | "y", range: { low: number; high: number }): string =>
    range.low === range.high
      ? options[axis].print(range.low)
      : `${options[axis].print(range.low)}–${options[axis].print(range.high)}`;
  const places = points.map((point) => ({ point, cx: x(middle(point.x)), cy: y(middle(point.y)) }));
  const toneOf = ({ isBest, tone }: ScatterPoint): Tone => (isBest ? tone : "faint");
  const crosses = places.flatMap(({ point, cx, cy }): Mark[] => [
    { kind: "line", x1: x(point.x.low), y1: cy, x2: x(point.x.high), y2: cy, tone: toneOf(point) },
    { kind: "line", x1: cx, y1: y(point.y.low), x2: cx, y2: y(point.y.high), tone: toneOf(point) },
  ]);
  const dots = places.map(({ point, cx, cy }): Mark => {
    const hint = `${point.name}: ${print("x", point.x)} · ${print("y", point.y)}`;
    const pick = point.pick === undefined ? {} : { pick: point.pick };
    const r = point.isBest ? 6 : 4;
    return { kind: "point", x: cx, y: cy, r, shape: point.shape, tone: point.tone, hint, ...pick };
  });
  // points on one spot share a name: of the last, which lies on top, and how many more
  const spots = new Map<string, { text: string; cx: number; cy: number; more: number }>();
  for (const { point, cx, cy } of [...places].reverse()) {
    if (!point.isBest) continue;
    const spot = `${Math.round(cx / 3)} ${Math.round(cy / 3)}`;
    const held = spots.get(spot);
    if (held) held.more += 1;
    else spots.set(spot, { text: shorten(point.name, 26), cx, cy, more: 0 });
  }
  const names = namesBeside(
    [...spots.values()].map(({ text, more, ...at }) => ({ ...at, text: more > 0 ? `${text} +${more}` : text })),
    crosses.flatMap((mark) => (mark.kind === "line" && mark.tone !== "faint" ? [mark] : [])),
    { left: LEFT, right: width - 4, top: TOP - 8, bottom: height - FOOT },
  );
  const rows = points.map((point) => [point.name, print("x", point.x), print("y", point.y), ...(point.notes ?? [])]);
  const picks = points.flatMap(({ pick }) => pick ?? []);
  const table = { head, rows, ...(picks.length === points.length ? { picks } : {}) };
  return { title, width, height, marks: [...axes, ...crosses, ...dots, ...names], table };
}

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;
const NAME = 10;

/** Names at the first free place beside their points, clear of lines where there is one; without any, left to the table. */
function namesBeside(
  named: readonly Readonly<{ text: string; cx: number; cy: number }>[],
  lines: readonly Extract<Mark, { kind: "line" }>[],
  frame: Box,
): Mark[] {
  const taken: Box[] = named.map(({ cx, cy }) => ({ left: cx - 6, right: cx + 6, top: cy - 6, bottom: cy + 6 }));
  const drawn = lines.map(({ x1, x2, y1, y2 }): Box => ({
    left: Math.min(x1, x2) - 0.5,
    right: Math.max(x1, x2) + 0.5,
    top: Math.min(y1, y2) - 0.5,
    bottom: Math.max(y1, y2) + 0.5,
  }));
  const isInside = (box: Box): boolean =>
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return named.flatMap(({ text, cx, cy }, own): Mark[] => {
    const wide = letters(text, NAME);
    const places = [-9, 10, -20, 21].flatMap((dy) =>
      (["start", "end"] as const).map((anchor) => {
        const left = anchor === "start" ? cx + 9 : cx - 9 - wide;
        return { anchor, dy, box: { left, right: left + wide, top: cy + dy - 6, bottom: cy + dy + 6 } };
      }),
    );
    const free = places.filter(
      ({ box }) => isInside(box) && !taken.some((other, at) => at !== own && overlaps(box, other)),
    );
    const best = free.find(({ box }) => !drawn.some((line) => overlaps(box, line))) ?? free[0];
    if (!best) return [];
    taken.push(best.box);
    const { anchor, dy } = best;
    return [{ kind: "label", x: anchor === "start" ? cx + 9 : cx - 9, y: cy + dy, text, anchor, size: NAME }];
  });
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
