import type { Cell } from "../../shared/exchange/workbook.ts";

/** What a number under a format is: itself, a day or a day and time, or a length of time. */
export type NumberStyle = "number" | "date" | "duration";

// Formats that go by number alone: dates and times, and those that East Asian editions add (ECMA-376 part 1, 18.8.30)
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Characters of a format: what Excel itself allows. */
const LONGEST = 255;

export function styleOfFormat(id: number, code: string | null): NumberStyle {
  if (code === null) return id === 46 ? "duration" : isBuiltInDate(id) ? "date" : "number";
  // the part for positive numbers, without what is printed as it stands
  const bare = code
    .slice(0, LONGEST)
    .replace(/"[^"]*"|\\.|_.|[*]./gs, "")
    .split(";")[0]!
    .replace(/\bGeneral\b|\bStandard\b/gi, "");
  if (/\[(h+|m+|s+)\]/i.test(bare)) return "duration";
  return /[ymdhsge]/i.test(bare.replace(/\[[^\]]*\]/g, "").replace(/[0#?.]E[+-]/gi, "")) ? "date" : "number";
}

const DAY_MS = 86_400_000;
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;

/**
 * A number as its format shows it.
 *
 * A day without a time is a date, a time without a day its text (`14:30`); what lies outside the calendar stays a number.
 */
export function styledNumber(value: number, style: NumberStyle, since1904: boolean): Cell {
  if (style === "number" || value < 0 || value > LAST_DAY) return value;
  const seconds = Math.round(value * 86_400);
  if (style === "duration") return clock(seconds);
  if (seconds < 86_400) return seconds === 0 ? value : clock(seconds);
  // the 1900 system counts a 29 February that never was
  const days = since1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY_MS) / 1000) * 1000);
  const iso = day.toISOString();
  return { date: shortened(iso.slice(0, 10), iso.slice(11, 19)) };
}

/** `2026-11-21` with `14:30:00` → `2026-11-21T14:30`; midnight is no time. */
export const shortened = (day: string, time: string): string =>
  time === "00:00:00" ? day : `${day}T${time.endsWith(":00") ? time.slice(0, 5) : time}`;

function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const rest = seconds % 60;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? "" : `:${two(rest)}`}`;
}
