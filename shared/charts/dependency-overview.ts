import { CLOSED, layOut } from "./graph-layout.ts";
import { type Graph, type Link, type Linked, type Place, everything, graphOf } from "./graph.ts";
import type { Drawing, Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

/** More places than these cannot be told apart on a page (report.md 3.3). */
const MOST = 40;
/** More columns than these leave no room for names. */
const COLUMNS = 4;
const ROW = 19;
const EDGE = 8;
const SIZE = 9.5;
const ARROW = 5;

export type OverviewWords = Readonly<{
  title: string;
  head: readonly [from: string, to: string, count: string, strict: string];
  yes: string;
  no: string;
}>;

/** The places that are drawn, and how many there are beside them. */
export type Overview = Readonly<{ graph: Graph; leftOut: number }>;

/**
 * What of the dependencies fits a page: groups, lone workloads and outside systems with the most links, and the lines between
 * them. Fewer than the most that may be drawn where they would need too many columns.
 */
export function overviewOf(held: Linked): Overview {
  const whole = graphOf(held, everything);
  const linked = whole.links.filter(({ fromPlace, toPlace }) => fromPlace !== toPlace);
  const degree = whole.places.map(() => 0);
  for (const { fromPlace, toPlace, dependencies } of linked) {
    degree[fromPlace]! += dependencies.length;
    degree[toPlace]! += dependencies.length;
  }
  const ranked = whole.places.map((_, at) => at).sort((a, b) => degree[b]! - degree[a]! || a - b);
  const all = ranked.filter((at) => degree[at]! > 0).length;
  for (let most = Math.min(MOST, all); ; most = Math.floor(most * 0.85)) {
    const graph = among(whole, linked, new Set(ranked.slice(0, most)));
    const columns = new Set(layOut(graph).boxes.map(({ x }) => x)).size;
    if (columns <= COLUMNS || most <= 6) return { graph, leftOut: all - graph.places.length };
  }
}

/** The chosen places with the lines between them; one whose partners were not chosen is left out. */
function among(whole: Graph, links: readonly Link[], chosen: ReadonlySet<number>): Graph {
  const inside = links.filter(({ fromPlace, toPlace }) => chosen.has(fromPlace) && chosen.has(toPlace));
  const ends = [...new Set(inside.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]))].sort((a, b) => a - b);
  const number = new Map(ends.map((at, index) => [at, index]));
  const places = ends.map((at) => whole.places[at]!);
  return {
    ...whole,
    places,
    links: inside.map((link) => ({
      ...link,
      fromPlace: number.get(link.fromPlace)!,
      toPlace: number.get(link.toPlace)!,
    })),
    placeOf: new Map(places.map(({ id }, index) => [id, index])),
  };
}

/**
 * Dependencies as layers from left to right: who uses stands left of what it uses. Solid is strict, broken is loose, and
 * thick is within a circle that can only move together.
 */
export function dependencyOverview(
  { graph }: Overview,
  { title, head, yes, no }: OverviewWords,
  width: number,
): Drawing {
  const { places, links } = graph;
  const { boxes } = layOut(graph);
  const columns = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
  const room = (width - 2 * EDGE) / Math.max(1, columns.length);
  const scale = ROW / CLOSED;
  const at = boxes.map(({ x, y }) => ({ x: EDGE + 4 + columns.indexOf(x) * room, y: y * scale }));
  const height = Math.max(0, ...at.map(({ y }) => y)) + ROW;
  const names = places.map((place) => shownAs(place, columnsIn(room - 30, SIZE)));

  const lines = links.map((link): Mark => {
    const [from, to] = [at[link.fromPlace]!, at[link.toPlace]!];
    const isBack = to.x <= from.x;
    // behind the name, so that no line runs through the name it begins at
    const begin = isBack ? from.x - 4 : from.x + 11 + letters(names[link.fromPlace]!, SIZE);
    const tone: Tone = link.isInCircle ? "bad" : link.isStrict ? "shade-3" : "faint";
    const end = to.x - ARROW - 1;
    const bend = isBack ? -Math.min(26, room / 5) : Math.max(16, (end - begin) / 2);
    const n = (value: number): string => String(Math.round(value * 10) / 10);
    return {
      kind: "path",
      d:
        `M${n(begin)} ${n(from.y)}C${n(begin + bend)} ${n(from.y)} ${n(isBack ? end + bend : end - bend)} ${n(to.y)} ${n(end)} ${n(to.y)}` +
        `M${n(end - ARROW)} ${n(to.y - 2.5)}L${n(end)} ${n(to.y)}L${n(end - ARROW)} ${n(to.y + 2.5)}`,
      tone,
      fill: false,
      dashed: !link.isStrict,
      width: link.isInCircle ? 1.8 : link.isStrict ? 0.9 : 1,
    };
  });
  // what steps back is drawn first
  const order: readonly Tone[] = ["faint", "shade-3", "bad"];
  lines.sort((a, b) => order.indexOf(toneOf(a)) - order.indexOf(toneOf(b)));

  const marks = places.flatMap((place, index): Mark[] => {
    const { x, y } = at[index]!;
    return [
      {
        kind: "point",
        x,
        y,
        r: place.kind === "group" ? 3.6 : 3.2,
        shape: place.kind === "group" ? "square" : place.kind === "external" ? "triangle" : "circle",
        tone: place.circle === null ? "accent" : "bad",
        hint: place.name,
      },
      { kind: "label", x: x + 8, y, text: names[index]!, anchor: "start", size: SIZE },
    ];
  });
  return {
    title,
    width,
    height,
    marks: [...lines, ...marks],
    table: {
      head,
      rows: links.map(({ fromPlace, toPlace, dependencies, isStrict }) => [
        places[fromPlace]!.name,
        places[toPlace]!.name,
        String(dependencies.length),
        isStrict ? yes : no,
      ]),
    },
  };
}

const toneOf = (mark: Mark): Tone => (mark.kind === "path" ? mark.tone : "plain");
/** The name, shortened where it must be, and how many workloads a group has. */
function shownAs({ name, kind, members }: Place, columns: number): string {
  const count = kind === "group" && members > 0 ? ` (${members})` : "";
  return `${shorten(name, columns - count.length)}${count}`;
}
