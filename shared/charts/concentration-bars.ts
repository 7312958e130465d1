import { scaleLinear } from "d3-scale";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { letters } from "./range-bars.ts";

export type ConcentrationBar = Readonly<{
  name: string;
  low: number;
  high: number;
  label: string;
  band: "dominant" | "dual" | "spread" | "open";
}>;

const ROW = 30;
const tones: Readonly<Record<ConcentrationBar["band"], Tone>> = {
  dominant: "bad",
  dual: "warning",
  spread: "good",
  open: "plain",
};

/** HHI on its layers, 0 to 10,000, with the two borders of the bands drawn through. */
export function concentrationBars(
  options: Readonly<{
    title: string;
    bars: readonly ConcentrationBar[];
    borders: readonly Readonly<{ at: number; label: string }>[];
    head: readonly string[];
    width: number;
  }>,
): Drawing {
  const { title, bars, borders, head, width } = options;
  const names = Math.max(90, ...bars.map(({ name }) => letters(name, 12) + 16));
  const values = Math.max(100, ...bars.map(({ label }) => letters(label, 11) + 16));
  const x = scaleLinear([0, 10_000], [names, width - values]);
  const foot = bars.length * ROW + 4;
  const marks: Mark[] = borders.flatMap(({ at, label }): Mark[] => [
    { kind: "line", x1: x(at), y1: 2, x2: x(at), y2: foot, tone: "plain", dashed: true },
    { kind: "label", x: x(at), y: foot + 11, text: label, anchor: "middle", size: 10, tone: "plain" },
  ]);
  bars.forEach((bar, index) => {
    const y = 6 + index * ROW;
    const hint = `${bar.name}: ${bar.label}`;
    marks.push(
      { kind: "label", x: names - 8, y: y + 9, text: bar.name, anchor: "end", size: 12 },
      { kind: "bar", x: x(0), y, width: x(bar.high) - x(0), height: 18, tone: "faint", hint },
      { kind: "bar", x: x(0), y, width: x(bar.low) - x(0), height: 18, tone: tones[bar.band], hint },
      { kind: "label", x: width - values + 8, y: y + 9, text: bar.label, anchor: "start", size: 11 },
    );
  });
  return { title, width, height: foot + 22, marks, table: { head, rows: bars.map((bar) => [bar.name, bar.label]) } };
}
