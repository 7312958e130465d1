import { type Choices, type Picks, matesOf, unitsOf } from "./choices.ts";

/** Below this a softened share of a column does not count. */
const LEAST_SHARE = 1e-9;
/** e^−25 of a choice is nothing. */
const FAR = 25;

/**
 * The relaxation that row prices make: rows may be broken at their price, so each unit, and each pair that keeps apart, takes
 * what is cheapest for itself. Its value is a bound from below for any prices ≥ 0 (Lagrange).
 *
 * `sharp` is that bound. `soft` is the same with every minimum softened by a temperature (−τ log Σ exp(−cost/τ)): a smooth
 * function from below, whose gradient and curvature tell where the best prices are. Opening costs and the number of domains
 * are looked after elsewhere (sets.ts); working arrays are kept, nothing is allocated per call.
 */
export function relaxation(choices: Choices) {
  const { starts, cost, domain, domains, rows, apart } = choices;
  const units = unitsOf(choices);
  const rowCount = rows.cap.length;
  const mates = matesOf(choices);
  const reduced = new Float64Array(cost.length);
  const widest = Math.max(1, ...Array.from({ length: units }, (_, u) => starts[u + 1]! - starts[u]!));
  const weight = new Float64Array(widest);
  const mean = new Float64Array(rowCount);
  const touched = new Int32Array(rowCount);
  const isTouched = new Uint8Array(rowCount);
  const gradient = new Float64Array(rowCount);
  /** Lower triangle, row by row; of the negated function, so positive. */
  const curvature = new Float64Array(rowCount * rowCount);
  const perDomain = () => new Float64Array(domains);
  const [least, otherLeast, mass, otherMass, odds, otherOdds] = [
    perDomain(),
    perDomain(),
    perDomain(),
    perDomain(),
    perDomain(),
    perDomain(),
  ] as const;
  const at = new Int32Array(domains);
  const otherAt = new Int32Array(domains);

  function price(prices: Float64Array): number {
    for (let c = 0; c < cost.length; c += 1) {
      let sum = cost[c]!;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) sum += prices[rows.index[k]!]! * rows.value[k]!;
      reduced[c] = sum;
    }
    let constant = 0;
    for (let row = 0; row < rowCount; row += 1) constant -= prices[row]! * rows.cap[row]!;
    return constant;
  }

  function leastByDomain(unit: number, into: Float64Array, where: Int32Array): void {
    into.fill(Infinity);
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      const d = domain[c]!;
      if (reduced[c]! < into[d]!) {
        into[d] = reduced[c]!;
        where[d] = c;
      }
    }
  }

  /** The bound at these prices; `picks` is what every unit takes. Infinity: a pair cannot keep apart, or a unit has nothing. */
  function sharp(prices: Float64Array, picks: Picks): number {
    let value = price(prices);
    for (let unit = 0; unit < units; unit += 1) {
      if (mates[unit]! >= 0) continue;
      let best = Infinity;
      let where = -1;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (reduced[c]! < best) {
          best = reduced[c]!;
          where = c;
        }
      }
      value += best;
      picks[unit] = where;
    }
    for (let q = 0; q < apart.length; q += 2) {
      leastByDomain(apart[q]!, least, at);
      leastByDomain(apart[q + 1]!, otherLeast, otherAt);
      let best = Infinity;
      let here = 0;
      let there = 0;
      for (let a = 0; a < domains; a += 1) {
        if (least[a] === Infinity) continue;
        for (let b = 0; b < domains; b += 1) {
          if (a !== b && least[a]! + otherLeast[b]! < best) {
            best = least[a]! + otherLeast[b]!;
            here = a;
            there = b;
          }
        }
      }
      value += best;
      if (best === Infinity) return Infinity;
      picks[apart[q]!] = at[here]!;
      picks[apart[q + 1]!] = otherAt[there]!;
    }
    return value;
  }

  /** What each column costs beyond the best its unit could have, at the prices last asked for: no answer with it lies below bound + loss. */
  function losses(): Float64Array {
    const loss = new Float64Array(cost.length);
    for (let unit = 0; unit < units; unit += 1) {
      if (mates[unit]! >= 0) continue;
      let best = Infinity;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) best = Math.min(best, reduced[c]!);
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) loss[c] = reduced[c]! - best;
    }
    for (let q = 0; q < apart.length; q += 2) {
      leastByDomain(apart[q]!, least, at);
      leastByDomain(apart[q + 1]!, otherLeast, otherAt);
      let best = Infinity;
      for (let a = 0; a < domains; a += 1)
        for (let b = 0; b < domains; b += 1) if (a !== b) best = Math.min(best, least[a]! + otherLeast[b]!);
      const beside = (others: Float64Array, own: number): number => {
        let found = Infinity;
        for (let d = 0; d < domains; d += 1) if (d !== own) found = Math.min(found, others[d]!);
        return found;
      };
      for (const [unit, others] of [
        [apart[q]!, otherLeast],
        [apart[q + 1]!, least],
      ] as const)
        for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1)
          loss[c] = reduced[c]! + beside(others, domain[c]!) - best;
    }
    return loss;
  }

  /** Adds a unit's softened choice (in `weight`) to gradient and curvature. */
  function gather(unit: number, perDegree: number, curved: boolean): void {
    const first = starts[unit]!;
    let count = 0;
    for (let c = first; c < starts[unit + 1]!; c += 1) {
      const share = weight[c - first]!;
      if (share < LEAST_SHARE) continue;
      for (let k = rows.starts[c]!; k < rows.starts[c + 1]!; k += 1) {
        const row = rows.index[k]!;
        const part = share * rows.value[k]!;
        gradient[row]! += part;
        if (!curved) continue;
        if (isTouched[row] === 0) {
          isTouched[row] = 1;
          touched[count] = row;
          mean[row] = 0;
          count += 1;
        }
        mean[row]! += part;
        for (let l = rows.starts[c]!; l < rows.starts[c + 1]!; l += 1) {
          const other = rows.index[l]!;
          if (other <= row) curvature[row * rowCount + other]! += perDegree * part * rows.value[l]!;
        }
      }
    }
    for (let i = 0; i < count; i += 1) {
      const row = touched[i]!;
      isTouched[row] = 0;
      for (let j = 0; j < count; j += 1) {
        const other = touched[j]!;
        if (other <= row) curvature[row * rowCount + other]! -= perDegree * mean[row]! * mean[other]!;
      }
    }
  }

  function massByDomain(unit: number, from: Float64Array, into: Float64Array, perDegree: number): void {
    into.fill(0);
    for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
      const far = (reduced[c]! - from[domain[c]!]!) * perDegree;
      if (far < FAR) into[domain[c]!]! += Math.exp(-far);
    }
  }

  function share(unit: number, from: Float64Array, by: Float64Array, likely: Float64Array, perDegree: number): void {
    const first = starts[unit]!;
    for (let c = first; c < starts[unit + 1]!; c += 1) {
      const d = domain[c]!;
      const far = (reduced[c]! - from[d]!) * perDegree;
      weight[c - first] = far < FAR && likely[d]! > 0 ? (likely[d]! * Math.exp(-far)) / by[d]! : 0;
    }
  }

  /** The softened value; fills `gradient`, and `curvature` where it is asked for (pairs as if their two ends were free). */
  function soft(prices: Float64Array, temperature: number, curved: boolean): number {
    let value = price(prices);
    for (let row = 0; row < rowCount; row += 1) gradient[row] = -rows.cap[row]!;
    if (curved) curvature.fill(0);
    const perDegree = 1 / temperature;
    for (let unit = 0; unit < units; unit += 1) {
      if (mates[unit]! >= 0) continue;
      const first = starts[unit]!;
      let best = Infinity;
      for (let c = first; c < starts[unit + 1]!; c += 1) if (reduced[c]! < best) best = reduced[c]!;
      let sum = 0;
      for (let c = first; c < starts[unit + 1]!; c += 1) {
        const far = (reduced[c]! - best) * perDegree;
        const one = far > FAR ? 0 : Math.exp(-far);
        weight[c - first] = one;
        sum += one;
      }
      value += best - temperature * Math.log(sum);
      for (let c = first; c < starts[unit + 1]!; c += 1) weight[c - first]! /= sum;
      gather(unit, perDegree, curved);
    }
    for (let q = 0; q < apart.length; q += 2) {
      const one = apart[q]!;
      const other = apart[q + 1]!;
      leastByDomain(one, least, at);
      leastByDomain(other, otherLeast, otherAt);
      massByDomain(one, least, mass, perDegree);
      massByDomain(other, otherLeast, otherMass, perDegree);
      let best = Infinity;
      for (let a = 0; a < domains; a += 1)
        for (let b = 0; b < domains; b += 1)
          if (a !== b && least[a]! + otherLeast[b]! < best) best = least[a]! + otherLeast[b]!;
      if (best === Infinity) return Infinity;
      odds.fill(0);
      otherOdds.fill(0);
      let sum = 0;
      for (let a = 0; a < domains; a += 1) {
        if (mass[a] === 0) continue;
        for (let b = 0; b < domains; b += 1) {
          const far = (least[a]! + otherLeast[b]! - best) * perDegree;
          if (a === b || otherMass[b] === 0 || far > FAR) continue;
          const both = mass[a]! * otherMass[b]! * Math.exp(-far);
          sum += both;
          odds[a]! += both;
          otherOdds[b]! += both;
        }
      }
      for (let d = 0; d < domains; d += 1) {
        odds[d]! /= sum;
        otherOdds[d]! /= sum;
      }
      value += best - temperature * Math.log(sum);
      share(one, least, mass, odds, perDegree);
      gather(one, perDegree, curved);
      share(other, otherLeast, otherMass, otherOdds, perDegree);
      gather(other, perDegree, curved);
    }
    return value;
  }

  return { sharp, soft, losses, gradient, curvature, reduced };
}

export type Relaxation = ReturnType<typeof relaxation>;
