import type { FxRate } from "../model/agency.ts";
import type { Criterion, Limit } from "../model/requirement.ts";
import type { Currency } from "../units/money.ts";
import { type Range, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type Matrix, sharesOf } from "./matrix.ts";
import type { Objective } from "./placement/problem.ts";
import { pointsOf } from "./score-parts.ts";
import { type Scores, type Shares, weigh } from "./scoring/weigh.ts";

/**
 * What is thought otherwise for one question: factors of weights, of the prices of a provider, of a currency in the plan's;
 * other limits, another objective. Nothing of it is saved, and no verdict changes by it.
 */
export type PlacingChange = Readonly<{
  weights?: Readonly<Partial<Record<Criterion, number>>>;
  /** By provider that sells: 0.9 is a tenth less. */
  prices?: Readonly<Record<string, number>>;
  /** 1.2: a fifth dearer in the plan's currency. */
  rates?: Readonly<Partial<Record<Currency, number>>>;
  /** Instead of all limits of the scenario. */
  limits?: readonly Limit[];
  objective?: Objective;
}>;

/** The same assessment at other rates of exchange: the cheapest offer of a region may then be another one. */
export function atRates(assessment: Assessment, { rates }: PlacingChange): Assessment {
  const currency = assessment.plan.agency.currency;
  const factors = rates ?? {};
  if (Object.values(factors).every((factor) => factor === 1)) return assessment;
  return assessment.withRates(
    assessment.plan.fxRates.map((quoted): FxRate => {
      if (quoted.quote === currency) return { ...quoted, rate: quoted.rate * (factors[quoted.base] ?? 1) };
      return quoted.base === currency ? { ...quoted, rate: quoted.rate / (factors[quoted.quote] ?? 1) } : quoted;
    }),
  );
}

/** How many of the 100 points each weight is worth with some of them weighed more or less. */
export const pointsWith = (weights: Matrix["weights"], { weights: factors = {} }: PlacingChange): number[] =>
  pointsOf(weights.map((weight) => ({ ...weight, weight: weight.weight * (factors[weight.criterion] ?? 1) })));

/** What a provider asks, as it is thought of. */
export const priceFactor = ({ prices }: PlacingChange, seller: string): number => prices?.[seller] ?? 1;
export const atPrice = (monthly: Range | null, factor: number): Range | null =>
  monthly && (factor === 1 ? monthly : scaleRange(monthly, factor));

/** What options are made from: costs, what each criterion brings, and the points of it. */
export type Weighed = Pick<Matrix, "low" | "high" | "shares"> & Readonly<{ points: number[]; scores: Scores | null }>;

/** A matrix as it would be: prices first, then what follows for the criterion of cost, then the weights. */
export function weighedWith(matrix: Matrix, change: PlacingChange): Weighed {
  const points = pointsWith(matrix.weights, change);
  const repriced = change.prices !== undefined && Object.values(change.prices).some((factor) => factor !== 1);
  const reweighed = change.weights !== undefined && Object.values(change.weights).some((factor) => factor !== 1);
  if (!repriced && !reweighed) return { ...matrix, points };
  const costs = repriced ? repricedCosts(matrix, change) : matrix;
  const shares = matrix.shares.map((held, nth): Shares => {
    const weight = matrix.weights[nth]!;
    return repriced && weight.criterion === "cost" ? sharesOf({ ...matrix, ...costs }, weight) : held;
  });
  const isWeighed = points.some((one) => one > 0);
  return { low: costs.low, high: costs.high, shares, points, scores: isWeighed ? weigh(matrix, shares, points) : null };
}

function repricedCosts({ column, regions, low, high }: Matrix, change: PlacingChange): Pick<Matrix, "low" | "high"> {
  const factors = regions.map(({ seller }) => priceFactor(change, seller.id));
  return {
    low: low.map((amount, cell) => amount * factors[column[cell]!]!),
    high: high.map((amount, cell) => amount * factors[column[cell]!]!),
  };
}
