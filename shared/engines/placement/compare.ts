import type { Range } from "../../units/range.ts";

/** A value on its criterion's fixed scale: 1 at `best`, 0 at `worst`, clamped (domain 9.2). Which is greater does not matter. */
export function normalise(value: number, best: number, worst: number): number {
  if (best === worst) throw new RangeError(`best and worst must differ, both are ${best}`);
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

/** An alternative with its normalised values (0–1), by criterion. */
export type Alternative = Readonly<{ id: string; values: Readonly<Record<string, number>> }>;

/** What a change of one weight does, the others keeping their proportions. */
export type Sensitivity = Readonly<{
  criterion: string;
  /** Winner at 80 % and at 120 % of the weight. */
  lower: string;
  higher: string;
  changes: boolean;
  /** Weights nearest below and above the present one at which the winner is tied; `null`: never in 0–1. */
  tieBelow: number | null;
  tieAbove: number | null;
}>;

const STEP = 0.2;

/** Σ weight × value; weights are brought to a sum of 1. */
export function weighted(values: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  const sum = Object.values(weights).reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new RangeError("weighing needs at least one positive weight");
  return Object.entries(weights).reduce(
    (total, [criterion, weight]) => total + (weight / sum) * (values[criterion] ?? 0),
    0,
  );
}

/** The alternative with the greatest weighted value; ties by id. `null`: there is none. */
export function winner(alternatives: readonly Alternative[], weights: Readonly<Record<string, number>>): string | null {
  let best: { id: string; value: number } | null = null;
  for (const { id, values } of alternatives) {
    const value = weighted(values, weights);
    if (!best || value > best.value + 1e-12 || (value > best.value - 1e-12 && id < best.id)) best = { id, value };
  }
  return best?.id ?? null;
}

/**
 * Would another weight change the winner? Each weight is moved by ±20 % of itself, the others rescaled to keep the sum.
 *
 * The value of an alternative is linear in one weight w: w·v + (1 − w)·rest, where rest is its value over the other
 * criteria; two alternatives tie where these lines cross.
 */
export function sensitivity(
  alternatives: readonly Alternative[],
  weights: Readonly<Record<string, number>>,
): Sensitivity[] {
  const sum = Object.values(weights).reduce((a, b) => a + b, 0);
  const now = winner(alternatives, weights);
  const held = alternatives.find((alternative) => alternative.id === now);
  if (!held) return [];

  return Object.keys(weights)
    .sort()
    .flatMap((criterion) => {
      const weight = weights[criterion]! / sum;
      const others = Object.fromEntries(Object.entries(weights).filter(([name]) => name !== criterion));
      if (Object.values(others).every((other) => other === 0)) return [];
      const rest = (alternative: Alternative) => weighted(alternative.values, others);
      const at = (w: number) => {
        const scale = (1 - w) / (1 - weight);
        const moved = Object.fromEntries(Object.entries(others).map(([name, other]) => [name, (other / sum) * scale]));
        return winner(alternatives, { ...moved, [criterion]: w })!;
      };

      const ties = alternatives.flatMap((rival) => {
        const gain = (held.values[criterion] ?? 0) - (rival.values[criterion] ?? 0);
        const loss = rest(rival) - rest(held);
        if (rival.id === held.id || gain + loss === 0) return [];
        const w = loss / (gain + loss);
        return w >= 0 && w <= 1 ? [w] : [];
      });
      const lower = at(Math.max(0, weight * (1 - STEP)));
      const higher = at(Math.min(1, weight * (1 + STEP)));
      const below = ties.filter((w) => w <= weight);
      const above = ties.filter((w) => w >= weight);
      return [
        {
          criterion,
          lower,
          higher,
          changes: lower !== now || higher !== now,
          tieBelow: below.length > 0 ? Math.max(...below) : null,
          tieAbove: above.length > 0 ? Math.min(...above) : null,
        },
      ];
    });
}

/** An alternative in the four criteria as they are measured; `null`: not known, may be anything. */
export type Measured = Readonly<{
  id: string;
  cost: Range | null;
  latency: Range | null;
  lockIn: Range | null;
  sovereignty: Range | null;
}>;

/** `dominatedBy: null`: in the Pareto set. Unknowns never dominate and are never dominated for what is unknown. */
export type ParetoStanding = Readonly<{ id: string; dominatedBy: string | null }>;

/**
 * Which alternatives another one surely beats: no worse in every criterion whatever the unknowns are, and better in one.
 *
 * Less is better for cost, latency and lock-in; more is better for sovereignty. Where several beat an alternative, the
 * first by id that is itself in the set is named.
 */
export function pareto(alternatives: readonly Measured[]): ParetoStanding[] {
  const sorted = [...alternatives].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const beaters = new Map(sorted.map((each) => [each.id, sorted.filter((other) => beats(other, each))]));
  const isFree = (id: string) => beaters.get(id)!.length === 0;
  return sorted.map(({ id }) => {
    const by = beaters.get(id)!;
    return { id, dominatedBy: (by.find((other) => isFree(other.id)) ?? by[0])?.id ?? null };
  });
}

function beats(a: Measured, b: Measured): boolean {
  const pairs = [
    [a.cost, b.cost],
    [a.latency, b.latency],
    [a.lockIn, b.lockIn],
    [negative(a.sovereignty), negative(b.sovereignty)],
  ] as const;
  if (a.id === b.id) return false;
  const noWorse = pairs.every(([mine, other]) => mine !== null && other !== null && mine.high <= other.low);
  return noWorse && pairs.some(([mine, other]) => mine!.high < other!.low);
}

const negative = (value: Range | null): Range | null => value && { low: -value.high, high: -value.low };
