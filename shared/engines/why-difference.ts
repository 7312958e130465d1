import type { PlacementDifference } from "../model/placing.ts";
import type { WorkloadId } from "../model/id.ts";
import type { PriceTerm } from "../model/price-term.ts";
import type { Placement } from "../model/scenario.ts";
import { roundMoneyRange } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { herfindahl } from "./lock-in/herfindahl.ts";
import { type Option, type Problem, layerOf } from "./placement/problem.ts";
import type { Stand } from "./why-stand.ts";

/**
 * Two placements side by side: who moves to another region, who is bought otherwise where it is, and what the whole comes to on both sides.
 *
 * Points of a move are guaranteed score against guaranteed score; between scenarios that weigh differently there are none.
 */
export function differenceOf(from: Stand, to: Stand): PlacementDifference {
  const [before, after] = [ownPlaces(from), ownPlaces(to)];
  const areWeighedAlike = JSON.stringify(from.weights) === JSON.stringify(to.weights);
  const moved: PlacementDifference["moved"] = [];
  const changed: PlacementDifference["changed"] = [];
  let same = 0;
  for (const { workload, group } of to.assessment.workloads) {
    const [was, is] = [before.get(workload.id), after.get(workload.id)];
    if (!was && !is) continue;
    if (was && is && was.region === is.region && was.offer === is.offer && was.term === is.term) {
      same += 1;
      continue;
    }
    const [there, here] = [was?.option ?? null, is?.option ?? null];
    const both = {
      workload: workload.id,
      name: workload.name,
      group: group?.name ?? null,
      monthlyFrom: there?.monthly ? roundMoneyRange(there.monthly, from.problem.currency) : null,
      monthlyTo: here?.monthly ? roundMoneyRange(here.monthly, to.problem.currency) : null,
      points: there && here && areWeighedAlike ? here.score.low - there.score.low : null,
    };
    if (was && is && was.region === is.region)
      changed.push({
        ...both,
        region: is.region,
        offerFrom: was.offer,
        offerTo: is.offer,
        termFrom: was.term,
        termTo: is.term,
      });
    else moved.push({ ...both, from: was?.region ?? null, to: is?.region ?? null });
  }
  const [one, other] = [measuresOf(from), measuresOf(to)];
  return {
    moved,
    changed,
    same,
    measures: one.map(({ measure, value }, at) => ({ measure, from: value, to: other[at]!.value })),
    violationsFrom: [...from.result.violations],
    violationsTo: [...to.result.violations],
  };
}

type Standing = Pick<Placement, "region" | "offer"> & Readonly<{ term: PriceTerm; option: Option | null }>;

/** Where each workload itself stands, and what it takes there; `option` `null`: today's limits and gates would not let it. */
function ownPlaces({ assessment, problem, tally, result }: Stand): Map<WorkloadId, Standing> {
  const own = new Map(
    problem.workloads.flatMap(({ id, workload, standby }) => {
      const option = tally.chosen.get(id);
      return standby === null && option ? [[workload, option] as const] : [];
    }),
  );
  const term = assessment.scenario.term ?? "on-demand";
  return new Map(
    result.placements.map((one) => {
      const { workload, region, offer } = one;
      return [workload, { region, offer, term: one.term ?? term, option: own.get(workload) ?? null }];
    }),
  );
}

type Measure = PlacementDifference["measures"][number]["measure"];

function measuresOf({ problem, tally, result }: Stand): { measure: Measure; value: Range | null }[] {
  const placed = problem.workloads.flatMap((workload) => {
    const option = tally.chosen.get(workload.id);
    return option ? [{ workload, option }] : [];
  });
  const own = placed.filter(({ workload }) => workload.standby === null);
  const all = [...tally.chosen.values()];
  const { monthly } = result;
  return [
    { measure: "score", value: meanOf(placed, ({ score }) => score) },
    { measure: "monthly", value: monthly && range(monthly.low, monthly.high) },
    { measure: "latency", value: meanOf(own, ({ measures }) => measures.latency) },
    { measure: "sovereignty", value: meanOf(own, ({ measures }) => measures.sovereignty) },
    { measure: "lock-in", value: meanOf(own, ({ measures }) => measures["lock-in"]) },
    {
      measure: "providers",
      value: exactly(new Set(all.map(({ region }) => layerOf(problem, region, "provider"))).size),
    },
    { measure: "concentration", value: concentrationBy(problem, all) },
    { measure: "placed", value: exactly(own.length) },
  ];
}

/** Weighed by share; `null`: nothing is placed, or one of them is not known. */
export function meanOf(
  placed: readonly Readonly<{ workload: Problem["workloads"][number]; option: Option }>[],
  of: (option: Option) => Range | null,
): Range | null {
  const whole = placed.reduce((sum, { workload }) => sum + workload.share, 0);
  let [low, high] = [0, 0];
  for (const { workload, option } of placed) {
    const value = of(option);
    if (!value) return null;
    low += (workload.share / whole) * value.low;
    high += (workload.share / whole) * value.high;
  }
  return whole > 0 ? range(low, Math.max(low, high)) : null;
}

/** Herfindahl–Hirschman over providers, by cost, 0–10,000. */
function concentrationBy(problem: Problem, options: readonly Option[]): Range | null {
  const held = new Map<string, { low: number; high: number }>();
  for (const { region, monthly } of options) {
    if (!monthly) return null;
    const provider = layerOf(problem, region, "provider");
    const own = held.get(provider) ?? { low: 0, high: 0 };
    held.set(provider, { low: own.low + monthly.low, high: own.high + monthly.high });
  }
  return herfindahl([...held.values()]);
}
