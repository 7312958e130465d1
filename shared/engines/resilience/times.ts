import type { Verdict } from "../../model/result.ts";
import { type Range, exactly, range } from "../../units/range.ts";

/** The longest of several times; not known as soon as one is not. */
export const slowest = (times: readonly (Range | null)[]): Range | null =>
  times.reduce<Range | null>(
    (most, one) => most && one && range(Math.max(most.low, one.low), Math.max(most.high, one.high)),
    exactly(0),
  );

/** Whether a time keeps what the inventory asks for; `null`: it asks for nothing. What never comes back keeps nothing. */
export function meets(time: Range | null, target: number | null): Verdict | null {
  if (target === null) return null;
  if (time === null || time.low > target) return "fail";
  return time.high <= target ? "pass" : "unknown";
}

/** An amount of which only a share is known; neither is negative. */
export const timesRange = (amount: Range, share: Range): Range =>
  range(amount.low * share.low, amount.high * share.high);
