import { compareIds } from "../../model/id.ts";
import type { Placement } from "../../model/scenario.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Option, type Problem, type ProblemWorkload, type Unplaced, countsMoney, has, isNear } from "./problem.ts";

/** What is decided in one piece: a workload, or a group that must stay together. */
export type Unit = Readonly<{ id: string; members: readonly ProblemWorkload[]; choices: readonly Choice[] }>;

/** One way to place a whole unit. */
export type Choice = Readonly<{
  region: Option["region"];
  provider: Option["provider"];
  owner: string;
  /** Σ share × score.low of its members, with shares of the placed workloads adding up to 1. */
  worth: number;
  /** Per month, major units; 0 where no limit counts money and nothing is known. */
  low: number;
  high: number;
  uses: number;
  takes: readonly Placement[];
}>;

export type Reduced = Readonly<{
  units: readonly Unit[];
  /** Group-together holds by construction for merged units; these groups still need rows. */
  looseGroups: readonly (readonly Unit[])[];
  /** Groups that have no region in common: with group-together on, nothing can be done. */
  torn: readonly string[];
  unplaced: readonly Unplaced[];
  leftOut: readonly Sentence[];
  dominated: number;
}>;

type Kept = Readonly<{ workload: ProblemWorkload; options: readonly Option[] }>;

/**
 * The problem made smaller without losing an answer.
 *
 * 1. Pins: a pinned workload keeps the options of its region, a forbidden region loses its options.
 * 2. With a budget or an owner share on, options whose price is not known are left out: such a limit could not be proven.
 * 3. With group-together on, a group whose members have one option per region becomes one unit. Otherwise its members stay
 *    apart and rows of the model hold them together.
 * 4. A choice that another one beats in everything any limit can see is dropped (see `dominates`).
 */
export function reduce(problem: Problem): Reduced {
  const unplaced: Unplaced[] = [];
  const leftOut: Sentence[] = [];
  const kept: Kept[] = [];

  for (const workload of [...problem.workloads].sort((a, b) => compareIds(a.id, b.id))) {
    const options = lawful(problem, workload, leftOut);
    if (typeof options === "string") unplaced.push({ workload: workload.id, sentence: whyNone(workload, options) });
    else kept.push({ workload, options });
  }

  const whole = kept.reduce((sum, { workload }) => sum + workload.share, 0) || 1;
  const together = has(problem, "group-together");
  const { merged, loose, torn } = together ? mergeGroups(kept, whole) : { merged: [], loose: [], torn: [] };
  const inGroup = new Set(together ? kept.filter((each) => each.workload.group !== null) : []);
  const single = kept.filter((each) => !inGroup.has(each)).map((each) => alone(each, whole));
  const all = [...merged, ...loose.flat(), ...single];

  let dominated = 0;
  const looseIds = new Set(loose.flat().map((unit) => unit.id));
  const isAsNear = nearness(problem);
  const units = all.map((unit) => {
    // a member of a group that rows hold together may be wanted for its region alone; so may the end of a coupling,
    // unless the other region is near to everything that this one is near to
    const bounds = boundsOf(problem, unit);
    const mayReplace = (one: Choice, other: Choice): boolean =>
      one.region === other.region ||
      (!looseIds.has(unit.id) && bounds.every((maxMs) => isAsNear(one.region, other.region, maxMs)));
    const isBeaten = (choice: Choice) =>
      unit.choices.some((other) => dominates(problem, other, choice) && mayReplace(other, choice));
    const choices = unit.choices.filter((choice) => !isBeaten(choice));
    dominated += unit.choices.length - choices.length;
    return { ...unit, choices };
  });
  const byName = new Map(units.map((unit) => [unit.id, unit]));
  const looseGroups = loose.map((group) => group.map((unit) => byName.get(unit.id)!));
  return { units, looseGroups, torn, unplaced, leftOut, dominated };
}

/** The options pins and prices leave over, or what took the last one. */
function lawful(
  problem: Problem,
  workload: ProblemWorkload,
  leftOut: Sentence[],
): readonly Option[] | "gates" | "pins" | "price" {
  if (workload.options.length === 0) return "gates";
  const pins = problem.pins.filter((pin) => pin.workload === workload.id);
  const pinned = pins.filter((pin) => pin.kind === "pinned").map((pin) => pin.region);
  const forbidden = new Set(pins.filter((pin) => pin.kind === "forbidden").map((pin) => pin.region));
  const allowed = workload.options.filter(
    (option) => !forbidden.has(option.region) && (pinned.length === 0 || pinned.includes(option.region)),
  );
  if (allowed.length === 0) return "pins";
  if (!countsMoney(problem)) return inOrder(allowed);

  const priced = allowed.filter((option) => option.monthly !== null);
  const without = allowed.length - priced.length;
  if (priced.length === 0) return "price";
  if (without > 0) leftOut.push(say("placement.left-out-unpriced", { workload: workload.name, count: without }));
  return inOrder(priced);
}

const inOrder = (options: readonly Option[]): readonly Option[] =>
  [...options].sort((a, b) => compareText(a.region, b.region) || compareText(a.offer, b.offer));

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function whyNone(workload: ProblemWorkload, why: "gates" | "pins" | "price"): Sentence {
  if (why === "gates") return workload.noOption ?? say("placement.no-option", { workload: workload.name });
  if (why === "pins") return say("placement.no-option-for-pin", { workload: workload.name });
  return say("placement.no-priced-option", { workload: workload.name });
}

