import { numberOf } from "./numbers.ts";
import { type Habits, type Parsed, bad, good, nothing, plainHabits, textOf } from "./parsed.ts";
import type { Cell } from "./workbook.ts";

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function iso(year: number, month: number, day: number): Parsed<string> {
  const last = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
  if (day < 1 || day > last) return bad;
  return good(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}
const two = (number: number): string => String(number).padStart(2, "0");

/** The same day some whole years later; 29 February comes back only in a leap year. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4) === "-02-29" && !isLeap(year) ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

const clock = String.raw`(?:(?:\s*,?\s+|T)(오전|오후)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:\s*\([월화수목금토일]\))?${clock}$`,
  "i",
);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-./])(\d{1,2})\2(\d{4})${clock}$`, "i");
const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dayMonth = /^(\d{1,2})[-\s.]+([a-z]{3,9})\.?[-\s,]+(\d{4})$/i;
const monthDay = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * A day: `2026-11-21`, `2026. 11. 21.`, `20261121`, `21 Nov 2026`, a date cell, or Excel's count of days since the end of
 * 1899. `03/04/2025` reads as the column writes days; `21.11.2026` begins with the day wherever it stands.
 */
export function dayOf(cell: Cell | undefined, habits: Habits = plainHabits): Parsed<string> {
  if (typeof cell === "object" && cell !== null) return good(cell.date.slice(0, 10));
  const text = textOf(cell);
  if (text === null) return nothing;
  const year = yearFirst.exec(text) ?? packed.exec(text);
  if (year) return iso(Number(year[1]), Number(year[2]), Number(year[3]));
  const last = yearLast.exec(text);
  if (last) {
    const [first, second] = [Number(last[1]), Number(last[3])];
    const isDayFirst = last[2] === "." || (first > 12 ? true : second > 12 ? false : habits.dayFirst);
    return isDayFirst ? iso(Number(last[4]), second, first) : iso(Number(last[4]), first, second);
  }
  const worded = dayMonth.exec(text);
  if (worded && monthOf(worded[2]!) > 0) return iso(Number(worded[3]), monthOf(worded[2]!), Number(worded[1]));
  const spoken = monthDay.exec(text);
  if (spoken && monthOf(spoken[1]!) > 0) return iso(Number(spoken[3]), monthOf(spoken[1]!), Number(spoken[2]));
  const serial = numberOf(cell).value;
  if (serial !== null && serial >= 20_000 && serial < 80_000)
    return { ...good(dayOfSerial(serial)), how: "SERIAL_DATE" };
  return bad;
}

/** A day and its time as far as the cell says it: `2026-11-21T14:30`; zones are not converted. */
export function momentOf(cell: Cell | undefined, habits: Habits = plainHabits): Parsed<string> {
  if (typeof cell === "object" && cell !== null) return good(cell.date);
  const day = dayOf(cell, habits);
  if (day.value === null) return day;
  const text = textOf(cell)!;
  const serial = day.how === "SERIAL_DATE" ? (numberOf(cell).value ?? 0) : null;
  if (serial !== null) {
    const minutes = Math.round((serial % 1) * 1440);
    const at = minutes === 1440 ? 1439 : minutes;
    return at === 0 ? day : { ...day, value: `${day.value}T${two(Math.floor(at / 60))}:${two(at % 60)}` };
  }
  const found = yearFirst.exec(text);
  const last = found === null ? yearLast.exec(text) : null;
  const [half, hour, minute, second, english] = found ? found.slice(4, 9) : last ? last.slice(5, 10) : [];
  if (hour === undefined || minute === undefined) return day;
  const isLate = half === "오후" || english?.toLowerCase() === "pm";
  const isEarly = half === "오전" || english?.toLowerCase() === "am";
  const hours = (Number(hour) % (isLate || isEarly ? 12 : 24)) + (isLate ? 12 : 0);
  if (Number(hour) > 24 || Number(minute) > 59) return bad;
  return good(`${day.value}T${two(hours)}:${minute}${second === undefined ? "" : `:${second}`}`);
}
/** Excel's serial day, 1900 system: 45658 is 2025-01-01. */
export const dayOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** How a column orders day and month: a value above 12 decides; `open`: days are there, and none decides. */
export function dayOrderOf(cells: Iterable<Cell | undefined>): "day-first" | "month-first" | "open" | "none" {
  let [days, monthsFirst, open] = [0, 0, 0];
  for (const cell of cells) {
    const found = typeof cell === "string" ? yearLast.exec(cell.trim()) : null;
    if (!found || found[2] === ".") continue;
    if (Number(found[1]) > 12) days += 1;
    else if (Number(found[3]) > 12) monthsFirst += 1;
    else if (found[1] !== found[3]) open += 1;
  }
  if (open === 0) return days > 0 ? "day-first" : monthsFirst > 0 ? "month-first" : "none";
  if (days > 0 && monthsFirst === 0) return "day-first";
  return monthsFirst > 0 && days === 0 ? "month-first" : "open";
}

/** A year: `2019`, `2019년`, or the year of a day. */
export function yearOf(cell: Cell | undefined, habits: Habits = plainHabits): Parsed<number> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const plain = /^'?(\d{4})\s*년?(?:\s*[-./]\s*\d{1,2}\s*월?)?$/.exec(text.normalize("NFKC"));
  if (plain && Number(plain[1]) >= 1950 && Number(plain[1]) <= 2100) return good(Number(plain[1]));
  const { value } = dayOf(cell, habits);
  return value === null ? bad : good(Number(value.slice(0, 4)));
}

