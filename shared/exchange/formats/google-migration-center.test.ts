import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, rowsUntold, sheetOf } from "../../samples/tables.ts";
import { nothingHeld as nothing } from "../changes.ts";
import { plainReading } from "../draft.ts";
import { type ImportFile, plainImport, planImport } from "../plan-import.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { googleMigrationCenter } from "./google-migration-center.ts";
import { coverage, statistics } from "./google-use.ts";

const machines = (...rows: Cell[][]): Sheet =>
  sheetOf("vmInfo", [
    [
      "MachineId",
      "MachineName",
      "TotalDiskAllocatedGiB",
      "AllocatedProcessorCoreCount",
      "MemoryGiB",
      "OsType",
      "OsName",
      "MachineStatus",
    ],
    ...rows,
  ]);
const disks = (...rows: Cell[][]): Sheet =>
  sheetOf("diskInfo", [["MachineId", "DiskLabel", "SizeInGib", "UsedInGib", "StorageTypeLabel"], ...rows]);
const samples = (...rows: Cell[][]): Sheet =>
  sheetOf("perfInfo", [
    ["MachineId", "TimeStamp", "CpuUtilizationPercentage", "AvailableMemoryBytes", "NetworkBytesPerSecSent"],
    ...rows,
  ]);
const tags = (...rows: Cell[][]): Sheet => sheetOf("tagInfo", [["MachineId", "Key", "Value"], ...rows]);
const read = (...sheets: Sheet[]) => {
  const workbook = bookOf(...sheets);
  const reading = googleMigrationCenter.read(workbook, plainReading);
  expect(rowsUntold(workbook, reading)).toEqual([]);
  return reading;
};
const first = (...sheets: Sheet[]) => {
  const [draft] = read(...sheets).drafts;
  if (draft?.kind !== "workload") throw new Error("no workload");
  return draft;
};
const web: Cell[] = ["m-1", "web01", null, 4, 8, "Linux", "Ubuntu", "Running"];