function mergeGroups(kept: readonly Kept[], whole: number) {
  const groups = new Map<string, Kept[]>();
  for (const each of kept) {
    if (each.workload.group === null) continue;
    const members = groups.get(each.workload.group) ?? [];
    members.push(each);
    groups.set(each.workload.group, members);
  }

  const merged: Unit[] = [];
  const loose: Unit[][] = [];
  const torn: string[] = [];
  for (const [group, members] of groups) {
    const regions = common(members);
    if (regions.length === 0) torn.push(group);
    const narrowed = members.map(({ workload, options }) => ({
      workload,
      options: options.filter((option) => regions.includes(option.region)),
    }));
    const oneEach = narrowed.every(
      ({ options }) => new Set(options.map(({ region }) => region)).size === options.length,
    );
    if (oneEach) merged.push(mergedUnit(group, narrowed, regions, whole));
    else loose.push(narrowed.map((each) => alone(each, whole)));
  }
  return { merged, loose, torn };
}

function common(members: readonly Kept[]): Option["region"][] {
  const [first, ...others] = members.map(({ options }) => new Set(options.map((option) => option.region)));
  return [...first!].filter((region) => others.every((regions) => regions.has(region))).sort(compareText);
}

function mergedUnit(
  group: string,
  members: readonly Kept[],
  regions: readonly Option["region"][],
  whole: number,
): Unit {
  const choices = regions.map((region) => {
    const each = members.map((member) =>
      choice(
        member.workload,
        member.options.find((o) => o.region === region)!,
        whole,
      ),
    );
    const sum = (of: (choice: Choice) => number) => each.reduce((total, one) => total + of(one), 0);
    return {
      ...each[0]!,
      worth: sum((one) => one.worth),
      low: sum((one) => one.low),
      high: sum((one) => one.high),
      uses: sum((one) => one.uses),
      takes: each.flatMap((one) => one.takes),
    };
  });
  return { id: group, members: members.map(({ workload }) => workload), choices };
}

const alone = ({ workload, options }: Kept, whole: number): Unit => ({
  id: workload.id,
  members: [workload],
  choices: options.map((option) => choice(workload, option, whole)),
});

const choice = (workload: ProblemWorkload, option: Option, whole: number): Choice => ({
  region: option.region,
  provider: option.provider,
  owner: option.owner,
  worth: (workload.share / whole) * option.score.low,
  low: option.monthly?.low ?? 0,
  high: option.monthly?.high ?? 0,
  uses: option.uses,
  takes: [{ workload: workload.id, offer: option.offer, region: option.region }],
});

/**
 * Whether `a` makes `b` superfluous: worth at least as much, and no limit could prefer `b`.
 *
 * A budget prefers what costs less. An owner share looks at the owner and at both ends of the price (a cheaper choice of
 * one owner raises the share of the others), so there both must be equal. A limit on providers looks at the provider, a
 * quota at the region and what is used of it. Without a limit that counts money, of two equal choices the cheaper stays.
 */
function dominates(problem: Problem, a: Choice, b: Choice): boolean {
  if (a === b || a.worth < b.worth) return false;
  if (has(problem, "budget") && a.high > b.high) return false;
  if (has(problem, "owner-share") && (a.owner !== b.owner || a.high > b.high || a.low < b.low)) return false;
  if (has(problem, "providers") && a.provider !== b.provider) return false;
  if (has(problem, "quota") && !(a.region === b.region && a.uses <= b.uses) && limitsRegion(problem, a.region))
    return false;
  if (a.worth > b.worth) return true;
  return a.high < b.high || (a.high === b.high && isFirst(a, b));
}

/** The round-trip bounds of a unit's couplings with others, each once. */
function boundsOf(problem: Problem, unit: Unit): number[] {
  const inside = new Set<string>(unit.members.map((member) => member.id));
  const across = problem.couplings.filter(({ a, b }) => inside.has(a) !== inside.has(b));
  return [...new Set(across.map(({ maxRttMs }) => maxRttMs))];
}

/** Whether every region that is near enough to `b` is near enough to `a` too. Remembered: few bounds, few regions. */
function nearness(problem: Problem): (a: Option["region"], b: Option["region"], maxMs: number) => boolean {
  const regions = [...new Set(problem.workloads.flatMap(({ options }) => options.map((option) => option.region)))];
  const known = new Map<string, boolean>();
  return (a, b, maxMs) => {
    const key = `${a} ${b} ${maxMs}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const isAsNear = regions.every((other) => !isNear(problem, b, other, maxMs) || isNear(problem, a, other, maxMs));
    known.set(key, isAsNear);
    return isAsNear;
  };
}

const limitsRegion = (problem: Problem, region: string): boolean =>
  problem.limits.some((limit) => limit.is === "quota" && limit.region === region);

const isFirst = (a: Choice, b: Choice): boolean =>
  compareText(`${a.region} ${a.takes[0]!.offer}`, `${b.region} ${b.takes[0]!.offer}`) < 0;
