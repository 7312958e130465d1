import type { FxRate } from "../../model/agency.ts";
import type { Catalogue, Offer, ServicePrice } from "../../model/catalogue.ts";
import type { Evidence } from "../../model/evidence.ts";
import { type RegionId, providerOf } from "../../model/id.ts";
import type { CostItem } from "../../model/spending.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { type Currency, type MoneyRange, addMoneyRange, roundMoneyRange } from "../../units/money.ts";
import { convertSize } from "../../units/quantity.ts";
import { type Range, range, scaleRange } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type AppliedRate, convertWith, rateFor } from "./convert.ts";
import { type EgressTiers, egressCharge, egressTiers } from "./egress.ts";
import {
  type Comparable,
  FEWEST,
  currencyArea,
  hoursPerMonth,
  monthlyPrice,
  percentile,
  unpricedRange,
} from "./price.ts";

/** One line of a bill: what for, how much a month, and on what word. */
export type CostLine = Readonly<{
  item: CostItem;
  /** Plan currency, rounded once; `null`: not computable, `because` says why. */
  monthly: MoneyRange | null;
  priced: boolean;
  formula: string;
  /** Unit price and quantity the formula names, each with its evidence. */
  inputs: readonly Figure[];
  because: Sentence | null;
}>;

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
  /** Major units of another currency in the plan's; `null`: no rate for the plan's day. */
  convert: (amount: Range, from: Currency) => Range | null;
  cost: (question: CostQuestion) => WorkloadCost;
  /** The same sum as `cost`, without its lines and inputs: for many thousand questions. */
  monthly: (question: CostQuestion) => MonthlyCost;
}>;

/**
 * Prices workloads in one currency on one day (domain 6).
 *
 * Compute is the list price of the offer times the hours of a month; an unpriced offer takes the p10–p90 of its
 * comparables. Storage is GB × the provider's block-storage price, from its cheapest to its dearest class, since nobody has
 * chosen one; where a provider lists none, p10–p90 of the lists of its country, or of all lists where those are fewer than
 * five. Egress is a line only where somebody told a volume.
 */
