import type { Figure } from "../engines/explain.ts";
import { minorPerMajor } from "../units/money.ts";

type Ends = readonly [number, number];

/**
 * What the printed parts of a judged figure come to: scores, weighted means, lock-in, concentration, latency, confidence, exit.
 *
 * Written anew from the words of the formulae and not with the engines' own functions, so that one checks the other; `null`
 * where the formula is none of these.
 */
export function judged(figure: Figure): Ends | null {
  const { combine, formula, parts } = figure;
  if (formula.startsWith("vCPU (")) return parts[0]?.value ? [parts[0].value.low, parts[0].value.high] : null;
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return null;
  const ends = parts.map(({ value }): Ends => [value!.low, value!.high]);
  if (combine === "weighted-mean") return weightedMean(parts);
  if (/, weighed by its (weight|share)$/.test(formula)) return ends[1]!;
  if (formula.startsWith("min(1, max(0,")) return between(ends);
  if (formula === "cost a month / needed vCPU") return perVcpu(parts);
  if (formula.startsWith("weighted p10")) return percentiles(parts);
  if (formula === "Σ (100 × share)²") return concentration(parts);
  if (formula === "own ÷ (own + others)") {
    const share = (own: number, others: number): number => (own + others > 0 ? own / (own + others) : 0);
    const [own, others] = ends as [Ends, Ends]; // its two parts
    return [share(own[0], others[1]), share(own[1], others[0])];
  }
  if (formula === "list × 0") return [0, 0];
  if (formula.startsWith("first year in which")) {
    const first = (end: 0 | 1): number => ends.findIndex((one) => one[end] >= 0) + 1;
    return [first(1), first(0)];
  }
  if (formula === "(1 − A) × 525,600") return [(1 - ends[0]![1]) * 525_600, (1 - ends[0]![0]) * 525_600];
  if (formula.startsWith("1 − (β × U + ((1 − β) × U)²)")) return pairOfSites(ends);
  if (formula.startsWith("Σ tiers")) return tiered(parts);
  const facets = /^100 × \(([\d.]+) × mean\(.*\) \+ ([\d.]+) × max\) \/ 4$/.exec(formula);
  if (facets) return lockIn(ends, Number(facets[1]), Number(facets[2]));
  if (/^\(.*\) ÷ 100$/.test(formula)) return [sum(ends, 0) / 100, sum(ends, 1) / 100];
  return null;
}

const sum = (ends: readonly Ends[], end: 0 | 1): number => ends.reduce((total, one) => total + one[end], 0);

/** Σ w·x / Σ w: all values at one end, and of the weights those of the best (or worst) values high, the others low. */
function weightedMean(parts: readonly Figure[]): Ends | null {
  const items = parts.map(({ parts: [weight, value] }) => ({ weight: weight?.value, value: value?.value }));
  if (items.some(({ weight, value }) => !weight || !value)) return null;
  const at = (end: "low" | "high"): number => {
    const sign = end === "high" ? -1 : 1;
    const sorted = [...items].sort((a, b) => sign * (a.value![end] - b.value![end]));
    let best = Infinity;
    for (let heavy = 0; heavy <= sorted.length; heavy += 1) {
      const weights = sorted.map(({ weight }, i) => (i < heavy ? weight!.high : weight!.low));
      const whole = weights.reduce((a, b) => a + b, 0);
      if (whole > 0)
        best = Math.min(best, (sign * weights.reduce((s, w, i) => s + w * sorted[i]!.value![end], 0)) / whole);
      if (sorted.every(({ weight }) => weight!.low === weight!.high)) break;
    }
    return sign * best;
  };
  return [at("low"), at("high")];
}

/** Between the fixed points, clamped; the best may be the lower one. */
function between([value, best, worst]: readonly Ends[]): Ends {
  const at = (one: number): number => Math.min(1, Math.max(0, (one - worst![0]) / (best![0] - worst![0])));
  const both = [at(value![0]), at(value![1])];
  return [Math.min(...both), Math.max(...both)];
}

