import type { RegionId } from "../../model/id.ts";
import { type Link, type Problem, isKept } from "./problem.ts";

/**
 * Which pairs of places each kind of link allows: `allows[rule][a × places + b]` is 1 where one end may be in place a while
 * the other is in place b.
 */
export type Rules = Readonly<{
  places: readonly RegionId[];
  placeOf: ReadonlyMap<string, number>;
  allows: readonly Uint8Array[];
  /** Number of the rule of each of the problem's links. */
  ruleOf: readonly number[];
  /** Number of the rule “one place”; −1 where nobody asked for it. */
  onePlace: number;
}>;

const kindOf = (link: Link): string => {
  switch (link.is) {
    case "near":
      return `near ${link.maxRttMs}`;
    case "apart":
      return `apart ${link.from}`;
    case "together":
      return `together ${link.in}`;
  }
};

/** The rules of a problem's links, each said once, over all regions its options lie in. */
export function rulesOf(problem: Problem, isOnePlaceNeeded: boolean): Rules {
  const regions = new Set<RegionId>();
  for (const { options } of problem.workloads) for (const { region } of options) regions.add(region);
  const places = [...regions].sort();
  const allows: Uint8Array[] = [];
  const known = new Map<string, number>();
  const ruleOf = problem.links.map((link) => {
    const kind = kindOf(link);
    const held = known.get(kind);
    if (held !== undefined) return held;
    const number = allows.push(tableOf(places, (a, b) => isKept(problem, link, a, b))) - 1;
    known.set(kind, number);
    return number;
  });
  let onePlace = known.get("together region") ?? -1;
  if (onePlace < 0 && isOnePlaceNeeded) onePlace = allows.push(tableOf(places, (a, b) => a === b)) - 1;
  return { places, placeOf: new Map(places.map((place, p) => [place, p])), allows, ruleOf, onePlace };
}

function tableOf(places: readonly RegionId[], isAllowed: (a: RegionId, b: RegionId) => boolean): Uint8Array {
  const table = new Uint8Array(places.length * places.length);
  places.forEach((a, at) => places.forEach((b, bt) => (table[at * places.length + bt] = isAllowed(a, b) ? 1 : 0)));
  return table;
}

/**
 * Whether one place may stand in for another under a rule: it is allowed beside everything the other is allowed beside.
 * Remembered, for few rules and few places.
 */
export function standsIn({ places, allows }: Rules): (rule: number, place: number, other: number) => boolean {
  const size = places.length;
  const known = allows.map(() => new Int8Array(size * size).fill(-1));
  return (rule, place, other) => {
    if (place === other) return true;
    const at = place * size + other;
    const held = known[rule]![at]!;
    if (held >= 0) return held === 1;
    const table = allows[rule]!;
    let isFree = true;
    for (let beside = 0; beside < size && isFree; beside += 1)
      isFree =
        table[other * size + beside]! <= table[place * size + beside]! &&
        table[beside * size + other]! <= table[beside * size + place]!;
    known[rule]![at] = isFree ? 1 : 0;
    return isFree;
  };
}
