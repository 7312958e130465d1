import { concentrationBounds, greatestConcentration } from "./concentration.ts";
import { type Option, type Problem, type ProblemLimit, type ProblemWorkload, layerOf } from "./problem.ts";

/** Counts what one limit limits, option by option. */
export type Meter = Readonly<{
  add: (workload: ProblemWorkload, option: Option, sign: 1 | -1) => void;
  /** How far beyond the limit, as a share of it or of the whole: at or below 0 it is kept. */
  excess: () => number;
  /** What is used, in the unit of the limit; of a share and a concentration the greatest the prices allow. */
  used: () => number;
  /** Whose share it is, where one stands out; else `null`. */
  who: () => string | null;
}>;

type Ends = { low: number; high: number };
type LimitOf<Is extends ProblemLimit["is"]> = Extract<ProblemLimit, { is: Is }>;

const MONTHS = 12;

/** The meter of a limit; `null` for those that count nothing. */
export function meterOf(problem: Problem, limit: ProblemLimit): Meter | null {
  switch (limit.is) {
    case "share":
      return shareMeter(problem, limit);
    case "concentration":
      return concentrationMeter(problem, limit);
    case "budget":
    case "total-budget":
      return moneyMeter(problem, limit);
    case "providers":
      return providersMeter(problem, limit);
    case "quota":
      return quotaMeter(problem, limit);
    case "mean":
      return meanMeter(limit);
    case "commitment":
      return commitmentMeter(problem, limit);
    case "group-together":
      return null;
  }
}

/** What each of a layer has, at both ends; without a price nothing of it can be told. */
function ledger(problem: Problem, { layer, of }: LimitOf<"share" | "concentration">) {
  const held = new Map<string, Ends>();
  const whole: Ends = { low: 0, high: 0 };
  let unpriced = 0;
  return {
    held,
    whole,
    isOpen: () => unpriced > 0,
    add: ({ standby }: ProblemWorkload, { region, monthly }: Option, sign: 1 | -1): void => {
      // a copy costs money, but it is no workload of its own
      if (of === "workloads" && standby !== null) return;
      const amount = of === "workloads" ? { low: 1, high: 1 } : monthly;
      if (!amount) {
        unpriced += sign;
        return;
      }
      const id = layerOf(problem, region, layer);
      const own = held.get(id) ?? { low: 0, high: 0 };
      held.set(id, own);
      for (const ends of [own, whole]) {
        ends.low += sign * amount.low;
        ends.high += sign * amount.high;
      }
    },
  };
}

function shareMeter(problem: Problem, limit: LimitOf<"share">): Meter {
  const { held, whole, isOpen, add } = ledger(problem, limit);
  const shareOf = ({ low, high }: Ends): number => {
    const all = high + whole.low - low;
    return all > 0 ? high / all : 0;
  };
  const greatest = (): { id: string | null; share: number } => {
    if (isOpen()) return { id: limit.id, share: Infinity };
    let found: { id: string | null; share: number } = { id: limit.id, share: 0 };
    for (const [id, own] of held) {
      if (limit.id !== null && id !== limit.id) continue;
      const share = shareOf(own);
      if (share > found.share) found = { id, share };
    }
    return found;
  };
  return { add, excess: () => greatest().share - limit.max, used: () => greatest().share, who: () => greatest().id };
}

function concentrationMeter(problem: Problem, limit: LimitOf<"concentration">): Meter {
  const { held, isOpen, add } = ledger(problem, limit);
  const used = (): number => (isOpen() ? Infinity : greatestConcentration([...held.values()]));
  const excess = (): number => {
    if (isOpen()) return Infinity;
    const { least, most } = concentrationBounds([...held.values()]);
    if (most <= limit.max) return most - limit.max;
    // ends are tried one by one only where a walk along them does not tell
    return (least > limit.max ? least : used()) - limit.max;
  };
  return { add, excess, used, who: () => null };
}

/** Providers in use, by how many options stand there. */
function opened(problem: Problem) {
  const counts = new Map<string, number>();
  return {
    counts,
    add: ({ region }: Option, sign: 1 | -1): void => {
      const provider = layerOf(problem, region, "provider");
      const count = (counts.get(provider) ?? 0) + sign;
      if (count === 0) counts.delete(provider);
      else counts.set(provider, count);
    },
  };
}

function moneyMeter(problem: Problem, limit: LimitOf<"budget" | "total-budget">): Meter {
  const providers = opened(problem);
  let high = 0;
  let unpriced = 0;
  const [end, factor] =
    limit.is === "budget"
      ? [limit.perYear, MONTHS * problem.dearestYear]
      : [limit.total, MONTHS * problem.horizonYears];
  const used = (): number => {
    let openings = 0;
    for (const provider of providers.counts.keys()) {
      const opening = problem.openings[provider];
      if (opening === null) return Infinity;
      openings += opening ?? 0;
    }
    return unpriced > 0 ? Infinity : factor * (high + openings);
  };
  return {
    add: (_, option, sign) => {
      providers.add(option, sign);
      high += sign * (option.monthly?.high ?? 0);
      if (option.monthly === null) unpriced += sign;
    },
    excess: () => (used() - end) / Math.max(1, end),
    used,
    who: () => null,
  };
}

function providersMeter(problem: Problem, limit: LimitOf<"providers">): Meter {
  const { counts, add } = opened(problem);
  return {
    add: (_, option, sign) => add(option, sign),
    excess: () => counts.size - limit.max,
    used: () => counts.size,
    who: () => null,
  };
}

function quotaMeter(problem: Problem, limit: LimitOf<"quota">): Meter {
  let [taken, untold] = [0, 0];
  const used = (): number => (untold > 0 ? Infinity : taken);
  return {
    add: (_, option, sign) => {
      const at = limit.at.kind === "region" ? option.region : layerOf(problem, option.region, "provider");
      if (at !== limit.at.id) return;
      const uses = option.uses[limit.of];
      taken += sign * (uses ?? 0);
      if (uses === null) untold += sign;
    },
    excess: () => (used() - limit.max) / Math.max(1, limit.max),
    used,
    who: () => limit.at.id,
  };
}

function meanMeter(limit: LimitOf<"mean">): Meter {
  const isGreat = limit.criterion === "sovereignty";
  let [sum, shares, untold] = [0, 0, 0];
  const used = (): number => (untold > 0 ? (isGreat ? -Infinity : Infinity) : shares > 0 ? sum / shares : limit.bound);
  return {
    add: ({ share, standby }, { measures }, sign) => {
      if (standby !== null) return;
      const measure = measures[limit.criterion];
      shares += sign * share;
      if (measure) sum += sign * share * (isGreat ? measure.low : measure.high);
      else untold += sign;
    },
    excess: () => (isGreat ? limit.bound - used() : used() - limit.bound) / Math.max(1, Math.abs(limit.bound)),
    used,
    who: () => null,
  };
}

function commitmentMeter(problem: Problem, limit: LimitOf<"commitment">): Meter {
  let low = 0;
  return {
    add: (_, { region, monthly }, sign) => {
      if (layerOf(problem, region, "provider") === limit.provider) low += sign * (monthly?.low ?? 0);
    },
    excess: () => (limit.perYear - MONTHS * low) / Math.max(1, limit.perYear),
    used: () => MONTHS * low,
    who: () => limit.provider,
  };
}
