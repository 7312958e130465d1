import type { Criterion } from "../../model/requirement.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Range } from "../../units/range.ts";
import { bestIn, byMerit, meritOf } from "./answer.ts";
import { breaks } from "./broken.ts";
import { movesOf, movingWith } from "./explain.ts";
import { type Mover, type Weighed, meanOf, needsOf } from "./needs.ts";
import { type Option, type Problem, type ProblemWorkload, layerOf, nameOf } from "./problem.ts";
import { type Broken, type Tally, isFree } from "./tally.ts";

/** One way to place a workload, held against the one that is chosen. */
export type Contender = Readonly<{
  option: Option;
  /** Guaranteed score more (+) or less (−) than the chosen one. */
  ahead: number;
  brokenBy: readonly Sentence[];
  needs: readonly Sentence[];
}>;

/** Why a workload goes where it goes, as far as the problem knows; gates are the caller's. */
export type Reasons = Readonly<{
  chosen: Contender;
  runnerUp: Contender | null;
  others: readonly Contender[];
  reasons: readonly Sentence[];
  heldBy: readonly Sentence[];
}>;

export type Around = Readonly<{
  weights: readonly Weighed[];
  /** vCPU a workload needs, by its id; its cost is scored by it. */
  vcpuOf: (workload: ProblemWorkload) => Range | null;
}>;

const EQUAL = 1e-9;
/** Points below this are not worth a sentence. */
const TELLING = 0.05;

/**
 * Why a placed workload stands where it stands: what it is better in, by how much, and what would have to be otherwise.
 *
 * Every other place is looked at as the move it would be, with the whole group where groups stay together, so that what is said
 * of it can be tried by hand. `null`: the workload is not placed.
 */
export function reasonsFor(problem: Problem, tally: Tally, id: string, around: Around): Reasons | null {
  const workload = problem.workloads.find((each) => each.id === id);
  const chosen = tally.chosen.get(id);
  if (!workload || !chosen) return null;
  const ids = movingWith(problem, tally.chosen, id);
  const others = othersOf(problem, workload, chosen).map((option) => {
    const moves = ids.length > 1 ? movesOf(problem, tally.chosen, ids, option.region) : new Map<string, Option>();
    const broken = tally.brokenBy(new Map([...(moves ?? []), [id, option]]));
    const movers = moversOf(problem, tally, moves ?? new Map<string, Option>(), { workload, option, around });
    const contender: Contender = {
      option,
      ahead: option.score.low - chosen.score.low,
      brokenBy: breaks(problem, tally, broken),
      needs: needsOf(problem, tally, around.weights, movers, broken),
    };
    return { contender, broken, movers };
  });
  const second = others.find(({ contender }) => contender.option.region !== chosen.region) ?? null;
  const held = others.filter((one) => one === second || isBetter(problem, one.contender.option, chosen));
  return {
    chosen: { option: chosen, ahead: 0, brokenBy: [], needs: [] },
    runnerUp: second?.contender ?? null,
    others: others.map(({ contender }) => contender),
    reasons: [
      ...standing(problem, tally, workload, chosen, second, ids),
      ...(second ? byCriterion(problem, chosen, second.contender.option) : []),
      ...openness(chosen, second?.contender.option ?? null),
    ],
    heldBy: heldBy(
      problem,
      tally,
      workload,
      held.map(({ broken }) => broken),
      ids.length,
    ),
  };
}

const isBetter = ({ objective }: Problem, option: Option, chosen: Option): boolean =>
  meritOf(objective, option) > meritOf(objective, chosen) + EQUAL;

/** The best option of every other region, and the other ways to buy in the chosen one; best first. */
function othersOf({ objective }: Problem, { options }: ProblemWorkload, chosen: Option): Option[] {
  const regions = [...new Set(options.map(({ region }) => region))].filter((region) => region !== chosen.region);
  const elsewhere = regions.map((region) => bestIn(objective, options, region)!);
  const here = options.filter((option) => option.region === chosen.region && option !== chosen);
  return [...elsewhere, ...here].sort(byMerit(objective));
}

type Asked = Readonly<{ workload: ProblemWorkload; option: Option; around: Around }>;

function moversOf(
  problem: Problem,
  { chosen }: Tally,
  moves: ReadonlyMap<string, Option>,
  { workload, option, around }: Asked,
): Mover[] {
  const all = new Map(moves).set(workload.id, option);
  return problem.workloads.flatMap((each) => {
    const [from, to] = [chosen.get(each.id), all.get(each.id)];
    return from && to ? [{ share: each.share, from, to, vcpu: around.vcpuOf(each) }] : [];
  });
}

type Judged = Readonly<{ contender: Contender; broken: Broken; movers: readonly Mover[] }>;

