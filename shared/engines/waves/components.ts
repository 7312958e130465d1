/**
 * Strongly connected components of a directed graph: what depends on itself in a circle.
 *
 * Tarjan's algorithm (1972) without recursion, so that ten thousand workloads in one chain do not exhaust the stack. The
 * graph is given as `edges[node] = nodes it depends on`; the result names for each node its component, and components are
 * numbered so that a component only depends on lower numbers.
 */
export function components(edges: readonly (readonly number[])[]): { of: Int32Array; count: number } {
  const size = edges.length;
  const of = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const at = new Int32Array(size);
  const open: number[] = [];
  const path: number[] = [];
  let next = 0;
  let count = 0;

  for (let root = 0; root < size; root += 1) {
    if (index[root]! >= 0) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (index[node]! < 0) {
        index[node] = low[node] = next;
        next += 1;
        open.push(node);
      }
      const to = edges[node]![at[node]!];
      if (to !== undefined) {
        at[node]! += 1;
        if (index[to]! < 0) path.push(to);
        else if (of[to]! < 0) low[node] = Math.min(low[node]!, index[to]!);
        continue;
      }

      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== index[node]) continue;
      for (let member = -1; member !== node;) {
        member = open.pop()!;
        of[member] = count;
      }
      count += 1;
    }
  }
  return { of, count };
}
