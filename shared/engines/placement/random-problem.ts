import type { OfferId, RegionId, WorkloadId } from "../../model/id.ts";
import type { KeptApart } from "../../model/requirement.ts";
import {
  type Link,
  type Option,
  type Place,
  type Problem,
  type ProblemLimit,
  type ProblemWorkload,
} from "./problem.ts";
import { type Dice, KINDS, type Kind, limitsOf } from "./random-limits.ts";

export const OBJECTIVES = ["score", "cost", "latency", "sovereignty", "lock-in"] as const;

/** A fixed sequence of numbers below `sides`. */
function diceOf(seed: number): Dice {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0 || 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor(((state ^ (state >>> 13)) >>> 0) / (2 ** 32 / sides));
  };
}

const REGIONS = 8;
const regionOf = (number: number): RegionId => `p${number >> 1}:r${number}` as RegionId; // ids of tests

/**
 * A small problem whose limits lie near what one of its answers uses, so that they decide something and can mostly be kept.
 *
 * The same number makes the same problem. Its first kind and its objective follow from the number, further kinds are drawn.
 */
export function randomProblem(number: number): Readonly<{ problem: Problem; kinds: readonly Kind[] }> {
  const dice = diceOf(number + 1);
  const kinds = new Set<Kind>([kindOf(number)]);
  for (let more = dice(3); more > 0; more -= 1) kinds.add(KINDS[dice(KINDS.length)]!);
  const objective = OBJECTIVES[Math.floor(number / 3) % OBJECTIVES.length]!;

  const pool = shuffled(dice).slice(0, 3 + dice(4));
  const own = Array.from({ length: 3 + dice(3) }, (_, at) => randomWorkload(dice, at + 1, kinds, pool));
  const copies = kinds.has("recovery") ? own.filter(() => dice(2) === 0).map((each) => copyOf(dice, each, pool)) : [];
  const workloads = [...own, ...copies];
  const places = Object.fromEntries(Array.from({ length: REGIONS }, (_, at) => [regionOf(at), placeOf(dice, at)]));
  // a budget counts what it takes to begin with providers, so the two belong together as often as not
  const isBudget = kinds.has("budget") || kinds.has("total-budget");
  if (isBudget && dice(2) === 0) kinds.add("openings");
  const free: Problem = {
    currency: "KRW",
    objective,
    workloads,
    limits: [],
    pins: kinds.has("pins") ? pinsOf(dice, own) : [],
    links: [],
    places,
    openings: kinds.has("openings")
      ? Object.fromEntries([0, 1, 2, 3].map((p) => [`p${p}`, dice(9) === 0 ? null : dice(80)]))
      : {},
    pointsPerMoney: dice(3) === 0 ? 0 : dice(20) / 100,
    horizonYears: 3 + dice(3),
    dearestYear: 1 + dice(3) / 10,
    roundTrips: Object.fromEntries(
      Array.from({ length: REGIONS }, (_, a) => [
        regionOf(a),
        Object.fromEntries(Array.from({ length: REGIONS }, (__, b) => [regionOf(b), [null, 3, 10, 40][dice(4)]!])),
      ]),
    ),
    unknown: dice(2) === 0 ? "fail" : "allow",
    names: {},
  };
  const linked = { ...free, links: linksOf(dice, kinds, own, copies) };
  return { problem: { ...linked, limits: limitsOf(dice, kinds, linked) }, kinds: [...kinds] };
}

/** The kind a number stands for first of all. */
export const kindOf = (number: number): Kind => KINDS[number % KINDS.length]!;

/** The same problem without anything of a kind: whether the kind decides something is seen by comparing the two. */
export function withoutKind(problem: Problem, kind: Kind): Problem {
  const [word, what] = kind.split(" ") as [string, string | undefined]; // every kind has a first word
  const isOfKind = (limit: ProblemLimit): boolean =>
    limit.is === word &&
    (!("of" in limit) || limit.of === what) &&
    (!("criterion" in limit) || limit.criterion === what);
  const isLinkOfKind = (link: Link): boolean =>
    word === "recovery"
      ? link.because === "recovery"
      : link.is === word && link.because !== "recovery" && (what === undefined || what === detailOf(link));
  return {
    ...problem,
    limits: problem.limits.filter((limit) => !isOfKind(limit)),
    links: problem.links.filter((link) => !isLinkOfKind(link)),
    pins: kind === "pins" ? [] : problem.pins,
    openings: kind === "openings" ? {} : problem.openings,
  };
}

const detailOf = (link: Link): string | undefined =>
  link.is === "apart" ? link.from : link.is === "together" ? link.in : undefined;

