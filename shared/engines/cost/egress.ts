import type { ServicePrice } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import { say } from "../../model/sentence.ts";
import type { Currency } from "../../units/money.ts";
import { type Tier, tieredCharge } from "../../units/tiers.ts";
import { type Figure, computed, given } from "../explain.ts";
import { listed } from "./line.ts";

/** One month's list price of traffic to the internet. `included`: no charge. GB as the sheet counts them. */
export type EgressTiers = Readonly<{
  currency: Currency | null;
  included: boolean;
  freeGb: number;
  tiers: readonly Tier[];
  rows: readonly ServicePrice[];
}>;

/** The egress list that holds in a region: its own rows, else the provider's; `null`: none is published. */
export function egressTiers(services: readonly ServicePrice[], region: RegionId): EgressTiers | null {
  const rows = services.filter((row) => row.item === "egress_internet");
  const own = rows.filter((row) => row.region === region);
  const all = own.length > 0 ? own : rows.filter((row) => row.region === null);
  const variant = [...new Set(all.map((row) => row.variant ?? ""))].sort()[0];
  const list = all.filter((row) => (row.variant ?? "") === variant);
  if (list.length === 0) return null;
  return {
    currency: list.find((row) => row.currency)?.currency ?? null,
    included: list.some((row) => row.included),
    freeGb: Math.max(0, ...list.map((row) => row.freeGb ?? 0)),
    tiers: list
      .flatMap((row) =>
        row.price === null ? [] : [{ fromGb: row.tierFromGb ?? 0, toGb: row.tierToGb, price: row.price }],
      )
      .sort((a, b) => a.fromGb - b.fromGb),
    rows: list.toSorted((a, b) => (a.tierFromGb ?? 0) - (b.tierFromGb ?? 0)),
  };
}

/**
 * Charge of so many GB in one month, major units of the list's currency (domain 5.4): the free allowance uses up the first
 * tier. `null`: more than the list has prices for.
 */
export function egressCharge(
  gb: number,
  { included, freeGb, tiers }: Pick<EgressTiers, "included" | "freeGb" | "tiers">,
): number | null {
  if (gb <= freeGb || (included && freeGb === 0)) return 0;
  // included up to an allowance, and nothing is published above it
  return included ? null : tieredCharge(gb, freeGb, tiers);
}

/** The charge tier by tier: GB billed there × its price, in the currency of the list. */
export function chargeFigure(id: string, region: RegionId, gb: number, list: EgressTiers): Figure {
  const parts = list.rows.flatMap((row) => {
    if (row.price === null) return [];
    const from = row.tierFromGb ?? 0;
    const billed = Math.max(0, Math.min(gb, row.tierToGb ?? gb) - Math.max(from, list.freeGb));
    const place = `${id}/${from}`;
    return [
      computed(place, say("cost.egress-part", { from }), "price", billed * row.price, "product", "GB × price", [
        given(
          `${place}/gb`,
          say("cost.egress-billed", { free: list.freeGb }),
          "GB",
          billed,
          [],
          say("cost.egress-told"),
        ),
        given(
          `egress/${region}/${from}`,
          say("cost.egress-tier", { from, to: row.tierToGb ?? "∞", currency: row.currency ?? "" }),
          "price",
          row.price,
          [listed(row)],
        ),
      ]),
    ];
  });
  const label = say("cost.egress-charge");
  const charge = egressCharge(gb, list);
  if (parts.length === 0) return given(id, label, "price", charge, list.rows.map(listed), say("cost.egress-included"));
  return computed(id, label, "price", charge, "sum", "Σ", parts);
}
