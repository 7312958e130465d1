import type { Sentence } from "../model/sentence.ts";

/** A role, not a colour: each painter has its own palette, and every tone also differs in lightness. */
export type Tone = "plain" | "good" | "warning" | "bad" | "faint" | "accent" | Shade;

/** Parts of one whole: four shades of one hue and two greys, each told from its neighbours without colour. */
export const shades = ["shade-1", "shade-2", "shade-3", "shade-4", "shade-5", "shade-6"] as const;
export type Shade = (typeof shades)[number];

/** Letters are measured in the drawing's own units: 1 unit = 1 px on screen = 0.75 pt on paper. */
export type Mark =
  | Readonly<{
      kind: "bar";
      x: number;
      y: number;
      width: number;
      height: number;
      tone: Tone;
      hint?: string;
      /** What a click on it opens, where the page lets it. */
      pick?: string;
    }>
  | Readonly<{ kind: "line"; x1: number; y1: number; x2: number; y2: number; tone: Tone; dashed?: boolean }>
  /** An SVG path of straight lines and curves, filled or drawn. */
  | Readonly<{
      kind: "path";
      d: string;
      tone: Tone;
      fill: boolean;
      hint?: string;
      /** Of a path that is not filled: broken, and how thick (1.5 where it is not said). */
      dashed?: boolean;
      width?: number;
    }>
  | Readonly<{
      kind: "point";
      x: number;
      y: number;
      r: number;
      shape: "circle" | "square" | "triangle";
      tone: Tone;
      hint?: string;
      /** As of a bar. */
      pick?: string;
    }>
  | Readonly<{
      kind: "label";
      x: number;
      y: number;
      text: string;
      anchor: "start" | "middle" | "end";
      tone?: Tone;
      size?: number;
      strong?: boolean;
    }>;

/**
 * A drawing as plain data. The screen paints it as SVG, the report as vectors in the PDF; neither computes anything.
 *
 * `title` states the finding in one sentence; `table` holds the same figures for those who read instead of look.
 */
export type Drawing = Readonly<{
  title: string;
  width: number;
  height: number;
  marks: readonly Mark[];
  table: Readonly<{
    head: readonly string[];
    rows: readonly (readonly string[])[];
    /** What each row opens: the way there by keyboard. */
    picks?: readonly string[];
  }>;
}>;

/** Shown where a drawing has nothing to show. */
export type Nothing = Readonly<{ nothing: Sentence }>;
