import type { WorkloadId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { circlesOf, linksOf } from "./blocks.ts";
import { components } from "./components.ts";
import type { WaveQuestion } from "./question.ts";

/**
 * Workloads that cannot move because a part of their circle is in a pinned wave or has no place: to move them now would tear it (rule 1).
 */
export function stuckOf(question: WaveQuestion, pinned: readonly Wave[]): Map<WorkloadId, Sentence> {
  const { workloads } = question;
  const waveOf = new Map(pinned.flatMap((wave) => wave.workloads.map((id) => [id, wave] as const)));
  const stuck = new Map<WorkloadId, Sentence>();
  for (const circle of circlesOf(workloads, components(linksOf(workloads, question).graph))) {
    const held = circle.map((position) => workloads[position]!);
    const inPinned = held.find(({ id }) => waveOf.has(id));
    const unplaced = held.find(({ isPlaced, id }) => !isPlaced && !waveOf.has(id));
    const other = inPinned ?? unplaced;
    if (!other) continue;
    for (const { id, name, isPlaced } of held) {
      if (waveOf.has(id) || !isPlaced) continue;
      const sentence = inPinned
        ? say("waves.unscheduled-circle-pinned", { name, other: other.name, wave: waveOf.get(inPinned.id)!.name })
        : say("waves.unscheduled-circle-unplaced", { name, other: other.name });
      stuck.set(id, sentence);
    }
  }
  return stuck;
}
