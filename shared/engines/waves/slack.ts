import { allows, boundsOf, frozenGroups, openDays } from "./cut-over-days.ts";
import type { Days } from "./days.ts";
import type { WaveCrossing } from "../../model/result.ts";
import type { Load } from "./check-crews.ts";
import type { Lying } from "./lying.ts";
import type { WaveQuestion } from "./question.ts";

/**
 * Calendar days the cut-over of each wave may slip while the last cut-over of all stays; `null` for a wave without workloads.
 *
 * It may not slip past a wave with somebody who strictly depends on it, nor so far that the next wave of the same people, which
 * keeps its number of workdays, would have to slip past its own latest day; and it has to fall on a day that suits everybody in it.
 */
export function slackOf(
  question: WaveQuestion,
  lying: Lying,
  days: Days,
  loads: readonly Load[],
  crossings: readonly WaveCrossing[],
): (number | null)[] {
  const { waves, members, order } = lying;
  const held = order.filter((w) => members[w]!.length > 0);
  const slack: (number | null)[] = waves.map(() => null);
  if (held.length === 0) return slack;

  const open = openDays(question, days);
  const frozen = frozenGroups(question);
  const startAt = waves.map((wave) => days.at(wave.start));
  const endAt = waves.map((wave) => days.at(wave.cutOver));
  const end = Math.max(...held.map((w) => endAt[w]!));
  const at = new Map(waves.map((wave, w) => [wave.id as string, w]));
  const users = waves.map((): number[] => []);
  for (const { from, to, kind, order: which } of crossings) {
    if (kind === "strict" && which !== "after") users[at.get(to)!]!.push(at.get(from)!);
  }
  const crewsIn = waves.map(() => new Set<unknown>());
  for (const { wave, crew } of loads) crewsIn[wave]!.add(crew);

  const latest = new Array<number>(waves.length).fill(end);
  for (const w of [...held].reverse()) {
    let limit = end;
    for (const user of users[w]!) limit = Math.min(limit, latest[user]!);
    for (const next of held) {
      if (startAt[next]! <= endAt[w]! || !sharesAny(crewsIn[w]!, crewsIn[next]!)) continue;
      limit = Math.min(limit, latestStart(days, startAt[next]!, endAt[next]!, latest[next]!) - 1);
    }
    const bounds = boundsOf(members[w]!, frozen, days);
    while (limit > endAt[w]! && !(open[limit] === 1 && allows(bounds, limit))) limit -= 1;
    latest[w] = Math.max(limit, endAt[w]!);
    slack[w] = latest[w] - endAt[w]!;
  }
  return slack;
}

function sharesAny(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}

/** The latest day to begin so that a wave cut over on `end` has as many workdays as it has now. */
function latestStart({ isWorkday }: Days, from: number, to: number, end: number): number {
  let workdays = 0;
  for (let day = from; day <= to; day += 1) workdays += isWorkday[day]!;
  let day = end;
  for (let left = workdays; day > from; day -= 1) {
    left -= isWorkday[day]!;
    if (left <= 0) break;
  }
  return Math.max(from, day);
}
