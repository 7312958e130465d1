import type { RegionId } from "../../model/id.ts";
import { type Problem, type ProblemLimit, isNear } from "./problem.ts";
import { type Choice, type Reduced, type Unit, compareText } from "./reduce.ts";

/** What a row of the model says, so that answers can be explained and rows made soft. */
export type RowMeaning = "one" | "together" | ProblemLimit["is"] | "open" | "coupling";

/** A mixed-integer model as plain arrays: rows in compressed form, `low ≤ Σ value × column ≤ high`, maximised. */
export type Model = Readonly<{
  columns: Readonly<{ names: readonly string[]; worth: Float64Array; upper: Float64Array; integral: Uint8Array }>;
  rows: Readonly<{
    names: readonly string[];
    meanings: readonly RowMeaning[];
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
  /** Columns that say whether a provider is used, by provider. */
  providers: ReadonlyMap<string, number>;
}>;

/** Limits that may be broken at a price: the model then looks for the smallest breach instead of the best score. */
export type Soft = ReadonlySet<RowMeaning>;

const MONTHS = 12;
/** A breach is measured relative to its limit; the score only decides between equal breaches. */
const SCORE_BESIDE_BREACH = 1e-4;

/**
 * Writes the problem as a mixed-integer model.
 *
 * One 0/1 column per choice, one row per unit (exactly one choice). Rows of the limits: budget Σ 12 × high ≤ budget;
 * share of owner k, worst case inside the price ranges, (1 − max) × Σ high of k − max × Σ low of the others ≤ 0; providers
 * Σ open ≤ max with choice ≤ open; quota Σ uses ≤ quota. A coupling forbids pairs of regions that are too far apart: one row
 * per region of one end, choice there + choices of the other end too far from it ≤ 1. Money is divided by a power of ten so
 * that coefficients stay below 10,000, which keeps the solver's tolerance below a unit of currency.
 */
export function buildModel(problem: Problem, reduced: Reduced, soft: Soft = new Set()): Model {
  const choices = reduced.units.flatMap((unit, u) => unit.choices.map((choice) => ({ unit: u, choice })));
  const unitStarts = new Int32Array(reduced.units.length + 1);
  reduced.units.forEach((unit, u) => (unitStarts[u + 1] = unitStarts[u]! + unit.choices.length));
  const draft = new Draft();
  const isSoft = soft.size > 0;
  for (const { unit, choice } of choices) {
    const name = `x.${reduced.units[unit]!.id}.${choice.region}`;
    draft.column(name, isSoft ? choice.worth * SCORE_BESIDE_BREACH : choice.worth, 1, true);
  }
  const providers = new Map<string, number>();
  reduced.units.forEach((unit, u) => {
    const all = unit.choices.map((_, c) => [unitStarts[u]! + c, 1] as const);
    draft.row(`one.${unit.id}`, "one", 1, 1, all);
  });
  togetherRows(draft, reduced, unitStarts);
  for (const limit of problem.limits) limitRows(draft, limit, { reduced, choices, unitStarts, providers, soft });
  couplingRows(draft, problem, reduced, unitStarts, soft);
  return { ...draft.finish(), choices, unitStarts, providers };
}

type Around = Readonly<{
  reduced: Reduced;
  choices: Model["choices"];
  unitStarts: Int32Array;
  providers: Map<string, number>;
  soft: Soft;
}>;
type Terms = (readonly [column: number, value: number])[];

function limitRows(draft: Draft, limit: ProblemLimit, { choices, reduced, unitStarts, providers, soft }: Around): void {
  const slack = (breachOfOne: number): Terms =>
    soft.has(limit.is) ? [[draft.column(`breach.${limit.is}`, -1, Infinity, false), -breachOfOne]] : [];
  const scale = moneyScale(choices.map(({ choice }) => choice));

  if (limit.is === "budget") {
    const terms = choices.map(({ choice }, i) => [i, (MONTHS * choice.high) / scale] as const);
    draft.row("budget", "budget", -Infinity, limit.perYear / scale, [...terms, ...slack(limit.perYear / scale || 1)]);
  }
  if (limit.is === "owner-share") {
    const owners = [...new Set(choices.map(({ choice }) => choice.owner))].sort(compareText);
    const whole = reduced.units.reduce((sum, unit) => sum + Math.max(0, ...unit.choices.map((one) => one.high)), 0);
    const breach = slack(whole / scale || 1);
    for (const owner of owners) {
      const terms = choices.map(({ choice }, i) => {
        const value = choice.owner === owner ? (1 - limit.max) * choice.high : -limit.max * choice.low;
        return [i, value / scale] as const;
      });
      draft.row(`share.${owner}`, "owner-share", -Infinity, 0, [...terms, ...breach]);
    }
  }
  if (limit.is === "providers") {
    for (const provider of [...new Set(choices.map(({ choice }) => choice.provider))].sort(compareText)) {
      providers.set(provider, draft.column(`open.${provider}`, 0, 1, true));
    }
    reduced.units.forEach((unit, u) => {
      for (const [provider, terms] of byKey(unit, unitStarts[u]!, (choice) => choice.provider)) {
        draft.row(`open.${unit.id}.${provider}`, "open", -Infinity, 0, [...terms, [providers.get(provider)!, -1]]);
      }
    });
    const open: Terms = [...providers.values()].map((column) => [column, 1] as const);
    draft.row("providers", "providers", -Infinity, limit.max, [...open, ...slack(1)]);
  }
  if (limit.is === "quota") {
    const terms: Terms = [];
    choices.forEach(({ choice }, i) => {
      if (choice.region === limit.region && choice.uses !== 0) terms.push([i, choice.uses]);
    });
    if (terms.length > 0) {
      draft.row(`quota.${limit.region}`, "quota", -Infinity, limit.max, [...terms, ...slack(limit.max || 1)]);
    }
  }
}

/** Members of a group that could not be merged choose the same region: their sums per region are equal. */
function togetherRows(draft: Draft, { looseGroups, units }: Reduced, unitStarts: Int32Array): void {
  const at = new Map(units.map((unit, u) => [unit.id, unitStarts[u]!]));
  for (const [first, ...others] of looseGroups) {
    const lead = byKey(first!, at.get(first!.id)!, (choice) => choice.region);
    for (const other of others) {
      const follow = byKey(other, at.get(other.id)!, (choice) => choice.region);
      for (const region of [...new Set([...lead.keys(), ...follow.keys()])].sort(compareText)) {
        const terms = (follow.get(region) ?? []).map(([column, value]) => [column, -value] as const);
        draft.row(`together.${other.id}.${region}`, "together", 0, 0, [...(lead.get(region) ?? []), ...terms]);
      }
    }
  }
}

function couplingRows(draft: Draft, problem: Problem, { units }: Reduced, unitStarts: Int32Array, soft: Soft): void {
  const unitOf = new Map(units.flatMap((unit, u) => unit.members.map((member) => [member.id, u] as const)));
  problem.couplings.forEach(({ a, b, maxRttMs }) => {
    const from = unitOf.get(a);
    const to = unitOf.get(b);
    if (from === undefined || to === undefined || from === to) return;
    const here = byKey(units[from]!, unitStarts[from]!, (choice) => choice.region);
    const there = byKey(units[to]!, unitStarts[to]!, (choice) => choice.region);
    const rows: [RegionId, Terms][] = [];
    for (const [region, terms] of here) {
      const far = [...there].filter(([other]) => !isNear(problem, region as RegionId, other as RegionId, maxRttMs));
      if (far.length > 0) rows.push([region as RegionId, [...terms, ...far.flatMap(([, columns]) => columns)]]);
    }
    if (rows.length === 0) return;
    const breach: Terms = soft.has("coupling") ? [[draft.column(`breach.${a}.${b}`, -1, 1, true), -1]] : [];
    for (const [region, terms] of rows) {
      draft.row(`near.${a}.${b}.${region}`, "coupling", -Infinity, 1, [...terms, ...breach]);
    }
  });
}

function byKey(unit: Unit, start: number, key: (choice: Choice) => string): Map<string, Terms> {
  const found = new Map<string, Terms>();
  unit.choices.forEach((choice, c) => {
    const terms = found.get(key(choice)) ?? [];
    terms.push([start + c, 1]);
    found.set(key(choice), terms);
  });
  return found;
}

/** The power of ten that brings the greatest yearly amount of a choice below 10,000. */
function moneyScale(choices: readonly Choice[]): number {
  let greatest = 0;
  for (const choice of choices) greatest = Math.max(greatest, MONTHS * choice.high);
  let scale = 1;
  while (greatest / scale >= 10_000) scale *= 10;
  return scale;
}

/** Collects columns and rows, then turns them into arrays. Names are made legal for the LP format, and unique. */
class Draft {
  readonly #names: string[] = [];
  readonly #worth: number[] = [];
  readonly #upper: number[] = [];
  readonly #integral: number[] = [];
  readonly #rowNames: string[] = [];
  readonly #meanings: RowMeaning[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #used = new Map<string, number>();

  column(name: string, worth: number, upper: number, integral: boolean): number {
    this.#worth.push(worth);
    this.#upper.push(upper);
    this.#integral.push(integral ? 1 : 0);
    return this.#names.push(this.#legal(name)) - 1;
  }

  row(name: string, meaning: RowMeaning, low: number, high: number, terms: Terms): void {
    for (const [column, value] of terms) {
      if (value === 0) continue;
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#rowNames.push(this.#legal(`r.${name}`));
    this.#meanings.push(meaning);
    this.#low.push(low);
    this.#high.push(high);
    this.#starts.push(this.#indices.length);
  }

  finish(): Pick<Model, "columns" | "rows"> {
    return {
      columns: {
        names: this.#names,
        worth: Float64Array.from(this.#worth),
        upper: Float64Array.from(this.#upper),
        integral: Uint8Array.from(this.#integral),
      },
      rows: {
        names: this.#rowNames,
        meanings: this.#meanings,
        low: Float64Array.from(this.#low),
        high: Float64Array.from(this.#high),
        starts: Int32Array.from(this.#starts),
        indices: Int32Array.from(this.#indices),
        values: Float64Array.from(this.#values),
      },
    };
  }

  #legal(name: string): string {
    const clean = name.replaceAll(/[^A-Za-z0-9_.]/g, "_").slice(0, 200);
    const before = this.#used.get(clean) ?? 0;
    this.#used.set(clean, before + 1);
    return before === 0 ? clean : `${clean}..${before + 1}`;
  }
}
