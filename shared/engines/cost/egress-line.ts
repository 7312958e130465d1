import type { Catalogue } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import { say } from "../../model/sentence.ts";
import { type Currency, roundMoneyRange } from "../../units/money.ts";
import { range } from "../../units/range.ts";
import { given } from "../explain.ts";
import { type AppliedRate, convertWith } from "./convert.ts";
import { type EgressTiers, chargeFigure, egressCharge, egressTiers } from "./egress.ts";
import { type CostLine, productFigure, rateFigure } from "./line.ts";
import { type Compared, FEWEST, SPAN, currencyArea, spanFigure, spanOf } from "./unpriced.ts";

/** A published egress list, with the area it holds in. */
export type PublishedEgress = Readonly<{ area: string; tiers: EgressTiers; name: string }>;

/** Every published egress list, by the area of its region. */
export function publishedEgress(catalogue: Catalogue): PublishedEgress[] {
  const rows = catalogue.services.filter(({ item }) => item === "egress_internet");
  const seen = new Map<string, PublishedEgress>();
  for (const region of catalogue.regions) {
    const own = rows.filter((row) => row.provider === region.provider);
    const isOwn = own.some((row) => row.region === region.id);
    const tiers = egressTiers(own, region.id);
    const area = currencyArea(region.country);
    const name = isOwn ? region.id : `${region.provider} ${area}`;
    if (tiers) seen.set(name, { area, tiers, name });
  }
  return [...seen.values()];
}

type Rates = ReadonlyMap<Currency, AppliedRate | null>;

/** What the published lists of an area charge for a volume, cheapest first; of all lists where those are fewer than five. */
export function comparedCharges(lists: readonly PublishedEgress[], area: string, gb: number, rates: Rates): Compared[] {
  const charges = (near: string | null): Compared[] =>
    lists
      .filter((list) => near === null || list.area === near)
      .flatMap(({ tiers, name }): Compared[] => {
        const charge = egressCharge(gb, tiers);
        if (charge === null) return [];
        if (charge === 0) return [{ amount: 0, name }];
        const held = convertWith(rates.get(tiers.currency!) ?? null, range(charge, charge));
        return held ? [{ amount: held.low, name }] : [];
      })
      .sort((a, b) => a.amount - b.amount || (a.name < b.name ? -1 : 1));
  const near = charges(area);
  return near.length >= FEWEST ? near : charges(null);
}

/** Traffic to the internet: the list tier by tier × rate; without a list, p10–p90 of what others charge for as much. */
export function egressLine(
  region: RegionId,
  tiers: EgressTiers | null,
  gb: number,
  rates: Rates,
  currency: Currency,
  compared: () => readonly Compared[],
): CostLine {
  const item = "egress";
  const charge = tiers && egressCharge(gb, tiers);
  const volume = given(
    `egress/${region}/volume`,
    say("cost.egress-volume"),
    "GB/month",
    gb,
    [],
    say("cost.egress-told"),
  );
  if (!tiers || charge === null) {
    const sorted = compared();
    const count = sorted.length;
    const span = spanOf(sorted.map(({ amount }) => amount));
    const because = !span
      ? say("cost.egress-unpriced")
      : say(tiers ? "cost.egress-beyond" : "cost.egress-compared", { count });
    const line = { item, monthly: span && roundMoneyRange(span, currency), priced: false, because } as const;
    const label = say("cost.egress-comparables", { count, gb });
    return {
      ...line,
      figure: (id) =>
        productFigure(id, item, currency, line, SPAN, span ? [spanFigure(`${id}/span`, label, sorted)] : [volume]),
    };
  }
  const rate = charge === 0 ? null : (rates.get(tiers.currency!) ?? null);
  const converted = charge === 0 ? range(0, 0) : convertWith(rate, range(charge, charge));
  const line = {
    item,
    monthly: converted && roundMoneyRange(converted, currency),
    priced: true,
    ...(tiers.currency === null ? {} : { currency: tiers.currency }),
    because:
      charge === 0
        ? say(tiers.included ? "cost.egress-included" : "cost.egress-free", { free: tiers.freeGb })
        : converted
          ? null
          : say("cost.no-rate", { from: tiers.currency!, to: currency }),
  } as const;
  return {
    ...line,
    figure: (id) =>
      productFigure(id, item, currency, line, "Σ tiers (GB × price) × rate", [
        chargeFigure(`${id}/charge`, region, gb, tiers),
        ...rateFigure(rate),
      ]),
  };
}
