import { say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { type Crew, type Hours, crewsOf, hoursByCrew } from "./crews.ts";
import { type Days, daysBetweenEnds } from "./days.ts";
import type { Findings } from "./findings.ts";
import type { Lying } from "./lying.ts";
import type { WaveQuestion } from "./question.ts";

/** Work that is left over when everybody has worked all day is only too much from here on, hours. */
const DUST = 1e-6;

export type Load = Readonly<{
  wave: number;
  crew: Crew;
  hours: Hours;
  /** All it has on the wave's days. */
  capacityHours: number;
  /** What waves that are due before leave of it. */
  free: Readonly<Record<"low" | "typical" | "high", number>>;
}>;

/**
 * What each crew has to do in each wave, and what it has for it.
 *
 * Waves may lie side by side: what is due first is worked on first, on the earliest days that are free. If the work of some waves can
 * be done in their days at all, it can be done like that.
 */
export function loadsOf(question: WaveQuestion, { waves, members, order }: Lying): Load[] {
  const held = order.filter((w) => members[w]!.length > 0);
  const days = stretch(waves, held, question);
  const { crews, crewOf } = crewsOf(question, days);
  const left = crews.map(({ hoursOn }) => ({
    low: hoursOn.slice(),
    typical: hoursOn.slice(),
    high: hoursOn.slice(),
  }));
  const loads: Load[] = [];
  for (const w of held) {
    const from = days.at(waves[w]!.start);
    const to = days.at(waves[w]!.cutOver);
    for (const [crew, hours] of [...hoursByCrew(members[w]!, question, crewOf)].sort(([a], [b]) => a - b)) {
      loads.push({
        wave: w,
        crew: crews[crew]!,
        hours,
        capacityHours: sum(crews[crew]!.hoursOn, from, to),
        free: {
          low: take(left[crew]!.low, from, to, hours.low),
          typical: take(left[crew]!.typical, from, to, hours.typical),
          high: take(left[crew]!.high, from, to, hours.high),
        },
      });
    }
  }
  return loads;
}

/** What is too much, too much beside waves at the same time, perhaps too much, and not known: of the crew for all, and of a team. */
const words = {
  crew: [
    "waves.rule-11-hours",
    "waves.rule-11-hours-shared",
    "waves.rule-11-hours-maybe",
    "waves.rule-11-hours-unknown",
  ],
  team: ["waves.rule-11-team", "waves.rule-11-team-shared", "waves.rule-11-team-maybe", "waves.rule-11-team-unknown"],
} as const;

/** Rule 11: the work of a wave fits into the days of those who do it, also where waves lie side by side. */
export function checkCrews(question: WaveQuestion, lying: Lying, found: Findings): void {
  for (const { wave, crew, hours, capacityHours, free } of loadsOf(question, lying)) {
    const [tooMuch, shared, maybe, unknown] = words[crew.team === null ? "crew" : "team"];
    const capacity = capacityHours;
    const name = crew.name;
    if (hours.low > capacity + DUST) {
      found.add(wave, 11, [], say(tooMuch, { hours: hours.low, capacity, name }));
    } else if (hours.low > free.low + DUST) {
      found.add(wave, 11, [], say(shared, { hours: hours.low, capacity: free.low, name }));
    } else if (hours.open.length > 0) {
      found.may(wave, 11, hours.open, say(unknown, { number: hours.open.length, name }));
    } else if (hours.high > free.high + DUST) {
      found.may(wave, 11, [], say(maybe, { hours: hours.high, capacity: free.high, name }));
    }
  }
}

function stretch(waves: readonly Wave[], held: readonly number[], { holidays }: WaveQuestion): Days {
  let [first, last] = ["9999-12-31", "0000-01-01"];
  for (const w of held) {
    if (waves[w]!.start < first) first = waves[w]!.start;
    if (waves[w]!.cutOver > last) last = waves[w]!.cutOver;
  }
  return daysBetweenEnds(first, first > last ? first : last, holidays);
}

function sum(hoursOn: Float64Array, from: number, to: number): number {
  let hours = 0;
  for (let day = from; day <= to; day += 1) hours += hoursOn[day]!;
  return hours;
}

/** Takes hours from the earliest days of a stretch; returns what was there. */
function take(left: Float64Array, from: number, to: number, hours: number): number {
  const there = sum(left, from, to);
  for (let day = from, open = hours; day <= to && open > 0; day += 1) {
    const taken = Math.min(open, left[day]!);
    left[day]! -= taken;
    open -= taken;
  }
  return there;
}
