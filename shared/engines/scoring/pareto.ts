import type { Range } from "../../units/range.ts";

/** One thing that is compared, in criteria of which less is better; `null`: not known, may be anything. */
export type Measured = Readonly<{ id: string; values: readonly (Range | null)[] }>;

/** `certain`: whatever the unknowns turn out to be, its standing stays what it is. */
export type Standing = Readonly<{ id: string; dominatedBy: string | null; certain: boolean }>;

/**
 * Which alternatives another one surely beats: no worse in every criterion whatever the unknowns are, and better in one
 * (domain 9.3).
 *
 * Unknowns never dominate and are never dominated for what is unknown. Where several beat an alternative, the first by id
 * that is itself free is named. `pairsOf` gives the criteria of a pair, its own values first; `null`: the first cannot beat
 * the second, and what is unknown would not change that.
 */
export function pareto(
  alternatives: readonly Measured[],
  pairsOf: (a: Measured, b: Measured) => readonly Pair[] | null = pairwise,
): Standing[] {
  const sorted = [...alternatives].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const standings = sorted.map((each) => {
    const beaters: Measured[] = [];
    let mightBeBeaten = false;
    for (const other of sorted) {
      const pairs = other === each ? null : pairsOf(other, each);
      if (!pairs) continue;
      if (surelyBeats(pairs)) beaters.push(other);
      else if (couldBeat(pairs)) mightBeBeaten = true;
    }
    return { each, beaters, mightBeBeaten };
  });
  const free = new Set(standings.filter(({ beaters }) => beaters.length === 0).map(({ each }) => each));
  return standings.map(({ each, beaters, mightBeBeaten }) => ({
    id: each.id,
    dominatedBy: (beaters.find((other) => free.has(other)) ?? beaters[0])?.id ?? null,
    certain: beaters.length > 0 || !mightBeBeaten,
  }));
}

/** One criterion of two alternatives. */
export type Pair = readonly [Range | null, Range | null];

export const pairwise = (a: Measured, b: Measured): Pair[] => a.values.map((value, at) => [value, b.values[at]!]);

/** Whether the first may be no worse in each of these; if not, no unknown will make it so. */
export const couldBeNoWorse = (pairs: readonly Pair[]): boolean =>
  pairs.every(([mine, other]) => mine === null || other === null || mine.low <= other.high);

const surelyBeats = (pairs: readonly Pair[]): boolean =>
  pairs.every(([mine, other]) => mine !== null && other !== null && mine.high <= other.low) &&
  pairs.some(([mine, other]) => mine!.high < other!.low);

/** Whether some values within the ranges would let it beat the other. */
const couldBeat = (pairs: readonly Pair[]): boolean =>
  couldBeNoWorse(pairs) && pairs.some(([mine, other]) => mine === null || other === null || mine.low < other.high);
