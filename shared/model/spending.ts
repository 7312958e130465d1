import { z } from "zod";
import { Currency, MoneyRange } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { CommitmentId, ProviderId, RegionId, ScenarioId } from "./id.ts";
import { Disposition } from "./group.ts";
import { PriceTerm } from "./price-term.ts";
import { Sentence, Text } from "./sentence.ts";

/** What a month of a placement is paid for (domain 6.5). VAT is not among them: it stands beside the sum. */
export const CostItem = z.enum([
  "compute",
  "storage",
  "backup",
  "windows",
  "database",
  "egress",
  "traffic",
  "recovery",
  "support",
]);
export type CostItem = z.infer<typeof CostItem>;

/** Some cost lines, added. Money in whole minor units of the plan's currency, before VAT. */
const sum = {
  /** `null`: one of the lines is not computable; `because` is the first reason. */
  monthly: MoneyRange.nullable(),
  /** What of it can be computed: the least it comes to. */
  known: MoneyRange,
  lines: z.int(),
  /** Lines with a price that can be said in the plan's currency. */
  priced: z.int(),
  /** priced / lines, 0–1; `null`: no line. */
  coverage: z.number().nullable(),
  because: Sentence.nullable(),
};
export const CostSum = z.strictObject(sum);
export type CostSum = Readonly<z.infer<typeof CostSum>>;

export const CostLineSum = z.strictObject({ item: CostItem, ...sum, figure: z.string() });
export type CostLineSum = Readonly<z.infer<typeof CostLineSum>>;

/** What is paid once. `effort` has a row for each way of moving that is used. */
export const OneOffItem = z.enum(["effort", "parallel", "transfer", "training"]);
export type OneOffItem = z.infer<typeof OneOffItem>;
export const OneOffLine = z.strictObject({
  item: OneOffItem,
  /** Only of `effort`; `null`: nobody has decided how these move. */
  way: Disposition.nullable(),
  workloads: z.int(),
  amount: MoneyRange.nullable(),
  because: Sentence.nullable(),
  figure: z.string(),
});
export type OneOffLine = Readonly<z.infer<typeof OneOffLine>>;

/** A dated rate as it was used; `inverse`: the quoted one turned round. */
export const UsedRate = z.strictObject({ rate: z.number(), date: Day, source: z.string(), inverse: z.boolean() });
export type UsedRate = Readonly<z.infer<typeof UsedRate>>;

/** What the placement costs a month, by line, provider and region, and what is paid once. */
export const CostOverview = z.strictObject({
  scenario: ScenarioId,
  currency: Currency,
  term: PriceTerm,
  /** Placed workloads; 0: nothing is placed, every sum is empty. */
  placed: z.int(),
  /** Placed workloads that stand at the on-demand price because their offer has none on the scenario's term. */
  onDemandInstead: z.int(),
  ...sum,
  figure: z.string(),
  lines: z.array(CostLineSum),
  byProvider: z.array(
    z.strictObject({
      provider: ProviderId,
      name: Text,
      workloads: z.int(),
      ...sum,
      items: z.array(z.strictObject({ item: CostItem, ...sum })),
    }),
  ),
  byRegion: z.array(
    z.strictObject({ region: RegionId, provider: ProviderId, workloads: z.int(), ...sum, figure: z.string() }),
  ),
  oneOff: z.array(OneOffLine),
  /** `null`: one of the rows is not computable. */
  oneOffTotal: MoneyRange.nullable(),
  /** What nobody has stated anything about, and so is in no sum. */
  notCounted: z.array(Sentence),
  pricedOn: z.strictObject({ oldest: Day, newest: Day }).nullable(),
  /** `share` `null`: nobody has stated the rate of the country, so VAT is in no sum. */
  vat: z.strictObject({ share: z.number().nullable(), monthly: MoneyRange.nullable(), withVat: MoneyRange.nullable() }),
  /** The month in each currency by a dated rate; the plan's own currency first. */
  currencies: z.array(
    z.strictObject({
      currency: Currency,
      monthly: MoneyRange.nullable(),
      rate: UsedRate.nullable(),
      because: Sentence.nullable(),
    }),
  ),
});
export type CostOverview = Readonly<z.infer<typeof CostOverview>>;

