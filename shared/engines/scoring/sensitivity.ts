import type { Range } from "../../units/range.ts";
import { broughtTo } from "./weigh.ts";

/** What is compared: its share of each criterion, 0–1, in the order of the weights. */
export type Alternative<Id extends string = string> = Readonly<{ id: Id; shares: readonly Range[] }>;

/** What a change of one weight does, the others keeping their proportions. Weights are shares of all, 0–1. */
export type Sensitivity<Id extends string> = Readonly<{
  weight: number;
  /** The winner where the weight is less, and where it is more, by the swing. */
  down: Id | null;
  up: Id | null;
  /** The weight nearest to the present one at which another draws level; `null`: at none. */
  breakEven: Readonly<{ weight: number; against: Id }> | null;
}>;

/** Differences below this are none: they come from adding in another order. */
const DUST = 1e-9;

/** Σ weight × share, each at its least: what is proven. */
const proven = ({ shares }: Alternative, weights: readonly number[]): number =>
  shares.reduce((sum, { low }, at) => sum + weights[at]! * low, 0);

/** The alternative with the greatest proven value; of equal ones the first. `null`: there is none. */
export function winnerOf<Id extends string>(
  alternatives: readonly Alternative<Id>[],
  weights: readonly number[],
): Alternative<Id> | null {
  let best: { alternative: Alternative<Id>; value: number } | null = null;
  for (const alternative of alternatives) {
    const value = proven(alternative, weights);
    if (!best || value > best.value + DUST) best = { alternative, value };
  }
  return best?.alternative ?? null;
}

/** Whether the winner wins whatever the unknowns are: its least is no less than the most of every other. */
export function isOrderCertain(alternatives: readonly Alternative[], weights: readonly number[]): boolean {
  const winner = winnerOf(alternatives, weights);
  const least = winner ? proven(winner, weights) : 0;
  return alternatives.every(
    (other) =>
      other === winner || other.shares.reduce((sum, { high }, at) => sum + weights[at]! * high, 0) <= least + DUST,
  );
}

/**
 * Would another weight change the winner (domain 9.3)? One answer a weight, in their order.
 *
 * The value of an alternative is linear in one weight w: w·s + (1 − w)·rest, where rest is its value over the other
 * criteria; two alternatives are level where these lines cross. A weight that is all there is cannot be moved.
 */
export function sensitivity<Id extends string>(
  alternatives: readonly Alternative<Id>[],
  weights: readonly number[],
  swing: number,
): Sensitivity<Id>[] {
  const parts = broughtTo(1, weights);
  const now = winnerOf(alternatives, parts);
  return parts.map((weight, at) => {
    const others = broughtTo(
      1,
      parts.map((part, other) => (other === at ? 0 : part)),
    );
    const stays = { weight, down: now?.id ?? null, up: now?.id ?? null, breakEven: null };
    if (!now || others.every((other) => other === 0)) return stays;
    const winnerAt = (moved: number): Id =>
      winnerOf(
        alternatives,
        others.map((other, nth) => (nth === at ? moved : (1 - moved) * other)),
      )!.id;
    return {
      weight,
      down: winnerAt(weight * (1 - swing)),
      up: winnerAt(Math.min(1, weight * (1 + swing))),
      breakEven: nearestTie(alternatives, now, at, weight, others),
    };
  });
}

function nearestTie<Id extends string>(
  alternatives: readonly Alternative<Id>[],
  now: Alternative<Id>,
  at: number,
  weight: number,
  others: readonly number[],
): Sensitivity<Id>["breakEven"] {
  let nearest: Sensitivity<Id>["breakEven"] = null;
  for (const rival of alternatives) {
    const gain = now.shares[at]!.low - rival.shares[at]!.low;
    const loss = proven(rival, others) - proven(now, others);
    if (rival === now || Math.abs(gain + loss) < DUST) continue;
    const tie = loss / (gain + loss);
    if (tie < 0 || tie > 1) continue;
    if (!nearest || Math.abs(tie - weight) < Math.abs(nearest.weight - weight))
      nearest = { weight: tie, against: rival.id };
  }
  return nearest;
}
