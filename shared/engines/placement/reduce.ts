import type { RegionId } from "../../model/id.ts";
import { compareIds } from "../../model/id.ts";
import type { Sentence } from "../../model/sentence.ts";
import { dominance } from "./dominance.ts";
import { type Rules, rulesOf, standsIn } from "./link-rules.ts";
import {
  type Option,
  type Problem,
  type ProblemWorkload,
  type Resource,
  type Unplaced,
  has,
  layerOf,
} from "./problem.ts";
import { type Usable, compareText, sayLeftOut, sayNothing, usableOptions } from "./usable.ts";
import { type Measured, measureOf, worthOfOption } from "./worth.ts";

/** What is decided in one piece: a workload, a copy, or a group that must stay together. */
export type Unit = Readonly<{ id: string; members: readonly ProblemWorkload[]; choices: readonly Choice[] }>;

/** One way to place a whole unit; amounts are sums over its members. */
export type Choice = Readonly<{
  region: RegionId;
  provider: string;
  /** Number of the region among the places of the rules. */
  place: number;
  /** What it brings to the whole, the more the better (see `worth.ts`). */
  worth: number;
  /** Per month, major units; 0 where nothing is known, which happens only where nothing counts money. */
  low: number;
  high: number;
  /** Members without a known price. */
  unpriced: number;
  uses: Readonly<Record<Resource, number>>;
  /** Members that are workloads, not copies, and their part of the shares of all such. */
  counts: number;
  share: number;
  /** Σ that part × measure at the end that hurts. */
  means: Readonly<Record<Measured, number>>;
  takes: readonly Readonly<{ id: string; workload: ProblemWorkload; option: Option }>[];
}>;

/** Two units that depend on each other's place. `link`, `limit`: where it comes from, by number in the problem; −1: not from there. */
export type UnitLink = Readonly<{ a: number; b: number; rule: number; link: number; limit: number }>;

export type Reduced = Readonly<{
  units: readonly Unit[];
  rules: Rules;
  /** Links between units, and inside one (`a` = `b`). Group-together holds by construction for merged units; others are linked. */
  links: readonly UnitLink[];
  /** Groups that have no region in common: with group-together on, nothing can be done. */
  torn: readonly string[];
  unplaced: readonly Unplaced[];
  leftOut: readonly Sentence[];
  dominated: number;
}>;

/**
 * The problem made smaller without losing an answer.
 *
 * 1. Pins and unknowns: options that cannot take part are left out (`usable.ts`). A copy of what is not placed is not placed.
 * 2. A choice that another one of the same region beats in everything a limit can see is dropped (`dominance.ts`).
 * 3. With group-together on, a group whose members have one choice left per region becomes one unit. Otherwise its members stay
 *    apart and links hold them in one place.
 * 4. The same between regions, where every link of the unit is as content with the one as with the other.
 */
export function reduce(problem: Problem): Reduced {
  const unplaced: Unplaced[] = [];
  const usable = usableOptions(problem);
  const found = [...problem.workloads]
    .sort((a, b) => compareIds(a.workload, b.workload) || compareText(a.id, b.id))
    .map((workload) => [workload, usable(workload)] as const);
  const gone = new Set(
    found.flatMap(([each, { nothing }]) => (nothing !== null && each.standby === null ? [each.workload] : [])),
  );
  const kept: (readonly [ProblemWorkload, Usable])[] = [];
  for (const each of found) {
    const [workload, { nothing }] = each;
    if (nothing !== null) unplaced.push({ workload: workload.workload, sentence: sayNothing(workload, nothing) });
    else if (!gone.has(workload.workload)) kept.push(each);
  }

  const together = problem.limits.findIndex(({ is }) => is === "group-together");
  const rules = rulesOf(problem, together >= 0);
  const beats = dominance(problem);
  const alone = unitMaker(
    problem,
    rules,
    kept.map(([workload]) => workload),
  );
  let dominated = 0;
  const withoutBeaten = (unit: Unit, isBeatenBy: (a: Choice, b: Choice) => boolean): Unit => {
    const choices = unit.choices.filter((choice) => !unit.choices.some((other) => isBeatenBy(other, choice)));
    dominated += unit.choices.length - choices.length;
    return { ...unit, choices };
  };
  const single = kept.map(([workload, { options }]) =>
    withoutBeaten(alone(workload, options), (a, b) => a.place === b.place && beats(a, b)),
  );
  const {
    units: all,
    loose,
    torn,
  } = has(problem, "group-together") ? mergeGroups(single) : { units: single, loose: [], torn: [] };

  const links = linksBetween(problem, rules, all, loose, together);
  const mayStandIn = replacements(rules, links, all.length);
  const units = all.map((unit, u) => withoutBeaten(unit, (a, b) => beats(a, b) && mayStandIn(u, a, b)));
  return { units, rules, links, torn, unplaced, leftOut: sayLeftOut(problem, found), dominated };
}

