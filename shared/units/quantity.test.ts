import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertSize, fromBytes, toBytes } from "./quantity.ts";

describe("sizes", () => {
  it("keeps MiB and MB apart by 4.86 %", () => {
    expect(toBytes(1, "MiB")).toBe(1_048_576);
    expect(toBytes(1, "MB")).toBe(1_000_000);
    expect((convertSize(1, "MiB", "MB") - 1) * 100).toBeCloseTo(4.86, 2);
  });

  it("reads 32,768 MiB as exactly 32 GiB and 1 TiB as 1,024 GiB", () => {
    expect(convertSize(32_768, "MiB", "GiB")).toBe(32);
    expect(convertSize(1, "TiB", "GiB")).toBe(1024);
    expect(convertSize(1, "GiB", "GB")).toBe(1.073741824);
  });

  it("comes back to the same bytes from every unit", () => {
    const units = fc.constantFrom("B", "kB", "KiB", "MB", "MiB", "GB", "GiB", "TB", "TiB" as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), units, (bytes, unit) => {
        expect(toBytes(fromBytes(bytes, unit), unit)).toBe(bytes);
      }),
    );
  });

  it("refuses what cannot be counted in whole bytes", () => {
    expect(() => toBytes(-1, "GiB")).toThrow("-1 GiB");
    expect(() => toBytes(Number.NaN, "GB")).toThrow(RangeError);
    expect(() => toBytes(9e6, "TiB")).toThrow(RangeError);
  });
});
