import { z } from "zod";
import { GroupId, WorkloadId } from "./id.ts";

const fraction = z.number().min(0).max(1).nullable();
/** Share of the capacity in use, 0–1: mean, 95th percentile, peak; `null` where nobody measured. */
export const Utilisation = z.strictObject({ avg: fraction, p95: fraction, max: fraction });
export type Utilisation = Readonly<z.infer<typeof Utilisation>>;

export const WorkloadKind = z.enum(["vm", "physical", "database", "container", "saas"]);
export const Environment = z.enum(["production", "test", "development"]);
export const OsFamily = z.enum(["linux", "windows", "unix", "other"]);

/** The smallest thing that is placed: one VM, physical server, database, container service or SaaS tenancy. */
export const Workload = z.strictObject({
  id: WorkloadId,
  name: z.string().min(1).max(200),
  /** Id in the tool it came from; text always (`0341`). */
  externalId: z.string().max(200).nullable(),
  hostname: z.string().max(255).nullable(),
  group: GroupId.nullable(),
  kind: WorkloadKind.nullable(),
  environment: Environment.nullable(),
  /** Whether it ran when the inventory was taken. */
  power: z.enum(["on", "off"]).nullable(),
  os: z.strictObject({ name: z.string().max(200).nullable(), family: OsFamily.nullable() }),
  /** vCPU equivalents: sockets × cores × threads. */
  vcpu: z.int().positive().max(100_000).nullable(),
  memoryGib: z.number().positive().max(1_000_000).nullable(),
  /** Provisioned and used disk, GiB. */
  storageGib: z.number().nonnegative().nullable(),
  storageUsedGib: z.number().nonnegative().nullable(),
  cpu: Utilisation,
  memory: Utilisation,
  /** Measured pressure (CPU ready, ballooning): the size must not be reduced. */
  keepSize: z.boolean(),
  ipAddresses: z.array(z.string().max(64)).max(64),
  location: z.string().max(200).nullable(),
  note: z.string().max(4000).nullable(),
});
export type Workload = Readonly<z.infer<typeof Workload>>;
