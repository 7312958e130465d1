import fc from "fast-check";
import { expect, it } from "vitest";
import { weekday } from "../../../shared/units/date.ts";
import { monthAfter, monthOf, weeksOf } from "./month.ts";

it("lays March 2027, which begins on a Monday, into five weeks", () => {
  const weeks = weeksOf("2027-03", 1);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]![0]).toBe("2027-03-01");
  expect(weeksOf("2027-03", 0)[0]![0]).toBe("2027-02-28");
});

it("goes over the turn of a year", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2027-01", -1)).toBe("2026-12");
  expect(monthAfter("2026-11", 14)).toBe("2028-01");
});

it("holds every day of any month once, in whole weeks that begin on the day chosen", () => {
  const months = fc.record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(months, fc.constantFrom(0 as const, 1 as const), ({ year, month }, first) => {
      const name = `${year}-${String(month).padStart(2, "0")}`;
      const weeks = weeksOf(name, first);
      const inside = weeks.flat().filter((day) => monthOf(day) === name);
      expect(new Set(inside).size).toBe(inside.length);
      expect(inside).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
      expect(weeks.every((week) => week.length === 7 && weekday(week[0]!) === first)).toBe(true);
      expect(weeks.length).toBeLessThanOrEqual(6);
    }),
  );
});
