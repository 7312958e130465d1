import type { WorkloadId } from "../model/id.ts";
import { type Text, say } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Assessment } from "./assess.ts";
import { whyNowhereOnce } from "./place-problem.ts";

/**
 * Why workloads without a place have none, in the words of the placement: the gate that bars them, a size nobody knows, no
 * offer that fits; or that they may be placed and only have not been. Looked up when first asked.
 */
export function whyNoPlace(assessment: Assessment): (id: WorkloadId) => Text | null {
  const told = new Map<WorkloadId, Text | null>();
  const byKind = new Map<number, ReturnType<typeof say>>();
  let rows: ReadonlyMap<string, number> | null = null;
  return (id) => {
    const held = told.get(id);
    if (held !== undefined) return held;
    const matrix = assessment.matrix();
    rows ??= new Map(matrix.workloads.map(({ workload }, row) => [workload.id, row]));
    const row = rows.get(id);
    const facts = row === undefined ? null : matrix.workloads[row]!;
    const text = facts && inBothLanguages(reasonOf(row!, facts));
    told.set(id, text);
    return text;

    function reasonOf(at: number, one: NonNullable<typeof facts>): ReturnType<typeof say> {
      const isLawful = matrix.start[at + 1]! > matrix.start[at]!;
      if (isLawful) return say("waves.may-be-placed", { name: one.workload.name });
      return whyNowhereOnce(assessment, one, matrix.kindOf[at]!, byKind);
    }
  };
}
