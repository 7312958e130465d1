import type { Language } from "../../../model/sentence.ts";
import { type Day, addDays, weekday } from "../../../units/date.ts";
import type { WavesOut } from "./waves-out.ts";
import { type Element, element } from "./xml.ts";

const DAYS = 7;
const isWeekend = (day: number): boolean => day === 0 || day === DAYS - 1;

/** Which days are worked: no weekend, no holiday. */
export function workdaysOf(holidays: WavesOut["holidays"]): (day: Day) => boolean {
  const off = new Set(holidays.map(({ day }) => day));
  return (day) => !isWeekend(weekday(day)) && !off.has(day);
}

/** The base calendar: five working days, and holidays between two days as exceptions, those in a row as one. */
export function calendarOf(
  name: string,
  holidays: WavesOut["holidays"],
  language: Language,
  from: Day,
  to: Day,
  { begin, end }: Readonly<{ begin: string; end: string }>,
): Element {
  const inside = holidays.filter(({ day }) => day >= from && day <= to).sort((a, b) => (a.day < b.day ? -1 : 1));
  const spans: { from: Day; to: Day; name: string }[] = [];
  for (const { day, name } of inside) {
    const last = spans.at(-1);
    if (last && last.name === name[language] && addDays(last.to, 1) === day) last.to = day;
    else spans.push({ from: day, to: day, name: name[language] });
  }
  return element("Calendar", [
    element("UID", 1),
    element("Name", name),
    element("IsBaseCalendar", 1),
    element("BaseCalendarUID", -1),
    element(
      "WeekDays",
      Array.from({ length: DAYS }, (_, day) =>
        element("WeekDay", [
          element("DayType", day + 1),
          element("DayWorking", isWeekend(day) ? 0 : 1),
          isWeekend(day)
            ? null
            : element("WorkingTimes", [element("WorkingTime", [element("FromTime", begin), element("ToTime", end)])]),
        ]),
      ),
    ),
    spans.length === 0
      ? null
      : element(
          "Exceptions",
          spans.map((span) =>
            element("Exception", [
              element("EnteredByOccurrences", 0),
              element("TimePeriod", [
                element("FromDate", `${span.from}T00:00:00`),
                element("ToDate", `${span.to}T23:59:00`),
              ]),
              element("Occurrences", 1),
              element("Name", span.name),
              element("Type", 1),
              element("DayWorking", 0),
            ]),
          ),
        ),
  ]);
}
