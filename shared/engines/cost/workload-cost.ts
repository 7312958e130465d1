import type { FxRate } from "../../model/agency.ts";
import { type Assumptions, assumptionsOf } from "../../model/assumption.ts";
import type { Catalogue, Offer, ServicePrice } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import type { PriceTerm } from "../../model/price-term.ts";
import { say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { type Currency, type MoneyRange, addMoneyRange, minorPerMajor, roundHalfAway } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";
import { listedCompute, unpricedCompute } from "./compute-line.ts";
import { type AppliedRate, convertWith, rateFor } from "./convert.ts";
import { type EgressTiers, egressTiers } from "./egress.ts";
import { comparedCharges, egressLine, publishedEgress } from "./egress-line.ts";
import { licenceLine } from "./licence-line.ts";
import type { CostLine } from "./line.ts";
import { monthlyPrice } from "./price.ts";
import { type Comparable, currencyArea } from "./unpriced.ts";
import { volumeLine } from "./volume-line.ts";
import { GB_PER_GIB, type VolumeKind, type VolumePrice, volumeLists, volumePrice } from "./volume-price.ts";

export type WorkloadCost = Readonly<{
  currency: Currency;
  lines: readonly CostLine[];
  /** Sum of the rounded lines; `null` as soon as one line is not computable. */
  monthly: MoneyRange | null;
}>;

export type CostQuestion = Readonly<{
  offer: Offer;
  services: readonly ServicePrice[];
  /** `null`: not known, the storage line is not computable. */
  storageGib: Range | null;
  /** GB to the internet a month; `null`: nobody said, so no egress line is claimed. */
  egressGb: number | null;
  /** Whether a Windows or a database licence is to be had for its cores, and whether spot may carry it. Left out: no. */
  windows?: boolean;
  database?: boolean;
  interruptible?: boolean;
}>;

/** A month in whole minor units of the plan's currency. `high` `null`: not computable; `low` is then what is known of it. */
export type MonthlyCost = Readonly<{ low: number; high: number | null; priced: number; lines: number }>;

export type Pricing = Readonly<{
  currency: Currency;
  /** The terms compute is bought on. */
  term: PriceTerm;
  /** Major units of another currency in the plan's; `null`: no rate for the plan's day. */
  convert: (amount: Range, from: Currency) => Range | null;
  /** The rate that conversion uses; `null`: none within seven days. */
  rate: (from: Currency) => AppliedRate | null;
  cost: (question: CostQuestion) => WorkloadCost;
  /** The same sum as `cost`, without its lines and inputs: for many thousand questions. */
  monthly: (question: CostQuestion) => MonthlyCost;
  /** A month of an offer on the terms of the plan, major units of its currency; `null`: no price, or no rate for it. */
  monthOf: (offer: Offer) => number | null;
  /** What so many GB a month to the internet cost. */
  egress: (region: RegionId, services: readonly ServicePrice[], gb: number) => CostLine;
}>;

/** On which terms, and on which of the planner's numbers, a plan is priced. */
export type PricingTerms = Readonly<{ term?: PriceTerm; assumptions?: Assumptions }>;

/**
 * Prices workloads in one currency on one day (domain 6).
 *
 * Compute is the list price of the offer for a month; an unpriced offer takes the p10–p90 of its comparables. Storage is
 * GB × the provider's block-storage price. Copies and licences are lines only where the planner has stated how many copies
 * are kept and what a core costs, egress only where somebody told a volume. Each line is rounded once; sums add lines.
 */
export function pricingFor(
  catalogue: Catalogue,
  rates: readonly FxRate[],
  currency: Currency,
  day: Day,
  { term = "on-demand", assumptions = assumptionsOf() }: PricingTerms = {},
): Pricing {
  const country = new Map(catalogue.regions.map((region) => [region.id, region.country]));
  const areaOf = (region: RegionId): string => currencyArea(country.get(region) ?? "");
  const applied = new Map((["KRW", "EUR", "USD"] as const).map((from) => [from, rateFor(rates, from, currency, day)]));
  const convert = (amount: Range, from: Currency): Range | null => convertWith(applied.get(from)!, amount);

  const comparables = once(() =>
    catalogue.offers.flatMap((offer): Comparable[] => {
      const price = offer.price?.method === "listed" ? monthlyPrice(offer, term === "spot" ? "on-demand" : term) : null;
      const monthly = price && convert(price, offer.price!.currency);
      return monthly ? [{ offer, area: areaOf(offer.region), monthly: monthly.low }] : [];
    }),
  );
  const lists = {
    storage: once(() => volumeLists(catalogue, "storage", applied)),
    backup: once(() => volumeLists(catalogue, "backup", applied)),
  };
  const published = once(() => publishedEgress(catalogue));

  const computeLine = byOffer((offer) => makeCompute(offer, term));
  const steadyLine = byOffer((offer) => makeCompute(offer, "on-demand"));
  /** Spot never carries production: what may not be interrupted stands at the on-demand price, and says so. */
  const heldLine = byOffer((offer): CostLine => {
    const line = steadyLine(offer);
    return line.priced && line.monthly ? { ...line, because: say("cost.spot-never"), onDemandInstead: true } : line;
  });
  const computeOf = (offer: Offer, interruptible: boolean): CostLine =>
    term === "spot" && !interruptible ? heldLine(offer) : computeLine(offer);

  function makeCompute(offer: Offer, wanted: PriceTerm): CostLine {
    return offer.price
      ? listedCompute(offer, wanted, applied.get(offer.price.currency)!, currency)
      : unpricedCompute(offer, areaOf(offer.region), comparables(), currency);
  }

  const volumes = { storage: new Map<RegionId, VolumePrice>(), backup: new Map<RegionId, VolumePrice>() };
  function volumeOf(kind: VolumeKind, region: RegionId, services: readonly ServicePrice[]): VolumePrice {
    const held = volumes[kind].get(region);
    if (held) return held;
    const price = volumePrice(kind, region, services, lists[kind](), areaOf(region), applied);
    volumes[kind].set(region, price);
    return price;
  }

  const tiers = new Map<RegionId, EgressTiers | null>();
  const egressLines = new Map<RegionId, Map<number, CostLine>>();
  function egressOf(region: RegionId, services: readonly ServicePrice[], gb: number): CostLine {
    const byVolume = egressLines.get(region) ?? new Map<number, CostLine>();
    const held = byVolume.get(gb);
    if (held) return held;
    if (!tiers.has(region)) tiers.set(region, egressTiers(services, region));
    const line = egressLine(region, tiers.get(region)!, gb, applied, currency, () =>
      comparedCharges(published(), areaOf(region), gb, applied),
    );
    byVolume.set(gb, line);
    egressLines.set(region, byVolume);
    return line;
  }

  const copies = assumptions["cost.backup-copies"];
  const windowsCore = assumptions["cost.windows-core"];
  const databaseCore = assumptions["cost.database-core"];
  const minor = minorPerMajor[currency];

  function cost({
    offer,
    services,
    storageGib,
    egressGb,
    windows,
    database,
    interruptible,
  }: CostQuestion): WorkloadCost {
    const volume = (kind: VolumeKind, times: number): CostLine =>
      volumeLine(kind, offer.region, storageGib, times, volumeOf(kind, offer.region, services), currency);
    const lines = [computeOf(offer, interruptible === true), volume("storage", 1)];
    if (copies !== null) lines.push(volume("backup", copies));
    if (windows && windowsCore !== null) lines.push(licenceLine("windows", offer.vcpu, windowsCore, currency));
    if (database && databaseCore !== null) lines.push(licenceLine("database", offer.vcpu, databaseCore, currency));
    if (egressGb !== null && egressGb > 0) lines.push(egressOf(offer.region, services, egressGb));
    const missing = lines.some(({ monthly }) => monthly === null);
    return { currency, lines, monthly: missing ? null : lines.map(({ monthly }) => monthly!).reduce(addMoneyRange) };
  }

  /** The lines of `cost`, added without being made: no figure, no line, one small answer. */
  function monthly({
    offer,
    services,
    storageGib,
    egressGb,
    windows,
    database,
    interruptible,
  }: CostQuestion): MonthlyCost {
    let [low, high, priced, lines, isWhole] = [0, 0, 0, 0, true];
    const line = ({ monthly, priced: hasPrice }: Pick<CostLine, "monthly" | "priced">): void => {
      lines += 1;
      if (monthly === null) {
        isWhole = false;
        return;
      }
      low += monthly.low;
      high += monthly.high;
      if (hasPrice) priced += 1;
    };
    const volume = (kind: VolumeKind, times: number): void => {
      lines += 1;
      const price = volumeOf(kind, offer.region, services);
      const isNothing = storageGib !== null && storageGib.high * times === 0;
      if (storageGib === null || (!isNothing && price.perGb === null)) {
        isWhole = false;
        return;
      }
      if (isNothing || price.priced) priced += 1;
      if (isNothing) return;
      low += roundHalfAway(storageGib.low * GB_PER_GIB * times * price.perGb!.low * minor);
      high += roundHalfAway(storageGib.high * GB_PER_GIB * times * price.perGb!.high * minor);
    };
    const licence = (perCore: number): void => {
      lines += 1;
      priced += 1;
      const amount = roundHalfAway(offer.vcpu * perCore * minor);
      low += amount;
      high += amount;
    };
    line(computeOf(offer, interruptible === true));
    volume("storage", 1);
    if (copies !== null) volume("backup", copies);
    if (windows && windowsCore !== null) licence(windowsCore);
    if (database && databaseCore !== null) licence(databaseCore);
    if (egressGb !== null && egressGb > 0) line(egressOf(offer.region, services, egressGb));
    return { low, high: isWhole ? high : null, priced, lines };
  }

  return {
    currency,
    term,
    convert,
    rate: (from) => applied.get(from)!,
    cost,
    monthly,
    monthOf: (offer) => {
      const price = monthlyPrice(offer, term === "spot" ? "on-demand" : term);
      return price && (convert(price, offer.price!.currency)?.low ?? null);
    },
    egress: egressOf,
  };
}

/** Computed when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let held: { value: Value } | null = null;
  return () => (held ??= { value: make() }).value;
}

/** A line for each offer, made once. */
function byOffer(make: (offer: Offer) => CostLine): (offer: Offer) => CostLine {
  const held = new WeakMap<Offer, CostLine>();
  return (offer) => {
    const before = held.get(offer);
    if (before) return before;
    const line = make(offer);
    held.set(offer, line);
    return line;
  };
}
