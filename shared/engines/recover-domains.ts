import type { FailureDomain } from "../model/drill.ts";
import type { RegionId } from "../model/id.ts";
import type { DomainSwitch, SitePair, Switchboard } from "../model/resilience.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { range } from "../units/range.ts";
import type { RegionFacts } from "./assess.ts";
import { type Board, countOf, groupsHit, switchOff } from "./recover-outage.ts";
import { domainKey } from "./recover-standing.ts";
import { commonCause, domainKinds, sharedOf } from "./resilience/domains.ts";

/** The regions a scenario stands in, first or second place, by id. */
export function placesInUse({ standings }: Board): RegionFacts[] {
  const used = new Map<RegionId, RegionFacts>();
  for (const { first, second } of standings)
    for (const place of [first, second]) if (place) used.set(place.region.id, place);
  return [...used.values()].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
}

/** Every failure domain in use, and what its loss would take: kind by kind, what takes most first. */
export function switchboardOf(board: Board): Switchboard {
  const found = new Map<string, FailureDomain>();
  for (const place of placesInUse(board)) {
    const { domains } = board.places.footprint(place);
    for (const kind of domainKinds) {
      const { id } = domains[kind];
      if (id !== null) found.set(domainKey({ kind, id }), { kind, id });
    }
  }
  const domains = [...found.values()].map((domain) => switchOf(board, domain));
  return {
    scenario: board.assessment.scenario.id,
    domains: domains.sort(byLoss),
    notKnown: notKnown(board),
  };
}

const byLoss = (a: DomainSwitch, b: DomainSwitch): number =>
  domainKinds.indexOf(a.domain.kind) - domainKinds.indexOf(b.domain.kind) ||
  b.lost.high - a.lost.high ||
  b.down.high - a.down.high ||
  (a.domain.id < b.domain.id ? -1 : 1);

function switchOf(board: Board, domain: FailureDomain): DomainSwitch {
  const { standings, places } = board;
  const twice = switchOff(board, domain);
  const regions = placesInUse(board).filter(({ region }) => twice.lost.has(region.id));
  const inside = (place: RegionFacts | null): boolean => place !== null && twice.lost.has(place.region.id);
  const down = (fates: readonly unknown[]): number => fates.filter((fate) => fate !== null).length;
  return {
    domain,
    name: places.footprint(regions[0]!).domains[domain.kind].name, // a domain in use has a region in use
    regions: regions.map(({ region }) => region.id),
    workloads: standings.filter(({ first }) => inside(first)).length,
    copies: standings.filter(({ second }) => inside(second)).length,
    down: range(down(twice.surely.back), down(twice.atMost.back)),
    lost: countOf(groupsHit(board, twice)),
  };
}

function notKnown(board: Board): Sentence[] {
  const used = placesInUse(board);
  const open = (kind: FailureDomain["kind"]): string[] =>
    used.flatMap((place) => (board.places.footprint(place).domains[kind].id === null ? [place.region.id] : []));
  return [
    ...(["site", "owner", "control-plane"] as const).flatMap((kind) => {
      const regions = open(kind);
      return regions.length > 0 ? [say(`resilience.${kind}-not-told`, { regions: regions.join(", ") })] : [];
    }),
    say("resilience.drill-not-published"),
  ];
}

/** Every two regions in use: which failure domains they share, how far apart they are, and what follows (domain 8). */
export function pairsOf(board: Board): SitePair[] {
  const used = placesInUse(board);
  const designs = new Map<string, number>();
  for (const { first, second } of board.standings)
    if (first && second) {
      const key = [first.region.id, second.region.id].sort().join("|");
      designs.set(key, (designs.get(key) ?? 0) + 1);
    }
  return used
    .flatMap((a, index) => used.slice(index + 1).map((b) => pairOf(board, a, b, designs)))
    .concat(used.flatMap((a) => (designs.has(`${a.region.id}|${a.region.id}`) ? [pairOf(board, a, a, designs)] : [])))
    .sort((one, other) => other.workloads - one.workloads || severity[one.verdict] - severity[other.verdict]);
}

const severity = { refused: 0, warned: 1, open: 2, apart: 3 } as const;

function pairOf({ places }: Board, a: RegionFacts, b: RegionFacts, designs: ReadonlyMap<string, number>): SitePair {
  const [one, other] = [places.footprint(a), places.footprint(b)];
  const { shared, unknown } = sharedOf(one, other);
  const issues = places.issues(a, b, "hot", null);
  const is = (word: string): boolean => issues.some(({ severity }) => severity === word);
  return {
    a: a.region.id,
    b: b.region.id,
    workloads: designs.get(`${a.region.id}|${b.region.id}`) ?? 0,
    shared: shared.map((domain) => ({ domain, name: one.domains[domain.kind].name })),
    unknown: [...unknown],
    verdict: is("refusal") ? "refused" : is("warning") ? "warned" : is("note") ? "open" : "apart",
    commonCause: commonCause(one, other, places.causes),
    latency: places.latency(a, b),
    synchronous: places.synchronous(a, b),
    sentences: issues.map(({ sentence }) => sentence),
  };
}