export function pricingFor(catalogue: Catalogue, rates: readonly FxRate[], currency: Currency, day: Day): Pricing {
  const country = new Map(catalogue.regions.map((region) => [region.id, region.country]));
  const areaOf = (region: RegionId): string => currencyArea(country.get(region) ?? "");
  const applied = new Map((["KRW", "EUR", "USD"] as const).map((from) => [from, rateFor(rates, from, currency, day)]));
  const convert = (amount: Range, from: Currency): Range | null => convertWith(applied.get(from)!, amount);

  const comparables = catalogue.offers.flatMap((offer): Comparable[] => {
    const price = offer.price?.method === "listed" ? monthlyPrice(offer) : null;
    const monthly = price && convert(price, offer.price!.currency);
    return monthly ? [{ offer, area: areaOf(offer.region), monthly: monthly.low }] : [];
  });
  const storageLists = storagePrices(catalogue, convert);
  const computeLines = new Map<string, CostLine>();
  const storagePrice = new Map<string, StoragePrice>();

  function computeLine(offer: Offer): CostLine {
    const held = computeLines.get(offer.id);
    if (held) return held;
    const line = offer.price
      ? listedCompute(offer, applied.get(offer.price.currency)!, currency)
      : unpricedCompute(offer, unpricedRange(offer, areaOf(offer.region), comparables), currency);
    computeLines.set(offer.id, line);
    return line;
  }

  function storageLine(region: RegionId, services: readonly ServicePrice[], gib: Range | null): CostLine {
    const price =
      storagePrice.get(region) ?? storagePriceOf(region, services, storageLists, areaOf(region), convert, applied);
    storagePrice.set(region, price);
    const base = {
      item: "storage",
      priced: price.priced,
      formula: "GiB × 1.073741824 × price per GB-month",
      inputs: [
        given(
          `storage/${region}/volume`,
          say("cost.storage-volume"),
          "GiB",
          gib,
          [],
          say(gib ? "cost.storage-told" : "cost.storage-unknown"),
        ),
        ...price.inputs,
      ],
    } as const;
    if (gib === null) return { ...base, monthly: null, because: say("cost.storage-unknown") };
    if (gib.high === 0) return { ...base, priced: true, monthly: { low: 0, high: 0, currency }, because: null };
    if (price.perGb === null) return { ...base, monthly: null, because: price.because };
    const gb = scaleRange(gib, convertSize(1, "GiB", "GB"));
    return {
      ...base,
      monthly: roundMoneyRange(range(gb.low * price.perGb.low, gb.high * price.perGb.high), currency),
      because: price.because,
    };
  }

  const egressLists = publishedEgress(catalogue);
  /** p10–p90 of what the published lists of the area charge for this volume; of all lists where those are fewer than five. */
  function compareEgress(region: RegionId, gb: number): Readonly<{ span: Range | null; count: number }> {
    const charges = (area: string | null): number[] =>
      egressLists
        .filter((list) => area === null || list.area === area)
        .flatMap(({ tiers }) => {
          const charge = egressCharge(gb, tiers);
          const held =
            charge === null ? null : charge === 0 ? range(0, 0) : convert(range(charge, charge), tiers.currency!);
          return held ? [held.low] : [];
        })
        .sort((a, b) => a - b);
    const near = charges(areaOf(region));
    const compared = near.length >= FEWEST ? near : charges(null);
    if (compared.length < FEWEST) return { span: null, count: compared.length };
    return { span: range(percentile(compared, 0.1), percentile(compared, 0.9)), count: compared.length };
  }

  function cost({ offer, services, storageGib, egressGb }: CostQuestion): WorkloadCost {
    const lines = [computeLine(offer), storageLine(offer.region, services, storageGib)];
    if (egressGb !== null && egressGb > 0)
      lines.push(egressLine(offer.region, services, egressGb, applied, currency, compareEgress));
    const missing = lines.some(({ monthly }) => monthly === null);
    return { currency, lines, monthly: missing ? null : lines.map(({ monthly }) => monthly!).reduce(addMoneyRange) };
  }

  return {
    currency,
    convert,
    cost,
    monthly: (question) => {
      const { lines, monthly } = cost(question);
      const low = lines.reduce((sum, line) => sum + (line.monthly?.low ?? 0), 0);
      const priced = lines.filter((line) => line.priced && line.monthly !== null).length;
      return { low, high: monthly && monthly.high, priced, lines: lines.length };
    },
  };
}

function listedCompute(offer: Offer, rate: AppliedRate | null, currency: Currency): CostLine {
  const price = offer.price!;
  const hours = hoursPerMonth(offer.region);
  const inputs = [
    given(
      `price/${offer.id}`,
      say("cost.price", { offer: offer.code, currency: price.currency }),
      "price",
      range(price.amount * (price.spread?.low ?? 1), price.amount * (price.spread?.high ?? 1)),
      [
        {
          source: price.source,
          asOf: price.asOf,
          method: price.method,
          standing: price.source === "memory" ? "unverified" : "proven",
          note: offer.note ?? null,
        },
      ],
    ),
    ...(price.unit === "hour"
      ? [given(`hours/${offer.region}`, say("cost.hours"), "factor", hours, [], say("cost.hours-why"))]
      : []),
    ...rateFigure(rate),
  ];
  const monthly = convertWith(rate, monthlyPrice(offer)!);
  const formula = `${price.unit === "hour" ? `price × ${hours}` : "price"}${price.currency === currency ? "" : " × rate"}`;
  if (!monthly)
    return {
      item: "compute",
      monthly: null,
      priced: true,
      formula,
      inputs,
      because: say("cost.no-rate", { from: price.currency, to: currency }),
    };
  return { item: "compute", monthly: roundMoneyRange(monthly, currency), priced: true, formula, inputs, because: null };
}

