import type { WorkloadId } from "../model/id.ts";
import type { Limit } from "../model/requirement.ts";
import type { Comparison, PlacementResult, PriceDays, WhyNot } from "../model/result.ts";
import type { Placement } from "../model/scenario.ts";
import { type Text, say } from "../model/sentence.ts";
import { type MoneyRange, addMoneyRange, minorPerMajor } from "../units/money.ts";
import type { Assessment, CellFacts, WorkloadFacts } from "./assess.ts";
import { isCovered, priceDaysWith } from "./compare.ts";
import { checkPlacements } from "./placement/check.ts";
import { bindingLimits, whyNot } from "./placement/explain.ts";
import { placementFigure } from "./placement/figure.ts";
import type { Coupling, Problem, ProblemLimit, RoundTrips, Solution } from "./placement/problem.ts";
import { type Basis, problemWorkloads } from "./place-options.ts";

/** The placement question of a scenario: lawful options with their scores, shares by needed vCPU, limits, pins, couplings. */
export function problemOf(assessment: Assessment, basis: Basis = "today"): Problem {
  const { plan, scenario, catalogue } = assessment;
  return {
    currency: plan.agency.currency,
    workloads: problemWorkloads(assessment, basis),
    limits: scenario.requirements.flatMap((requirement) =>
      requirement.kind === "limit" && requirement.on ? [limitOf(requirement)] : [],
    ),
    pins: scenario.pins,
    couplings: couplingsOf(assessment),
    roundTrips: roundTripsOf(assessment),
    unknown: scenario.unknown,
    names: namesOf(
      assessment,
      catalogue.providers.map(({ owner }) => owner.name).filter((name) => name !== null),
    ),
  };
}

function limitOf({ limit }: Limit): ProblemLimit {
  if (limit.is === "budget")
    return { is: "budget", perYear: limit.perYear.minor / minorPerMajor[limit.perYear.currency] };
  return limit;
}

/** Dependencies that name the round trip they can bear bind the workloads they join; a group stands for its members. */
function couplingsOf({ plan, workloads }: Assessment): Coupling[] {
  const members = new Map<string, WorkloadId[]>();
  for (const { workload, stays } of workloads) {
    if (stays) continue;
    members.set(workload.id, [workload.id]);
    if (workload.group) members.set(workload.group, [...(members.get(workload.group) ?? []), workload.id]);
  }
  return plan.dependencies.flatMap(({ from, to, maxRttMs }) => {
    if (maxRttMs === null || from.kind === "external" || to.kind === "external") return [];
    return (members.get(from.id) ?? []).flatMap((a) =>
      (members.get(to.id) ?? []).filter((b) => b !== a).map((b) => ({ a, b, maxRttMs })),
    );
  });
}

function roundTripsOf({ plan, regions, network }: Assessment): RoundTrips {
  if (plan.dependencies.every(({ maxRttMs }) => maxRttMs === null)) return {};
  return Object.fromEntries(
    regions.map(({ region: a }) => [
      a.id,
      Object.fromEntries(regions.map(({ region: b }) => [b.id, network.between(a.id, b.id)?.p50 ?? null])),
    ]),
  );
}

function namesOf({ regions }: Assessment, owners: readonly string[]): Record<string, Text> {
  return {
    ...Object.fromEntries(owners.map((owner) => [owner, { ko: owner, en: owner }])),
    ...Object.fromEntries(
      regions.flatMap(({ seller, region }) => [
        [seller.id, seller.name],
        [region.id, { ko: `${seller.name.ko} ${region.code}`, en: `${seller.name.en} ${region.code}` }],
      ]),
    ),
  };
}

/** A solution as it is shown and printed. */
export function resultOf(
  assessment: Assessment,
  comparison: Comparison,
  solution: Solution,
  basis: Basis = "today",
): PlacementResult {
  const { scenario } = assessment;
  const unplaced = [...solution.unplaced];
  const stays = assessment.workloads.filter(({ stays }) => stays);
  unplaced.push(
    ...stays.map(({ workload, group }) => ({
      workload: workload.id,
      sentence: say("placement.stays", { group: group!.name }),
    })),
  );
  return {
    scenario: scenario.id,
    footing: comparison.footing,
    outcome: solution.outcome,
    placements: [...solution.placements],
    unplaced,
    value: solution.value,
    bound: solution.bound,
    gap: solution.gap,
    ...measures(assessment, solution.placements, basis),
    binding: [...solution.binding, ...solution.leftOut],
    relaxations: [...solution.relaxations],
    violations: [...solution.violations],
    solver: { ...solution.solver },
  };
}

