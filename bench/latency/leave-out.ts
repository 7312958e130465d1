import { networkFor } from "../../shared/engines/latency/network.ts";
import { NEIGHBOURS } from "../../shared/engines/latency/neighbours.ts";
import type { City, LatencyFacts, Region } from "../../shared/model/catalogue.ts";
import type { RegionId } from "../../shared/model/id.ts";
import type { Latency } from "../../shared/model/result.ts";
import { distanceKm } from "../../shared/units/distance.ts";

/** One measured pair, ms: the mean of both ways, and what the plain line and the bare graph say of it. */
export type Pair = Readonly<{
  a: RegionId;
  b: RegionId;
  km: number;
  measured: number;
  line: number;
  graph: number;
  pathKm: number;
  isNear: boolean;
  isKoreaEurope: boolean;
}>;

/** What the product answers to a measured pair when everything measured at `out` is taken from it. */
export type Answer = Readonly<{ pair: Pair; out: RegionId; said: Latency; weight: number }>;

export type Facts = Readonly<{ facts: LatencyFacts; regions: readonly Region[]; cities: readonly City[] }>;

const EUROPE = /^aws:eu-/;
const SEOUL = "aws:ap-northeast-2";

/** The matrix, each pair once. */
export function pairsOf({ facts, regions, cities }: Facts): Pair[] {
  const bare = networkFor({ ...facts, measured: [] }, regions, cities);
  const ways = new Map(facts.measured.map(({ from, to, p50Ms }) => [`${from}|${to}`, p50Ms]));
  const placed = regions.filter(({ id, place }) => place !== null && ways.has(`${id}|${otherEnd(id, facts)}`));
  return placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => {
      const [out, back] = [ways.get(`${a.id}|${b.id}`), ways.get(`${b.id}|${a.id}`)];
      if (out === undefined || back === undefined) return [];
      const km = distanceKm(a.place!, b.place!);
      const said = bare.between(a.id, b.id)!;
      const isKoreaEurope = (a.id === SEOUL && EUROPE.test(b.id)) || (b.id === SEOUL && EUROPE.test(a.id));
      return [
        {
          a: a.id,
          b: b.id,
          km,
          measured: (out + back) / 2,
          line: 6.4 + (15.83 * km) / 1000,
          graph: said.p50,
          pathKm: bare.pathKm(bare.placeOf(a)!, bare.placeOf(b)!),
          isNear: said.method === "near",
          isKoreaEurope,
        },
      ];
    }),
  );
}

const otherEnd = (id: RegionId, { measured }: LatencyFacts): RegionId | undefined =>
  measured.find(({ from, to }) => from === id && to !== id)?.to;

/** Each region left out in turn, with all its pairs: 2 answers a pair, by the product's own model. */
export function leaveOneRegionOut(given: Facts, pairs: readonly Pair[]): Answer[] {
  const ends = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  return ends.flatMap((out) => answers(given, [out], (pair) => pair.a === out || pair.b === out, pairs));
}

/** Both ends left out: what is said between two places of which nothing was ever measured. */
export function leaveBothOut(given: Facts, pairs: readonly Pair[]): Answer[] {
  return pairs.flatMap((one) => answers(given, [one.a, one.b], (pair) => pair === one, pairs));
}

function answers(
  { facts, regions, cities }: Facts,
  out: readonly RegionId[],
  isAsked: (pair: Pair) => boolean,
  pairs: readonly Pair[],
): Answer[] {
  const measured = facts.measured.filter(({ from, to }) => !out.includes(from) && !out.includes(to));
  const network = networkFor({ ...facts, measured }, regions, cities);
  const placeOf = (id: RegionId) => network.placeOf(regions.find((region) => region.id === id)!)!;
  return pairs.filter(isAsked).map((pair) => {
    const corrected = network.corrected(placeOf(pair.a), placeOf(pair.b));
    const weight = corrected?.neighbours.reduce((sum, one) => sum + one.weight, 0) ?? 0;
    return { pair, out: out[0]!, said: network.between(pair.a, pair.b)!, weight };
  });
}

export type Score = Readonly<{ answers: number; mapePercent: number; medianAbsMs: number; p90AbsMs: number }>;

/** How far figures lie from what was measured. */
export function score(said: readonly Readonly<{ measured: number; ms: number }>[]): Score {
  const off = said.map(({ measured, ms }) => Math.abs(ms - measured));
  const share = said.map(({ measured, ms }) => Math.abs(ms - measured) / measured);
  return {
    answers: said.length,
    mapePercent: round(100 * (share.reduce((sum, one) => sum + one, 0) / Math.max(1, share.length)), 2),
    medianAbsMs: round(percentile(off, 0.5), 1),
    p90AbsMs: round(percentile(off, 0.9), 1),
  };
}

/** Linear between order statistics (domain 0). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(rank)] ?? NaN, sorted[Math.ceil(rank)] ?? NaN];
  return low + (high - low) * (rank - Math.floor(rank));
}

export const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Relative error of the corrected graph by which the bands are made, and the cell of the band table it falls in. */
export const relative = ({ pair, said }: Answer): number => (pair.measured - said.p50) / said.p50;
export const cellOf = ({ pair, weight }: Answer): string =>
  `${weight >= NEIGHBOURS.supported ? "supported" : "thin"} ${pair.km < 4000 ? 4000 : pair.km < 8000 ? 8000 : 20_100}`;
