import { type Day, addDays, daysBetween, weekday } from "../../units/date.ts";
import type { Holiday } from "./question.ts";

/** A stretch of the calendar in whole numbers: day 0 is the first. */
export type Days = Readonly<{
  count: number;
  /** Neither Saturday, Sunday nor public holiday. */
  isWorkday: Uint8Array;
  /** Days outside of the stretch have numbers too, below 0 or past its end. */
  at: (day: Day) => number;
  day: (at: number) => Day;
}>;

export function daysBetweenEnds(first: Day, last: Day, holidays: readonly Holiday[]): Days {
  const count = Math.max(0, daysBetween(first, last) + 1);
  const begins = weekday(first);
  const isWorkday = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) isWorkday[at] = (begins + at) % 7 === 0 || (begins + at) % 7 === 6 ? 0 : 1;
  for (const { day } of holidays) if (day >= first && day <= last) isWorkday[daysBetween(first, day)] = 0;

  const known = new Map<Day, number>();
  return {
    count,
    isWorkday,
    at: (day) => {
      const found = known.get(day);
      if (found !== undefined) return found;
      const at = daysBetween(first, day);
      known.set(day, at);
      return at;
    },
    day: (at) => addDays(first, at),
  };
}
