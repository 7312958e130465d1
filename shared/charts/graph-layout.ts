import { components } from "../engines/waves/components.ts";
import { graphOfLists } from "../engines/waves/graph.ts";
import type { Graph, Place } from "./graph.ts";

/** Where a place stands: its middle line at the left (the dot), and the room it takes. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** One box a place, in the order of `graph.places`; and the room all of them take together. */
export type Layout = Readonly<{ boxes: readonly Box[]; width: number; height: number }>;

/** Room of one column, of a closed place, of a line in an open one, and of what stands around those lines. */
export const COLUMN = 190;
export const CLOSED = 26;
export const LINE = 17;
export const HEAD = 28;
const GAP = 8;
/** Room at the left for lines that bend back, and around the whole. */
const LEFT = 60;
const AROUND = 12;
/** Columns are as high as makes the whole about twice as wide as high, like the window it is looked at in. */
const WIDE = 2.1;
const MOST_APART = 1.7;
const SWEEPS = 8;

/**
 * Layers from left to right: whoever calls stands left of what it calls, so that a line read from left to right means
 * “depends on” and what must move first stands at the right.
 *
 * A circle has no left and right; its places share one layer. Layers are the longest paths of the rest; a layer too high
 * for the window takes several columns. Inside a layer places are ordered by the mean height of their neighbours (the
 * barycentre rule, eight sweeps), which keeps lines short. The same graph gives the same picture, always.
 *
 * Time grows with the number of links: some milliseconds for six thousand.
 */
export function layOut(graph: Graph): Layout {
  const work = layingOut(graph);
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** The same in steps of a few milliseconds each, for a page that must go on meanwhile. */
export function* layingOut({ places, links }: Graph): Generator<void, Layout> {
  const size = places.length;
  const calls: number[][] = places.map(() => []);
  const isCalledBy: number[][] = places.map(() => []);
  const seen = new Set<number>();
  for (const { fromPlace, toPlace } of links) {
    if (fromPlace === toPlace || seen.has(fromPlace * size + toPlace)) continue;
    seen.add(fromPlace * size + toPlace);
    calls[fromPlace]!.push(toPlace);
    isCalledBy[toPlace]!.push(fromPlace);
  }

  const layers = layersOf(calls, isCalledBy);
  const heights = places.map(heightOf);
  yield;
  const most = highest(layers, heights);
  yield;

  // heights of the neighbours, refined sweep by sweep; at first everything stands in the order of names
  const at = new Float64Array(size);
  for (const layer of layers) stack(columnsOf(layer, heights, most), heights, at);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const forwards = sweep % 2 === 0;
    for (const layer of forwards ? layers : [...layers].reverse()) {
      const near = new Map(
        layer.map((node) => {
          const around = [...calls[node]!, ...isCalledBy[node]!];
          const mean = around.reduce((sum, other) => sum + at[other]!, 0) / Math.max(1, around.length);
          return [node, mean] as const;
        }),
      );
      layer.sort((a, b) => near.get(a)! - near.get(b)! || a - b);
      stack(columnsOf(layer, heights, most), heights, at);
    }
    yield;
  }

  const boxes: Box[] = [];
  let x = LEFT;
  let [top, bottom] = [0, 0];
  for (const layer of layers)
    for (const column of columnsOf(layer, heights, most)) {
      for (const node of column) {
        const height = heights[node]!;
        boxes[node] = { x, y: at[node]!, width: COLUMN - 20, height };
        top = Math.min(top, at[node]! - height / 2);
        bottom = Math.max(bottom, at[node]! + height / 2);
      }
      x += COLUMN;
    }
  // a wide picture leaves room above and below: rows stand further apart, and lines between them are told apart
  const apart = Math.min(MOST_APART, Math.max(1, x / WIDE / (bottom - top)));
  return {
    boxes: boxes.map((box) => ({ ...box, y: (box.y - top) * apart + AROUND })),
    width: x,
    height: (bottom - top) * apart + 2 * AROUND,
  };
}

const heightOf = ({ rows }: Place): number => (rows.length === 0 ? CLOSED : HEAD + LINE * rows.length + GAP);

/** Layers of the graph with each circle drawn together, callers first. */
function layersOf(calls: readonly (readonly number[])[], isCalledBy: readonly (readonly number[])[]): number[][] {
  const { of, count } = components(graphOfLists(calls));
  const inside: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, node) => inside[component]!.push(node));

  // components come numbered so that one only calls lower numbers: from the highest down every caller is done before
  const depth = new Int32Array(count);
  for (let one = count - 1; one >= 0; one -= 1)
    for (const node of inside[one]!)
      for (const to of calls[node]!) {
        const other = of[to]!;
        if (other !== one) depth[other] = Math.max(depth[other]!, depth[one]! + 1);
      }
  // whoever nobody calls stands just left of the first that it calls
  inside.forEach((nodes, one) => {
    if (nodes.some((node) => isCalledBy[node]!.some((from) => of[from] !== one))) return;
    const next = nodes.flatMap((node) => calls[node]!.filter((to) => of[to] !== one)).map((to) => depth[of[to]!]!);
    if (next.length > 0) depth[one] = next.reduce((least, value) => Math.min(least, value)) - 1;
  });

  const layers: number[][] = [];
  for (let node = 0; node < of.length; node += 1) {
    const layer = depth[of[node]!]!;
    while (layers.length <= layer) layers.push([]);
    layers[layer]!.push(node);
  }
  return layers.filter(({ length }) => length > 0);
}

/** The height of a column at which the whole can be shown largest in the window, found in steps of a tenth. */
function highest(layers: readonly (readonly number[])[], heights: readonly number[]): number {
  const total = heights.reduce((sum, height) => sum + height + GAP, 0);
  // the shape the whole would have without layers; with them it is never much lower, and seldom twice as high
  const plain = Math.sqrt((total * COLUMN) / WIDE);
  let best = { most: Math.max(8 * CLOSED, 0.6 * plain), scale: 0 };
  for (let most = best.most; most < Math.max(3 * plain, 1.1 * best.most); most *= 1.1) {
    const columns = layers.flatMap((layer) => columnsOf(layer, heights, most));
    const tallest = columns.reduce((tallest, column) => {
      const height = column.reduce((sum, node) => sum + heights[node]! + GAP, 0);
      return Math.max(tallest, height);
    }, 0);
    const scale = Math.min(WIDE / (columns.length * COLUMN), 1 / Math.max(1, tallest));
    if (scale > best.scale) best = { most, scale };
  }
  return best.most;
}

/** Spreads a layer over as many columns as it needs, neighbours in order beside each other. */
function columnsOf(layer: readonly number[], heights: readonly number[], most: number): number[][] {
  const total = layer.reduce((sum, node) => sum + heights[node]! + GAP, 0);
  const count = Math.min(layer.length, Math.max(1, Math.ceil(total / most)));
  const columns: number[][] = Array.from({ length: count }, () => []);
  const filled = new Float64Array(count);
  for (const node of layer) {
    let least = 0;
    for (let column = 1; column < count; column += 1) if (filled[column]! < filled[least]!) least = column;
    columns[least]!.push(node);
    filled[least] = filled[least]! + heights[node]! + GAP;
  }
  return columns;
}

/** Stands each column's places one below the other around the middle, and notes their heights. */
function stack(columns: readonly (readonly number[])[], heights: readonly number[], at: Float64Array): void {
  for (const column of columns) {
    let y = -column.reduce((sum, node) => sum + heights[node]! + GAP, -GAP) / 2;
    for (const node of column) {
      at[node] = y + heights[node]! / 2;
      y += heights[node]! + GAP;
    }
  }
}
