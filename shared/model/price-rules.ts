import { z } from "zod";

/** From when a price is doubted; a planner may set other bounds than these. */
export const PriceRules = z.strictObject({
  /** From this age on a price should be looked at again, days. */
  warnAfterDays: z.int().min(1).max(3650),
  /** From this age on it is called stale, days; not before it should be looked at. */
  staleAfterDays: z.int().min(1).max(3650),
  /** A new price that is off the one that stands by more than this share of it is held for confirmation: 0.3 is ±30 %. */
  jump: z.number().min(0.01).max(10),
});
export type PriceRules = Readonly<z.infer<typeof PriceRules>>;

/** What holds where nobody has said otherwise (domain 6.3): lists of the big providers change by a tenth to a third in a year. */
export const defaultPriceRules: PriceRules = { warnAfterDays: 90, staleAfterDays: 180, jump: 0.3 };