describe("Google's tables", () => {
  it("are joined by the machine's id, whatever the files are called", () => {
    const draft = first(
      { ...tags(["m-1", "team", "a"], ["m-1", "cost", "7"]), name: "one" },
      { ...disks(["m-1", "/dev/sda", 80, 38, "ssd"], ["m-1", "/dev/sdb", 20, null, "hdd"]), name: "two" },
      { ...machines(web), name: "three" },
    );
    expect(draft.also).toHaveLength(4);
    expect(draft.fields).toMatchObject({
      externalId: "m-1",
      power: "on",
      storageGib: 100,
      storageUsedGib: 38,
      details: {
        disks: [{ label: "/dev/sda", sizeGib: 80, usedGib: 38, type: "ssd" }, { label: "/dev/sdb" }],
        tags: [
          { key: "team", value: "a" },
          { key: "cost", value: "7" },
        ],
      },
    });
  });

  it("come as several files of one import, in whatever order, and are told as one", () => {
    const file = (name: string, ...sheets: Sheet[]): ImportFile => ({
      workbook: { ...bookOf(...sheets), file: name },
      format: null,
      map: null,
      answers: {},
    });
    const { files, changes } = planImport(
      [
        file("b.csv", disks(["m-1", "/dev/sda", 80, 38, "ssd"])),
        file("a.csv", machines(web)),
        file("c.csv", tags(["m-1", "team", "a"])),
      ],
      nothing,
      plainImport,
    );
    expect(files.map(({ summary }) => [summary.file, summary.counts.read, summary.counts.new])).toEqual([
      ["b.csv + a.csv + c.csv", 3, 3],
    ]);
    expect(changes.workloads).toMatchObject([
      { value: { name: "web01", storageGib: 80, details: { tags: [{ key: "team" }] } } },
    ]);
  });

  it("lists rows that no machine belongs to; a table alone is known, and refused row by row", () => {
    const alone = bookOf(disks(["m-9", "/dev/sda", 80, 38, "ssd"]));
    expect(googleMigrationCenter.score(alone)).toBeGreaterThanOrEqual(0.5);
    expect(
      googleMigrationCenter.score(bookOf(samples(["m-9", "2026-10-01T00:00:00Z", 1, null, null]))),
    ).toBeGreaterThanOrEqual(0.5);
    const reading = read(...alone.sheets);
    expect(reading.aside).toMatchObject([
      { outcome: "refused", reason: { key: "exchange.reason.no-partner", args: { name: "m-9" } } },
    ]);
  });

  it("skips a tag without a key", () => {
    const reading = read(machines(web), tags(["m-1", null, "x"], ["m-1", "a", null]));
    expect(reading.aside).toMatchObject([{ place: { sheet: "tagInfo", row: 2 }, outcome: "skipped" }]);
  });

  it("takes the unit from the heading", () => {
    const manual = sheetOf("a", [
      ["MachineId", "MachineName", "AllocatedProcessorCoreCount", "MemoryMiB", "AllocatedStorageBytes", "OsName"],
      ["m-1", "web01", "4", "8192", "107374182400", "Ubuntu"],
    ]);
    expect(first(manual).fields).toMatchObject({ memoryGib: 8, storageGib: 100 });
    expect(read(manual).totals).toContainEqual({ what: "memory", value: 8192, unit: "MiB" });
  });

  it("takes what the exporter writes when a call failed for not known", () => {
    const sentinel = ["m-1", "/dev/xvda", 52.5, null, "gp2"];
    const reading = read(machines(["m-1", "web01", 52.5, 4, 8, "unknown", "unknown", "Running"]), disks(sentinel));
    const [draft] = reading.drafts;
    expect(draft).not.toHaveProperty("fields.storageGib");
    expect(draft).not.toHaveProperty("fields.details.disks");
    expect(draft).not.toHaveProperty("fields.os");
    expect(
      reading.findings
        .filter(({ code }) => code === "SENTINEL_VALUE")
        .map(({ sheet, row, column }) => [sheet, row, column]),
    ).toEqual([
      ["diskInfo", 2, "SizeInGib"],
      ["vmInfo", 2, "OsName"],
    ]);
  });

  it("sums samples up: mean, nearest-rank 95th percentile, peak; free bytes as used share", () => {
    const rows = Array.from({ length: 20 }, (_, at): Cell[] => [
      "m-1",
      `2026-10-01T00:${String(at).padStart(2, "0")}:00Z`,
      at + 1,
      4 * 2 ** 30,
      2_000_000,
    ]);
    const { fields } = first(machines(web), samples(...rows));
    expect(fields.cpu).toEqual({ avg: 0.105, p95: 0.19, max: 0.2 });
    expect(fields.memory).toEqual({ avg: 0.5, p95: 0.5, max: 0.5 });
    expect(fields.details).toMatchObject({ networkOutMbPerSecond: 2 });
    expect(fields.details!.other).toContainEqual({
      key: "CpuUtilizationPercentage",
      value: "avg 10.5, p50 10, p90 18, p95 19, p99 20, max 20",
    });
    expect(fields.details!.other!.at(-1)).toEqual({
      key: "TimeStamp",
      value: "20: 2026-10-01T00:00:00 – 2026-10-01T00:19:00 (100 %)",
    });
    expect(read(machines(web), samples(...rows)).findings.map(({ code }) => code)).not.toContain("USE_GAPS");
  });

  it("says where samples leave gaps", () => {
    const at = (hour: number): Cell[] => ["m-1", `2026-10-01T${String(hour).padStart(2, "0")}:00:00Z`, 10, null, null];
    const { findings } = read(machines(web), samples(at(0), at(1), at(2), at(12), at(13)));
    expect(findings.find(({ code }) => code === "USE_GAPS")?.message.en).toContain("cover 36 %");
  });

  it("has a percentile that is one of the samples, between the mean's neighbours and the peak", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 200 }), (all) => {
        const { avg, p95, max } = statistics(all)!;
        expect(all).toContain(p95);
        expect(p95).toBeLessThanOrEqual(max);
        expect(avg).toBeLessThanOrEqual(max + 1e-9);
        expect(all.filter((one) => one <= p95).length).toBeGreaterThanOrEqual(0.95 * all.length);
      }),
    );
    expect(statistics([])).toBeNull();
    expect(coverage([0])).toBeNull();
    expect(coverage([0, 5, 10, 15])).toBe(1);
  });
});
