import { compareIds } from "../../model/id.ts";
import { type Components, components, condensed } from "./components.ts";
import { Edges, type Graph } from "./graph.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/**
 * What moves in one piece, and what it waits for.
 *
 * The production part of an application group is one piece and its development and test part another (rule 2, so that rules
 * 4 and 5 can hold as well); pieces that strictly depend on each other in a circle are one block (rule 1).
 */
export type Block = Readonly<{
  members: readonly Moving[];
  isProduction: boolean;
  /** Blocks that must be in the same or an earlier wave (rule 3). */
  needs: readonly number[];
  /** Development and test blocks that should be in an earlier wave (rule 4). */
  prefers: readonly number[];
  /** Business grade, 1 highest; a grade that is not known counts as 1: it may be. */
  grade: number;
  isComplex: boolean;
}>;

/** A workload whose environment is not known counts as production: it may be. */
export const isProduction = (workload: Moving): boolean =>
  workload.environment === "production" || workload.environment === null;

/** Strict dependencies between workloads, ends resolved: a group stands for all its members, ends outside are left out. */
export type Links = Readonly<{
  /** By position in `workloads`; nodes past its end are joints that stand for a group on both sides. */
  graph: Graph;
  /** By position: whether it has any dependency at all, strict or not. */
  isLinked: Uint8Array;
}>;

export function linksOf(
  workloads: readonly Pick<Moving, "id" | "group">[],
  question: Pick<WaveQuestion, "dependencies">,
): Links {
  const ends = endsOf(workloads);
  const edges = new Edges();
  let nodes = workloads.length;
  const isLinked = new Uint8Array(workloads.length);
  for (const dependency of question.dependencies) {
    const users = ends(dependency.from);
    const used = ends(dependency.to);
    for (const position of users) isLinked[position] = 1;
    for (const position of used) isLinked[position] = 1;
    if (!dependency.strict) continue;
    const isMany = users.length > 1 && used.length > 1;
    if (!isMany) {
      for (const user of users) for (const other of used) edges.add(user, other);
      continue;
    }
    // two groups: one joint between them instead of every pair
    const joint = nodes;
    nodes += 1;
    for (const user of users) edges.add(user, joint);
    for (const other of used) edges.add(joint, other);
  }
  return { graph: edges.graph(nodes), isLinked };
}

/** The positions an end of a dependency stands for. */
export function endsOf(
  workloads: readonly Pick<Moving, "id" | "group">[],
): (end: WaveQuestion["dependencies"][number]["from"]) => readonly number[] {
  const at = new Map<string, number[]>();
  workloads.forEach((workload, position) => {
    at.set(workload.id, [position]);
    if (workload.group === null) return;
    const members = at.get(workload.group);
    if (members) members.push(position);
    else at.set(workload.group, [position]);
  });
  return (end) => (end.kind === "external" ? [] : (at.get(end.id) ?? []));
}

/** Circles of strict dependencies with more than one workload (rule 1), as positions, each sorted by id. */
export function circlesOf(workloads: readonly Moving[], { of, count }: Components): number[][] {
  const sizes = new Int32Array(count);
  for (let position = 0; position < workloads.length; position += 1) sizes[of[position]!]! += 1;
  const members = new Map<number, number[]>();
  workloads.forEach((_, position) => {
    const circle = of[position]!;
    if (sizes[circle]! < 2) return;
    const held = members.get(circle);
    if (held) held.push(position);
    else members.set(circle, [position]);
  });
  const id = (position: number) => workloads[position]!.id;
  return [...members.values()]
    .map((positions) => positions.sort((a, b) => compareIds(id(a), id(b))))
    .sort((a, b) => compareIds(id(a[0]!), id(b[0]!)));
}

/** The blocks of the workloads that move, in an order in which each comes after what it needs. */
export function blocksOf(workloads: readonly Moving[], question: WaveQuestion): Block[] {
  const { graph } = linksOf(workloads, question);
  const pieceOf = new Map<string, number>();
  const piece = workloads.map((workload) => {
    const name = pieceName(workload);
    const known = pieceOf.get(name);
    if (known === undefined) pieceOf.set(name, pieceOf.size);
    return known ?? pieceOf.size - 1;
  });

  // joints keep a node of their own behind the pieces
  const nodeOf = (position: number) => piece[position] ?? pieceOf.size + position - workloads.length;
  const edges = new Edges();
  for (let position = 0; position < graph.size; position += 1) {
    const node = nodeOf(position);
    for (let edge = graph.first[position]!; edge < graph.first[position + 1]!; edge += 1) {
      edges.add(node, nodeOf(graph.to[edge]!));
    }
  }
  const pieces = edges.graph(pieceOf.size + graph.size - workloads.length);
  const circles = components(pieces);
  const { of, count } = circles;
  const order = condensed(pieces, circles);

  const members: Moving[][] = Array.from({ length: count }, () => []);
  workloads.forEach((workload, position) => members[of[piece[position]!]!]!.push(workload));
  const prefers: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const [name, number] of pieceOf) {
    const test = name.endsWith(PRODUCTION) ? pieceOf.get(name.slice(0, -PRODUCTION.length) + TEST) : undefined;
    if (test !== undefined && of[test] !== of[number]) prefers[of[number]!]!.add(of[test]!);
  }

  const grades = new Map(question.groups.map((group) => [group.id, group.grade]));
  return members.map((each, block) => ({
    members: each.sort((a, b) => compareIds(a.id, b.id)),
    isProduction: each.some(isProduction),
    needs: [...order.to.subarray(order.first[block], order.first[block + 1])],
    prefers: [...prefers[block]!],
    grade: Math.min(4, ...each.map((workload) => (workload.group ? (grades.get(workload.group) ?? 1) : 1))),
    isComplex: each.some((workload) => workload.isComplex === true),
  }));
}

const PRODUCTION = " production";
const TEST = " test";

function pieceName(workload: Moving): string {
  if (workload.group === null) return workload.id;
  return workload.group + (isProduction(workload) ? PRODUCTION : TEST);
}
