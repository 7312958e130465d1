import { z } from "zod";

/** The least and the greatest value a figure can take over what is not known. Known for sure: `low === high`. */
export const Range = z.strictObject({ low: z.number(), high: z.number() });
export type Range = Readonly<z.infer<typeof Range>>;

export function range(low: number, high: number): Range {
  if (!(low <= high)) throw new RangeError(`a range needs low ≤ high, not ${low}–${high}`);
  return { low, high };
}

export const exactly = (value: number): Range => range(value, value);
export const isExact = (value: Range): boolean => value.low === value.high;
export const addRange = (a: Range, b: Range): Range => range(a.low + b.low, a.high + b.high);
/** Multiplies by a factor known for sure; a negative one turns the range round. */
export const scaleRange = (a: Range, factor: number): Range =>
  factor >= 0 ? range(a.low * factor, a.high * factor) : range(a.high * factor, a.low * factor);

/** Whether every value of `a` is below every value of `b`; overlapping ranges cannot be told apart. */
export const isSurelyBelow = (a: Range, b: Range): boolean => a.high < b.low;
