import type { Offer } from "../model/catalogue.ts";
import type { Gate } from "../model/requirement.ts";
import type { GateReason, Verdict } from "../model/result.ts";
import type { RulePack } from "../model/rule-pack.ts";
import type { RegionFacts, WorkloadFacts } from "./assess.ts";
import type { VerdictOverride } from "../model/scenario.ts";
import { type SealLevels, judge, overallVerdict } from "./eligibility/judge.ts";
import { overridesFor } from "./eligibility/overrides.ts";

/** What the gates say: the verdict, every reason that is not a plain pass, and all of them. */
export type Judged = Readonly<{ verdict: Verdict; reasons: GateReason[]; all: readonly GateReason[] }>;

/** What a plan and a scenario say of verdicts beside rules. */
type Said = Readonly<{ overrides: readonly VerdictOverride[]; warnDays: number }>;

/**
 * The verdicts of one scenario, each found once.
 *
 * Most of ten thousand workloads look alike to the rules. Those that no rule can tell apart share a number, and so do
 * offers; every question is judged once a class, a kind of offer and a region.
 */
export type VerdictClasses = Readonly<{
  classOf: (workload: WorkloadFacts) => number;
  kindOf: (offer: Offer | null) => number;
  judged: (workloadClass: number, region: RegionFacts, offerKind: number) => Judged;
}>;

export function verdictClasses(
  packs: readonly RulePack[],
  gates: readonly Gate[],
  { overrides, warnDays }: Said,
): VerdictClasses {
  const byHand = overridesFor(overrides);
  const isSetByHand = new Set(overrides.map(({ workload }) => workload));
  const workloads = numbered<WorkloadFacts>();
  const offers = numbered<Offer | null>();
  const held = new Map<RegionFacts, Judged[][]>();

  function answer(workload: WorkloadFacts, facts: RegionFacts, offer: Offer | null): Judged {
    const { dataClass, residency, group, gpuNeed, gpuUse, day } = workload;
    const reasons = judge({
      dataClass,
      residency,
      maxRttMs: group?.maxRttMs ?? null,
      region: facts.region,
      provider: facts.provider,
      certifications: facts.certifications,
      packs,
      gates,
      sealLevels: facts.levelsOn(day) satisfies SealLevels | null,
      priceClass: offer?.class ?? null,
      priced: offer?.price != null,
      userLatencyP90: facts.latency === null ? null : facts.latency.p90,
      gpuNeed,
      gpuUse,
      gpusSold: facts.gpusSold,
      warnDays,
      byHand: byHand(workload.workload.id, facts.region.id),
      day,
    });
    return {
      verdict: overallVerdict(reasons, "allow"),
      reasons: reasons.filter(({ verdict, byHand }) => verdict !== "pass" || byHand),
      all: reasons,
    };
  }

  return {
    classOf: (workload) =>
      workloads.numberOf(workload, () => {
        const { id } = workload.workload;
        return isSetByHand.has(id) ? id : workloadKey(workload);
      }),
    kindOf: (offer) => offers.numberOf(offer, () => offerKey(offer)),
    judged: (workloadClass, region, offerKind) => {
      let classes = held.get(region);
      if (!classes) held.set(region, (classes = []));
      const kinds = (classes[workloadClass] ??= []);
      return (kinds[offerKind] ??= answer(workloads.firstOf(workloadClass), region, offers.firstOf(offerKind)));
    },
  };
}

/** Whatever a rule reads of a workload stands in this key; what is left out of it would be judged for another's sake. */
const workloadKey = ({ dataClass, residency, group, gpuNeed, gpuUse, day }: WorkloadFacts): string =>
  [dataClass, residency?.join(), group?.maxRttMs, gpuNeed?.count, gpuNeed?.model, gpuUse, day].join("|");

/** Whatever a rule reads of an offer. */
const offerKey = (offer: Offer | null): string => [offer?.class, offer?.price != null].join("|");

/** A number for each key, in the order they come; and the first thing that came with it. */
function numbered<Thing>() {
  const byKey = new Map<string, number>();
  const byThing = new Map<Thing, number>();
  const firsts: Thing[] = [];
  return {
    numberOf(thing: Thing, keyOf: () => string): number {
      const known = byThing.get(thing);
      if (known !== undefined) return known;
      const key = keyOf();
      let number = byKey.get(key);
      if (number === undefined) byKey.set(key, (number = firsts.push(thing) - 1));
      byThing.set(thing, number);
      return number;
    },
    firstOf: (number: number): Thing => firsts[number]!,
  };
}
