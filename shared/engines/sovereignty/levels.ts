import type { Certification } from "../../model/catalogue.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { SealAnswer } from "../../model/plan.ts";
import { Objective, type RulePack } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { CriterionAnswer } from "../../model/sovereignty.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Answered, TYPED, answered, ruleEvidence } from "./answers.ts";
import { capBoth, capLow, capsOf } from "./caps.ts";
import { type Answer, type Facts, evidenceOf, isProvenOn, plain } from "./criteria.ts";

/** What is said and what is proven of one objective, 0 to the framework's highest level. */
export type Level = Readonly<{
  claimed: Range;
  evidenced: Range;
  reasons: readonly Sentence[];
  evidence: readonly Evidence[];
}>;
export type Levels = Readonly<Record<Objective, Level>>;
export type Framework = NonNullable<RulePack["framework"]>;

export const objectives: readonly Objective[] = Objective.options;

/** Everything the levels of one provider follow from. */
export type LevelQuestion = Facts &
  Readonly<{
    framework: Framework;
    /** Levels the planner has on paper, objective by objective. */
    sealAnswers: readonly SealAnswer[];
    /** Answers of the planner to single criteria of this framework. */
    criterionAnswers?: readonly CriterionAnswer[];
  }>;

/** Every criterion of the framework, answered for the provider. */
export function answersOf(question: LevelQuestion): Answered[] {
  const { framework, provider, criterionAnswers = [] } = question;
  const own = new Map(criterionAnswers.flatMap((one) => (one.provider === provider.id ? [[one.criterion, one]] : [])));
  return framework.criteria.map((criterion) => answered(criterion, question, own.get(criterion.id) ?? null));
}

/**
 * Levels of one provider in a sovereignty framework (domain 4.2).
 *
 * objectiveLevel = highest L such that every criterion of level ≤ L is met. A criterion nobody answered is taken as not
 * met for the low end and as met for the high end; a level without any criterion of ours is never proven. An award by an
 * authority raises what is proven. A law of the owner's country caps levels, and only an evidenced answer of the planner
 * for that objective lifts the cap.
 */
export function objectiveLevels(question: LevelQuestion): Levels {
  const { framework, provider, certifications, sealAnswers, day } = question;
  const award = bestAward(certifications, question);
  const all = answersOf(question);
  const caps = capsOf(framework.caps, provider, sealAnswers);

  const levelOf = (objective: Objective): Level => {
    const answers = all.filter(({ criterion }) => criterion.objective === objective);
    const reasons: Sentence[] = [];
    const evidence: Evidence[] = answers.flatMap(({ answer }) => answer.evidence);

    let claimed = levelFrom(answers, (answer) => answer.claimed, framework.maxLevel);
    let evidenced = levelFrom(answers, (answer) => answer.evidenced, framework.maxLevel);
    const open = answers.filter(({ answer }) => answer.evidenced === "unknown").length;
    if (answers.length === 0) reasons.push(say("sovereignty.no-criterion", { objective }));
    if (open > 0) reasons.push(say("sovereignty.open", { objective, open, all: answers.length }));
    reasons.push(...answers.flatMap(({ said }) => (said ? [said] : [])));

    if (award) {
      if (award.isProven) evidenced = atLeast(evidenced, award.level);
      claimed = atLeast(claimed, award.level);
      evidence.push(evidenceOf(award.certification));
      const key = award.isProven ? "sovereignty.award" : "sovereignty.award-claimed";
      reasons.push(say(key, { level: award.level, scope: award.certification.scope ?? "-" }));
    }

    for (const { cap, isCertain, lifted } of caps) {
      const limit = cap.caps[objective];
      if (limit === undefined || lifted.includes(objective)) continue;
      // an owner of no known country may sit in one that the law reaches: only the low end gives way
      const lower = isCertain ? capBoth : capLow;
      evidenced = lower(evidenced, limit);
      claimed = lower(claimed, limit);
      evidence.push(ruleEvidence(cap.source, day));
      const key = isCertain ? "sovereignty.capped" : "sovereignty.maybe-capped";
      reasons.push(say(key, { objective, limit, why: cap.text, country: provider.owner.country ?? "?" }));
    }

    // a level the planner has on paper for the objective as a whole stands above everything else
    const answer = sealAnswers.find((one) => one.provider === provider.id && one.objective === objective);
    if (answer?.claimed != null) {
      claimed = exactly(answer.claimed);
      reasons.push(
        say("sovereignty.answer-claimed", { objective, level: answer.claimed, source: answer.source ?? "-" }),
      );
    }
    if (answer?.evidenced != null) {
      evidenced = exactly(answer.evidenced);
      claimed = range(Math.max(claimed.low, answer.evidenced), Math.max(claimed.high, answer.evidenced));
      evidence.push({ source: TYPED, asOf: day, method: "typed", standing: "proven", note: answer.source });
      reasons.push(
        say("sovereignty.answer-proven", { objective, level: answer.evidenced, source: answer.source ?? "-" }),
      );
    }
    return { claimed, evidenced, reasons, evidence };
  };
  return forEach(levelOf);
}