/** What a year of the plan may be made of. */
export const YearColumn = z.enum(["run", "oneOff", "parallel", "shortfall", "vat", "asIs"]);
export type YearColumn = z.infer<typeof YearColumn>;

/**
 * One fiscal (calendar) year of the plan, before VAT but for `vat` and `total`.
 *
 * A column that is not claimed is `null` and in no sum; a claimed one that is `null` is not computable, and neither is its sum.
 */
export const CostYear = z.strictObject({
  year: z.int(),
  /** What runs at its new place. */
  run: MoneyRange.nullable(),
  oneOff: MoneyRange.nullable(),
  /** Months in which the old and the new place are paid for both. */
  parallel: MoneyRange.nullable(),
  /** What commitments cost beyond what is used. */
  shortfall: MoneyRange.nullable(),
  vat: MoneyRange.nullable(),
  /** What of these is claimed, added; the amount savings are reckoned with. */
  beforeVat: MoneyRange.nullable(),
  /** beforeVat + vat */
  total: MoneyRange.nullable(),
  /** As it is today, if nothing moved. */
  asIs: MoneyRange.nullable(),
  /** Of it, what has not moved yet and is paid for still. */
  staying: MoneyRange.nullable(),
  /** asIs − staying − beforeVat; negative where the plan costs more. */
  saving: MoneyRange.nullable(),
  /** Savings up to and with this year. */
  cumulated: MoneyRange.nullable(),
  /** The saving at the value of the first year. */
  discounted: MoneyRange.nullable(),
  because: Sentence.nullable(),
  figure: z.string(),
});
export type CostYear = Readonly<z.infer<typeof CostYear>>;

/** Where today's cost comes from: what the sheets state, the Korean set, or one vendor's constants. */
export const AsIsSet = z.enum(["stated", "korea", "vendor"]);
export type AsIsSet = z.infer<typeof AsIsSet>;

export const CostYears = z.strictObject({
  scenario: ScenarioId,
  currency: Currency,
  /** Shares a year: the discount rate, the growth of use, the change of prices. */
  discount: z.number(),
  growth: z.number(),
  priceChange: z.number(),
  years: z.array(CostYear),
  /** Columns somebody has stated enough about to be counted. */
  claimed: z.array(YearColumn),
  /** Σ total over the years, with VAT. */
  total: MoneyRange.nullable(),
  /** What the plan pays before VAT, at the value of the first year. */
  presentValue: MoneyRange.nullable(),
  /** The savings against today, at the value of the first year. */
  npv: MoneyRange.nullable(),
  /** Years until the savings have paid the plan back: the year it surely has (high) and may have (low). */
  payback: z.strictObject({ low: z.int().nullable(), high: z.int().nullable() }).nullable(),
  because: Sentence.nullable(),
  /** What today's cost rests on; `null`: there is none to compare with. */
  asIsSet: AsIsSet.nullable(),
  /** Whether the waves gave the days; without them everything moves on the plan's first day. */
  byWaves: z.boolean(),
  notCounted: z.array(Sentence),
  figure: z.string(),
});
export type CostYears = Readonly<z.infer<typeof CostYears>>;

export const AsIs = z.strictObject({
  scenario: ScenarioId,
  currency: Currency,
  /** The set the plan is compared with; `null`: none can be computed. */
  used: AsIsSet.nullable(),
  workloads: z.int(),
  sets: z.array(
    z.strictObject({
      set: AsIsSet,
      lines: z.array(
        z.strictObject({
          /** compute, storage, network, security, power, monitoring … */
          item: z.string(),
          yearly: MoneyRange.nullable(),
          because: Sentence.nullable(),
          figure: z.string(),
        }),
      ),
      yearly: MoneyRange.nullable(),
      because: Sentence.nullable(),
      notes: z.array(Sentence),
      figure: z.string(),
    }),
  ),
});
export type AsIs = Readonly<z.infer<typeof AsIs>>;

