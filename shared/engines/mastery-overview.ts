import { whoIsBehind } from "../catalogue/owner-chain.ts";
import type { Provider } from "../model/catalogue.ts";
import { isSourced } from "../model/evidence.ts";
import type {
  AppliedCap,
  EndingEvidence,
  FrameworkReading,
  MasteryOverview,
  ObjectiveLevel,
  OwnerLink,
  ProviderMastery,
  Questionnaire,
  Scored,
} from "../model/mastery.ts";
import type { Footing } from "../model/result.ts";
import type { Objective, RulePack } from "../model/rule-pack.ts";
import { say } from "../model/sentence.ts";
import type { SovereigntyProfile } from "../model/sovereignty.ts";
import { numberOf } from "../model/assumption.ts";
import { addDays } from "../units/date.ts";
import type { Assessment } from "./assess.ts";
import type { Figure } from "./explain.ts";
import { validityOf } from "./eligibility/certificate.ts";
import { judgeSealMinimum } from "./eligibility/seal-minimum.ts";
import { type MasteryQuestion, levelQuestion, masteryOf } from "./mastery.ts";
import type { Answered } from "./sovereignty/answers.ts";
import { capsOf } from "./sovereignty/caps.ts";
import { type Framework, type LevelQuestion, type Levels, answersOf, objectives } from "./sovereignty/levels.ts";
import { scoreFigure, scoredFrom, sharesOf } from "./sovereignty/score.ts";

/** Every provider of the comparison, objective by objective, surest first (domain 4.2). */
export function masteryOverview(assessment: Assessment, footing: Footing): MasteryOverview {
  const { plan, scenario, framework } = assessment;
  const answering = new Map(assessment.regions.map(({ provider }) => [provider.id, provider]));
  const minimum = minimumOf(assessment);
  const question = questionOf(assessment);
  const providers = framework?.framework
    ? [...answering.values()].flatMap((provider) => {
        const found = providerMastery(assessment, question, provider, minimum);
        return found ? [found] : [];
      })
    : [];
  const hasWeights = !framework?.framework || sharesOf(framework.framework) !== null;
  return {
    scenario: scenario.id,
    footing,
    day: plan.agency.planDate,
    framework: framework && readingOf(framework, profileOf(assessment)),
    minimum,
    providers: providers.sort(surestFirst),
    because: !framework ? say("sovereignty.no-framework") : hasWeights ? null : say("sovereignty.no-weights"),
  };
}

/** What a framework asks of one provider, and every answer there is. */
export function questionnaireOf(
  question: MasteryQuestion,
  provider: Provider,
  profile: SovereigntyProfile | null,
): Questionnaire | null {
  const asked = levelQuestion(question, provider);
  const { levels } = masteryOf(question, provider);
  if (!asked || !levels || !question.framework) return null;
  return {
    provider: provider.id,
    name: provider.name,
    framework: readingOf(question.framework, profile),
    day: question.day,
    criteria: answersOf(asked).map((one) => ({
      criterion: one.criterion,
      claimed: one.answer.claimed,
      evidenced: one.answer.evidenced,
      catalogue: {
        claimed: stated(one.catalogue.claimed),
        evidenced: stated(one.catalogue.evidenced),
        evidence: [...one.catalogue.evidence],
      },
      answer: one.typed,
      ended: one.hasEnded,
      said: one.said,
    })),
    objectives: objectiveRows(levels, asked.framework),
    ...bothScores(levels, asked.framework),
    caps: appliedCaps(asked),
    because: sharesOf(asked.framework) ? null : say("sovereignty.no-weights"),
  };
}

/** The score of any provider of the catalogue as a tree, also of one that sells nothing yet. */
export function sovereigntyFigure(assessment: Assessment, id: string): Figure | null {
  const provider = assessment.catalogue.providers.find((one) => one.id === id);
  const framework = assessment.framework?.framework;
  const levels = provider && masteryOf(questionOf(assessment), provider).levels;
  return provider && framework && levels ? scoreFigure(`sovereignty/${id}`, levels, framework, provider) : null;
}

/** Least levels the scenario asks of every workload, by its own gates and by its rule packs: the strictest of each. */
export function minimumOf({ scenario, packs }: Assessment): Partial<Record<Objective, number>> {
  const least: Partial<Record<Objective, number>> = {};
  const take = (minimum: Partial<Record<Objective, number>>): void => {
    for (const objective of objectives) {
      const level = minimum[objective];
      if (level !== undefined) least[objective] = Math.max(least[objective] ?? 0, level);
    }
  };
  for (const one of scenario.requirements)
    if (one.kind === "gate" && one.on && one.gate.is === "seal-minimum") take(one.gate.minimum);
  for (const rule of packs.flatMap(({ rules }) => rules)) if (rule.kind === "seal-minimum") take(rule.minimum);
  return least;
}

export const questionOf = ({ plan, catalogue, framework }: Assessment): MasteryQuestion => ({
  plan,
  catalogue,
  framework,
  day: plan.agency.planDate,
  tried: null,
});

/** The profile a scenario reads by, where it stands in the plan still. */
export const profileOf = ({ plan, scenario, framework }: Assessment): SovereigntyProfile | null =>
  plan.profiles?.find(({ id, framework: about }) => id === scenario.profile && about === framework?.id) ?? null;

