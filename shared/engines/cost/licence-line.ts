import { say } from "../../model/sentence.ts";
import { type Currency, roundMoneyRange } from "../../units/money.ts";
import { exactly } from "../../units/range.ts";
import { type CostLine, productFigure, stated } from "./line.ts";

/** A licence by the core and month, for every core that is bought. Major units of the plan's currency per core. */
export function licenceLine(
  item: "windows" | "database",
  cores: number,
  perCore: number,
  currency: Currency,
): CostLine {
  const line = {
    item,
    monthly: roundMoneyRange(exactly(cores * perCore), currency),
    priced: true,
    because: null,
    currency,
  } as const;
  return {
    ...line,
    figure: (id) =>
      productFigure(id, item, currency, line, "cores × price", [
        stated(`${id}/cores`, say("cost.cores"), "vCPU", cores),
        stated(`assumption/cost.${item}-core`, say(`assumptions.cost.${item}-core`), "price", perCore),
      ]),
  };
}
