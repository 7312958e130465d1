import { z } from "zod";
import { GroupId } from "./id.ts";
import { Tag } from "./workload.ts";

/** Way of moving, the seven R. */
export const Disposition = z.enum(["rehost", "replatform", "refactor", "repurchase", "relocate", "retain", "retire"]);
export type Disposition = z.infer<typeof Disposition>;

/** What sheets know of a system beside what figures rest on. A detail that is not there is not known. */
export const GroupDetails = z
  .strictObject({
    businessService: z.string().max(200),
    description: z.string().max(4000),
    comments: z.string().max(4000),
    tags: z.array(Tag).max(200),
    /** Most users at one time. */
    peakUsers: z.int().nonnegative(),
    serviceHours: z.string().max(200),
    builtYear: z.int().min(1950).max(2100),
    replaceYear: z.int().min(1950).max(2100),
    /** What running it costs a year, as the sheet says; whole units of the currency. */
    annualCost: z.strictObject({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) }),
    contractor: z.string().max(200),
    hasDisasterRecovery: z.boolean(),
    /** Business network or internet side (망분리). */
    network: z.string().max(200),
    certificates: z.string().max(500),
    reviewedOn: z.iso.date(),
    /** What remains of a row of another tool that has no field here, column by column, so that writing back loses nothing. */
    other: z.array(Tag).max(200),
  })
  .partial();
export type GroupDetails = Readonly<z.infer<typeof GroupDetails>>;

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
  details: GroupDetails,
  note: z.string().max(4000).nullable(),
});
export type Group = Readonly<z.infer<typeof Group>>;