/** A framework as it is shown: which, how it is read, and what can be asked of a change of control. */
export function readingOf(pack: RulePack, profile: SovereigntyProfile | null): FrameworkReading {
  const framework = pack.framework!; // only a pack with a framework is read as one
  return {
    id: pack.id,
    title: pack.title,
    maxLevel: framework.maxLevel,
    levelRule: framework.levelRule,
    profile,
    drills: (framework.drills ?? []).map((drill) => ({ ...drill })),
  };
}

function providerMastery(
  assessment: Assessment,
  question: MasteryQuestion,
  provider: Provider,
  minimum: Partial<Record<Objective, number>>,
): ProviderMastery | null {
  const asked = levelQuestion(question, provider);
  const { levels } = masteryOf(question, provider);
  if (!asked || !levels) return null;
  const regions = assessment.regions
    .filter((facts) => facts.provider.id === provider.id)
    .map(({ region }) => region.id);
  const here = new Set(regions);
  const answers = answersOf(asked);
  return {
    provider: provider.id,
    name: provider.name,
    owner: { name: provider.owner.name, country: provider.owner.country },
    chain: chainOf(assessment, provider),
    regions,
    placed: assessment.scenario.placements.filter(({ region }) => here.has(region)).length,
    objectives: objectiveRows(levels, asked.framework),
    ...bothScores(levels, asked.framework),
    caps: appliedCaps(asked),
    ending: endingOf(asked, answers, numberOf(assessment.assumptions, "evidence.warn-days")),
    below: objectives.flatMap((objective) => {
      const least = minimum[objective];
      if (least === undefined) return [];
      const [finding] = judgeSealMinimum({ [objective]: least }, levels);
      if (!finding || finding.verdict === "pass") return [];
      return [{ objective, least, verdict: finding.verdict, sentence: finding.sentence }];
    }),
    criteria: {
      asked: answers.length,
      open: answers.filter(({ answer }) => answer.evidenced === "unknown").length,
    },
  };
}

export function objectiveRows(levels: Levels, framework: Framework): ObjectiveLevel[] {
  const shares = sharesOf(framework);
  return objectives.map((objective) => {
    const { claimed, evidenced, reasons, evidence } = levels[objective];
    const weight = shares ? Math.round(shares[objective] * 1e5) / 1e3 : 0;
    return { objective, weight, claimed, evidenced, reasons: [...reasons], evidence: [...evidence] };
  });
}

function bothScores(levels: Levels, framework: Framework): { evidenced: Scored | null; claimed: Scored | null } {
  return { evidenced: scoredFrom(levels, framework, "evidenced"), claimed: scoredFrom(levels, framework, "claimed") };
}

function appliedCaps({ framework, provider, sealAnswers }: LevelQuestion): AppliedCap[] {
  return capsOf(framework.caps, provider, sealAnswers).map(({ cap, isCertain, lifted }) => ({
    id: cap.id,
    text: cap.text,
    limits: cap.caps,
    lifted: [...lifted],
    certain: isCertain,
  }));
}

/** The legal persons behind a provider: resellers and federations resolved to their owners. */
export function chainOf({ catalogue }: Pick<Assessment, "catalogue">, provider: Provider): OwnerLink[] {
  const { providers, regions, reference } = catalogue;
  const own = regions.filter((region) => region.provider === provider.id);
  return whoIsBehind({ provider, regions: own, providers, reference }).map(({ as, provider: behind, contract }) => ({
    as,
    provider: behind.id,
    name: behind.name,
    owner: behind.owner.name,
    country: behind.owner.country,
    standing: isSourced(behind.owner.source) && (!contract || isSourced(contract.source)) ? "proven" : "unverified",
  }));
}

function endingOf(asked: LevelQuestion, answers: readonly Answered[], warnDays: number | null): EndingEvidence[] {
  const { day, certifications } = asked;
  const soon = addDays(day, warnDays ?? 0);
  const certificates = certifications.flatMap((certification): EndingEvidence[] => {
    const { state, lastDay, endsSoon } = validityOf(certification, null, day, warnDays ?? 0);
    if (lastDay === null || (state !== "expired" && !endsSoon)) return [];
    const name = [certification.scheme, certification.level].filter(Boolean).join(" ");
    return [{ what: "certificate", name, until: lastDay, state: endsSoon ? "ends-soon" : "ended", evidence: null }];
  });
  const papers = answers.flatMap(({ typed, criterion, hasEnded }): EndingEvidence[] => {
    if (typed?.validTo == null || typed.evidenced === null || typed.validTo > soon) return [];
    const state = hasEnded ? "ended" : "ends-soon";
    return [{ what: "answer", name: criterion.id, until: typed.validTo, state, evidence: typed.evidence }];
  });
  return [...certificates, ...papers].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

const stated = (state: "met" | "not" | "unknown"): "met" | "not" | null => (state === "unknown" ? null : state);

const surestFirst = (a: ProviderMastery, b: ProviderMastery): number =>
  (b.evidenced?.score.low ?? 0) - (a.evidenced?.score.low ?? 0) ||
  (b.evidenced?.score.high ?? 0) - (a.evidenced?.score.high ?? 0) ||
  (a.provider < b.provider ? -1 : 1);
