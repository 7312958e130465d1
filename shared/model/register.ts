import { z } from "zod";
import { Day } from "../units/date.ts";
import { DecisionId, IndicatorId, OpenQuestionId, RiskId, ScenarioId } from "./id.ts";

/**
 * The registers of a plan. Entries come from findings or from people; what a person has written wins. `origin` is the finding an
 * entry was made from, so that it is proposed once; `null`: typed.
 */
const entry = { scenario: ScenarioId, origin: z.string().max(300).nullable() };
const words = (most: number) => z.string().max(most).nullable();

export const Risk = z.strictObject({
  id: RiskId,
  ...entry,
  title: z.string().min(1).max(300),
  cause: words(2000),
  /** 1 (rare, slight) to 5 (almost certain, grave); `null`: not judged. */
  likelihood: z.int().min(1).max(5).nullable(),
  impact: z.int().min(1).max(5).nullable(),
  /** A unit. */
  owner: words(200),
  measure: words(2000),
  /** What is left once the measure works, 1–25 as likelihood × impact; `null`: not judged. */
  residual: z.int().min(1).max(25).nullable(),
  /** What tells that it comes true. */
  trigger: words(1000),
  status: z.enum(["open", "in-hand", "accepted", "closed"]),
});
export type Risk = Readonly<z.infer<typeof Risk>>;

/** A decision asked or taken: options, what we advise, what follows from a no, who decides, and what was decided, why. */
export const Decision = z.strictObject({
  id: DecisionId,
  ...entry,
  question: z.string().min(1).max(1000),
  options: z.array(z.strictObject({ text: z.string().min(1).max(1000), consequence: words(1000) })).max(20),
  /** Number of the option that is advised, from 0. */
  advised: z.int().nonnegative().nullable(),
  ifNot: words(1000),
  due: Day.nullable(),
  /** Who decides. */
  body: words(200),
  chosen: z.int().nonnegative().nullable(),
  decidedBy: words(200),
  decidedOn: Day.nullable(),
  why: words(2000),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** What nobody knows yet, whom it is asked of, and what came back. */
export const OpenQuestion = z.strictObject({
  id: OpenQuestionId,
  ...entry,
  question: z.string().min(1).max(1000),
  asked: words(200),
  due: Day.nullable(),
  answer: words(2000),
  answeredOn: Day.nullable(),
});
export type OpenQuestion = Readonly<z.infer<typeof OpenQuestion>>;

/** What is measured before and after; none without a baseline. `origin`: `indicator/` and the figure its numbers come from. */
export const Indicator = z.strictObject({
  id: IndicatorId,
  ...entry,
  name: z.string().min(1).max(200),
  unit: z.string().max(50),
  baseline: z.number(),
  baselineSource: z.string().min(1).max(300),
  target: z.number().nullable(),
  due: Day.nullable(),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;
