import type { RequirementId } from "../model/id.ts";
import type { LimitPrice } from "../model/placing.ts";
import type { Limit } from "../model/requirement.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { formatMoney } from "../text/format.ts";
import { limitSentence } from "../text/limit-words.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Money, type MoneyRange, minorPerMajor } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import { type Figure, type Unit, computed, given } from "./explain.ts";
import { limitNames } from "./limit-names.ts";
import { limitsOn } from "./place-limits.ts";
import { bindingOf } from "./placement/explain.ts";
import type { ProblemLimit } from "./placement/problem.ts";
import { tallyOf } from "./placement/tally.ts";
import { type Answered, monthlyOf, movedBetween, openBetween, savedBy } from "./why-answer.ts";

/** A limit one step looser: all limits as they would then be, and the step in words. */
export type Step = Readonly<{
  requirement: RequirementId;
  limit: Limit["limit"];
  limits: readonly Limit[];
  step: Sentence;
}>;

/** Used up to this part of it, a limit may decide though no single move says so. */
const NEARLY = 0.99;

/**
 * The limits that decide an answer, each one step looser: a percentage point of share, a percent of money and quota, a provider,
 * 100 points of concentration, a point or a millisecond of a mean. What has no number is let go.
 */
export function looserSteps(assessment: Assessment, answer: Answered): Step[] {
  const { problem, chosen } = answer;
  const tally = tallyOf(problem, chosen);
  const { limits, linked } = bindingOf(problem, tally);
  const tight = problem.limits.filter((limit) => limits.has(limit) || isNearlyUsed(limit, tally.use(limit).used));
  const deciding = new Set<RequirementId | null>([...tight.map(({ requirement }) => requirement), ...linked]);
  const all = limitsOn(assessment);
  return all.flatMap((one): Step[] => {
    const looser = deciding.has(one.id) ? looserLimit(one.limit) : null;
    if (!looser) return [];
    const rest = all.filter(({ id }) => id !== one.id);
    const { limit, step } = looser;
    return [{ requirement: one.id, limit: one.limit, limits: limit ? [...rest, { ...one, limit }] : rest, step }];
  });
}

function isNearlyUsed(limit: ProblemLimit, used: number): boolean {
  switch (limit.is) {
    case "share":
    case "concentration":
    case "providers":
    case "quota":
      return used >= NEARLY * limit.max;
    case "budget":
      return used >= NEARLY * limit.perYear;
    case "total-budget":
      return used >= NEARLY * limit.total;
    case "commitment":
      return NEARLY * used <= limit.perYear;
    default:
      return false;
  }
}

/** One step; `null`: it cannot be any looser. `limit` `null`: without it. */
function looserLimit(limit: Limit["limit"]): Readonly<{ limit: Limit["limit"] | null; step: Sentence }> | null {
  const more = (money: Money): Money => ({ ...money, minor: Math.ceil(money.minor * 1.01) });
  switch (limit.is) {
    case "share":
      if (limit.max >= 1) return null;
      return { limit: { ...limit, max: Math.min(1, limit.max + 0.01) }, step: say("placement.step-share") };
    case "concentration":
      if (limit.max >= 10_000) return null;
      return { limit: { ...limit, max: Math.min(10_000, limit.max + 100) }, step: say("placement.step-concentration") };
    case "budget":
      return { limit: { ...limit, perYear: more(limit.perYear) }, step: say("placement.step-money") };
    case "total-budget":
      return { limit: { ...limit, total: more(limit.total) }, step: say("placement.step-money") };
    case "providers":
      if (limit.max === null) return null;
      return { limit: { ...limit, max: limit.max + 1 }, step: say("placement.step-providers") };
    case "quota": {
      const by = Math.max(1, limit.max * 0.01);
      return { limit: { ...limit, max: limit.max + by }, step: say(`placement.step-quota-${limit.of}`, { by }) };
    }
    case "mean": {
      const by = limit.criterion === "sovereignty" ? -1 : 1;
      return { limit: { ...limit, bound: limit.bound + by }, step: say(`placement.step-mean-${limit.criterion}`) };
    }
    case "near":
      return { limit: { ...limit, maxRttMs: limit.maxRttMs + 1 }, step: say("placement.step-near") };
    case "group-together":
    case "together":
    case "apart":
    case "commitments":
    case "recovery":
      return { limit: null, step: say("placement.step-without") };
    case "terms":
      return null;
  }
}

