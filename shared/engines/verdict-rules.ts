import type { GateReason, Verdict } from "../model/result.ts";
import type { Sentence } from "../model/sentence.ts";
import type { RuleVerdicts } from "../model/verdicts.ts";
import type { Assessment } from "./assess.ts";
import { type Look, SIZE_RULE, alikeOf, lookAt, verdictOf } from "./verdicts.ts";
import { mayStand } from "./verdict-switch.ts";

type Tally = {
  about: Pick<GateReason, "pack" | "source">;
  pairs: Record<Verdict, number>;
  /** Workloads it keeps out, region by region. */
  out: Int32Array;
  says: Map<string, { sentence: Sentence; count: number }>;
  lost: string[];
  lostAlone: number;
};

/** Names of workloads that are told before only their number is. */
const LISTED = 20;

/**
 * Each rule and gate over the whole portfolio: how often it passes, fails and cannot be told, which regions it takes away
 * from everybody, and which workloads have nowhere to go because of it alone.
 */
export function ruleVerdicts(assessment: Assessment): RuleVerdicts[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (rule: string, about: Tally["about"]): Tally => {
    const held = tallies.get(rule);
    if (held) return held;
    const pairs = { pass: 0, unknown: 0, fail: 0 };
    const out = new Int32Array(assessment.regions.length);
    const made: Tally = { about, pairs, out, says: new Map(), lost: [], lostAlone: 0 };
    tallies.set(rule, made);
    return made;
  };
  let all = 0;

  for (const { workloads, codes } of alikeOf(assessment)) {
    const many = workloads.length;
    all += many;
    const isStuck = !codes.some((code) => mayStand(assessment, verdictOf[code]!));
    const alone = new Set<string>();
    assessment.regions.forEach((region, at) => {
      const look = lookAt(assessment, workloads[0]!, region);
      for (const reason of look.reasons) add(tallyOf(reason.rule, reason), reason.verdict, reason.sentence, many, at);
      if (look.noFit) add(tallyOf(SIZE_RULE, { pack: null, source: null }), "fail", look.noFit, many, at);
      if (!isStuck) return;
      const blockers = blockersOf(assessment, look);
      if (blockers.length === 1) alone.add(blockers[0]!);
    });
    for (const rule of alone) {
      const tally = tallies.get(rule)!; // it was just counted
      tally.lostAlone += many;
      tally.lost.push(...workloads.slice(0, LISTED - tally.lost.length).map(({ workload }) => workload.name));
    }
  }
  return [...tallies]
    .map(([rule, { about, pairs, out, says, lost, lostAlone }]) => ({
      rule,
      pack: about.pack,
      source: about.source,
      pairs,
      regionsOut: out.filter((count) => count === all).length,
      lostAlone,
      lostNames: lost,
      sentence: [...says.values()].sort((a, b) => b.count - a.count)[0]?.sentence ?? null,
    }))
    .sort((a, b) => b.lostAlone - a.lostAlone || b.pairs.fail - a.pairs.fail || (a.rule < b.rule ? -1 : 1));
}

function add(tally: Tally, verdict: Verdict, sentence: Sentence, many: number, region: number): void {
  tally.pairs[verdict] += many;
  if (verdict === "fail") tally.out[region] = tally.out[region]! + many;
  if (verdict === "pass") return;
  const held = tally.says.get(sentence.key);
  if (held) held.count += many;
  else tally.says.set(sentence.key, { sentence, count: many });
}

/** The rules that stand in the way there: one that fails, and one that cannot be told where that counts as failed. */
function blockersOf(assessment: Assessment, { reasons, noFit }: Look): string[] {
  const rules = reasons.filter(({ verdict }) => !mayStand(assessment, verdict)).map(({ rule }) => rule);
  return [...new Set(noFit ? [...rules, SIZE_RULE] : rules)];
}
