import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../electron/files/read.ts";
import { inBothLanguages } from "../../text/text.ts";
import { rowsUntold } from "../../samples/tables.ts";
import { formatOf } from "../detect.ts";
import { type Draft, type Reading, plainReading } from "../draft.ts";
import type { Workbook } from "../workbook.ts";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const isThere = existsSync(samples);
if (!isThere) console.warn("published samples are not beside the repository: their tests are skipped");

const open = (path: string): Promise<Workbook> =>
  readWorkbook(
    { path: join(samples, path), name: path.split("/").pop()! },
    { progress: () => undefined, signal: new AbortController().signal },
  );

async function read(path: string, answers = {}): Promise<{ format: string; reading: Reading; workbook: Workbook }> {
  const workbook = await open(path);
  const { format } = formatOf(workbook, null);
  const reading = format.read(workbook, { ...plainReading, answers });
  expect(rowsUntold(workbook, reading)).toEqual([]);
  return { format: format.id, reading, workbook };
}
const workloads = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "workload" }> => draft.kind === "workload");
const groups = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "group" }> => draft.kind === "group");
const links = ({ drafts }: Reading): string[] =>
  drafts.flatMap((draft) => (draft.kind === "dependency" ? [draft.name] : []));
const reasons = ({ aside }: Reading): [number, string][] =>
  aside.map(({ place, reason }) => [place.row, inBothLanguages(reason).en]);

