import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dependency } from "../../model/dependency.ts";
import { Group } from "../../model/group.ts";
import { Workload } from "../../model/workload.ts";
import { inBothLanguages } from "../../text/text.ts";
import { bookOf, jsonBook, rowsUntold, sheetOf } from "../../samples/tables.ts";
import type { Format, Reading } from "../draft.ts";
import { plainReading } from "../draft.ts";
import { merge } from "../merge.ts";
import { emptyDependency, emptyGroup, emptyWorkload } from "../nothing-known.ts";
import type { Cell, Workbook } from "../workbook.ts";
import { awsDiscovery } from "./aws-discovery.ts";
import { awsMgn } from "./aws-mgn.ts";
import { awsMigrationFactory } from "./aws-migration-factory.ts";
import { azureDependencies } from "./azure-dependencies.ts";
import { azureMigrate } from "./azure-migrate.ts";
import { cloudMigrator } from "./cloud-migrator.ts";
import { googleMigrationCenter } from "./google-migration-center.ts";
import { konveyor } from "./konveyor.ts";
import { nutanix } from "./nutanix.ts";
import { rvtools } from "./rvtools.ts";

/** The tables of each format, by their headings. */
const tables: readonly (readonly [Format, Readonly<Record<string, string>>])[] = [
  [
    rvtools,
    {
      vInfo:
        "VM,Powerstate,Template,CPUs,Memory,Disks,Provisioned MB,In Use MiB,DNS Name,Primary IP Address,Firmware,Host,VM ID,VM UUID,VI SDK UUID,Annotation,Owner of it",
      vCPU: "VM,VM ID,Sockets,Cores p/s,CPU ready %,Overall",
      vMemory: "VM,VM UUID,Size MiB,Ballooned,Swapped",
      vDisk: "VM,VM ID,Disk,Disk Key,Capacity MB,Raw,Sharing mode,Path,Thin",
      vPartition: "VM,Disk Key,Capacity MiB,Consumed MiB,Free MiB,Free % ",
      vNetwork: "VM,NIC label,Adapter,Network,Mac Address,IPv4 Address,IPv6 Address",
      vHost: "Host,Datacenter,Cluster,# CPU,# Cores",
      vTools: "VM,Tools,Tools Version",
      vSnapshot: "VM,Name,Date / time,Size MiB (total)",
      vCD: "VM,Device Node,Connected,Starts Connected",
      vUSB: "VM,Device Node,Device Type,Connected",
      vHealth: "Name,Message,Message type",
    },
  ],
  [
    azureMigrate,
    {
      a: "*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,Server type,Boot type,CPU utilization percentage,Number of disks,Storage in use (In GB),Disk 1 size (In GB),Disk 3 size (In GB),Disk 3 read ops,Total disks read ops,MAC address",
    },
  ],
  [
    azureDependencies,
    { a: "Timeslot,Source server name,Source process,Destination server name,Destination IP,Destination port" },
  ],
  [
    awsDiscovery,
    {
      a: "ExternalId,HostName,IPAddress,MACAddress,VMware.MoRefId,VMware.VCenterId,CPU.NumberOfProcessors,CPU.NumberOfCores,CPU.NumberOfLogicalCores,RAM.TotalSizeInMB,RAM.UsedSizeInMB.Avg,CPU.UsagePct.Max,DiskReadsPerSecondInKB.Avg,Applications,ApplicationWave,Tags",
    },
  ],
  [
    awsMgn,
    {
      a: "mgn:account-id,mgn:wave:name,mgn:app:name,mgn:app:tag:owner,mgn:server:user-provided-id,mgn:server:platform,mgn:server:tag:zone,mgn:launch:instance-type,mgn:launch:volume:/dev/sda1:type",
    },
  ],
  [
    awsMigrationFactory,
    { a: "wave_name,app_name,server_name,server_fqdn,server_os_family,server_environment,r_type,tags" },
  ],
  [
    googleMigrationCenter,
    {
      vm: "MachineId,MachineName,PrimaryIPAddress,IpAddressListSemiColonDelimited,TotalDiskAllocatedGiB,AllocatedProcessorCoreCount,MemoryGiB,OsType,OsName,MachineStatus,IsPhysical",
      disk: "MachineId,DiskLabel,SizeInGib,UsedInGib,StorageTypeLabel",
      perf: "MachineId,TimeStamp,CpuUtilizationPercentage,AvailableMemoryBytes,NetworkBytesPerSecSent",
      tag: "MachineId,Key,Value",
    },
  ],
  [
    konveyor,
    {
      a: "Record Type 1,Application Name,Description,Comments,Business Service,Dependency,Dependency Direction,Binary Group,Owner,Contributors,Tag Category 1,Tag 1,Tag Category 2,Tag 2",
    },
  ],
  [
    nutanix,
    {
      a: "VM Name,Host,IP Addresses,Cores,Memory Capacity,Storage,CPU Usage,Memory Usage,Power State,Cluster,Categories",
    },
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<Cell>("web01", "db01", "WEB01", "VM", "m-1", "1", "2", "southbound", "northbound"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(
      "8192",
      "16 GiB",
      "1,024",
      "-5",
      "0",
      "0.5",
      "180",
      "1e400",
      "NaN",
      "9".repeat(30),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(
      "10.0.0.1; 10.0.0.2,fd00::1",
      "True",
      "poweredOn",
      "Rehost",
      "80",
      "61.2 GiB / 127 GiB",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(
      "zone:1, critical:yes",
      "App: ERP, Environment: Production",
      "=:;,",
      ' "A',
      'B"',
      "x".repeat(900),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>("2026-10-01T09:00:00Z", { date: "2026-10-01T09:00" }, "__proto__", "constructor"),
  },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).filter((text) => !text.includes("{")) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()) },
);

const workbookOf = (headings: Readonly<Record<string, string>>): fc.Arbitrary<Workbook> =>
  fc
    .tuple(
      ...Object.entries(headings).map(([name, line]) => {
        const titles = line.split(",");
        const row = fc.array(cell, { minLength: titles.length, maxLength: titles.length });
        return fc.array(row, { maxLength: 6 }).map((rows) => sheetOf(name, [titles, ...rows]));
      }),
    )
    .map((sheets) => bookOf(...sheets));

/** What a workspace would be given of every draft: the models say whether it may be kept. */
function mayBeKept(reading: Reading): void {
  for (const draft of reading.drafts) {
    expect(draft.name.length).toBeGreaterThan(0);
    if (draft.kind === "workload")
      Workload.omit({ id: true, group: true }).parse(
        omitGroup(merge({ ...emptyWorkload, name: draft.name }, draft.fields, () => true).value),
      );
    else if (draft.kind === "group")
      Group.omit({ id: true }).parse(merge({ ...emptyGroup, name: draft.name }, draft.fields, () => true).value);
    else if (draft.kind === "dependency")
      Dependency.omit({ id: true, from: true, to: true }).parse({ ...emptyDependency, ...draft.fields });
  }
  for (const { reason } of reading.aside) {
    const { ko, en } = inBothLanguages(reason);
    expect(ko).not.toMatch(/^exchange\.|\{\{/);
    expect(en).not.toMatch(/^exchange\.|\{\{/);
  }
  for (const { message } of reading.findings) {
    expect(message.ko).not.toMatch(/exchange\.|\{\{/);
    expect(message.en).not.toMatch(/exchange\.|\{\{/);
  }
}
const omitGroup = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== "group"));

describe("whatever a table holds", () => {
  it.each(tables)("$id tells of every row, and keeps only what the model holds", (format, headings) => {
    fc.assert(
      fc.property(
        workbookOf(headings),
        fc.constantFrom({}, { personal: "yes", "memory-mb": "mb" }),
        (workbook, answers) => {
          expect(format.score(workbook)).toBeGreaterThanOrEqual(0.5);
          const reading = format.read(workbook, { ...plainReading, answers });
          expect(rowsUntold(workbook, reading)).toEqual([]);
          mayBeKept(reading);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(tables)("$id reads the same twice, and knows its tables by their headings alone", (format, headings) => {
    fc.assert(
      fc.property(workbookOf(headings), (workbook) => {
        const renamed = {
          ...workbook,
          file: "x",
          sheets: workbook.sheets.map((sheet, at) => ({ ...sheet, name: `표 ${at}` })),
        };
        expect(format.score(renamed)).toBeGreaterThanOrEqual(0.5);
        expect(JSON.stringify(format.read(workbook, plainReading))).toBe(
          JSON.stringify(format.read(workbook, plainReading)),
        );
      }),
      { numRuns: 10 },
    );
  });

  it("cloud-migrator tells of every node, rule and balancer of any JSON in its shape", () => {
    const scalar = fc.oneof(
      cell.filter((one) => typeof one !== "object" || one === null),
      fc.constantFrom("10.0.0.1/32", "0.0.0.0/0", "10.0.0.0/24", "allow", "inbound", 2),
    );
    const rule = fc.dictionary(
      fc.constantFrom("srcCIDR", "dstCIDR", "dstPorts", "protocol", "direction", "action"),
      scalar,
    );
    const disk = fc.dictionary(fc.constantFrom("label", "type", "totalSize", "used", "available"), scalar);
    const node = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          hostname: scalar,
          machineId: scalar,
          role: scalar,
          cpu: fc.dictionary(fc.constantFrom("cpus", "cores", "threads", "architecture", "model"), scalar),
          memory: fc.dictionary(fc.constantFrom("totalSize", "used", "available"), scalar),
          rootDisk: disk,
          dataDisks: fc.array(disk, { maxLength: 3 }),
          interfaces: fc.array(
            fc.record({ name: scalar, macAddress: scalar, ipv4CidrBlocks: fc.array(scalar, { maxLength: 3 }) }),
            { maxLength: 2 },
          ),
          firewallTable: fc.array(rule, { maxLength: 4 }),
          os: fc.dictionary(fc.constantFrom("prettyName", "versionId", "id"), scalar),
        }),
      },
      { weight: 1, arbitrary: fc.anything() },
    );
    const balancer = fc.record({
      hostMachineId: scalar,
      backend: fc.record({
        servers: fc.array(fc.record({ name: scalar, ip: scalar, port: scalar }), { maxLength: 3 }),
      }),
    });
    const model = fc.record({ nodes: fc.array(node, { maxLength: 4 }), nlbs: fc.array(balancer, { maxLength: 3 }) });
    fc.assert(
      fc.property(model, (onpremiseInfraModel) => {
        const reading = cloudMigrator.read(jsonBook({ onpremiseInfraModel }), plainReading);
        mayBeKept(reading);
        const told = (sheet: string): number =>
          new Set(
            [
              ...reading.drafts.flatMap(({ place, also = [] }) => [place, ...also]),
              ...reading.aside.map(({ place }) => place),
            ]
              .filter((place) => place.sheet === sheet)
              .map(({ row }) => row),
          ).size;
        expect(told("nodes")).toBe(onpremiseInfraModel.nodes.length);
        expect(told("nlbs")).toBe(onpremiseInfraModel.nlbs.length);
      }),
      { numRuns: 150 },
    );
  });
});
