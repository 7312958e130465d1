import { type Choices, type Picks, roomOf } from "./choices.ts";

/** Sums of the rows under an answer, kept up to date move by move. Moves of several units: unit, column, unit, column … */
export function sumsOf({ rows, cost }: Choices, picks: Picks) {
  const use = new Float64Array(rows.cap.length);
  const room = rows.cap.map(roomOf);
  const size = rows.cap.map((cap) => 1 / (1 + Math.abs(cap)));
  const change = new Float64Array(rows.cap.length);
  let sum = 0;
  const add = (column: number, sign: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
      use[rows.index[k]!]! += sign * rows.value[k]!;
  };
  for (const column of picks) {
    add(column, 1);
    sum += cost[column]!;
  }

  const plan = (column: number, sign: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1)
      change[rows.index[k]!]! += sign * rows.value[k]!;
  };
  const forget = (column: number): void => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) change[rows.index[k]!] = 0;
  };
  const holds = (column: number, besides?: readonly number[]): boolean => {
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) {
      const row = rows.index[k]!;
      if (change[row]! > 0 && use[row]! + change[row]! > room[row]! && !besides?.includes(row)) return false;
    }
    return true;
  };
  const mendedBy = (column: number): number => {
    let mended = 0;
    for (let k = rows.starts[column]!; k < rows.starts[column + 1]!; k += 1) {
      const row = rows.index[k]!;
      const by = change[row]!;
      if (by === 0) continue;
      change[row] = 0;
      const over = use[row]! - rows.cap[row]!;
      mended += (Math.max(0, over) - Math.max(0, over + by)) * size[row]!;
    }
    return mended;
  };
  const planAll = (moved: readonly number[]): void => {
    for (let i = 0; i < moved.length; i += 2) {
      plan(picks[moved[i]!]!, -1);
      plan(moved[i + 1]!, 1);
    }
  };
  const holdAll = (moved: readonly number[], besides?: readonly number[]): boolean => {
    for (let i = 0; i < moved.length; i += 2)
      if (!holds(picks[moved[i]!]!, besides) || !holds(moved[i + 1]!, besides)) return false;
    return true;
  };
  const forgetAll = (moved: readonly number[]): void => {
    for (let i = 0; i < moved.length; i += 2) {
      forget(picks[moved[i]!]!);
      forget(moved[i + 1]!);
    }
  };
  const move = (unit: number, to: number): void => {
    add(picks[unit]!, -1);
    sum += cost[to]! - cost[picks[unit]!]!;
    picks[unit] = to;
    add(to, 1);
  };

  return {
    cost: () => sum,
    /** What a row still takes; below 0: it is broken. */
    left: (row: number): number => room[row]! - use[row]!,
    isBroken: (): boolean => {
      for (let row = 0; row < use.length; row += 1) if (use[row]! > room[row]!) return true;
      return false;
    },
    brokenRows: (): Uint8Array => Uint8Array.from(use, (value, row) => (value > room[row]! ? 1 : 0)),
    /** Breach that moving a unit would take away; below 0: it would make more. */
    mends: (from: number, to: number): number => {
      plan(from, -1);
      plan(to, 1);
      return mendedBy(from) + mendedBy(to);
    },
    mendsAll: (moved: readonly number[]): number => {
      planAll(moved);
      let mended = 0;
      for (let i = 0; i < moved.length; i += 2) mended += mendedBy(picks[moved[i]!]!) + mendedBy(moved[i + 1]!);
      return mended;
    },
    fits: (from: number, to: number): boolean => {
      plan(from, -1);
      plan(to, 1);
      const fits = holds(from) && holds(to);
      forget(from);
      forget(to);
      return fits;
    },
    fitTogether: (from: number, to: number, otherFrom: number, otherTo: number): boolean => {
      plan(from, -1);
      plan(to, 1);
      plan(otherFrom, -1);
      plan(otherTo, 1);
      const fits = holds(from) && holds(to) && holds(otherFrom) && holds(otherTo);
      forget(from);
      forget(to);
      forget(otherFrom);
      forget(otherTo);
      return fits;
    },
    fitAll: (moved: readonly number[]): boolean => {
      planAll(moved);
      const fits = holdAll(moved);
      forgetAll(moved);
      return fits;
    },
    /** Whether two moves of units apart fit together; rows `besides` are not looked at. */
    fitBoth: (one: readonly number[], other: readonly number[], besides: readonly number[]): boolean => {
      planAll(one);
      planAll(other);
      const fits = holdAll(one, besides) && holdAll(other, besides);
      forgetAll(one);
      forgetAll(other);
      return fits;
    },
    move,
    moveAll: (moved: readonly number[]): void => {
      for (let i = 0; i < moved.length; i += 2) move(moved[i]!, moved[i + 1]!);
    },
  };
}

export type Sums = ReturnType<typeof sumsOf>;
