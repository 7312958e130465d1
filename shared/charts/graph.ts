import { components } from "../engines/waves/components.ts";
import { graphOfLists } from "../engines/waves/graph.ts";
import type { Dependency, Endpoint } from "../model/dependency.ts";
import type { Group } from "../model/group.ts";
import type { Workload } from "../model/workload.ts";

/** What a graph is drawn of. */
export type Linked = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dependencies: readonly Dependency[];
}>;

/** A workload inside an open group: a line of the group's card. */
export type Row = Readonly<{ id: string; name: string; links: number }>;

/** Something with a place of its own: an application group, a workload without one, or a system outside. */
export type Place = Readonly<{
  id: string;
  kind: "group" | "workload" | "external";
  name: string;
  /** How many workloads a group has. */
  members: number;
  /** The workloads of an open group; empty while it is closed. */
  rows: readonly Row[];
  isOpen: boolean;
  /** Dependencies that begin or end here. */
  links: number;
  /** Which circle it is in; `null`: none. */
  circle: number | null;
}>;

/** All dependencies between the same two ends, drawn as one line. Ends are ids of places or of their rows. */
export type Link = Readonly<{
  from: string;
  to: string;
  /** Places of the ends, by number. */
  fromPlace: number;
  toPlace: number;
  dependencies: readonly Dependency[];
  /** At least one of them is strict. */
  isStrict: boolean;
  /** None of them has been confirmed yet. */
  isProposed: boolean;
  /** It runs between two places of one circle, and it is strict. */
  isInCircle: boolean;
}>;

export type Graph = Readonly<{
  places: readonly Place[];
  links: readonly Link[];
  /** Groups and workloads that strictly depend on each other in a circle: they can only move together. Largest first. */
  circles: readonly (readonly string[])[];
  /** Groups and workloads without any link, which are left out. */
  unlinked: number;
  /** The place a workload, group or outside end is drawn in. */
  placeOf: ReadonlyMap<string, number>;
}>;

export type GraphChoice = Readonly<{
  /** Groups whose workloads are shown. */
  open: ReadonlySet<string>;
  /** Only what touches this group or workload. */
  around: string | null;
  type: string | null;
  strictness: "all" | "strict" | "loose";
}>;

export const everything: GraphChoice = { open: new Set(), around: null, type: null, strictness: "all" };

/** The id of an end: workloads and groups by their own, systems outside by their name. */
export const endId = (end: Endpoint): string => (end.kind === "external" ? `x:${end.name}` : end.id);

/**
 * The graph of dependencies: groups as places, opened into their workloads where asked for.
 *
 * Links inside a closed group are not drawn but counted. A circle is a strongly connected component of the strict
 * dependencies between places, outside systems left out: what the order of waves has to keep together (domain 10.1). It
 * is found on the groups, whether they are open or not, so that opening one never changes the finding.
 */
