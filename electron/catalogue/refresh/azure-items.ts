import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import { z } from "zod";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { OfferId, type RegionId, offerId } from "../../../shared/model/id.ts";
import type { EditionFacts } from "../../../shared/model/own-edition.ts";
import { say } from "../../../shared/model/sentence.ts";
import { Currency } from "../../../shared/units/money.ts";
import { Day } from "../../../shared/units/date.ts";
import type { FeedRequest } from "./feed.ts";
import { Names, findingList } from "./findings.ts";
import { wholeRegions } from "./regions.ts";
import { type Stated, byId, holding, listedPrice, tidy } from "./listed.ts";

/** The fields of an item that are read; there are more. */
const Item = z.object({
  currencyCode: z.string(),
  retailPrice: z.number(),
  unitOfMeasure: z.string(),
  type: z.string(),
  armRegionName: z.string(),
  armSkuName: z.string(),
  productName: z.string(),
  skuName: z.string(),
  meterName: z.string().nullish(),
  serviceName: z.string(),
  effectiveStartDate: z.string(),
  effectiveEndDate: z.string().nullish(),
  reservationTerm: z.string().nullish(),
  isPrimaryMeterRegion: z.boolean().nullish(),
  tierMinimumUnits: z.number().nullish(),
});
type Item = z.infer<typeof Item>;

const SERVICE = "virtual machines";
/** A reserved price is for the whole term, whatever its unit says. */
const monthsOf: Readonly<Record<string, "one" | "three">> = { "1 Year": "one", "3 Years": "three" };
const months = { one: 12, three: 36 } as const;

/** What the list says of one size in one region. */
type Entry = { size: OfferSize & { code: string }; region: RegionId; currency: Currency } & Record<
  "hour" | "spot" | "one" | "three",
  Stated | null
>;

/**
 * Reads items of the Azure Retail Prices list, page by page.
 *
 * Windows, spot, low priority and cloud services are told apart by words only; several meters may stand for one size. Sizes
 * (vCPU, memory) are not in this list: they are taken from what is known of the same name, else the name is counted.
 */
