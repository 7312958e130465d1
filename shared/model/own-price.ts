import { z } from "zod";

/** A price a planner's file states for an offer of a provider; shown beside the catalogue's, never over it. */
export const OwnPrice = z.strictObject({
  /** Provider and region as the file names them. */
  provider: z.string().min(1).max(100),
  region: z.string().max(100),
  offer: z.string().min(1).max(200),
  /** Per hour; `null`: the file lists the offer without a price. */
  perHour: z.number().positive().nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  gpu: z.strictObject({ model: z.string().max(200).nullable(), count: z.number().positive() }).nullable(),
  description: z.string().max(1000).nullable(),
});
export type OwnPrice = Readonly<z.infer<typeof OwnPrice>>;
