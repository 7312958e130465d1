import type { Choices } from "./choices.ts";
import type { Forest } from "./forest.ts";
import { leastAcross, softAcross } from "./tie.ts";

/** e^−25 of a choice is nothing. */
const FAR = 25;

/**
 * The cheapest way through each tree of linked units, for costs of the columns that are given anew each time.
 *
 * Messages run from the leaves to the root and back (dynamic programming): first each node tells its parent what it costs at
 * least for each class of the parent's slots, then each parent tells its children what all the rest costs. `solve` is exact;
 * `soften` is the same with every minimum softened, and leaves the odds of every slot behind. All working arrays are kept.
 */
export function treesOf({ starts }: Choices, forest: Forest) {
  const { memberStarts, members, slotStarts, slotOf, order, parent, ties } = forest;
  const slots = slotStarts.at(-1)!;
  /** Where the slots of each member begin: a member has a place of its own for each slot of its node. */
  const base = new Int32Array(members.length + 1);
  for (let node = 0; node + 1 < memberStarts.length; node += 1)
    for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1)
      base[m + 1] = base[m]! + slotStarts[node + 1]! - slotStarts[node]!;
  const inner = base.at(-1)!;
  const least = new Float64Array(inner);
  const where = new Int32Array(inner);
  const mass = new Float64Array(inner);
  const own = new Float64Array(slots);
  /** What a slot costs with everything below it, and with everything else. */
  const inward = new Float64Array(slots);
  const outward = new Float64Array(slots);
  const odds = new Float64Array(slots);
  const taken = new Int32Array(Math.max(0, memberStarts.length - 1));
  const messages = ties.map((tie) => tie && new Float64Array(tie.above));
  const widest = ties.reduce((most, tie) => Math.max(most, tie?.above ?? 0, tie?.below ?? 0), 0);
  const from = new Float64Array(widest);
  const into = new Float64Array(widest);
  const scratch = new Float64Array(widest);
  const tops = new Float64Array(widest);
  /** What a parent's slots cost without one of its children. */
  const rest = new Float64Array(
    slotStarts.reduce((most, at, node) => Math.max(most, at - (slotStarts[node - 1] ?? 0)), 0),
  );
  const rootOf = new Int32Array(parent.length);
  for (const node of order) rootOf[node] = parent[node]! < 0 ? node : rootOf[parent[node]!]!;
  /** Value of each tree, by its root. */
  const best = new Float64Array(parent.length);

  /** The cheapest column of every member in every slot. */
  function leastOfSlots(costs: Float64Array): void {
    least.fill(Infinity);
    for (let m = 0; m < members.length; m += 1) {
      const unit = members[m]!;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (slotOf[c]! < 0) continue;
        const at = base[m]! + slotOf[c]!;
        if (costs[c]! < least[at]!) {
          least[at] = costs[c]!;
          where[at] = c;
        }
      }
    }
  }

  /** Runs the messages to the roots over `inward`; temperature 0: exact. Returns the sum over the trees. */
  function toRoots(temperature: number): number {
    let sum = 0;
    for (let k = order.length - 1; k >= 0; k -= 1) {
      const node = order[k]!;
      const first = slotStarts[node]!;
      const last = slotStarts[node + 1]!;
      const tie = ties[node];
      if (!tie) {
        best[node] = temperature > 0 ? softened(inward, first, last, temperature) : leastOf(inward, first, last);
        sum += best[node];
        continue;
      }
      gather(inward, first, last, tie.classBelow, tie.below, temperature);
      const message = messages[node]!;
      if (temperature > 0) softAcross(tie, true, from, message, temperature, scratch);
      else leastAcross(tie, true, from, message);
      const up = slotStarts[parent[node]!]!;
      for (let i = 0; i < tie.classAbove.length; i += 1) inward[up + i]! += message[tie.classAbove[i]!]!;
    }
    return sum;
  }

  function fromRoots(temperature: number): void {
    for (const node of order) {
      const first = slotStarts[node]!;
      const last = slotStarts[node + 1]!;
      const tie = ties[node];
      if (!tie) {
        outward.fill(0, first, last);
        continue;
      }
      const up = slotStarts[parent[node]!]!;
      const message = messages[node]!;
      for (let i = 0; i < tie.classAbove.length; i += 1)
        rest[i] = inward[up + i]! + outward[up + i]! - message[tie.classAbove[i]!]!;
      gather(rest, 0, tie.classAbove.length, tie.classAbove, tie.above, temperature);
      if (temperature > 0) softAcross(tie, false, from, into, temperature, scratch);
      else leastAcross(tie, false, from, into);
      for (let slot = first; slot < last; slot += 1) outward[slot] = into[tie.classBelow[slot - first]!]!;
    }
  }
  /** Values of slots, put together by class, into `from`. */
  function gather(
    values: Float64Array,
    first: number,
    last: number,
    classes: Int32Array,
    count: number,
    temperature: number,
  ): void {
    from.fill(Infinity, 0, count);
    for (let slot = first; slot < last; slot += 1) {
      const at = classes[slot - first]!;
      if (values[slot]! < from[at]!) from[at] = values[slot]!;
    }
    if (temperature === 0 || count === last - first) return;
    tops.set(from.subarray(0, count));
    into.fill(0, 0, count);
    for (let slot = first; slot < last; slot += 1) {
      const at = classes[slot - first]!;
      const far = (values[slot]! - tops[at]!) / temperature;
      if (far < FAR) into[at]! += far === 0 ? 1 : Math.exp(-far);
    }
    for (let at = 0; at < count; at += 1) if (into[at] !== 1) from[at] = tops[at]! - temperature * Math.log(into[at]!);
  }

  /** Cost of the cheapest answer of all trees; each member's column goes into `picks`. */
  function solve(costs: Float64Array, picks: Int32Array): number {
    leastOfSlots(costs);
    own.fill(0);
    eachInner((at, slot) => (own[slot]! += least[at]!));
    inward.set(own);
    const sum = toRoots(0);
    for (const node of order) {
      const first = slotStarts[node]!;
      const tie = ties[node];
      const above = tie ? tie.classAbove[taken[parent[node]!]!]! : -1;
      let found = -1;
      for (let slot = first; slot < slotStarts[node + 1]!; slot += 1) {
        if (tie && tie.allowed[above * tie.below + tie.classBelow[slot - first]!]! === 0) continue;
        if (found < 0 || inward[slot]! < inward[found]!) found = slot;
      }
      taken[node] = found - first;
      for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1)
        picks[members[m]!] = where[base[m]! + taken[node]]!;
    }
    return sum;
  }

  function eachInner(take: (at: number, slot: number) => void): void {
    for (let node = 0; node + 1 < memberStarts.length; node += 1) {
      const first = slotStarts[node]!;
      const count = slotStarts[node + 1]! - first;
      for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1)
        for (let slot = 0; slot < count; slot += 1) take(base[m]! + slot, first + slot);
    }
  }

  /** After `solve` at the same costs: what each column of a linked unit costs beyond the best its tree could have. */
  function losses(costs: Float64Array, loss: Float64Array): void {
    fromRoots(0);
    eachMember((node, m, unit) => {
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        const slot = slotOf[c]!;
        loss[c] =
          slot < 0
            ? Infinity
            : inward[slotStarts[node]! + slot]! +
              outward[slotStarts[node]! + slot]! -
              best[rootOf[node]!]! +
              (costs[c]! - least[base[m]! + slot]!);
      }
    });
  }

  function eachMember(take: (node: number, m: number, unit: number) => void): void {
    for (let node = 0; node + 1 < memberStarts.length; node += 1)
      for (let m = memberStarts[node]!; m < memberStarts[node + 1]!; m += 1) take(node, m, members[m]!);
  }

  /** The softened cost of all trees; the odds of each slot and column are told by `tellOdds`. */
  function soften(costs: Float64Array, temperature: number): number {
    leastOfSlots(costs);
    mass.fill(0);
    for (let m = 0; m < members.length; m += 1) {
      const unit = members[m]!;
      for (let c = starts[unit]!; c < starts[unit + 1]!; c += 1) {
        if (slotOf[c]! < 0) continue;
        const at = base[m]! + slotOf[c]!;
        const far = (costs[c]! - least[at]!) / temperature;
        if (far === 0) mass[at]! += 1;
        else if (far < FAR) mass[at]! += Math.exp(-far);
      }
    }
    own.fill(0);
    eachInner(
      (at, slot) => (own[slot]! += mass[at] === 1 ? least[at]! : least[at]! - temperature * Math.log(mass[at]!)),
    );
    inward.set(own);
    const sum = toRoots(temperature);
    fromRoots(temperature);
    for (let node = 0; node + 1 < slotStarts.length; node += 1) {
      const whole = best[rootOf[node]!]!;
      for (let slot = slotStarts[node]!; slot < slotStarts[node + 1]!; slot += 1) {
        const far = (inward[slot]! + outward[slot]! - whole) / temperature;
        odds[slot] = far < FAR ? Math.exp(-far) : 0;
      }
    }
    return sum;
  }

  /** After `soften`: hands over each linked unit with the odds of its columns in `weight`, and how many share its place. */
  function tellOdds(
    costs: Float64Array,
    temperature: number,
    weight: Float64Array,
    tell: (unit: number, together: number) => void,
  ): void {
    eachMember((node, m, unit) => {
      const first = starts[unit]!;
      for (let c = first; c < starts[unit + 1]!; c += 1) {
        const slot = slotOf[c]!;
        const likely = slot < 0 ? 0 : odds[slotStarts[node]! + slot]!;
        const at = base[m]! + slot;
        const far = likely > 0 ? (costs[c]! - least[at]!) / temperature : FAR;
        weight[c - first] = far < FAR ? (likely * (far === 0 ? 1 : Math.exp(-far))) / mass[at]! : 0;
      }
      tell(unit, memberStarts[node + 1]! - memberStarts[node]!);
    });
  }

  /** Cost of the cheapest answer where each member's slot costs what `costOfInner` says (Infinity: shut). */
  function solveShut(costOfInner: (inner: number) => number): number {
    own.fill(0);
    eachInner((at, slot) => (own[slot]! += costOfInner(at)));
    inward.set(own);
    return toRoots(0);
  }

  return { solve, losses, soften, tellOdds, solveShut, base, inner };
}

function leastOf(values: Float64Array, first: number, last: number): number {
  let least = Infinity;
  for (let slot = first; slot < last; slot += 1) if (values[slot]! < least) least = values[slot]!;
  return least;
}

function softened(values: Float64Array, first: number, last: number, temperature: number): number {
  const least = leastOf(values, first, last);
  let sum = 0;
  for (let slot = first; slot < last; slot += 1) {
    const far = (values[slot]! - least) / temperature;
    if (far < FAR) sum += Math.exp(-far);
  }
  return least - temperature * Math.log(sum);
}
