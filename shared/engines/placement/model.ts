import { Draft, type Terms } from "./draft.ts";
import { type Written, limitRows, needsOpen } from "./limit-rows.ts";
import type { Problem, ProblemLimit } from "./problem.ts";
import type { Choice, Reduced, Unit, UnitLink } from "./reduce.ts";
import type { Cut } from "./tangents.ts";
import { compareText } from "./usable.ts";
import { openingWorth } from "./worth.ts";

/**
 * What a row of the model says, so that answers can be explained and rows made soft. `inside`: a link between members of one
 * unit, which forbids some of its choices.
 */
export type RowMeaning = "one" | "open" | "link" | "inside" | ProblemLimit["is"];

/** A mixed-integer model as plain arrays: rows in compressed form, `low ≤ Σ value × column ≤ high`, maximised. */
export type Model = Readonly<{
  columns: Readonly<{ names: readonly string[]; worth: Float64Array; upper: Float64Array; integral: Uint8Array }>;
  rows: Readonly<{
    names: readonly string[];
    meanings: readonly RowMeaning[];
    /** Number of the limit in `problem.limits` and of the link in `problem.links` that a row comes from; −1: none. */
    limits: Int32Array;
    links: Int32Array;
    low: Float64Array;
    high: Float64Array;
    starts: Int32Array;
    indices: Int32Array;
    values: Float64Array;
  }>;
  /** What the first columns choose: column i is choice `choices[i].choice` of unit `choices[i].unit`. */
  choices: readonly Readonly<{ unit: number; choice: Choice }>[];
  /** Columns of each unit: from `unitStarts[u]` up to `unitStarts[u + 1]`. */
  unitStarts: Int32Array;
  /** Columns that say whether a provider is used, by provider. Empty: nothing asks. */
  providers: ReadonlyMap<string, number>;
  /** Where each choice lies, 0 … places − 1, and which places two linked units may take at the same time. */
  placeOf: Int32Array;
  places: readonly string[];
  links: readonly UnitLink[];
  /** `rules[r][placeOfA × places + placeOfB]` is 1 where the rule allows it. */
  rules: readonly Uint8Array[];
}>;

/** Limits and links, by number in the problem, that may be broken at a price: the model then looks for the smallest breach. */
export type Soft = Readonly<{ limits: ReadonlySet<number>; links: ReadonlySet<number> }>;

const NOTHING_SOFT: Soft = { limits: new Set(), links: new Set() };

/** A breach is measured relative to its limit; the score only decides between equal breaches. */
const WORTH_BESIDE_BREACH = 1e-4;
/** Greatest score there is: what other objectives are brought down to beside a breach. */
const GREATEST_SCORE = 100;

/**
 * Writes the problem as a mixed-integer model.
 *
 * One 0/1 column per choice, one row per unit (exactly one choice); what each limit becomes is said in `limit-rows.ts`. A
 * concentration is no linear limit: its rows are tangents to it, those of `cuts` and one for each alone; an answer may keep all
 * of them and still be too concentrated, but no answer that keeps the limit breaks one of them. A link forbids pairs of
 * places: one row for all places of one end that are at odds with the same places of the other, Σ here + Σ there ≤ 1.
 */
export function buildModel(
  problem: Problem,
  reduced: Reduced,
  { soft = NOTHING_SOFT, cuts = [] }: Readonly<{ soft?: Soft; cuts?: readonly Cut[] }> = {},
): Model {
  const { units, rules } = reduced;
  const choices = units.flatMap((unit, u) => unit.choices.map((choice) => ({ unit: u, choice })));
  const unitStarts = new Int32Array(units.length + 1);
  units.forEach((unit, u) => (unitStarts[u + 1] = unitStarts[u]! + unit.choices.length));
  const draft = new Draft();
  const besides = soft.limits.size + soft.links.size === 0 ? 1 : worthBesideBreach(units);
  for (const unit of units) {
    const inPlace = new Map<number, number>();
    for (const { place } of unit.choices) inPlace.set(place, (inPlace.get(place) ?? 0) + 1);
    for (const choice of unit.choices) {
      const { offer, term } = choice.takes[0]!.option;
      const name = `x.${draft.word(unit.id)}.${draft.word(choice.region)}`;
      const isOnlyThere = inPlace.get(choice.place) === 1;
      const whole = isOnlyThere ? name : `${name}.${draft.word(term)}.${draft.word(offer)}`;
      draft.column(whole, choice.worth * besides, 1, true);
    }
  }
  const providers = new Map<string, number>();
  if (needsOpen(problem)) {
    for (const provider of [...new Set(choices.map(({ choice }) => choice.provider))].sort(compareText))
      providers.set(
        provider,
        draft.column(`open.${draft.word(provider)}`, openingWorth(problem, provider) * besides, 1, true),
      );
  }
  units.forEach((unit, u) => {
    const all = unit.choices.map((_, c) => [unitStarts[u]! + c, 1] as const);
    draft.row(`one.${draft.word(unit.id)}`, "one", 1, 1, all);
  });
  openRows(draft, units, unitStarts, providers);
  const written: Written = { draft, problem, units, choices, providers, soft: soft.limits };
  problem.limits.forEach((_, number) => limitRows(written, number, cuts));
  linkRows(draft, reduced, unitStarts, soft);
  return {
    ...draft.finish(),
    choices,
    unitStarts,
    providers,
    placeOf: Int32Array.from(choices, ({ choice }) => choice.place),
    places: rules.places,
    links: reduced.links,
    rules: rules.allows,
  };
}