const minutesPer: readonly (readonly [RegExp, number])[] = [
  [/^(초|s|sec|secs|seconds?)$/, 1 / 60],
  [/^(분|m|min|mins|minutes?)$/, 1],
  [/^(시간|h|hr|hrs|hours?)$/, 60],
  [/^(일|d|days?)$/, 1440],
  [/^(주|w|weeks?)$/, 10_080],
];
const minutesPerUnit = (unit: string): number | undefined => minutesPer.find(([name]) => name.test(unit))?.[1];
export const isTimeUnit = (unit: string): boolean => minutesPerUnit(unit) !== undefined;

/** A duration in minutes: `4시간`, `30분`, `1일 12시간`, `4 h`, `24시간 이내`. A bare number has no unit and is not guessed. */
export const minutesOf = (cell: Cell | undefined): Parsed<number> => minutesIn(null)(cell);

/** The same in a column whose heading states the unit (시간, 분 …) of a bare number. */
export const minutesIn =
  (unit: string | null) =>
  (cell: Cell | undefined): Parsed<number> => {
    const text = textOf(cell)?.normalize("NFKC").toLowerCase() ?? null;
    if (text === null) return nothing;
    const plain = text
      .replace(/^(약|최대|≤|<=?)\s*/, "")
      .replace(/\s*(이내|이하|미만|내|max|or less)$/, "")
      .trim();
    const bare = /^\d{1,6}(?:\.\d{1,3})?$/.test(plain) ? minutesPerUnit(unit?.toLowerCase() ?? "") : undefined;
    if (bare !== undefined) return good(Number(plain) * bare);
    if (plain === "0") return good(0);
    const parts = [...plain.matchAll(/(\d{1,6}(?:\.\d{1,3})?)\s*([a-z가-힣]+)\s*/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join("") !== plain) return bad;
    let sum = 0;
    for (const [, count, word] of parts) {
      const per = minutesPerUnit(word!);
      if (per === undefined) return bad;
      sum += Number(count) * per;
    }
    return good(sum);
  };

/** Days without cut-over: `2026-12-15~2027-01-20 year-end`, several by `;` or line breaks. */
export function freezesOf(cell: Cell | undefined): Parsed<{ from: string; to: string; reason: string }[]> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const spans = text.split(/[;\n]/).map((part) => {
    const found =
      /^\s*(\d{4}\D\s?\d{1,2}\D\s?\d{1,2}\.?)\s*[~–]\s*(\d{4}\D\s?\d{1,2}\D\s?\d{1,2}\.?)\s*(.{0,200})$/.exec(part);
    const [from, to] = found ? [dayOf(found[1]).value, dayOf(found[2]).value] : [null, null];
    return from === null || to === null || to < from ? null : { from, to, reason: found![3]!.trim() };
  });
  return spans.includes(null) ? bad : good(spans.flatMap((span) => span ?? []));
}
