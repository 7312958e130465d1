import { z } from "zod";
import { DependencyId, GroupId, WorkloadId } from "./id.ts";

/** One end of a dependency. An external end is a system outside the inventory. */
export const Endpoint = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("workload"), id: WorkloadId }),
  z.strictObject({ kind: z.literal("group"), id: GroupId }),
  z.strictObject({ kind: z.literal("external"), name: z.string().min(1).max(200) }),
]);
export type Endpoint = Readonly<z.infer<typeof Endpoint>>;

/** `from` depends on `to`: what is called, how often, how much, how strict. Cycles are legal. */
export const Dependency = z.strictObject({
  id: DependencyId,
  from: Endpoint,
  to: Endpoint,
  /** api, database, file, directory, message, web … as the sheet words it. */
  type: z.string().max(100).nullable(),
  protocol: z.string().max(50).nullable(),
  port: z.int().min(0).max(65535).nullable(),
  gbPerMonth: z.number().nonnegative().nullable(),
  roundTrips: z.number().nonnegative().nullable(),
  /** Greatest round trip the two ends can work with, ms. */
  maxRttMs: z.number().positive().nullable(),
  /** Whether `from` fails without `to`. */
  strict: z.boolean(),
  /** Drawn from a file (firewall rules, observed traffic) and not yet confirmed by a person. */
  proposed: z.boolean(),
  /** How many time slots traffic was observed in; `null`: nobody watched. */
  observed: z.int().nonnegative().nullable(),
  note: z.string().max(1000).nullable(),
});
export type Dependency = Readonly<z.infer<typeof Dependency>>;
