import { z } from "zod";
import { Unit } from "../engines/explain.ts";
import { Range } from "../units/range.ts";
import { Sentence, Text } from "./sentence.ts";

/** What a change is about, in the order in which a plan is read. */
export const ChangeTheme = z.enum([
  "results",
  "inventory",
  "placement",
  "requirements",
  "sovereignty",
  "waves",
  "costs",
  "assumptions",
  "exit",
  "registers",
  "document",
  "catalogue",
]);
export type ChangeTheme = z.infer<typeof ChangeTheme>;

/** One thing that is there now, is not there any more, or says something else in one of its fields. */
export const PlanChange = z.strictObject({
  theme: ChangeTheme,
  kind: z.enum(["added", "removed", "changed"]),
  /** What it is about, by an id that stays: `workload/w-7`, `placement/w-7`, `offer/kt:KR1:4x16.itl`. */
  about: z.string(),
  /** The thing by its kind and name. */
  thing: Sentence,
  /** `null`: the thing as a whole came or went. */
  field: Sentence.nullable(),
  /** `null`: it was not there, or is not there any more. What nobody knows says so. */
  before: Text.nullable(),
  after: Text.nullable(),
  /** A result: the figure both sides are values of, by its id; `null`: a fact or a choice, or a count. */
  figure: z.string().nullable(),
});
export type PlanChange = Readonly<z.infer<typeof PlanChange>>;

/** What a plan comes to, in a few figures: what a signature is set under. */
export const Headline = z.strictObject({
  /** Figure id where the figure explains itself, else a word of its own: `placed`, `waves`, `last-cut-over`. */
  id: z.string(),
  label: Sentence,
  unit: Unit.or(z.literal("day")),
  /** `null`: not computable. */
  value: Range.nullable(),
  /** Where `unit` is `day`. */
  day: z.iso.date().nullable(),
  isFigure: z.boolean(),
});
export type Headline = Readonly<z.infer<typeof Headline>>;

/** One side of a difference: a frozen version, or the draft of today (`number` `null`). */
export const DifferenceSide = z.strictObject({
  number: z.int().positive().nullable(),
  label: z.string(),
  on: z.iso.date().nullable(),
  inputs: z.string(),
});
export type DifferenceSide = Readonly<z.infer<typeof DifferenceSide>>;

/** What a plan says otherwise than another: by theme, then thing, then field. Equal plans have no change. */
export const PlanDifference = z.strictObject({
  from: DifferenceSide,
  to: DifferenceSide,
  changes: z.array(PlanChange),
  /** One row a theme that has changes. */
  counts: z.array(
    z.strictObject({ theme: ChangeTheme, added: z.int(), removed: z.int(), changed: z.int(), things: z.int() }),
  ),
  /** Sections of the printed plan that say something else for it: `5`, `10`, `A` … */
  sections: z.array(z.string()),
});
export type PlanDifference = Readonly<z.infer<typeof PlanDifference>>;
