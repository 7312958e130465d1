import type { CostItem, CostOverview, CostSum } from "../model/spending.ts";
import { say } from "../model/sentence.ts";
import {
  type Currency,
  type MoneyRange,
  addMoneyRange,
  majorRange,
  roundHalfAway,
  roundMoneyRange,
} from "../units/money.ts";
import { scaleRange } from "../units/range.ts";
import { priceDaysWith } from "./compare.ts";
import { rateFor } from "./cost/convert.ts";
import type { CostLine } from "./cost/line.ts";
import { usedRate } from "./spend-usage.ts";
import { placesOf, supportLine } from "./spend-lines.ts";
import { notCounted } from "./spend-not-counted.ts";
import { oneOffRows, oneOffs } from "./spend-once.ts";
import { type SpendPlan, vatOf } from "./spend-plan.ts";

type Line = Pick<CostLine, "item" | "monthly" | "priced" | "because">;

/** Adds lines; one that is not computable leaves the sum open, and what is known stays. */
export function addLines(lines: readonly Line[], currency: Currency): CostSum {
  let [low, high, priced] = [0, 0, 0];
  for (const { monthly, priced: hasPrice } of lines) {
    if (monthly === null) continue;
    low += monthly.low;
    high += monthly.high;
    if (hasPrice) priced += 1;
  }
  const known: MoneyRange = { low, high, currency };
  const missing = lines.find(({ monthly }) => monthly === null);
  return {
    monthly: missing || lines.length === 0 ? null : known,
    known,
    lines: lines.length,
    priced,
    coverage: lines.length === 0 ? null : priced / lines.length,
    because: missing?.because ?? (lines.length === 0 ? say("spending.nothing-placed") : null),
  };
}

/** What the placement costs a month: by line, provider and region; what is paid once; what is in no sum. */
export function costOverview(plan: SpendPlan): CostOverview {
  const { assessment, landed, lines } = plan;
  const { scenario, pricing } = assessment;
  const { currency } = pricing;
  const places = placesOf(landed);
  const sellers = [
    ...new Map([...places, ...lines.map(({ place }) => place)].map(({ seller }) => [seller.id, seller])).values(),
  ];
  const providers = sellers.map((seller) => {
    const own = lines.filter(({ place }) => place.seller.id === seller.id);
    const support = supportLine(assessment, seller, addLines(own, currency).monthly);
    return { seller, lines: support ? [...own, support] : own };
  });
  const all: Line[] = providers.flatMap(({ lines: own }) => own);
  const whole = addLines(all, currency);
  const regions = [
    ...new Map([...places, ...lines.map(({ place }) => place)].map((place) => [place.region.id, place])).values(),
  ];
  const list = oneOffs(plan);
  const rows = oneOffRows(list);
  const vat = vatOf(assessment);
  const tax: MoneyRange | null =
    vat === null || whole.monthly === null
      ? null
      : {
          low: roundHalfAway(whole.monthly.low * vat),
          high: roundHalfAway(whole.monthly.high * vat),
          currency,
        };
  return {
    scenario: scenario.id,
    currency,
    term: scenario.term ?? "on-demand",
    placed: landed.length,
    onDemandInstead: lines.filter(({ onDemandInstead, item }) => onDemandInstead && item === "compute").length,
    ...whole,
    figure: "cost/month",
    lines: sumsByItem(all, currency).map((one) => ({ ...one, figure: `cost/item/${one.item}` })),
    byProvider: providers.map(({ seller, lines: own }) => ({
      provider: seller.id,
      name: seller.name,
      workloads: landed.filter(({ place }) => place.seller.id === seller.id).length,
      ...addLines(own, currency),
      items: sumsByItem(own, currency),
    })),
    byRegion: regions.map((place) => ({
      region: place.region.id,
      provider: place.seller.id,
      workloads: landed.filter((one) => one.place === place).length,
      ...addLines(
        lines.filter((line) => line.place === place),
        currency,
      ),
      figure: `cost/plan@${place.region.id}`,
    })),
    oneOff: rows,
    oneOffTotal:
      rows.length === 0 || rows.some(({ amount }) => amount === null)
        ? null
        : rows.map(({ amount }) => amount!).reduce(addMoneyRange),
    notCounted: notCounted(plan),
    pricedOn: landed.reduce<CostOverview["pricedOn"]>((days, { cell }) => priceDaysWith(days, cell.pricedOn), null),
    vat: { share: vat, monthly: tax, withVat: tax && addMoneyRange(whole.monthly!, tax) },
    currencies: currenciesOf(plan, whole.monthly),
  };
}

function sumsByItem(lines: readonly Line[], currency: Currency): ({ item: CostItem } & CostSum)[] {
  const items = new Map<CostItem, Line[]>();
  for (const line of lines) {
    const held = items.get(line.item);
    if (held) held.push(line);
    else items.set(line.item, [line]);
  }
  return [...items].map(([item, own]) => ({ item, ...addLines(own, currency) }));
}

/** The month side by side in every currency, each by its dated rate; none is made of another's. */
function currenciesOf({ assessment }: SpendPlan, monthly: MoneyRange | null): CostOverview["currencies"] {
  const { fxRates, agency } = assessment.plan;
  const own = agency.currency;
  const others = (["KRW", "EUR", "USD"] as const).filter((currency) => currency !== own);
  return [
    { currency: own, monthly, rate: null, because: null },
    ...others.map((currency) => {
      const rate = rateFor(fxRates, own, currency, agency.planDate);
      if (!rate)
        return {
          currency,
          monthly: null,
          rate: null,
          because: say("spending.no-rate-to", { from: own, to: currency }),
        };
      const there = monthly && roundMoneyRange(scaleRange(majorRange(monthly), rate.rate), currency);
      return { currency, monthly: there, rate: usedRate(rate), because: null };
    }),
  ];
}
