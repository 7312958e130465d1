import type { Draft, Terms } from "./draft.ts";
import { type Problem, type ProblemLimit, layerOf } from "./problem.ts";
import type { Choice, Unit } from "./reduce.ts";
import type { Cut } from "./tangents.ts";
import { compareText } from "./usable.ts";
import { countsOpenings } from "./worth.ts";

/** What limits are written with and into. */
export type Written = Readonly<{
  draft: Draft;
  problem: Problem;
  units: readonly Unit[];
  choices: readonly Readonly<{ unit: number; choice: Choice }>[];
  providers: ReadonlyMap<string, number>;
  /** Numbers of the limits that may be broken at a price. */
  soft: ReadonlySet<number>;
}>;

type LimitOf<Is extends ProblemLimit["is"]> = Extract<ProblemLimit, { is: Is }>;

const MONTHS = 12;

/** Whether the model has to know which providers are used. */
export const needsOpen = (problem: Problem): boolean =>
  problem.limits.some(({ is }) => is === "providers") ||
  (countsOpenings(problem) && Object.values(problem.openings).some((opening) => opening !== null && opening !== 0));

/**
 * Writes the rows of one limit.
 *
 * Budget: 12 × (Σ high + Σ openings) × growth ≤ budget. Share of k at most m, whatever the prices: (1 − m) × Σ high of k −
 * m × Σ low of the rest ≤ 0; of workloads, their number for both. Concentration ‖amounts‖ ≤ √H × Σ amounts: for a direction u
 * Σ (u − √H) × amount ≤ 0, each amount at the end that hurts. Providers Σ open ≤ max. Quota Σ uses ≤ max. Mean Σ share ×
 * (measure − bound) ≤ 0, the other way round where more is better. Commitment −12 × Σ low of the provider ≤ −minimum. Money is
 * divided by a power of ten so that coefficients stay below 10,000, which keeps a solver's tolerance below a unit of currency.
 */
export function limitRows(written: Written, number: number, cuts: readonly Cut[]): void {
  const limit = written.problem.limits[number]!;
  switch (limit.is) {
    case "share":
      return shareRows(written, number, limit);
    case "concentration":
      return concentrationRows(written, number, limit, cuts);
    case "budget":
      return moneyRow(written, number, MONTHS * written.problem.dearestYear, limit.perYear);
    case "total-budget":
      return moneyRow(written, number, MONTHS * written.problem.horizonYears, limit.total);
    case "providers":
      return providersRow(written, number, limit);
    case "quota":
      return quotaRow(written, number, limit);
    case "mean":
      return meanRow(written, number, limit);
    case "commitment":
      return commitmentRow(written, number, limit);
    case "group-together":
      return;
  }
}

/** A column that takes up the breach of a soft limit; `one`: the breach that counts as 1. */
function slack({ draft, problem, soft }: Written, number: number, one: number): Terms {
  if (!soft.has(number)) return [];
  return [
    [draft.column(`breach.${draft.word(problem.limits[number]!.is)}.${number + 1}`, -1, Infinity, false), -(one || 1)],
  ];
}

const isAtMost = (written: Written, name: string, number: number, terms: Terms, most: number): void => {
  written.draft.row(name, written.problem.limits[number]!.is, -Infinity, most, terms, { limit: number });
};

function moneyRow(written: Written, number: number, factor: number, most: number): void {
  const { choices, providers, problem } = written;
  const scale = scaleOf(choices, factor);
  const terms: Terms = choices.map(({ choice }, column) => [column, (factor * choice.high) / scale]);
  for (const [provider, column] of providers)
    terms.push([column, (factor * (problem.openings[provider] ?? 0)) / scale]);
  const name = problem.limits[number]!.is;
  isAtMost(
    written,
    written.draft.word(name),
    number,
    [...terms, ...slack(written, number, most / scale)],
    most / scale,
  );
}

/** What a choice has of what shares are shares of, at both ends. */
const amountOf = ({ of }: LimitOf<"share" | "concentration">) =>
  of === "workloads"
    ? { low: ({ counts }: Choice) => counts, high: ({ counts }: Choice) => counts }
    : { low: ({ low }: Choice) => low, high: ({ high }: Choice) => high };

function layersOf({ problem, choices }: Written, { layer }: LimitOf<"share" | "concentration">) {
  const ids = choices.map(({ choice }) => layerOf(problem, choice.region, layer));
  return { ids, all: [...new Set(ids)].sort(compareText) };
}

