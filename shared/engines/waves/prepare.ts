import { type Block, type Links, blocksOf, circlesOf, endsOf, linksOf } from "./blocks.ts";
import { fewestWaves, longestChain } from "./bound.ts";
import { components } from "./components.ts";
import type { WaveQuestion } from "./question.ts";

/**
 * What of a question does not depend on where the waves lie: made once for it, while its waves are dragged about.
 */
export type Prepared = Readonly<{
  links: Links;
  /** Circles of strict dependencies, as positions of workloads. */
  circles: readonly (readonly number[])[];
  /** By dependency: the positions its two ends stand for. */
  ends: readonly Readonly<{ users: readonly number[]; used: readonly number[] }>[];
  /** Workloads with any dependency, and groups whose business grade is known. */
  linked: ReadonlySet<string>;
  graded: ReadonlySet<string>;
  /** The waves that have to follow each other, and the fewest there can be, of the workloads that are in one: 1. */
  least: (inWave: Uint8Array) => Readonly<{ chain: number; fewest: number }>;
}>;

export function prepare(question: WaveQuestion): Prepared {
  const { workloads, dependencies, groups, settings } = question;
  const links = linksOf(workloads, question);
  const ends = endsOf(workloads);
  let held: { inWave: Uint8Array; least: ReturnType<Prepared["least"]> } | null = null;
  return {
    links,
    circles: circlesOf(workloads, components(links.graph)),
    ends: dependencies.map(({ from, to }) => ({ users: ends(from), used: ends(to) })),
    linked: new Set(workloads.filter((_, at) => links.isLinked[at] === 1).map(({ id }) => id)),
    graded: new Set(groups.filter((group) => group.grade !== null).map((group) => group.id as string)),
    least: (inWave) => {
      if (held && inWave.every((each, at) => each === held!.inWave[at])) return held.least;
      const blocks: readonly Block[] = blocksOf(
        workloads.filter((_, at) => inWave[at] === 1),
        question,
      );
      held = { inWave, least: { chain: longestChain(blocks), fewest: fewestWaves(blocks, settings) } };
      return held.least;
    },
  };
}
