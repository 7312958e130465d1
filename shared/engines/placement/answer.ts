import type { Recovery } from "../../model/recovery.ts";
import type { Placement } from "../../model/scenario.ts";
import type { Objective, Option, Problem, ProblemWorkload } from "./problem.ts";

/**
 * The option each of the problem's workloads takes in a placement with its second places.
 *
 * Lines that name no option of the problem are left out: what is wrong with them is the check's to say. A placement that says
 * no term stands on the one the problem offers it there.
 */
export function chosenOf(
  problem: Problem,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Map<string, Option> {
  const placed = new Map(placements.map((placement) => [placement.workload, placement]));
  const second = new Map(recoveries.map((recovery) => [recovery.workload, recovery]));
  const chosen = new Map<string, Option>();
  for (const workload of problem.workloads) {
    const option =
      workload.standby === null
        ? optionOf(workload, placed.get(workload.workload))
        : cheapestIn(workload.options, second.get(workload.workload)?.region ?? null);
    if (option) chosen.set(workload.id, option);
  }
  return chosen;
}

function optionOf({ options }: ProblemWorkload, placement: Placement | undefined): Option | undefined {
  return placement && options.find((option) => isOption(option, placement));
}

export const isOption = (option: Option, { offer, region, term }: Omit<Placement, "workload">): boolean =>
  option.offer === offer && option.region === region && (term === undefined || option.term === term);

const cheapestIn = (options: readonly Option[], region: string | null): Option | undefined =>
  options
    .filter((option) => option.region === region)
    .sort((a, b) => (a.monthly?.high ?? Infinity) - (b.monthly?.high ?? Infinity))[0];

/**
 * How good an option is for what the whole is made the best of: the more the better.
 *
 * Unknown never helps: what is to be great counts with its low end, what is to be small with its high end, and an option of which
 * nothing is known comes last.
 */
export function meritOf(objective: Objective, { score, monthly, measures }: Option): number {
  switch (objective) {
    case "score":
      return score.low;
    case "cost":
      return -(monthly?.high ?? Infinity);
    case "sovereignty":
      return measures.sovereignty?.low ?? -Infinity;
    case "latency":
    case "lock-in":
      return -(measures[objective]?.high ?? Infinity);
  }
}

/** Best first: by merit, then by guaranteed score, then the cheaper one, then in the order of names. */
export const byMerit =
  (objective: Objective) =>
  (a: Option, b: Option): number =>
    compare(meritOf(objective, b), meritOf(objective, a)) ||
    compare(b.score.low, a.score.low) ||
    compare(a.monthly?.high ?? Infinity, b.monthly?.high ?? Infinity) ||
    (`${a.region} ${a.offer} ${a.term}` < `${b.region} ${b.offer} ${b.term}` ? -1 : 1);

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The best option a workload has in a region. */
export function bestIn(objective: Objective, options: readonly Option[], region: string): Option | undefined {
  const isBetter = byMerit(objective);
  let best: Option | undefined;
  for (const option of options) if (option.region === region && (!best || isBetter(option, best) < 0)) best = option;
  return best;
}
