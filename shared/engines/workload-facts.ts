import { type Assumptions, numberOf } from "../model/assumption.ts";
import type { Plan } from "../model/plan.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Day } from "../units/date.ts";
import { grouped } from "../units/grouped.ts";
import type { WorkloadFacts } from "./assess.ts";
import { classOfData } from "./eligibility/data-class.ts";
import { type SizingSettings, neededSize } from "./sizing/needed.ts";

/** Workloads with what their groups, data sets, dependencies and waves say of them; `day`: one day for all of them. */
export function workloadFacts(
  plan: Plan,
  scenario: Scenario,
  assumptions: Assumptions,
  day: Day | null,
): WorkloadFacts[] {
  const sizing = sizingOf(assumptions);
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const dataSets = grouped(
    plan.dataSets.filter(({ group }) => group !== null),
    ({ group }) => group!,
  );
  const size = grouped(
    plan.workloads.filter(({ group }) => group !== null),
    ({ group }) => group!,
  );
  const cutOver = new Map(
    plan.waves
      .filter((wave) => wave.scenario === scenario.id)
      .flatMap((wave) => wave.workloads.map((id) => [id, wave.cutOver] as const)),
  );
  const egress = new Map<string, number>();
  for (const { from, to, gbPerMonth } of plan.dependencies) {
    if (gbPerMonth === null || to.kind !== "external" || from.kind === "external") continue;
    egress.set(from.id, (egress.get(from.id) ?? 0) + gbPerMonth);
  }

  return plan.workloads.map((workload) => {
    const group = (workload.group && groups.get(workload.group)) ?? null;
    const sets = (group && dataSets.get(group.id)) ?? [];
    const { class: dataClass, reasons } = classOfData(sets);
    const rules = sets.flatMap(({ residency }) => (residency ? [residency] : []));
    // traffic of a group as a whole is shared evenly among its workloads: the sheet does not say whose it is
    const shared = group && egress.has(group.id) ? egress.get(group.id)! / size.get(group.id)!.length : null;
    const own = egress.get(workload.id) ?? null;
    return {
      workload,
      group,
      dataSets: sets,
      dataClass,
      classReasons: reasons,
      residency:
        rules.length > 0 ? rules.reduce((kept, rule) => kept.filter((country) => rule.includes(country))) : null,
      needed: neededSize(workload, sizing),
      gpuNeed: workload.details.gpu ?? null,
      gpuUse: workload.details.gpu?.use ?? null,
      egressGb: own === null && shared === null ? null : (own ?? 0) + (shared ?? 0),
      day: day ?? cutOver.get(workload.id) ?? plan.agency.startDate,
      stays: group?.disposition === "retain" || group?.disposition === "retire",
    };
  });
}

/** Right-sizing as the register of assumptions has it. */
const sizingOf = (assumptions: Assumptions): SizingSettings => ({
  comfort: numberOf(assumptions, "sizing.comfort"),
  minVcpu: numberOf(assumptions, "sizing.min-vcpu"),
  memoryStepGib: numberOf(assumptions, "sizing.memory-step"),
  percentile: numberOf(assumptions, "sizing.percentile"),
  asIs: numberOf(assumptions, "sizing.as-is") === 1,
});
