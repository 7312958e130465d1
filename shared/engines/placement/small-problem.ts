import type { OfferId, RegionId, WorkloadId } from "../../model/id.ts";
import type { Placement } from "../../model/scenario.ts";
import type { Range } from "../../units/range.ts";
import type { Option, Place, Problem, ProblemWorkload } from "./problem.ts";

/** Problems small enough to be read: what tests of the placement are written with. */

type Amount = number | readonly [low: number, high: number];

const rangeOf = (amount: Amount): Range =>
  typeof amount === "number" ? { low: amount, high: amount } : { low: amount[0], high: amount[1] };

/** `a1`, `a2`, `b1` …: the letter is the provider, in capitals its owner. */
export const region = (name: string): RegionId => `${name[0]!}:${name}` as RegionId; // ids of tests need no prefix of a kind

/** An option in a region by its short name; score and price a month, or both ends of them. */
export function option(name: string, score: Amount, monthly: Amount | null, change: Partial<Option> = {}): Option {
  return {
    region: region(name),
    offer: `${region(name)}:std` as OfferId, // as above
    term: "on-demand",
    monthly: monthly === null ? null : rangeOf(monthly),
    score: rangeOf(score),
    parts: [{ criterion: "cost", points: rangeOf(score) }],
    measures: { latency: null, sovereignty: null, "lock-in": null },
    uses: { vcpu: 1, gpu: 0, workloads: 1 },
    ...change,
  };
}

export const workload = (
  number: number,
  options: readonly Option[],
  change: Partial<ProblemWorkload> = {},
): ProblemWorkload => ({
  id: `w-${number}`,
  workload: `w-${number}` as WorkloadId, // as above
  standby: null,
  name: `system ${number}`,
  group: null,
  share: 0.5,
  options,
  noOption: null,
  ...change,
});

/** The copy of a workload. */
export const copy = (number: number, options: readonly Option[], change: Partial<ProblemWorkload> = {}) =>
  workload(number, options, { id: `w-${number}/standby`, standby: "warm", name: `copy ${number}`, ...change });

export function ask(workloads: readonly ProblemWorkload[], change: Partial<Problem> = {}): Problem {
  const regions = new Set(workloads.flatMap(({ options }) => options.map((one) => one.region)));
  return {
    currency: "KRW",
    objective: "score",
    workloads,
    limits: [],
    pins: [],
    links: [],
    places: Object.fromEntries([...regions].map((id) => [id, placeOf(id)])),
    openings: {},
    pointsPerMoney: 0,
    horizonYears: 5,
    dearestYear: 1,
    roundTrips: {},
    unknown: "fail",
    names: {},
    ...change,
  };
}

function placeOf(id: RegionId): Place {
  const provider = id.slice(0, 1);
  const owner = provider.toUpperCase();
  return {
    region: id,
    layers: { provider, owner, country: "ab".includes(provider) ? "KR" : "DE", "control-plane": `plane ${owner}` },
    domains: { site: `site ${id}`, region: id, provider, owner, "control-plane": `plane ${owner}` },
  };
}

export const put = (number: number, name: string): Placement => ({
  workload: `w-${number}` as WorkloadId, // as above
  offer: `${region(name)}:std` as OfferId, // as above
  region: region(name),
});
