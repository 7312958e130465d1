import { type Proven, type Wish, cheapest } from "./branch.ts";
import type { Choices } from "./choices.ts";
import { MOST_SETS, cheapestSet, countSets } from "./sets.ts";

/** Whether this method answers the question: sets of open domains are looked at one by one, so there may not be too many. */
export const isAnswerable = ({ opening, mostOpen, domains }: Choices): boolean =>
  (opening === null && mostOpen >= domains) || countSets(domains, mostOpen) <= MOST_SETS;

/**
 * The cheapest answer within a proven gap, or as near as it came when told to stop.
 *
 * `answer: null` with `bound: Infinity`: no answer keeps the rules. The same question gives the same answer.
 */
export function solveChoices(choices: Choices, wish: Wish): Proven {
  if (choices.opening === null && choices.mostOpen >= choices.domains) return cheapest(choices, wish);
  return cheapestSet(choices, wish);
}
