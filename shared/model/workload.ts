import { z } from "zod";
import { GroupId, WorkloadId } from "./id.ts";

const fraction = z.number().min(0).max(1).nullable();
/** Share of the capacity in use, 0–1: mean, 95th percentile, peak; `null` where nobody measured. */
export const Utilisation = z.strictObject({ avg: fraction, p95: fraction, max: fraction });
export type Utilisation = Readonly<z.infer<typeof Utilisation>>;

export const WorkloadKind = z.enum(["vm", "physical", "database", "container", "saas"]);
export const Environment = z.enum(["production", "test", "development"]);
export const OsFamily = z.enum(["linux", "windows", "unix", "other"]);

/** A disk as a tool lists it. A part that is not there is not known. */
export const Disk = z
  .strictObject({
    label: z.string().max(200),
    sizeGib: z.number().nonnegative(),
    usedGib: z.number().nonnegative(),
    type: z.string().max(100),
    readIops: z.number().nonnegative(),
    writeIops: z.number().nonnegative(),
    readMbPerSecond: z.number().nonnegative(),
    writeMbPerSecond: z.number().nonnegative(),
  })
  .partial();
export type Disk = Readonly<z.infer<typeof Disk>>;

/** A word somebody hung on a thing: `zone: 1`. */
export const Tag = z.strictObject({ key: z.string().min(1).max(200), value: z.string().max(500) });
export type Tag = Readonly<z.infer<typeof Tag>>;

/**
 * What tools know of a machine beside what figures rest on; kept so that it can be looked up and written back.
 *
 * A detail that is not there is not known.
 */
export const Details = z
  .strictObject({
    osVersion: z.string().max(200),
    /** x86_64, x86, arm64 … as the tool words it. */
    architecture: z.string().max(50),
    firmware: z.enum(["bios", "uefi"]),
    sockets: z.int().positive().max(1024),
    /** Physical cores over all sockets. */
    cores: z.int().positive().max(100_000),
    cpuModel: z.string().max(200),
    maker: z.string().max(200),
    model: z.string().max(200),
    hypervisor: z.string().max(100),
    cluster: z.string().max(200),
    host: z.string().max(200),
    macAddresses: z.array(z.string().max(64)).max(64),
    networks: z.array(z.string().max(200)).max(64),
    networkInMbPerSecond: z.number().nonnegative(),
    networkOutMbPerSecond: z.number().nonnegative(),
    disks: z.array(Disk).max(256),
    gpu: z.strictObject({
      model: z.string().max(200).nullable(),
      count: z.int().positive().max(1024),
      /** Whether models are trained on it or asked; left out: not known. */
      use: z.enum(["training", "inference"]).optional(),
    }),
    tags: z.array(Tag).max(200),
    /** What the machine is for, in the words of the sheet. */
    purpose: z.string().max(500),
    boughtOn: z.iso.date(),
    replaceOn: z.iso.date(),
    supportEndsOn: z.iso.date(),
    /** The wave another tool had put it in; our own waves are planned in Waves. */
    plannedWave: z.string().max(200),
    /** Where a tool says it should run: instance type, region, account, as it words them. */
    target: z
      .strictObject({
        instanceType: z.string().max(200),
        region: z.string().max(200),
        account: z.string().max(200),
      })
      .partial(),
    /** Ids other tools know it by, each under the tool's own column: `SMBiosId`, `VM ID`. */
    ids: z.array(Tag).max(50),
    /** Names under which earlier files knew it: a person confirmed that it is the same. */
    formerNames: z.array(z.string().max(255)).max(20),
    /** What remains of a row of another tool that has no field here, column by column, so that writing back loses nothing. */
    other: z.array(Tag).max(200),
  })
  .partial();
export type Details = Readonly<z.infer<typeof Details>>;

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
  details: Details,
  note: z.string().max(4000).nullable(),
});
export type Workload = Readonly<z.infer<typeof Workload>>;
