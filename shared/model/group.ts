import { z } from "zod";
import { GroupId } from "./id.ts";

/** Way of moving, the seven R. */
export const Disposition = z.enum(["rehost", "replatform", "refactor", "repurchase", "relocate", "retain", "retire"]);
export type Disposition = z.infer<typeof Disposition>;

/** Workloads that serve one business service and have one owner unit; they normally move together. */
export const Group = z.strictObject({
  id: GroupId,
  name: z.string().min(1).max(200),
  externalId: z.string().max(200).nullable(),
  ownerUnit: z.string().max(200).nullable(),
  /** Business impact, 1 (highest) to 4. */
  grade: z.int().min(1).max(4).nullable(),
  users: z.int().nonnegative().nullable(),
  rtoMinutes: z.number().nonnegative().nullable(),
  rpoMinutes: z.number().nonnegative().nullable(),
  /** Round trip its users accept, ms, at p90. */
  maxRttMs: z.number().positive().nullable(),
  /** `null`: not decided yet; retain and retire are not placed. */
  disposition: Disposition.nullable(),
  /** Why it stays or goes. */
  reason: z.string().max(1000).nullable(),
  /** No cut-over inside these days (inclusive). */
  freezes: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), reason: z.string().max(200) })).max(50),
  note: z.string().max(4000).nullable(),
});
export type Group = Readonly<z.infer<typeof Group>>;
