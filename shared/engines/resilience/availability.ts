import { type Range, range } from "../../units/range.ts";

export const MINUTES_PER_YEAR = 525_600;

/**
 * Share of the time that a system is away although it stands at several sites (domain 8).
 *
 * U(n, β) = β · U + ((1 − β) · U)ⁿ for n ≥ 2: a part β of the failures hits all sites at once (common cause), the rest must
 * hit each of them by chance. One site has no common cause. `away` and `commonCause` are shares 0–1.
 */
export function systemUnavailability(away: Range, commonCause: Range, sites: number): Range {
  if (!(Number.isInteger(sites) && sites >= 1)) throw new RangeError(`a system stands at whole sites, not at ${sites}`);
  if (sites === 1) return away;
  // growing in U; along β it is convex, so the greatest value is at an end and the least may lie between
  const at = (u: number, beta: number): number => beta * u + ((1 - beta) * u) ** sites;
  const { low, high } = commonCause;
  const flat = away.low > 0 ? 1 - (1 / sites) ** (1 / (sites - 1)) / away.low : low;
  const least = at(away.low, Math.min(Math.max(flat, low), high));
  return range(least, Math.max(least, at(away.high, low), at(away.high, high)));
}

/** Minutes of a year. */
export const downtimeMinutes = (away: Range): Range => range(away.low * MINUTES_PER_YEAR, away.high * MINUTES_PER_YEAR);

/** 1 − x of a share known between two values. */
export const complement = (share: Range): Range => range(1 - share.high, 1 - share.low);

/** What stands in several places and needs all of them is there as often as all are: the product of their shares. */
export const inSeries = (availabilities: readonly Range[]): Range =>
  availabilities.reduce((all, one) => range(all.low * one.low, all.high * one.high), range(1, 1));

/**
 * Share of the time that several sites are there while one alone would be away: U − U(n, β).
 *
 * With x = (1 − β) · U it is x − xⁿ: it grows up to a point and then falls, so its greatest value may lie inside.
 */
export function avoidedUnavailability(away: Range, commonCause: Range, sites: number): Range {
  if (sites < 2) return range(0, 0);
  const at = (x: number): number => x - x ** sites;
  const low = (1 - commonCause.high) * away.low;
  const high = (1 - commonCause.low) * away.high;
  const peak = Math.min(Math.max((1 / sites) ** (1 / (sites - 1)), low), high);
  return range(Math.min(at(low), at(high)), Math.max(at(low), at(high), at(peak)));
}

/** What an hour of outage avoided costs: the extra cost of a year over the hours avoided; `null`: none is avoided for sure. */
export function costPerAvoidedHour(extraPerYear: Range, avoidedHours: Range): Range | null {
  if (avoidedHours.low <= 0) return null;
  return range(extraPerYear.low / avoidedHours.high, extraPerYear.high / avoidedHours.low);
}