export function graphOf(held: Linked, { open, around, type, strictness }: GraphChoice): Graph {
  const workloadOf = new Map<string, Workload>(held.workloads.map((one) => [one.id, one]));
  const groupOf = new Map<string, Group>(held.groups.map((one) => [one.id, one]));
  const unitOf = (end: Endpoint): string => {
    if (end.kind !== "workload") return endId(end);
    const group = workloadOf.get(end.id)?.group;
    return group && groupOf.has(group) ? group : end.id;
  };
  const shown = held.dependencies.filter(
    (one) =>
      (type === null || one.type === type) &&
      (strictness === "all" || one.strict === (strictness === "strict")) &&
      (around === null || [endId(one.from), endId(one.to), unitOf(one.from), unitOf(one.to)].includes(around)),
  );

  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const { from, to } of shown) {
    const ends = new Set([endId(from), unitOf(from), endId(to), unitOf(to)]);
    ends.forEach(count);
    for (const end of [from, to]) if (end.kind === "external") names.set(endId(end), end.name);
  }

  const members = new Map<string, Workload[]>();
  for (const one of held.workloads) {
    if (one.group === null) continue;
    const found = members.get(one.group);
    if (found) found.push(one);
    else members.set(one.group, [one]);
  }
  const places: Omit<Place, "circle">[] = [];
  const bare = (id: string): boolean => (counts.get(id) ?? 0) === 0;
  let unlinked = 0;
  for (const { id, name } of held.groups) {
    const inside = members.get(id) ?? [];
    if (bare(id)) unlinked += 1;
    else {
      const isOpen = open.has(id) && inside.length > 0;
      const rows = isOpen ? inside.map((one) => ({ id: one.id, name: one.name, links: counts.get(one.id) ?? 0 })) : [];
      rows.sort((a, b) => byName(a, b));
      places.push({ id, kind: "group", name, members: inside.length, rows, isOpen, links: counts.get(id)! });
    }
  }
  for (const { id, name, group } of held.workloads) {
    if (group !== null && groupOf.has(group)) continue;
    if (bare(id)) unlinked += 1;
    else places.push({ id, kind: "workload", name, members: 0, rows: [], isOpen: false, links: counts.get(id)! });
  }
  for (const [id, name] of names)
    places.push({ id, kind: "external", name, members: 0, rows: [], isOpen: false, links: counts.get(id)! });
  places.sort(byName);

  const placeOf = new Map<string, number>();
  places.forEach((place, at) => {
    placeOf.set(place.id, at);
    if (place.kind === "group") for (const { id } of members.get(place.id) ?? []) placeOf.set(id, at);
  });

  const bundles = new Map<string, Dependency[]>();
  for (const one of shown) {
    const [from, to] = [drawnEnd(one.from), drawnEnd(one.to)];
    if (from === null || to === null || from === to) continue;
    const key = `${from}\n${to}`;
    const held = bundles.get(key);
    if (held) held.push(one);
    else bundles.set(key, [one]);
  }
  /** A workload of a closed group is drawn as the group; an end that is gone is not drawn. */
  function drawnEnd(end: Endpoint): string | null {
    const at = placeOf.get(endId(end));
    if (at === undefined) return null;
    const place = places[at]!;
    return end.kind === "workload" && (place.isOpen || place.kind === "workload") ? end.id : place.id;
  }

  const { circles, circleOf } = circlesOf(places, shown, placeOf);
  const links = [...bundles].map(([key, dependencies]): Link => {
    const [from, to] = key.split("\n") as [string, string]; // made above
    const [fromPlace, toPlace] = [placeOf.get(from)!, placeOf.get(to)!];
    const isStrict = dependencies.some(({ strict }) => strict);
    const circle = circleOf[fromPlace] ?? null;
    return {
      from,
      to,
      fromPlace,
      toPlace,
      dependencies,
      isStrict,
      isProposed: dependencies.every(({ proposed }) => proposed),
      isInCircle: isStrict && fromPlace !== toPlace && circle !== null && circle === circleOf[toPlace],
    };
  });
  return {
    places: places.map((place, at) => ({ ...place, circle: circleOf[at] ?? null })),
    links,
    circles,
    unlinked,
    placeOf,
  };
}

function circlesOf(
  places: readonly Omit<Place, "circle">[],
  dependencies: readonly Dependency[],
  placeOf: ReadonlyMap<string, number>,
): { circles: string[][]; circleOf: (number | null)[] } {
  const edges: number[][] = places.map(() => []);
  for (const { from, to, strict } of dependencies) {
    const [a, b] = [placeOf.get(endId(from)), placeOf.get(endId(to))];
    if (!strict || a === undefined || b === undefined || a === b) continue;
    if (places[a]!.kind !== "external" && places[b]!.kind !== "external") edges[a]!.push(b);
  }
  const { of, count } = components(graphOfLists(edges));
  const inside: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, at) => inside[component]!.push(at));
  const found = inside
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || byName(places[a[0]!]!, places[b[0]!]!));
  const circleOf = places.map((): number | null => null);
  found.forEach((circle, number) => circle.forEach((at) => (circleOf[at] = number)));
  return { circles: found.map((circle) => circle.map((at) => places[at]!.id)), circleOf };
}

const byName = (a: Readonly<{ id: string; name: string }>, b: Readonly<{ id: string; name: string }>): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Links that begin or end at an id: of a place all those of its rows as well. */
export function linksAt(graph: Graph, id: string): { out: Link[]; in: Link[] } {
  const place = graph.placeOf.get(id);
  const whole = place !== undefined && graph.places[place]!.id === id;
  const isHere = (end: string, at: number): boolean => (whole ? at === place : end === id);
  return {
    out: graph.links.filter(({ from, fromPlace }) => isHere(from, fromPlace)),
    in: graph.links.filter(({ to, toPlace }) => isHere(to, toPlace)),
  };
}
