import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, daysBetween, weekday } from "./date.ts";

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1970-01-01", days));

describe("days", () => {
  it("counts over month ends, leap days and year ends", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysBetween("2026-11-21", "2027-01-12")).toBe(52);
    expect(daysBetween("2027-01-12", "2026-11-21")).toBe(-52);
  });

  it("comes back by as many days as it went", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
        expect(weekday(addDays(from, 7))).toBe(weekday(from));
      }),
    );
  });

  it("moves 29 February to the 28th in a common year only", () => {
    expect(addYears("2028-02-29", 1)).toBe("2029-02-28");
    expect(addYears("2028-02-29", 4)).toBe("2032-02-29");
    expect(addYears("2023-02-28", 5)).toBe("2028-02-28");
  });

  it("knows that 21 November 2026 is a Saturday", () => {
    expect(weekday("2026-11-21")).toBe(6);
  });
});
