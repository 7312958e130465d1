/**
 * A directed graph in plain arrays: the neighbours of `node` are `to[first[node]] … to[first[node + 1] - 1]`.
 *
 * Ten thousand workloads are read, ordered and dated in the time a screen takes for one picture; arrays of arrays would take
 * ten times that.
 */
export type Graph = Readonly<{ size: number; first: Int32Array; to: Int32Array }>;

/** Edges `from[i]` → `to[i]`, kept in their order; ends outside of `size` are bugs of the caller. */
export function graphOf(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph {
  const count = from.length;
  const first = new Int32Array(size + 1);
  for (let i = 0; i < count; i += 1) first[from[i]! + 1]! += 1;
  for (let node = 0; node < size; node += 1) first[node + 1]! += first[node]!;
  const at = first.slice(0, size);
  const sorted = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const node = from[i]!;
    sorted[at[node]!] = to[i]!;
    at[node]! += 1;
  }
  return { size, first, to: sorted };
}

/** Edges as they are met; one from a node to itself says nothing and is left out. */
export class Edges {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(from: number, to: number): void {
    if (from === to) return;
    this.#from.push(from);
    this.#to.push(to);
  }

  graph(size: number): Graph {
    return graphOf(size, this.#from, this.#to);
  }
}

/** The same from a list of neighbours for each node. */
export function graphOfLists(lists: readonly (readonly number[])[]): Graph {
  const from = lists.flatMap((to, node) => to.map(() => node));
  return graphOf(lists.length, from, lists.flat());
}

/** The neighbours of each node as a list. */
export function listsOf({ size, first, to }: Graph): number[][] {
  return Array.from({ length: size }, (_, node) => [...to.subarray(first[node], first[node + 1])]);
}

/** The same edges from their other end. */
export function reversed({ size, first, to }: Graph): Graph {
  const from = new Int32Array(to.length);
  for (let node = 0; node < size; node += 1) from.fill(node, first[node], first[node + 1]);
  return graphOf(size, to, from);
}
