import { type Choices, unitsOf } from "./choices.ts";

/** The links between two nodes, all together; `isTurned`: a rule takes the place of `b` first. */
export type Arc = { a: number; b: number; rules: { rule: number; isTurned: boolean }[] };

/** What a rule is by itself: `same` place, an equivalence (same provider, say), or anything else. */
type Nature = "same" | "alike" | "other";
const natures = new WeakMap<Uint8Array, Nature>();

function natureOf(rule: Uint8Array, places: number): Nature {
  const known = natures.get(rule);
  if (known) return known;
  const first = new Int32Array(places);
  let nature: Nature = "same";
  for (let p = 0; p < places && nature !== "other"; p += 1) {
    first[p] = rule.subarray(p * places, (p + 1) * places).indexOf(1);
    if (rule[p * places + p] !== 1) nature = "other";
    else if (first[p] !== p) nature = "alike";
  }
  for (let p = 0; p < places && nature !== "other"; p += 1)
    for (let q = 0; q < places; q += 1)
      if ((rule[p * places + q] === 1) !== (first[p] === first[q])) {
        nature = "other";
        break;
      }
  natures.set(rule, nature);
  return nature;
}

/** Joins numbers into sets; `join` says whether they were apart before. */
export function joiner(count: number): {
  find: (one: number) => number;
  join: (one: number, other: number) => boolean;
} {
  const up = Int32Array.from({ length: count }, (_, one) => one);
  const find = (one: number): number => {
    let root = one;
    while (up[root] !== root) root = up[root]!;
    for (let at = one; up[at] !== root;) [at, up[at]] = [up[at]!, root];
    return root;
  };
  return {
    find,
    join: (one, other) => {
      const [a, b] = [find(one), find(other)];
      up[Math.max(a, b)] = Math.min(a, b);
      return a !== b;
    },
  };
}

/** Nodes: units with links; those that must be at one place together are one node. −1: a unit without links. */
export function nodesOf(choices: Choices): { nodeOf: Int32Array; memberStarts: Int32Array; members: Int32Array } {
  const { links, rules, places } = choices;
  const units = unitsOf(choices);
  const { find, join } = joiner(units);
  const isLinked = new Uint8Array(units);
  for (let k = 0; k < links.length; k += 3) {
    const [a, b] = [links[k]!, links[k + 1]!];
    isLinked[a] = 1;
    isLinked[b] = 1;
    if (natureOf(rules[links[k + 2]!]!, places) === "same") join(a, b);
  }
  const nodeOf = new Int32Array(units).fill(-1);
  let nodes = 0;
  for (let unit = 0; unit < units; unit += 1) {
    if (isLinked[unit] === 0) continue;
    const root = find(unit); // the least of its set, so numbered already
    nodeOf[unit] = root === unit ? nodes++ : nodeOf[root]!;
  }
  const memberStarts = new Int32Array(nodes + 1);
  for (const node of nodeOf) if (node >= 0) memberStarts[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) memberStarts[node + 1]! += memberStarts[node]!;
  const next = Int32Array.from(memberStarts);
  const members = new Int32Array(memberStarts[nodes]!);
  nodeOf.forEach((node, unit) => {
    if (node >= 0) members[next[node]!++] = unit;
  });
  return { nodeOf, memberStarts, members };
}

/** Links between nodes, those of one pair together. Of links that say “alike” one path is enough. */
export function arcsOf(choices: Choices, nodeOf: Int32Array): Arc[] {
  const { links, rules, places } = choices;
  const found = new Map<string, Arc>();
  const alike = new Map<number, ReturnType<typeof joiner>>();
  for (let k = 0; k < links.length; k += 3) {
    const [a, b, rule] = [nodeOf[links[k]!]!, nodeOf[links[k + 1]!]!, links[k + 2]!];
    if (a === b) continue;
    if (natureOf(rules[rule]!, places) === "alike") {
      let joined = alike.get(rule);
      if (!joined) alike.set(rule, (joined = joiner(nodeOf.length)));
      if (!joined.join(a, b)) continue;
    }
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    const arc = found.get(key) ?? { a: one, b: other, rules: [] };
    if (!arc.rules.some((known) => known.rule === rule && known.isTurned === (one !== a)))
      arc.rules.push({ rule, isTurned: one !== a });
    found.set(key, arc);
  }
  return [...found.values()];
}
