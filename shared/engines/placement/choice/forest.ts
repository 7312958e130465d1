import { type Choices, counted, unitsOf } from "./choices.ts";
import { type Arc, arcsOf, joiner, nodesOf } from "./nodes.ts";
import { type Tie, tieOf } from "./tie.ts";

/**
 * Links made ready for dynamic programming: as many of them as form trees, over units that share one place.
 *
 * Units that a link holds at one place are one node. A node's slots are the places it can still take once every link has been
 * asked whether the other end has an answer to it (arc consistency), so that each slot of a tree is part of some answer of
 * that tree. Links that say nothing any more are dropped; of the others the tightest form the trees, and what is left over,
 * closing circles, is `loose`: a bound may ignore it, an answer may not.
 */
export type Forest = Readonly<{
  /** Units that no link holds. */
  free: Int32Array;
  /** Units of node n: `members` from `memberStarts[n]`. */
  memberStarts: Int32Array;
  members: Int32Array;
  /** Slots of node n: from `slotStarts[n]`. */
  slotStarts: Int32Array;
  slotPlace: Int32Array;
  /** Slot of a column within its node; −1: no answer takes it, or its unit is free. */
  slotOf: Int32Array;
  /** Nodes, parents before their children. */
  order: Int32Array;
  /** Parent of each node; −1: a root. */
  parent: Int32Array;
  ties: readonly (Tie | null)[];
  /** Links beyond the trees, between units that stand for their nodes. */
  loose: readonly Loose[];
  /** Whether some unit has no place left: there is no answer. */
  isEmpty: boolean;
}>;

/** A link that closes a circle; `allows` takes the place of `a`, then that of `b`. */
export type Loose = Readonly<{ a: number; b: number; allows: (p: number, q: number) => boolean }>;

export function forestOf(choices: Choices): Forest {
  const { starts, place, places, links, rules } = choices;
  const units = unitsOf(choices);
  const none = new Int32Array(0);
  if (links.length === 0) {
    return {
      free: counted(units),
      memberStarts: new Int32Array(1),
      members: none,
      slotStarts: new Int32Array(1),
      slotPlace: none,
      slotOf: none,
      order: none,
      parent: none,
      ties: [],
      loose: [],
      isEmpty: false,
    };
  }

  const { nodeOf, memberStarts, members } = nodesOf(choices);
  const nodes = memberStarts.length - 1;
  const arcs = arcsOf(choices, nodeOf);
  const isOpen = placesOf(choices, nodes, memberStarts, members);
  for (let k = 0; k < links.length; k += 3) {
    const node = nodeOf[links[k]!]!;
    if (node !== nodeOf[links[k + 1]!]!) continue;
    const rule = rules[links[k + 2]!]!;
    for (let p = 0; p < places; p += 1) if (rule[p * places + p] !== 1) isOpen[node * places + p] = 0;
  }
  const allows = (arc: Arc, p: number, q: number): boolean => {
    for (const { rule, isTurned } of arc.rules)
      if (rules[rule]![isTurned ? q * places + p : p * places + q] !== 1) return false;
    return true;
  };
  const slots = slotsOf(isOpen, nodes, places);
  makeConsistent(arcs, slots, allows);

  const slotStarts = new Int32Array(nodes + 1);
  slots.forEach((own, node) => (slotStarts[node + 1] = slotStarts[node]! + own.length));
  const slotOf = new Int32Array(place.length).fill(-1);
  const at = new Int32Array(places);
  for (let node = 0; node < nodes; node += 1) {
    at.fill(-1);
    slots[node]!.forEach((p, slot) => (at[p] = slot));
    for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1)
      for (let c = starts[members[m]!]!; c < starts[members[m]! + 1]!; c += 1) slotOf[c] = at[place[c]!]!;
  }

  const { order, parent, by, loose } = spanning(arcs, slots, nodes, allows);
  const ties = Array.from({ length: nodes }, (_, node) => {
    const arc = by[node];
    if (!arc) return null;
    const [above, below] = [slots[parent[node]!]!, slots[node]!];
    return tieOf(above.length, below.length, (i, j) =>
      arc.a === node ? allows(arc, below[j]!, above[i]!) : allows(arc, above[i]!, below[j]!),
    );
  });
  return {
    free: counted(units).filter((unit) => nodeOf[unit] === -1),
    memberStarts,
    members,
    slotStarts,
    slotPlace: Int32Array.from(slots.flat()),
    slotOf,
    order,
    parent,
    ties,
    loose: loose.map((arc) => ({
      a: members[memberStarts[arc.a]!]!,
      b: members[memberStarts[arc.b]!]!,
      allows: (p, q) => allows(arc, p, q),
    })),
    isEmpty: slots.some((own) => own.length === 0),
  };
}

