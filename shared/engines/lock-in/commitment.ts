import { type Range, addRange, exactly, range, scaleRange } from "../../units/range.ts";

/** One contract year: the minimum, and what is used, both in one unit. `null` usage: not known, anything from nothing up. */
export type CommitmentYear = Readonly<{ minimum: number; usage: Range | null }>;
export type Kind = "annual" | "pooled";

/**
 * What a commitment costs beyond its use (domain 5.5).
 *
 * Annual: each year's gap is lost for itself. Pooled: only the gap of the whole term counts, so a strong year helps a weak
 * one. Both fall with usage, so the least shortfall belongs to the greatest usage. `paid` is `null` where usage has no upper end.
 */
export function shortfall(
  kind: Kind,
  years: readonly CommitmentYear[],
): Readonly<{ shortfall: Range; paid: Range | null }> {
  const at = (end: "low" | "high"): { gap: number; paid: number } => {
    const filled = years.map(({ minimum, usage }) => ({
      minimum,
      used: usage?.[end] ?? (end === "low" ? 0 : Infinity),
    }));
    if (kind === "annual") {
      return {
        gap: filled.reduce((sum, { minimum, used }) => sum + Math.max(0, minimum - used), 0),
        paid: filled.reduce((sum, { minimum, used }) => sum + Math.max(minimum, used), 0),
      };
    }
    const minimum = filled.reduce((sum, year) => sum + year.minimum, 0);
    const used = filled.reduce((sum, year) => sum + year.used, 0);
    return { gap: Math.max(0, minimum - used), paid: Math.max(minimum, used) };
  };
  const little = at("low");
  const much = at("high");
  const paid = Number.isFinite(much.paid) ? range(little.paid, much.paid) : null;
  return { shortfall: range(much.gap, little.gap), paid };
}

/**
 * What is still owed when leaving at the end of a year (1 = first).
 *
 * Pooled: the whole minimum less what was used so far. Annual: the minimums of the years to come; what earlier years fell
 * short is already lost and is said beside it.
 */
export function remainder(
  kind: Kind,
  years: readonly CommitmentYear[],
  afterYear: number,
): Readonly<{ owed: Range; lost: Range }> {
  const past = years.slice(0, afterYear);
  const future = years.slice(afterYear);
  if (kind === "annual") {
    const owed = future.reduce((sum, year) => sum + year.minimum, 0);
    return { owed: exactly(owed), lost: shortfall("annual", past).shortfall };
  }
  const unused = future.map((year): CommitmentYear => ({ ...year, usage: exactly(0) }));
  return { owed: shortfall("pooled", [...past, ...unused]).shortfall, lost: exactly(0) };
}

/** A contract year by its number, with the usage of the whole year as it would be without leaving. */
export type DatedYear = CommitmentYear & Readonly<{ year: number }>;

/**
 * What leaving on a day costs of a commitment: `share` of `year` has passed, and is used in proportion.
 *
 * What is used after that day stands in `after` (nothing, where everything leaves). Annual years that have passed are lost
 * and no cost of leaving; so is the whole term once it is over.
 */
export function owedOn(
  kind: Kind,
  years: readonly DatedYear[],
  leaving: Readonly<{ year: number; share: number }>,
  after: (year: number) => Range | null = () => exactly(0),
): Readonly<{ owed: Range; lost: Range }> {
  const last = Math.max(...years.map(({ year }) => year));
  if (leaving.year > last) return { owed: exactly(0), lost: shortfall(kind, years).shortfall };
  const asLeft = years.map(({ year, minimum, usage }): DatedYear => {
    if (year < leaving.year) return { year, minimum, usage };
    const later = after(year);
    const soFar = year === leaving.year ? usage && scaleRange(usage, leaving.share) : exactly(0);
    return { year, minimum, usage: soFar && later && addRange(soFar, later) };
  });
  if (kind === "pooled") return { owed: shortfall("pooled", asLeft).shortfall, lost: exactly(0) };
  const isPast = ({ year }: DatedYear): boolean => year < leaving.year;
  return {
    owed: shortfall(
      "annual",
      asLeft.filter((one) => !isPast(one)),
    ).shortfall,
    lost: shortfall("annual", asLeft.filter(isPast)).shortfall,
  };
}

/** What placing usage on a committed provider costs at the margin: the minimum that is paid anyway is sunk. */
export function marginalCost(usage: Range, remainingMinimum: number): Range {
  return range(Math.max(0, usage.low - remainingMinimum), Math.max(0, usage.high - remainingMinimum));
}

/** Below this share of a year's minimum the plan warns (domain 5.5). */
export const LEAST_USE = 0.8;

/** Years (1 = first) whose usage may lie below the share of the minimum that is worth a warning. */
export function underusedYears(years: readonly CommitmentYear[], leastUse: number = LEAST_USE): number[] {
  return years.flatMap(({ minimum, usage }, i) => ((usage?.low ?? 0) < leastUse * minimum ? [i + 1] : []));
}
