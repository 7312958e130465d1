import { type WorkloadId, compareIds } from "../../model/id.ts";
import { components } from "./components.ts";
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
  /** By position in `workloads`; positions past its end are joints that stand for a group on both sides. */
  edges: readonly (readonly number[])[];
  /** Positions that have any dependency at all, strict or not. */
  linked: ReadonlySet<number>;
}>;

export function linksOf(
  workloads: readonly Pick<Moving, "id" | "group">[],
  question: Pick<WaveQuestion, "dependencies">,
): Links {
  const at = new Map<string, number[]>();
  workloads.forEach((workload, position) => {
    at.set(workload.id, [position]);
    if (workload.group === null) return;
    const members = at.get(workload.group) ?? [];
    members.push(position);
    at.set(workload.group, members);
  });

  const edges: number[][] = workloads.map(() => []);
  const linked = new Set<number>();
  for (const { from, to, strict } of question.dependencies) {
    const users = from.kind === "external" ? [] : (at.get(from.id) ?? []);
    const used = to.kind === "external" ? [] : (at.get(to.id) ?? []);
    for (const position of [...users, ...used]) linked.add(position);
    if (!strict || users.length === 0 || used.length === 0) continue;
    if (users.length === 1 || used.length === 1) {
      for (const user of users) for (const other of used) if (user !== other) edges[user]!.push(other);
      continue;
    }
    // two groups: one joint between them instead of every pair
    const joint = edges.push([...used]) - 1;
    for (const user of users) edges[user]!.push(joint);
  }
  return { edges, linked };
}

/** Circles of strict dependencies with more than one workload (rule 1), each sorted by id. */
export function cyclesOf(workloads: readonly Moving[], links: Links): WorkloadId[][] {
  const { of } = components(links.edges);
  const members = new Map<number, WorkloadId[]>();
  workloads.forEach((workload, position) => {
    const ids = members.get(of[position]!) ?? [];
    ids.push(workload.id);
    members.set(of[position]!, ids);
  });
  return [...members.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort(compareIds))
    .sort((a, b) => compareIds(a[0]!, b[0]!));
}

/** The blocks of the workloads that move, in an order in which each comes after what it needs. */
export function blocksOf(workloads: readonly Moving[], question: WaveQuestion): Block[] {
  const links = linksOf(workloads, question);
  const pieceOf = new Map<string, number>();
  const piece = workloads.map((workload) => {
    const name = pieceName(workload);
    const known = pieceOf.get(name);
    if (known === undefined) pieceOf.set(name, pieceOf.size);
    return known ?? pieceOf.size - 1;
  });

  // joints keep a node of their own behind the pieces
  const nodeOf = (position: number) => piece[position] ?? pieceOf.size + position - workloads.length;
  const edges: number[][] = Array.from({ length: pieceOf.size + links.edges.length - workloads.length }, () => []);
  links.edges.forEach((used, position) => {
    for (const other of used) if (nodeOf(other) !== nodeOf(position)) edges[nodeOf(position)]!.push(nodeOf(other));
  });

  const { of, count } = components(edges);
  const members: Moving[][] = Array.from({ length: count }, () => []);
  workloads.forEach((workload, position) => members[of[piece[position]!]!]!.push(workload));
  const needs: Set<number>[] = Array.from({ length: count }, () => new Set());
  edges.forEach((used, node) => {
    for (const other of used) if (of[other] !== of[node]) needs[of[node]!]!.add(of[other]!);
  });
  const prefers: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const [name, number] of pieceOf) {
    const test = name.endsWith(PRODUCTION) ? pieceOf.get(name.slice(0, -PRODUCTION.length) + TEST) : undefined;
    if (test !== undefined && of[test] !== of[number]) prefers[of[number]!]!.add(of[test]!);
  }

  const grades = new Map(question.groups.map((group) => [group.id, group.grade]));
  return members.map((each, block) => ({
    members: each.sort((a, b) => compareIds(a.id, b.id)),
    isProduction: each.some(isProduction),
    needs: [...needs[block]!],
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
