import type { WorkloadId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { circlesOf, linksOf } from "./blocks.ts";
import { components } from "./components.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/**
 * Workloads that cannot move because a part of their circle is in a pinned wave or has no place: to move them now would tear it
 * (rule 1), and what depends on each other would run in two places. What is decided to stay or to end is in no circle: it is not
 * asked about at all. Where somebody answers for parting circles (`mayPart`), those without a place hold nobody.
 */
export function stuckOf(
  question: WaveQuestion,
  pinned: readonly Wave[],
  circles: readonly (readonly number[])[] = circlesOf(
    question.workloads,
    components(linksOf(question.workloads, question).graph),
  ),
): Map<WorkloadId, Sentence> {
  const { workloads, mayPart } = question;
  const waveOf = new Map(pinned.flatMap((wave) => wave.workloads.map((id) => [id, wave] as const)));
  const stuck = new Map<WorkloadId, Sentence>();
  for (const circle of circles) {
    const held = circle.map((position) => workloads[position]!);
    const inPinned = held.find(({ id }) => waveOf.has(id));
    const lacking = mayPart ? [] : held.filter(({ isPlaced, id }) => !isPlaced && !waveOf.has(id));
    if (!inPinned && lacking.length === 0) continue;
    const withoutPlace = inPinned ? null : lackingOf(question, lacking, held.length);
    for (const { id, name, isPlaced } of held) {
      if (waveOf.has(id) || !isPlaced) continue;
      const sentence = inPinned
        ? say("waves.unscheduled-circle-pinned", { name, other: inPinned.name, wave: waveOf.get(inPinned.id)!.name })
        : say(withoutPlace!.key, { ...withoutPlace!.args, name });
      stuck.set(id, sentence);
    }
  }
  return stuck;
}

/** Who of a circle has no place, how many more, and what bars the first. */
function lackingOf({ whyNoPlace }: WaveQuestion, lacking: readonly Moving[], size: number): Sentence {
  const first = lacking[0]!;
  const why = whyNoPlace?.(first.id) ?? null;
  const args = { other: first.name, count: lacking.length, size };
  return why === null
    ? say("waves.unscheduled-circle-unplaced", args)
    : say("waves.unscheduled-circle-barred", { ...args, why });
}

/** Why a workload has no place, as far as somebody can tell. */
export function unplacedSentence({ whyNoPlace }: WaveQuestion, { id, name }: Moving): Sentence {
  const why = whyNoPlace?.(id) ?? null;
  return why === null ? say("waves.unscheduled-unplaced", { name }) : say("waves.unscheduled-barred", { name, why });
}
