import fc from "fast-check";
import type { Endpoint } from "../../shared/model/dependency.ts";
import { DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Details } from "../../shared/model/workload.ts";
import { makePlan } from "../../shared/samples/make.ts";

/** Starts that a spreadsheet computes, and what people have hidden them behind. */
export const formulaStarts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
export const disguises = ["", " ", "\u00a0", "\n", '"', ",", ";", "'", "''", "\u3000", "\u200b"];

const nasty = fc
  .tuple(
    fc.constantFrom(...disguises),
    fc.constantFrom(...formulaStarts),
    fc.constantFrom("1+1", "cmd|' /C calc'!A0", "", "x"),
  )
  .map((parts) => parts.join(""));
const awkward = fc.constantFrom(
  "0341",
  "12345678901234567890",
  "'",
  "''",
  "'=1",
  "-",
  "N/A",
  "TRUE",
  "1,5",
  "2026-11-21",
  '="0341"',
  " a ",
  "a\u00a0",
  "\u00a0",
  "a\r\nb",
  "a\rb",
  "a\nb",
  'say "so"',
  "똠방각하 펲 쀍",
  "한글".normalize("NFD"),
  "_x0041_",
  "a;b",
  "[x]",
  "{}",
  "<b>&amp;</b>",
  "😀",
  "1e5",
);
/** Any text that a field may hold, composed as the readers compose it; never an empty one, which is not known. */
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(nasty, awkward, fc.string({ maxLength: Math.min(most, 30), unit: "grapheme" }))
    .map((one) => one.normalize("NFC").slice(0, most))
    .filter((one) => one !== "" && !/\p{Cs}/u.test(one));

const maybe = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(one, { freq: 2 });
const size = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const share = maybe(fc.double({ min: 0, max: 1, noNaN: true }));
const use = fc.record({ avg: share, p95: share, max: share });
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const day = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const list = (most = 4): fc.Arbitrary<string[]> => fc.array(text(60), { maxLength: most });
const tags = fc.array(fc.record({ key: text(60), value: fc.oneof(text(200), fc.constant("")) }), { maxLength: 3 });
/** Any of the parts may be missing. */
const noKeys = { requiredKeys: [] as never[] };

const disk = fc.record(
  {
    label: text(60),
    sizeGib: size,
    usedGib: size,
    type: text(60),
    readIops: size,
    writeIops: size,
    readMbPerSecond: size,
    writeMbPerSecond: size,
  },
  noKeys,
);
const details: fc.Arbitrary<Details> = fc.record(
  {
    osVersion: text(60),
    architecture: text(50),
    firmware: fc.constantFrom("bios" as const, "uefi" as const),
    sockets: whole(1, 1024),
    cores: whole(1, 100_000),
    cpuModel: text(60),
    maker: text(60),
    model: text(60),
    hypervisor: text(60),
    cluster: text(60),
    host: text(60),
    macAddresses: list(),
    networks: list(),
    networkInMbPerSecond: size,
    networkOutMbPerSecond: size,
    disks: fc.array(disk, { maxLength: 3 }),
    gpu: fc.record(
      { model: maybe(text(60)), count: whole(1, 8), use: fc.constantFrom("training" as const, "inference" as const) },
      { requiredKeys: ["model", "count"] },
    ),
    tags,
    purpose: text(60),
    boughtOn: day,
    replaceOn: day,
    supportEndsOn: day,
    plannedWave: text(60),
    target: fc.record({ instanceType: text(60), region: text(60) }, { requiredKeys: ["region"] }),
    ids: tags,
    formerNames: list(),
    other: tags,
  },
  noKeys,
);
const groupDetails = fc.record(
  {
    businessService: text(60),
    description: text(200),
    comments: text(200),
    tags,
    peakUsers: whole(0, 1e6),
    serviceHours: text(60),
    builtYear: whole(1950, 2100),
    replaceYear: whole(1950, 2100),
    annualCost: fc.record({ amount: size, currency: fc.constantFrom("KRW", "EUR") }),
    contractor: text(60),
    hasDisasterRecovery: fc.boolean(),
    network: text(60),
    certificates: text(60),
    reviewedOn: day,
    other: tags,
  },
  noKeys,
);

