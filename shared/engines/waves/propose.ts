import { type WaveId, compareIds } from "../../model/id.ts";
import type { Wave } from "../../model/wave.ts";
import type { Day } from "../../units/date.ts";
import { fewestWaves, longestChain } from "./bound.ts";
import { type Filling, fillWaves } from "./fill.ts";
import type { WaveQuestion } from "./question.ts";
import { searchOrder } from "./search.ts";
import { type Unscheduled, whyNone } from "./why-none.ts";
import { type Windows, windowsOf } from "./windows.ts";

export type Proposal = Readonly<{
  /** Pinned waves as they were, and new ones, numbered by cut-over. Ids of new waves are for this proposal only. */
  waves: readonly Wave[];
  unscheduled: Unscheduled;
}>;

/** Blocks that may be laid in all tries together: the same answer on every machine, and one that is soon there. */
const WORK = 20_000;
const TRIES = 400;
/** The first quarter of the waves, at least one, are the ones to learn in (rules 6 and 7). */
const LEARNING = 0.25;

/**
 * Lays the moves out in waves, one after the other, beside those that are pinned.
 *
 * Blocks (see `blocks.ts`) are taken in an order of preference: lower business impact first, ordinary before complex, then by id. The
 * order is then changed as long as the last cut-over comes earlier, or fewer rules are bent; a wave earlier is worth one bent advisory
 * rule. Pinned waves stay where they are; new ones may lie beside them where their people have hours left.
 */
export function propose(question: WaveQuestion): Proposal {
  const pinned = question.waves.filter((wave) => wave.pinned && wave.scenario === question.scenario);
  const inPinned = new Set(pinned.flatMap((wave) => wave.workloads));
  const moving = [...question.workloads]
    .filter((workload) => workload.isPlaced && !inPinned.has(workload.id))
    .sort((a, b) => compareIds(a.id, b.id));

  const windows = windowsOf(question, moving, pinned);
  const cost = costOf(windows);
  const { blocks, workdays, settings } = windows;
  const least = Math.max(longestChain(blocks), fewestWaves(blocks, settings)) * settings.daysPerWave;
  const found = searchOrder({
    order: byPreference(windows),
    cost: (order) => cost(fillWaves(windows, order)),
    tries: Math.min(TRIES, Math.ceil(WORK / Math.max(1, blocks.length))),
    enough: (workdays[least - 1] ?? Infinity) * PER_DAY + PER_DAY / 2,
    heat: settings.daysPerWave * PER_DAY,
  });
  const filling = fillWaves(windows, found.order);
  return {
    waves: numbered(question, pinned, windows, filling),
    unscheduled: whyNone(question, windows, filling.left, pinned),
  };
}

/** Lower business impact first, ordinary before complex, then by id. */
function byPreference({ blocks }: Windows): Int32Array {
  return Int32Array.from(blocks.keys()).sort((a, b) => {
    const [one, other] = [blocks[a]!, blocks[b]!];
    const byRisk = other.grade - one.grade || Number(one.isComplex) - Number(other.isComplex);
    if (byRisk !== 0 || one.members.length === 0 || other.members.length === 0) return byRisk || a - b;
    return compareIds(one.members[0]!.id, other.members[0]!.id);
  });
}

const PER_DAY = 100;

/** What a filling is worth, smaller is better: who is left out, what is late for a pinned wave, the last day, rules that are bent. */
function costOf({ blocks, settings, rules, firstPinned }: Windows): (filling: Filling) => number {
  const bent = settings.daysPerWave * PER_DAY;
  return ({ waves, left }) => {
    let cost = left.length * 1e9;
    let last = 0;
    const waveOf = new Map<number, number>();
    const learning = Math.max(1, Math.floor(LEARNING * waves.length));
    waves.forEach((wave, w) => {
      let size = 0;
      for (const block of wave.blocks) {
        const { due, members, grade, isComplex, prefers } = blocks[block]!;
        size += members.length;
        if (wave.cutOver > due) cost += 1e7;
        if (w < learning && waves.length > 1 && (grade === 1 || isComplex)) cost += bent;
        for (const test of prefers) if (!waveOf.has(test)) cost += bent;
        // among equals, what hurts most comes last
        cost += ((grade - 1) * w) / (waves.length * blocks.length * 3);
      }
      for (const block of wave.blocks) waveOf.set(block, w);
      const isPilot = w === 0 && wave.cutOver < firstPinned && (rules?.pilotWorkloads ?? null) !== null;
      if (!isPilot && rules?.minWorkloads && size < rules.minWorkloads) cost += bent;
      last = Math.max(last, wave.cutOver);
    });
    return cost + last * PER_DAY;
  };
}

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** Waves in order of their cut-over with numbers from 1; names are numbers too, so that they need no language. */
function numbered(
  question: WaveQuestion,
  pinned: readonly Wave[],
  { blocks, days }: Windows,
  { waves }: Filling,
): Wave[] {
  const greatest = Math.max(0, ...question.waves.map((wave) => Number(wave.id.slice("wave-".length))));
  const proposed = waves.map((wave, i) => ({
    id: `wave-${greatest + 1 + i}` as WaveId, // built to the pattern of a WaveId, parsed again at the gate
    scenario: question.scenario,
    number: 1,
    name: "",
    start: days.day(wave.start),
    cutOver: days.day(wave.cutOver),
    workloads: wave.blocks.flatMap((block) => blocks[block]!.members.map(({ id }) => id)).sort(compareIds),
    pinned: false,
  }));
  return [...pinned, ...proposed]
    .sort((a, b) => compareDays(a.cutOver, b.cutOver) || compareIds(a.id, b.id))
    .map((wave, i) => ({ ...wave, number: i + 1, name: wave.pinned ? wave.name : String(i + 1) }));
}
