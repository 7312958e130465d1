import { type Choices, type Picks, isAllowed, unitsOf } from "./choices.ts";

/** The links of every unit, as the unit sees them; they look at `picks` as these change. */
export function linksOf(choices: Choices, picks: Picks) {
  const { links } = choices;
  const starts = new Int32Array(unitsOf(choices) + 1);
  for (let k = 0; k < links.length; k += 3) {
    starts[links[k]! + 1]! += 1;
    starts[links[k + 1]! + 1]! += 1;
  }
  for (let unit = 0; unit + 1 < starts.length; unit += 1) starts[unit + 1]! += starts[unit]!;
  const next = Int32Array.from(starts);
  const others = new Int32Array(starts.at(-1)!);
  const at = new Int32Array(starts.at(-1)!);
  for (let k = 0; k < links.length; k += 3) {
    const [a, b] = [links[k]!, links[k + 1]!];
    others[next[a]!] = b;
    at[next[a]!++] = k;
    others[next[b]!] = a;
    at[next[b]!++] = k;
  }
  /** Whether link number `at[k]` of a unit allows a column beside one of the other end. */
  const allows = (unit: number, k: number, column: number, other: number): boolean =>
    links[at[k]!] === unit
      ? isAllowed(choices, links[at[k]! + 2]!, column, other)
      : isAllowed(choices, links[at[k]! + 2]!, other, column);

  return {
    isLinked: (unit: number, other: number): boolean => {
      for (let k = starts[unit]!; k < starts[unit + 1]!; k += 1) if (others[k] === other) return true;
      return false;
    },
    /** Whether all links of a unit hold if it takes a column and the others stay. */
    keeps: (unit: number, column: number): boolean => {
      for (let k = starts[unit]!; k < starts[unit + 1]!; k += 1)
        if (!allows(unit, k, column, picks[others[k]!]!)) return false;
      return true;
    },
    areKept: (): boolean => {
      for (let k = 0; k < links.length; k += 3)
        if (!isAllowed(choices, links[k + 2]!, picks[links[k]!]!, picks[links[k + 1]!]!)) return false;
      return true;
    },
  };
}
