import type { Endpoint } from "../model/dependency.ts";
import type { WorkloadId } from "../model/id.ts";
import type { Limit } from "../model/requirement.ts";
import type { Assessment } from "./assess.ts";
import type { Link } from "./placement/problem.ts";

type Ends = (end: Endpoint) => readonly WorkloadId[];
type Pair = readonly [WorkloadId, WorkloadId];

/** What binds workloads to each other's place: dependencies with a bound on the round trip, and limits that name workloads. */
export function problemLinks(assessment: Assessment, limits: readonly Limit[]): Link[] {
  const ends = endsIn(assessment);
  return [
    ...assessment.plan.dependencies.flatMap(({ from, to, maxRttMs }): Link[] =>
      maxRttMs === null
        ? []
        : across([ends(from), ends(to)]).map(([a, b]) => ({
            ...{ a, b, is: "near", maxRttMs },
            because: "dependency",
            requirement: null,
          })),
    ),
    ...limits.flatMap((requirement) => linksOf(requirement, ends)),
  ];
}

/** Workloads at an end: of a group all its members. What stays where it is binds nobody. */
export function endsIn({ workloads }: Pick<Assessment, "workloads">): Ends {
  const members = new Map<string, WorkloadId[]>();
  for (const { workload, stays } of workloads) {
    if (stays) continue;
    members.set(workload.id, [workload.id]);
    if (workload.group) members.set(workload.group, [...(members.get(workload.group) ?? []), workload.id]);
  }
  return (end) => (end.kind === "external" ? [] : (members.get(end.id) ?? []));
}

function linksOf({ id, limit }: Limit, ends: Ends): Link[] {
  const source = { because: "limit", requirement: id } as const;
  switch (limit.is) {
    case "together": {
      const [first, ...rest] = [...new Set(limit.members.flatMap(ends))];
      return rest.map((b) => ({ a: first!, b, is: "together", in: limit.in, ...source }));
    }
    case "apart":
      return across(limit.members.map(ends)).map(([a, b]) => ({ a, b, is: "apart", from: limit.from, ...source }));
    case "near": {
      // one group by itself is named for the sake of its members
      const [only] = limit.members;
      const bundles = limit.members.length === 1 ? ends(only!).map((one) => [one]) : limit.members.map(ends);
      return across(bundles).map(([a, b]) => ({ a, b, is: "near", maxRttMs: limit.maxRttMs, ...source }));
    }
    default:
      return [];
  }
}

/** Each of one bundle with each of every other, every pair once. */
function across(bundles: readonly (readonly WorkloadId[])[]): Pair[] {
  const pairs = new Map<string, Pair>();
  bundles.forEach((bundle, at) => {
    for (const other of bundles.slice(at + 1))
      for (const a of bundle)
        for (const b of other) {
          if (a === b || pairs.has(`${b}|${a}`)) continue;
          pairs.set(`${a}|${b}`, [a, b]);
        }
  });
  return [...pairs.values()];
}
