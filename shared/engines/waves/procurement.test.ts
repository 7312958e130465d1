import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcurementStep } from "../../model/procurement.ts";
import { addDays } from "../../units/date.ts";
import { type Durations, procurementDates, readyFrom, stepsOf } from "./procurement.ts";

const exactly = (days: number) => ({ least: days, most: days });
const UNKNOWN = { least: null, most: null };
const durations: Durations = {
  "project-plan": exactly(10),
  "prior-consultation": exactly(30),
  "security-review": { least: 30, most: 60 },
  "fee-estimate": exactly(5),
  budget: exactly(0),
  publication: exactly(35),
  award: exactly(20),
  standstill: exactly(10),
  contract: { catalogue: exactly(14), direct: UNKNOWN, tender: exactly(90) },
};
const nothingDone = (route: "catalogue" | "direct" | "tender") => ({ route, done: [] });
const TODAY = "2026-11-21";

describe("procurement, backwards from the start of a wave", () => {
  it("dates every step of a Korean catalogue contract and says which are tight or late", () => {
    const dates = procurementDates("2027-03-01", "korea", nothingDone("catalogue"), durations, TODAY);
    expect(dates.map(({ step, begin, lastBegin, standing }) => [step, begin, lastBegin, standing])).toEqual([
      ["project-plan", "2026-11-02", "2026-12-02", "tight"],
      ["prior-consultation", "2026-11-12", "2026-12-12", "tight"],
      ["security-review", "2026-12-12", "2027-01-11", "in-time"],
      ["fee-estimate", "2027-02-10", "2027-02-10", "in-time"],
      ["budget", "2027-02-15", "2027-02-15", "in-time"],
      ["contract", "2027-02-15", "2027-02-15", "in-time"],
    ]);
    const late = procurementDates("2027-02-01", "korea", nothingDone("catalogue"), durations, TODAY);
    expect(late[0]).toMatchObject({ step: "project-plan", lastBegin: "2026-11-04", standing: "late" });
  });

  it("takes no time for what is over", () => {
    const done = [
      { step: "project-plan" as const, on: "2026-10-01" },
      { step: "security-review" as const, on: "2026-11-01" },
    ];
    const dates = procurementDates("2027-03-01", "korea", { route: "catalogue", done }, durations, TODAY);
    expect(dates.map(({ standing }) => standing)).toEqual(["done", "in-time", "done", "in-time", "in-time", "in-time"]);
    expect(dates[1]).toMatchObject({ begin: "2027-01-11", done: "2027-02-10" });
  });

  it("leaves the dates before an unknown duration open, unless they are surely late", () => {
    const dates = procurementDates("2027-03-01", "korea", nothingDone("direct"), durations, TODAY);
    expect(dates.at(-1)).toMatchObject({ step: "contract", begin: null, done: "2027-03-01", standing: "open" });
    expect(dates[0]).toMatchObject({ begin: null, lastBegin: "2026-12-16", standing: "open" });
    const late = procurementDates("2026-12-01", "korea", nothingDone("direct"), durations, TODAY);
    expect(late[0]).toMatchObject({ begin: null, standing: "late" });
  });

  it("counts the first day forward from today, as a range", () => {
    expect(readyFrom("korea", nothingDone("catalogue"), durations, TODAY)).toEqual({
      from: addDays(TODAY, 89),
      by: addDays(TODAY, 119),
    });
    expect(readyFrom("korea", nothingDone("direct"), durations, TODAY)).toEqual({ from: addDays(TODAY, 75), by: null });
  });

  it("is ready on the day the last step was over", () => {
    const done = stepsOf("korea", "catalogue").map((step, index) => ({ step, on: addDays("2026-05-01", index * 10) }));
    expect(readyFrom("korea", { route: "catalogue", done }, durations, TODAY)).toEqual({
      from: "2026-06-20",
      by: "2026-06-20",
    });
  });

  it("publishes, awards and waits out the standstill in the EU", () => {
    expect(stepsOf("eu", "tender")).toEqual(["project-plan", "budget", "publication", "award", "standstill"]);
    const dates = procurementDates("2027-03-01", "eu", nothingDone("tender"), durations, TODAY);
    expect(dates.map(({ begin }) => begin)).toEqual([
      "2026-12-16",
      "2026-12-26",
      "2026-12-26",
      "2027-01-30",
      "2027-02-19",
    ]);
    expect(stepsOf("eu", "catalogue")).not.toContain("standstill");
  });

  it("never lets an unknown or a longer step move what is known towards the wave", () => {
    const days = fc.option(fc.nat(120), { nil: null });
    const step = fc.tuple(days, days).map(([a, b]) => ({ least: a, most: a !== null && b !== null ? a + b : null }));
    const all = fc.record({
      "project-plan": step,
      "prior-consultation": step,
      "security-review": step,
      "fee-estimate": step,
      budget: step,
      publication: step,
      award: step,
      standstill: step,
      contract: fc.record({ catalogue: step, direct: step, tender: step }),
    });
    const route = fc.constantFrom("catalogue", "direct", "tender");
    const edition = fc.constantFrom("korea", "eu");
    fc.assert(
      fc.property(all, route, edition, fc.subarray([...stepsOf("korea", "tender")]), (own, way, law, over) => {
        const bought = { route: way, done: over.map((one: ProcurementStep) => ({ step: one, on: "2026-11-01" })) };
        const dates = procurementDates("2027-06-01", law, bought, own, TODAY);
        for (const { begin, lastBegin } of dates) if (begin !== null) expect(begin <= lastBegin).toBe(true);
        const ready = readyFrom(law, bought, own, TODAY);
        if (ready.by !== null) expect(ready.from <= ready.by).toBe(true);
        // what can be ready by the wave has no step that is surely late, and the other way round
        const isOpen = dates.some(({ standing }) => standing !== "done");
        if (isOpen) expect(dates.some(({ standing }) => standing === "late")).toBe(ready.from > "2027-06-01");
      }),
    );
  });
});
