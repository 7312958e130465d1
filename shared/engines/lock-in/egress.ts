import type { Country, ServicePrice } from "../../model/catalogue.ts";
import { type Evidence, isSourced } from "../../model/evidence.ts";
import type { RegionId } from "../../model/id.ts";
import type { Currency } from "../../units/money.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import type { Day } from "../../units/date.ts";
import { type Tier, tieredCharge } from "../../units/tiers.ts";

/** A month's egress list of one provider: major units per GB, tiers in ascending order. */
export type EgressList = Readonly<{
  currency: Currency | null;
  /** GB a month without charge; they use up the first tier. */
  freeGb: number;
  /** `toGb` `null`: without end. Empty: included in the price of the machines. */
  tiers: readonly Tier[];
  /** Included only up to `freeGb`; what lies above it is not published. */
  isCapped: boolean;
  /** Where its rows were read. */
  evidence?: readonly Evidence[];
}>;

/** The egress lists that apply to a region: its own rows, or the provider's rows for all regions; one list per variant. */
export function egressLists(services: readonly ServicePrice[], region: RegionId): EgressList[] {
  const rows = services.filter((row) => row.item === "egress_internet");
  const own = rows.filter((row) => row.region === region);
  const applying = own.length > 0 ? own : rows.filter((row) => row.region === null);
  const variants = [...new Set(applying.map((row) => row.variant ?? ""))].sort();

  return variants.map((variant) => {
    const list = applying.filter((row) => (row.variant ?? "") === variant);
    const free = Math.max(0, ...list.map((row) => row.freeGb ?? 0));
    const isIncluded = list.some((row) => row.included);
    const tiers = list
      .flatMap((row) =>
        row.price === null ? [] : [{ fromGb: row.tierFromGb ?? 0, toGb: row.tierToGb, price: row.price }],
      )
      .sort((a, b) => a.fromGb - b.fromGb);
    const currency = list.find((row) => row.currency !== null)?.currency ?? null;
    const evidence = list
      .map(evidenceOf)
      .filter((one, at, all) => all.findIndex((o) => o.source === one.source) === at);
    return { currency, freeGb: free, tiers: isIncluded ? [] : tiers, isCapped: isIncluded && free > 0, evidence };
  });
}

const evidenceOf = ({ source, asOf, note }: ServicePrice): Evidence => ({
  source,
  asOf,
  method: "listed",
  standing: isSourced(source) ? "proven" : "unverified",
  note,
});

/**
 * List price of moving so many GB out in one month, in major units.
 *
 * `null` where the list does not say: nothing listed, or an amount above its last tier.
 */
export function egressCost(gb: Range | number, list: EgressList): Range | null {
  const { low, high } = typeof gb === "number" ? exactly(gb) : gb;
  const least = costOf(low, list);
  const most = costOf(high, list);
  return least === null || most === null ? null : range(least, most); // the cost never falls with the amount
}

function costOf(gb: number, { freeGb, tiers, isCapped }: EgressList): number | null {
  if (tiers.length === 0) return isCapped && gb > freeGb ? null : 0;
  return tieredCharge(gb, freeGb, tiers);
}

export type Purpose = "switching" | "parallel" | "ordinary";

/** Regulation (EU) 2023/2854, art. 29: at cost from, and none from (dataact-sec). */
export const AT_COST_FROM: Day = "2024-01-11";
export const NO_CHARGE_FROM: Day = "2027-01-12";

/**
 * What may be charged of the list price for moving data out: the date rule of the EU Data Act (domain 5.3).
 *
 * In an EU contract, switching costs the list before 2024-01-11, at most the provider's own cost (unknown to us: 0 to list)
 * until 2027-01-11, and nothing from 2027-01-12; parallel use stays at cost. No such rule elsewhere. An unknown
 * jurisdiction may be either.
 */
export function chargeUnderDataAct(
  list: Range,
  terms: Readonly<{ jurisdiction: Country | null; purpose: Purpose; date: Day }>,
): Range {
  const { jurisdiction, purpose, date } = terms;
  if (jurisdiction !== null && !inEu.has(jurisdiction)) return list;
  if (purpose === "ordinary" || date < AT_COST_FROM) return list;
  const charge = purpose === "switching" && date >= NO_CHARGE_FROM ? exactly(0) : range(0, list.high);
  return jurisdiction === null ? range(Math.min(charge.low, list.low), list.high) : charge;
}

/** Whether the law takes the whole charge away, so that even an unpublished list costs nothing. */
export const isFreeOfCharge = (
  terms: Readonly<{ jurisdiction: Country | null; purpose: Purpose; date: Day }>,
): boolean =>
  terms.jurisdiction !== null &&
  inEu.has(terms.jurisdiction) &&
  terms.purpose === "switching" &&
  terms.date >= NO_CHARGE_FROM;

/** Member states of the European Union on 21 November 2026. */
const inEu: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