const group = fc.record({
  name: text(60),
  externalId: maybe(text(60)),
  ownerUnit: maybe(text(60)),
  grade: maybe(whole(1, 4)),
  users: maybe(whole(0, 1e7)),
  rtoMinutes: maybe(size),
  rpoMinutes: maybe(size),
  maxRttMs: maybe(whole(1, 500)),
  disposition: maybe(fc.constantFrom("rehost" as const, "retain" as const)),
  reason: maybe(text(60)),
  freezes: fc.array(fc.record({ from: day, to: day, reason: fc.oneof(text(60), fc.constant("")) }), { maxLength: 2 }),
  details: groupDetails,
  note: maybe(text(200)),
});
const workload = fc.record({
  name: text(60),
  externalId: maybe(text(60)),
  hostname: maybe(text(60)),
  kind: maybe(fc.constantFrom("vm" as const, "physical" as const, "database" as const)),
  environment: maybe(fc.constantFrom("production" as const, "test" as const)),
  power: maybe(fc.constantFrom("on" as const, "off" as const)),
  os: fc.record({ name: maybe(text(60)), family: maybe(fc.constantFrom("linux" as const, "windows" as const)) }),
  vcpu: maybe(whole(1, 1024)),
  memoryGib: maybe(fc.oneof(whole(1, 4096), fc.double({ min: 0.001, max: 1e5, noNaN: true }))),
  storageGib: maybe(size),
  storageUsedGib: maybe(size),
  cpu: use,
  memory: use,
  keepSize: fc.boolean(),
  ipAddresses: list(),
  location: maybe(text(60)),
  details,
  note: maybe(text(200)),
});
const dataSet = fc.record({
  name: text(60),
  items: fc.uniqueArray(whole(1, 8), { maxLength: 3 }),
  stated: maybe(fc.constantFrom("C" as const, "S" as const, "O" as const)),
  personalData: maybe(fc.boolean()),
  sizeGib: maybe(size),
  residency: maybe(fc.array(fc.constantFrom("KR", "DE"), { maxLength: 2 })),
  note: maybe(text(200)),
});
const link = fc.record({
  type: maybe(text(60)),
  protocol: maybe(text(50)),
  port: maybe(whole(0, 65_535)),
  gbPerMonth: maybe(size),
  roundTrips: maybe(size),
  maxRttMs: maybe(whole(1, 500)),
  strict: fc.boolean(),
  proposed: fc.boolean(),
  observed: maybe(whole(0, 1000)),
  note: maybe(text(200)),
});
const pick = fc.nat(1000);

/** Inventories with everything a field may hold, for tests: what goes out must come back. */
export function randomInventory(): fc.Arbitrary<Plan> {
  return fc
    .record({
      groups: fc.array(group, { maxLength: 3 }),
      workloads: fc.array(fc.tuple(workload, maybe(pick)), { maxLength: 6 }),
      dataSets: fc.array(fc.tuple(dataSet, maybe(pick)), { maxLength: 3 }),
      links: fc.array(fc.tuple(link, pick, pick, text(60)), { maxLength: 4 }),
    })
    .map(({ groups, workloads, dataSets, links }) => {
      const held = groups.map((one, at) => ({ ...one, id: GroupId.parse(`g-${at + 1}`) }));
      const owner = (at: number | null): GroupId | null =>
        at === null || held.length === 0 ? null : held[at % held.length]!.id;
      const machines = workloads.map(([one, at], number) => ({
        ...one,
        id: WorkloadId.parse(`w-${number + 1}`),
        group: owner(at),
      }));
      const end = (at: number, name: string): Endpoint => {
        const ends: Endpoint[] = [
          { kind: "external", name },
          ...held.map(({ id }) => ({ kind: "group" as const, id })),
          ...machines.map(({ id }) => ({ kind: "workload" as const, id })),
        ];
        return ends[at % ends.length]!;
      };
      return makePlan({
        groups: held,
        workloads: machines,
        dataSets: dataSets.map(([one, at], number) => ({
          ...one,
          id: DataSetId.parse(`d-${number + 1}`),
          group: owner(at),
        })),
        dependencies: links.map(([one, from, to, name], number) => ({
          ...one,
          id: DependencyId.parse(`dep-${number + 1}`),
          from: end(from, name),
          to: end(to, name),
        })),
      });
    });
}
