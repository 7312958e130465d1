/** Up to so many different sites every set is tried; above, the largest gain is taken each time. */
export const EXACT_UP_TO = 20;

/** A site and which of the places it reaches, one for each place in order. */
export type Site = Readonly<{ id: string; reaches: readonly boolean[] }>;

/** The fewest sites that reach every place that any reaches, with the fewest there can be at all. */
export type Cover = Readonly<{
  sites: readonly string[];
  /** No set with fewer than these reaches as much; equal to the number of sites where every set was tried. */
  atLeast: number;
  /** Places no site reaches, by position. */
  missed: readonly number[];
}>;

/**
 * The smallest set of sites that covers all places (domain 7.4): exact up to 20 different sites, greedy above, gap stated.
 *
 * Sites that reach nothing another does not reach are left out first; of equals the first by id stays.
 */
export function fewestSites(sites: readonly Site[], places: number): Cover {
  const missed: number[] = [];
  const wanted: number[] = [];
  for (let place = 0; place < places; place += 1)
    (sites.some(({ reaches }) => reaches[place]) ? wanted : missed).push(place);
  if (wanted.length === 0) return { sites: [], atLeast: 0, missed };

  const useful = withoutDominated(sites, wanted);
  const atLeast = placesApart(useful, wanted);
  if (useful.length > EXACT_UP_TO) {
    const chosen = greedy(useful, wanted);
    return { sites: chosen, atLeast: Math.min(atLeast, chosen.length), missed };
  }
  for (let size = atLeast; ; size += 1) {
    const found = search(useful, wanted, size);
    if (found) return { sites: [...found].sort(), atLeast: size, missed };
  }
}

function withoutDominated(sites: readonly Site[], wanted: readonly number[]): Site[] {
  const sorted = [...sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  const contains = (a: Site, b: Site): boolean => wanted.every((place) => !b.reaches[place] || a.reaches[place]);
  return sorted.filter((site, at) => {
    if (!wanted.some((place) => site.reaches[place])) return false;
    return !sorted.some((other, i) => i !== at && contains(other, site) && (!contains(site, other) || i < at));
  });
}

/** Places of which no two are reached by one site: each needs a site of its own. */
function placesApart(sites: readonly Site[], wanted: readonly number[]): number {
  const reachers = (place: number): Site[] => sites.filter(({ reaches }) => reaches[place]);
  const taken = new Set<string>();
  let count = 0;
  for (const place of [...wanted].sort((a, b) => reachers(a).length - reachers(b).length || a - b)) {
    const here = reachers(place);
    if (here.some(({ id }) => taken.has(id))) continue;
    for (const { id } of here) taken.add(id);
    count += 1;
  }
  return count;
}

/** A set of at most `size` sites, or `null`: the place with the fewest sites is settled first. */
function search(sites: readonly Site[], open: readonly number[], size: number): string[] | null {
  if (open.length === 0) return [];
  if (size === 0) return null;
  const hardest = [...open].sort(
    (a, b) => sites.filter((s) => s.reaches[a]).length - sites.filter((s) => s.reaches[b]).length || a - b,
  )[0]!;
  for (const site of sites.filter(({ reaches }) => reaches[hardest])) {
    const rest = search(
      sites,
      open.filter((place) => !site.reaches[place]),
      size - 1,
    );
    if (rest) return [site.id, ...rest];
  }
  return null;
}

function greedy(sites: readonly Site[], wanted: readonly number[]): string[] {
  const chosen: string[] = [];
  let open = [...wanted];
  while (open.length > 0) {
    const gain = (site: Site): number => open.filter((place) => site.reaches[place]).length;
    const best = sites.reduce((found, site) => (gain(site) > gain(found) ? site : found));
    chosen.push(best.id);
    open = open.filter((place) => !best.reaches[place]);
  }
  return chosen.sort();
}
