import type { Offer } from "../../model/catalogue.ts";
import type { PriceTerm } from "../../model/price-term.ts";
import { say } from "../../model/sentence.ts";
import { type Currency, roundMoneyRange } from "../../units/money.ts";
import { range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type AppliedRate, convertWith } from "./convert.ts";
import { type CostLine, productFigure, rateFigure } from "./line.ts";
import { type MonthPrice, monthPrice, monthlyPrice } from "./price.ts";
import { type Comparable, SPAN, comparablesOf, spanFigure, spanOf } from "./unpriced.ts";

/** An offer with a price: hour × hours of its month, or the month as the list gives it, × rate. */
export function listedCompute(offer: Offer, wanted: PriceTerm, rate: AppliedRate | null, currency: Currency): CostLine {
  const price = offer.price!;
  const month = monthPrice(offer, wanted)!;
  const isInstead = month.term !== wanted;
  const converted = convertWith(rate, monthlyPrice(offer, wanted)!);
  const line = {
    item: "compute",
    monthly: converted && roundMoneyRange(converted, currency),
    priced: true,
    because: !converted
      ? say("cost.no-rate", { from: price.currency, to: currency })
      : isInstead
        ? say(`cost.no-${wanted}`)
        : null,
    currency: price.currency,
    ...(isInstead ? { onDemandInstead: true as const } : {}),
  } as const;
  const formula = `price${month.hours === null ? "" : ` × ${month.hours}`}${price.currency === currency ? "" : " × rate"}`;
  return {
    ...line,
    figure: (id) =>
      productFigure(id, "compute", currency, line, formula, [...priceFigures(offer, month), ...rateFigure(rate)]),
  };
}

function priceFigures(offer: Offer, month: MonthPrice): Figure[] {
  const { price, region, code, note } = offer;
  const isOwnMonth = month.hours === null;
  const label = isOwnMonth ? `cost.month-${month.term}` : month.term === "spot" ? "cost.spot" : "cost.price";
  return [
    given(
      `price/${offer.id}`,
      say(label, { offer: code, currency: price!.currency }),
      "price",
      range(month.amount * (price!.spread?.low ?? 1), month.amount * (price!.spread?.high ?? 1)),
      [
        {
          source: price!.source,
          asOf: price!.asOf,
          method: price!.method,
          standing: price!.source === "memory" ? "unverified" : "proven",
          note: note ?? null,
        },
      ],
      isOwnMonth ? say("cost.month-why") : null,
    ),
    ...(isOwnMonth
      ? []
      : [given(`hours/${region}`, say("cost.hours"), "factor", month.hours, [], say("cost.hours-why"))]),
  ];
}

/** An offer without a price: p10 to p90 of its comparables, or not computable. */
export function unpricedCompute(offer: Offer, area: string, all: readonly Comparable[], currency: Currency): CostLine {
  const compared = comparablesOf(offer, area, all);
  const span = spanOf(compared.map(({ monthly }) => monthly));
  const count = compared.length;
  const line = {
    item: "compute",
    priced: false,
    monthly: span && roundMoneyRange(span, currency),
    because: say(span ? "cost.unpriced" : "cost.too-few", { count }),
  } as const;
  return {
    ...line,
    figure: (id) => {
      const counted = given(
        `comparables/${offer.id}`,
        say("cost.comparables"),
        "count",
        count,
        [],
        say("cost.counted"),
      );
      if (!span)
        return computed(id, say("cost.compute"), `${currency}/month`, null, "formula", SPAN, [counted], line.because);
      const sorted = compared.map((one) => ({ amount: one.monthly, name: one.offer.id }));
      return productFigure(id, "compute", currency, line, SPAN, [
        spanFigure(`comparables/${offer.id}/span`, say("cost.comparables-span", { count }), sorted),
      ]);
    },
  };
}
