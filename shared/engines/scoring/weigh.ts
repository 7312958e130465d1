import type { Cells } from "./scan.ts";

/** What one criterion brings, 0–1, least and most: by cell, or by column where it is the same in every row. */
export type Shares = Readonly<{ by: "cell" | "column"; low: Float64Array; high: Float64Array }>;

/** The score of every open cell, least and most. */
export type Scores = Readonly<{ low: Float64Array; high: Float64Array }>;

/** Σ weight × share of every open cell. `weights` say how many points each criterion is worth. */
export function weigh({ column }: Cells, shares: readonly Shares[], weights: readonly number[]): Scores {
  const low = new Float64Array(column.length);
  const high = new Float64Array(column.length);
  shares.forEach((share, nth) => {
    const weight = weights[nth]!;
    const isByCell = share.by === "cell";
    for (let cell = 0; cell < column.length; cell++) {
      const at = isByCell ? cell : column[cell]!;
      low[cell]! += weight * share.low[at]!;
      high[cell]! += weight * share.high[at]!;
    }
  });
  return { low, high };
}

/** Brings weights to a sum of `whole`; all 0 where they sum to nothing. */
export function broughtTo(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? (whole * weight) / sum : 0));
}

/** By column, the mean over its open cells; NaN where there is none, or one of them is not known. */
export function meanShares({ columns, column }: Cells, { by, low, high }: Shares): Scores {
  if (by === "column") return { low, high };
  const count = new Float64Array(columns);
  const mean = { low: new Float64Array(columns), high: new Float64Array(columns) };
  column.forEach((at, cell) => {
    count[at]! += 1;
    mean.low[at]! += low[cell]!;
    mean.high[at]! += high[cell]!;
  });
  for (let at = 0; at < columns; at++) {
    mean.low[at]! /= count[at]!;
    mean.high[at]! /= count[at]!;
  }
  return mean;
}
