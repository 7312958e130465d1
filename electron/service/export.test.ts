import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Existing, nothingHeld as nothing, settle } from "../../shared/exchange/changes.ts";
import { plainImport, planImport, reportsOf } from "../../shared/exchange/plan-import.ts";
import { choose, everything } from "../../shared/exchange/write/selection.ts";
import { inventoryOut } from "../../shared/exchange/write/inventory-tables.ts";
import { csvTable } from "../../shared/exchange/write/csv.ts";
import { type Tool, writers } from "../../shared/exchange/write/writers.ts";
import { connect } from "../../shared/contract/client.ts";
import type { ExportRequest } from "../../shared/contract/exporting.ts";
import { DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import { makePlan } from "../../shared/samples/make.ts";
import { randomInventory } from "../files/random-inventory.ts";
import { readHere } from "../files/read-here.ts";
import { encodeText } from "../files/write-text.ts";
import { writeWorkbook } from "../files/write-workbook.ts";
import { openDoor, sampleWorkspace } from "../three-doors.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a workspace holds after these files came into it, and what became of their rows. */
async function imported(paths: readonly string[], existing: Existing = nothing) {
  const files = [];
  for (const path of paths) files.push({ name: basename(path), bytes: readFileSync(path) });
  return planned(files, existing);
}
async function planned(given: readonly Readonly<{ name: string; bytes: Uint8Array }>[], existing: Existing) {
  const files = [];
  for (const { name, bytes } of given) {
    const workbook = { ...(await readHere(bytes, name)), digest: name };
    files.push({ workbook, format: null, map: null, answers: {} });
  }
  const plan = planImport(files, existing, plainImport);
  const counts = { g: 0, w: 0, d: 0, dep: 0 };
  const next = (kind: keyof typeof counts): string => `${kind}-${(counts[kind] += 1)}`;
  const held = settle(plan.changes, {
    group: () => GroupId.parse(next("g")),
    workload: () => WorkloadId.parse(next("w")),
    dataSet: () => DataSetId.parse(next("d")),
    dependency: () => DependencyId.parse(next("dep")),
  });
  const reports = reportsOf(plan);
  return { held, changed: reports.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome !== "same")) };
}
const inventory = ({ groups, workloads, dataSets, dependencies }: Existing) => ({
  groups,
  workloads,
  dataSets,
  dependencies,
});

/** Writes the files of a tool from what is held, as the drawer would without a scenario. */
function writtenFor(tool: Tool, held: Existing): string[] {
  const { files } = writers[tool]({ chosen: choose(makePlan(inventoryOf(held)), everything), results: null });
  return files.map((file) => {
    const path = join(mkdtempSync(join(folder, "out-")), file.name);
    writeFileSync(path, "text" in file ? encodeText(file.text, file.encoding) : file.bytes);
    return path;
  });
}
const inventoryOf = (held: Existing) => ({
  groups: [...held.groups],
  workloads: [...held.workloads],
  dataSets: [...held.dataSets],
  dependencies: [...held.dependencies],
});

const samples = join(import.meta.dirname, "../../../shared/samples");
/** Files of other tools, and the tool each is written back to. Some of Konveyor's are no inventory at all, on purpose. */
const others: readonly (readonly [Tool, readonly string[]])[] = [
  ["azure-migrate", ["azure-migrate/import_header_documented.csv", "azure-migrate/import_header_units.csv"]],
  ["google", ["migration-center/vmInfo_sample.csv"]],
  [
    "konveyor",
    existsSync(samples)
      ? readdirSync(join(samples, "konveyor"))
          .filter((name) => name.endsWith(".csv") && !/invalid_(column_schema|schema_21)/.test(name))
          .map((name) => `konveyor/${name}`)
      : [],
  ],
];

describe.skipIf(!existsSync(samples))("a file of another tool (../shared/samples)", () => {
  for (const [tool, names] of others)
    it(`written back to ${tool} is the same inventory in a new workspace, and changes nothing where it came from`, async () => {
      for (const name of names) {
        const { held } = await imported([join(samples, name)]);
        // a file whose rows are all refused leaves nothing to write
        if (held.workloads.length + held.groups.length === 0) continue;
        const paths = writtenFor(tool, held);
        expect(inventory((await imported(paths)).held), name).toEqual(inventory(held));
        expect((await imported(paths, held)).changed, name).toEqual([]);
      }
    }, 120_000);
});

