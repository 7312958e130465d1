import { z } from "zod";
import { Currency } from "../units/money.ts";
import { CommitmentId, ProviderId } from "./id.ts";

/** A contract to pay a minimum, per year or pooled over the term. */
export const Commitment = z.strictObject({
  id: CommitmentId,
  name: z.string().min(1).max(200),
  provider: ProviderId,
  currency: Currency,
  kind: z.enum(["annual", "pooled"]),
  /** Minimum per contract year, whole minor units. */
  minimums: z
    .array(z.strictObject({ year: z.int().min(2000).max(2100), minor: z.int().nonnegative() }))
    .min(1)
    .max(20),
  note: z.string().max(1000).nullable(),
});
export type Commitment = Readonly<z.infer<typeof Commitment>>;
