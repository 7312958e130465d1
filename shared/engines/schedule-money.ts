import { numberOf } from "../model/assumption.ts";
import type { Assessment } from "./assess.ts";
import { inPlan, limitsOn } from "./place-limits.ts";

/** First month of a budget year, 1–12. */
export const budgetYearFrom = ({ assumptions }: Assessment): number =>
  Math.round(numberOf(assumptions, "budget.year-from"));

/** The most a budget year may cost, major units of the plan's currency; `null`: nobody has set it, or no rate turns it into that currency. */
export function budgetPerYear(assessment: Assessment): number | null {
  for (const { limit } of limitsOn(assessment)) {
    if (limit.is !== "budget") continue;
    return inPlan(assessment, limit.perYear);
  }
  return null;
}

/** Whether a budget is set that no dated rate turns into the plan's currency: what is paid cannot be held against it. */
export const isBudgetOpen = (assessment: Assessment): boolean =>
  budgetPerYear(assessment) === null && limitsOn(assessment).some(({ limit }) => limit.is === "budget");
