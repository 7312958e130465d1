import { type WaveId, compareIds } from "../../model/id.ts";
import type { WaveIssue, WavePlan } from "../../model/result.ts";
import { say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { boundOfWaves } from "./bound.ts";
import { checkWaves } from "./check.ts";
import { loadsOf } from "./check-crews.ts";
import { copyingsIn } from "./copying.ts";
import { criticalChain } from "./critical.ts";
import { crossingsOf } from "./crossings.ts";
import { type Days, daysBetweenEnds } from "./days.ts";
import { type Lying, lyingOf } from "./lying.ts";
import { dataOf, hoursOf } from "./measure.ts";
import { type Prepared, prepare } from "./prepare.ts";
import type { Proposal } from "./propose.ts";
import type { Moving, WaveQuestion } from "./question.ts";
import { slackOf } from "./slack.ts";
import { stuckOf, unplacedSentence } from "./stuck.ts";

/** From here on the facts behind a wave are complete enough, or at least half complete (domain 10.1; thresholds ours). */
const HIGH = 0.8;
const MEDIUM = 0.5;

/**
 * The waves as they lie: risk, confidence, work and copying of each, and every rule that is broken.
 *
 * Risk is high with a critical issue; medium with an advisory one or where confidence is below high; low otherwise.
 * `unscheduled` of a proposal is taken over; without one, workloads in no wave are listed plainly.
 */
export function wavePlan(
  question: WaveQuestion,
  waves: readonly Wave[],
  proposal: Proposal | null = null,
  prepared: Prepared = prepare(question),
): WavePlan {
  const { workloads, settings } = question;
  const lying = lyingOf(workloads, waves);
  const copyings = copyingsIn(question, lying);
  const issues = checkWaves(question, waves, prepared, lying, copyings);
  const days = stretchOf(question, waves);
  const loads = loadsOf(question, lying);
  const crossings = crossingsOf(question, lying, prepared.ends);
  const slack = slackOf(question, lying, days, loads, crossings);
  const issuesOf = new Map<WaveId | null, WaveIssue[]>();
  for (const issue of issues) {
    const held = issuesOf.get(issue.wave);
    if (held) held.push(issue);
    else issuesOf.set(issue.wave, [issue]);
  }

  return {
    scenario: question.scenario,
    waves: waves
      .map((wave, w) => {
        const members = lying.members[w]!;
        const dataGib = dataOf(members);
        const confidence = confidenceOf(members, prepared.linked, prepared.graded);
        return {
          wave,
          risk: riskOf(issuesOf.get(wave.id) ?? [], confidence),
          confidence,
          hours: members.reduce((sum, workload) => sum + hoursOf(workload, settings).typical, 0),
          dataGib,
          transferHours: dataGib && copyings[w]!.unknownBeside === null ? copyings[w]!.hours : null,
          slackDays: slack[w]!,
        };
      })
      .sort((a, b) => a.wave.number - b.wave.number || compareIds(a.wave.id, b.wave.id)),
    issues,
    unscheduled: proposal ? [...proposal.unscheduled] : inNone(question, lying, prepared),
    cycles: prepared.circles.map((circle) => circle.map((position) => workloads[position]!.id)),
    critical: criticalChain(question, lying, days, loads),
    teams: loads.map(({ wave, crew, hours, capacityHours }) => ({
      team: crew.team,
      wave: waves[wave]!.id,
      hours: hours.typical,
      capacityHours,
    })),
    crossings,
    bound: boundOfWaves(question, lying, days, prepared.least),
  };
}

/** Workloads in no wave, where no proposal says more about it: without a place, held by one of their circle, or just left out. */
function inNone(question: WaveQuestion, { waveOf }: Lying, { circles }: Prepared): WavePlan["unscheduled"] {
  const left = question.workloads.filter((_, position) => waveOf[position]! < 0);
  if (left.length === 0) return [];
  const stuck = stuckOf(question, [], circles);
  return left
    .sort((a, b) => compareIds(a.id, b.id))
    .map((workload) => ({
      workload: workload.id,
      sentence: workload.isPlaced
        ? (stuck.get(workload.id) ?? say("waves.unscheduled-in-none", { name: workload.name }))
        : unplacedSentence(question, workload),
    }));
}

/** All days that the waves and the earliest start lie on. */
function stretchOf({ today, earliest, holidays }: WaveQuestion, waves: readonly Wave[]): Days {
  let first = today < earliest ? today : earliest;
  let last = first;
  for (const { start, cutOver } of waves) {
    if (start < first) first = start;
    if (cutOver > last) last = cutOver;
  }
  return daysBetweenEnds(first, last, holidays);
}

/** `low`, `medium` or `high`: how much of what a wave rests on is known. */
export const confidenceBand = (confidence: number): "low" | "medium" | "high" =>
  confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";

/** The mean of four shares, 0–1: inventory filled in, dependencies recorded, group given, business grade known. */
function confidenceOf(members: readonly Moving[], linked: ReadonlySet<string>, graded: ReadonlySet<string>): number {
  if (members.length === 0) return 0;
  let sum = 0;
  for (const workload of members) {
    sum += workload.completeness;
    sum += linked.has(workload.id) ? 1 : 0;
    sum += workload.group === null ? 0 : 1;
    sum += workload.group !== null && graded.has(workload.group) ? 1 : 0;
  }
  return sum / (4 * members.length);
}

function riskOf(issues: readonly WaveIssue[], confidence: number): "low" | "medium" | "high" {
  if (issues.some((issue) => issue.severity === "critical")) return "high";
  return issues.length > 0 || confidenceBand(confidence) !== "high" ? "medium" : "low";
}
