import type { WorkloadId } from "../model/id.ts";
import type { Limit } from "../model/requirement.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Workload } from "../model/workload.ts";
import type { Assessment, CellFacts, WorkloadFacts } from "./assess.ts";
import { type PlacingChange, atRates, pointsWith } from "./place-change.ts";
import { type Copy, copiesOf, copyLinks, copyToPlace, withLooseCopies } from "./place-copies.ts";
import { limitsOn, openingsOf, problemLimits, yearsOf } from "./place-limits.ts";
import { problemLinks } from "./place-links.ts";
import { type Basis, optionsIn } from "./place-options.ts";
import { problemNames, problemPlaces, roundTripsOf } from "./place-regions.ts";
import type { Link, Problem, ProblemWorkload } from "./placement/problem.ts";
import { weightsOf } from "./score-parts.ts";

/**
 * The placement question of a scenario: lawful options with their scores, shares by needed vCPU, limits, pins, links, copies.
 *
 * `basis`: at the prices of today, or for what is placed at those it was placed with. `change`: what is thought otherwise; the
 * gates stay as they are judged. A limit in a currency without a rate cannot be counted and is not in it: `limitProblems` says so.
 */
export function problemOf(asked: Assessment, basis: Basis = "today", change: PlacingChange = {}): Problem {
  const assessment = atRates(asked, change);
  const { plan, scenario } = assessment;
  const limits = change.limits?.filter(({ on }) => on) ?? limitsOn(assessment);
  const objective = change.objective ?? scenario.objective ?? "score";
  const own = ownWorkloads(assessment, basis, limits, change, objective !== "score");
  const copies = copiesOf(assessment, limits);
  const ownLinks = problemLinks(assessment, limits);
  const linksOfCopies = new Map([...copies].map(([id, copy]) => [id, copyLinks(assessment, limits, copy)]));
  const needsRoundTrips = [...ownLinks, ...[...linksOfCopies.values()].flat()].some(({ is }) => is === "near");

  const frame: Problem = {
    currency: plan.agency.currency,
    objective,
    workloads: [],
    limits: problemLimits(assessment, limits),
    pins: scenario.pins,
    links: [],
    places: problemPlaces(assessment),
    openings: openingsOf(assessment, limits),
    pointsPerMoney: 0,
    ...yearsOf(assessment),
    roundTrips: needsRoundTrips ? roundTripsOf(assessment) : {},
    unknown: scenario.unknown,
    names: problemNames(assessment),
  };
  const problem = { ...frame, ...withCopies(assessment, change, frame, own, { copies, linksOfCopies, ownLinks }) };
  return copies.size === 0 ? problem : { ...problem, workloads: withLooseCopies(problem) };
}

type Standby = Readonly<{
  copies: ReadonlyMap<WorkloadId, Copy>;
  linksOfCopies: ReadonlyMap<WorkloadId, readonly Link[]>;
  ownLinks: readonly Link[];
}>;

/** The workloads with the copies of those that can be placed, and what each weighs in the whole. */
function withCopies(
  assessment: Assessment,
  change: PlacingChange,
  problem: Problem,
  own: readonly ProblemWorkload[],
  { copies, linksOfCopies, ownLinks }: Standby,
): Pick<Problem, "workloads" | "links" | "pointsPerMoney"> {
  const links = [...ownLinks];
  const weighed = own.map((workload) => ({ workload, vcpu: vcpuOf(assessment.workload(workload.workload)!) }));
  for (const workload of own) {
    const copy = copies.get(workload.workload);
    if (!copy || workload.options.length === 0) continue;
    const mine = linksOfCopies.get(workload.workload)!;
    const placed = copyToPlace(assessment, change, workload, copy, { links: mine, problem });
    weighed.push({ workload: placed, vcpu: copy.vcpu });
    links.push(...mine);
  }
  const whole = weighed.reduce((sum, { vcpu }) => sum + vcpu, 0);
  // the score of the whole is a mean over what is placed
  const placeable = weighed.reduce((sum, { workload, vcpu }) => sum + (workload.options.length > 0 ? vcpu : 0), 0);
  return {
    workloads: weighed.map(({ workload, vcpu }) => ({ ...workload, share: vcpu / whole })),
    links,
    pointsPerMoney: placeable > 0 ? costPoints(assessment, change) / placeable : 0,
  };
}