describe.skipIf(!existsSync(samples))("the digest of a workspace", () => {
  /** A new workspace, the files read into it, its digest, and the door still open. */
  async function filled(paths: readonly string[]) {
    const door = await openDoor("direct");
    const { call, run } = connect(door.transport);
    await door.service.create(join(door.folder, "new.sovplan"), {
      agency: "Agency",
      country: "KR",
      currency: "KRW",
      language: "ko",
    });
    const choice = { encoding: null, delimiter: null, format: null, map: null, answers: {} };
    async function read(paths: readonly string[]): Promise<string> {
      const files = paths.map((path) => ({ ...choice, file: door.service.admit(path) }));
      const { plan } = await run("inventory.import", { files, matches: [] });
      await run("inventory.commit", { plan, remove: [] });
      return (await call("plan.digest", { scenario: null })).inputs;
    }
    return { door, call, run, read, digest: await read(paths) };
  }

  it.each([
    ["azure-migrate", "azure-migrate/import_header_units.csv"],
    ["google", "migration-center/vmInfo_sample.csv"],
    ["konveyor", "konveyor/hub_template_application_import.csv"],
    ["xlsx", "rvtools/rvtools-small-complete.xlsx"],
  ] as const)(
    "is the same after %s has been written and read into a new one, and stays where it was read again",
    async (as, sample) => {
      const { door, run, read, digest } = await filled([join(samples, sample)]);
      const request = { as, scenario: null, workloads: null, encoding: "utf-8", replace: false, waves: null } as const;
      const { whole } = await run("inventory.export", request);
      const path = join(mkdtempSync(join(folder, "whole-")), whole!.name);
      door.service.deliver(whole!.file, path);
      const fresh = await filled([path]);
      expect(fresh.digest).toBe(digest);
      expect(await read([path])).toBe(digest);
      await fresh.door.close();
      await door.close();
    },
    60_000,
  );
});

describe("an AWS file", () => {
  const discovery =
    "ExternalId,SMBiosId,IPAddress,MACAddress,HostName,VMware.MoRefId,VMware.VCenterId,CPU.NumberOfProcessors,CPU.NumberOfCores,CPU.NumberOfLogicalCores,OS.Name,OS.Version,VMware.VMName,RAM.TotalSizeInMB,RAM.UsedSizeInMB.Avg,RAM.UsedSizeInMB.Max,CPU.UsagePct.Avg,CPU.UsagePct.Max,DiskReadsPerSecondInKB.Avg,Applications,ApplicationWave,Tags\n" +
    `m-1,420d,"10.1.0.1,10.1.0.2",00:50:56:00:00:01,minwon-web01,vm-7,vc-1,2,4,8,Ubuntu,22.04,minwon-web01,16384,5000.5,12345,18.3,71,12.5,민원,wave1,"zone:1, critical:yes"\n` +
    `,,10.1.0.9,,,,,,,,Windows Server 2019,,,,,,,,,,,\n` +
    `m-3,,,,db01,,,1,16,,Oracle Linux,8,,65536,,,,,,"기록, 통계",,\n`;
  const mgn =
    "mgn:account-id,mgn:region,mgn:wave:name,mgn:app:name,mgn:app:description,mgn:app:tag:owner,mgn:server:user-provided-id,mgn:server:platform,mgn:server:tag:tier,mgn:server:fqdn-for-action-framework,mgn:launch:instance-type,mgn:launch:nic:0:subnet-id\n" +
    "123456789012,ap-northeast-2,w1,민원,창구,정보화담당관,srv-1,linux,web,web01.agency.kr,m6i.large,subnet-1\n" +
    "123456789012,ap-northeast-2,w2,기록,,,srv-2,windows,,db01.agency.kr,r6i.xlarge,\n";
  const factory =
    "wave_name,app_name,aws_accountid,aws_region,server_name,server_os_family,server_os_version,server_fqdn,server_tier,server_environment,r_type,subnet_IDs,instanceType,tags\n" +
    "wave1,민원,123456789012,ap-northeast-2,web01,linux,RHEL 8,web01.agency.kr,web,production,Rehost,subnet-1;subnet-2,m6i.large,zone=1;critical=yes\n" +
    "wave1,기록,123456789012,ap-northeast-2,db01,windows,2019,db01.agency.kr,db,test,Retain,,,\n";
  it.each([
    ["aws", discovery],
    ["aws-mgn", mgn],
    ["aws-migration-factory", factory],
  ] as const)("comes back from %s as it went in", async (tool, text) => {
    const path = join(folder, `${tool}-in.csv`);
    writeFileSync(path, text);
    const { held } = await imported([path]);
    expect(held.workloads.length).toBeGreaterThan(1);
    const paths = writtenFor(tool, held);
    expect(inventory((await imported(paths)).held)).toEqual(inventory(held));
    expect((await imported(paths, held)).changed).toEqual([]);
  });
});