function unpricedCompute(
  offer: Offer,
  { range: span, count }: ReturnType<typeof unpricedRange>,
  currency: Currency,
): CostLine {
  const inputs = [given(`comparables/${offer.id}`, say("cost.comparables"), "count", count, [], say("cost.counted"))];
  const base = { item: "compute", priced: false, formula: "p10 … p90 of comparable offers", inputs } as const;
  if (!span) return { ...base, monthly: null, because: say("cost.too-few", { count }) };
  return { ...base, monthly: roundMoneyRange(span, currency), because: say("cost.unpriced", { count }) };
}

function rateFigure(rate: AppliedRate | null): Figure[] {
  if (!rate?.quoted) return [];
  const { quoted, inverse } = rate;
  const evidence: Evidence = {
    source: "typed" as Evidence["source"],
    asOf: quoted.date,
    method: "typed",
    standing: "proven",
    note: quoted.source,
  }; // the planner's own entry
  return [
    given(
      `rate/${rate.from}-${rate.to}`,
      say(inverse ? "cost.rate-inverse" : "cost.rate", { from: rate.from, to: rate.to }),
      "rate",
      rate.rate,
      [evidence],
    ),
  ];
}

/** Every published egress list, by the area of its region. */
function publishedEgress(catalogue: Catalogue): { area: string; tiers: EgressTiers }[] {
  const rows = catalogue.services.filter(({ item }) => item === "egress_internet");
  const seen = new Map<string, { area: string; tiers: EgressTiers }>();
  for (const region of catalogue.regions) {
    const own = rows.filter((row) => row.provider === region.provider);
    const isOwn = own.some((row) => row.region === region.id);
    const tiers = egressTiers(own, region.id);
    const area = currencyArea(region.country);
    if (tiers) seen.set(isOwn ? region.id : `${region.provider} ${area}`, { area, tiers });
  }
  return [...seen.values()];
}

type StoragePrice = Readonly<{
  perGb: Range | null;
  priced: boolean;
  inputs: readonly Figure[];
  because: Sentence | null;
}>;
type StorageList = Readonly<{ area: string; perGb: number }>;

