/**
 * How many more systems must move until the share of all is that many percent (domain 3.1): ceil(percent · all) − now, and
 * never less than none.
 */
export function gapTo(percent: number, all: number, now: number): number {
  return Math.max(0, Math.ceil((percent * all) / 100 - DUST) - now);
}
/** 0.44 · 100 is 44.000000000000006 in binary: no system of its own. */
const DUST = 1e-9;

/** A count as percent of all, one digit; `null` where there is nothing to count. */
export const percentOf = (part: number, all: number): number | null =>
  all === 0 ? null : Math.round((1000 * part) / all) / 10;
