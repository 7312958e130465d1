import { type Recovery, modeRank } from "../../model/recovery.ts";
import type { Pin, Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { chosenOf, isOption } from "./answer.ts";
import { limitArgs, limitKey } from "./broken.ts";
import { meterOf } from "./meters.ts";
import {
  type Chosen,
  type Link,
  type Option,
  type Problem,
  type ProblemLimit,
  type ProblemWorkload,
  isKept,
  nameOf,
} from "./problem.ts";
import { keepsPins, usableOptions } from "./usable.ts";

/** Amounts that differ by less than a billionth are equal: sums of decimals, not of whole units. */
const RELATIVE = 1e-9;

export type Placed = Readonly<{ workload: ProblemWorkload; option: Option }>;

/**
 * Every rule of the problem again, in plain code, on an answer from anywhere: solver, start answer, or a hand.
 *
 * Nothing of the model is used, so a mistake there shows here. Empty: the answer keeps everything. A workload that is not
 * placed breaks nothing; a second place that is missing does, where there is one to be had.
 */
export function checkPlacements(
  problem: Problem,
  placements: readonly Placement[],
  recoveries: readonly Recovery[] = [],
): Sentence[] {
  const chosen = chosenOf(problem, placements, recoveries);
  return [
    ...linesAreLawful(problem, placements),
    ...copiesAreLawful(problem, chosen, recoveries),
    ...checkChosen(problem, chosen),
  ];
}

/** The rules for the whole, on options that are the problem's own: pins, limits, links. */
export function checkChosen(problem: Problem, chosen: Chosen): Sentence[] {
  return [
    ...pinsKept(problem, chosen),
    ...problem.limits.flatMap((limit) => limitKept(problem, limit, chosen)),
    ...problem.links.flatMap((link) => linkKept(problem, link, chosen)),
  ];
}

/** The options an answer takes, in the order of the problem. */
export const placedOf = (problem: Problem, chosen: Chosen): Placed[] =>
  problem.workloads.flatMap((workload) => {
    const option = chosen.get(workload.id);
    return option ? [{ workload, option }] : [];
  });

function linesAreLawful({ workloads, ...problem }: Problem, placements: readonly Placement[]): Sentence[] {
  const own = new Map<string, ProblemWorkload>();
  for (const each of workloads) if (each.standby === null) own.set(each.workload, each);
  const seen = new Set<string>();
  return placements.flatMap((placement) => {
    const { workload: id, region } = placement;
    const workload = own.get(id);
    if (!workload) return [say("placement.check-unknown-workload", { workload: id })];
    const wrong: Sentence[] = [];
    if (seen.has(id)) wrong.push(say("placement.check-twice", { workload: workload.name }));
    seen.add(id);
    if (!workload.options.some((option) => isOption(option, placement)))
      wrong.push(
        say("placement.check-not-lawful", {
          workload: workload.name,
          region: nameOf({ ...problem, workloads }, region),
        }),
      );
    return wrong;
  });
}

/** Each copy of a placed workload stands where it may, as ready as it has to be. Copies nobody asked for are not looked at. */
function copiesAreLawful(problem: Problem, chosen: Chosen, recoveries: readonly Recovery[]): Sentence[] {
  const second = new Map(recoveries.map((recovery) => [recovery.workload, recovery]));
  const usable = usableOptions(problem);
  const placed = new Set(
    problem.workloads.flatMap(({ id, workload, standby }) => (standby === null && chosen.has(id) ? [workload] : [])),
  );
  return problem.workloads.flatMap((copy): Sentence[] => {
    if (copy.standby === null || !placed.has(copy.workload)) return [];
    const args = { workload: copy.name };
    const recovery = second.get(copy.workload);
    if (!recovery || recovery.region === null)
      return usable(copy).nothing === null ? [say("placement.check-no-second-place", args)] : [];
    const region = nameOf(problem, recovery.region);
    if (modeRank(recovery.mode) < modeRank(copy.standby))
      return [say("placement.check-weaker-copy", { ...args, region })];
    return chosen.has(copy.id) ? [] : [say("placement.check-second-place-not-lawful", { ...args, region })];
  });
}

function pinsKept(problem: Problem, chosen: Chosen): Sentence[] {
  const pins = new Map<string, Pin[]>();
  for (const pin of problem.pins) pins.set(pin.workload, [...(pins.get(pin.workload) ?? []), pin]);
  return placedOf(problem, chosen).flatMap(({ workload, option }) => {
    if (workload.standby !== null || keepsPins(pins.get(workload.workload) ?? [], option)) return [];
    return [say("placement.check-pin", { workload: workload.name, region: nameOf(problem, option.region) })];
  });
}

/** What an answer breaks of one limit; a limit that cannot be told is not kept. */
export function limitKept(problem: Problem, limit: ProblemLimit, chosen: Chosen): Sentence[] {
  if (limit.is === "group-together") return groupsKept(problem, chosen);
  const meter = meterOf(problem, limit);
  if (!meter) return [];
  for (const { workload, option } of placedOf(problem, chosen)) meter.add(workload, option, 1);
  if (meter.excess() <= RELATIVE) return [];
  const use = { limit, used: meter.used(), who: meter.who() };
  if (!Number.isFinite(use.used)) return [say("placement.check-untold")];
  return [say(`placement.check-${limitKey(limit)}`, limitArgs(problem, use))];
}

function groupsKept(problem: Problem, chosen: Chosen): Sentence[] {
  const regionOf = new Map<string, string>();
  const split = new Set<string>();
  for (const { workload, option } of placedOf(problem, chosen)) {
    if (workload.group === null) continue;
    const first = regionOf.get(workload.group);
    if (first !== undefined && first !== option.region) split.add(workload.group);
    regionOf.set(workload.group, first ?? option.region);
  }
  return [...split].sort().map((group) => say("placement.check-group-split", { group: nameOf(problem, group) }));
}

function linkKept(problem: Problem, link: Link, chosen: Chosen): Sentence[] {
  const [here, there] = [chosen.get(link.a), chosen.get(link.b)];
  if (!here || !there || isKept(problem, link, here.region, there.region)) return [];
  const name = (id: string): string => problem.workloads.find((workload) => workload.id === id)?.name ?? id;
  const args = {
    a: name(link.a),
    b: name(link.b),
    from: nameOf(problem, here.region),
    to: nameOf(problem, there.region),
  };
  switch (link.is) {
    case "near":
      return [say("placement.check-coupling", { ...args, ms: link.maxRttMs })];
    case "apart":
      return [say(`placement.check-apart-${link.from}`, args)];
    case "together":
      return [say(`placement.check-together-${link.in}`, args)];
  }
}
