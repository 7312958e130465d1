import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../../electron/files/read.ts";
import type { DataSetId, DependencyId, GroupId, WorkloadId } from "../../model/id.ts";
import { makePlan } from "../../samples/make.ts";
import { type Existing, nothingHeld as nothing, settle } from "../changes.ts";
import { type ImportFile, plainImport, planImport } from "../plan-import.ts";
import { choose, everything } from "../write/selection.ts";
import { type Tool, writers } from "../write/writers.ts";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const isThere = existsSync(samples);
if (!isThere) console.warn("published samples are not beside the repository: they are not written back");

const folder = mkdtempSync(join(tmpdir(), "sovplan-back-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports files into what is held; new things get ids in the order they come. */
async function load(paths: readonly string[], held: Existing) {
  const job = { progress: () => undefined, signal: new AbortController().signal };
  const files: ImportFile[] = [];
  for (const path of paths) {
    const workbook = await readWorkbook({ path, name: path.split(/[/\\]/).pop()! }, job);
    files.push({ workbook, format: null, map: null, answers: { personal: "yes" } });
  }
  const { changes, files: planned } = planImport(files, held, plainImport);
  let count = 0;
  const next = (kind: string): string => `${kind}-${(count += 1)}`;
  const { groups, workloads, dataSets, dependencies } = settle(changes, {
    group: () => next("g") as GroupId, // ids as a workspace would give them
    workload: () => next("w") as WorkloadId,
    dataSet: () => next("d") as DataSetId,
    dependency: () => next("dep") as DependencyId,
  });
  return {
    held: { ...nothing, groups, workloads, dataSets, dependencies },
    counts: planned.map(({ summary }) => summary.counts),
  };
}

/** Everything of an inventory as files of a tool, in a folder. */
function writeBack(held: Existing, tool: Tool): string[] {
  const { groups, workloads, dataSets, dependencies } = held;
  const plan = { ...makePlan({}), groups, workloads, dataSets, dependencies, commitments: [], waves: [] };
  const { files } = writers[tool]({
    chosen: choose(
      {
        ...plan,
        groups: [...groups],
        workloads: [...workloads],
        dataSets: [...dataSets],
        dependencies: [...dependencies],
      },
      everything,
    ),
    results: null,
  });
  return files.flatMap((file) => {
    if (!("text" in file) || (tool === "cloud-barista" && !/onprem/i.test(file.name))) return [];
    const path = join(folder, file.name);
    writeFileSync(path, file.text);
    return [path];
  });
}

const node = (name: string, ip: string, more: object = {}): object => ({
  hostname: name,
  machineId: `id-${name}`,
  cpu: { architecture: "x86_64", cpus: 2, cores: 8, threads: 16, maxSpeed: 3.5, vendor: "GenuineIntel", model: "Xeon" },
  memory: { type: "DDR4", totalSize: 64, available: 48, used: 16 },
  rootDisk: { label: "sda", type: "SSD", totalSize: 100, used: 40 },
  dataDisks: [{ label: "sdb", type: "HDD", totalSize: 500, used: 200 }],
  interfaces: [{ name: "eth0", macAddress: "00:50:56:00:00:01", ipv4CidrBlocks: [`${ip}/24`], mtu: 1500 }],
  os: { prettyName: "Ubuntu 22.04.3 LTS", name: "Ubuntu", versionId: "22.04", id: "ubuntu" },
  ...more,
});
const rule = {
  srcCIDR: "10.0.0.1/32",
  srcPorts: "*",
  dstCIDR: "10.0.0.2/32",
  dstPorts: "1521,8000-8100",
  protocol: "tcp",
  direction: "inbound",
  action: "allow",
};

/** Files with every column of their tool filled somewhere. */
const made: readonly (readonly [Tool, string, string])[] = [
  [
    "aws",
    "aws.csv",
    [
      "ExternalId,SMBiosId,IPAddress,MACAddress,HostName,VMware.MoRefId,VMware.VCenterId,CPU.NumberOfProcessors,CPU.NumberOfCores,CPU.NumberOfLogicalCores,OS.Name,OS.Version,VMware.VMName,RAM.TotalSizeInMB,RAM.UsedSizeInMB.Avg,RAM.UsedSizeInMB.Max,CPU.UsagePct.Avg,CPU.UsagePct.Max,DiskReadsPerSecondInKB.Avg,NetworkReadsPerSecondInKB.Max,Applications,ApplicationWave,Tags,ServerId",
      'x-1,s-1,"10.0.0.1,10.0.0.2",00:01,web01,vm-1,vc,2,8,16,Ubuntu,22.04,WEB01,24000,1000,2000.5,7,33.3,12.5,9,"ERP, HR",W1,"zone:1, critical:yes",d-1',
      ",,10.0.0.9,,,,,,,4,,,,8191,,,,,,,,,,",
    ].join("\n"),
  ],
  [
    "aws-mgn",
    "mgn.csv",
    [
      "mgn:account-id,mgn:region,mgn:wave:name,mgn:wave:description,mgn:wave:tag:x,mgn:app:name,mgn:app:description,mgn:app:tag:owner,mgn:server:user-provided-id,mgn:server:platform,mgn:server:tag:zone,mgn:server:tag:a,mgn:server:fqdn-for-action-framework,mgn:launch:instance-type,mgn:launch:volume:/dev/sda1:type",
      "123,ap-northeast-2,W1,first,y,ERP,fin,team,srv-1,LINUX,b,1,web.example,m5.large,gp3",
      "123,,W1,,,ERP,,,srv-2,MAINFRAME,,,,,",
      ",,,,,Intranet,,,,,,,,,",
    ].join("\n"),
  ],
  [
    "aws-migration-factory",
    "factory.csv",
    [
      "wave_name,app_name,aws_accountid,aws_region,server_name,server_os_family,server_os_version,server_fqdn,server_tier,server_environment,r_type,subnet_IDs,securitygroup_IDs,subnet_IDs_test,securitygroup_IDs_test,instanceType,tenancy,iamRole,tags",
      "W1,ERP,1,ap,web01,linux,RHEL 8,web01.x,web,Prod,Rehost,s-1;s-2,sg,t-1,tsg,m5,Shared,r,Name=web01;zone=a",
      "W1,ERP,1,ap,db01,windows,2019,,db,Sandbox,Retire,,,,,,,,",
      "W2,HR,,,hr01,solaris,,,,dev,retain,,,,,,,,",
    ].join("\n"),
  ],
  [
    "cloud-barista",
    "model.json",
    JSON.stringify({
      onpremiseInfraModel: {
        nodes: [
          node("web01", "10.0.0.1"),
          node("db01", "10.0.0.2", { firewallTable: [rule, { ...rule, srcCIDR: "0.0.0.0/0" }] }),
        ],
      },
    }),
  ],
];
const published: readonly (readonly [Tool, string])[] = [
  ["azure-migrate", "azure-migrate/import_header_documented.csv"],
  ["azure-migrate", "azure-migrate/import_header_units.csv"],
  ["google", "migration-center/vmInfo_sample.csv"],
  ["konveyor", "konveyor/sample-applications.csv"],
  ["konveyor", "konveyor/template_application_import.csv"],
  ["konveyor", "konveyor/hub_template_application_import.csv"],
];

async function thereAndBack(tool: Tool, path: string): Promise<void> {
  const { held } = await load([path], nothing);
  const written = writeBack(held, tool);
  const { held: back } = await load(written, nothing);
  expect(back).toEqual(held);
  const again = await load(written, held);
  for (const { new: fresh, changed, refused } of again.counts) expect([fresh, changed, refused]).toEqual([0, 0, 0]);
}

describe("a file that is imported, written back and imported again", () => {
  it.each(made)("of %s is the same inventory", async (tool, name, text) => {
    const path = join(folder, `in-${name}`);
    writeFileSync(path, text);
    await thereAndBack(tool, path);
  });

  it.skipIf(!isThere).each(published)("of %s is the same inventory: %s", async (tool, path) => {
    await thereAndBack(tool, join(samples, path));
  });
});