function worthBesideBreach(units: readonly Unit[]): number {
  const most = units.reduce((sum, { choices }) => sum + Math.max(0, ...choices.map(({ worth }) => Math.abs(worth))), 0);
  return WORTH_BESIDE_BREACH * Math.min(1, GREATEST_SCORE / Math.max(most, GREATEST_SCORE));
}

/** A choice needs its provider open. */
function openRows(draft: Draft, units: readonly Unit[], unitStarts: Int32Array, providers: Model["providers"]): void {
  if (providers.size === 0) return;
  units.forEach((unit, u) => {
    for (const [provider, terms] of byKey(unit, unitStarts[u]!, (choice) => choice.provider))
      draft.row(`open.${draft.word(unit.id)}.${draft.word(provider)}`, "open", -Infinity, 0, [
        ...terms,
        [providers.get(provider)!, -1],
      ]);
  });
}

function linkRows(draft: Draft, reduced: Reduced, unitStarts: Int32Array, soft: Soft): void {
  const { units, rules } = reduced;
  const size = rules.places.length;
  const likes = rules.allows.map((table) => likePlaces(table, size));
  for (const { a, b, rule, link, limit } of reduced.links) {
    const table = rules.allows[rule]!;
    const isSoft = link >= 0 ? soft.links.has(link) : soft.limits.has(limit);
    const ends = `${draft.word(units[a]!.id)}.${draft.word(units[b]!.id)}`;
    let breach: Terms | null = null;
    const slack = (): Terms => (isSoft ? (breach ??= [[draft.column(`breach.${ends}`, -1, 1, true), -1]]) : []);

    if (a === b) {
      const broken: Terms = [];
      units[a]!.choices.forEach(({ place }, c) => {
        if (table[place * size + place] === 0) broken.push([unitStarts[a]! + c, 1]);
      });
      if (broken.length > 0)
        draft.row(`inside.${draft.word(units[a]!.id)}`, "inside", -Infinity, 0, [...broken, ...slack()], {
          limit,
          link,
        });
      continue;
    }
    for (const [like, here] of byKey(units[a]!, unitStarts[a]!, ({ place }) => likes[rule]![place]!)) {
      const there: Terms = [];
      units[b]!.choices.forEach(({ place }, c) => {
        if (table[like * size + place] === 0) there.push([unitStarts[b]! + c, 1]);
      });
      if (there.length === 0) continue;
      const name = `link.${ends}.${draft.word(rules.places[like]!)}`;
      draft.row(name, "link", -Infinity, 1, [...here, ...there, ...slack()], { limit, link });
    }
  }
}

/** For each place the first one that a rule allows beside exactly the same places. */
function likePlaces(table: Uint8Array, size: number): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from({ length: size }, (_, place) => {
    const row = table.subarray(place * size, (place + 1) * size).join("");
    const like = first.get(row) ?? place;
    first.set(row, like);
    return like;
  });
}

function byKey<Key>(unit: Unit, start: number, key: (choice: Choice) => Key): Map<Key, [number, number][]> {
  const found = new Map<Key, [number, number][]>();
  unit.choices.forEach((choice, c) => {
    const terms = found.get(key(choice)) ?? [];
    terms.push([start + c, 1]);
    found.set(key(choice), terms);
  });
  return found;
}