describe("any inventory", () => {
  it("leaves as a workbook that is the same inventory in a new workspace, and changes nothing where it came from", async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory(), async (plan) => {
        // a workspace without anything has no rows that an import could be made of
        fc.pre(plan.workloads.length + plan.groups.length > 0);
        const held: Existing = { ...nothing, ...inventory({ ...nothing, ...plan, latencies: [] }) };
        const tables = inventoryOut(choose(plan, everything));
        const files = [{ name: "plan.xlsx", bytes: await writeWorkbook(tables, "Plan", "2026-11-21") }];
        expect(inventory((await planned(files, nothing)).held)).toEqual(inventory(held));
        expect((await planned(files, held)).changed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe("the sample agency", () => {
  let korea: (to: string) => string;
  beforeAll(async () => {
    korea = await sampleWorkspace(folder, "korea");
  }, 300_000);
  /** A copy of it, open behind a door of its own. */
  async function opened() {
    const door = await openDoor("direct");
    await door.service.open(korea(mkdtempSync(join(folder, "copy-"))));
    return { ...connect(door.transport), close: door.close };
  }

  it("leaves as tables that are the same inventory in a new workspace, and change nothing where they came from", async () => {
    const { call, close } = await opened();
    const held: Existing = {
      ...nothing,
      groups: await call("groups.list", {}),
      workloads: await call("workloads.list", {}),
      dataSets: await call("data-sets.list", {}),
      dependencies: await call("dependencies.list", {}),
    };
    const paths = inventoryOut(choose(makePlan(inventoryOf(held)), everything))
      .filter(({ rows }) => rows.length > 0)
      .map((table) => {
        const path = join(folder, `${table.id}.csv`);
        writeFileSync(path, encodeText(csvTable(table), "utf-8"));
        return path;
      });
    const { held: fresh, changed } = await imported(paths);
    expect(inventory(fresh)).toEqual(inventory(held));
    expect(changed.filter(({ outcome }) => outcome !== "new")).toEqual([]);
    expect((await imported(paths, held)).changed).toEqual([]);
    await close();
  }, 120_000);

  it("leaves in every way the contract knows, and each way is read again and found the same", async () => {
    const { call, run, close } = await opened();
    const [scenario] = await call("scenarios.list", {});
    const ask = (change: Partial<ExportRequest>) =>
      run("inventory.export", {
        as: "xlsx",
        scenario: scenario!.id,
        workloads: null,
        encoding: "utf-8",
        replace: false,
        waves: null,
        ...change,
      });
    const tools = [
      "xlsx",
      "azure-migrate",
      "aws",
      "aws-migration-factory",
      "google",
      "konveyor",
      "cloud-barista",
    ] as const;
    for (const as of tools) {
      const { identical, whole, rows } = await ask({ as });
      expect(whole, as).not.toBeNull();
      expect(rows, as).toBeGreaterThan(100);
      expect(identical?.same, as).toBe(identical?.of);
    }
    const workloads = await call("workloads.list", {});
    const part = await ask({ as: "csv", workloads: workloads.slice(0, 12).map(({ id }) => id) });
    expect(part.rows).toBe(12);
    const summary = part.files.find(({ name }) => name === "summary.csv")!;
    const { bytes } = await call("files.read", { file: summary.file });
    expect(new TextDecoder().decode(bytes)).toContain(`12 of ${workloads.length} rows`);
    await close();
  }, 180_000);

  it("is not written in Korean Windows text while that lacks a character, unless a person agrees", async () => {
    const { call, run, close } = await opened();
    const [one] = await call("workloads.list", {});
    await call("workloads.save", { ...one!, note: "naïve 😀" });
    const request = { as: "csv", scenario: null, workloads: null, encoding: "cp949", waves: null } as const;
    const refused = await run("inventory.export", { ...request, replace: false });
    expect(refused).toMatchObject({ files: [], whole: null, rows: 0 });
    expect(refused.unwritable.map(({ character }) => character)).toEqual(expect.arrayContaining(["ï", "😀"]));
    const agreed = await run("inventory.export", { ...request, replace: true });
    const { bytes } = await call("files.read", {
      file: agreed.files.find(({ name }) => name === "workloads.csv")!.file,
    });
    expect(Buffer.from(bytes).includes("na?ve")).toBe(true);
    await close();
  }, 120_000);
});
