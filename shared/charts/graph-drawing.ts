import { linkHorizontal } from "d3-shape";
import { CLOSED, COLUMN, HEAD, type Layout, LINE } from "./graph-layout.ts";
import { type Graph, type Link, linksAt } from "./graph.ts";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, shorten } from "./range-bars.ts";

/** Text of a label, in the drawing's units. */
export const LABEL = 11;
/** Room a label has beside its dot. */
export const LABEL_ROOM = COLUMN - 50;
/** Lines in one mark: few enough that a painter can stop between two of them. */
const BUNDLE = 40;
const ARROW = 7;

type Point = Readonly<{ x: number; y: number }>;

/** Where the dot of a place or of a row of an open one stands; `null`: it is not drawn. */
export function dotOf(graph: Graph, layout: Layout, id: string): Point | null {
  const at = graph.placeOf.get(id);
  if (at === undefined) return null;
  const place = graph.places[at]!;
  const { x, y, height } = layout.boxes[at]!;
  if (!place.isOpen) return { x: x + 10, y };
  const top = y - height / 2;
  if (place.id === id) return { x: x + 10, y: top + HEAD / 2 };
  const row = place.rows.findIndex((one) => one.id === id);
  return row < 0 ? null : { x: x + 16, y: top + HEAD + LINE * (row + 0.5) };
}

/** What stands at a point: a row of an open place, or a place; `null`: nothing. */
export function hitAt({ places }: Graph, { boxes }: Layout, { x, y }: Point): string | null {
  for (const [at, box] of boxes.entries()) {
    const top = box.y - box.height / 2;
    if (x < box.x - 4 || x > box.x + box.width || y < top - 3 || y > top + box.height + 3) continue;
    const { id, rows } = places[at]!;
    return rows[Math.floor((y - top - HEAD) / LINE)]?.id ?? id;
  }
  return null;
}

/**
 * The graph as marks: lines with arrow heads, then dots and names over them.
 *
 * Solid: strict; broken: the caller works on without it. A line enters what is called from the left. Squares are groups,
 * circles workloads, triangles systems outside. What is in a circle is drawn in another tone and thicker; with something
 * chosen its neighbours keep their ink and the rest steps back.
 */
export function graphDrawing(
  graph: Graph,
  layout: Layout,
  chosen: string | null,
  words: Readonly<{ title: string; table: Drawing["table"] }>,
): Drawing {
  const near = nearTo(graph, chosen);
  const dots = dotsOf(graph, layout);
  const marks = [...linesOf(graph, dots, near), ...placesOf(graph, layout, dots, near, chosen)];
  return { ...words, width: layout.width, height: layout.height, marks };
}

/** What keeps its ink beside the chosen one: its links, their ends, and what belongs to it without being an end. */
type Near = Readonly<{ links: ReadonlySet<Link>; ids: ReadonlySet<string>; ends: ReadonlySet<string> }> | null;

function nearTo(graph: Graph, chosen: string | null): Near {
  if (chosen === null || !graph.placeOf.has(chosen)) return null;
  const found = linksAt(graph, chosen);
  const links = [...found.out, ...found.in];
  const places = links.flatMap(({ fromPlace, toPlace }) => [graph.places[fromPlace]!.id, graph.places[toPlace]!.id]);
  const whole = graph.places[graph.placeOf.get(chosen)!]!;
  const own = whole.id === chosen ? whole.rows.map(({ id }) => id) : [whole.id];
  const ends = [chosen, ...links.flatMap(({ from, to }) => [from, to])];
  return { links: new Set(links), ids: new Set([...ends, ...own, ...places]), ends: new Set(ends) };
}

function dotsOf(graph: Graph, layout: Layout): Map<string, Point> {
  const dots = new Map<string, Point>();
  for (const { id, rows } of graph.places)
    for (const one of [id, ...rows.map((row) => row.id)]) dots.set(one, dotOf(graph, layout, one)!);
  return dots;
}

const curve = linkHorizontal<unknown, { source: [number, number]; target: [number, number] }, [number, number]>()
  .source(({ source }) => source)
  .target(({ target }) => target)
  .x(([x]) => x)
  .y(([, y]) => y)
  .digits(1);

