import type { ParetoSet } from "../model/comparing.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Range, exactly, scaleRange } from "../units/range.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import type { Matrix } from "./matrix.ts";
import { costsOf, rangeAt } from "./mean-parts.ts";
import { valueThere } from "./score-parts.ts";
import { type Bits, bitsOf, isWithin, setBit } from "./scoring/bits.ts";
import { type Measured, type Pair, couldBeNoWorse, pareto } from "./scoring/pareto.ts";
import { meanShares } from "./scoring/weigh.ts";

/** Where latency stands among the values below; the others are a provider's. */
const LATENCY = 0;
const level: Pair = [exactly(0), exactly(0)];
const isLevel = (a: RegionFacts["latency"], b: RegionFacts["latency"]): boolean =>
  a === null ? b === null : a.p10 === b?.p10 && a.p90 === b.p90;

const criteria = ["cost", "latency", "sovereignty", "lock-in"] as const;

/**
 * Which regions no other surely beats in cost, latency, sovereignty and lock-in (domain 9.3).
 *
 * A region is beaten only by one that takes all of its workloads too, and their costs are compared over these very
 * workloads: a mean over fewer or smaller ones says nothing.
 */
export function paretoOf(assessment: Assessment): ParetoSet {
  const matrix = assessment.matrix();
  const taken = takenBy(matrix);
  const costs = costsOf(matrix);
  const means = meanShares(matrix, costs);
  const points = matrix.regions.flatMap((facts, at) => {
    const values = {
      cost: rangeAt(means, at),
      latency: valueThere("latency", facts),
      sovereignty: valueThere("sovereignty", facts),
      "lock-in": valueThere("lock-in", facts),
    };
    return taken[at]!.count > 0 ? [{ at, region: facts.region.id, lawful: taken[at]!.count, values }] : [];
  });
  const byId = new Map<string, (typeof points)[number]>(points.map((point) => [point.region, point]));

  function pairsOf(a: Measured, b: Measured): readonly Pair[] | null {
    const [mine, other] = [byId.get(a.id)!.at, byId.get(b.id)!.at];
    if (!isWithin(taken[other]!.rows, taken[mine]!.rows)) return null;
    const [one, two] = [matrix.regions[mine]!, matrix.regions[other]!];
    // what is not known of a provider is the same unknown in each of its regions, and of a place in each that lies there
    const isOneProvider = one.provider.id === two.provider.id;
    const isOnePlace = one.region.city !== null && one.region.city === two.region.city;
    const pairs = a.values.map((value, nth): Pair => {
      const isSame = nth === LATENCY ? isOnePlace && isLevel(one.latency, two.latency) : isOneProvider;
      return isSame ? level : [value, b.values[nth]!];
    });
    return couldBeNoWorse(pairs) ? [...pairs, costOverTheSame(costs, taken, mine, other)] : null;
  }

  const standings = new Map<string, ReturnType<typeof pareto>[number]>(
    pareto(
      points.map(({ region, values: { latency, sovereignty, "lock-in": lockIn } }) => ({
        id: region,
        values: [latency, sovereignty && scaleRange(sovereignty, -1), lockIn],
      })),
      pairsOf,
    ).map((standing) => [standing.id, standing]),
  );
  const said = points.map(({ region, lawful, values }) => {
    const { dominatedBy, certain } = standings.get(region)!;
    return {
      region,
      lawful,
      values,
      dominatedBy: dominatedBy === null ? null : byId.get(dominatedBy)!.region,
      certain,
    };
  });
  return {
    scenario: assessment.scenario.id,
    criteria: [...criteria],
    points: said,
    front: said.flatMap(({ region, dominatedBy }) => (dominatedBy === null ? [region] : [])),
    because: said.length === 0 ? whyNothingLawful(assessment) : null,
  };
}

export const whyNothingLawful = ({ workloads }: Assessment): Sentence =>
  say(workloads.length === 0 ? "comparing.no-workload" : "comparing.nothing-lawful");

type Costs = ReturnType<typeof costsOf>;
type Taken = Readonly<{ rows: Bits; count: number; cellOf: Map<number, number> }>;

/** By region, the workloads that may go there, and where in the matrix each stands. */
function takenBy({ rows, start, column, regions }: Matrix): Taken[] {
  const taken = regions.map(() => ({ rows: bitsOf(rows, () => false), count: 0, cellOf: new Map<number, number>() }));
  for (let row = 0; row < rows; row++)
    for (let cell = start[row]!; cell < start[row + 1]!; cell++) {
      const held = taken[column[cell]!]!;
      setBit(held.rows, row);
      held.count += 1;
      held.cellOf.set(row, cell);
    }
  return taken;
}

/** What the workloads of the other region cost for a needed vCPU, at the first and there; summed, since both are as many. */
function costOverTheSame({ low, high }: Costs, taken: readonly Taken[], mine: number, other: number): Pair {
  const sum = (at: number): Range | null => {
    let [least, most] = [0, 0];
    for (const row of taken[other]!.cellOf.keys()) {
      const cell = taken[at]!.cellOf.get(row)!;
      least += low[cell]!;
      most += high[cell]!;
    }
    return Number.isNaN(least) ? null : { low: least, high: most };
  };
  return [sum(mine), sum(other)];
}
