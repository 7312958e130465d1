import type { RequirementId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Link, type Problem, type ProblemLimit, nameOf } from "./problem.ts";
import { usableOptions } from "./usable.ts";

/**
 * Something of a problem that may be left out on its own: a limit, the links of one limit, links of dependencies, pins, groups.
 *
 * What it holds is named by its place in the problem, so that items of one problem can be put together in any way.
 */
export type Item = Readonly<{
  is: ProblemLimit["is"] | Link["is"] | "recovery" | "dependency" | "pins";
  requirement: RequirementId | null;
  limits: ReadonlySet<number>;
  links: ReadonlySet<number>;
  /** Workloads whose pins it holds, groups it keeps in one region, copies it asks for: by id. */
  pins: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  copies: ReadonlySet<string>;
}>;

const nothing: ReadonlySet<never> = new Set<never>();
const item = (is: Item["is"], requirement: RequirementId | null, holds: Partial<Item>): Item => ({
  is,
  requirement,
  limits: nothing,
  links: nothing,
  pins: nothing,
  groups: nothing,
  copies: nothing,
  ...holds,
});

/**
 * The problem as it is asked about part by part: with the options that can take part under all of its limits.
 *
 * Otherwise a limit left out would bring back options whose price it could not count, and with them workloads to be placed.
 */
export function settled(problem: Problem): Problem {
  const usable = usableOptions({ ...problem, pins: [] });
  return { ...problem, workloads: problem.workloads.map((each) => ({ ...each, options: usable(each).options })) };
}

/** Everything of a problem that may be left out, in the order it is named: what an agency decides first, then what its data says. */
export function itemsOf(problem: Problem): Item[] {
  const groups = new Set(problem.workloads.flatMap(({ group }) => group ?? []));
  const limits = problem.limits.map((limit, at) =>
    item(limit.is, limit.requirement, {
      limits: new Set([at]),
      ...(limit.is === "group-together" ? { groups } : {}),
    }),
  );
  const bySource = new Map<string, number[]>();
  problem.links.forEach(({ requirement, because }, at) => {
    const source = requirement ?? because;
    bySource.set(source, [...(bySource.get(source) ?? []), at]);
  });
  const links = [...bySource.values()].map((all) => linksItem(problem, all));
  const pins = new Set<string>(problem.pins.map(({ workload }) => workload));
  return [...limits, ...links, ...(pins.size > 0 ? [item("pins", null, { pins })] : [])];
}

function linksItem({ links, workloads }: Problem, all: readonly number[]): Item {
  const first = links[all[0]!]!;
  const holds = { links: new Set(all) };
  if (first.because === "dependency") return item("dependency", first.requirement, holds);
  if (first.because === "limit") return item(first.is, first.requirement, holds);
  const ends = new Set(all.flatMap((at) => [links[at]!.a, links[at]!.b]));
  const copies = new Set(workloads.flatMap(({ id, standby }) => (standby !== null && ends.has(id) ? [id] : [])));
  return item("recovery", first.requirement, { ...holds, copies });
}

/** The same item in parts that may be left out one by one: each dependency, each pinned workload, each group. */
export function partsOf(one: Item): Item[] {
  const parts: Item[] = [];
  if (one.is === "dependency")
    for (const at of one.links) parts.push(item(one.is, one.requirement, { links: new Set([at]) }));
  for (const pinned of one.pins) parts.push(item(one.is, one.requirement, { pins: new Set([pinned]) }));
  for (const group of one.groups)
    parts.push(item(one.is, one.requirement, { limits: one.limits, groups: new Set([group]) }));
  return parts.length > 0 ? parts : [one];
}

/** The problem with these items alone: everyone may choose freely but for what they say. */
export function only(problem: Problem, items: readonly Item[]): Problem {
  const holds = (of: (one: Item) => ReadonlySet<number | string>, what: number | string): boolean =>
    items.some((one) => of(one).has(what));
  const asked = new Set(itemsOf(problem).flatMap(({ copies }) => [...copies]));
  return {
    ...problem,
    limits: problem.limits.filter((_, at) => holds(({ limits }) => limits, at)),
    links: problem.links.filter((_, at) => holds(({ links }) => links, at)),
    pins: problem.pins.filter(({ workload }) => holds(({ pins }) => pins, workload)),
    workloads: problem.workloads
      .filter(({ id }) => !asked.has(id) || holds(({ copies }) => copies, id))
      .map((workload) =>
        workload.group === null || holds(({ groups }) => groups, workload.group)
          ? workload
          : { ...workload, group: null },
      ),
  };
}

/** What an item asks, in a sentence. A limit of the list is named by its own words where it is shown; here by its kind. */
export function sayItem(problem: Problem, one: Item): Sentence {
  const name = (id: string): string => problem.workloads.find((workload) => workload.id === id)?.name ?? id;
  if (one.is === "dependency") {
    const [at] = one.links;
    const link = problem.links[at ?? -1];
    return one.links.size === 1 && link?.is === "near"
      ? say("placement.conflict-dependency", { a: name(link.a), b: name(link.b), ms: link.maxRttMs })
      : say("placement.conflict-dependencies", { count: one.links.size });
  }
  if (one.is === "pins") {
    const mine = problem.pins.filter(({ workload }) => one.pins.has(workload));
    const [pin] = mine;
    if (!pin || one.pins.size > 1) return say("placement.conflict-pins", { count: mine.length });
    return say(`placement.conflict-${pin.kind}`, { workload: name(pin.workload), region: nameOf(problem, pin.region) });
  }
  if (one.is === "group-together" && one.groups.size === 1)
    return say("placement.conflict-group", { group: nameOf(problem, [...one.groups][0]!) });
  return say(`placement.conflict-limit-${one.is}`);
}

/** Whether an item's own words say nothing that the list of limits does not say better. */
export const isNamedByList = ({ key }: Sentence): boolean => key.startsWith("placement.conflict-limit-");
