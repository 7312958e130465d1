import type { Catalogue, Certification, Country, Provider, Region } from "../model/catalogue.ts";
import type { ProviderId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Objective, RulePack } from "../model/rule-pack.ts";
import type { Day } from "../units/date.ts";
import { TYPED } from "./sovereignty/answers.ts";
import { type LevelQuestion, type Levels, drill, objectiveLevels } from "./sovereignty/levels.ts";
import { type SovereigntyScore, sovereigntyScore } from "./sovereignty/score.ts";

/** How a change of control reaches a provider: by purchase, through its owner, or perhaps. */
export type Reach = "taken" | "reached" | "open";

/** A change of control that is tried out: the ceilings, and whom they are over. */
export type TriedControl = Readonly<{
  caps: Readonly<Partial<Record<Objective, number>>>;
  buyer: Country;
  reach: ReadonlyMap<ProviderId, Reach>;
}>;

export type MasteryQuestion = Readonly<{
  plan: Plan;
  catalogue: Catalogue;
  /** As the scenario reads it, see `frameworkRead`. */
  framework: RulePack | null;
  day: Day;
  tried: TriedControl | null;
}>;

/** What the levels of a provider follow from; `null`: no framework to ask by. */
export function levelQuestion(question: MasteryQuestion, provider: Provider): LevelQuestion | null {
  const { plan, catalogue, framework, day } = question;
  if (!framework?.framework) return null;
  const { id } = framework;
  return {
    framework: framework.framework,
    sealAnswers: plan.sealAnswers,
    criterionAnswers: (plan.criterionAnswers ?? []).filter((one) => one.framework === id),
    provider,
    regions: catalogue.regions.filter((region) => answersFor(region) === provider.id),
    certifications: catalogue.certifications.filter(
      (certification) => certification.provider === provider.id && countsIn(framework, certification),
    ),
    day,
  };
}

/** Levels and score of one provider; without a framework there are none. */
export type Mastery = Readonly<{
  levels: Levels | null;
  sovereignty: SovereigntyScore | null;
  /** What a verdict for a day reads: certificates and papers end, each on its day. */
  levelsOn: (day: Day) => Levels | null;
}>;

/** Levels and score of one provider, as a scenario reads the framework. */
export function masteryOf(question: MasteryQuestion, provider: Provider): Mastery {
  const asked = levelQuestion(question, provider);
  if (!asked) return { levels: null, sovereignty: null, levelsOn: () => null };
  const found = new Map<Day, Levels>();
  const levelsOn = (day: Day): Levels => {
    const held = found.get(day);
    if (held) return held;
    const levels = triedOn(objectiveLevels({ ...asked, day }), question.tried, provider.id);
    found.set(day, levels);
    return levels;
  };
  const levels = levelsOn(question.day);
  return { levels, sovereignty: sovereigntyScore(levels, asked.framework, provider), levelsOn };
}

/** The levels under the change of control that is tried out. */
export function triedOn(levels: Levels, tried: TriedControl | null, provider: ProviderId): Levels {
  const reach = tried?.reach.get(provider);
  return tried && reach ? drill(levels, tried.caps, reach !== "open") : levels;
}

/** A provider as the change of control leaves it: bought, it has a new owner, who holds all of it. */
export function ownedAfter(provider: Provider, tried: TriedControl | null): Provider {
  if (!tried || tried.reach.get(provider.id) !== "taken") return provider;
  return { ...provider, owner: { name: null, country: tried.buyer, source: TYPED } };
}

/** Who answers for a region: the member that runs it in a federation, else who sells it. */
export const answersFor = ({ member, provider }: Region): ProviderId => member ?? provider;

/** An award under the European framework says nothing where another country is read as home. */
const countsIn = ({ jurisdiction }: RulePack, { scheme }: Certification): boolean =>
  jurisdiction === "EU" || !scheme.startsWith("EU CSF");
