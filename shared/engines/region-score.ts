import { type Sentence, say } from "../model/sentence.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { mayGo } from "./compare.ts";
import { type Figure, computed, given } from "./explain.ts";

/**
 * The score of a region: the mean over the workloads that may go there, each with its own score: `mean-score/<region>`.
 *
 * Not computable where none may go there, or no weight is above 0.
 */
export function meanScoreOf(assessment: Assessment, place: RegionFacts): Figure {
  const id = `mean-score/${place.region.id}`;
  const label = say("compare-page.figure-mean-score", { region: place.region.id });
  const parts = assessment.workloads.flatMap((facts): Figure[] => {
    if (facts.stays) return [];
    const cell = assessment.cell(facts, place);
    if (!mayGo(assessment, cell) || !cell.score) return [];
    const { id: workload, name } = facts.workload;
    const origin: Sentence = say("score.taken-from", { figure: `score/${workload}@${place.region.id}` });
    const score = say("score.workload", { name, region: place.region.id });
    return [given(`${id}/${workload}`, score, "points", cell.score, [], origin)];
  });
  if (parts.length === 0) return given(id, label, "points", null, [], say("compare-page.figure-no-score"));
  const low = parts.reduce((sum, { value }) => sum + value!.low, 0) / parts.length;
  const high = parts.reduce((sum, { value }) => sum + value!.high, 0) / parts.length;
  return computed(id, label, "points", { low, high }, "mean", "Σ / n", parts);
}
