import { type Choices, type Picks, isAllowed, unitsOf } from "./choices.ts";

/** Most units that one move may draw along. */
const MOST_FOLLOWERS = 400;

/**
 * The links of every unit, as the unit sees them, and what a move does to them.
 *
 * A move of one unit draws linked units along: those whose link would break take the column of least `worth` that goes with
 * all that have moved. So a group goes to another place as one, and two that keep apart change places.
 */
export function linksOf(choices: Choices, picks: Picks, worth: Float64Array) {
  const { links, starts: columns } = choices;
  const { starts, others, at } = endsOf(choices);
  /** What each unit of the move at hand takes; −1: it stays. */
  const planned = new Int32Array(unitsOf(choices)).fill(-1);
  /** Whether the link at `k` of a unit allows a column beside one of the other end. */
  const allows = (unit: number, k: number, column: number, other: number): boolean =>
    links[at[k]!] === unit
      ? isAllowed(choices, links[at[k]! + 2]!, column, other)
      : isAllowed(choices, links[at[k]! + 2]!, other, column);

  const isHeld = (unit: number): boolean => starts[unit]! < starts[unit + 1]!;
  const keeps = (unit: number, column: number): boolean => {
    for (let k = starts[unit]!; k < starts[unit + 1]!; k += 1)
      if (!allows(unit, k, column, picks[others[k]!]!)) return false;
    return true;
  };
  const isKept = (link: number): boolean =>
    isAllowed(choices, links[link + 2]!, picks[links[link]!]!, picks[links[link + 1]!]!);

  /** The column of least worth that goes with all planned neighbours; −1: none. */
  function follower(unit: number): number {
    let found = -1;
    for (let c = columns[unit]!; c < columns[unit + 1]!; c += 1) {
      if (worth[c]! === Infinity || (found >= 0 && worth[c]! >= worth[found]!)) continue;
      let fits = true;
      for (let k = starts[unit]!; fits && k < starts[unit + 1]!; k += 1) {
        const other = planned[others[k]!]!;
        if (other >= 0 && !allows(unit, k, c, other)) fits = false;
      }
      if (fits) found = c;
    }
    return found;
  }

  /**
   * A move and all it draws along: units and their columns, one after the other. `null`: some link cannot be kept;
   * `mayBreak`: then it is broken.
   */
  function follow(unit: number, column: number, mayBreak: boolean): number[] | null {
    const moved = [unit, column];
    planned[unit] = column;
    let isLawful = true;
    for (let i = 0; i < moved.length && isLawful; i += 2) {
      const one = moved[i]!;
      for (let k = starts[one]!; k < starts[one + 1]!; k += 1) {
        const other = others[k]!;
        const stands = planned[other]! < 0 ? picks[other]! : planned[other]!;
        if (allows(one, k, planned[one]!, stands)) continue;
        const next = planned[other]! >= 0 || moved.length >= 2 * MOST_FOLLOWERS ? -1 : follower(other);
        if (next >= 0) {
          planned[other] = next;
          moved.push(other, next);
        } else if (!mayBreak) {
          isLawful = false;
          break;
        }
      }
    }
    for (let i = 0; i < moved.length; i += 2) planned[moved[i]!] = -1;
    return isLawful ? moved : null;
  }

  /** Weight of the links that a move would break, less that of those it would mend. */
  function breaks(moved: readonly number[], weight: Float64Array): number {
    for (let i = 0; i < moved.length; i += 2) planned[moved[i]!] = moved[i + 1]!;
    let sum = 0;
    for (let i = 0; i < moved.length; i += 2) {
      const unit = moved[i]!;
      for (let k = starts[unit]!; k < starts[unit + 1]!; k += 1) {
        const other = others[k]!;
        if (planned[other]! >= 0 && other < unit) continue; // seen from the other end
        const after = allows(unit, k, planned[unit]!, planned[other]! < 0 ? picks[other]! : planned[other]!);
        const before = allows(unit, k, picks[unit]!, picks[other]!);
        if (before !== after) sum += before ? weight[at[k]! / 3]! : -weight[at[k]! / 3]!;
      }
    }
    for (let i = 0; i < moved.length; i += 2) planned[moved[i]!] = -1;
    return sum;
  }

  return {
    isHeld,
    keeps,
    follow,
    breaks,
    broken: (): number[] => {
      const found: number[] = [];
      for (let link = 0; link < links.length; link += 3) if (!isKept(link)) found.push(link);
      return found;
    },
    isLinked: (unit: number, other: number): boolean => {
      for (let k = starts[unit]!; k < starts[unit + 1]!; k += 1) if (others[k] === other) return true;
      return false;
    },
  };
}

export type Linked = ReturnType<typeof linksOf>;

/** Links from `starts[unit]`: the other end of each, and where it stands in `links`. */
function endsOf(choices: Choices): { starts: Int32Array; others: Int32Array; at: Int32Array } {
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
  return { starts, others, at };
}

const MOST_TURNS = 2_000;

/**
 * Moves until every link holds: at a broken one, the move of an end that mends most; where none mends, what is broken weighs
 * more from then on, until one does. Rows are not looked at. Of moves that mend alike the one of least worth is made.
 */
export function untangle(
  choices: Choices,
  picks: Picks,
  worth: Float64Array,
  linked: Linked,
  stop: () => boolean,
): boolean {
  const { starts, links } = choices;
  const weight = new Float64Array(links.length / 3).fill(1);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const broken = linked.broken();
    if (broken.length === 0) return true;
    if (turn % 16 === 15 && stop()) return false;
    const link = broken[turn % broken.length]!;
    let best: number[] | null = null;
    let mends = 0;
    let price = Infinity;
    for (const unit of [links[link]!, links[link + 1]!]) {
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (c === picks[unit] || worth[c]! === Infinity) continue;
        for (const moved of [[unit, c], linked.follow(unit, c, true)!]) {
          const more = linked.breaks(moved, weight);
          if (more >= -1e-12 || more > mends) continue;
          let paid = 0;
          for (let i = 0; i < moved.length; i += 2) paid += worth[moved[i + 1]!]! - worth[picks[moved[i]!]!]!;
          if (more === mends && paid >= price) continue;
          best = moved;
          mends = more;
          price = paid;
        }
      }
    }
    if (best) for (let i = 0; i < best.length; i += 2) picks[best[i]!] = best[i + 1]!;
    else for (const one of broken) weight[one / 3]! += 1;
  }
  return false;
}