const vcpuOf = ({ needed }: WorkloadFacts): number => needed.vcpu?.low ?? 1;

/** Points that one major unit a month for a needed vCPU is worth, between the fixed points of the criterion of cost. */
function costPoints(assessment: Assessment, change: PlacingChange): number {
  const weights = weightsOf(assessment.scenario);
  const points = pointsWith(weights, change);
  return weights.reduce(
    (sum, { criterion, best, worst }, nth) =>
      criterion === "cost" && worst > best ? sum + points[nth]! / (worst - best) : sum,
    0,
  );
}

/** Every workload that moves, with the lawful options it may be placed on. */
function ownWorkloads(
  assessment: Assessment,
  basis: Basis,
  limits: readonly Limit[],
  change: PlacingChange,
  isUnweighed: boolean,
): ProblemWorkload[] {
  const matrix = assessment.matrix();
  const optionsOf = optionsIn(assessment, { basis, limits, change, isUnweighed });
  const whyNot = new Map<number, Sentence>();
  return matrix.workloads.flatMap((facts, row): ProblemWorkload[] => {
    if (facts.stays) return [];
    const { workload, group } = facts;
    const options = optionsOf(row);
    const isLawful = matrix.start[row + 1]! > matrix.start[row]!;
    const noOption =
      options.length > 0
        ? null
        : isLawful
          ? say("placement.no-term", { name: workload.name })
          : whyNowhereOnce(assessment, facts, matrix.kindOf[row]!, whyNot);
    const { id, name } = workload;
    return [{ id, workload: id, standby: null, name, group: group?.id ?? null, share: 0, options, noOption }];
  });
}

/** Workloads that neither rules nor price lists can tell apart go nowhere for one reason; only their names differ. */
export function whyNowhereOnce(
  assessment: Assessment,
  facts: WorkloadFacts,
  kind: number,
  known: Map<number, Sentence>,
): Sentence {
  const { workload, needed } = facts;
  if (needed.vcpu === null || needed.memoryGib === null) return say("placement.no-size", { name: workload.name });
  const held = known.get(kind);
  if (held) return held;
  const sentence = whyNowhere(
    workload,
    assessment.regions.map((region) => assessment.cell(facts, region)),
  );
  if (!("name" in sentence.args)) known.set(kind, sentence);
  return sentence;
}

/** How far the offers of a region reach where none fits: where GPUs are short, by the most of them that is sold. */
const reachOf = ({ noFit }: CellFacts): number =>
  noFit?.key.startsWith("sizing.no-gpu") ? Number(noFit.args["most"] ?? 0) : Infinity;

/** What stands in the way of a workload of known size: no offer reaches it, else the commonest reason of the regions that fail least. */
function whyNowhere(workload: Workload, cells: readonly CellFacts[]): Sentence {
  const lawful = cells.filter((cell) => cell.noFit && cell.reasons.every(({ verdict }) => verdict !== "fail"));
  const nearest = lawful.reduce<CellFacts | null>((a, b) => (a && reachOf(a) >= reachOf(b) ? a : b), null);
  if (nearest?.noFit) return nearest.noFit;
  // the regions that come nearest to lawful say best what is missing
  const fails = (cell: CellFacts): number => cell.reasons.filter(({ verdict }) => verdict === "fail").length;
  const least = Math.min(...cells.map(fails));
  const counts = new Map<string, { sentence: Sentence; count: number }>();
  for (const { reasons } of cells.filter((cell) => fails(cell) === least)) {
    const [reason] = reasons;
    if (!reason) continue;
    const held = counts.get(reason.rule);
    counts.set(reason.rule, { sentence: held?.sentence ?? reason.sentence, count: (held?.count ?? 0) + 1 });
  }
  const most = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))[0];
  return most ? most[1].sentence : say("placement.no-region", { name: workload.name });
}
