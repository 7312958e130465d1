import { numberOf } from "../model/assumption.ts";
import type { RegionId, WorkloadId } from "../model/id.ts";
import type { RecoveryMode } from "../model/recovery.ts";
import type { KeptApart, Limit } from "../model/requirement.ts";
import { say } from "../model/sentence.ts";
import { majorRange } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import { type PlacingChange, atPrice, pointsWith, priceFactor } from "./place-change.ts";
import { type Link, type Option, type Problem, type ProblemWorkload, has, isKept } from "./placement/problem.ts";
import { usableOptions } from "./placement/usable.ts";
import { copyCostOf } from "./recover-cost.ts";
import { requiredMode } from "./recover-design.ts";
import { isDatabase } from "./recover-standing.ts";
import { isAtLeast, modeTerms } from "./resilience/modes.ts";
import { weightsOf } from "./score-parts.ts";
import { shareOf } from "./scoring/normalise.ts";

/** A copy to be placed. It weighs as many vCPU as run there; where only data is kept, one, as what has no size does. */
export type Copy = Readonly<{ facts: WorkloadFacts; mode: RecoveryMode; vcpu: number }>;

export const copyId = (workload: WorkloadId): string => `${workload}/standby`;

/** Domains that a second place must not share with the first, limit by limit. */
const askedApart = (limits: readonly Limit[]): { from: KeptApart; requirement: Limit["id"] }[] =>
  limits.flatMap(({ id, limit }) => (limit.is === "recovery" ? [{ from: limit.from, requirement: id }] : []));

/**
 * The copies a limit on recovery asks for: of every production workload whose group's grade asks for warm or more.
 *
 * Each in the very mode its grade asks for: a stronger one costs more and wins nothing. A grade nobody knows asks for none.
 */
export function copiesOf(assessment: Assessment, limits: readonly Limit[]): Map<WorkloadId, Copy> {
  if (askedApart(limits).length === 0) return new Map();
  return new Map(
    assessment.workloads.flatMap((facts): [WorkloadId, Copy][] => {
      const { workload, group, stays, needed } = facts;
      const isProduction = workload.environment === null || workload.environment === "production";
      if (stays || !isProduction || !group) return [];
      const mode = requiredMode(assessment, group.grade);
      if (mode === null || !isAtLeast(mode, "warm")) return [];
      const runs = modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]).capacity.high;
      return [[workload.id, { facts, mode, vcpu: runs === 0 ? 1 : runs * (needed.vcpu?.low ?? 1) }]];
    }),
  );
}

/** How a copy stands to its workload: on another site in any case (domain 8), and apart as each limit wants it. */
export function copyLinks(assessment: Assessment, limits: readonly Limit[], { facts, mode }: Copy): Link[] {
  const asked = askedApart(limits);
  const ends = { a: facts.workload.id, b: copyId(facts.workload.id), because: "recovery" } as const;
  const first = asked[0]!; // a copy there is only where a limit asks for one
  const apart = asked.map(({ from, requirement }): Link => ({ ...ends, is: "apart", from, requirement }));
  if (asked.every(({ from }) => from !== "site"))
    apart.push({ ...ends, is: "apart", from: "site", requirement: first.requirement });
  if (mode !== "mirror" || isDatabase(facts) !== true) return apart;
  const maxRttMs = numberOf(assessment.assumptions, "recovery.sync-rtt");
  return [...apart, { ...ends, is: "near", maxRttMs, requirement: first.requirement }];
}

/**
 * A copy as something to be placed: in every region its workload may go to, at what a copy costs there.
 *
 * It is bought on the scenario's own term. Where no two of its workload's places satisfy the links, it has no option and the
 * sentence says so: the rest of the plan is placed all the same.
 */