describe.skipIf(!isThere)("published samples", () => {
  it("the RVTools workbook: 3 machines, 8 vCPU, 28,672 MiB, 532,480 MiB provisioned", async () => {
    const { format, reading } = await read("rvtools/rvtools-small-complete.xlsx");
    expect(format).toBe("rvtools");
    expect(reading.totals).toEqual([
      { what: "machines", value: 3, unit: "" },
      { what: "vcpu", value: 8, unit: "vCPU" },
      { what: "memory", value: 28_672, unit: "MiB" },
      { what: "memory", value: 28, unit: "GiB" },
      { what: "provisioned", value: 532_480, unit: "MiB" },
      { what: "provisioned", value: 520, unit: "GiB" },
    ]);
    const [web, db, archive] = workloads(reading);
    expect(web!.fields).toMatchObject({
      storageGib: 120,
      storageUsedGib: 60,
      details: { firmware: "bios", disks: [{ usedGib: 40 }, { usedGib: 20 }] },
    });
    expect(db!.fields).toMatchObject({
      keepSize: true,
      ipAddresses: ["10.10.2.20", "10.10.3.20"],
      details: { firmware: "uefi", macAddresses: ["00:50:56:aa:00:02", "00:50:56:aa:00:03"] },
    });
    expect(archive!.fields).toMatchObject({ power: "off", location: "sample-dc / sample-cluster-a" });
    expect(reading.findings.map(({ code }) => code)).toEqual(["KEEP_SIZE", "MOVE_REMARK", "MOVE_REMARK", "ROW_OFF"]);
    expect(reading.unusedColumns).toContainEqual({ sheet: "vInfo", column: "CPU Usage %" });
  });

  it("Azure Migrate in both dialects, with the same machine in both", async () => {
    const documented = await read("azure-migrate/import_header_documented.csv");
    const template = await read("azure-migrate/import_header_units.csv");
    expect([documented.format, template.format]).toEqual(["azure-migrate", "azure-migrate"]);
    expect(template.reading.totals.map(({ what, value, unit }) => [what, Math.round(value * 1e6) / 1e6, unit])).toEqual(
      [
        ["machines", 3, ""],
        ["vcpu", 28, "vCPU"],
        ["memory", 106_496, "MiB"],
        ["memory", 104, "GiB"],
        ["provisioned", 2380, "GB"],
        ["provisioned", 2216.547728, "GiB"],
        ["in-use", 1668, "GB"],
        ["in-use", 1553.446054, "GiB"],
      ],
    );
    const { details: one, ...rest } = workloads(documented.reading)[0]!.fields;
    const { details: other, ...same } = workloads(template.reading)[0]!.fields;
    expect(rest).toEqual(same);
    expect({ ...one, macAddresses: null, other: null }).toEqual({ ...other, macAddresses: null, other: null });
    expect(documented.reading.unusedColumns).toEqual([]);
    expect(template.reading.unusedColumns).toEqual([]);
  });

  it("Azure dependencies: three links, none of them to itself", async () => {
    const { format, reading } = await read("azure-migrate/dependencies.csv");
    expect(format).toBe("azure-dependencies");
    expect(links(reading)).toEqual([
      "minwon-web01 → minwon-was01:8080",
      "minwon-was01 → minwon-db01:1433",
      "minwon-was01 → minwon-web01:443",
    ]);
    expect(reading.aside).toEqual([]);
  });

  it("Google's machines, and the four headings of the exporter as one import", async () => {
    const { format, reading, workbook } = await read("migration-center/vmInfo_sample.csv");
    expect(format).toBe("google-migration-center");
    expect(reading.totals).toEqual([
      { what: "machines", value: 3, unit: "" },
      { what: "vcpu", value: 28, unit: "vCPU" },
      { what: "memory", value: 104, unit: "GiB" },
      { what: "provisioned", value: 380, unit: "GiB" },
      { what: "in-use", value: 248, unit: "GiB" },
    ]);
    expect(workloads(reading).map(({ fields }) => [fields.externalId, fields.kind, fields.storageGib ?? null])).toEqual(
      [
        ["m-001", "vm", 80],
        ["m-002", "vm", 300],
        ["m-003", "physical", null],
      ],
    );
    const headings = await Promise.all([1, 2, 3, 4].map((n) => open(`migration-center/stratozone_header_${n}.csv`)));
    for (const one of headings) expect(formatOf(one, null).format.id).toBe("google-migration-center");
    const joined = { ...workbook, sheets: [...workbook.sheets, ...headings.flatMap(({ sheets }) => sheets)] };
    const all = formatOf(joined, null).format.read(joined, plainReading);
    expect(all.usedSheets).toHaveLength(5);
    expect(all.unusedColumns).toEqual([]);
    expect(all.drafts).toHaveLength(3);
  });

  it.each([
    ["sample-applications.csv", 3, 2],
    ["valid_application_rows.csv", 2, 0],
    ["app_name_with_spaces.csv", 2, 0],
    ["app_name_with_spaces_21.csv", 2, 0],
    ["cypress_template_application_import.csv", 3, 2],
    ["template_application_import.csv", 3, 0],
    ["hub_template_application_import.csv", 3, 2],
    ["lantik_bug.csv", 1, 0],
    ["mandatory_and_empty_row_21.csv", 2, 0],
    ["mandatory_and_empty_rows.csv", 2, 0],
    ["missing_business_21.csv", 1, 0],
    ["missing_tags_and_bs.csv", 2, 0],
    ["non_existing_tags_business_service_rows.csv", 2, 0],
  ])("Konveyor's %s: %i applications, %i links, no row refused", async (name, applications, dependencies) => {
    const { format, reading } = await read(`konveyor/${name}`);
    expect(format).toBe("konveyor");
    expect([groups(reading).length, links(reading).length, reading.aside.length]).toEqual([
      applications,
      dependencies,
      0,
    ]);
  });

  it("Konveyor's template, whose quotation marks stand behind a blank, keeps its columns in place", async () => {
    const { reading } = await read("konveyor/template_application_import.csv", { personal: "yes" });
    const [first] = groups(reading);
    expect(first!.fields.details!.tags).toEqual([
      { key: "Operating System", value: "RHEL 8" },
      { key: "Database", value: "Oracle" },
      { key: "Language", value: "Java" },
      { key: "Runtime", value: "Tomcat" },
    ]);
    expect(first!.fields.details!.other).toContainEqual({
      key: "Contributors",
      value: "Sam Taylor <sam.taylor@example.com>, Jamie Lee <jamie.lee@example.com>",
    });
    expect(reading.findings.map(({ code }) => code)).toEqual(["CELLS_JOINED"]);
  });

  it("Konveyor's faulty files name the row and the reason", async () => {
    const unknownType = await read("konveyor/invalid_record_type_21.csv");
    expect(reasons(unknownType.reading)).toEqual([
      [2, "Record type “3” is not known: 1 is an application, 2 a dependency."],
      [3, "Record type “100” is not known: 1 is an application, 2 a dependency."],
    ]);
    const nameless = await read("konveyor/missing_application_name.csv");
    expect(reasons(nameless.reading)).toEqual([[2, "The name is empty."]]);
    const long = await read("konveyor/desc_comments_char_limit_rows.csv");
    expect(long.reading.findings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["TEXT_LONG", 2, "Description"],
      ["TEXT_LONG", 3, "Comments"],
    ]);
    for (const name of ["invalid_column_schema.csv", "invalid_schema_21.csv"]) {
      const workbook = await open(`konveyor/${name}`);
      expect(() => formatOf(workbook, null)).toThrow();
    }
  });

  it("every sample of Konveyor is one of the above", () => {
    expect(readdirSync(join(samples, "konveyor"))).toHaveLength(18);
  });
});
