import type { WhyNot } from "../model/result.ts";
import type { RegionFacts, WorkloadFacts } from "./assess.ts";
import { whyNot } from "./placement/explain.ts";
import { figureIdOf } from "./why-reason.ts";
import type { Stand } from "./why-stand.ts";

/** Why this workload is not in that region in a placement that is kept or proposed: its gates first, then the score, then the limits. */
export function whyNotIn(
  { assessment, of, problem, tally, result }: Stand,
  { workload }: WorkloadFacts,
  place: RegionFacts,
): WhyNot {
  const facts = assessment.workload(workload.id)!; // it was asked for by this assessment
  const cell = assessment.cell(facts, place);
  const { placements, recoveries } = result;
  const found = whyNot(problem, placements, workload.id, place.region.id, recoveries);
  const failed = cell.reasons.find(({ verdict }) => verdict === "fail");
  const here = tally.chosen.get(workload.id);
  const there = problem.workloads
    .find(({ id }) => id === workload.id)
    ?.options.find(({ region, term }) => region === place.region.id && (!here || term === here.term));
  const figure =
    of === "kept" || !here || !there
      ? `why-not/${workload.id}@${place.region.id}`
      : figureIdOf(of, workload.id, here, there);
  return {
    workload: workload.id,
    region: place.region.id,
    chosen: found.chosen,
    verdict: cell.verdict,
    reasons: cell.reasons,
    difference: [...found.difference],
    figure: found.difference.length > 0 && here && there ? figure : null,
    sentence: failed?.sentence ?? cell.noFit ?? found.brokenBy[0] ?? found.sentence,
    limits: [...found.brokenBy],
    withoutLimits: found.brokenBy.length > 0 ? found.sentence : null,
  };
}
