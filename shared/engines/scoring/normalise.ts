import { type Range, range } from "../../units/range.ts";

/** A value on its criterion's fixed scale: 1 at `best`, 0 at `worst`, clamped (domain 9.2). Which is greater does not matter. */
export function normalise(value: number, best: number, worst: number): number {
  if (best === worst) throw new RangeError(`best and worst must differ, both are ${best}`);
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

const ANYTHING = range(0, 1);

/** Where a value lies between two fixed points; anywhere, where it is not known or the points are one. */
export function shareOf(value: Range | null, best: number, worst: number): Range {
  if (value === null || best === worst) return ANYTHING;
  const [a, b] = [normalise(value.low, best, worst), normalise(value.high, best, worst)];
  return a <= b ? range(a, b) : range(b, a);
}
