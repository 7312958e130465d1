import type { Criterion } from "../../model/requirement.ts";
import type { Option, Problem, ProblemWorkload } from "./problem.ts";

/** Criteria that are measured; cost is counted in money. */
export type Measured = Exclude<Criterion, "cost">;

export const MEASURED: readonly Measured[] = ["latency", "sovereignty", "lock-in"];

/** The end of a measure that hurts: unknown never helps. */
export const hurtingEnd = (criterion: Measured): "low" | "high" => (criterion === "sovereignty" ? "low" : "high");

/** What an option surely has of a criterion; `null`: not known. */
export const measureOf = (option: Option, criterion: Measured): number | null =>
  option.measures[criterion]?.[hurtingEnd(criterion)] ?? null;

/**
 * What an option brings to the whole, the more the better: points of score, or with its sign turned what is to be small.
 *
 * `whole`: the shares of everything placed, so that points and ms of the whole are means. What is not known brings nothing;
 * such options do not take part where it counts (`usable.ts`).
 */
export function worthOfOption(problem: Problem, { share }: ProblemWorkload, option: Option, whole: number): number {
  switch (problem.objective) {
    case "score":
      return (share / whole) * option.score.low;
    case "cost":
      return 0 - (option.monthly?.high ?? 0);
    case "sovereignty":
      return (share / whole) * (measureOf(option, "sovereignty") ?? 0);
    case "latency":
    case "lock-in":
      return 0 - (share / whole) * (measureOf(option, problem.objective) ?? 0);
  }
}

/** What working with a provider at all takes from the worth of the whole: 0 or less. */
export function openingWorth({ objective, openings, pointsPerMoney }: Problem, provider: string): number {
  const opening = openings[provider] ?? 0;
  if (objective === "cost") return 0 - opening;
  return objective === "score" ? 0 - pointsPerMoney * opening : 0;
}

/** The objective's value of a worth, in its own unit. */
export const valueOfWorth = ({ objective }: Pick<Problem, "objective">, worth: number): number =>
  objective === "score" || objective === "sovereignty" ? worth : 0 - worth;

/** Whether it matters to the objective or to a limit what working with a provider costs. */
export const countsOpenings = ({ objective, limits, pointsPerMoney }: Problem): boolean =>
  objective === "cost" ||
  (objective === "score" && pointsPerMoney > 0) ||
  limits.some(({ is }) => is === "budget" || is === "total-budget");
