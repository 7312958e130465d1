import type { WavePlan } from "../model/result.ts";
import type { Wave } from "../model/wave.ts";
import { type Day, addYears } from "../units/date.ts";
import { majorRange, minorPerMajor } from "../units/money.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";
import { exactly } from "../units/range.ts";
import { wavePlan } from "./waves/plan.ts";
import { propose } from "./waves/propose.ts";
import type { Holiday, Moving, WaveQuestion } from "./waves/question.ts";

/** The waves as they lie, checked against every rule. */
export function currentWaves(assessment: Assessment, holidays: readonly Holiday[]): WavePlan {
  const question = waveQuestion(assessment, holidays);
  return wavePlan(question, question.waves);
}

/** New waves; pinned ones stay. Nothing is saved. */
export function proposeWaves(assessment: Assessment, holidays: readonly Holiday[]): WavePlan {
  const question = waveQuestion(assessment, holidays);
  const proposal = propose(question);
  return wavePlan(question, proposal.waves, proposal);
}

function waveQuestion(assessment: Assessment, holidays: readonly Holiday[]): WaveQuestion {
  const { plan, scenario } = assessment;
  const place = new Map(scenario.placements.map((placement) => [placement.workload, placement.region]));
  const waves: readonly Wave[] = plan.waves.filter((wave) => wave.scenario === scenario.id);
  return {
    scenario: scenario.id,
    today: plan.agency.planDate,
    earliest: plan.agency.startDate,
    workloads: assessment.workloads
      .filter(({ stays }) => !stays)
      .map((facts) => moving(assessment, facts, assessment.region(place.get(facts.workload.id) ?? ("" as never)))), // no region has an empty id
    groups: plan.groups,
    dependencies: plan.dependencies,
    settings: plan.waveSettings,
    holidays,
    waves,
    budgets: budgetsOf(assessment),
  };
}

function moving(assessment: Assessment, facts: WorkloadFacts, place: RegionFacts | null): Moving {
  const { workload, group, needed } = facts;
  const cell = place && assessment.cellAsPlaced(facts, place);
  const fields = [workload.vcpu, workload.memoryGib, workload.storageGib, workload.os.family];
  const disposition = group?.disposition ?? null;
  return {
    id: workload.id,
    name: workload.name,
    group: workload.group,
    environment: workload.environment,
    isPlaced: place !== null,
    isComplex: disposition === null ? null : disposition === "refactor" || disposition === "replatform",
    // what is used is what has to be copied; where nobody measured it, what is provided
    dataGib: workload.storageUsedGib === null ? needed.storageGib : exactly(workload.storageUsedGib),
    readyFrom: null,
    evidenceUntil: place && evidenceUntil(assessment, place),
    monthly: cell?.monthly ? majorRange(cell.monthly) : null,
    completeness: fields.filter((field) => field !== null).length / fields.length,
  };
}

/** Last day on which every certificate scheme that a rule in force asks for still has a valid certificate at the target. */
function evidenceUntil({ packs }: Assessment, { certifications, region }: RegionFacts): Day | null {
  const schemes = packs.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === "certificate-by-class" ? [rule.scheme] : [])),
  );
  const ends = schemes.flatMap((scheme) => {
    const own = certifications.filter(
      (certification) =>
        certification.scheme === scheme &&
        certification.standing === "proven" &&
        (certification.zones === null || certification.zones.includes(region.zone)) &&
        (certification.regions === null || certification.regions.includes(region.id)),
    );
    const lasts = own.flatMap(({ validTo, validFrom, lastConfirmed, termYears }) => {
      if (validTo) return [validTo];
      const begun = [validFrom, lastConfirmed]
        .filter((day) => day !== null)
        .sort()
        .at(-1);
      return begun && termYears ? [addYears(begun, termYears)] : [];
    });
    return lasts.length > 0 ? [lasts.sort().at(-1)!] : [];
  });
  return ends.sort()[0] ?? null;
}

function budgetsOf({ scenario, plan }: Assessment): WaveQuestion["budgets"] {
  const budget = scenario.requirements.find(
    (requirement) => requirement.kind === "limit" && requirement.on && requirement.limit.is === "budget",
  );
  if (budget?.kind !== "limit" || budget.limit.is !== "budget") return [];
  const { minor, currency } = budget.limit.perYear;
  const first = Number(plan.agency.startDate.slice(0, 4));
  return [0, 1, 2, 3, 4].map((year) => ({ year: first + year, limit: minor / minorPerMajor[currency], currency }));
}
