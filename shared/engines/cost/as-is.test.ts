import { describe, expect, it } from "vitest";
import { assumptionsOf } from "../../model/assumption.ts";
import { recomputed } from "../../samples/recompute.ts";
import { range } from "../../units/range.ts";
import type { Figure } from "../explain.ts";
import { koreanLines, vendorLines } from "./as-is.ts";
import { rateFor } from "./convert.ts";
import { payback } from "./present-value.ts";

const day = "2026-11-21";
function walk(figure: Figure, visit: (figure: Figure) => void): void {
  visit(figure);
  for (const part of figure.parts) walk(part, visit);
}

describe("today's cost", () => {
  const machines = { servers: 1, databases: 0, cores: 16, memoryGb: 128, storageGb: 0 };
  const same = rateFor([], "USD", "USD", day);

  it("EX-BASE-1: 16 cores with 128 GB are 178.798 USD a core; a year's or a life's, so a range of both", () => {
    const [compute] = vendorLines(machines, assumptionsOf(), same, "USD");
    const whole = compute!.figure().parts[0]!.parts[0]!;
    expect(whole.value!.low / 16).toBeCloseTo(178.798, 6);
    expect(compute!.yearly).toEqual({ low: 71_519, high: 286_077, currency: "USD" }); // 2,860.768, and a quarter of it
  });

  it("can be computed again from its constants and totals, power only where a kWh has a price", () => {
    const all = { servers: 20, databases: 3, cores: 100, memoryGb: 900, storageGb: 7_000 };
    const items = (assumptions: ReturnType<typeof assumptionsOf>) => vendorLines(all, assumptions, same, "USD");
    expect(items(assumptionsOf()).map(({ item }) => item)).not.toContain("power");
    for (const line of items({ ...assumptionsOf(), "as-is.kwh-price": 0.2 }))
      walk(line.figure(), (figure) => {
        const wanted = recomputed(figure);
        if (!wanted) return;
        expect(figure.value!.low, figure.id).toBeCloseTo(wanted[0], 6);
        expect(figure.value!.high, figure.id).toBeCloseTo(wanted[1], 6);
      });
  });

  it("is not computable without a rate for the dollar", () => {
    for (const { yearly, because } of vendorLines(machines, assumptionsOf(), null, "KRW"))
      expect([yearly, because?.key]).toEqual([null, "cost.no-rate"]);
  });

  it("invents nothing for Korea: no line without a typed number, maintenance only beside a lease", () => {
    const lines = (stated: object) => koreanLines({ servers: 10 }, 40, { ...assumptionsOf(), ...stated }, "KRW");
    expect(lines({})).toEqual([]);
    expect(lines({ "as-is.kr-maintenance": 0.1 })).toEqual([]);
    const all = lines({
      "as-is.kr-server-lease": 100_000,
      "as-is.kr-rack": 50_000,
      "as-is.kr-maintenance": 0.1,
      "as-is.kr-staff": 8_000_000,
    });
    expect(all.map(({ item, yearly }) => [item, yearly!.low])).toEqual([
      ["lease", 12_000_000],
      ["rack", 6_000_000],
      ["maintenance", 1_200_000],
      ["staff", 24_000_000], // a quarter of the agency's
    ]);
  });
});

describe("payback", () => {
  it("is paid back in the first year from which savings stay above nothing, by their upper and their lower ends", () => {
    const cumulated = [range(-100, -50), range(-40, 10), range(20, 60)];
    expect(payback(cumulated)).toEqual({ low: 2, high: 3 });
    expect(payback(cumulated.slice(0, 1))).toEqual({ low: null, high: null });
    expect(payback([range(1, 1)])).toEqual({ low: 1, high: 1 });
  });
});