function unitMaker(problem: Problem, { placeOf }: Rules, placed: readonly ProblemWorkload[]) {
  const whole = placed.reduce((sum, { share }) => sum + share, 0) || 1;
  const own = placed.reduce((sum, { share, standby }) => sum + (standby === null ? share : 0), 0) || 1;
  return (workload: ProblemWorkload, options: readonly Option[]): Unit => {
    const isCopy = workload.standby !== null;
    const share = isCopy ? 0 : workload.share / own;
    const mean = (option: Option, criterion: Measured): number => share * (measureOf(option, criterion) ?? 0);
    const choices = options.map((option): Choice => ({
      region: option.region,
      provider: layerOf(problem, option.region, "provider"),
      place: placeOf.get(option.region)!,
      worth: worthOfOption(problem, workload, option, whole),
      low: option.monthly?.low ?? 0,
      high: option.monthly?.high ?? 0,
      unpriced: option.monthly === null ? 1 : 0,
      uses: { vcpu: option.uses.vcpu ?? 0, gpu: option.uses.gpu ?? 0, workloads: option.uses.workloads ?? 0 },
      counts: isCopy ? 0 : 1,
      share,
      means: {
        latency: mean(option, "latency"),
        sovereignty: mean(option, "sovereignty"),
        "lock-in": mean(option, "lock-in"),
      },
      takes: [{ id: workload.id, workload, option }],
    }));
    return { id: workload.id, members: [workload], choices };
  };
}

/** Groups whose members have one choice per region become one unit; the members of the others are kept to common regions. */
function mergeGroups(single: readonly Unit[]): { units: Unit[]; loose: number[][]; torn: string[] } {
  const groups = new Map<string, Unit[]>();
  for (const unit of single) {
    const group = unit.members[0]!.group;
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  const units: Unit[] = [];
  const loose: number[][] = [];
  const torn: string[] = [];
  for (const [group, members] of groups) {
    const regions = common(members);
    if (regions.length === 0) torn.push(group);
    const narrowed = members.map((unit) => ({
      ...unit,
      choices: unit.choices.filter(({ region }) => regions.includes(region)),
    }));
    if (narrowed.every(({ choices }) => choices.length === regions.length))
      units.push(merged(group, narrowed, regions));
    else loose.push(narrowed.map((unit) => units.push(unit) - 1));
  }
  units.push(...single.filter(({ members }) => members[0]!.group === null));
  return { units, loose, torn };
}

function common(members: readonly Unit[]): RegionId[] {
  const [first, ...others] = members.map(({ choices }) => new Set(choices.map(({ region }) => region)));
  return [...first!].filter((region) => others.every((regions) => regions.has(region))).sort(compareText);
}

function merged(group: string, units: readonly Unit[], regions: readonly RegionId[]): Unit {
  const choices = regions.map((region): Choice => {
    const each = units.map((unit) => unit.choices.find((choice) => choice.region === region)!);
    const sum = (of: (choice: Choice) => number) => each.reduce((total, one) => total + of(one), 0);
    return {
      ...each[0]!,
      worth: sum(({ worth }) => worth),
      low: sum(({ low }) => low),
      high: sum(({ high }) => high),
      unpriced: sum(({ unpriced }) => unpriced),
      uses: {
        vcpu: sum(({ uses }) => uses.vcpu),
        gpu: sum(({ uses }) => uses.gpu),
        workloads: sum(({ uses }) => uses.workloads),
      },
      counts: sum(({ counts }) => counts),
      share: sum(({ share }) => share),
      means: {
        latency: sum(({ means }) => means.latency),
        sovereignty: sum(({ means }) => means.sovereignty),
        "lock-in": sum(({ means }) => means["lock-in"]),
      },
      takes: each.flatMap(({ takes }) => takes),
    };
  });
  return { id: group, members: units.flatMap(({ members }) => members), choices };
}

/** The problem's links as links of units, and those that hold a group in one place that could not be merged. */
function linksBetween(
  problem: Problem,
  rules: Rules,
  units: readonly Unit[],
  loose: readonly (readonly number[])[],
  together: number,
): UnitLink[] {
  const unitOf = new Map(units.flatMap((unit, u) => unit.members.map(({ id }) => [id, u] as const)));
  const links = problem.links.flatMap((link, number): UnitLink[] => {
    const [a, b] = [unitOf.get(link.a), unitOf.get(link.b)];
    // whoever is not placed binds nobody
    if (a === undefined || b === undefined) return [];
    return [{ a, b, rule: rules.ruleOf[number]!, link: number, limit: -1 }];
  });
  for (const [first, ...others] of loose) {
    for (const other of others) links.push({ a: first!, b: other, rule: rules.onePlace, link: -1, limit: together });
  }
  return links;
}

/** Whether one choice may stand in for another as far as the links of a unit go, whatever the other ends choose. */
function replacements(
  rules: Rules,
  links: readonly UnitLink[],
  units: number,
): (unit: number, a: Choice, b: Choice) => boolean {
  const across = Array.from({ length: units }, () => new Set<number>());
  const inside = Array.from({ length: units }, () => new Set<number>());
  for (const { a, b, rule } of links) {
    if (a === b) inside[a]!.add(rule);
    else for (const end of [a, b]) across[end]!.add(rule);
  }
  const isAsFree = standsIn(rules);
  const isKeptInside = (rule: number, { place }: Choice): boolean =>
    rules.allows[rule]![place * rules.places.length + place] === 1;
  return (unit, a, b) => {
    for (const rule of across[unit]!) if (!isAsFree(rule, a.place, b.place)) return false;
    for (const rule of inside[unit]!) if (isKeptInside(rule, b) && !isKeptInside(rule, a)) return false;
    return true;
  };
}
