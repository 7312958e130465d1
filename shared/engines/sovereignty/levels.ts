import type { Certification } from "../../model/catalogue.ts";
import { type Evidence, isSourced } from "../../model/evidence.ts";
import { SourceId } from "../../model/id.ts";
import type { SealAnswer } from "../../model/plan.ts";
import { Objective, type RulePack } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Answer, type Facts, answerOf, evidenceOf, isProvenOn, plain } from "./criteria.ts";

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

/**
 * Levels of one provider in a sovereignty framework (domain 4.2).
 *
 * objectiveLevel = highest L such that every criterion of level ≤ L is met. A criterion nobody answered is taken as not
 * met for the low end and as met for the high end; a level without any criterion of ours is never proven. An award by an
 * authority raises what is proven. A law of the owner's country caps levels, and only an evidenced answer of the planner
 * for that objective lifts the cap.
 */
export function objectiveLevels(
  question: Facts & Readonly<{ framework: Framework; sealAnswers: readonly SealAnswer[] }>,
): Levels {
  const { framework, provider, certifications, sealAnswers, day } = question;
  const award = bestAward(certifications, question);

  const levelOf = (objective: Objective): Level => {
    const asked = framework.criteria.filter((criterion) => criterion.objective === objective);
    const answers = asked.map((criterion) => ({ level: criterion.level, answer: answerOf(criterion, question) }));
    const reasons: Sentence[] = [];
    const evidence: Evidence[] = answers.flatMap(({ answer }) => answer.evidence);

    let claimed = levelFrom(answers, (answer) => answer.claimed, framework.maxLevel);
    let evidenced = levelFrom(answers, (answer) => answer.evidenced, framework.maxLevel);
    const open = answers.filter(({ answer }) => answer.evidenced === "unknown").length;
    if (asked.length === 0) reasons.push(say("sovereignty.no-criterion", { objective }));
    if (open > 0) reasons.push(say("sovereignty.open", { objective, open, all: asked.length }));

    if (award) {
      if (award.isProven) evidenced = atLeast(evidenced, award.level);
      claimed = atLeast(claimed, award.level);
      evidence.push(evidenceOf(award.certification));
      const key = award.isProven ? "sovereignty.award" : "sovereignty.award-claimed";
      reasons.push(say(key, { level: award.level, scope: award.certification.scope ?? "-" }));
    }

    const answer = sealAnswers.find((one) => one.provider === provider.id && one.objective === objective);
    const isProven = answer !== undefined && answer.evidenced !== null;
    for (const cap of isProven ? [] : framework.caps) {
      const limit = cap.caps[objective];
      if (limit === undefined) continue;
      const { country } = provider.owner;
      if (country !== null && !cap.ownerCountries.includes(country)) continue;
      // an owner of no known country may sit in one that the law reaches: only the low end gives way
      const lower = country === null ? capLow : capBoth;
      evidenced = lower(evidenced, limit);
      claimed = lower(claimed, limit);
      const standing = isSourced(cap.source) ? "proven" : "unverified";
      evidence.push({ source: cap.source, asOf: day, method: "computed", standing, note: null });
      const key = country === null ? "sovereignty.maybe-capped" : "sovereignty.capped";
      reasons.push(say(key, { objective, limit, why: cap.text, country: country ?? "?" }));
    }

    // what the planner has on paper stands above what the catalogue knows
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

/** Source id of what the planner entered by hand. */
const TYPED = SourceId.parse("typed");

/**
 * What is left of the levels when a law reaches the provider or a buyer takes it over (domain 4.3): min(level, cap).
 *
 * A drill never raises a level.
 */
export function drill(levels: Levels, caps: Readonly<Partial<Record<Objective, number>>>): Levels {
  return forEach((objective) => {
    const level = levels[objective];
    const limit = caps[objective];
    if (limit === undefined) return level;
    const claimed = capBoth(level.claimed, limit);
    const evidenced = capBoth(level.evidenced, limit);
    const isLower = evidenced.high < level.evidenced.high || evidenced.low < level.evidenced.low;
    const reasons = isLower ? [...level.reasons, say("sovereignty.drilled", { objective, limit })] : level.reasons;
    return { ...level, claimed, evidenced, reasons };
  });
}

type Answered = Readonly<{ level: number; answer: Answer }>;

function levelFrom(
  answers: readonly Answered[],
  column: (answer: Answer) => Answer["claimed"],
  maxLevel: number,
): Range {
  const states = answers.map(({ level, answer }) => ({ level, state: column(answer) }));
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
const capBoth = (level: Range, cap: number): Range => range(Math.min(level.low, cap), Math.min(level.high, cap));
const capLow = (level: Range, cap: number): Range => range(Math.min(level.low, cap), level.high);

function forEach(levelOf: (objective: Objective) => Level): Levels {
  const entries = objectives.map((objective) => [objective, levelOf(objective)] as const);
  return Object.fromEntries(entries) as Record<Objective, Level>; // one entry per member of the enum
}
