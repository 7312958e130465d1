import { z } from "zod";

/**
 * What one resource cost in one period, as a bill in FOCUS columns says: the rows of a bill that agree in all but the
 * amounts, summed. Credits are negative and legal.
 */
export const BillLine = z.strictObject({
  /** First day, and the first day after. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Who runs the service, who sells it, who sends the bill: a reseller shows as an issuer that is not the provider. */
  provider: z.string().max(200),
  publisher: z.string().max(200).nullable(),
  issuer: z.string().max(200).nullable(),
  account: z.string().max(200).nullable(),
  region: z.string().max(200).nullable(),
  category: z.string().max(200),
  service: z.string().max(200).nullable(),
  resource: z.string().max(500).nullable(),
  resourceName: z.string().max(500).nullable(),
  /** Usage, Purchase, Credit, Tax … */
  charge: z.string().max(100).nullable(),
  commitment: z.string().max(500).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Amounts in the currency; `null`: the bill does not say. */
  billed: z.number(),
  effective: z.number().nullable(),
  list: z.number().nullable(),
  contracted: z.number().nullable(),
  /** Rows of the bill it sums. */
  rows: z.int().positive(),
});
export type BillLine = Readonly<z.infer<typeof BillLine>>;

/** What a bill comes to in one period at one provider, for one category and currency. */
export const BillRow = BillLine.pick({
  from: true,
  to: true,
  provider: true,
  category: true,
  currency: true,
  billed: true,
  effective: true,
  list: true,
}).extend({
  /** Who sends the bill, where that is not the provider. */
  issuer: z.string().nullable(),
  lines: z.int().positive(),
});
export type BillRow = Readonly<z.infer<typeof BillRow>>;

/** All bills of a workspace, added up: what is paid today. */
export const BillOverview = z.strictObject({
  lines: z.int().nonnegative(),
  rows: z.array(BillRow),
  totals: z.array(
    z.strictObject({
      currency: z.string(),
      billed: z.number(),
      /** The part of it below 0. */
      credits: z.number(),
      effective: z.number().nullable(),
    }),
  ),
  /** The files the lines came from, and the day each was imported. */
  sources: z.array(z.strictObject({ file: z.string(), importedOn: z.iso.date() })),
});
export type BillOverview = Readonly<z.infer<typeof BillOverview>>;
