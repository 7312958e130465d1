import type { WavePlan } from "../../model/result.ts";
import type { Block } from "./blocks.ts";
import { crewsOf, hoursByCrew } from "./crews.ts";
import type { Days } from "./days.ts";
import type { Lying } from "./lying.ts";
import type { WaveQuestion } from "./question.ts";

/**
 * How long it takes beside what waves of the set length and size, one after another, could not undercut, in working days from
 * the earliest start; `null` where nothing moves.
 */
export function boundOfWaves(
  question: WaveQuestion,
  lying: Lying,
  days: Days,
  least: (inWave: Uint8Array) => Readonly<{ chain: number; fewest: number }>,
): WavePlan["bound"] {
  const { settings, earliest, today } = question;
  const moving = question.workloads.filter((_, position) => lying.waveOf[position]! >= 0);
  if (moving.length === 0) return null;
  const begin = Math.max(0, days.at(earliest > today ? earliest : today));
  const workdays = (to: number): number => {
    let sum = 0;
    for (let day = begin; day <= Math.min(to, days.count - 1); day += 1) sum += days.isWorkday[day]!;
    return sum;
  };

  let last = 0;
  for (const { cutOver, workloads } of lying.waves) if (workloads.length > 0) last = Math.max(last, days.at(cutOver));
  let ready = 0;
  for (const { readyFrom } of moving) if (readyFrom !== null) ready = Math.max(ready, workdays(days.at(readyFrom) - 1));

  const { chain, fewest } = least(Uint8Array.from(lying.waveOf, (w) => (w >= 0 ? 1 : 0)));
  const chainDays = settings.daysPerWave * chain;
  const workDays = Math.max(crewDays(question, moving, days, begin), settings.daysPerWave * fewest);
  const readyDays = ready === 0 ? 0 : ready + settings.daysPerWave;
  return { days: workdays(last), bound: Math.max(chainDays, workDays, readyDays), chainDays, workDays };
}

/** Waves that have to follow each other: production after its development and test part (rule 4). */
export function longestChain(blocks: readonly Pick<Block, "needs" | "prefers">[]): number {
  const level = new Int32Array(blocks.length).fill(-1);
  const levelOf = (first: number): number => {
    const open = [first];
    while (open.length > 0) {
      const block = open.at(-1)!;
      const before = [...blocks[block]!.needs, ...blocks[block]!.prefers];
      const next = before.find((each) => level[each] === -1);
      if (level[block] === -1) level[block] = -2; // on its way: a circle through rule 4 is not followed again
      if (next !== undefined) {
        open.push(next);
        continue;
      }
      let found = 1;
      for (const each of blocks[block]!.needs) found = Math.max(found, level[each]!);
      for (const each of blocks[block]!.prefers) found = Math.max(found, level[each]! + 1);
      level[block] = found;
      open.pop();
    }
    return level[first]!;
  };
  return blocks.reduce((most, _, block) => Math.max(most, level[block] === -1 ? levelOf(block) : level[block]!), 1);
}

/** Production and the rest apart (rule 5), each in full waves (rule 8); a block that is larger fills one alone. */
export function fewestWaves(
  blocks: readonly Pick<Block, "members" | "isProduction">[],
  { maxWorkloads }: WaveQuestion["settings"],
): number {
  const full = [0, 0];
  for (const { members, isProduction } of blocks) {
    full[Number(isProduction)]! += Math.min(members.length, maxWorkloads) / maxWorkloads;
  }
  return Math.ceil(full[0]! - 1e-9) + Math.ceil(full[1]! - 1e-9);
}

/** The first working day by which the busiest crew has had hours enough. */
function crewDays(question: WaveQuestion, moving: WaveQuestion["workloads"], days: Days, begin: number): number {
  const { crews, crewOf } = crewsOf(question, days);
  let most = 0;
  for (const [crew, { typical }] of hoursByCrew(moving, question, crewOf)) {
    let [open, workdays] = [typical, 0];
    for (let day = begin; day < days.count && open > 1e-6; day += 1) {
      open -= crews[crew]!.hoursOn[day]!;
      workdays += days.isWorkday[day]!;
    }
    most = Math.max(most, workdays);
  }
  return most;
}
