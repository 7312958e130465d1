import type { CostItem, CostLineSum, CostOverview, CostSum } from "../model/spending.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Currency, MoneyRange } from "../units/money.ts";
import type { Assessment } from "./assess.ts";
import { priceDaysWith } from "./compare.ts";
import type { CostLine } from "./cost/line.ts";
import { landedOf } from "./leave.ts";

/** Adds lines; one that is not computable leaves the sum open, and what is known stays. */
export function addLines(
  lines: readonly Pick<CostLine, "monthly" | "priced" | "because">[],
  currency: Currency,
): CostSum {
  const known = lines.reduce<MoneyRange>(
    (sum, { monthly }) => (monthly ? { ...sum, low: sum.low + monthly.low, high: sum.high + monthly.high } : sum),
    { low: 0, high: 0, currency },
  );
  const missing = lines.find(({ monthly }) => monthly === null);
  const priced = lines.filter((line) => line.priced && line.monthly !== null).length;
  return {
    monthly: missing || lines.length === 0 ? null : known,
    known,
    lines: lines.length,
    priced,
    coverage: lines.length === 0 ? null : priced / lines.length,
    because: missing?.because ?? (lines.length === 0 ? say("spending.nothing-placed") : null),
  };
}

/** What the placement costs a month. */
export function costOverview(assessment: Assessment): CostOverview {
  const { currency } = assessment.pricing;
  const landed = landedOf(assessment);
  const lines = landed.flatMap(({ place, cell }) => (cell.cost?.lines ?? []).map((line) => ({ ...line, place })));
  const itemSums = (list: readonly CostLine[]): { item: CostItem; sum: CostSum }[] =>
    [...new Set(list.map(({ item }) => item))].map((item) => ({
      item,
      sum: addLines(
        list.filter((line) => line.item === item),
        currency,
      ),
    }));
  const whole = addLines(lines, currency);
  const places = [...new Set(landed.map(({ place }) => place))];
  const providers = [...new Map(places.map(({ seller }) => [seller.id, seller])).values()];
  return {
    scenario: assessment.scenario.id,
    currency,
    term: assessment.scenario.term ?? "on-demand",
    placed: landed.length,
    onDemandInstead: 0,
    ...whole,
    figure: "cost/plan",
    lines: itemSums(lines).map(({ item, sum }): CostLineSum => ({ item, ...sum, figure: `cost/item/${item}` })),
    byProvider: providers.map(({ id, name }) => {
      const own = lines.filter(({ place }) => place.seller.id === id);
      return {
        provider: id,
        name,
        workloads: landed.filter(({ place }) => place.seller.id === id).length,
        ...addLines(own, currency),
        items: itemSums(own).map(({ item, sum }) => ({ item, ...sum })),
      };
    }),
    byRegion: places.map((place) => ({
      region: place.region.id,
      provider: place.seller.id,
      workloads: landed.filter((one) => one.place === place).length,
      ...addLines(
        lines.filter((line) => line.place === place),
        currency,
      ),
      figure: `cost/plan@${place.region.id}`,
    })),
    oneOff: [],
    oneOffTotal: null,
    notCounted: [] satisfies Sentence[],
    pricedOn: landed.reduce<CostOverview["pricedOn"]>((days, { cell }) => priceDaysWith(days, cell.pricedOn), null),
    vat: { share: assessment.assumptions["cost.vat"] ?? 0, monthly: null, withVat: null },
    currencies: [{ currency, monthly: whole.monthly, rate: null, because: null }],
  };
}
