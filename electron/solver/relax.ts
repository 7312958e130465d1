import type { Problem } from "../../shared/engines/placement/problem.ts";
import { readPicks, readPlacements } from "../../shared/engines/placement/read.ts";
import { type Relaxable, relaxationSets, relaxedModel, whatItTakes } from "../../shared/engines/placement/relax.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import type { SolverThread } from "./thread.ts";

const MOST = 3;
const GAP = 0.001;

/**
 * What an infeasible problem would have to give up: the smallest sets that are enough, at most three of them.
 *
 * Every set of one limit is tried, then of two, then of three; each with slack that is made as small as it can be, so the
 * sentence can say how far. Sets larger than the first size that works are not offered.
 */
export async function findRelaxations(thread: SolverThread, problem: Problem, seed: number): Promise<Sentence[]> {
  const found: Sentence[] = [];
  let size = 0;
  let isOutOfTime = false;
  for (const set of relaxationSets(problem)) {
    if (found.length >= MOST || (found.length > 0 && set.length > size)) break;
    const sentence = await tryToGiveUp(thread, problem, set, seed);
    if (sentence === "stopped") isOutOfTime = true;
    if (sentence === null || sentence === "stopped") continue;
    size = set.length;
    found.push(sentence);
  }
  if (found.length > 0) return found;
  return [say(isOutOfTime ? "placement.relax-no-time" : "placement.relax-none")];
}

async function tryToGiveUp(
  thread: SolverThread,
  problem: Problem,
  set: readonly Relaxable[],
  seed: number,
): Promise<Sentence | "stopped" | null> {
  const { model, reduced } = relaxedModel(problem, set);
  if (reduced.torn.length > 0) return null;
  const answer = await thread.solve({ model, integral: true, gap: GAP, seed, start: null, heard: () => undefined });
  const picks = answer.values && readPicks(model, answer.values);
  if (!picks) return answer.status === "stopped" ? "stopped" : null;

  const parts = whatItTakes(problem, set, readPlacements(model, picks));
  const [first, ...others] = parts;
  if (!first) return null;
  return others.reduce(
    (sentence, other) =>
      say("placement.relax-and", { first: inBothLanguages(sentence), second: inBothLanguages(other) }),
    first,
  );
}