/** Money is in whole minor units, the value of the criterion in major ones. */
function perVcpu([monthly, vcpu]: readonly Figure[]): Ends {
  const scales: Partial<Record<string, number>> = minorPerMajor;
  const scale = scales[monthly!.unit.slice(0, 3)] ?? 1; // a unit of money begins with its currency
  return [monthly!.value!.low / scale / vcpu!.value!.high, monthly!.value!.high / scale / vcpu!.value!.low];
}

/** Smallest value whose weight reaches p: p10 of the low ends, p90 of the high ends. */
function percentiles(parts: readonly Figure[]): Ends | null {
  const felt = parts.map(({ parts: [share, one] }) => ({ share: share?.value?.low, felt: one?.value }));
  if (felt.some(({ share, felt: one }) => share === undefined || !one)) return null;
  const at = (p: number, end: "low" | "high"): number => {
    const sorted = [...felt].sort((a, b) => a.felt![end] - b.felt![end]);
    let reached = 0;
    for (const one of sorted) {
      reached += one.share!;
      if (reached >= p - 1e-9) return one.felt![end];
    }
    return sorted.at(-1)!.felt![end];
  };
  return [at(0.1, "low"), at(0.9, "high")];
}

/** Tried by brute force: corners for the greatest, a fine grid of one common level for the least. */
function concentration(parts: readonly Figure[]): Ends | null {
  // amounts nobody names may belong to any of the others: that widens the index beyond these parts
  if (parts.some(({ id }) => id.includes("/?")) || parts.length > 14) return null;
  const amounts = parts.map(({ parts: [amount] }) => amount?.value);
  if (amounts.some((amount) => !amount)) return null;
  const ranges = amounts.map((amount): Ends => [amount!.low, amount!.high]);
  const index = (values: readonly number[]): number => {
    const whole = values.reduce((a, b) => a + b, 0);
    return whole > 0 ? values.reduce((total, value) => total + (100 * (value / whole)) ** 2, 0) : 0;
  };
  let high = 0;
  for (let corner = 0; corner < 1 << ranges.length; corner += 1)
    high = Math.max(high, index(ranges.map((ends, i) => ends[((corner >> i) & 1) as 0 | 1]))); // one bit
  const [from, to] = [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, most]) => most))];
  let low = Infinity;
  for (let step = 0; step <= 20_000; step += 1) {
    const level = from + ((to - from) * step) / 20_000;
    low = Math.min(low, index(ranges.map(([least, most]) => Math.min(Math.max(level, least), most))));
  }
  return [low, high];
}

/** Two sites with a common cause: worst with the least available sites and the greatest common cause. */
function pairOfSites([site, cause]: readonly Ends[]): Ends {
  const available = (a: number, beta: number): number => {
    const u = 1 - a;
    return 1 - (beta * u + ((1 - beta) * u) ** 2);
  };
  return [available(site![0], cause![1]), available(site![1], cause![0])];
}

function lockIn(answers: readonly Ends[], mean: number, worst: number): Ends {
  const at = (end: 0 | 1): number => {
    const held = answers.map((one) => one[end]);
    return (100 * (mean * (held.reduce((a, b) => a + b, 0) / held.length) + worst * Math.max(...held))) / 4;
  };
  return [at(0), at(1)];
}

/** GB in tiers × price × rate; the allowance uses up the first tier. Ids of prices end with where their tier begins. */
function tiered(parts: readonly Figure[]): Ends | null {
  const named = (word: string): Figure | undefined => parts.find(({ id }) => id.endsWith(`/${word}`));
  const volume = named("volume")?.value;
  const rate = named("rate")?.value?.low ?? 1;
  const free = named("free")?.value?.low ?? 0;
  const tiers = parts
    .filter(({ id }) => /\/\d+$/.test(id))
    .map(({ id, value }) => ({ from: Number(id.slice(id.lastIndexOf("/") + 1)), price: value!.low }))
    .sort((a, b) => a.from - b.from);
  if (!volume) return null;
  if (tiers.length === 0) return [0, 0]; // included: no tier has a price
  const at = (gb: number): number =>
    rate *
    tiers.reduce((total, { from, price }, i) => {
      const until = tiers[i + 1]?.from ?? Infinity;
      return total + Math.max(0, Math.min(gb, until) - Math.max(from, free)) * price;
    }, 0);
  return [at(volume.low), at(volume.high)];
}