/** Every block-storage list of the edition, in the plan's currency. */
function storagePrices(catalogue: Catalogue, convert: Pricing["convert"]): StorageList[] {
  const country = new Map(catalogue.regions.map((region) => [region.id, region.country]));
  // a price for every region of a provider stands in the area of its last region by id, whatever order the regions come in
  const byId = [...catalogue.regions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const home = new Map(byId.map((region) => [region.provider, region.country]));
  return catalogue.services.flatMap(({ item, price, currency, region, provider }) => {
    if (item !== "block_storage" || price === null || currency === null) return [];
    const perGb = convert(range(price, price), currency);
    return perGb
      ? [{ area: currencyArea((region ? country.get(region) : home.get(provider)) ?? ""), perGb: perGb.low }]
      : [];
  });
}

function storagePriceOf(
  region: RegionId,
  services: readonly ServicePrice[],
  lists: readonly StorageList[],
  area: string,
  convert: Pricing["convert"],
  applied: ReadonlyMap<Currency, AppliedRate | null>,
): StoragePrice {
  const rows = services.filter((row) => row.item === "block_storage" && row.price !== null && row.currency !== null);
  const own = rows.filter((row) => row.region === region);
  const applying = own.length > 0 ? own : rows.filter((row) => row.region === null);
  const inputs = applying.flatMap((row) => [
    given(
      `storage/${region}/${row.variant ?? "-"}`,
      say("cost.storage-price", { variant: row.variant ?? "-", currency: row.currency! }),
      "price",
      row.price,
      [
        {
          source: row.source,
          asOf: row.asOf,
          method: "listed",
          standing: row.source === "memory" ? "unverified" : "proven",
          note: row.note,
        },
      ],
    ),
    ...rateFigure(applied.get(row.currency!) ?? null),
  ]);
  if (applying.length > 0) {
    const prices = applying.map((row) => convert(range(row.price!, row.price!), row.currency!));
    if (prices.some((price) => price === null))
      return {
        perGb: null,
        priced: true,
        inputs,
        because: say("cost.no-rate", { from: applying[0]!.currency!, to: "" }),
      };
    const known = prices.map((price) => price!.low);
    return { perGb: range(Math.min(...known), Math.max(...known)), priced: true, inputs, because: null };
  }
  const near = lists.filter((list) => list.area === area);
  const compared = (near.length >= FEWEST ? near : lists).map(({ perGb }) => perGb).sort((a, b) => a - b);
  const count = given(
    `storage/${region}/comparables`,
    say("cost.storage-comparables", { provider: providerOf(region) }),
    "count",
    compared.length,
    [],
    say("cost.counted"),
  );
  if (compared.length < FEWEST)
    return {
      perGb: null,
      priced: false,
      inputs: [count],
      because: say("cost.storage-too-few", { count: compared.length }),
    };
  return {
    perGb: range(percentile(compared, 0.1), percentile(compared, 0.9)),
    priced: false,
    inputs: [count],
    because: say(near.length >= FEWEST ? "cost.storage-unpriced" : "cost.storage-unpriced-anywhere", {
      count: compared.length,
    }),
  };
}

function egressLine(
  region: RegionId,
  services: readonly ServicePrice[],
  gb: number,
  applied: ReadonlyMap<Currency, AppliedRate | null>,
  currency: Currency,
  compare: (region: RegionId, gb: number) => Readonly<{ span: Range | null; count: number }>,
): CostLine {
  const tiers = egressTiers(services, region);
  const volume = given(
    `egress/${region}/volume`,
    say("cost.egress-volume"),
    "GB/month",
    gb,
    [],
    say("cost.egress-told"),
  );
  const base = { item: "egress", formula: "Σ tiers (GB × price)", inputs: [volume, ...(tiers?.inputs ?? [])] } as const;
  const charge = tiers && egressCharge(gb, tiers);
  if (!tiers || charge === null) {
    const { span, count } = compare(region, gb);
    if (!span) return { ...base, monthly: null, priced: false, because: say("cost.egress-unpriced") };
    const because = say(tiers ? "cost.egress-beyond" : "cost.egress-compared", { count });
    return {
      ...base,
      formula: "p10 … p90 of published lists",
      monthly: roundMoneyRange(span, currency),
      priced: false,
      because,
    };
  }
  if (charge === 0)
    return { ...base, monthly: { low: 0, high: 0, currency }, priced: true, because: say("cost.egress-included") };
  const converted = convertWith(applied.get(tiers.currency!) ?? null, range(charge, charge));
  if (!converted)
    return {
      ...base,
      monthly: null,
      priced: true,
      because: say("cost.no-rate", { from: tiers.currency!, to: currency }),
    };
  return { ...base, monthly: roundMoneyRange(converted, currency), priced: true, because: null };
}

/** A workload's monthly cost as a tree: its lines, their prices, quantities and rates. */
export function costFigure(id: string, label: Sentence, cost: WorkloadCost): Figure {
  const unit = `${cost.currency}/month` as const;
  const parts = cost.lines.map((line) =>
    computed(
      `${id}/${line.item}`,
      say(`cost.${line.item}`),
      unit,
      line.monthly && range(line.monthly.low, line.monthly.high),
      // a listed price is multiplied out; tiers, spans and classes are not one product
      line.item === "compute" && line.priced ? "product" : "formula",
      line.formula,
      line.inputs,
      line.because,
    ),
  );
  const missing = cost.lines.find(({ monthly }) => monthly === null);
  return computed(
    id,
    label,
    unit,
    cost.monthly && range(cost.monthly.low, cost.monthly.high),
    "sum",
    "Σ",
    parts,
    missing?.because ?? null,
  );
}
