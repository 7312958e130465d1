import type { AssumptionKey } from "../model/assumption.ts";
import { RecoveryMode, modeRank } from "../model/recovery.ts";
import type { RecoveredGroup, RecoveryIssue, ResilienceOverview } from "../model/resilience.ts";
import type { Footing } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type MoneyRange, addMoneyRange } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import { mayGo } from "./compare.ts";
import { avoidedHourFigure } from "./recover-avoided.ts";
import { copyCost } from "./recover-cost.ts";
import { availabilityOf } from "./recover-figures.ts";
import { type Board } from "./recover-outage.ts";
import { switchboardOf } from "./recover-domains.ts";
import { type Standing, isDatabase } from "./recover-standing.ts";
import { isAtLeast, modeOfRank, modeTerms } from "./resilience/modes.ts";
import { slowest, meets } from "./resilience/times.ts";

/** How the plan comes back: what each grade asks for against what is designed, and the outage that takes most. */
export function resilienceOverview(board: Board, footing: Footing): ResilienceOverview {
  const { assessment, standings } = board;
  const groups = board.groups.map((one) => recoveredGroup(board, one));
  const worst = switchboardOf(board).domains.toSorted(
    (a, b) => b.lost.low - a.lost.low || b.lost.high - a.lost.high || a.regions.length - b.regions.length,
  )[0];
  const placed = standings.filter(({ first }) => first !== null).length;
  const costs = groups.map(({ monthly, costBecause }) => ({ monthly, because: costBecause }));
  return {
    scenario: assessment.scenario.id,
    footing,
    placed,
    worst: worst ? { domain: worst.domain, name: worst.name, lost: worst.lost } : null,
    grades: ([1, 2, 3, 4, null] as const).flatMap((grade) => {
      const own = groups.filter((one) => one.grade === grade);
      const count = (cover: RecoveredGroup["cover"]): number => own.filter((one) => one.cover === cover).length;
      return own.length === 0
        ? []
        : [
            {
              grade,
              required: requiredMode(assessment, grade),
              groups: own.length,
              covered: count("covered"),
              uncovered: count("uncovered"),
              open: count("open"),
            },
          ];
    }),
    groups,
    copies: {
      workloads: standings.filter(({ recovery }) => recovery.mode !== "none").length,
      ...sumOfCosts(assessment, costs),
    },
  };
}

const gradeKey = {
  1: "recovery.grade-1",
  2: "recovery.grade-2",
  3: "recovery.grade-3",
  4: "recovery.grade-4",
} as const satisfies Record<number, AssumptionKey>;

/** Least mode for a grade, as the register has it; `null`: the grade is not known, or somebody struck the number out. */
export function requiredMode({ assumptions }: Assessment, grade: number | null): RecoveryMode | null {
  const key = ([1, 2, 3, 4] as const).find((one) => one === grade);
  const rank = key === undefined ? null : assumptions[gradeKey[key]];
  return rank === null ? null : modeOfRank(rank);
}

function recoveredGroup(board: Board, { group, members }: Board["groups"][number]): RecoveredGroup {
  const { assessment } = board;
  const placed = members.filter(({ first }) => first !== null);
  const required = requiredMode(assessment, group.grade);
  const issues = issuesOf(board, placed);
  const modes = placed.map(({ recovery, second }) => (second ? recovery.mode : "none"));
  const designed = weakest(modes);
  const terms = modes.map((mode) => modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]));
  const rto = placed.length === 0 ? null : slowest(terms.map(({ rtoMinutes }) => rtoMinutes));
  const rpo = placed.length === 0 ? null : slowest(terms.map(({ rpoMinutes }) => rpoMinutes));
  const { availability, downtime } = availabilityOf(board, group, members);
  const cost = sumOfCosts(
    assessment,
    placed.filter(({ recovery }) => recovery.mode !== "none").map((one) => copyCost(assessment, one)),
  );
  // the whole tree only where it comes to a number
  const avoided =
    availability.value && cost.monthly
      ? avoidedHourFigure(board, group, members)
      : { value: null, because: downtime.because ?? cost.because };
  const isRefused = issues.some(({ severity }) => severity === "refusal");
  return {
    group: group.id,
    name: group.name,
    grade: group.grade,
    users: group.users,
    workloads: placed.map(({ facts }) => facts.workload.id),
    unplaced: members.length - placed.length,
    required,
    designed,
    cover: coverOf({ required, designed, isRefused, placed: placed.length, of: members.length }),
    places: placesOfGroup(placed),
    rto,
    rpo,
    rtoTarget: group.rtoMinutes,
    rpoTarget: group.rpoMinutes,
    meetsRto: placed.length === 0 ? null : meets(rto, group.rtoMinutes),
    // the age of a last backup is not known, so it cannot be told; without any copy it is a plain no
    meetsRpo:
      placed.length === 0 || group.rpoMinutes === null
        ? null
        : rpo === null && designed !== "none"
          ? "unknown"
          : meets(rpo, group.rpoMinutes),
    availability: availability.value,
    downtime: downtime.value,
    because: downtime.because,
    monthly: cost.monthly,
    costBecause: cost.because,
    avoidedHour: avoided.value && { ...avoided.value, currency: assessment.plan.agency.currency },
    avoidedBecause: avoided.because,
    issues,
  };
}

