import { z } from "zod";
import { PriceClass } from "../../shared/model/catalogue.ts";
import { SourceId } from "../../shared/model/id.ts";
import { Currency } from "../../shared/units/money.ts";
import { Day } from "../../shared/units/date.ts";

/** The columns of `assets/catalogue/offers/*.json`, in the order of a row. */
export const offerColumns = [
  "region",
  "code",
  "class",
  "vcpu",
  "memoryGib",
  "arch",
  "gpuModel",
  "gpuCount",
  "localDiskGb",
  "amount",
  "currency",
  "unit",
  "source",
  "asOf",
  "note",
] as const;

/** One offer as a line: compute sizes are many, so the names of the columns stand once at the head of the file. */
export const OfferRow = z.tuple([
  z.string(),
  z.string(),
  PriceClass,
  z.number().positive(),
  z.number().positive(),
  z.enum(["x86_64", "arm64"]),
  z.string().nullable(),
  z.number().positive().nullable(),
  z.number().positive().nullable(),
  z.number().positive(),
  Currency,
  z.enum(["hour", "month"]),
  SourceId,
  Day,
  z.string().nullable(),
]);
export type OfferRow = z.infer<typeof OfferRow>;

/** Regions priced by a factor on another region of the same provider: expanded when the edition is opened. */
export const RegionEstimate = z.strictObject({
  region: z.string(),
  base: z.string(),
  multiplier: z.number().positive(),
  lowP10: z.number().positive(),
  highP90: z.number().positive(),
  source: SourceId,
  asOf: Day,
  note: z.string().nullable(),
});
export type RegionEstimate = z.infer<typeof RegionEstimate>;

/** Regions whose own size list nobody publishes: the sizes of another region, with or without its prices. */
export const SizeList = z.strictObject({
  region: z.string(),
  like: z.string(),
  priced: z.boolean(),
  source: SourceId,
  asOf: Day,
  note: z.string(),
});
export type SizeList = z.infer<typeof SizeList>;
