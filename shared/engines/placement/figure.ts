import { say } from "../../model/sentence.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { Placement } from "../../model/scenario.ts";
import { range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { chosenOf } from "./answer.ts";
import { placedOf } from "./check.ts";
import { type Problem, nameOf } from "./problem.ts";

/**
 * The score of a whole placement as a figure: Σ share × score ÷ Σ share over what is placed.
 *
 * Its low end is the value the solver maximises; the high end is what the scores would make if every unknown turned out
 * well. Parts are the workloads with their shares, in the order of the placement.
 */
export function placementFigure(
  id: string,
  problem: Problem,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Figure {
  const placed = placedOf(problem, chosenOf(problem, placements, recoveries));
  const whole = placed.reduce((sum, { workload }) => sum + workload.share, 0);
  const label = say("placement.figure-score");
  if (whole === 0) {
    return computed(id, label, "points", null, "weighted-mean", "", [], say("placement.figure-nothing-placed"));
  }

  const parts = placed.map(({ workload, option }) => {
    const share = workload.share / whole;
    const args = { workload: workload.name, region: nameOf(problem, option.region), share: 100 * share };
    const origin =
      workload.standby === null
        ? say("score.taken-from", { figure: `score/${workload.workload}` })
        : say("placement.figure-copy-why");
    const byCriterion = option.parts.map(({ criterion, points }) =>
      given(`${id}/${workload.id}/${criterion}`, say(`placement.figure-${criterion}`), "points", points, [], origin),
    );
    const name = `${id}/${workload.id}`;
    const said = say("placement.figure-workload", args);
    return computed(name, said, "points", option.score, "formula", "score, weighed by its share", [
      given(`${name}/share`, say("placement.figure-share"), "share", share, [], say("placement.figure-share-why")),
      computed(`${name}/score`, said, "points", option.score, "sum", "Σ", byCriterion),
    ]);
  });
  const sum = (end: "low" | "high") =>
    placed.reduce((total, { workload, option }) => total + (workload.share / whole) * option.score[end], 0);
  return computed(
    id,
    label,
    "points",
    range(sum("low"), sum("high")),
    "weighted-mean",
    "Σ share × score ÷ Σ share",
    parts,
  );
}
