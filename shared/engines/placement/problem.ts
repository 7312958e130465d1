import type { OfferId, RegionId, RequirementId, WorkloadId } from "../../model/id.ts";
import type { PriceTerm } from "../../model/price-term.ts";
import type { Recovery, RecoveryMode } from "../../model/recovery.ts";
import type { Criterion, KeptApart, Layer } from "../../model/requirement.ts";
import type { Pin, Placement } from "../../model/scenario.ts";
import type { Sentence, Text } from "../../model/sentence.ts";
import type { Currency } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";

/**
 * The placement question, whole and as plain data: who may go where, what that is worth, and what must hold together.
 *
 * Gates have been applied already: an option is lawful. The answer is the choice of one option per workload that makes the
 * best of the objective and keeps every limit, pin and link. Unknowns never help: what is to be great counts with its low
 * end, what is to be small with its high end, money with the end that hurts the limit in question.
 */
export type Problem = Readonly<{
  currency: Currency;
  /** `score`: Σ share × score.low, greatest. A criterion: Σ share × measure (cost: Σ monthly), sovereignty greatest, else least. */
  objective: Objective;
  workloads: readonly ProblemWorkload[];
  limits: readonly ProblemLimit[];
  pins: readonly Pin[];
  links: readonly Link[];
  /** Places options lie in, by region. */
  places: Readonly<Record<string, Place>>;
  /**
   * What it takes to work with a provider at all, by provider: major units of the plan's currency a month, one-off amounts
   * spread over the horizon; `null` where nobody knows. Left out: nothing.
   */
  openings: Readonly<Record<string, number | null>>;
  /** Points of score that one major unit a month is worth, as the cost criterion weighs it; 0 where cost is not weighed. */
  pointsPerMoney: number;
  /** Years' run cost over the horizon for each 1 of today's monthly cost × 12: growth included, not discounted. */
  horizonYears: number;
  /** Greatest growth of any year of the horizon against today, 1 = none: what a yearly budget is held against. */
  dearestYear: number;
  roundTrips: RoundTrips;
  /** What an unknown round trip or failure domain counts as: too near or too far, or allowed (the scenario's own rule). */
  unknown: "fail" | "allow";
  /** Names to be printed, by id of region, provider, owner, country and control plane. An id without a name is printed itself. */
  names: Readonly<Record<string, Text>>;
}>;

export type Objective = "score" | Criterion;

/** What stands somewhere: a workload, or the copy that waits at its second place. */
export type ProblemWorkload = Readonly<{
  /** Of a workload its own id; of a copy `w-12/standby`. */
  id: string;
  workload: WorkloadId;
  /** `null`: the workload itself; else the copy of it that a mode asks for. */
  standby: RecoveryMode | null;
  name: string;
  /** Application group, or the copies of one; `null`: in none. */
  group: string | null;
  /** Weight in the whole; all shares together make 1. A copy weighs as much of its workload as runs there. */
  share: number;
  /** Lawful options. Empty: cannot be placed, and `noOption` says why. */
  options: readonly Option[];
  noOption: Sentence | null;
}>;

/** One lawful way to place a workload. */
export type Option = Readonly<{
  region: RegionId;
  offer: OfferId;
  term: PriceTerm;
  /** Major units of the plan's currency per month; `null`: cannot be told. Of a copy: what the copy costs. */
  monthly: Range | null;
  /** 0–100 over the scenario's fixed points. */
  score: Range;
  /** The same score by criterion; the points add up to it. */
  parts: readonly Readonly<{ criterion: Criterion; points: Range }>[];
  /** The criteria themselves: latency ms, sovereignty and lock-in points; `null`: not known. */
  measures: Readonly<Record<Exclude<Criterion, "cost">, Range | null>>;
  /** What it takes from quotas; `null`: cannot be told. */
  uses: Readonly<Record<Resource, number | null>>;
}>;

/** What quotas count: vCPU, GPUs in H200-equivalents (domain 3.1), workloads. */
export type Resource = "vcpu" | "gpu" | "workloads";

/** What a region belongs to. */
export type Place = Readonly<{
  region: RegionId;
  /** Who sells it, who owns that in the end, under whose law, on whose control plane. Where nobody says, one of its own. */
  layers: Readonly<Record<Layer, string>>;
  /** Failure domains; `null`: not known. */
  domains: Readonly<Record<KeptApart, string | null>>;
  /** Who runs it, where that is told: a site nobody publishes is at least in nobody else's hands. */
  runBy?: string;
}>;

type Source = Readonly<{ requirement: RequirementId | null }>;
export type Shared = Readonly<{ layer: Layer; of: "cost" | "workloads" }>;