function shareRows(written: Written, number: number, limit: LimitOf<"share">): void {
  const { choices, draft } = written;
  const { ids, all } = layersOf(written, limit);
  const { low, high } = amountOf(limit);
  const scale = limit.of === "cost" ? scaleOf(choices, 1) : 1;
  const breach = slack(written, number, wholeOf(written, high) / scale);
  for (const id of limit.id === null ? all : [limit.id]) {
    const terms: Terms = choices.map(({ choice }, column) => [
      column,
      (ids[column] === id ? (1 - limit.max) * high(choice) : -limit.max * low(choice)) / scale,
    ]);
    if (breach.length === 0 && !canExceed(written, terms, 0)) continue;
    isAtMost(written, `share.${draft.word(limit.layer)}.${draft.word(id)}`, number, [...terms, ...breach], 0);
  }
}

function concentrationRows(
  written: Written,
  number: number,
  limit: LimitOf<"concentration">,
  cuts: readonly Cut[],
): void {
  const { choices, draft } = written;
  const { ids, all } = layersOf(written, limit);
  const { low, high } = amountOf(limit);
  const scale = limit.of === "cost" ? scaleOf(choices, 1) : 1;
  const root = Math.sqrt(limit.max);
  const breach = slack(written, number, wholeOf(written, high) / scale);
  const alone = all.map((id): Cut["direction"] => new Map([[id, 1]]));
  const mine = cuts.filter((cut) => cut.limit === number).map(({ direction }) => direction);
  [...alone, ...mine].forEach((direction, nth) => {
    const terms: Terms = choices.map(({ choice }, column) => {
      const over = (direction.get(ids[column]!) ?? 0) - root;
      return [column, (over * (over > 0 ? high(choice) : low(choice))) / scale];
    });
    if (breach.length === 0 && !canExceed(written, terms, 0)) return;
    isAtMost(
      written,
      `concentration.${draft.word(limit.layer)}.${draft.word(all[nth] ?? String(nth + 1))}`,
      number,
      [...terms, ...breach],
      0,
    );
  });
}

function providersRow(written: Written, number: number, limit: LimitOf<"providers">): void {
  const open: Terms = [...written.providers.values()].map((column) => [column, 1]);
  isAtMost(written, "providers", number, [...open, ...slack(written, number, 1)], limit.max);
}

function quotaRow(written: Written, number: number, { at, of, max }: LimitOf<"quota">): void {
  const terms: Terms = [];
  written.choices.forEach(({ choice }, column) => {
    const isThere = (at.kind === "region" ? choice.region : choice.provider) === at.id;
    if (isThere && choice.uses[of] !== 0) terms.push([column, choice.uses[of]]);
  });
  if (terms.length === 0) return;
  isAtMost(
    written,
    `quota.${of}.${written.draft.word(at.id)}`,
    number,
    [...terms, ...slack(written, number, max)],
    max,
  );
}

function meanRow(written: Written, number: number, { criterion, bound }: LimitOf<"mean">): void {
  const sign = criterion === "sovereignty" ? -1 : 1;
  const terms: Terms = written.choices.map(({ choice }, column) => [
    column,
    sign * (choice.means[criterion] - choice.share * bound),
  ]);
  isAtMost(
    written,
    `mean.${written.draft.word(criterion)}`,
    number,
    [...terms, ...slack(written, number, Math.abs(bound))],
    0,
  );
}

function commitmentRow(written: Written, number: number, { provider, perYear }: LimitOf<"commitment">): void {
  const scale = scaleOf(written.choices, MONTHS);
  const terms: Terms = [];
  written.choices.forEach(({ choice }, column) => {
    if (choice.provider === provider) terms.push([column, (-MONTHS * choice.low) / scale]);
  });
  const breach = slack(written, number, perYear / scale);
  isAtMost(written, `commitment.${written.draft.word(provider)}`, number, [...terms, ...breach], -perYear / scale);
}

/** Whether any answer at all could break a row: each unit taking what is worst for it. */
function canExceed({ units }: Written, terms: Terms, most: number): boolean {
  let sum = 0;
  let column = 0;
  for (const { choices } of units) {
    let greatest = -Infinity;
    for (let c = 0; c < choices.length; c += 1, column += 1) greatest = Math.max(greatest, terms[column]![1]);
    sum += choices.length > 0 ? greatest : 0;
  }
  return sum > most;
}

const wholeOf = ({ units }: Written, high: (choice: Choice) => number): number =>
  units.reduce((sum, { choices }) => sum + Math.max(0, ...choices.map(high)), 0);

/** The power of ten that brings the greatest amount of a choice below 10,000. */
function scaleOf(choices: Written["choices"], factor: number): number {
  let greatest = 0;
  for (const { choice } of choices) greatest = Math.max(greatest, factor * choice.high);
  let scale = 1;
  while (greatest / scale >= 10_000) scale *= 10;
  return scale;
}
