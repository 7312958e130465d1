import { scaleBand, scaleLinear } from "d3-scale";
import type { Drawing, Mark, Tone } from "./marks.ts";

export type RangeBar = Readonly<{
  name: string;
  low: number;
  high: number;
  tone: Tone;
  label: string;
  note?: string;
  pick?: string;
}>;

export type RangeBars = Readonly<{
  /** The finding, one sentence. */
  title: string;
  bars: readonly RangeBar[];
  /** End of the axis; the axis begins at 0. */
  to: number;
  ticks: readonly Readonly<{ at: number; label: string }>[];
  /** What a bar must reach. */
  minimum: Readonly<{ at: number; label: string }> | null;
  head: readonly string[];
  width: number;
}>;

const ROW = 26;
const AXIS = 22;

/** One bar a row: solid to the proven end, faint over what is open, value at the right. Order is the caller's. */
export function rangeBars({ title, bars, to, ticks, minimum, head, width }: RangeBars): Drawing {
  const height = bars.length * ROW + AXIS + 8;
  // names and values take what they need, names at most four tenths: the rest is for the bars
  const names = Math.min(0.46 * width, Math.max(90, ...bars.map(({ name }) => letters(name, 12) + 16)));
  const values = Math.max(60, ...bars.map(({ label }) => letters(label, 11) + 16));
  const x = scaleLinear([0, to || 1], [names, Math.max(names + 40, width - values)]).clamp(true);
  const y = scaleBand(
    bars.map((_, index) => index),
    [4, bars.length * ROW + 4],
  )
    .paddingInner(0.35)
    .paddingOuter(0.17);
  const foot = bars.length * ROW + 6;

  const isCovered = (at: number): boolean => minimum !== null && Math.abs(x(at) - x(minimum.at)) < 36;
  const grid = ticks.flatMap(({ at, label }): Mark[] => [
    { kind: "line", x1: x(at), y1: 4, x2: x(at), y2: foot, tone: "faint" },
    ...(isCovered(at)
      ? []
      : [{ kind: "label", x: x(at), y: foot + 11, text: label, anchor: "middle", size: 10, tone: "plain" } as const]),
  ]);
  const rows = bars.flatMap((bar, index): Mark[] => {
    const row = { y: y(index)!, height: y.bandwidth() };
    const middle = row.y + row.height / 2;
    const hint = `${bar.name}: ${bar.label}`;
    const pick = bar.pick === undefined ? {} : { pick: bar.pick };
    return [
      {
        kind: "label",
        x: names - 8,
        y: middle,
        text: shorten(bar.name, columnsIn(names - 12, 12)),
        anchor: "end",
        size: 12,
      },
      { kind: "bar", ...row, x: x(0), width: x(bar.high) - x(0), tone: "faint", hint, ...pick },
      { kind: "bar", ...row, x: x(0), width: x(bar.low) - x(0), tone: bar.tone, hint, ...pick },
      { kind: "line", x1: x(bar.high), y1: row.y, x2: x(bar.high), y2: row.y + row.height, tone: bar.tone },
      { kind: "label", x: width - values + 8, y: middle, text: bar.label, anchor: "start", size: 11 },
    ];
  });
  const line: Mark[] = minimum
    ? [
        { kind: "line", x1: x(minimum.at), y1: 0, x2: x(minimum.at), y2: foot, tone: "bad", dashed: true },
        {
          kind: "label",
          x: x(minimum.at),
          y: foot + 11,
          text: minimum.label,
          anchor: "middle",
          size: 10,
          tone: "bad",
          strong: true,
        },
      ]
    : [];
  const picks = bars.flatMap(({ pick }) => pick ?? []);
  const table = {
    head,
    rows: bars.map((bar) => [bar.name, bar.label, bar.note ?? ""].slice(0, head.length)),
    ...(picks.length === bars.length ? { picks } : {}),
  };
  return { title, width, height, marks: [...grid, ...rows, ...line], table };
}

/** How wide a text is at most, in the drawing's units: Hangul takes about 0.95 of its size, other letters 0.6. */
export function letters(text: string, size: number): number {
  let wide = 0;
  for (const letter of text) wide += (letter.codePointAt(0)! > 0x1100 ? 0.95 : 0.6) * size;
  return wide;
}

/** How many columns of letters (Hangul counts two) fit into a width. */
export const columnsIn = (width: number, size: number): number => Math.floor(width / (0.55 * size));

/** Names longer than their column end in an ellipsis; Hangul counts double. */
export function shorten(name: string, columns: number): string {
  let used = 0;
  let kept = "";
  for (const letter of name) {
    used += letter.codePointAt(0)! > 0x1100 ? 2 : 1;
    if (used > columns) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return kept;
}

/** Round ticks from 0 to about `to`, with their labels. */
export const ticksTo = (to: number, print: (value: number) => string, count = 5): { at: number; label: string }[] =>
  scaleLinear([0, to || 1], [0, 1])
    .ticks(count)
    .map((at) => ({ at, label: print(at) }));
