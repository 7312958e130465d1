import { type Range, range } from "../../units/range.ts";

/** Net present value: Σ cash flow of year t / (1 + rate)^t, the first flow today (domain 6.6). */
export const netPresentValue = (flows: readonly number[], rate: number): number =>
  flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);

/** What a flow of year t is worth in the first year. */
export const discounted = (flow: Range, rate: number, year: number): Range =>
  range(flow.low / (1 + rate) ** year, flow.high / (1 + rate) ** year);

/**
 * The year, counted from 1, from which savings stay at nothing or above; `null`: not within these years.
 *
 * `low` by the greatest savings, `high` by the least.
 */
export function payback(cumulated: readonly Range[]): Readonly<{ low: number | null; high: number | null }> {
  const from = (end: "low" | "high"): number | null => {
    const last = cumulated.findLastIndex((sum) => sum[end] < 0);
    return last + 1 < cumulated.length ? last + 2 : null;
  };
  return { low: from("high"), high: from("low") };
}
