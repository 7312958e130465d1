import type { OfferId, ProviderId, RegionId, WorkloadId } from "../../model/id.ts";
import type { Criterion } from "../../model/requirement.ts";
import type { Pin, Placement } from "../../model/scenario.ts";
import type { Sentence, Text } from "../../model/sentence.ts";
import type { Currency } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";

/**
 * The placement question, whole and as plain data: who may go where, what that is worth, and what must hold together.
 *
 * Gates have been applied already: an option is lawful. The answer is the choice of one option per workload that has the
 * greatest proven score, Σ share × score.low, and keeps every limit, pin and coupling. Unknowns never help: a score counts
 * with its low end, money with the end that hurts the limit in question.
 */
export type Problem = Readonly<{
  currency: Currency;
  workloads: readonly ProblemWorkload[];
  limits: readonly ProblemLimit[];
  pins: readonly Pin[];
  couplings: readonly Coupling[];
  roundTrips: RoundTrips;
  /** What an unknown round trip counts as: too far, or allowed (the scenario's own rule for unknowns). */
  unknown: "fail" | "allow";
  /** Names to be printed, by id of region, provider and owner. An id without a name is printed itself. */
  names: Readonly<Record<string, Text>>;
}>;

export type ProblemWorkload = Readonly<{
  id: WorkloadId;
  name: string;
  /** Application group; `null`: in none. */
  group: string | null;
  /** Weight of this workload in the whole; all shares together make 1. */
  share: number;
  /** Lawful options. Empty: cannot be placed, and `noOption` says why. */
  options: readonly Option[];
  noOption: Sentence | null;
}>;

/** One lawful way to place a workload. */
export type Option = Readonly<{
  region: RegionId;
  offer: OfferId;
  provider: ProviderId;
  /** Legal person at the end of the chain of owners: two resellers of one cloud have one owner. */
  owner: string;
  /** Major units of the plan's currency per month; `null`: cannot be told. */
  monthly: Range | null;
  /** 0–100 over the scenario's fixed points. */
  score: Range;
  /** The same score by criterion; the points add up to it. */
  parts: readonly Readonly<{ criterion: Criterion; points: Range }>[];
  /** What it takes from a quota of its region (vCPU, GPU, addresses: whatever the quota counts). */
  uses: number;
}>;

export type ProblemLimit = Readonly<
  /** Greatest share of the cost that may go to one owner, 0–1; holds for every price inside the ranges. */
  | { is: "owner-share"; max: number }
  /** Major units of the plan's currency a year. */
  | { is: "budget"; perYear: number }
  | { is: "providers"; max: number }
  /** Workloads of one application group go to one region. */
  | { is: "group-together" }
  /** Most that may be used in one region, counted as `uses` of its options. */
  | { is: "quota"; region: RegionId; max: number }
>;

/** Two workloads that must not be further apart than a round trip. Within one region they never are. */
export type Coupling = Readonly<{ a: WorkloadId; b: WorkloadId; maxRttMs: number }>;

/** Round trip between two regions in ms, by region and region; `null` or left out: not known. */
export type RoundTrips = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** What a solver of the problem hands back, checked again in plain code. Fits `PlacementResult`. */
export type Solution = Readonly<{
  /** `optimal`: proven to within the gap that was asked for. */
  outcome: "optimal" | "feasible" | "infeasible";
  placements: readonly Placement[];
  unplaced: readonly Unplaced[];
  /** Options that could not take part, for instance because a budget cannot count what has no price. */
  leftOut: readonly Sentence[];
  /** Score of what is placed, 0–100, its proven upper bound, and (bound − value) ÷ value. */
  value: number | null;
  bound: number | null;
  gap: number | null;
  binding: readonly Sentence[];
  relaxations: readonly Sentence[];
  violations: readonly Sentence[];
  solver: Readonly<{ name: string; variables: number; rows: number; seed: number }>;
}>;

export type Unplaced = Readonly<{ workload: WorkloadId; sentence: Sentence }>;

/**
 * Whether two regions satisfy a coupling.
 *
 * A round trip is the same from both ends; where the two directions were noted differently, the longer one counts.
 */
export function isNear(
  problem: Pick<Problem, "roundTrips" | "unknown">,
  a: RegionId,
  b: RegionId,
  maxMs: number,
): boolean {
  if (a === b) return true;
  const there = problem.roundTrips[a]?.[b] ?? null;
  const back = problem.roundTrips[b]?.[a] ?? null;
  if (there === null && back === null) return problem.unknown === "allow";
  return Math.max(there ?? 0, back ?? 0) <= maxMs;
}

export const has = (problem: Problem, is: ProblemLimit["is"]): boolean =>
  problem.limits.some((limit) => limit.is === is);

/** Whether a limit counts money, so that options without a price cannot take part. */
export const countsMoney = (problem: Problem): boolean => has(problem, "budget") || has(problem, "owner-share");

export const nameOf = (problem: Problem, id: string): Text => problem.names[id] ?? { ko: id, en: id };
