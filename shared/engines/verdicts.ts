import type { GateReason, Verdict } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { RegionVerdict, VerdictCounts, WorkloadVerdict } from "../model/verdicts.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";

/** One workload in one region: the verdict with every reason, the failing ones first. `noFit`: no size there holds it. */
export type Look = Readonly<{ verdict: Verdict; reasons: readonly GateReason[]; noFit: Sentence | null }>;

/** What decides a verdict. */
export type Decisive = Readonly<{ rule: string; sentence: Sentence }>;

/** The rule that is none: nothing there is large enough. */
export const SIZE_RULE = "size";

export function lookAt({ verdicts, fit }: Assessment, workload: WorkloadFacts, region: RegionFacts): Look {
  const { offer, noFit } = fit(workload, region);
  const { verdict, all } = verdicts.judged(verdicts.classOf(workload), region, verdicts.kindOf(offer));
  return { verdict: noFit ? "fail" : verdict, reasons: all, noFit };
}

/** The reason that decides; `null`: it passes. */
export function decisiveOf({ verdict, reasons, noFit }: Look): Decisive | null {
  const reason = reasons.find((one) => one.verdict === "fail") ?? reasons.find((one) => one.verdict === verdict);
  if (reason && reason.verdict !== "pass") return { rule: reason.rule, sentence: reason.sentence };
  return noFit ? { rule: SIZE_RULE, sentence: noFit } : null;
}

const codes = { pass: 0, unknown: 1, fail: 2 } as const;
export const verdictOf: readonly Verdict[] = ["pass", "unknown", "fail"]; // by its code

/** Workloads that neither a rule nor a size can tell apart: their verdict in each region, as a code, in order. */
export type Alike = Readonly<{ workloads: readonly WorkloadFacts[]; codes: Uint8Array; regions: VerdictCounts }>;

/**
 * The verdicts of all that is to move, in every region.
 *
 * Ten thousand workloads are a few hundred to the rules and the sizes; each of those is judged once in each region.
 */
export function alikeOf(assessment: Assessment): Alike[] {
  const groups = new Map<string, WorkloadFacts[]>();
  for (const facts of movingOf(assessment)) {
    const { vcpu, memoryGib } = facts.needed;
    const size = [vcpu?.low, vcpu?.high, memoryGib?.low, memoryGib?.high].join(" ");
    const key = `${assessment.verdicts.classOf(facts)} ${size}`;
    const held = groups.get(key);
    if (held) held.push(facts);
    else groups.set(key, [facts]);
  }
  return [...groups.values()].map((workloads) => {
    const row = new Uint8Array(assessment.regions.length);
    const regions = { pass: 0, unknown: 0, fail: 0 };
    assessment.regions.forEach((region, at) => {
      const { verdict } = lookAt(assessment, workloads[0]!, region);
      row[at] = codes[verdict];
      regions[verdict] += 1;
    });
    return { workloads, codes: row, regions };
  });
}

/** Retained and retired workloads are not judged: they go nowhere. */
export const movingOf = ({ workloads }: Assessment): WorkloadFacts[] => workloads.filter(({ stays }) => !stays);

/** Why there is nothing to judge; `null`: there is. */
export function nothingToJudge(assessment: Assessment): Sentence | null {
  if (assessment.workloads.length === 0) return say("verdicts.no-workloads");
  if (movingOf(assessment).length === 0) return say("verdicts.nothing-moves");
  return assessment.regions.length === 0 ? say("verdicts.no-regions") : null;
}

/** The best verdict among the regions. */
export const bestOf = ({ pass, unknown }: VerdictCounts): Verdict =>
  pass > 0 ? "pass" : unknown > 0 ? "unknown" : "fail";

/** What each workload can hope for, and what stands in its way. */
export function listVerdicts(assessment: Assessment): WorkloadVerdict[] {
  const byHand = new Map<string, number>();
  for (const { workload } of assessment.scenario.overrides ?? []) byHand.set(workload, (byHand.get(workload) ?? 0) + 1);
  const rows = new Map<string, WorkloadVerdict>();
  for (const { workloads, codes: row, regions } of alikeOf(assessment)) {
    const verdict = bestOf(regions);
    const decisive = verdict === "pass" ? null : nearest(assessment, workloads[0]!, verdict, row);
    for (const facts of workloads)
      rows.set(facts.workload.id, {
        workload: facts.workload.id,
        name: facts.workload.name,
        group: facts.workload.group,
        dataClass: facts.dataClass,
        classReasons: [...facts.classReasons],
        day: facts.day,
        verdict,
        regions,
        rule: decisive?.rule ?? null,
        sentence: decisive?.sentence ?? null,
        byHand: byHand.get(facts.workload.id) ?? 0,
      });
  }
  // in the order of the inventory
  return assessment.workloads.flatMap(({ workload }) => rows.get(workload.id) ?? []);
}

/** What the regions that come nearest to letting it in have against it: their commonest reason. */
function nearest(assessment: Assessment, workload: WorkloadFacts, best: Verdict, row: Uint8Array): Decisive | null {
  const looks = assessment.regions
    .filter((_, at) => row[at] === codes[best])
    .map((region) => lookAt(assessment, workload, region));
  const stands = (look: Look): number => look.reasons.filter(({ verdict }) => verdict === best).length;
  const least = Math.min(...looks.map(stands));
  const counts = new Map<string, { decisive: Decisive; count: number }>();
  for (const look of looks) {
    if (stands(look) !== least) continue;
    const decisive = decisiveOf(look);
    if (!decisive) continue;
    const held = counts.get(decisive.rule);
    counts.set(decisive.rule, { decisive: held?.decisive ?? decisive, count: (held?.count ?? 0) + 1 });
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return first?.[1].decisive ?? null;
}

/** Every reason of one workload, region by region, the best first; a size that nothing holds is a reason too. */
export function verdictsOfWorkload(assessment: Assessment, workload: WorkloadFacts): RegionVerdict[] {
  return assessment.regions
    .map((region): RegionVerdict => {
      const { verdict, reasons, noFit } = lookAt(assessment, workload, region);
      const size = { rule: SIZE_RULE, pack: null, verdict: "fail", source: null } as const;
      return {
        region: region.region.id,
        verdict,
        reasons: noFit ? [...reasons, { ...size, sentence: noFit }] : [...reasons],
      };
    })
    .sort((a, b) => codes[a.verdict] - codes[b.verdict] || (a.region < b.region ? -1 : 1));
}