/**
 * What is left of the levels when a law reaches the provider or a buyer takes it over (domain 4.3): min(level, cap).
 *
 * A drill never raises a level. `isCertain` false: it is not known whether the provider is reached, so only low ends fall.
 */
export function drill(levels: Levels, caps: Readonly<Partial<Record<Objective, number>>>, isCertain = true): Levels {
  const lower = isCertain ? capBoth : capLow;
  return forEach((objective) => {
    const level = levels[objective];
    const limit = caps[objective];
    if (limit === undefined) return level;
    const claimed = lower(level.claimed, limit);
    const evidenced = lower(level.evidenced, limit);
    const isLower = evidenced.high < level.evidenced.high || evidenced.low < level.evidenced.low;
    const key = isCertain ? "sovereignty.drilled" : "sovereignty.maybe-drilled";
    const reasons = isLower ? [...level.reasons, say(key, { objective, limit })] : level.reasons;
    return { ...level, claimed, evidenced, reasons };
  });
}

function levelFrom(
  answers: readonly Answered[],
  column: (answer: Answer) => Answer["claimed"],
  maxLevel: number,
): Range {
  const states = answers.map(({ criterion, answer }) => ({ level: criterion.level, state: column(answer) }));
  let high = maxLevel;
  for (const { level, state } of states) if (state === "not") high = Math.min(high, level - 1);

  let low = 0;
  for (let level = 1; level <= high; level += 1) {
    const here = states.filter((one) => one.level === level);
    if (here.length === 0 || here.some((one) => one.state !== "met")) break;
    low = level;
  }
  return range(low, high);
}

/** The highest award of the framework itself that counts on the day: proven ones first. `SEAL-3` is level 3. */
function bestAward(
  certifications: readonly Certification[],
  { framework, day }: Readonly<{ framework: Framework; day: string }>,
): Readonly<{ certification: Certification; level: number; isProven: boolean }> | null {
  const awards = certifications
    .filter(({ scheme }) => plain(scheme).startsWith("eucsf"))
    .map((certification) => {
      const named = /^SEAL-([0-4])$/.exec(certification.level ?? "")?.[1];
      const level = named === undefined ? certification.rank : Number(named);
      return { certification, level, isProven: isProvenOn(certification, day) === true };
    })
    .flatMap((one) => (one.level === null ? [] : [{ ...one, level: Math.min(one.level, framework.maxLevel) }]))
    .filter((one) => one.isProven || one.certification.standing === "claimed");
  const sorted = awards.sort((a, b) => Number(b.isProven) - Number(a.isProven) || b.level - a.level);
  return sorted[0] ?? null;
}

const atLeast = (level: Range, least: number): Range => range(Math.max(level.low, least), Math.max(level.high, least));

function forEach(levelOf: (objective: Objective) => Level): Levels {
  const entries = objectives.map((objective) => [objective, levelOf(objective)] as const);
  return Object.fromEntries(entries) as Record<Objective, Level>; // one entry per member of the enum
}
