import type { Objective } from "../../model/rule-pack.ts";
import { say } from "../../model/sentence.ts";
import { type Range, isExact } from "../../units/range.ts";
import type { SealLevels } from "./judge.ts";
import type { Finding } from "./packs.ts";

/** Least SEAL level per objective, one finding each. The evidenced level is judged; a claim that would pass is said beside it. */
export function judgeSealMinimum(
  minimum: Readonly<Partial<Record<Objective, number>>>,
  levels: SealLevels | null,
): Finding[] {
  const wanted = Object.entries(minimum) as [Objective, number][]; // the schema admits no other keys
  return wanted
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([objective, least]) => judgeObjective(objective, least, levels));
}

function judgeObjective(objective: Objective, least: number, levels: SealLevels | null): Finding {
  const level = levels?.[objective];
  if (!level) {
    return { part: objective, verdict: "unknown", sentence: say("eligibility.seal-none", { objective, least }) };
  }

  const args = { objective, least, level: printed(level.evidenced), claimed: printed(level.claimed) };
  if (level.evidenced.low >= least)
    return { part: objective, verdict: "pass", sentence: say("eligibility.seal-met", args) };
  const isClaimed = level.claimed.low >= least;
  if (level.evidenced.high < least) {
    const key = isClaimed ? "eligibility.seal-below-claimed" : "eligibility.seal-below";
    return { part: objective, verdict: "fail", sentence: say(key, args) };
  }
  const key = isClaimed ? "eligibility.seal-open-claimed" : "eligibility.seal-open";
  return { part: objective, verdict: "unknown", sentence: say(key, args) };
}

const printed = (level: Range): string => (isExact(level) ? String(level.low) : `${level.low}–${level.high}`);