export const weakest = (modes: readonly RecoveryMode[]): RecoveryMode =>
  modes.length === 0 ? "none" : RecoveryMode.options[Math.min(...modes.map(modeRank))]!;

type Cover = Readonly<{
  required: RecoveryMode | null;
  designed: RecoveryMode;
  isRefused: boolean;
  placed: number;
  of: number;
}>;

/** One production workload that is too weak is enough to say no; a yes takes all of them. */
function coverOf({ required, designed, isRefused, placed, of }: Cover): RecoveredGroup["cover"] {
  if (required === null || placed === 0) return "open";
  if (required === "none") return "covered";
  if (isRefused || !isAtLeast(designed, required)) return "uncovered";
  return placed === of ? "covered" : "open";
}

function placesOfGroup(placed: readonly Standing[]): RecoveredGroup["places"] {
  const found = new Map<string, RecoveredGroup["places"][number]>();
  for (const { first, second, recovery } of placed) {
    if (!first) continue;
    const key = [first.region.id, second?.region.id, recovery.mode].join("|");
    const workloads = (found.get(key)?.workloads ?? 0) + 1;
    found.set(key, { first: first.region.id, second: second?.region.id ?? null, mode: recovery.mode, workloads });
  }
  return [...found.values()].sort((a, b) => b.workloads - a.workloads || (a.first < b.first ? -1 : 1));
}

/** What stands against a group's designs: shared domains, distance, and whether the law lets the copy stand there. */
function issuesOf({ places, assessment }: Board, placed: readonly Standing[]): RecoveryIssue[] {
  const found = new Map<string, RecoveryIssue>();
  const add = (issue: RecoveryIssue): void =>
    void found.set(JSON.stringify(issue.sentence), { severity: issue.severity, sentence: issue.sentence });
  for (const { facts, first, second, recovery } of placed) {
    if (!first || recovery.mode === "none") continue;
    if (!second) {
      add({
        severity: "refusal",
        sentence: recovery.region
          ? say("resilience.second-gone", { region: recovery.region })
          : say("resilience.no-second-place"),
      });
      continue;
    }
    for (const issue of places.issues(first, second, recovery.mode, isDatabase(facts))) add(issue);
    const cell = assessment.cell(facts, second);
    const reason = cell.noFit ?? cell.reasons[0]?.sentence;
    if (cell.verdict === "pass" || !reason) continue;
    const severity = mayGo(assessment, cell) ? "warning" : "refusal";
    add({ severity, sentence: say("resilience.second-unlawful", { region: second.region.id }) });
    add({ severity, sentence: reason });
  }
  const order = { refusal: 0, warning: 1, note: 2 } as const;
  return [...found.values()].sort((a, b) => order[a.severity] - order[b.severity]);
}

/** Not computable as soon as one is not; nothing to pay where there is nothing. */
export function sumOfCosts(
  { plan }: Assessment,
  costs: readonly Readonly<{ monthly: MoneyRange | null; because: Sentence | null }>[],
): { monthly: MoneyRange | null; because: Sentence | null } {
  const missing = costs.find(({ monthly }) => monthly === null);
  if (missing) return { monthly: null, because: missing.because };
  const none = { low: 0, high: 0, currency: plan.agency.currency };
  return { monthly: costs.map(({ monthly }) => monthly!).reduce(addMoneyRange, none), because: null };
}
