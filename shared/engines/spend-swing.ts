import { numberOf } from "../model/assumption.ts";
import type { CostDriver, CostSensitivity } from "../model/spending.ts";
import type { Currency, MoneyRange } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import { type Changes, spendPlan } from "./spend-plan.ts";
import { costYears, yearBook } from "./spend-years.ts";

/**
 * How far the total over the years moves when one number is other than thought: prices, foreign rates and effort by
 * ± the swing, growth and price change by ± as many points a year. One at a time; the placement stays as it is.
 */
export function costSensitivity(assessment: Assessment): CostSensitivity {
  const { assumptions, scenario, pricing } = assessment;
  const swing = numberOf(assumptions, "cost.swing");
  const base = spendPlan(assessment);
  const totalOf = (changes: Changes): MoneyRange | null => costYears(yearBook(spendPlan(assessment, changes))).total;
  const whole = costYears(yearBook(base));
  const foreign = (["KRW", "EUR", "USD"] as const).filter(
    (currency) =>
      currency !== pricing.currency &&
      (base.lines.some((line) => line.currency === currency) ||
        assessment.plan.commitments.some((commitment) => commitment.currency === currency)),
  );
  const driver = (
    name: CostDriver,
    change: (direction: 1 | -1) => Changes,
    currency: Currency | null = null,
  ): CostSensitivity["drivers"][number] => {
    const [low, high] = whole.total ? [totalOf(change(-1)), totalOf(change(1))] : [null, null];
    return { driver: name, currency, low, high, because: low && high ? null : whole.because };
  };
  const drivers =
    base.landed.length === 0
      ? []
      : [
          driver("price", (direction) => ({ price: 1 + direction * swing })),
          ...foreign.map((currency) =>
            driver("rate", (direction) => ({ rate: { currency, factor: 1 + direction * swing } }), currency),
          ),
          driver("growth", (direction) => ({ growth: Math.max(-0.99, direction * swing) })),
          driver("price-change", (direction) => ({ priceChange: Math.max(-0.99, direction * swing) })),
          ...(assumptions["cost.person-month"] === null
            ? []
            : [driver("effort", (direction) => ({ effort: 1 + direction * swing }))]),
        ];
  return {
    scenario: scenario.id,
    currency: pricing.currency,
    swing,
    base: whole.total,
    drivers,
    because: whole.total ? null : whole.because,
  };
}