export function copyToPlace(
  assessment: Assessment,
  change: PlacingChange,
  workload: ProblemWorkload,
  copy: Copy,
  { links, problem }: Readonly<{ links: readonly Link[]; problem: Problem }>,
): ProblemWorkload {
  const { facts, mode } = copy;
  const regions = [...new Set(workload.options.map(({ region }) => region))];
  const takes = regions.filter((there) =>
    regions.some((here) => links.every((link) => isKept(problem, link, here, there))),
  );
  const makeOption = optionsOfCopy(assessment, change, copy);
  const options = takes.map((there) => makeOption(workload.options.find(({ region }) => region === there)!));
  const from = links.find((link) => link.is === "apart");
  return {
    id: copyId(facts.workload.id),
    workload: facts.workload.id,
    standby: mode,
    name: facts.workload.name,
    group: workload.group === null ? null : `${workload.group}/standby`,
    share: 0,
    options,
    noOption:
      options.length > 0
        ? null
        : say(`placement.no-second-${from?.is === "apart" ? from.from : "site"}`, { name: facts.workload.name }),
  };
}

/**
 * Copies of a group that no place takes together stand each by itself, as they do where second places are proposed.
 *
 * Groups are kept together so that tiers stay near each other. Their copies follow that as long as some place of the group
 * leaves one for all of its copies; otherwise what the grades ask for goes before nearness.
 */
export function withLooseCopies(problem: Problem): readonly ProblemWorkload[] {
  if (!has(problem, "group-together")) return problem.workloads;
  const usable = usableOptions(problem);
  const bundles = new Map<string, ProblemWorkload[]>();
  for (const one of problem.workloads)
    if (one.group !== null) bundles.set(one.group, [...(bundles.get(one.group) ?? []), one]);
  const linksOf = new Map<string, Link[]>();
  for (const link of problem.links)
    if (link.because === "recovery") linksOf.set(link.b, [...(linksOf.get(link.b) ?? []), link]);
  const commonOf = (list: readonly ProblemWorkload[]): RegionId[] => {
    const sets = list
      .map((one) => new Set(usable(one).options.map(({ region }) => region)))
      .filter(({ size }) => size > 0);
    return sets.length === 0 ? [] : [...sets[0]!].filter((region) => sets.every((set) => set.has(region)));
  };
  const loose = new Set<string>();
  for (const [group, copies] of bundles) {
    if (copies[0]!.standby === null) continue;
    const own = problem.workloads.find((one) => one.id === copies[0]!.workload)!.group!;
    const [first, second] = [commonOf(bundles.get(own)!), commonOf(copies)];
    const links = copies.flatMap(({ id }) => linksOf.get(id) ?? []);
    const isTaken = first.some((a) => second.some((b) => links.every((link) => isKept(problem, link, a, b))));
    if (!isTaken) loose.add(group);
  }
  if (loose.size === 0) return problem.workloads;
  return problem.workloads.map((one) => (one.group !== null && loose.has(one.group) ? { ...one, group: null } : one));
}

function optionsOfCopy(
  assessment: Assessment,
  change: PlacingChange,
  { facts, mode, vcpu }: Copy,
): (there: Option) => Option {
  const weights = weightsOf(assessment.scenario);
  const points = pointsWith(weights, change);
  const { capacity } = modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]);
  return (there) => {
    const second = assessment.region(there.region)!; // an option stands in a region of the assessment
    const cost = copyCostOf(assessment, { facts, second }, mode).monthly;
    const monthly = cost && atPrice(majorRange(cost), priceFactor(change, second.seller.id));
    const parts = weights.map(({ criterion, best, worst }, nth): Option["parts"][number] => {
      if (criterion !== "cost") return there.parts.find((part) => part.criterion === criterion)!;
      const share = shareOf(monthly && perVcpu(monthly, vcpu), best, worst);
      return { criterion, points: range(points[nth]! * share.low, points[nth]! * share.high) };
    });
    return {
      ...there,
      term: assessment.scenario.term ?? "on-demand",
      offer: assessment.fit(facts, second).offer?.id ?? there.offer,
      monthly,
      score: parts.reduce((sum, one) => range(sum.low + one.points.low, sum.high + one.points.high), range(0, 0)),
      parts,
      uses: {
        vcpu: there.uses.vcpu === null ? null : there.uses.vcpu * capacity.high,
        gpu: there.uses.gpu === null ? null : there.uses.gpu * capacity.high,
        workloads: 0, // a copy is no workload of its own
      },
    };
  };
}

const perVcpu = ({ low, high }: Range, vcpu: number): Range => range(low / vcpu, high / vcpu);
