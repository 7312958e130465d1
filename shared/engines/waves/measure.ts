import type { Team } from "../../model/team.ts";
import type { WaveSettings } from "../../model/wave.ts";
import { type Day, addDays } from "../../units/date.ts";
import { type Range, addRange, exactly, scaleRange } from "../../units/range.ts";
import type { Calendar } from "./calendar.ts";
import type { Moving, WaveQuestion } from "./question.ts";

const GB_PER_GIB = 1.073741824;

/** Hours of work a crew has in one wave. */
export const capacityHours = (settings: WaveSettings): number =>
  settings.engineers * settings.hoursPerDay * settings.daysPerWave;

/** Hours of work of moving something; where nobody has worked it out, what the settings say for each workload. `high` `null`: not known. */
export const hoursOf = (workload: Pick<Moving, "hours">, settings: WaveSettings): NonNullable<Moving["hours"]> =>
  workload.hours ?? {
    typical: settings.hoursPerWorkload,
    low: settings.hoursPerWorkload,
    high: settings.hoursPerWorkload,
  };

/** The team that moves a group, by its id; the first that names it. `null`: nobody does, so the crew of the settings. */
export function teamsOf(question: Pick<WaveQuestion, "teams">): (group: string | null) => Team | null {
  const byGroup = new Map<string, Team>();
  for (const team of question.teams ?? [])
    for (const group of team.groups) if (!byGroup.has(group)) byGroup.set(group, team);
  return (group) => (group === null ? null : (byGroup.get(group) ?? null));
}

/** People a team has on a day; the last period that names the day counts. */
export function peopleOn(team: Team, day: Day): number {
  const period = team.periods.findLast(({ from, to }) => from <= day && day <= to);
  return period?.people ?? team.people;
}

/** Hours a team, or the crew (`null`), has on the workdays from one day to another, both counted. */
export function hoursBetween(team: Team | null, settings: WaveSettings, from: Day, to: Day, days: Calendar): number {
  let hours = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!days.isWorkday(day)) continue;
    hours += team ? peopleOn(team, day) * team.hoursPerDay : settings.engineers * settings.hoursPerDay;
  }
  return hours;
}

/** Hours it takes to copy 1 TB (10¹² bytes): 8 · 10⁶ ÷ (Mbit/s) ÷ 3600 ÷ efficiency (domain 10.1). */
export const hoursPerTb = (settings: Pick<WaveSettings, "linkMbitPerSecond" | "linkEfficiency">): number =>
  (8 * 10 ** 6) / settings.linkMbitPerSecond / 3600 / settings.linkEfficiency;

/** TB in an amount of GiB. */
export const tbOf = (gib: number): number => (gib * GB_PER_GIB) / 1000;

/** Hours it takes to copy so much; the amount comes in GiB. */
export const transferHours = (dataGib: Range, settings: WaveSettings): Range =>
  scaleRange(dataGib, tbOf(1) * hoursPerTb(settings));

/** What a wave has to copy; `null` as soon as one workload's amount is not known: there is no upper end. */
export function dataOf(workloads: readonly Moving[]): Range | null {
  let sum = exactly(0);
  for (const { dataGib } of workloads) {
    if (dataGib === null) return null;
    sum = addRange(sum, dataGib);
  }
  return sum;
}