/** 1 where all members of a node have a column. */
function placesOf(
  { starts, place, places }: Choices,
  nodes: number,
  memberStarts: Int32Array,
  members: Int32Array,
): Uint8Array {
  const isOpen = new Uint8Array(nodes * places).fill(1);
  const own = new Uint8Array(places);
  for (let node = 0; node < nodes; node += 1) {
    for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1) {
      own.fill(0);
      for (let c = starts[members[m]!]!; c < starts[members[m]! + 1]!; c += 1) own[place[c]!] = 1;
      for (let p = 0; p < places; p += 1) if (own[p] === 0) isOpen[node * places + p] = 0;
    }
  }
  return isOpen;
}

const slotsOf = (isOpen: Uint8Array, nodes: number, places: number): number[][] =>
  Array.from({ length: nodes }, (_, node) => {
    const slots: number[] = [];
    for (let p = 0; p < places; p += 1) if (isOpen[node * places + p] === 1) slots.push(p);
    return slots;
  });

type Allows = (arc: Arc, p: number, q: number) => boolean;

/** Takes away places to which the other end of a link has no answer, until none is left. */
function makeConsistent(arcs: readonly Arc[], slots: number[][], allows: Allows): void {
  const of = slots.map((): Arc[] => []);
  for (const arc of arcs) {
    of[arc.a]!.push(arc);
    of[arc.b]!.push(arc);
  }
  const waiting = new Set(arcs);
  for (const arc of waiting) {
    waiting.delete(arc);
    for (const isForth of [true, false]) {
      const [here, there] = isForth ? [arc.a, arc.b] : [arc.b, arc.a];
      const kept = slots[here]!.filter((p) =>
        slots[there]!.some((q) => (isForth ? allows(arc, p, q) : allows(arc, q, p))),
      );
      if (kept.length === slots[here]!.length) continue;
      slots[here] = kept;
      for (const other of of[here]!) waiting.add(other);
    }
  }
}

/** The tightest links that form trees, each node's parent and the arc to it; what is left over is loose. */
function spanning(
  arcs: readonly Arc[],
  slots: readonly (readonly number[])[],
  nodes: number,
  allows: Allows,
): { order: Int32Array; parent: Int32Array; by: (Arc | null)[]; loose: Arc[] } {
  const weighed = arcs.map((arc) => {
    let allowed = 0;
    for (const p of slots[arc.a]!) for (const q of slots[arc.b]!) if (allows(arc, p, q)) allowed += 1;
    return { arc, allowed: allowed / Math.max(1, slots[arc.a]!.length * slots[arc.b]!.length) };
  });
  const telling = weighed.filter(({ allowed }) => allowed < 1).sort((a, b) => a.allowed - b.allowed);
  const { join } = joiner(nodes);
  const of = Array.from({ length: nodes }, (): Arc[] => []);
  const loose: Arc[] = [];
  for (const { arc } of telling) {
    if (join(arc.a, arc.b)) {
      of[arc.a]!.push(arc);
      of[arc.b]!.push(arc);
    } else loose.push(arc);
  }
  const parent = new Int32Array(nodes).fill(-1);
  const by: (Arc | null)[] = Array.from({ length: nodes }, () => null);
  const isSeen = new Uint8Array(nodes);
  const order: number[] = [];
  for (let root = 0; root < nodes; root += 1) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    order.push(root);
    for (let at = order.length - 1; at < order.length; at += 1) {
      const node = order[at]!;
      for (const arc of of[node]!) {
        const child = arc.a === node ? arc.b : arc.a;
        if (isSeen[child] === 1) continue;
        isSeen[child] = 1;
        parent[child] = node;
        by[child] = arc;
        order.push(child);
      }
    }
  }
  return { order: Int32Array.from(order), parent, by, loose };
}
