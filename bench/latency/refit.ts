import { neighbourhood } from "../../shared/engines/latency/neighbours.ts";
import { meanOfBothWays, pairKey } from "../../shared/engines/latency/pairs.ts";
import type { RegionId } from "../../shared/model/id.ts";
import { type Facts, type Pair, type Score, score } from "./leave-out.ts";

/** The graph's fixed part and slope fitted anew for least relative error without each region in turn. */
export function refitGraph(pairs: readonly Pair[]): Readonly<{ pair: Pair; ms: number }>[] {
  const ends = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  return ends.flatMap((end) => {
    const isOf = ({ a, b }: Pair): boolean => a === end || b === end;
    const { fixed, slope } = fitted(pairs.filter((pair) => !isOf(pair) && !pair.isNear));
    return pairs.filter(isOf).map((pair) => ({ pair, ms: pair.isNear ? pair.graph : fixed + slope * pair.pathKm }));
  });
}

/** Least Σ |fixed + slope · km − measured| / measured: for each fixed part the best slope is a weighted median. */
function fitted(pairs: readonly Pair[]): { fixed: number; slope: number } {
  let best = { fixed: 0, slope: 0, off: Infinity };
  for (let fixed = 0; fixed <= 20; fixed += 0.1) {
    const slopes = pairs
      .map(({ measured, pathKm }) => ({ value: (measured - fixed) / pathKm, weight: pathKm / measured }))
      .sort((a, b) => a.value - b.value);
    const half = slopes.reduce((sum, { weight }) => sum + weight, 0) / 2;
    let reached = 0;
    const slope = slopes.find(({ weight }) => (reached += weight) >= half)!.value;
    const off = pairs.reduce(
      (sum, { measured, pathKm }) => sum + Math.abs(fixed + slope * pathKm - measured) / measured,
      0,
    );
    if (off < best.off) best = { fixed, slope, off };
  }
  return best;
}

/**
 * The correction's constants chosen anew for each region, from what the others' answers say of them, and the error on that
 * region then: what the choice itself has cost in honesty.
 */
export function chosenApart({ facts, regions }: Facts, pairs: readonly Pair[]) {
  const measured = meanOfBothWays(facts.measured.map(({ from, to, p50Ms }) => ({ from, to, ms: p50Ms })));
  const plain = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const ends = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const places = ends.map((id) => ({ ...regions.find((region) => region.id === id)!.place!, region: id }));
  const placeOf = new Map(places.map((place) => [place.region, place]));

  const choices = [200, 300, 400, 600, 800].flatMap((fadeKm) =>
    [0.02, 0.05, 0.1, 0.2].flatMap((graphWeight) =>
      [1000, 1500, 2500].map((reachKm) => {
        const constants = { fadeKm, graphWeight, reachKm, supported: 0 };
        const said = ends.flatMap((out) => {
          const near = neighbourhood(
            places.filter(({ region }) => region !== out),
            (a, b) => measured.get(pairKey(a, b)),
            ({ region: a }, { region: b }) => {
              const pair = plain.get(pairKey(a, b));
              return pair === undefined || pair.isNear ? null : pair.graph;
            },
            constants,
          );
          return pairs
            .filter(({ a, b }) => a === out || b === out)
            .map((pair) => {
              const factor = pair.isNear
                ? 1
                : (near.correction(placeOf.get(pair.a)!, placeOf.get(pair.b)!)?.factor ?? 1);
              return { out, pair, measured: pair.measured, ms: pair.graph * factor };
            });
        });
        return { constants, said };
      }),
    ),
  );
  type Said = (typeof choices)[number]["said"][number];
  const scored = (list: readonly Said[]): Score => score(list);
  const apart = ends.flatMap((end: RegionId) => {
    const isElse = ({ pair }: Said): boolean => pair.a !== end && pair.b !== end;
    const rated = choices.map((choice) => ({ choice, mape: scored(choice.said.filter(isElse)).mapePercent }));
    const { choice } = rated.reduce((best, one) => (one.mape < best.mape ? one : best));
    return choice.said.filter(({ out }) => out === end);
  });
  const all = choices.map(({ constants, said }) => ({ ...constants, mape: scored(said).mapePercent }));
  const sorted = all.sort((a, b) => a.mape - b.mape);
  return {
    ...scored(apart),
    choices: choices.length,
    bestMapePercent: sorted[0]!.mape,
    worstMapePercent: sorted.at(-1)!.mape,
  };
}