/** The placement a scenario holds, measured and checked as it stands today; `null` where nothing is placed. */
export function currentPlacement(assessment: Assessment, comparison: Comparison): PlacementResult | null {
  const { placements } = assessment.scenario;
  if (placements.length === 0) return null;
  const problem = problemOf(assessment, "as-placed");
  const placed = new Set(placements.map(({ workload }) => workload));
  const value = placementFigure("score/plan", problem, placements).value?.low ?? null;
  const left = problem.workloads.filter(({ id }) => !placed.has(id));
  const standing: Solution = {
    outcome: "feasible",
    placements,
    unplaced: left.map(({ id, name, noOption }) => ({
      workload: id,
      sentence: noOption ?? say("placement.not-yet", { name }),
    })),
    leftOut: [],
    value,
    bound: null,
    gap: null,
    binding: bindingLimits(problem, placements),
    relaxations: [],
    violations: checkPlacements(problem, placements),
    solver: { name: "–", variables: 0, rows: 0, seed: 0 },
  };
  return resultOf(assessment, comparison, standing, "as-placed");
}

type Measures = Pick<
  PlacementResult,
  "monthly" | "atEarlierPrices" | "coverage" | "latencyP90" | "weakest" | "byRegion"
>;

function measures(assessment: Assessment, placements: readonly Placement[], basis: Basis): Measures {
  const cellIn = basis === "today" ? assessment.cell : assessment.cellAsPlaced;
  const landed = placements.flatMap(({ workload, region }) => {
    const facts = assessment.workload(workload);
    const place = assessment.region(region);
    return facts && place ? [{ facts, place, cell: cellIn(facts, place) }] : [];
  });
  const lines = landed.flatMap(({ cell }) => cell.cost?.lines ?? []);
  const regions = [...new Set(landed.map(({ place }) => place))].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
  const total = (cells: readonly CellFacts[]): MoneyRange | null =>
    cells.length === 0 || cells.some(({ monthly }) => monthly === null)
      ? null
      : cells.map(({ monthly }) => monthly!).reduce(addMoneyRange);
  const latencies = landed.map(({ place }) => place.latency?.p90 ?? null);
  return {
    monthly: total(landed.map(({ cell }) => cell)),
    atEarlierPrices: landed.filter(({ facts, place, cell }) => cell !== assessment.cell(facts, place)).length,
    coverage: lines.length > 0 ? lines.filter(isCovered).length / lines.length : null,
    latencyP90: latencies.length === 0 || latencies.includes(null) ? null : Math.max(...latencies.map((ms) => ms!)),
    weakest: weakestOf(regions),
    byRegion: regions.map((place) => {
      const here = landed.filter((one) => one.place === place).map(({ cell }) => cell);
      const pricedOn = here.map((cell) => cell.pricedOn).reduce<PriceDays>(priceDaysWith, null);
      return { region: place.region.id, workloads: here.length, monthly: total(here), pricedOn };
    }),
  };
}

function weakestOf(regions: readonly NonNullable<ReturnType<Assessment["region"]>>[]): PlacementResult["weakest"] {
  const scored = regions.flatMap(({ provider, sovereignty }) =>
    sovereignty ? [{ provider: provider.id, objective: sovereignty.weakest, level: sovereignty.overallLevel }] : [],
  );
  return (
    [...scored].sort(
      (a, b) => a.level.low - b.level.low || a.level.high - b.level.high || (a.provider < b.provider ? -1 : 1),
    )[0] ?? null
  );
}

/** Why this workload is not in that region: its gates first, then the score, then the limits. */
export function whyNotThere(
  assessment: Assessment,
  workload: WorkloadFacts,
  place: NonNullable<ReturnType<Assessment["region"]>>,
): WhyNot {
  const cell = assessment.cell(workload, place);
  const found = whyNot(
    problemOf(assessment, "as-placed"),
    assessment.scenario.placements,
    workload.workload.id,
    place.region.id,
  );
  const failed = cell.reasons.find(({ verdict }) => verdict === "fail");
  return {
    workload: workload.workload.id,
    region: place.region.id,
    chosen: found.chosen,
    verdict: cell.verdict,
    reasons: cell.reasons,
    difference: [...found.difference],
    figure: found.difference.length > 0 ? `why-not/${workload.workload.id}@${place.region.id}` : null,
    sentence: failed?.sentence ?? cell.noFit ?? found.brokenBy[0] ?? found.sentence,
    limits: [...found.brokenBy],
    withoutLimits: found.brokenBy.length > 0 ? found.sentence : null,
  };
}
