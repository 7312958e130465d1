import type { Pin } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { fewNames } from "./few-names.ts";
import {
  type Option,
  type Problem,
  type ProblemWorkload,
  type Resource,
  countsMoney,
  layerOf,
  nameOf,
} from "./problem.ts";
import { MEASURED, type Measured, countsOpenings } from "./worth.ts";

/** What is not known of an option though something counts it. */
export type Unknown = "price" | "opening" | Measured | Resource;

/** Why nothing is left for a workload. */
export type Nothing = "gates" | "pins" | Unknown;

/** The options of a workload that may be taken, in order; and how many are left out, by what is not known of them. */
export type Usable = Readonly<{
  options: readonly Option[];
  nothing: Nothing | null;
  leftOut: readonly (readonly [Unknown, Option])[];
}>;

/**
 * Which options can take part: those the pins leave over and of which everything is known that the objective or a limit counts.
 *
 * A limit that counts money could not be proven with an option that has no price; a mean or an objective not without the
 * measure, a quota not without what is used of it, a budget not without what its provider takes to begin with. A pin speaks of
 * the workload, not of its copy.
 */
export function usableOptions(problem: Problem): (workload: ProblemWorkload) => Usable {
  const pins = new Map<string, Pin[]>();
  for (const pin of problem.pins) pins.set(pin.workload, [...(pins.get(pin.workload) ?? []), pin]);
  const unknown = unknownOf(problem);

  return (workload) => {
    if (workload.options.length === 0) return { options: [], nothing: "gates", leftOut: [] };
    const mine = (workload.standby === null && pins.get(workload.workload)) || [];
    const allowed = workload.options.filter((option) => keepsPins(mine, option));
    if (allowed.length === 0) return { options: [], nothing: "pins", leftOut: [] };
    const options: Option[] = [];
    const leftOut: (readonly [Unknown, Option])[] = [];
    for (const option of allowed) {
      const what = unknown(workload, option);
      if (what === null) options.push(option);
      else leftOut.push([what, option]);
    }
    return { options: options.sort(inOrder), nothing: options.length > 0 ? null : (leftOut[0]?.[0] ?? null), leftOut };
  };
}

/** Whether a place agrees with a workload's pins. */
export const keepsPins = (pins: readonly Pin[], { region }: Pick<Option, "region">): boolean =>
  pins.every((pin) => pin.kind === "pinned" || pin.region !== region) &&
  (pins.every(({ kind }) => kind === "forbidden") ||
    pins.some((pin) => pin.kind === "pinned" && pin.region === region));

/** What counts and is not known of an option; `null`: nothing. */
export function unknownOf(problem: Problem): (workload: ProblemWorkload, option: Option) => Unknown | null {
  const money = countsMoney(problem);
  const opening = countsOpenings(problem);
  const ofAll = MEASURED.filter((criterion) => problem.objective === criterion);
  const ofOwn = MEASURED.filter((criterion) =>
    problem.limits.some((limit) => limit.is === "mean" && limit.criterion === criterion),
  );
  const quotas = problem.limits.filter((limit) => limit.is === "quota");
  return ({ standby }, option) => {
    if (money && option.monthly === null) return "price";
    if (opening && problem.openings[layerOf(problem, option.region, "provider")] === null) return "opening";
    for (const criterion of ofAll) if (option.measures[criterion] === null) return criterion;
    if (standby === null) for (const criterion of ofOwn) if (option.measures[criterion] === null) return criterion;
    for (const { at, of } of quotas) {
      const place = at.kind === "region" ? option.region : layerOf(problem, option.region, "provider");
      if (place === at.id && option.uses[of] === null) return of;
    }
    return null;
  };
}

const inOrder = (a: Option, b: Option): number =>
  compareText(a.region, b.region) || compareText(a.offer, b.offer) || compareText(a.term, b.term);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a workload has nowhere to go. */
export function sayNothing(workload: ProblemWorkload, nothing: Nothing): Sentence {
  const args = { workload: workload.name };
  if (nothing === "gates") return workload.noOption ?? say("placement.no-option", args);
  if (nothing === "pins") return say("placement.no-option-for-pin", args);
  if (nothing === "price") return say("placement.no-priced-option", args);
  return say(`placement.no-option-with-${nothing}`, args);
}

/** What was left out: once for each thing that is not known, with how many it is about; each provider whose opening nobody knows. */
export function sayLeftOut(problem: Problem, found: readonly (readonly [ProblemWorkload, Usable])[]): Sentence[] {
  const kinds = new Map<Unknown, { names: Set<string>; options: number }>();
  const unopened = new Set<string>();
  for (const [workload, { options, leftOut }] of found) {
    for (const [what, { region }] of leftOut) {
      if (what === "opening") unopened.add(layerOf(problem, region, "provider"));
      if (what === "opening" || options.length === 0) continue;
      const kind = kinds.get(what) ?? { names: new Set(), options: 0 };
      kinds.set(what, kind);
      kind.names.add(workload.name);
      kind.options += 1;
    }
  }
  const said = [...kinds].map(([what, { names, options }]) =>
    say(what === "price" ? "placement.left-out-unpriced" : `placement.left-out-${what}`, {
      count: options,
      workloads: names.size,
      names: fewNames([...names]),
    }),
  );
  const providers = [...unopened].sort(compareText);
  return [...said, ...providers.map((id) => say("placement.left-out-opening", { provider: nameOf(problem, id) }))];
}
