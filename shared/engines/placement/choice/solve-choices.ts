import { type Proven, type Wish, cheapest } from "./branch.ts";
import type { Choices } from "./choices.ts";
import { cheapestOpening } from "./openings.ts";
import { MOST_SETS, cheapestSet, countSets } from "./sets.ts";

/** Most cheapest columns that are looked up for all sets of domains at one set of prices. */
const MOST_LOOKS = 4_000_000;

/**
 * The cheapest answer within a proven gap, or as near as it came when told to stop.
 *
 * Where domains cost something to open, or only so many may be used, few sets of them are looked at one by one, of many the
 * most are ruled out together. `answer: null` with `bound: Infinity`: no answer keeps the rules. The same question gives the
 * same answer.
 */
export function solveChoices(choices: Choices, wish: Wish): Proven {
  const { opening, openingUse, mostOpen, domains, starts } = choices;
  if (opening === null && openingUse === undefined && mostOpen >= domains) return cheapest(choices, wish);
  const sets = countSets(domains, mostOpen);
  const isFew = sets <= MOST_SETS && sets * (starts.length - 1) <= MOST_LOOKS;
  return isFew ? cheapestSet(choices, wish) : cheapestOpening(choices, wish);
}
