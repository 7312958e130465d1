import type { ParetoPoint } from "../../../shared/model/comparing.ts";
import type { Criterion } from "../../../shared/model/requirement.ts";
import type { Range } from "../../../shared/units/range.ts";

/** Criteria of which more is better; of the others less is. */
export const moreIsBetter = (criterion: Criterion): boolean => criterion === "sovereignty";

/** A point with both of its axes known. */
export type Drawn = Readonly<{ point: ParetoPoint; x: Range; y: Range }>;

/** The points that can be drawn on two axes; those of which one is not known are counted, not drawn. */
export function drawnOn(points: readonly ParetoPoint[], across: Criterion, up: Criterion): Drawn[] {
  return points.flatMap((point) => {
    const [x, y] = [point.values[across], point.values[up]];
    return x && y ? [{ point, x, y }] : [];
  });
}

/**
 * The end of an axis: as far as the points are known for sure, and their doubt a good way on.
 *
 * One price that may lie anywhere would else press all the others together; what goes on beyond is cut at the edge.
 */
export function axisEnd(ranges: readonly Range[]): number {
  const middles = ranges.map(({ low, high }) => (low + high) / 2);
  const known = Math.max(0, ...middles);
  return Math.max(known * 1.05, Math.min(Math.max(0, ...ranges.map(({ high }) => high)), known * 1.3));
}

/** Where an axis begins: at 0, unless all lies far from it and would stand in one corner. */
export function axisStart(ranges: readonly Range[]): number {
  const least = Math.min(...ranges.map(({ low }) => low));
  const most = Math.max(...ranges.map(({ low, high }) => (low + high) / 2));
  return least > 0.35 * most ? least * 0.9 : 0;
}
