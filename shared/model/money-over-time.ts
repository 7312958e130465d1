import { z } from "zod";
import { Currency, MoneyRange } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { ScenarioId, WaveId } from "./id.ts";
import { Sentence } from "./sentence.ts";
import { CommitmentView } from "./spending.ts";

/**
 * What a month or a fiscal year may be made of.
 *
 * `staying`: old places until their cut-over. `parallel`: old and new place side by side. `run`: new places from the month of
 * their cut-over. `effort`, `transfer`, `training`: paid once, in the month of the cut-over (training at the beginning).
 * `shortfall`: what commitments cost beyond their use, at the end of their year.
 */
export const MoneyPart = z.enum(["staying", "parallel", "run", "effort", "transfer", "training", "shortfall"]);
export type MoneyPart = z.infer<typeof MoneyPart>;

/** Whole minor units of the plan's currency before VAT; `null`: not claimed, or claimed and not computable. */
const amounts = {
  staying: MoneyRange.nullable(),
  parallel: MoneyRange.nullable(),
  run: MoneyRange.nullable(),
  effort: MoneyRange.nullable(),
  transfer: MoneyRange.nullable(),
  training: MoneyRange.nullable(),
  shortfall: MoneyRange.nullable(),
  /** What the plan pays: every claimed part but `staying`; `null`: one of them is not computable. */
  paid: MoneyRange.nullable(),
  /** What of `paid` can be computed: the least it comes to. */
  known: MoneyRange,
  /** Why `paid` is not computable. */
  because: Sentence.nullable(),
};

/** `2027-03` */
const Month = z.string().regex(/^\d{4}-\d{2}$/);

export const MoneyMonth = z.strictObject({
  month: Month,
  /** First month of the fiscal year it belongs to, as its year's name: 2027 for the year that begins in 2027. */
  fiscalYear: z.int(),
  /** Waves that cut over in it. */
  waves: z.array(WaveId),
  ...amounts,
  /** `paid` up to and with this month; `null` from the first month on that is not computable. */
  cumulated: MoneyRange.nullable(),
  /** `cost/in-month/2027-03` */
  figure: z.string(),
});
export type MoneyMonth = Readonly<z.infer<typeof MoneyMonth>>;

/** Where a fiscal year stands against its budget; `open`: only some of what is possible is within it, or a part is unknown. */
export const BudgetStanding = z.enum(["within", "over", "open", "no-budget"]);
export type BudgetStanding = z.infer<typeof BudgetStanding>;

export const FiscalYear = z.strictObject({
  /** The calendar year in which it begins. */
  year: z.int(),
  from: Day,
  to: Day,
  /** Months of it that are reckoned: 12, or fewer at the edges of the plan. */
  months: z.int(),
  waves: z.array(WaveId),
  ...amounts,
  /** `null`: nobody has stated the rate of the country. */
  vat: MoneyRange.nullable(),
  /** `paid` and its VAT. */
  withVat: MoneyRange.nullable(),
  /** The most that may be spent, minor units; `null`: nobody has set one. */
  budget: z.int().nullable(),
  /** budget − paid; negative where it is overspent. */
  left: MoneyRange.nullable(),
  standing: BudgetStanding,
  /** `cost/fiscal-year/2027` */
  figure: z.string(),
});
export type FiscalYear = Readonly<z.infer<typeof FiscalYear>>;

/** What a plan pays month by month, and in each fiscal year against its budget (domain 6.5, 10.1 rule 13). */
export const MoneyOverTime = z.strictObject({
  scenario: ScenarioId,
  currency: Currency,
  /** First month of the fiscal year, 1–12. */
  fiscalYearStart: z.int().min(1).max(12),
  /** Whether the waves gave the days; without them everything moves on the plan's first day. */
  byWaves: z.boolean(),
  /** Placed workloads in no wave: they count from the plan's first day. */
  unscheduled: z.int(),
  /** Days after a cut-over on which the old place runs on; `null`: not stated. */
  doubleRunningDays: z.int().nullable(),
  /** Parts somebody has stated enough about to be counted. */
  claimed: z.array(MoneyPart),
  months: z.array(MoneyMonth),
  years: z.array(FiscalYear),
  /** Σ paid over all months. */
  paid: MoneyRange.nullable(),
  /** How commitments are used up beside it. */
  commitments: z.array(CommitmentView),
  /** What nobody has stated anything about, and so is in no sum. */
  notCounted: z.array(Sentence),
  /** Why there is nothing to show, or no sum. */
  because: Sentence.nullable(),
  /** `cost/over-time` */
  figure: z.string(),
});
export type MoneyOverTime = Readonly<z.infer<typeof MoneyOverTime>>;
