import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Option, type Problem, type ProblemLimit, type ProblemWorkload, isNear, nameOf } from "./problem.ts";

/** Amounts that differ by less than a billionth are equal: sums of decimals, not of whole units. */
const RELATIVE = 1e-9;

/** What a placement uses of everything that is limited. Money in major units a month. */
export type Used = Readonly<{
  low: number;
  high: number;
  /** Per owner: greatest share over everything the prices may be; `null` where one of its prices is not known. */
  shares: ReadonlyMap<string, number | null>;
  unpriced: number;
  providers: readonly string[];
  regions: ReadonlyMap<string, number>;
}>;

export type Placed = Readonly<{ workload: ProblemWorkload; option: Option }>;

/**
 * Every rule of the problem again, in plain code, on an answer from anywhere: solver, start answer, or a hand.
 *
 * Nothing of the model is used, so a mistake there shows here. Empty: the answer keeps everything.
 */
export function checkPlacements(problem: Problem, placements: readonly Placement[]): Sentence[] {
  const wrong: Sentence[] = [];
  const byId = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  const seen = new Set<string>();
  for (const { workload: id, offer, region } of placements) {
    const workload = byId.get(id);
    if (!workload) {
      wrong.push(say("placement.check-unknown-workload", { workload: id }));
      continue;
    }
    if (seen.has(id)) wrong.push(say("placement.check-twice", { workload: workload.name }));
    seen.add(id);
    if (!workload.options.some((option) => option.offer === offer && option.region === region)) {
      wrong.push(say("placement.check-not-lawful", { workload: workload.name, region: nameOf(problem, region) }));
    }
  }

  const placed = placedOf(problem, placements);
  return [
    ...wrong,
    ...pinsKept(problem, placed),
    ...problem.limits.flatMap((limit) => limitKept(problem, limit, placed)),
    ...couplingsKept(problem, placed),
  ];
}

/** The options an answer takes; lines that name no option of the problem are left to `checkPlacements` to complain about. */
export function placedOf(problem: Problem, placements: readonly Placement[]): Placed[] {
  const byId = new Map(problem.workloads.map((workload) => [workload.id, workload]));
  return placements.flatMap(({ workload: id, offer, region }) => {
    const workload = byId.get(id);
    const option = workload?.options.find((each) => each.offer === offer && each.region === region);
    return workload && option ? [{ workload, option }] : [];
  });
}

export function usedBy(placed: readonly Placed[]): Used {
  const owners = new Map<string, { low: number; high: number; unknown: boolean }>();
  const regions = new Map<string, number>();
  const providers = new Set<string>();
  let low = 0;
  let high = 0;
  let unpriced = 0;
  for (const { option } of placed) {
    const owner = owners.get(option.owner) ?? { low: 0, high: 0, unknown: false };
    owner.low += option.monthly?.low ?? 0;
    owner.high += option.monthly?.high ?? 0;
    owner.unknown ||= option.monthly === null;
    owners.set(option.owner, owner);
    low += option.monthly?.low ?? 0;
    high += option.monthly?.high ?? 0;
    unpriced += option.monthly === null ? 1 : 0;
    providers.add(option.provider);
    regions.set(option.region, (regions.get(option.region) ?? 0) + option.uses);
  }
  const shares = new Map(
    [...owners].map(([owner, own]) => {
      const whole = own.high + (low - own.low);
      return [owner, own.unknown ? null : whole > 0 ? own.high / whole : 0] as const;
    }),
  );
  return { low, high, shares, unpriced, providers: [...providers].sort(), regions };
}

function pinsKept(problem: Problem, placed: readonly Placed[]): Sentence[] {
  return placed.flatMap(({ workload, option }) => {
    const mine = problem.pins.filter((pin) => pin.workload === workload.id);
    const pinned = mine.filter((pin) => pin.kind === "pinned");
    const isForbidden = mine.some((pin) => pin.kind === "forbidden" && pin.region === option.region);
    if (!isForbidden && (pinned.length === 0 || pinned.some((pin) => pin.region === option.region))) return [];
    return [say("placement.check-pin", { workload: workload.name, region: nameOf(problem, option.region) })];
  });
}

export function limitKept(problem: Problem, limit: ProblemLimit, placed: readonly Placed[]): Sentence[] {
  if (limit.is === "group-together") return groupsKept(problem, placed);
  const used = usedBy(placed);
  switch (limit.is) {
    case "budget": {
      if (used.unpriced > 0) return [say("placement.check-unpriced", { count: used.unpriced })];
      const yearly = 12 * used.high;
      if (yearly <= limit.perYear * (1 + RELATIVE)) return [];
      return [say("placement.check-budget", { used: yearly, limit: limit.perYear, currency: problem.currency })];
    }
    case "owner-share": {
      if (used.unpriced > 0) return [say("placement.check-unpriced", { count: used.unpriced })];
      return [...used.shares].flatMap(([owner, share]) => {
        if (share === null || share <= limit.max + RELATIVE) return [];
        return [
          say("placement.check-owner-share", {
            owner: nameOf(problem, owner),
            share: 100 * share,
            limit: 100 * limit.max,
          }),
        ];
      });
    }
    case "providers":
      if (used.providers.length <= limit.max) return [];
      return [say("placement.check-providers", { count: used.providers.length, limit: limit.max })];
    case "quota": {
      const inRegion = used.regions.get(limit.region) ?? 0;
      if (inRegion <= limit.max * (1 + RELATIVE)) return [];
      return [
        say("placement.check-quota", { region: nameOf(problem, limit.region), used: inRegion, limit: limit.max }),
      ];
    }
  }
}

function groupsKept(problem: Problem, placed: readonly Placed[]): Sentence[] {
  const regionOf = new Map<string, string>();
  const split = new Set<string>();
  for (const { workload, option } of placed) {
    if (workload.group === null) continue;
    const first = regionOf.get(workload.group);
    if (first !== undefined && first !== option.region) split.add(workload.group);
    regionOf.set(workload.group, first ?? option.region);
  }
  return [...split].sort().map((group) => say("placement.check-group-split", { group: nameOf(problem, group) }));
}

function couplingsKept(problem: Problem, placed: readonly Placed[]): Sentence[] {
  const at = new Map(placed.map(({ workload, option }) => [workload.id, { workload, option }]));
  return problem.couplings.flatMap(({ a, b, maxRttMs }) => {
    const from = at.get(a);
    const to = at.get(b);
    if (!from || !to || isNear(problem, from.option.region, to.option.region, maxRttMs)) return [];
    return [
      say("placement.check-coupling", {
        a: from.workload.name,
        b: to.workload.name,
        ms: maxRttMs,
        from: nameOf(problem, from.option.region),
        to: nameOf(problem, to.option.region),
      }),
    ];
  });
}
