import { say } from "../model/sentence.ts";
import { stated } from "./cost/line.ts";
import { type Figure, computed, given } from "./explain.ts";
import type { SpendPlan } from "./spend-plan.ts";

/** (1 + share) to the power of the years since the first: parts are the share and the years. */
export const COMPOUND = "(1 + share)^years";

/** What a month of the first year comes to in a later one: use grows, prices change. */
export const growthOf = (
  { growth, priceChange, firstYear }: Pick<SpendPlan, "growth" | "priceChange" | "firstYear">,
  year: number,
): number => (1 + growth) ** (year - firstYear) * (1 + priceChange) ** (year - firstYear);

/** Use alone: what is paid on premises follows no price list. */
export const useOf = ({ growth, firstYear }: Pick<SpendPlan, "growth" | "firstYear">, year: number): number =>
  (1 + growth) ** (year - firstYear);

/** The factors as figures; none where nothing grows. */
export function growthFigures(
  { growth, priceChange, firstYear }: Pick<SpendPlan, "growth" | "priceChange" | "firstYear">,
  year: number,
): Figure[] {
  const factor = (key: "cost.growth" | "cost.price-change", share: number): Figure[] => {
    if (share === 0 || year === firstYear) return [];
    const id = `growth/${key}/${year}`;
    return [
      computed(
        id,
        say(`spending.factor-${key === "cost.growth" ? "growth" : "price"}`, { year }),
        "factor",
        (1 + share) ** (year - firstYear),
        "formula",
        COMPOUND,
        [
          stated(`assumption/${key}`, say(`assumptions.${key}`), "share", share),
          given(
            `${id}/years`,
            say("spending.years-since", { year: firstYear }),
            "years",
            year - firstYear,
            [],
            say("spending.counted-years"),
          ),
        ],
      ),
    ];
  };
  return [...factor("cost.growth", growth), ...factor("cost.price-change", priceChange)];
}
