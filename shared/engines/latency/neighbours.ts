import type { RegionId } from "../../model/id.ts";
import { type Point, distanceKm, kmApartAtLeast } from "../../units/distance.ts";

/**
 * How the hub graph is corrected by pairs measured near both ends. Chosen on the AWS matrix by leaving one region out
 * (`npm run bench:latency`): a flat optimum, so round figures.
 */
export const NEIGHBOURS: NeighbourConstants = {
  fadeKm: 400,
  reachKm: 1500,
  graphWeight: 0.05,
  supported: 0.3,
};

export type NeighbourConstants = Readonly<{
  /** A measured pair whose ends lie d km away in all weighs e^(−d/400). */
  fadeKm: number;
  /** Beyond this sum of both ways it does not count. */
  reachKm: number;
  /** Weight of the graph itself against them: that of one pair 1,200 km away. */
  graphWeight: number;
  /** From this weight in all the correction is called well supported: one pair 480 km away. */
  supported: number;
}>;

/** A region with round trips of its own, and where it is. */
export type MeasuredPlace = Point & Readonly<{ region: RegionId }>;

/** One measured pair that corrects another: its weight, what was measured, and what the graph alone would have said, ms. */
export type Neighbour = Readonly<{ a: RegionId; b: RegionId; weight: number; measuredMs: number; graphMs: number }>;

export type Correction = Readonly<{
  /** What the graph's figure is multiplied by. */
  factor: number;
  /** Sum of the weights of the measured pairs. */
  weight: number;
}>;

export type Neighbourhood = Readonly<{
  /** `null` where no measured pair lies near both ends. */
  correction: (from: Point, to: Point) => Correction | null;
  /** The pairs behind it, the heaviest first. */
  neighbours: (from: Point, to: Point) => Neighbour[];
}>;

/**
 * Learns from what was measured near both ends: where the graph errs by a tenth from Tokyo to Frankfurt, it errs much the
 * same from a town near Tokyo. The factor is e^(Σ weight · ln(measured / graph) / (Σ weight + the graph's own)).
 *
 * `graphMs` answers `null` for a pair that is not the graph's (a short way on one continent): such pairs teach nothing here.
 */
export function neighbourhood(
  places: readonly MeasuredPlace[],
  measuredMs: (a: RegionId, b: RegionId) => number | undefined,
  graphMs: (a: MeasuredPlace, b: MeasuredPlace) => number | null,
  { fadeKm, reachKm, graphWeight }: NeighbourConstants = NEIGHBOURS,
): Neighbourhood {
  const count = places.length;
  /** ln(measured / graph), NaN where the pair teaches nothing; made when first asked. */
  let held: Float64Array | null = null;
  const nearest = new Map<string, { at: number; km: number; weight: number }[]>();

  function errors(): Float64Array {
    if (held) return held;
    held = new Float64Array(count * count).fill(NaN);
    for (let a = 0; a < count; a += 1)
      for (let b = 0; b < a; b += 1) {
        const [measured, graph] = [measuredMs(places[a]!.region, places[b]!.region), graphMs(places[a]!, places[b]!)];
        if (measured !== undefined && graph !== null)
          held[a * count + b] = held[b * count + a] = Math.log(measured / graph);
      }
    return held;
  }

  function near(point: Point) {
    const key = `${point.lat},${point.lon}`;
    const before = nearest.get(key);
    if (before) return before;
    const found: { at: number; km: number; weight: number }[] = [];
    places.forEach((place, at) => {
      if (kmApartAtLeast(point.lat, place.lat) > reachKm) return;
      const km = distanceKm(point, place);
      if (km <= reachKm) found.push({ at, km, weight: Math.exp(-km / fadeKm) });
    });
    nearest.set(key, found);
    return found;
  }

  function each(from: Point, to: Point, tell: (a: number, b: number, weight: number, error: number) => void): void {
    const known = errors();
    const isTurned = from.lat > to.lat || (from.lat === to.lat && from.lon > to.lon); // the same there and back, to the last bit
    const [here, there] = isTurned ? [near(to), near(from)] : [near(from), near(to)];
    for (const a of here)
      for (const b of there) {
        const error = known[a.at * count + b.at]!;
        if (a.km + b.km <= reachKm && !Number.isNaN(error)) tell(a.at, b.at, a.weight * b.weight, error);
      }
  }

  return {
    correction: (from, to) => {
      let [weight, sum] = [0, 0];
      each(from, to, (_a, _b, one, error) => {
        weight += one;
        sum += one * error;
      });
      return weight === 0 ? null : { weight, factor: Math.exp(sum / (weight + graphWeight)) };
    },
    neighbours: (from, to) => {
      const found: Neighbour[] = [];
      each(from, to, (at, bt, weight, error) => {
        const [a, b] = [places[at]!.region, places[bt]!.region];
        const measured = measuredMs(a, b)!; // a pair with an error was measured
        found.push({ a, b, weight, measuredMs: measured, graphMs: measured / Math.exp(error) });
      });
      return found.sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
    },
  };
}
