import type { Endpoint } from "../../model/dependency.ts";
import type { GroupId } from "../../model/id.ts";
import type { Chosen } from "./selection.ts";

/** One group needs another, whatever in it does. */
export type GroupLink = Readonly<{ from: GroupId; to: GroupId; note: string | null }>;

/** The links between groups: their own, and those of their workloads, each pair once and in the order of the inventory. */
export function linksOfGroups({ workloads, groups, dependencies }: Chosen): { links: GroupLink[]; outside: string[] } {
  const groupOf = new Map(workloads.map(({ id, group }) => [id, group]));
  const names = new Map<string, string>([...groups, ...workloads].map(({ id, name }) => [id, name]));
  const known = new Set(groups.map(({ id }) => id));
  const end = (one: Endpoint): GroupId | null => {
    const group = one.kind === "group" ? one.id : one.kind === "workload" ? (groupOf.get(one.id) ?? null) : null;
    return group !== null && known.has(group) ? group : null;
  };
  const word = (one: Endpoint): string => (one.kind === "external" ? one.name : (names.get(one.id) ?? one.id));
  const links = new Map<string, GroupLink>();
  const outside: string[] = [];
  for (const { from, to, note } of dependencies) {
    const [a, b] = [end(from), end(to)];
    if (a === null || b === null) outside.push(`${word(from)} → ${word(to)}`);
    else if (a !== b && !links.has(`${a} ${b}`)) links.set(`${a} ${b}`, { from: a, to: b, note });
  }
  return { links: [...links.values()], outside };
}

/** Leaves out as few links as it takes going through them in order: the last link of each circle. */
export function leaveOutCycles(links: readonly GroupLink[]): { kept: GroupLink[]; leftOut: GroupLink[] } {
  const next = new Map<GroupId, GroupId[]>();
  const leads = (from: GroupId, to: GroupId): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      for (const one of next.get(at) ?? [])
        if (!seen.has(one)) {
          seen.add(one);
          open.push(one);
        }
    }
    return false;
  };
  const kept: GroupLink[] = [];
  const leftOut: GroupLink[] = [];
  for (const link of links) {
    if (leads(link.to, link.from)) {
      leftOut.push(link);
      continue;
    }
    kept.push(link);
    next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
  }
  return { kept, leftOut };
}