export function azureItems(ask: Pick<FeedRequest, "regions" | "today" | "known">, asOf: Day) {
  const findings = findingList();
  const entries = new Map<string, Entry>();
  const unknownSizes = new Names();
  const unknownRegions = new Names();
  const currencies = new Set<Currency>();
  const sizes = new Map([...ask.known.sizes].map(([code, size]) => [code.toLowerCase(), { ...size, code }]));
  const asked = ask.regions === null ? null : new Set(ask.regions.map((code) => code.toLowerCase()));
  let machines = 0;

  /** Why an item is none of a plain Linux machine on demand, by spot or reserved; such items are passed over in silence. */
  function isOther(item: Item): boolean {
    const words = `${item.productName} ${item.skuName} ${item.meterName ?? ""}`;
    return (
      item.serviceName.toLowerCase() !== SERVICE ||
      item.isPrimaryMeterRegion === false ||
      (item.tierMinimumUnits ?? 0) > 0 ||
      item.armSkuName.trim() === "" ||
      /\bwindows\b|\blow priority\b|cloud ?services|\bdedicated host\b|\bexpired\b/i.test(words)
    );
  }

  function take(item: Item, where: string): void {
    machines += item.serviceName.toLowerCase() === SERVICE ? 1 : 0;
    if (isOther(item)) return;
    const place = item.armRegionName.toLowerCase();
    if (asked && !asked.has(place)) return;
    const region = ask.known.regions.get(place);
    if (!region) return unknownRegions.add(item.armRegionName);
    const since = Day.safeParse(item.effectiveStartDate.slice(0, 10));
    if (!since.success) return findings.add(where, "refused", say("refresh.no-date", { code: item.armSkuName }));
    const isOver = (item.effectiveEndDate ?? "9999").slice(0, 10) < ask.today;
    if (since.data > ask.today || isOver) return;
    const term = termOf(item, where);
    if (term === null) return;
    const currency = Currency.safeParse(item.currencyCode);
    if (!currency.success)
      return findings.add(where, "refused", say("refresh.other-currency", { currency: item.currencyCode }));
    const amount = term in months ? tidy(item.retailPrice / months[term as keyof typeof months]) : item.retailPrice; // named in `months`
    if (amount === 0) return findings.add(where, "note", say("refresh.price-zero", { code: item.armSkuName }));
    if (!(amount > 0))
      return findings.add(where, "refused", say("refresh.price-negative", { code: item.armSkuName, amount }));
    const size = sizes.get(item.armSkuName.toLowerCase());
    if (!size) return unknownSizes.add(item.armSkuName);
    state(region, size, currency.data, term, { amount, since: since.data }, where);
  }

  function termOf(item: Item, where: string): "hour" | "spot" | "one" | "three" | null {
    if (item.type === "Reservation") return monthsOf[item.reservationTerm ?? ""] ?? null;
    if (item.type !== "Consumption") return null;
    if (!/^1 hour$/i.test(item.unitOfMeasure)) {
      findings.add(where, "refused", say("refresh.unit", { code: item.armSkuName, unit: item.unitOfMeasure }));
      return null;
    }
    return /\bspot\b/i.test(`${item.skuName} ${item.meterName ?? ""}`) ? "spot" : "hour";
  }

  function state(
    region: RegionId,
    size: Entry["size"],
    currency: Currency,
    term: "hour" | "spot" | "one" | "three",
    stated: Stated,
    where: string,
  ): void {
    currencies.add(currency);
    const key = `${region}:${size.code}`;
    const entry = entries.get(key) ?? { size, region, currency, hour: null, spot: null, one: null, three: null };
    entries.set(key, entry);
    if (entry.currency !== currency)
      return findings.add(where, "refused", say("refresh.two-currencies", { code: size.code, currency }));
    const { stated: holds, disputed } = holding(entry[term], stated);
    entry[term] = holds;
    if (disputed) findings.add(where, "warning", say("refresh.disputed", { code: size.code, amount: holds.amount }));
  }

  return {
    /** Items of one page; `where` names the page. One that cannot be read is a finding, the others count. */
    page(items: readonly unknown[], where: string): void {
      items.forEach((said, at) => {
        const item = Item.safeParse(said);
        const place = `${where}, item ${at + 1}`;
        if (item.success) take(item.data, place);
        else
          findings.add(
            place,
            "refused",
            say("refresh.item-broken", { field: item.error.issues[0]?.path.map(String).join(".") ?? "" }),
          );
      });
    },
    /** Whether anything in the list was a machine's price at all. */
    isThisList: (): boolean => machines > 0,
    findings,
    /** What the pages gave; `complete` names the regions that were read to their end. */
    facts(complete: readonly RegionId[]): EditionFacts {
      const offers = [...entries.values()].flatMap((entry) => offerOf(entry, asOf) ?? []).sort(byId);
      const withoutHour = [...entries.values()].filter(({ hour }) => hour === null).length;
      const whole = wholeRegions(complete, offers, ask.known, findings);
      if (unknownSizes.size > 0) findings.add("", "warning", say("refresh.sizes-unknown", unknownSizes.told()));
      if (unknownRegions.size > 0) findings.add("", "warning", say("refresh.regions-unknown", unknownRegions.told()));
      if (withoutHour > 0) findings.add("", "note", say("refresh.no-on-demand", { count: withoutHour }));
      if ([...currencies].some((currency) => currency !== "USD")) findings.add("", "note", say("refresh.indicative"));
      return {
        offers,
        services: [],
        complete: whole,
        doubts: [],
        findings: findings.all(),
      };
    },
  };
}

function offerOf({ size, region, currency, hour, spot, one, three }: Entry, asOf: Day): Offer | null {
  const { code, ...rest } = size;
  if (hour === null || !OfferId.safeParse(`${region}:${code}`).success) return null;
  const terms = {
    oneYearPerMonth: one?.amount ?? null,
    threeYearPerMonth: three?.amount ?? null,
    spotPerHour: spot?.amount ?? null,
  };
  return {
    id: offerId(region, code),
    region,
    code,
    ...rest,
    price: listedPrice(hour.amount, currency, "hour", asOf),
    ...(one || three || spot ? { terms } : {}),
  };
}
