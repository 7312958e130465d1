import { checkChosen } from "./check.ts";
import { type Option, type Problem, type ProblemWorkload, countsMoney, layerOf } from "./problem.ts";

/** The best of all answers of a small problem, found by trying each. `null`: none keeps the rules. */
export type Best = Readonly<{ value: number; chosen: ReadonlyMap<string, Option> }>;

/** How many answers there are to try. */
export const answersOf = (problem: Problem): number =>
  placeable(problem).reduce((product, { options }) => product * options.length, 1);

/**
 * Tries every answer against the check in plain code; what is to be proven of solvers is measured by this.
 *
 * What may take part and what an answer is worth is said here once more, in other words than in the engine.
 */
export function bestOfAll(problem: Problem): Best | null {
  const units = placeable(problem);
  const isGreat = problem.objective === "score" || problem.objective === "sovereignty";
  let best: Best | null = null;
  const chosen = new Map<string, Option>();
  const go = (at: number): void => {
    const unit = units[at];
    if (unit) {
      for (const option of unit.options) {
        chosen.set(unit.workload.id, option);
        go(at + 1);
      }
      chosen.delete(unit.workload.id);
      return;
    }
    const value = valueOf(
      problem,
      units.map(({ workload }) => workload),
      chosen,
    );
    if (best && (isGreat ? value <= best.value : value >= best.value)) return;
    if (checkChosen(problem, chosen).length === 0) best = { value, chosen: new Map(chosen) };
  };
  if (units.length > 0) go(0);
  return best;
}

type Unit = Readonly<{ workload: ProblemWorkload; options: readonly Option[] }>;

/** Everything that has an option that may be taken; a copy only beside its workload. */
function placeable(problem: Problem): Unit[] {
  const units = problem.workloads.map((workload) => ({
    workload,
    options: workload.options.filter((option) => mayTakePart(problem, workload, option)),
  }));
  const open = new Set(units.filter(({ options }) => options.length > 0).map(({ workload }) => workload.id));
  return units.filter(({ workload, options }) => options.length > 0 && open.has(workload.workload));
}

function mayTakePart(problem: Problem, workload: ProblemWorkload, option: Option): boolean {
  const { objective, limits, pins } = problem;
  const isCopy = workload.standby !== null;
  const provider = layerOf(problem, option.region, "provider");
  const mine = isCopy ? [] : pins.filter((pin) => pin.workload === workload.workload);
  const pinned = mine.filter(({ kind }) => kind === "pinned");
  if (pinned.length > 0 && !pinned.some((pin) => pin.region === option.region)) return false;
  if (mine.some((pin) => pin.kind === "forbidden" && pin.region === option.region)) return false;
  if (countsMoney(problem) && !option.monthly) return false;
  if (objective !== "score" && objective !== "cost" && !option.measures[objective]) return false;
  const counted = objective === "cost" || (objective === "score" && problem.pointsPerMoney > 0);
  const isBudget = limits.some(({ is }) => is === "budget" || is === "total-budget");
  if ((counted || isBudget) && problem.openings[provider] === null) return false;
  return limits.every((limit) => {
    if (limit.is === "mean") return isCopy || option.measures[limit.criterion] !== null;
    if (limit.is !== "quota") return true;
    const where = limit.at.kind === "region" ? option.region : provider;
    return where !== limit.at.id || option.uses[limit.of] !== null;
  });
}

/** What an answer is worth in the objective's own unit. */
export function valueOf(
  problem: Problem,
  placed: readonly ProblemWorkload[],
  chosen: ReadonlyMap<string, Option>,
): number {
  const { objective, openings, pointsPerMoney } = problem;
  const used = new Set([...chosen.values()].map(({ region }) => layerOf(problem, region, "provider")));
  const opened = [...used].reduce((sum, provider) => sum + (openings[provider] ?? 0), 0);
  let [sum, weight] = [0, 0];
  for (const { id, share } of placed) {
    const option = chosen.get(id)!;
    weight += share;
    if (objective === "cost") sum += option.monthly!.high;
    else if (objective === "score") sum += share * option.score.low;
    else sum += share * option.measures[objective]![objective === "sovereignty" ? "low" : "high"];
  }
  if (objective === "cost") return sum + opened;
  return objective === "score" ? sum / weight - pointsPerMoney * opened : sum / weight;
}
