import type { Plan } from "../model/plan.ts";
import type { PlacementResult } from "../model/result.ts";
import type { Sentence } from "../model/sentence.ts";

/** Workloads that stay out for one reason. `alike`: the sentence is word for word the same for all of them. */
export type UnplacedForReason = Readonly<{ sentence: Sentence; names: readonly string[]; alike: boolean }>;

/** The unplaced by the kind of reason, the commonest first; the first sentence of a kind stands for it. */
export function unplacedByReason({ unplaced }: PlacementResult, plan: Plan): UnplacedForReason[] {
  const name = new Map(plan.workloads.map((workload) => [workload.id, workload.name]));
  const reasons = new Map<string, { sentence: Sentence; names: string[]; alike: boolean }>();
  for (const { workload, sentence } of unplaced) {
    const held = reasons.get(sentence.key);
    if (!held) {
      reasons.set(sentence.key, { sentence, names: [name.get(workload) ?? workload], alike: true });
      continue;
    }
    held.names.push(name.get(workload) ?? workload);
    held.alike &&= JSON.stringify(held.sentence.args) === JSON.stringify(sentence.args);
  }
  return [...reasons.values()].sort(
    (a, b) => b.names.length - a.names.length || a.sentence.key.localeCompare(b.sentence.key, "en"),
  );
}
