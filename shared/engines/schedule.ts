import type { WavePlan } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { defaultWaveRules } from "../model/wave-rules.ts";
import type { Wave } from "../model/wave.ts";
import { type Day, addYears } from "../units/date.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";
import { type Landed, landedOf } from "./landed.ts";
import { budgetsOf, spendingOf } from "./schedule-budget.ts";
import { oncePer } from "./once.ts";
import { effortOf } from "./schedule-effort.ts";
import { whyNoPlace } from "./schedule-no-place.ts";
import { isBudgetOpen } from "./schedule-money.ts";
import { readyAt, readyOpenAt } from "./schedule-procurement.ts";
import { copyAheadOf, dataOfWorkload } from "./schedule-transfer.ts";
import type { Ready } from "./waves/procurement.ts";
import { prepare } from "./waves/prepare.ts";
import { wavePlan } from "./waves/plan.ts";
import { propose } from "./waves/propose.ts";
import type { Holiday, Moving, WaveQuestion } from "./waves/question.ts";

/** The waves as they lie, checked against every rule. */
export function currentWaves(assessment: Assessment, holidays: readonly Holiday[]): WavePlan {
  const question = waveQuestion(assessment, holidays);
  return wavePlan(question, question.waves);
}

/** Other waves than those that lie, checked against every rule: what dragging one asks. Nothing is saved. */
export const checkedWaves = (question: WaveQuestion, waves: readonly Wave[]): WavePlan =>
  wavePlan({ ...question, waves }, waves, null, preparedFor(question));

/** While waves are dragged, the question is one and the same. */
const preparedFor = oncePer(prepare);

/** New waves; pinned ones stay. Nothing is saved. */
export function proposeWaves(assessment: Assessment, holidays: readonly Holiday[]): WavePlan {
  const question = waveQuestion(assessment, holidays);
  const proposal = propose(question);
  return wavePlan(question, proposal.waves, proposal);
}

/** The rule that circles move together; accepted of the plan as a whole, they may be parted from what has no place. */
const TOGETHER = 1;

/** Everything the waves of a scenario depend on. Made once for a plan: judging every workload where it is placed takes its time. */
export function waveQuestion(assessment: Assessment, holidays: readonly Holiday[]): WaveQuestion {
  const { plan, scenario } = assessment;
  const landed = new Map(landedOf(assessment).map((one) => [one.facts.workload.id, one]));
  const waves: readonly Wave[] = plan.waves.filter((wave) => wave.scenario === scenario.id);
  const around = surroundings(assessment);
  return {
    scenario: scenario.id,
    today: plan.agency.planDate,
    earliest: plan.agency.startDate,
    workloads: assessment.workloads
      .filter(({ stays }) => !stays)
      .map((facts) => moving(assessment, facts, landed.get(facts.workload.id) ?? null, around)),
    groups: plan.groups,
    dependencies: plan.dependencies,
    settings: plan.waveSettings,
    holidays,
    waves,
    budgets: budgetsOf(assessment),
    isBudgetOpen: isBudgetOpen(assessment),
    spending: spendingOf(assessment),
    whyNoPlace: whyNoPlace(assessment),
    mayPart: (plan.waveAcceptances ?? []).some(
      (one) => one.scenario === scenario.id && one.wave === null && one.rule === TOGETHER,
    ),
    teams: plan.teams ?? [],
    rules: plan.waveRules ?? defaultWaveRules,
    copyAhead: copyAheadOf(assessment),
  };
}

/** What is the same for many workloads, worked out once. */
type Surroundings = Readonly<{
  ready: (place: RegionFacts) => Ready | null;
  readyOpen: (place: RegionFacts) => Sentence | null;
  evidenceUntil: (place: RegionFacts) => Day | null;
}>;

const surroundings = (assessment: Assessment): Surroundings => ({
  ready: once((place) => readyAt(assessment, place)),
  readyOpen: once((place) => readyOpenAt(assessment, place)),
  evidenceUntil: once((place) => evidenceUntil(assessment, place)),
});

function once<Value>(make: (place: RegionFacts) => Value): (place: RegionFacts) => Value {
  const held = new Map<RegionFacts, Value>();
  return (place) => {
    if (!held.has(place)) held.set(place, make(place));
    return held.get(place)!;
  };
}

function moving(assessment: Assessment, facts: WorkloadFacts, landed: Landed | null, around: Surroundings): Moving {
  const { workload, group } = facts;
  const fields = [workload.vcpu, workload.memoryGib, workload.storageGib, workload.os.family];
  const disposition = group?.disposition ?? null;
  const ready = landed && around.ready(landed.place);
  return {
    id: workload.id,
    name: workload.name,
    group: workload.group,
    environment: workload.environment,
    isPlaced: landed !== null,
    isComplex: disposition === null ? null : disposition === "refactor" || disposition === "replatform",
    dataGib: dataOfWorkload(facts),
    readyFrom: ready && ready.from,
    readyBy: ready && ready.by,
    readyOpen: landed ? around.readyOpen(landed.place) : say("waves.rule-10-no-place"),
    evidenceUntil: landed && around.evidenceUntil(landed.place),
    completeness: fields.filter((field) => field !== null).length / fields.length,
    hours: effortOf(assessment, facts).hours,
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