function linesOf(graph: Graph, dots: ReadonlyMap<string, Point>, near: Near): Mark[] {
  type Line = Readonly<{ tone: Tone; dashed: boolean; width: number; d: string; head: string }>;
  const kinds = new Map<string, Line[]>();
  for (const link of graph.links) {
    const isNear = near === null || near.links.has(link);
    const tone: Tone = !isNear
      ? "faint"
      : link.isInCircle
        ? "bad"
        : near
          ? "accent"
          : link.isProposed
            ? "warning"
            : "plain";
    const dashed = !link.isStrict;
    const width = isNear && (near !== null || link.isInCircle) ? 2 : 1;
    const key = `${tone}${dashed}${width}`;
    const line = { tone, dashed, width, ...path(dots.get(link.from)!, dots.get(link.to)!) };
    const held = kinds.get(key);
    if (held) held.push(line);
    else kinds.set(key, [line]);
  }
  // what steps back is drawn first, what is chosen last
  const order: Tone[] = ["faint", "plain", "warning", "bad", "accent"];
  return [...kinds.values()]
    .sort((a, b) => order.indexOf(a[0]!.tone) - order.indexOf(b[0]!.tone))
    .flatMap((lines) => {
      const { tone, dashed, width } = lines[0]!;
      const marks: Mark[] = [];
      for (let from = 0; from < lines.length; from += BUNDLE) {
        const some = lines.slice(from, from + BUNDLE);
        marks.push(
          { kind: "path", d: some.map(({ d }) => d).join(""), tone, fill: false, dashed, width },
          { kind: "path", d: some.map(({ head }) => head).join(""), tone, fill: true },
        );
      }
      return marks;
    });
}

/** A line from dot to dot, entering from the left with an arrow head; one that leads back bends around at the left. */
function path(from: Point, to: Point): { d: string; head: string } {
  const end = to.x - 9;
  const n = (value: number): number => Math.round(value * 10) / 10;
  const head = `M${n(end + ARROW / 2)} ${n(to.y)}L${n(end - ARROW / 2)} ${n(to.y - ARROW / 2)}V${n(to.y + ARROW / 2)}Z`;
  if (from.x < end - 20) return { d: curve({ source: [from.x, from.y], target: [end, to.y] }) ?? "", head };
  const bend = Math.min(90, 36 + Math.abs(from.y - to.y) / 6);
  const d = `M${n(from.x)} ${n(from.y)}C${n(from.x - bend)} ${n(from.y)},${n(end - bend)} ${n(to.y)},${n(end)} ${n(to.y)}`;
  return { d, head };
}

function placesOf(
  graph: Graph,
  layout: Layout,
  dots: ReadonlyMap<string, Point>,
  near: Near,
  chosen: string | null,
): Mark[] {
  const marks: Mark[] = [];
  const toneOf = (id: string, circle: number | null): Tone =>
    id === chosen ? "accent" : near !== null && !near.ids.has(id) ? "faint" : circle !== null ? "bad" : "plain";
  const label = (id: string, name: string, point: Point, size: number): void => {
    const isFar = near !== null && !near.ids.has(id);
    const text = shorten(name, columnsIn(LABEL_ROOM, LABEL));
    const tone = isFar ? ({ tone: "faint" } as const) : {};
    marks.push({
      kind: "label",
      x: point.x + 12,
      y: point.y,
      text,
      anchor: "start",
      size,
      strong: near?.ends.has(id) === true,
      ...tone,
    });
  };
  graph.places.forEach(({ id, kind, name, members, rows, isOpen, circle }, at) => {
    const dot = dots.get(id)!;
    const tone = toneOf(id, circle);
    if (isOpen) {
      const { x, y, width, height } = layout.boxes[at]!;
      const top = y - height / 2;
      marks.push(
        { kind: "bar", x, y: top, width, height, tone: "faint" },
        { kind: "path", d: `M${x} ${top}h${width}v${height}h${-width}z`, tone, fill: false, width: 1 },
      );
    }
    const shape = kind === "group" ? "square" : kind === "external" ? "triangle" : "circle";
    const r = kind === "group" ? Math.min(CLOSED / 3, 4.5 + Math.sqrt(members) * 0.6) : kind === "external" ? 6 : 4.5;
    marks.push({ kind: "point", ...dot, r, shape, tone, hint: name });
    label(id, kind === "group" && members > 0 ? `${name} (${members})` : name, dot, LABEL);
    for (const row of rows) {
      const point = dots.get(row.id)!;
      marks.push({ kind: "point", ...point, r: 3.5, shape: "circle", tone: toneOf(row.id, null), hint: row.name });
      label(row.id, row.name, point, LABEL - 1);
    }
  });
  return marks;
}
