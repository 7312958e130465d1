import { z } from "zod";

/** A calendar day, `2026-11-21`. No time, no zone: plans are made in days. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const DAY_MS = 86_400_000;
const toNumber = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => toDay(toNumber(day) + days * DAY_MS);
/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toNumber(to) - toNumber(from)) / DAY_MS);

/** The same day some years on; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  const year = String(+day.slice(0, 4) + years).padStart(4, "0");
  const isLeapDay = day.endsWith("-02-29") && toDay(toNumber(`${year}-02-29`)).slice(5) !== "02-29";
  return isLeapDay ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => new Date(toNumber(day)).getUTCDay();
