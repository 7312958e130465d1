import { linkHorizontal } from "d3-shape";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

export type FlowNode = Readonly<{ id: string; name: string; tone: Tone }>;
export type Flow = Readonly<{ from: string; to: string; count: number }>;

const BAR = 12;
const GAP = 10;
/** Least distance between two nodes, so that the names of thin ones do not run into each other. */
const LABEL = 16;

/** From → to: ribbons as wide as what flows. Nodes in the caller's order, left and right. */
export function flow(
  options: Readonly<{
    title: string;
    left: readonly FlowNode[];
    right: readonly FlowNode[];
    flows: readonly Flow[];
    print: (count: number) => string;
    head: readonly string[];
    width: number;
  }>,
): Drawing {
  const { title, left, right, flows, print, head, width } = options;
  const total = flows.reduce((sum, { count }) => sum + count, 0) || 1;
  const most = Math.max(left.length, right.length, 1);
  const height = Math.max(160, most * 34);
  const scale = (height - GAP - LABEL * most) / total;
  const columns = {
    left: column(left, (id) => sumOf(flows, "from", id), scale),
    right: column(right, (id) => sumOf(flows, "to", id), scale),
  };
  const room = (nodes: readonly FlowNode[], end: "from" | "to"): number =>
    Math.min(
      0.5 * width,
      Math.max(90, ...nodes.map(({ id, name }) => letters(label(name, sumOf(flows, end, id)), 11) + 16)),
    );
  const label = (name: string, count: number): string => `${name} · ${print(count)}`;
  const names = { left: room(left, "from"), right: room(right, "to") };
  const leftX = names.left;
  const rightX = width - names.right - BAR;

  const used = new Map<string, number>();
  const take = (key: string, thickness: number): number => {
    const at = used.get(key) ?? 0;
    used.set(key, at + thickness);
    return at + thickness / 2;
  };
  const link = linkHorizontal<unknown, { source: [number, number]; target: [number, number] }, [number, number]>()
    .source(({ source }) => source)
    .target(({ target }) => target)
    .x(([x]) => x)
    .y(([, y]) => y);

  const ribbons: Mark[] = [];
  for (const node of left)
    for (const target of right) {
      const found = flows.find(({ from, to }) => from === node.id && to === target.id);
      if (!found || found.count <= 0) continue;
      const thickness = found.count * scale;
      const a = columns.left.get(node.id)!.y + take(`l${node.id}`, thickness);
      const b = columns.right.get(target.id)!.y + take(`r${target.id}`, thickness);
      const hint = `${node.name} → ${target.name}: ${print(found.count)}`;
      ribbons.push({
        kind: "path",
        d: ribbon(link, leftX + BAR, a, rightX, b, thickness),
        tone: "faint",
        fill: true,
        hint,
      });
    }
  const nodes = (side: "left" | "right", list: readonly FlowNode[]): Mark[] =>
    list.flatMap((node): Mark[] => {
      const { y, height: tall, count } = columns[side].get(node.id)!;
      const x = side === "left" ? leftX : rightX;
      return [
        {
          kind: "bar",
          x,
          y,
          width: BAR,
          height: Math.max(1, tall),
          tone: node.tone,
          hint: `${node.name}: ${print(count)}`,
        },
        {
          kind: "label",
          x: side === "left" ? x - 8 : x + BAR + 8,
          y: y + tall / 2,
          text: label(shorten(node.name, columnsIn(names[side] - 12 - letters(` · ${print(count)}`, 11), 11)), count),
          anchor: side === "left" ? "end" : "start",
          size: 11,
        },
      ];
    });
  const rows = flows.map(({ from, to, count }) => [nameOf(left, from), nameOf(right, to), print(count)]);
  return {
    title,
    width,
    height,
    marks: [...ribbons, ...nodes("left", left), ...nodes("right", right)],
    table: { head, rows },
  };
}

type Link = (d: { source: [number, number]; target: [number, number] }) => string | null;

/** A filled band between two heights: the upper edge out, the lower edge back. */
function ribbon(link: Link, x1: number, y1: number, x2: number, y2: number, thickness: number): string {
  const half = thickness / 2;
  const out = link({ source: [x1, y1 - half], target: [x2, y2 - half] })!;
  const back = link({ source: [x2, y2 + half], target: [x1, y1 + half] })!;
  return round(`${out}L${back.slice(1)}Z`);
}

const round = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

function column(nodes: readonly FlowNode[], count: (id: string) => number, scale: number) {
  let y = GAP;
  const places = new Map<string, { y: number; height: number; count: number }>();
  for (const node of nodes) {
    const height = count(node.id) * scale;
    places.set(node.id, { y, height, count: count(node.id) });
    y += Math.max(height + GAP, LABEL);
  }
  return places;
}

const sumOf = (flows: readonly Flow[], end: "from" | "to", id: string): number =>
  flows.filter((flow) => flow[end] === id).reduce((sum, { count }) => sum + count, 0);

const nameOf = (nodes: readonly FlowNode[], id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
