import { type Day, addDays, weekday } from "../../../shared/units/date.ts";

/** `2027-03` */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month so many months on. */
export function monthAfter(month: Month, by: number): Month {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The weeks of a month, each of seven days, the first and last filled up from the months beside it. `first`: 0 Sunday, 1 Monday. */
export function weeksOf(month: Month, first: 0 | 1): Day[][] {
  const start = `${month}-01`;
  const end = addDays(`${monthAfter(month, 1)}-01`, -1);
  const weeks: Day[][] = [];
  for (let day = addDays(start, -((weekday(start) - first + 7) % 7)); day <= end; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)));
  return weeks;
}
