import { type WorkloadId, compareIds } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { allows } from "./cut-over-days.ts";
import type { Moving, WaveQuestion } from "./question.ts";
import { stuckOf, unplacedSentence } from "./stuck.ts";
import type { Load, Windows } from "./windows.ts";

export type Unscheduled = readonly Readonly<{ workload: WorkloadId; sentence: Sentence }>[];

/** Why each of those that a proposal leaves out is in no wave. */
export function whyNone(
  question: WaveQuestion,
  windows: Windows,
  left: readonly number[],
  pinned: readonly Wave[],
): Unscheduled {
  const inPinned = new Set(pinned.flatMap((wave) => wave.workloads));
  const unplaced = question.workloads.filter(({ id, isPlaced }) => !isPlaced && !inPinned.has(id));
  const stuck = left.length > 0 ? stuckOf(question, pinned) : new Map<WorkloadId, Sentence>();
  const isLeft = new Set(left);
  const reasons = left.flatMap((block) =>
    windows.blocks[block]!.members.map(({ id, name }) => ({
      workload: id,
      sentence: stuck.get(id) ?? reasonOf(windows, block, isLeft, name),
    })),
  );
  return [
    ...unplaced.map((workload) => ({ workload: workload.id, sentence: unplacedSentence(question, workload) })),
    ...reasons,
  ].sort((a, b) => compareIds(a.workload, b.workload));
}

function reasonOf(windows: Windows, block: number, isLeft: ReadonlySet<number>, name: string): Sentence {
  const { blocks, workdays, open, settings, days } = windows;
  const load = blocks[block]!;
  const circle = load.members.length > 1 && load.isStuck;
  if (circle) return say("waves.unscheduled-with", { name });
  const needed = neededLeft(blocks, block, isLeft);
  if (needed) return say("waves.unscheduled-needs", { name, used: needed.name });

  const ends = workdays.subarray(settings.daysPerWave - 1);
  if (!ends.some((day) => open[day] === 1)) return say("waves.unscheduled-no-window", { name });
  const first = ends.find((day, at) => open[day] === 1 && workdays[at]! >= load.ready && day >= load.bounds.first);
  const dying = load.members.find(
    ({ evidenceUntil }) => evidenceUntil !== null && days.at(evidenceUntil) <= load.bounds.last,
  );
  if (dying?.evidenceUntil && first !== undefined && first > load.bounds.last) {
    const args = { name, who: dying.name, until: dying.evidenceUntil, day: days.day(first) };
    return say("waves.unscheduled-evidence", args);
  }
  if (load.bounds.frozen.length > 0 && !ends.some((day) => open[day] === 1 && allows(load.bounds, day))) {
    return say("waves.unscheduled-frozen", { name });
  }
  return say("waves.unscheduled-no-day", { name });
}

/** Something it needs that is left out too; joints between groups are looked through. */
function neededLeft(blocks: readonly Load[], block: number, isLeft: ReadonlySet<number>): Moving | null {
  const open = [...blocks[block]!.needs];
  const seen = new Set(open);
  for (const other of open) {
    const [first] = blocks[other]!.members;
    if (first && isLeft.has(other)) return first;
    if (first) continue;
    for (const next of blocks[other]!.needs) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return null;
}
