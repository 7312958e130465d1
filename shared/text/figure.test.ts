import { describe, expect, it } from "vitest";
import type { Unit } from "../engines/explain.ts";
import { figureValue } from "./figure.ts";

const said = (low: number, high: number, unit: Unit) =>
  (["ko", "en"] as const).map((language) => figureValue(language, { value: { low, high }, unit }));

describe("a figure in words", () => {
  it("counts one of a unit as one, and anything else as several", () => {
    expect(said(1, 1, "years")).toEqual(["1 년", "1 year"]);
    expect(said(1, 1.5, "years")[1]).toMatch(/^1\D1\.5 years$/);
    expect(said(0.5, 0.5, "days")).toEqual(["0.5 일", "0.5 days"]);
    expect(said(1, 1, "months")).toEqual(["1 개월", "1 month"]);
    expect(said(12, 12, "hours")).toEqual(["12 시간", "12 hours"]);
  });

  it("stands before its unit, whatever that is", () => {
    expect(said(40, 40, "percent")).toEqual(["40 %", "40 %"]);
    expect(said(7, 7, "GB/month")).toEqual(["7 GB/월", "7 GB/month"]);
    expect(said(3, 3, "count")).toEqual(["3", "3"]);
    expect(figureValue("en", { value: null, unit: "years" })).toBe("not known");
  });
});
