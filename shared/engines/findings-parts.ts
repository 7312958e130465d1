import { type AssumptionKey, numberOf } from "../model/assumption.ts";
import type { BillLine } from "../model/bill.ts";
import type { RiskFinding } from "../model/finding.ts";
import type { WorkloadId } from "../model/id.ts";
import type { Comparison, GateReason, LockIn, PlacementResult, WavePlan } from "../model/result.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { grouped } from "../units/grouped.ts";
import type { Assessment } from "./assess.ts";
import { type Landed, landedOf } from "./landed.ts";

/** What findings are made from: the plan, judged, and every result that can tell of something open. */
export type Judged = Readonly<{
  assessment: Assessment;
  comparison: Comparison;
  lockIn: LockIn;
  /** `null`: nothing is placed. */
  placement: PlacementResult | null;
  waves: WavePlan;
  /** What has been paid so far: baselines come from it. */
  bills: readonly BillLine[];
  /** What a rule is called: its own words are no concern of an engine. */
  ruleName: (rule: string) => Text;
}>;

/** The same, with what every part asks for: where workloads stand, and by which rule they do not surely. */
export type Looked = Judged & Readonly<{ landed: readonly Landed[]; gates: readonly OpenGate[] }>;

/** A rule that placed workloads fail, of which it cannot be told, or which passes only because a person has said so. */
export type OpenGate = Readonly<{
  rule: string;
  kind: "fails" | "unknown" | "by-hand";
  workloads: readonly Landed[];
  /** Its commonest sentence. */
  sentence: Sentence;
  /** The first cut-over among them. */
  first: Day;
}>;

export function looked(judged: Judged): Looked {
  const landed = landedOf(judged.assessment);
  return { ...judged, landed, gates: openGates(landed) };
}

const kindOf = ({ verdict, byHand }: GateReason): OpenGate["kind"] | null =>
  byHand ? "by-hand" : verdict === "fail" ? "fails" : verdict === "unknown" ? "unknown" : null;
const order = { fails: 0, unknown: 1, "by-hand": 2 } as const;

/** Every reason that is no plain pass, by rule; first what fails, then by how many it concerns. */
function openGates(landed: readonly Landed[]): OpenGate[] {
  const open = landed.flatMap((one) =>
    one.cell.reasons.flatMap((reason) => {
      const kind = kindOf(reason);
      return kind === null ? [] : [{ one, reason, kind }];
    }),
  );
  return [...grouped(open, ({ kind, reason }) => `${kind} ${reason.rule}`).values()]
    .map((alike): OpenGate => {
      const { kind, reason } = alike[0]!; // a group has a first
      const sentences = [...grouped(alike, ({ reason }) => JSON.stringify(reason.sentence)).values()];
      const commonest = sentences.reduce((best, some) => (some.length > best.length ? some : best));
      return {
        rule: reason.rule,
        kind,
        workloads: alike.map(({ one }) => one),
        sentence: commonest[0]!.reason.sentence, // same reason
        first: alike.map(({ one }) => one.facts.day).sort()[0]!, // same reason
      };
    })
    .sort(
      (a, b) => order[a.kind] - order[b.kind] || b.workloads.length - a.workloads.length || (a.rule < b.rule ? -1 : 1),
    );
}

/** How many names a sentence bears; the page that is named with it has them all. */
const NAMED = 3;

/** The first names, and a mark where there are more. */
export const fewNames = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(", ") : `${names.slice(0, NAMED).join(", ")} …`;

export const idsOf = (landed: readonly Landed[]): WorkloadId[] => landed.map(({ facts }) => facts.workload.id);
export const namesOf = (landed: readonly Landed[]): string => fewNames(landed.map(({ facts }) => facts.workload.name));

/** Workloads that should move and have no place; what stays by decision is no finding. */
export const withoutPlace = (assessment: Assessment, placement: PlacementResult | null): WorkloadId[] =>
  (placement?.unplaced ?? []).flatMap(({ workload }) => (assessment.workload(workload)?.stays ? [] : [workload]));

const impactKeys = {
  1: "risk.impact-grade-1",
  2: "risk.impact-grade-2",
  3: "risk.impact-grade-3",
  4: "risk.impact-grade-4",
} as const satisfies Record<number, AssumptionKey>;

/**
 * Impact of what hits some workloads, 1–5: that of the gravest grade among their systems, by the register.
 *
 * `null` where no grade of theirs is known; a grade that is not known may be graver than those that are.
 */
export function impactOn(assessment: Assessment, workloads: Iterable<WorkloadId>): RiskFinding["impact"] {
  let gravest: number | null = null;
  for (const id of workloads) {
    const grade = assessment.workload(id)?.group?.grade ?? null;
    if (grade !== null && (gravest === null || grade < gravest)) gravest = grade;
  }
  return impactOfGrade(assessment, gravest);
}

export function impactOfGrade({ assumptions }: Assessment, grade: number | null): RiskFinding["impact"] {
  const known = ([1, 2, 3, 4] as const).find((one) => one === grade);
  return known === undefined ? null : Math.round(numberOf(assumptions, impactKeys[known]));
}

/** So already, or sure to be unless something changes. */
export const CERTAIN = 5;

type Made = Readonly<{
  /** What was found, without its register: `gate-fails/residency`. */
  origin: string;
  /** The key of its sentences: `findings.risk-<word>`, `-cause`, `-measure`, `-trigger`. */
  word: string;
  args?: Sentence["args"];
  /** Where the plan has a better sentence for it than ours. */
  cause?: Sentence | undefined;
  likelihood: RiskFinding["likelihood"];
  impact: RiskFinding["impact"];
  page: RiskFinding["on"]["page"];
  figure?: string | null;
}>;

/** A risk with its four sentences. */
export function risk({ origin, word, args = {}, cause, likelihood, impact, page, figure = null }: Made): RiskFinding {
  return {
    register: "risks",
    origin: `risk/${origin}`,
    on: { page, figure },
    title: say(`findings.risk-${word}`, args),
    cause: cause ?? say(`findings.risk-${word}-cause`, args),
    likelihood,
    impact,
    measure: say(`findings.risk-${word}-measure`, args),
    trigger: say(`findings.risk-${word}-trigger`, args),
  };
}
