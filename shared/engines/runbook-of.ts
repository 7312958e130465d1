import { Disposition } from "../model/group.ts";
import type { WorkloadId } from "../model/id.ts";
import type { WavePlan } from "../model/result.ts";
import type { Wave } from "../model/wave.ts";
import type { Assessment, WorkloadFacts } from "./assess.ts";
import type { RunbookFacts } from "./runbook/facts.ts";

/** What the run-book of one wave is drawn up from: the assessment, and the waves as they lie. */
export function runbookFacts(assessment: Assessment, plan: WavePlan, wave: Wave): RunbookFacts {
  const { plan: agency, scenario, assumptions } = assessment;
  const members = wave.workloads.flatMap((id) => assessment.workload(id) ?? []);
  const place = new Map(scenario.placements.map((placement) => [placement.workload, placement.region]));
  const targets = [...new Set(wave.workloads.flatMap((id) => place.get(id) ?? []))].sort();
  const groups = new Set(members.flatMap(({ workload }) => workload.group ?? []));
  const teams = (agency.teams ?? []).filter((team) => team.groups.some((group) => groups.has(group)));
  const measured = plan.waves.find((one) => one.wave.id === wave.id);
  const { waveSettings: settings } = agency;
  return {
    wave: wave.name,
    start: wave.start,
    cutOver: wave.cutOver,
    ways: waysOf(members),
    databases: members.filter(({ workload }) => workload.kind === "database").map(({ workload }) => workload.name),
    targets: targets.flatMap((id) => {
      const found = assessment.region(id);
      if (!found) return [];
      const { name } = found.provider;
      return { ko: `${name.ko} ${found.region.code}`, en: `${name.en} ${found.region.code}` };
    }),
    owners: [...new Set(members.flatMap(({ group }) => group?.ownerUnit ?? []))],
    teams: teams.map(({ name }) => name),
    hands: teams.length > 0 ? teams.reduce((sum, { people }) => sum + people, 0) : settings.engineers,
    dataGib: measured?.dataGib ?? null,
    transferHours: measured?.transferHours ?? null,
    windowHours: settings.windowHours,
    checkMinutes: assumptions["runbook.check"],
    fallbackMinutes: assumptions["runbook.fallback"],
    reaches: reachesOf(assessment, plan, wave),
    rtoMinutes: least(members.map(({ group }) => group?.rtoMinutes ?? null)),
    rpoMinutes: least(members.map(({ group }) => group?.rpoMinutes ?? null)),
    maxRttMs: least(members.map(({ group }) => group?.maxRttMs ?? null)),
    doubleRunningDays: agency.waveRules?.doubleRunningDays ?? null,
  };
}

/** Workloads by way of moving, in the order of the seven; those nobody has decided last. */
function waysOf(members: readonly WorkloadFacts[]): RunbookFacts["ways"] {
  return [...Disposition.options, null].flatMap((way) => {
    const names = members
      .filter(({ group }) => (group?.disposition ?? null) === way)
      .map(({ workload }) => workload.name);
    return names.length === 0 ? [] : [{ way, names }];
  });
}

/** Links between this wave and others, strict ones first: while the ends lie in two places, somebody has to hold the way open. */
function reachesOf(assessment: Assessment, plan: WavePlan, { id }: Wave): RunbookFacts["reaches"] {
  const names = new Map(plan.waves.map(({ wave }) => [wave.id, wave.name]));
  const nameOf = (workload: WorkloadId): string => assessment.workload(workload)?.workload.name ?? workload;
  return plan.crossings
    .filter(({ from, to, order }) => (from === id) !== (to === id) && order !== "same-day")
    .map(({ from, to, user, used, kind }) => ({
      user: nameOf(user),
      used: nameOf(used),
      other: names.get(from === id ? to : from) ?? "",
      isStrict: kind === "strict",
      isOutgoing: from === id,
    }))
    .sort((a, b) => Number(b.isStrict) - Number(a.isStrict));
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}
