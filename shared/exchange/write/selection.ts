import type { GroupId, ScenarioId, WorkloadId } from "../../model/id.ts";
import { compareIds } from "../../model/id.ts";
import type { Plan } from "../../model/plan.ts";
import type { Wave } from "../../model/wave.ts";
import type { Dependency, Endpoint } from "../../model/dependency.ts";

/** What leaves: everything, or what a person has filtered on the screen, or some waves of a scenario. */
export type Selection = Readonly<{
  scenario: ScenarioId | null;
  /** `null`: all. */
  workloads: readonly WorkloadId[] | null;
  /** Numbers of waves of the scenario; `null`: whatever wave, and those in none. */
  waves: readonly number[] | null;
}>;

export const everything: Selection = { scenario: null, workloads: null, waves: null };

/** The part of a plan that leaves, with how many there are of each kind in the whole. */
export type Chosen = Pick<Plan, "groups" | "workloads" | "dataSets" | "dependencies"> &
  Readonly<{
    commitments: Plan["commitments"];
    isPart: boolean;
    of: Readonly<Record<"workloads" | "groups" | "dataSets" | "dependencies", number>>;
    /** The wave each chosen workload is in, by the scenario. */
    waveOf: ReadonlyMap<WorkloadId, Wave>;
  }>;

/**
 * The chosen workloads, their groups, the data of those groups, and the links with both ends among them; a link to the
 * outside goes with its inner end. Without a choice: the whole plan.
 */
export function choose(
  plan: Pick<Plan, "groups" | "workloads" | "dataSets" | "dependencies" | "commitments" | "waves">,
  { scenario, workloads: ids, waves: numbers }: Selection,
): Chosen {
  const waves = plan.waves.filter((wave) => wave.scenario === scenario);
  const waveOf = new Map(waves.flatMap((wave) => wave.workloads.map((id) => [id, wave] as const)));
  const named = ids === null ? null : new Set(ids);
  const inWaves = numbers === null ? null : new Set(numbers);
  const isPart = named !== null || inWaves !== null;
  const workloads = plan.workloads.filter(
    ({ id }) =>
      (named === null || named.has(id)) && (inWaves === null || inWaves.has(waveOf.get(id)?.number ?? Number.NaN)),
  );
  const chosen = new Set<WorkloadId>(workloads.map(({ id }) => id));
  const served = new Set<GroupId>(workloads.flatMap(({ group }) => group ?? []));
  const isIn = (end: Endpoint): boolean =>
    end.kind === "external" || (end.kind === "workload" ? chosen.has(end.id) : served.has(end.id));
  const isInside = ({ from, to }: Dependency): boolean =>
    isIn(from) && isIn(to) && (from.kind !== "external" || to.kind !== "external");
  const byId = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] =>
    [...things].sort((a, b) => compareIds(a.id, b.id));
  return {
    workloads: byId(workloads),
    groups: byId(isPart ? plan.groups.filter(({ id }) => served.has(id)) : plan.groups),
    dataSets: byId(isPart ? plan.dataSets.filter(({ group }) => group !== null && served.has(group)) : plan.dataSets),
    dependencies: byId(isPart ? plan.dependencies.filter(isInside) : plan.dependencies),
    commitments: byId(plan.commitments),
    isPart,
    of: {
      workloads: plan.workloads.length,
      groups: plan.groups.length,
      dataSets: plan.dataSets.length,
      dependencies: plan.dependencies.length,
    },
    waveOf: new Map([...waveOf].filter(([id]) => chosen.has(id))),
  };
}
