import { type Graph, graphOf } from "./graph.ts";

export type Components = Readonly<{ of: Int32Array; count: number }>;

/**
 * Strongly connected components of a directed graph: what depends on itself in a circle.
 *
 * Tarjan's algorithm (1972) without recursion, so that ten thousand workloads in one chain do not exhaust the stack. An edge
 * leads from a node to what it depends on; the result names for each node its component, and components are numbered so
 * that a component only depends on lower numbers.
 */
export function components({ size, first, to }: Graph): Components {
  const of = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const at = first.slice(0, size);
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  let opened = 0;
  let depth = 0;
  let next = 0;
  let count = 0;

  for (let root = 0; root < size; root += 1) {
    if (index[root]! >= 0) continue;
    path[depth] = root;
    depth += 1;
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (index[node]! < 0) {
        index[node] = low[node] = next;
        next += 1;
        open[opened] = node;
        opened += 1;
      }
      const edge = at[node]!;
      if (edge < first[node + 1]!) {
        const used = to[edge]!;
        at[node] = edge + 1;
        if (index[used]! < 0) {
          path[depth] = used;
          depth += 1;
        } else if (of[used]! < 0 && low[used]! < low[node]!) low[node] = low[used]!;
        continue;
      }

      depth -= 1;
      const parent = depth > 0 ? path[depth - 1]! : -1;
      if (parent >= 0 && low[node]! < low[parent]!) low[parent] = low[node]!;
      if (low[node] !== index[node]) continue;
      for (let member = -1; member !== node;) {
        opened -= 1;
        member = open[opened]!;
        of[member] = count;
      }
      count += 1;
    }
  }
  return { of, count };
}

/** The graph of the components: each edge between two of them once. */
export function condensed(graph: Graph, { of, count }: Components): Graph {
  const { size, first, to } = graph;
  const nodes = new Int32Array(size);
  for (let node = 0; node < size; node += 1) nodes[node] = node;
  const members = graphOf(count, of, nodes);
  const from = new Int32Array(to.length);
  const used = new Int32Array(to.length);
  const seenBy = new Int32Array(count).fill(-1);
  let edges = 0;
  for (let component = 0; component < count; component += 1) {
    for (let m = members.first[component]!; m < members.first[component + 1]!; m += 1) {
      const node = members.to[m]!;
      for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) {
        const other = of[to[edge]!]!;
        if (other === component || seenBy[other] === component) continue;
        seenBy[other] = component;
        from[edges] = component;
        used[edges] = other;
        edges += 1;
      }
    }
  }
  return graphOf(count, from.subarray(0, edges), used.subarray(0, edges));
}
