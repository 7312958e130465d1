import { describe, expect, it } from "vitest";
import { columnField, fieldName, fieldValue } from "./field-name.ts";

describe("a value of a report", () => {
  it("is spoken in the words of the model", () => {
    expect(fieldValue("ko", "environment", "production")).toBe("운영");
    expect(fieldValue("en", "power", "off")).toBe("off");
    expect(fieldValue("ko", "keepSize", "true")).toBe("예");
  });

  it("carries its unit where it is a figure, and keeps an id as it is written", () => {
    expect(fieldValue("en", "memoryGib", "16384")).toBe("16,384 GiB");
    expect(fieldValue("en", "cpu.avg", "0.455")).toBe("45.5%");
    expect(fieldValue("en", "externalId", "0034112345678901234567")).toBe("0034112345678901234567");
  });

  it("lists what there is several of", () => {
    expect(fieldValue("en", "ipAddresses", '["10.0.0.1","10.0.0.2"]')).toBe("10.0.0.1, 10.0.0.2");
    expect(fieldValue("en", "details.tags", '[{"key":"zone","value":"1"}]')).toBe("zone: 1");
    expect(fieldValue("en", "note", "[see below")).toBe("[see below");
  });

  it("names the thing behind an id where it is known", () => {
    expect(fieldValue("en", "group", "g-1", () => "Payroll")).toBe("Payroll");
    expect(fieldValue("en", "group", "g-1")).toBe("g-1");
  });

  it("has a name for the fields of the model", () => {
    expect(fieldName("ko", "cpu.p95")).toBe("CPU 사용 p95");
    expect(fieldName("en", "details.cpuModel")).toBe("CPU model");
    expect(fieldName("en", "no.such")).toBe("no.such");
  });

  it("is called by its field where a known format reads it, and not named where it has none", () => {
    expect(columnField("ko", "cpus")).toBe("vCPU");
    expect(columnField("en", "memoryMib")).toBe("Memory");
    expect(columnField("en", "memoryGib")).toBe("Memory");
    expect(columnField("en", "template")).toBeNull();
  });
});
