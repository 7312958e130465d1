import type { LatencyFacts } from "../../model/catalogue.ts";
import { type Point, distanceKm, kmApartAtLeast } from "../../units/distance.ts";

/** Hubs tried at each end of a way. */
const NEAREST_HUBS = 3;

export type HubGraph = Readonly<{ pathKm: (from: Point, to: Point) => number }>;

/**
 * Ways along cities and cable legs: max(direct, least of access + shortest path + access over the three nearest hubs at
 * each end), km. Legs that measured traffic does not take are switched off in the data.
 */
export function hubGraph(hubs: LatencyFacts["hubs"], legs: LatencyFacts["legs"]): HubGraph {
  const index = new Map(hubs.map(({ hub }, position) => [hub, position]));
  const between = shortestPaths(
    hubs.length,
    legs
      .filter(({ enabled }) => enabled)
      .flatMap(({ a, b, km }) => {
        const [from, to] = [index.get(a), index.get(b)];
        return from === undefined || to === undefined ? [] : [{ from, to, km }];
      }),
  );
  const held = new Map<string, { hub: number; km: number }[]>();

  function nearest({ lat, lon }: Point): { hub: number; km: number }[] {
    const key = `${lat},${lon}`;
    const before = held.get(key);
    if (before) return before;
    const found: { hub: number; km: number }[] = [];
    hubs.forEach((hub, position) => {
      const farthest = found.length < NEAREST_HUBS ? Infinity : found.at(-1)!.km;
      if (kmApartAtLeast(lat, hub.lat) >= farthest) return;
      const km = distanceKm({ lat, lon }, hub);
      if (km >= farthest) return;
      const at = found.findIndex((before) => km < before.km);
      found.splice(at < 0 ? found.length : at, 0, { hub: position, km });
      found.length = Math.min(found.length, NEAREST_HUBS);
    });
    held.set(key, found);
    return found;
  }

  return {
    pathKm: (from, to) => {
      let least = Infinity;
      for (const a of nearest(from))
        for (const b of nearest(to)) least = Math.min(least, a.km + b.km + between[a.hub]![b.hub]!); // the same there and back, to the last bit
      return Math.max(distanceKm(from, to), least);
    },
  };
}

/** All pairs (Floyd–Warshall; 72 hubs are 370,000 steps). */
function shortestPaths(count: number, edges: readonly { from: number; to: number; km: number }[]): number[][] {
  const paths = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => (row === column ? 0 : Infinity)),
  );
  for (const { from, to, km } of edges) {
    paths[from]![to] = Math.min(paths[from]![to]!, km);
    paths[to]![from] = Math.min(paths[to]![from]!, km);
  }
  for (let via = 0; via < count; via += 1)
    for (let a = 0; a < count; a += 1) {
      const first = paths[a]![via]!;
      if (first === Infinity) continue;
      for (let b = 0; b < count; b += 1) {
        const km = first + paths[via]![b]!;
        if (km < paths[a]![b]!) paths[a]![b] = km;
      }
    }
  return paths;
}
