import { type Problem, type ProblemLimit, layerOf } from "./problem.ts";
import type { Choice } from "./reduce.ts";
import { compareText } from "./usable.ts";
import { countsOpenings } from "./worth.ts";

/** Whether `a` asks no more of something than `b` does. */
type NoWorse = (a: Choice, b: Choice) => boolean;

/**
 * Whether one choice of a unit makes another superfluous wherever both may stand: worth at least as much, and no limit could
 * prefer the other. Links are the caller's to look at.
 *
 * A limit is a sum over choices that must not be exceeded, so a choice is no worse under it when its own term is no greater
 * whatever the others choose. Between equals the cheaper stays, then the first in order.
 */
export function dominance(problem: Problem): NoWorse {
  const tests = problem.limits.flatMap((limit) => noWorseUnder(problem, limit) ?? []);
  const opening = noWorseToOpen(problem);
  if (opening) tests.push(opening);
  return (a, b) => {
    if (a === b || a.worth < b.worth) return false;
    for (const test of tests) if (!test(a, b)) return false;
    return a.worth > b.worth || isBefore(a, b);
  };
}

/** Of two that are worth the same: known prices before unknown ones, then the cheaper, then in order of names. */
export function isBefore(a: Choice, b: Choice): boolean {
  if (a.unpriced !== b.unpriced) return a.unpriced < b.unpriced;
  if (a.high !== b.high) return a.high < b.high;
  return compareText(orderOf(a), orderOf(b)) < 0;
}

const orderOf = ({ region, takes }: Choice): string => `${region} ${takes[0]!.option.offer} ${takes[0]!.option.term}`;

function noWorseUnder(problem: Problem, limit: ProblemLimit): NoWorse | null {
  switch (limit.is) {
    case "budget":
    case "total-budget":
      return (a, b) => a.high <= b.high;
    case "providers":
      return (a, b) => a.provider === b.provider;
    case "group-together":
      return null;
    case "share": {
      const { id } = limit;
      if (id !== null) return noGreaterShare(problem, limit, id);
      return sameLayer(problem, limit);
    }
    case "concentration":
      return sameLayer(problem, limit);
    case "quota": {
      const { at, of } = limit;
      const used = (one: Choice): number =>
        (at.kind === "region" ? one.region : one.provider) === at.id ? one.uses[of] : 0;
      return (a, b) => used(a) <= used(b);
    }
    case "mean": {
      const { criterion } = limit;
      return criterion === "sovereignty"
        ? (a, b) => a.means[criterion] >= b.means[criterion]
        : (a, b) => a.means[criterion] <= b.means[criterion];
    }
    case "commitment": {
      const spent = (one: Choice): number => (one.provider === limit.provider ? one.low : 0);
      return (a, b) => spent(a) >= spent(b);
    }
  }
}

/** Shares look at both ends of the price: a cheaper choice of one makes the shares of all others greater. */
function sameLayer(problem: Problem, { layer, of }: Extract<ProblemLimit, { is: "share" | "concentration" }>): NoWorse {
  const isSame: NoWorse = (a, b) => layerOf(problem, a.region, layer) === layerOf(problem, b.region, layer);
  return of === "workloads" ? isSame : (a, b) => a.high <= b.high && a.low >= b.low && isSame(a, b);
}

/** The share of one alone: what is not its own only dilutes it, the more the better. */
function noGreaterShare(
  problem: Problem,
  { layer, of, max }: Extract<ProblemLimit, { is: "share" }>,
  id: string,
): NoWorse {
  const term = (one: Choice): number => {
    const isOwn = layerOf(problem, one.region, layer) === id;
    if (of === "workloads") return isOwn ? (1 - max) * one.counts : -max * one.counts;
    return isOwn ? (1 - max) * one.high : -max * one.low;
  };
  return (a, b) => term(a) <= term(b);
}

/** A provider that costs nothing to begin with, and is not counted, is never worse than another. */
function noWorseToOpen(problem: Problem): NoWorse | null {
  if (!countsOpenings(problem)) return null;
  if (Object.values(problem.openings).every((opening) => !opening)) return null;
  return (a, b) => a.provider === b.provider || !problem.openings[a.provider];
}
