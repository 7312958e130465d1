/**
 * Numbers that look drawn and are always the same (mulberry32): a search that starts at the same place walks the same way.
 */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Search = Readonly<{
  /** Where to begin; left as it is. */
  order: Int32Array;
  /** What an order is worth, smaller is better; may be asked about the same array again and again. */
  cost: (order: Int32Array) => number;
  /** Places between which the thing at a place may move without a rule of its own being broken; left out: anywhere. */
  room?: (order: Int32Array, place: number) => readonly [number, number];
  /** How often `cost` may be asked: work, not time, so that the answer does not depend on the machine. */
  tries: number;
  /** A cost that is good enough to stop at. */
  enough: number;
  /** How much worse a step may be at the beginning; falls to nothing. */
  heat: number;
  /** A better order than any before was met. */
  onBetter?: (order: Int32Array, cost: number) => void;
}>;

/** The best order met by moving one thing at a time, worse steps allowed less and less (simulated annealing, Kirkpatrick 1983). */
export function searchOrder(search: Search): { order: Int32Array; cost: number } {
  const { cost, room, tries, enough, heat, onBetter } = search;
  const draw = dice(20261122);
  const order = search.order.slice();
  const size = order.length;
  let now = cost(order);
  let best = { order: order.slice(), cost: now };

  for (let tried = 1; tried < tries && best.cost > enough && size > 1; tried += 1) {
    const from = Math.floor(draw() * size);
    const [low, high] = room ? room(order, from) : [0, size - 1];
    if (high <= low) continue;
    const drawn = low + Math.floor(draw() * (high - low));
    const to = drawn >= from ? drawn + 1 : drawn;
    shift(order, from, to);
    const then = cost(order);
    const warmth = heat * (1 - tried / tries) ** 2;
    if (then > now && draw() >= Math.exp((now - then) / Math.max(warmth, 1e-9))) {
      shift(order, to, from);
      continue;
    }
    now = then;
    if (then < best.cost) {
      best = { order: order.slice(), cost: then };
      onBetter?.(best.order, then);
    }
  }
  return best;
}

function shift(order: Int32Array, from: number, to: number): void {
  const moved = order[from]!;
  if (from < to) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = moved;
}
