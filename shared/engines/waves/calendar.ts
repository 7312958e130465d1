import type { Group } from "../../model/group.ts";
import type { WaveRules } from "../../model/wave-rules.ts";
import { type Day, addDays, weekday } from "../../units/date.ts";
import type { Holiday, Moving } from "./question.ts";

/** Which days may be worked, and which may see a cut-over. */
export type Calendar = Readonly<{
  isWorkday: (day: Day) => boolean;
  holidayOn: (day: Day) => Holiday | null;
  /** The first workday on or after a day. */
  next: (day: Day) => Day;
  /** The day after `days` more workdays have passed, counting from the first one: 1 stays on a workday. */
  after: (start: Day, days: number) => Day;
}>;

export function calendar(holidays: readonly Holiday[]): Calendar {
  const byDay = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  const isWorkday = (day: Day) => weekday(day) !== 0 && weekday(day) !== 6 && !byDay.has(day);
  const next = (day: Day): Day => {
    let found = day;
    while (!isWorkday(found)) found = addDays(found, 1);
    return found;
  };
  return {
    isWorkday,
    holidayOn: (day) => byDay.get(day) ?? null,
    next,
    after: (start, days) => {
      let day = next(start);
      for (let passed = 1; passed < days; passed += 1) day = next(addDays(day, 1));
      return day;
    },
  };
}

/** The freeze of a workload's group that a cut-over on this day would fall into. */
export function freezeOn(
  day: Day,
  workload: Moving,
  groups: ReadonlyMap<string, Group>,
): Group["freezes"][number] | null {
  const group = workload.group === null ? undefined : groups.get(workload.group);
  return group?.freezes.find((freeze) => freeze.from <= day && day <= freeze.to) ?? null;
}

/** The agency's own freeze, for everybody, that a day falls into. */
export const freezeForAll = (
  day: Day,
  rules: Pick<WaveRules, "freezes"> | undefined,
): Group["freezes"][number] | null => rules?.freezes.find((freeze) => freeze.from <= day && day <= freeze.to) ?? null;
