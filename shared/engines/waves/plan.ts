import type { WaveIssue, WavePlan } from "../../model/result.ts";
import type { Wave } from "../../model/wave.ts";
import { say } from "../../model/sentence.ts";
import { compareIds } from "../../model/id.ts";
import { circlesOf, linksOf } from "./blocks.ts";
import { checkWaves } from "./check.ts";
import { components } from "./components.ts";
import { dataOf, transferHours } from "./measure.ts";
import type { Proposal } from "./propose.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/** From here on the facts behind a wave are complete enough, or at least half complete (domain 10.1; thresholds ours). */
const HIGH = 0.8;
const MEDIUM = 0.5;

/**
 * The waves as they lie: risk, confidence, work and copying of each, and every rule that is broken.
 *
 * Risk is high with a critical issue; medium with an advisory one or where confidence is below high; low otherwise.
 * `unscheduled` of a proposal is taken over; without one, workloads in no wave are listed plainly.
 */
export function wavePlan(question: WaveQuestion, waves: readonly Wave[], proposal: Proposal | null = null): WavePlan {
  const issues = checkWaves(question, waves);
  const byId = new Map(question.workloads.map((workload) => [workload.id, workload]));
  const links = linksOf(question.workloads, question);
  const isLinked = new Set(question.workloads.filter((_, at) => links.isLinked[at] === 1).map(({ id }) => id));
  const graded = new Set(question.groups.filter((group) => group.grade !== null).map((group) => group.id as string));

  const scheduled = new Set(waves.flatMap((wave) => wave.workloads));
  const inNone = question.workloads
    .filter(({ id }) => !scheduled.has(id))
    .sort((a, b) => compareIds(a.id, b.id))
    .map(({ id, name, isPlaced }) => ({
      workload: id,
      sentence: say(isPlaced ? "waves.unscheduled-in-none" : "waves.unscheduled-unplaced", { name }),
    }));

  return {
    scenario: question.scenario,
    waves: [...waves]
      .sort((a, b) => a.number - b.number || compareIds(a.id, b.id))
      .map((wave) => {
        const members = wave.workloads.flatMap((id) => byId.get(id) ?? []);
        const dataGib = dataOf(members);
        const confidence = confidenceOf(members, isLinked, graded);
        return {
          wave,
          risk: riskOf(
            issues.filter((issue) => issue.wave === wave.id),
            confidence,
          ),
          confidence,
          hours: members.length * question.settings.hoursPerWorkload,
          dataGib,
          transferHours: dataGib && transferHours(dataGib, question.settings),
          slackDays: null,
        };
      }),
    issues,
    unscheduled: proposal ? [...proposal.unscheduled] : inNone,
    cycles: circlesOf(question.workloads, components(links.graph)).map((circle) =>
      circle.map((position) => question.workloads[position]!.id),
    ),
    critical: [],
    teams: [],
    crossings: [],
    bound: null,
  };
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
