import type { RegionId } from "../model/id.ts";
import type { CellPart } from "../model/result.ts";
import { range } from "../units/range.ts";
import { type Matrix, eachCost } from "./matrix.ts";
import { valueThere } from "./score-parts.ts";
import { type Shares, meanShares } from "./scoring/weigh.ts";

/**
 * What each criterion brings to each region, as a mean over the workloads that may go there; none where none may.
 *
 * The mean of scores is Σ weight × mean of shares, so a region's score can be weighed anew without its workloads. Its cost is
 * not known as soon as one of theirs is not.
 */
export function meanParts(matrix: Matrix): Map<RegionId, CellPart[]> {
  const { weights, regions } = matrix;
  const means = matrix.shares.map((shares) => meanShares(matrix, shares));
  const costs = meanShares(matrix, costsOf(matrix));
  const isLawful = new Uint8Array(regions.length);
  for (const column of matrix.column) isLawful[column] = 1;
  return new Map(
    regions.map((facts, at) => [
      facts.region.id,
      isLawful[at] === 0
        ? []
        : weights.map(({ criterion }, nth) => ({
            criterion,
            value: criterion === "cost" ? rangeAt(costs, at) : valueThere(criterion, facts),
            share: range(means[nth]!.low[at]!, means[nth]!.high[at]!),
          })),
    ]),
  );
}

/** Cost for a needed vCPU and month, cell by cell. */
export function costsOf(matrix: Matrix): Shares {
  const [low, high] = [new Float64Array(matrix.column.length), new Float64Array(matrix.column.length)];
  eachCost(matrix, (cell, least, most) => {
    low[cell] = least;
    high[cell] = most;
  });
  return { by: "cell", low, high };
}

/** `null`: not computable. */
export const rangeAt = ({ low, high }: Pick<Shares, "low" | "high">, at: number) =>
  Number.isNaN(low[at]!) ? null : range(low[at]!, high[at]!);
