import { z } from "zod";
import { Day } from "../units/date.ts";
import { Range } from "../units/range.ts";
import { Sentence } from "./sentence.ts";

/** Which register a finding is proposed for. */
export const Register = z.enum(["risks", "decisions", "questions", "indicators"]);
export type Register = z.infer<typeof Register>;

/** Where a finding comes from: the page that shows it, and the figure it rests on (`null`: it rests on none). */
export const FoundOn = z.strictObject({
  page: z.enum([
    "inventory",
    "catalogue",
    "requirements",
    "compare",
    "lock-in",
    "placement",
    "cost",
    "resilience",
    "waves",
  ]),
  figure: z.string().nullable(),
});
export type FoundOn = Readonly<z.infer<typeof FoundOn>>;

/**
 * What every finding has. `origin` says what was found, never how much of it: it stays the same while numbers change, so that
 * each thing is proposed once.
 */
const found = { origin: z.string().min(1).max(300), on: FoundOn };

const rank = z.int().min(1).max(5).nullable();

export const RiskFinding = z.strictObject({
  register: z.literal("risks"),
  ...found,
  title: Sentence,
  cause: Sentence,
  /** 5 where it is so already; `null`: nothing here tells. */
  likelihood: rank,
  /** By the gravest grade of the systems it touches; `null`: their grade is not known. */
  impact: rank,
  measure: Sentence,
  trigger: Sentence,
});
export type RiskFinding = Readonly<z.infer<typeof RiskFinding>>;

export const DecisionFinding = z.strictObject({
  register: z.literal("decisions"),
  ...found,
  question: Sentence,
  options: z.array(z.strictObject({ text: Sentence, consequence: Sentence.nullable() })),
  advised: z.int().nonnegative().nullable(),
  ifNot: Sentence,
  /** The day from which it is too late; `null`: none follows from the plan. */
  due: Day.nullable(),
});
export type DecisionFinding = Readonly<z.infer<typeof DecisionFinding>>;

export const QuestionFinding = z.strictObject({
  register: z.literal("questions"),
  ...found,
  question: Sentence,
  /** Whom to ask: a part of the agency or a provider, never a person. */
  asked: Sentence,
});
export type QuestionFinding = Readonly<z.infer<typeof QuestionFinding>>;

export const IndicatorFinding = z.strictObject({
  register: z.literal("indicators"),
  ...found,
  name: Sentence,
  unit: z.string().max(50),
  /** Today's value; of a range the end that promises least. */
  baseline: z.number(),
  baselineSource: Sentence,
  /** What the plan makes of it; `null`: not computable. */
  planned: Range.nullable(),
  /** The end of `planned` that promises least. */
  target: z.number().nullable(),
});
export type IndicatorFinding = Readonly<z.infer<typeof IndicatorFinding>>;

/** Something the plan itself says should stand in a register; a person takes it over, changed or not. */
export const Finding = z.discriminatedUnion("register", [
  RiskFinding,
  DecisionFinding,
  QuestionFinding,
  IndicatorFinding,
]);
export type Finding = Readonly<z.infer<typeof Finding>>;