/** What the step brings, from two answers that were really solved; `looser` `null`: none was found in time. */
export function limitPrice(
  assessment: Assessment,
  base: Answered,
  { requirement, limit, step }: Step,
  looser: Answered | null,
): Readonly<{ price: LimitPrice; figure: Figure | null }> {
  const { catalogue, plan } = assessment;
  const names = limitNames({ ...catalogue, workloads: plan.workloads, groups: plan.groups });
  const said = { limit: inBothLanguages(limitSentence(limit, names)), step: inBothLanguages(step) };
  const id = `limit-price/${requirement}`;
  if (!looser) {
    const sentence = say("placement.limit-price-none", said);
    const price = { requirement, step, points: null, monthly: null, moved: null, sentence, figure: id };
    return { price, figure: null };
  }
  // whatever keeps the limit keeps the looser one too: the answer in hand is one to it as well
  const after =
    gainOf(base, looser) < 0
      ? { ...looser, solution: { ...base.solution, bound: looser.solution.bound }, chosen: base.chosen }
      : looser;
  const gain = gainOf(base, after);
  const monthly = savedBy(monthlyOf(base), monthlyOf(after));
  const moved = movedBetween(base, after);
  const open = openBetween(base, after);
  const { objective } = base.problem;
  const proof =
    open > Math.max(gain, 1e-9)
      ? inBothLanguages(say(`placement.limit-price-open-${objective}`, { open, currency: base.problem.currency }))
      : NOTHING;
  const price: LimitPrice = {
    requirement,
    step,
    points: objective === "score" ? gain : (after.solution.score ?? 0) - (base.solution.score ?? 0),
    monthly,
    moved,
    sentence: priceSentence(base, after, { ...said, moved, proof }, gain),
    figure: id,
  };
  return { price, figure: priceFigure(id, said, base, after) };
}

const NOTHING: Text = { ko: "", en: "" };
const EQUAL = 1e-9;

/** How much better the second answer is, in the unit of the objective. */
function gainOf(base: Answered, other: Answered): number {
  const sign = base.problem.objective === "score" || base.problem.objective === "sovereignty" ? 1 : -1;
  return sign * ((other.solution.value ?? 0) - (base.solution.value ?? 0));
}

function priceSentence(base: Answered, after: Answered, args: Sentence["args"], gain: number): Sentence {
  const { objective, currency } = base.problem;
  if (gain <= EQUAL) return say("placement.limit-price-nothing", args);
  if (objective === "cost") {
    const saved = Math.round(gain * minorPerMajor[currency]);
    return say("placement.limit-price-cost", { ...args, amount: amount(saved, currency) });
  }
  const value = { ...args, gain };
  const [before, now] = [monthlyOf(base), monthlyOf(after)];
  // the most it can cost: what scores and budgets are held to
  const saved = before && now ? before.high - now.high : 0;
  if (saved === 0) return say(`placement.limit-price-${objective}`, value);
  return saved > 0
    ? say(`placement.limit-price-${objective}-saves`, { ...value, amount: amount(saved, currency) })
    : say(`placement.limit-price-${objective}-costs`, { ...value, amount: amount(-saved, currency) });
}

const amount = (minor: number, currency: MoneyRange["currency"]): Text => {
  const money = { low: minor, high: minor, currency };
  return { ko: formatMoney("ko", money), en: formatMoney("en", money) };
};

/** What the whole is worth as the limit is, and one step looser: `limit-price/<requirement>`. */
function priceFigure(id: string, said: Sentence["args"], base: Answered, after: Answered): Figure {
  const { objective, currency } = base.problem;
  const unit: Unit = objective === "latency" ? "ms" : objective === "cost" ? `${currency}/month` : "points";
  const scale = objective === "cost" ? minorPerMajor[currency] : 1;
  const valueOf = ({ solution: { value } }: Answered): number => scale * (value ?? 0);
  const isGreat = objective === "score" || objective === "sovereignty";
  const [more, less] = isGreat ? [after, base] : [base, after];
  const part = (name: "before" | "after", answer: Answered): Figure => {
    const { gap } = answer.solution;
    const proof = say("placement.figure-solved", { gap: 100 * (gap ?? 0) });
    return given(`${id}/${name}`, say(`placement.figure-limit-${name}`), unit, valueOf(answer), [], proof);
  };
  return computed(
    id,
    say("placement.figure-limit", said),
    unit,
    valueOf(more) - valueOf(less),
    "formula",
    isGreat ? "with the step − as it is" : "as it is − with the step",
    isGreat ? [part("after", more), part("before", less)] : [part("before", more), part("after", less)],
  );
}