export type ProblemLimit = Source &
  Readonly<
    /** Greatest share, 0–1, of each (`id` `null`) or of one; of cost: for every price inside the ranges. */
    | ({ is: "share"; id: string | null; max: number } & Shared)
    /** Σ share² ≤ max, as a share of 1 (0.25 = 2,500 points); of cost: for every price inside the ranges. */
    | ({ is: "concentration"; max: number } & Shared)
    /** Major units of the plan's currency: of the dearest year, and over the horizon. Openings count. */
    | { is: "budget"; perYear: number }
    | { is: "total-budget"; total: number }
    | { is: "providers"; max: number }
    /** Workloads of one application group go to one region. */
    | { is: "group-together" }
    | { is: "quota"; at: Readonly<{ kind: "region" | "provider"; id: string }>; of: Resource; max: number }
    /** Σ share × measure ÷ Σ share: latency and lock-in at most, sovereignty at least. Copies do not count. */
    | { is: "mean"; criterion: Exclude<Criterion, "cost">; bound: number }
    /** Major units a year that must go to a provider, at the low end of prices; copies count. */
    | { is: "commitment"; provider: string; perYear: number }
  >;

/** Two that depend on each other's place. `a` and `b` are ids of the problem's workloads. */
export type Link = Source & Readonly<{ a: string; b: string; because: "dependency" | "limit" | "recovery" }> & LinkKind;
export type LinkKind = Readonly<
  { is: "near"; maxRttMs: number } | { is: "apart"; from: KeptApart } | { is: "together"; in: "region" | "provider" }
>;

/** Round trip between two regions in ms, by region and region; `null` or left out: not known. */
export type RoundTrips = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** What a solver of the problem hands back, checked again in plain code. Fits `PlacementResult`. */
export type Solution = Readonly<{
  /** `optimal`: proven to within the gap that was asked for. */
  outcome: "optimal" | "feasible" | "infeasible";
  placements: readonly Placement[];
  recoveries: readonly Recovery[];
  unplaced: readonly Unplaced[];
  /** Options that could not take part, for instance because a budget cannot count what has no price. */
  leftOut: readonly Sentence[];
  objective: Objective;
  /** In the objective's own unit (score, points: 0–100; ms; major units a month), its proven bound, |bound − value| ÷ |value|. */
  value: number | null;
  bound: number | null;
  gap: number | null;
  /** Guaranteed score of what is placed, whatever the objective. */
  score: number | null;
  binding: readonly Sentence[];
  conflict: Conflicting | null;
  relaxations: readonly Readonly<{ sentence: Sentence; changes: readonly Change[] }>[];
  violations: readonly Sentence[];
  solver: Readonly<{ name: string; variables: number; rows: number; seed: number }>;
}>;

/** Something of the problem that a contradiction needs: a limit, the links of one source, pins, one group. */
export type Conflicting = Readonly<{
  items: readonly Readonly<{ requirement: RequirementId | null; sentence: Sentence }>[];
  isSmallest: boolean;
}>;

/** A limit as it would have to be; `null`: to be let go (links, pins). */
export type Change = Readonly<{ requirement: RequirementId | null; limit: ProblemLimit | null }>;

export type Unplaced = Readonly<{ workload: WorkloadId; sentence: Sentence }>;

/** An answer: an option for each of the problem's workloads that is placed, by id. */
export type Chosen = ReadonlyMap<string, Option>;

/**
 * Whether two regions satisfy a bound on the round trip between them.
 *
 * A round trip is the same from both ends; where the two directions were noted differently, the longer one counts. Within one
 * region nothing is far.
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

/** Whether two regions share nothing of a kind. Of a domain that nobody tells, only the scenario's rule for unknowns can say. */
export function isApart(
  problem: Pick<Problem, "places" | "unknown">,
  a: RegionId,
  b: RegionId,
  from: KeptApart,
): boolean {
  if (a === b) return false;
  const [one, other] = [problem.places[a], problem.places[b]];
  const [here, there] = [one?.domains[from] ?? null, other?.domains[from] ?? null];
  if (here !== null && there !== null) return here !== there;
  const areOthers = one?.runBy !== undefined && other?.runBy !== undefined && one.runBy !== other.runBy;
  return (from === "site" && areOthers) || problem.unknown === "allow";
}

/** Whether two places satisfy a link. */
export function isKept(problem: Problem, link: Link, a: RegionId, b: RegionId): boolean {
  switch (link.is) {
    case "near":
      return isNear(problem, a, b, link.maxRttMs);
    case "apart":
      return isApart(problem, a, b, link.from);
    case "together":
      return a === b || (link.in === "provider" && layerOf(problem, a, "provider") === layerOf(problem, b, "provider"));
  }
}

export const layerOf = ({ places }: Pick<Problem, "places">, region: RegionId, layer: Layer): string =>
  places[region]?.layers[layer] ?? region;

export const has = (problem: Problem, is: ProblemLimit["is"]): boolean =>
  problem.limits.some((limit) => limit.is === is);

/** Whether anything counts money, so that options without a price cannot take part. */
export const countsMoney = ({ objective, limits }: Problem): boolean =>
  objective === "cost" ||
  limits.some(
    (limit) =>
      limit.is === "budget" ||
      limit.is === "total-budget" ||
      limit.is === "commitment" ||
      ((limit.is === "share" || limit.is === "concentration") && limit.of === "cost"),
  );

export const nameOf = (problem: Problem, id: string): Text => problem.names[id] ?? { ko: id, en: id };
