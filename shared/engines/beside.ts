import type { ScenarioRow, ScenariosBeside } from "../model/comparing.ts";
import type { LockIn, PlacementResult } from "../model/result.ts";
import type { Assessment } from "./assess.ts";
import { landedOf } from "./leave.ts";

/** What is known of one scenario when it is laid beside others. */
export type Beside = Readonly<{ assessment: Assessment; placement: PlacementResult | null; lockIn: LockIn }>;

/** More differences than these are counted, not listed. */
const MOST = 1000;

/** Scenarios side by side, and the workloads that go elsewhere in one of them. */
export function besideEachOther(scenarios: readonly Beside[]): ScenariosBeside {
  const places = scenarios.map(
    ({ assessment: { scenario } }) => new Map(scenario.placements.map(({ workload, region }) => [workload, region])),
  );
  const workloads = scenarios[0]?.assessment.workloads ?? [];
  const differences = workloads.flatMap(({ workload: { id, name } }) => {
    const regions = places.map((place) => place.get(id) ?? null);
    return regions.some((region) => region !== regions[0]) ? [{ workload: id, name, regions }] : [];
  });
  return {
    rows: scenarios.map(rowOf),
    differing: differences.length,
    workloads: workloads.length,
    differences: differences.slice(0, MOST),
  };
}

function rowOf({ assessment, placement, lockIn }: Beside): ScenarioRow {
  const { scenario, workloads, plan } = assessment;
  const landed = landedOf(assessment);
  const weakest = placement?.weakest ?? null;
  const score = weakest && assessment.regions.find(({ provider }) => provider.id === weakest.provider)?.sovereignty;
  const owners = lockIn.layers.find(({ layer }) => layer === "owner");
  const exit = lockIn.exit.find(({ date }) => date === plan.agency.planDate);
  return {
    scenario: scenario.id,
    name: scenario.name,
    workloads: workloads.filter(({ stays }) => !stays).length,
    placed: landed.length,
    monthly: placement?.monthly ?? null,
    coverage: placement?.coverage ?? null,
    sovereignty:
      weakest && score
        ? { provider: weakest.provider, score: score.score, objective: weakest.objective, level: weakest.level }
        : null,
    lockIn: lockIn.total?.value ?? null,
    latencyP90: placement?.latencyP90 ?? null,
    lawful: landed.length > 0 ? landed.filter(({ cell }) => cell.verdict === "pass").length / landed.length : null,
    owners: landed.length > 0 ? (owners?.byCost ?? owners?.byCount ?? null) : null,
    exit: exit?.cost ?? null,
    exitBecause: exit?.because ?? null,
  };
}
