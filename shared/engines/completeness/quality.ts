import type { DataSet } from "../../model/data-set.ts";
import type { Dependency, Endpoint } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { FieldId, Gap, Quality } from "../../model/quality.ts";
import { say } from "../../model/sentence.ts";
import type { Workload } from "../../model/workload.ts";
import { type Figure, computed } from "../explain.ts";
import { type Completeness, completenessOf, confidenceFigure, rounded } from "./completeness.ts";
import { allPoints, fields, isKnownOfDataSet, isKnownOfGroup } from "./fields.ts";
import { countsOf } from "./counts.ts";

/** What the inventory holds, as far as its quality is concerned. */
export type Held = Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  dataSets: readonly DataSet[];
  dependencies: readonly Dependency[];
}>;

/** One workload with what is known of it. */
export type Known = Readonly<{ workload: Workload; group: Group | null; moves: boolean; completeness: Completeness }>;

/** Every workload with its confidence, in the order given. */
export function completenessOfAll({ workloads, groups, dataSets, dependencies }: Held): Known[] {
  const groupOf = new Map<string, Group>(groups.map((group) => [group.id, group]));
  const dataOf = gathered(dataSets, ({ group }) => (group === null ? [] : [group]));
  const linksOf = gathered(dependencies, ({ from, to }) => [...new Set([...inside(from), ...inside(to)])]);
  const none: readonly never[] = [];
  return workloads.map((workload) => {
    const group = (workload.group && groupOf.get(workload.group)) ?? null;
    const links = [...(linksOf.get(workload.id) ?? none), ...((group && linksOf.get(group.id)) ?? none)];
    const completeness = completenessOf(workload, group, (group && dataOf.get(group.id)) ?? none, links);
    return { workload, group, moves: movesOf(group), completeness };
  });
}

const inside = (end: Endpoint): string[] => (end.kind === "external" ? [] : [end.id]);

/** What is kept where it is, or is switched off, needs no figures of its own. */
const movesOf = (group: Group | null): boolean => group?.disposition !== "retain" && group?.disposition !== "retire";

function gathered<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const held = found.get(key);
      if (held) held.push(thing);
      else found.set(key, [thing]);
    }
  return found;
}

/** The whole answer but for what the import reports say. */
export function qualityOf(held: Held): Omit<Quality, "findings"> {
  const all = completenessOfAll(held);
  const moving = all.filter(({ moves }) => moves);
  const counts = countsOf(held);
  const inBand = (band: Completeness["band"]) => moving.filter(({ completeness }) => completeness.band === band).length;
  return {
    confidence: meanOf(moving),
    known: counts.reduce((sum, { known }) => sum + known, 0),
    all: counts.reduce((sum, { all }) => sum + all, 0),
    bands: { high: inBand("high"), medium: inBand("medium"), low: inBand("low") },
    staying: all.length - moving.length,
    gaps: gapsOf(moving, held.dataSets),
    workloads: all.map(({ workload, moves, completeness: { share, band, stars, missing } }) => ({
      id: workload.id,
      share,
      band,
      stars,
      moves,
      missing: [...missing],
    })),
  };
}

const meanOf = (moving: readonly Known[]): number | null =>
  moving.length === 0 ? null : moving.reduce((sum, { completeness }) => sum + completeness.share, 0) / moving.length;

/** Mean credit of each field over the workloads that move, in the order of `fields`. */
const meanCredits = (moving: readonly Known[]): number[] =>
  fields.map(
    (_, at) => moving.reduce((sum, { completeness }) => sum + completeness.credits[at]!.credit, 0) / moving.length,
  );

/** What is missing: first what stops a result, then by what filling it brings, weight × (1 − mean credit) ÷ 100. */
export function gapsOf(moving: readonly Known[], dataSets: readonly DataSet[]): Gap[] {
  if (moving.length === 0) return [];
  const credits = meanCredits(moving);
  return fields
    .map(({ id, of, weight, stops }, at) => ({
      field: id,
      of,
      stops: stops !== null,
      workloads: moving.filter(({ completeness }) => completeness.credits[at]!.credit < 1).length,
      open: lacking(id, moving, dataSets).size,
      bare: of === "data-set" ? bareGroups(moving, dataSets).size : 0,
      effect: Math.max(0, (weight * (1 - credits[at]!)) / allPoints),
    }))
    .filter(({ workloads }) => workloads > 0)
    .sort((a, b) => Number(b.stops) - Number(a.stops) || b.effect - a.effect || order(a.field) - order(b.field));
}

const order = (id: FieldId): number => fields.findIndex((field) => field.id === id);

/**
 * The rows somebody has to be asked about: workloads, groups or data sets, as the field belongs to one of them.
 *
 * Only what moves counts, so that nobody is asked about a system that is to be switched off.
 */
export function lacking(field: FieldId, moving: readonly Known[], dataSets: readonly DataSet[]): ReadonlySet<string> {
  const of = fields.find(({ id }) => id === field)!.of;
  if (of === "workload")
    return new Set(moving.filter((one) => one.completeness.missing.includes(field)).map(({ workload }) => workload.id));
  const groups = groupsOf(moving);
  if (of === "group")
    return new Set([...groups.values()].filter((group) => !isKnownOfGroup(field, group)).map(({ id }) => id));
  return new Set(
    dataSets
      .filter((one) => one.group !== null && groups.has(one.group) && !isKnownOfDataSet(field, one))
      .map(({ id }) => id),
  );
}

/** Groups that move without any data set on record. */
export function bareGroups(moving: readonly Known[], dataSets: readonly DataSet[]): ReadonlySet<string> {
  const held = new Set<string | null>(dataSets.map(({ group }) => group));
  return new Set([...groupsOf(moving).keys()].filter((id) => !held.has(id)));
}

const groupsOf = (moving: readonly Known[]): Map<string, Group> =>
  new Map(moving.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));

/** `confidence/inventory`: mean confidence, with each field's share of the hundred points. */
export function inventoryConfidence(held: Held): Figure {
  const moving = completenessOfAll(held).filter(({ moves }) => moves);
  const value = meanOf(moving);
  const id = "confidence/inventory";
  if (value === null)
    return computed(id, say("quality.figure-inventory"), "share", null, "formula", "", [], say("quality.none-moves"));
  const credits = meanCredits(moving);
  const parts = fields.map(({ id: field, weight, label, widens }, at) =>
    computed(
      `${id}/${field}`,
      label,
      "points",
      weight * credits[at]!,
      "formula",
      `${weight} × ${rounded(credits[at]!)}`,
      [],
      credits[at]! < 1 ? widens : say("quality.figure-counted", { count: moving.length }),
    ),
  );
  const points = parts.map((_, at) => rounded(fields[at]!.weight * credits[at]!)).join(" + ");
  return computed(
    id,
    say("quality.figure-inventory"),
    "share",
    value,
    "formula",
    `(${points}) ÷ ${allPoints}`,
    parts,
    say("quality.figure-counted", { count: moving.length }),
  );
}

/** A figure of this engine by its id; `null`: there is none. */
export function confidenceById(held: Held, rest: string): Figure | null {
  const [name] = rest.split("/");
  if (name === "inventory") return inventoryConfidence(held);
  const workload = held.workloads.find(({ id }) => id === name);
  if (!workload) return null;
  const one = completenessOfAll({ ...held, workloads: [workload] })[0]!;
  return confidenceFigure(workload, one.completeness);
}
