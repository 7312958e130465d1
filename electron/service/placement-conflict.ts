import type { Assessment } from "../../shared/engines/assess.ts";
import { limitNames } from "../../shared/engines/limit-names.ts";
import { measuresOf } from "../../shared/engines/place-measures.ts";
import { isNamedByList } from "../../shared/engines/placement/conflict.ts";
import type { Problem } from "../../shared/engines/placement/problem.ts";
import type { Conflict, LimitCheck } from "../../shared/model/placing.ts";
import type { Limit, Requirement } from "../../shared/model/requirement.ts";
import { say } from "../../shared/model/sentence.ts";
import { limitSentence } from "../../shared/text/limit-words.ts";
import type { Checked } from "../solver/check-limits.ts";
import { scoreOf } from "../solver/solve.ts";

/** A contradiction with every limit in the words the list of limits has for it. */
export function namedConflict(
  { catalogue, plan, scenario }: Assessment,
  conflict: Conflict | null,
  requirements: readonly Requirement[] = scenario.requirements,
): Conflict | null {
  if (!conflict) return null;
  const names = limitNames({ ...catalogue, workloads: plan.workloads, groups: plan.groups });
  const items = conflict.items.map((item) => {
    const found = requirements.find(({ id }) => id === item.requirement);
    const isNamed = found?.kind === "limit" && isNamedByList(item.sentence);
    return isNamed ? { ...item, sentence: limitSentence(found.limit, names) } : item;
  });
  // a limit that is several rows of the problem, one a provider say, is named once
  const said = new Set<string>();
  return {
    ...conflict,
    items: items.filter(({ requirement, sentence }) => {
      const key = JSON.stringify([requirement, sentence]);
      return said.has(key) ? false : said.add(key);
    }),
  };
}

/** Whether limits can hold together, as it is said beside the list of limits. */
export function limitCheckOf(
  assessment: Assessment,
  problem: Problem,
  limits: readonly Limit[],
  { outcome, placed, conflict: found }: Checked,
): LimitCheck {
  const none = { example: null, conflict: null };
  if (outcome === "nothing") return { ...none, outcome: "open", sentence: say("placement.limits-nothing") };
  if (outcome === "open") return { ...none, outcome, sentence: say("placement.limits-open") };
  if (outcome === "impossible") {
    const named = namedConflict(
      assessment,
      found && { ...found, items: found.items.map((item) => ({ ...item })) },
      limits,
    );
    const count = named?.items.length ?? 0;
    const sentence = count > 1 ? say("placement.limits-impossible-few", { count }) : say("placement.limits-impossible");
    return { outcome, sentence, example: null, conflict: named };
  }
  const example = placed && {
    score: scoreOf(problem, placed),
    monthly: measuresOf(assessment, placed, "today").monthly,
  };
  return { outcome, sentence: say("placement.limits-possible"), example, conflict: null };
}
