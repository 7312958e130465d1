import type { FxRate } from "../../model/agency.ts";
import type { ServicePrice } from "../../model/catalogue.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { CostItem } from "../../model/spending.ts";
import { type Currency, type MoneyRange, minorPerMajor } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import type { AppliedRate } from "./convert.ts";

/** One line of a bill: what for, how much a month, and on what word. */
export type CostLine = Readonly<{
  item: CostItem;
  /** Plan currency, rounded once; `null`: not computable, `because` says why. */
  monthly: MoneyRange | null;
  priced: boolean;
  because: Sentence | null;
  /** The foreign or own currency its price is listed in; left out: several, or compared prices. */
  currency?: Currency;
  /** It stands at the on-demand price, because the offer has none on the scenario's term. */
  onDemandInstead?: true;
  /** The line as a figure under this id: unit price, quantity and rate, each with its evidence. */
  figure: (id: string) => Figure;
}>;

/** A line of the bill that is its factors multiplied, rounded once to whole minor units. */
export function productFigure(
  id: string,
  item: CostItem,
  currency: Currency,
  { monthly, because }: Pick<CostLine, "monthly" | "because">,
  formula: string,
  factors: readonly Figure[],
): Figure {
  return computed(
    id,
    say(`cost.${item}`),
    `${currency}/month`,
    monthly && { low: monthly.low, high: monthly.high },
    "product",
    formula,
    [...factors, ...minorFigure(currency)],
    because,
  );
}

/** Cents in a euro: amounts are printed in whole minor units, prices in major ones. The won has none. */
export const minorFigure = (currency: Currency): Figure[] =>
  minorPerMajor[currency] === 1
    ? []
    : [
        given(
          `minor/${currency}`,
          say("cost.minor", { currency }),
          "factor",
          minorPerMajor[currency],
          [],
          say("cost.minor-why"),
        ),
      ];

/** The rate of a conversion; nothing where both currencies are the same. */
export function rateFigure(rate: AppliedRate | null): Figure[] {
  if (!rate?.quoted) return [];
  const { quoted, inverse } = rate;
  return [
    given(
      `rate/${rate.from}-${rate.to}`,
      say(inverse ? "cost.rate-inverse" : "cost.rate", { from: rate.from, to: rate.to }),
      "rate",
      rate.rate,
      [typedRate(quoted)],
    ),
  ];
}

const typedRate = (quoted: FxRate): Evidence => ({
  source: "typed" as Evidence["source"], // the planner's own entry
  asOf: quoted.date,
  method: "typed",
  standing: "proven",
  note: quoted.source,
});

/** What a row of a price list rests on. */
export const listed = (row: ServicePrice): Evidence => ({
  source: row.source,
  asOf: row.asOf,
  method: "listed",
  standing: row.source === "memory" ? "unverified" : "proven",
  note: row.note,
});

/** A number nobody can look up: the planner's word, or what the inventory states. */
export const stated = (id: string, label: Sentence, unit: Figure["unit"], value: Range | number | null): Figure =>
  given(id, label, unit, value, [], say(value === null ? "cost.nobody-stated" : "cost.stated"));
