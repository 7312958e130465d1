import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../../samples/tables.ts";
import { plainReading } from "../draft.ts";
import type { Cell } from "../workbook.ts";
import { nutanix } from "./nutanix.ts";

const heading = [
  "VM Name",
  "Host",
  "IP Addresses",
  "Cores",
  "Memory Capacity",
  "Storage",
  "CPU Usage",
  "Memory Usage",
  "Controller Read IOPS",
  "Power State",
  "Cluster",
  "Categories",
];
const book = (...rows: Cell[][]) => bookOf(sheetOf("Prism", [heading, ...rows]));
const read = (...rows: Cell[][]) => nutanix.read(book(...rows), plainReading);

describe("Nutanix Prism's list", () => {
  it("reads sizes as texts with their unit, used and total, and categories as group and environment", () => {
    const reading = read(
      [
        "erp-web",
        "ahv-1",
        "10.0.0.1, 10.0.0.2",
        "4",
        "16 GiB",
        "61.2 GiB / 127 GiB",
        "12.5%",
        "40 %",
        "35",
        "On",
        "C1",
        "App: ERP, Environment: Production, Backup: gold",
      ],
      ["erp-db", "ahv-2", null, "8", "1,952 GiB", "2 TiB", "12.5", null, null, "Off", "C1", null],
    );
    expect(reading.drafts).toMatchObject([
      {
        name: "erp-web",
        group: { name: "ERP" },
        fields: {
          vcpu: 4,
          memoryGib: 16,
          storageGib: 127,
          storageUsedGib: 61.2,
          cpu: { avg: 0.125 },
          memory: { avg: 0.4 },
          power: "on",
          environment: "production",
          location: "C1",
          ipAddresses: ["10.0.0.1", "10.0.0.2"],
          details: {
            host: "ahv-1",
            cluster: "C1",
            tags: [{ key: "Backup", value: "gold" }],
            other: [{ key: "Controller Read IOPS", value: "35" }],
          },
        },
      },
      { name: "erp-db", group: null, fields: { memoryGib: 1952, storageGib: 2048, cpu: { avg: 0.125 }, power: "off" } },
    ]);
    expect(reading.totals).toContainEqual({ what: "memory", value: 1968, unit: "GiB" });
    expect(reading.findings.map(({ code, row }) => [code, row])).toEqual([["ROW_OFF", 3]]);
  });

  it("reads decimal units as they are printed, and says when none is", () => {
    const reading = read(
      ["a", null, null, 2, "16 GB", null, null, null, null, null, null, null],
      ["b", null, null, 2, "16", null, null, null, null, null, null, null],
    );
    expect(reading.drafts.map((draft) => draft.kind === "workload" && draft.fields.memoryGib)).toEqual([
      16e9 / 2 ** 30,
      16,
    ]);
    expect(reading.findings.filter(({ code }) => code === "UNIT_ASSUMED").map(({ row }) => row)).toEqual([3]);
  });

  it("names what it cannot read by cell, and refuses a row without a name", () => {
    const reading = read(
      ["a", null, null, "two", "much", "1 / 2 / 3", "180 %", null, null, "Sleeping", null, "Environment: Mars"],
      [null, "ahv-1", null, 2, "16 GiB"],
    );
    expect(reading.findings.map(({ code, column }) => [code, column])).toEqual(
      expect.arrayContaining([
        ["NUM_BAD", "Cores"],
        ["NUM_BAD", "Memory Capacity"],
        ["NUM_BAD", "Storage"],
        ["RANGE_ODD", "CPU Usage"],
        ["WORD_BAD", "Power State"],
      ]),
    );
    expect(reading.drafts).toMatchObject([
      {
        fields: {
          details: {
            tags: [{ key: "Environment", value: "Mars" }],
            other: [{ key: "Power State", value: "Sleeping" }],
          },
        },
      },
    ]);
    expect(reading.aside).toMatchObject([{ place: { row: 3 }, outcome: "refused" }]);
  });
});