/** One contract year. Amounts in whole minor units of the contract's currency. */
export const CommitmentYear = z.strictObject({
  year: z.int(),
  minimum: z.int(),
  /** Expected use by a low, a base and a high ramp; `null`: not computable. */
  usage: z.strictObject({ low: z.int(), base: z.int(), high: z.int() }).nullable(),
  /** Of this year for itself, by the low ramp to the high one; a pooled contract is short only at its end. */
  shortfall: MoneyRange.nullable(),
  /** Minimums up to and with this year, and what was used by then. */
  cumulated: z.strictObject({
    minimum: z.int(),
    usage: z.strictObject({ low: z.int(), base: z.int(), high: z.int() }).nullable(),
  }),
  /** Base use below the share of the minimum that is worth a warning. */
  isUnderused: z.boolean(),
  /** What is still owed when leaving at the end of this year. */
  owed: MoneyRange.nullable(),
  /** What earlier years fell short and is lost already; only annual contracts. */
  lost: MoneyRange.nullable(),
});
export type CommitmentYear = Readonly<z.infer<typeof CommitmentYear>>;

export const CommitmentView = z.strictObject({
  /** `null`: no contract yet, but what a term of one or three years comes to. */
  commitment: CommitmentId.nullable(),
  name: z.string(),
  provider: ProviderId,
  providerName: Text,
  kind: z.enum(["annual", "pooled"]),
  currency: Currency,
  /** Whether use was typed as a ramp or comes from the placement. */
  usageFrom: z.enum(["ramp", "placement"]),
  years: z.array(CommitmentYear),
  minimum: z.int(),
  /** After what can be sold on; over the low ramp to the high one. */
  shortfall: MoneyRange.nullable(),
  /** At the base ramp, before and after what can be sold on. */
  shortfallBase: MoneyRange.nullable(),
  resale: z.number().nullable(),
  paid: MoneyRange.nullable(),
  /** Minimum that is not used yet on the plan's day. */
  remaining: MoneyRange.nullable(),
  /** The shortfall in the plan's currency, at the rate and ± the swing. */
  inPlanCurrency: z.strictObject({
    shortfall: MoneyRange.nullable(),
    minimum: MoneyRange.nullable(),
    /** The whole minimum at the rate × (1 − swing) … (1 + swing). */
    band: MoneyRange.nullable(),
    rate: UsedRate.nullable(),
    because: Sentence.nullable(),
  }),
  warnings: z.array(Sentence),
  because: Sentence.nullable(),
  figure: z.string(),
});
export type CommitmentView = Readonly<z.infer<typeof CommitmentView>>;

/** Who is cheapest for what is placed, with and without the minimum that is paid anyway. */
export const SunkEffect = z.strictObject({
  workloads: z.int(),
  rows: z.array(
    z.strictObject({
      provider: ProviderId,
      name: Text,
      committed: z.boolean(),
      /** A year of it there, by the cheapest region each may go to; `null`: not computable. */
      yearly: MoneyRange.nullable(),
      /** The same less the minimum that is paid anyway. */
      marginal: MoneyRange.nullable(),
      /** Place in the order by the upper end, from 1; `null`: it cannot take them all, or has no cost. */
      rank: z.int().nullable(),
      marginalRank: z.int().nullable(),
      /** Workloads it may not take. */
      missing: z.int(),
    }),
  ),
  cheapest: ProviderId.nullable(),
  cheapestMarginal: ProviderId.nullable(),
  /** Only surely cheaper when its upper end lies below the others' lower ends. */
  orderCertain: z.boolean(),
  because: Sentence.nullable(),
});
export type SunkEffect = Readonly<z.infer<typeof SunkEffect>>;

export const CostDriver = z.enum(["price", "rate", "growth", "price-change", "effort"]);
export type CostDriver = z.infer<typeof CostDriver>;

/** How far the plan's total moves when one number is other than thought. */
export const CostSensitivity = z.strictObject({
  scenario: ScenarioId,
  currency: Currency,
  /** ± this share of the driver; growth and price change: ± this many points a year. */
  swing: z.number(),
  /** The total over the years as it stands. */
  base: MoneyRange.nullable(),
  drivers: z.array(
    z.strictObject({
      driver: CostDriver,
      /** The foreign currency, where the driver is a rate. */
      currency: Currency.nullable(),
      low: MoneyRange.nullable(),
      high: MoneyRange.nullable(),
      because: Sentence.nullable(),
    }),
  ),
  because: Sentence.nullable(),
});
export type CostSensitivity = Readonly<z.infer<typeof CostSensitivity>>;
