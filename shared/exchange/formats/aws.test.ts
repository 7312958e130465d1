import { describe, expect, it } from "vitest";
import { bookOf, csvBook, sheetOf } from "../../samples/tables.ts";
import { type Draft, type Reading, plainReading } from "../draft.ts";
import { awsDiscovery } from "./aws-discovery.ts";
import { awsMgn } from "./aws-mgn.ts";
import { awsMigrationFactory } from "./aws-migration-factory.ts";

const workloads = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "workload" }> => draft.kind === "workload");
const groups = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "group" }> => draft.kind === "group");

describe("AWS discovery", () => {
  const read = (headings: readonly string[], ...rows: (string | null)[][]) =>
    awsDiscovery.read(bookOf(sheetOf("a", [headings, ...rows])), plainReading);
  const sized = [
    "ExternalId",
    "HostName",
    "CPU.NumberOfProcessors",
    "CPU.NumberOfCores",
    "CPU.NumberOfLogicalCores",
    "RAM.TotalSizeInMB",
    "RAM.UsedSizeInMB.Avg",
    "RAM.UsedSizeInMB.Max",
  ];

  it("takes logical cores for vCPU, and says which column stands in where they are blank", () => {
    const reading = read(
      sized,
      ["a", "web01", "2", "8", "16", "16384", "4096", "8192"],
      ["b", "web02", "2", "8", null, "16384", null, null],
      ["c", "web03", "2", null, null, "1", null, null],
    );
    expect(workloads(reading).map(({ fields }) => fields.vcpu)).toEqual([16, 8, 2]);
    expect(workloads(reading)[0]!.fields).toMatchObject({
      memory: { avg: 0.25, max: 0.5 },
      details: { sockets: 2, cores: 8 },
    });
    expect(reading.findings.filter(({ code }) => code === "VCPU_FROM").map(({ row, column }) => [row, column])).toEqual(
      [
        [3, "CPU.NumberOfCores"],
        [4, "CPU.NumberOfProcessors"],
      ],
    );
  });

  it("says that it has no disks, and keeps used memory that exceeds the total as it is printed", () => {
    const reading = read(sized, ["a", "web01", null, null, "4", "1024", "2048", null]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["UNIT_ASSUMED", "SECTION_EMPTY", "RANGE_ODD"]);
    expect(workloads(reading)[0]!.fields.details!.other).toEqual([{ key: "RAM.UsedSizeInMB.Avg", value: "2048" }]);
  });

  it("puts a machine into its first application, keeps all of them, its wave, tags and ids", () => {
    const reading = read(
      [
        "ExternalId",
        "SMBiosId",
        "IPAddress",
        "MACAddress",
        "HostName",
        "VMware.MoRefId",
        "VMware.VCenterId",
        "VMware.VMName",
        "CPU.NumberOfCores",
        "Applications",
        "ApplicationWave",
        "Tags",
        "ServerId",
        "DiskReadsPerSecondInKB.Avg",
      ],
      [
        "x-1",
        "sm-1",
        "10.0.0.1, 10.0.0.2",
        "00:50:56:00:00:01",
        "web01",
        "vm-1",
        "vc-1",
        "WEB01-VM",
        "4",
        "ERP, Intranet",
        "2",
        "zone:1, critical:yes",
        "d-server-1",
        "120.5",
      ],
    );
    const [machine] = workloads(reading);
    expect(machine).toMatchObject({
      name: "web01",
      group: { name: "ERP" },
      fields: {
        externalId: "x-1",
        kind: "vm",
        ipAddresses: ["10.0.0.1", "10.0.0.2"],
        details: {
          plannedWave: "2",
          tags: [
            { key: "zone", value: "1" },
            { key: "critical", value: "yes" },
          ],
          other: [
            { key: "DiskReadsPerSecondInKB.Avg", value: "120.5" },
            { key: "Applications", value: "ERP, Intranet" },
          ],
        },
      },
    });
    expect(machine!.fields.details!.ids!.map(({ key }) => key)).toEqual([
      "ExternalId",
      "SMBiosId",
      "VMware.MoRefId",
      "VMware.VCenterId",
      "VMware.VMName",
      "ServerId",
    ]);
    expect(reading.unusedColumns).toEqual([]);
  });

  it("names a machine by whatever names it, and refuses one that nothing names", () => {
    const headings = [
      "ExternalId",
      "HostName",
      "IPAddress",
      "MACAddress",
      "VMware.MoRefId",
      "VMware.VCenterId",
      "CPU.NumberOfCores",
    ];
    const reading = read(
      headings,
      ["x", null, "10.0.0.1", null, null, null, "1"],
      [null, null, "10.0.0.1;10.0.0.2", null, null, null, "1"],
      [null, null, null, "00:11", null, null, "1"],
      [null, null, null, null, "vm-1", "vc", "1"],
      [null, null, null, null, "vm-1", null, "1"],
    );
    expect(workloads(reading).map(({ name }) => name)).toEqual(["x", "10.0.0.1", "00:11", "vm-1"]);
    expect(reading.aside).toMatchObject([
      { place: { row: 6 }, outcome: "refused", reason: { key: "exchange.reason.no-identity" } },
    ]);
  });
});