function randomWorkload(
  dice: Dice,
  number: number,
  kinds: ReadonlySet<Kind>,
  pool: readonly number[],
): ProblemWorkload {
  const options = randomOptions(dice, pool, 1 + dice(5), `w-${number}`);
  return {
    id: `w-${number}`,
    workload: `w-${number}` as WorkloadId, // ids of tests
    standby: null,
    name: `system ${number}`,
    group: kinds.has("group-together") || dice(3) === 0 ? [null, "g-1", "g-2"][dice(3)]! : null,
    share: 1 + dice(5),
    options: dice(25) === 0 ? [] : options,
    noOption: null,
  };
}

const copyOf = (
  dice: Dice,
  { id, workload, name, share }: ProblemWorkload,
  pool: readonly number[],
): ProblemWorkload => ({
  id: `${id}/standby`,
  workload,
  standby: "warm",
  name: `${name}, copy`,
  group: null,
  share: share / 2,
  options: randomOptions(dice, pool, 1 + dice(3), id),
  noOption: null,
});

function shuffled(dice: Dice): number[] {
  const regions = Array.from({ length: REGIONS }, (_, at) => at);
  for (let at = REGIONS - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    [regions[at], regions[other]] = [regions[other]!, regions[at]!];
  }
  return regions;
}

/** Options in different regions; now and then two terms in one. A few things are not known, never of the first option. */
function randomOptions(dice: Dice, pool: readonly number[], count: number, id: string): Option[] {
  const order = shuffled(dice).filter((at) => pool.includes(at));
  const options: Option[] = [];
  const isUnknown = (): boolean => options.length > 0 && dice(12) === 0;
  const between = (least: number, most: number): { low: number; high: number } => {
    const low = least + dice(most - least + 1);
    return { low, high: low + (dice(2) === 0 ? 0 : dice(20)) };
  };
  for (const at of order.slice(0, count)) {
    for (const term of dice(5) === 0 ? (["on-demand", "one-year"] as const) : (["on-demand"] as const)) {
      const score = between(0, 80);
      options.push({
        region: regionOf(at),
        offer: `${regionOf(at)}:${id}` as OfferId, // ids of tests
        term,
        monthly: isUnknown() ? null : between(5, 90),
        score,
        parts: [],
        measures: {
          latency: isUnknown() ? null : between(1, 60),
          sovereignty: isUnknown() ? null : between(10, 80),
          "lock-in": isUnknown() ? null : between(10, 80),
        },
        uses: { vcpu: isUnknown() ? null : 1 + dice(9), gpu: isUnknown() ? null : dice(3), workloads: 1 },
      });
    }
  }
  return options;
}

function placeOf(dice: Dice, at: number): Place {
  const provider = `p${at >> 1}`;
  const owner = `o${at >> 2}`;
  const plane = at % 3 === 0 ? "shared plane" : `plane ${provider}`;
  return {
    region: regionOf(at),
    layers: { provider, owner, country: at < 2 ? "KR" : "DE", "control-plane": plane },
    domains: {
      site: dice(4) === 0 ? null : `site ${at >> 1}`,
      region: regionOf(at),
      provider,
      owner: dice(6) === 0 ? null : owner,
      "control-plane": plane,
    },
  };
}

const pinsOf = (dice: Dice, own: readonly ProblemWorkload[]): Problem["pins"] =>
  own.flatMap(({ workload, options }) =>
    options.length === 0 || dice(2) === 0
      ? []
      : [
          {
            workload,
            region: options[dice(options.length)]!.region,
            kind: options.length === 1 || dice(2) === 0 ? ("pinned" as const) : ("forbidden" as const),
            reason: null,
          },
        ],
  );

function linksOf(
  dice: Dice,
  kinds: ReadonlySet<Kind>,
  own: readonly ProblemWorkload[],
  copies: readonly ProblemWorkload[],
): Link[] {
  const links: Link[] = [];
  const add = (make: (ends: { a: string; b: string; requirement: null }) => Link): void => {
    const a = dice(own.length);
    const b = (a + 1 + dice(own.length - 1)) % own.length;
    links.push(make({ a: own[a]!.id, b: own[b]!.id, requirement: null }));
  };
  for (const kind of kinds) {
    const [word, what] = kind.split(" ") as [string, string]; // every kind has a first word
    for (let times = 1 + dice(2); times > 0; times -= 1) {
      if (kind === "near") add((ends) => ({ ...ends, because: "dependency", is: "near", maxRttMs: [5, 20][dice(2)]! }));
      if (word === "apart") add((ends) => ({ ...ends, because: "limit", is: "apart", from: what as KeptApart })); // of the list
      if (kind === "together region") add((ends) => ({ ...ends, because: "limit", is: "together", in: "region" }));
      if (kind === "together provider") add((ends) => ({ ...ends, because: "limit", is: "together", in: "provider" }));
    }
  }
  const from = (["site", "region", "provider", "owner", "control-plane"] as const)[dice(5)]!;
  for (const { id, workload } of copies)
    links.push({ a: workload, b: id, requirement: null, because: "recovery", is: "apart", from });
  return links;
}