/** Where it stands among all lawful places: the only one, the best, level with another, or held back from a better one. */
function standing(
  problem: Problem,
  tally: Tally,
  workload: ProblemWorkload,
  chosen: Option,
  second: Judged | null,
  ids: readonly string[],
): Sentence[] {
  const count = new Set(workload.options.map(({ region }) => region)).size;
  const names = { region: nameOf(problem, chosen.region), count };
  if (!second) return [say("placement.reason-only", names)];
  const other = second.contender.option;
  const args = { ...names, other: nameOf(problem, other.region), currency: problem.currency };
  const { objective } = problem;
  const lead = meritOf(objective, chosen) - meritOf(objective, other);
  const together = ids.length > 1 ? groupSentence(problem, second, ids) : null;
  const group = together ? [together] : [];
  if (Math.abs(lead) <= EQUAL) return [say("placement.reason-tie", args), ...group];
  if (lead > 0) {
    const value = Math.abs(meritOf(objective, chosen));
    return [say(`placement.reason-best-${objective}`, { ...args, value, lead }), ...group];
  }
  const why = !isFree(second.broken) ? "held" : opensAnother(problem, tally, other) ? "opening" : "gap";
  const said = Number.isFinite(lead)
    ? say(`placement.reason-behind-${objective}`, { ...args, lead: -lead })
    : say("placement.reason-untold", args);
  // where a group decides together, its sum is the reason, or the member that may not go
  const { limits, links, pins } = second.broken;
  const isGroups = limits.every(({ limit }) => limit.is === "group-together") && links.length + pins.length === 0;
  const isSaid = ids.length > 1 && (why === "gap" || isGroups);
  return [said, ...group, ...(isSaid ? [] : [say(`placement.reason-${why}`, args)])];
}

/** Whether somebody new would have to be worked with, which costs money of its own. */
function opensAnother(problem: Problem, { chosen }: Tally, { region }: Option): boolean {
  const provider = layerOf(problem, region, "provider");
  if (problem.openings[provider] === undefined) return false;
  return [...chosen.values()].every((each) => layerOf(problem, each.region, "provider") !== provider);
}

/** What the place is worth to the whole group, beside the same for the other place; or who of it may not go there; `null`: it cannot be told. */
function groupSentence(problem: Problem, { movers, contender }: Judged, ids: readonly string[]): Sentence | null {
  const { region } = contender.option;
  const args = { count: ids.length, other: nameOf(problem, region) };
  const torn = problem.workloads.find(
    ({ id, options }) => ids.includes(id) && options.every((option) => option.region !== region),
  );
  if (torn) return say("placement.reason-group-torn", { ...args, name: torn.name });
  const { objective, currency } = problem;
  const worth = (of: (mover: Mover) => Option): number => {
    const merit = (mover: Mover): number => Math.abs(meritOf(objective, of(mover)));
    return objective === "cost" ? movers.reduce((sum, mover) => sum + merit(mover), 0) : meanOf(movers, merit);
  };
  const [here, there] = [worth(({ from }) => from), worth(({ to }) => to)];
  if (!Number.isFinite(here) || !Number.isFinite(there)) return null;
  return say(`placement.reason-group-${objective}`, { ...args, here, there, currency });
}

/** Criterion by criterion, what it has more and less than the runner-up; what weighs most first. */
function byCriterion(problem: Problem, chosen: Option, other: Option): Sentence[] {
  return chosen.parts
    .map(({ criterion, points }) => {
      const there = other.parts.find((part) => part.criterion === criterion)?.points.low ?? 0;
      return { criterion, points: points.low - there };
    })
    .filter(({ points }) => Math.abs(points) >= TELLING)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.criterion < b.criterion ? -1 : 1))
    .map(({ criterion, points }) => {
      const [here, there] = [valueOf(chosen, criterion), valueOf(other, criterion)];
      const args = { points, other: nameOf(problem, other.region), currency: problem.currency };
      return here === null || there === null
        ? say(`placement.reason-points-${criterion}`, args)
        : say(`placement.reason-values-${criterion}`, { ...args, here, there });
    });
}

/** The guaranteed value of a criterion; of cost the most it can be a month. */
const valueOf = ({ monthly, measures }: Option, criterion: Criterion): number | null =>
  criterion === "cost"
    ? (monthly?.high ?? null)
    : (measures[criterion]?.[criterion === "sovereignty" ? "low" : "high"] ?? null);

/** How far what is not known leaves the order open. */
function openness(chosen: Option, other: Option | null): Sentence[] {
  const open = chosen.score.high - chosen.score.low;
  if (other && other.score.high <= chosen.score.low + EQUAL) return [say("placement.reason-certain")];
  const args = { open, most: chosen.score.high, other: other?.score.high ?? 0 };
  if (other && other.score.high > chosen.score.low) return [say("placement.reason-open-order", args)];
  return open >= TELLING ? [say("placement.reason-open", args)] : [];
}

/** Pins, its group, and what ties it to others, each where it keeps the workload from a move that would be better or is next. */
function heldBy(
  problem: Problem,
  tally: Tally,
  workload: ProblemWorkload,
  broken: readonly Broken[],
  moving: number,
): Sentence[] {
  const pins = problem.pins.filter((pin) => pin.workload === workload.workload && workload.standby === null);
  const bind = pins.filter(
    (pin) => pin.kind === "pinned" || workload.options.some((option) => option.region === pin.region),
  );
  const links = [...new Set(broken.flatMap((one) => one.links))];
  // that the group stays together is said by itself
  const limits = [...new Map(broken.flatMap((one) => one.limits).map((use) => [use.limit, use])).values()].filter(
    ({ limit }) => limit.is !== "group-together" || moving === 1,
  );
  return [
    ...bind.map(({ kind, region, reason }) => {
      const why = reason ? { ko: `(${reason})`, en: `(${reason})` } : { ko: "", en: "" };
      return say(`placement.held-${kind}`, { region: nameOf(problem, region), why });
    }),
    ...(moving > 1
      ? [say("placement.held-group", { group: nameOf(problem, workload.group ?? ""), count: moving })]
      : []),
    ...breaks(problem, tally, { limits, links, pins: [] }),
  ];
}