describe("AWS MGN", () => {
  it("gives waves, groups and targets; free parts of headings become tags and settings", () => {
    const reading = awsMgn.read(
      csvBook(
        "a",
        [
          "mgn:account-id,mgn:region,mgn:wave:name,mgn:wave:description,mgn:app:name,mgn:app:description,mgn:app:tag:owner,mgn:server:user-provided-id,mgn:server:platform,mgn:server:tag:zone,mgn:launch:instance-type,mgn:launch:volume:/dev/sda1:type,note",
          "123456789012,ap-northeast-2,W1,first,ERP,finance,team-a,srv-1,LINUX,a,m5.large,gp3,x",
          "123456789012,ap-northeast-2,W1,first,ERP,,,srv-2,WINDOWS,b,m5.xlarge,gp3,x",
          ",,,,Intranet,,,,,,,,",
          ",,W2,,,,,,,,,,",
        ].join("\n"),
      ),
      plainReading,
    );
    expect(groups(reading)).toMatchObject([
      {
        name: "ERP",
        place: { row: 2 },
        also: [{ row: 3 }],
        fields: { details: { description: "finance", tags: [{ key: "owner", value: "team-a" }] } },
      },
      { name: "Intranet", place: { row: 4 } },
    ]);
    expect(workloads(reading)[0]).toMatchObject({
      name: "srv-1",
      group: { name: "ERP" },
      fields: {
        externalId: "srv-1",
        os: { family: "linux" },
        details: {
          plannedWave: "W1",
          target: { instanceType: "m5.large", region: "ap-northeast-2", account: "123456789012" },
          tags: [{ key: "zone", value: "a" }],
          other: [
            { key: "mgn:wave:description", value: "first" },
            { key: "mgn:launch:volume:/dev/sda1:type", value: "gp3" },
          ],
        },
      },
    });
    expect(reading.aside.map(({ place, outcome }) => [place.row, outcome])).toEqual([[5, "refused"]]);
    expect(reading.unusedColumns).toEqual([{ sheet: "a", column: "note" }]);
    expect(reading.findings.map(({ code }) => code)).toContain("SECTION_EMPTY");
  });
});

describe("the AWS migration factory", () => {
  const heading =
    "wave_name,app_name,aws_accountid,server_name,server_os_family,server_os_version,server_fqdn,server_tier,server_environment,r_type,subnet_IDs,tags";
  const read = (...rows: string[]) =>
    awsMigrationFactory.read(csvBook("a", [heading, ...rows].join("\n")), plainReading);

  it("decides a group whose servers all move the same way", () => {
    const reading = read(
      "W1,ERP,123,web01,linux,RHEL 8,web01.example,web,Prod,REHOST,subnet-1;subnet-2,Name=web01;zone:a",
      "W1,ERP,123,db01,windows,2019,db01.example,db,Dev,Rehost,,",
    );
    expect(groups(reading)).toMatchObject([{ name: "ERP", fields: { disposition: "rehost" } }]);
    expect(workloads(reading)[0]).toMatchObject({
      name: "web01",
      fields: {
        hostname: "web01.example",
        environment: "production",
        details: {
          purpose: "web",
          osVersion: "RHEL 8",
          plannedWave: "W1",
          tags: [
            { key: "Name", value: "web01" },
            { key: "zone", value: "a" },
          ],
          other: [{ key: "subnet_IDs", value: "subnet-1;subnet-2" }],
        },
      },
    });
  });

  it("leaves a group undecided whose servers move in different ways, and keeps the way of each", () => {
    const reading = read(
      "W1,ERP,,web01,,,,,,Rehost,,",
      "W1,ERP,,db01,,,,,,Retire,,",
      "W1,HR,,hr01,,,,,Sandbox,Teleport,,",
    );
    expect(groups(reading).map(({ name, fields }) => [name, fields.disposition ?? null])).toEqual([
      ["ERP", null],
      ["HR", null],
    ]);
    expect(workloads(reading).map(({ fields }) => fields.details!.other)).toEqual([
      [{ key: "r_type", value: "Rehost" }],
      [{ key: "r_type", value: "Retire" }],
      [
        { key: "r_type", value: "Teleport" },
        { key: "server_environment", value: "Sandbox" },
      ],
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["DISPOSITION_MIXED", "WORD_BAD"]));
  });
});
