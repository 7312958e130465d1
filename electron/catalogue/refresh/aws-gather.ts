import { thisEdition } from "../../../shared/catalogue/fact-key.ts";
import type { Offer, ServicePrice } from "../../../shared/model/catalogue.ts";
import type { OfferId, RegionId } from "../../../shared/model/id.ts";
import type { EditionFacts, PriceFinding } from "../../../shared/model/own-edition.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Day } from "../../../shared/units/date.ts";
import type { AwsItem, AwsProduct } from "./aws-product.ts";
import { type ServiceRow, servicePrices } from "./aws-services.ts";
import { sizeOf } from "./aws-size.ts";
import { type LeftReason, type Sorted, leftReasons, sorted } from "./aws-sort.ts";
import { hourlyPrice, reservedPerMonth } from "./aws-terms.ts";
import { type Known } from "./feed.ts";

/** Broken rows are named one by one up to here, then counted. */
const NAMED_FAULTS = 50;
const REGIONS_NAMED = 200;

export type Gathering = ReturnType<typeof gathering>;

/**
 * Collects rows of AWS lists, from pages or files alike, into an edition: every row becomes an offer or a service price, or
 * is counted under the reason why it is none. Regions the catalogue does not know are told one by one, with what was left
 * out there. `asked` are the regions that are wanted, `null` all; `list` names the list in findings.
 */
export function gathering(known: Known, asked: readonly string[] | null, list: string) {
  const wanted = asked === null ? null : new Set(asked);
  const offers = new Map<OfferId, Offer>();
  const sold = new Set<string>();
  const services = new Map<string, ServiceRow[]>();
  const left = new Map<LeftReason, number>();
  const unknownRegions = new Map<string, number>();
  const withFaults = new Set<RegionId>();
  const prices = { zero: 0, none: 0, unreadable: 0, foreign: new Map<string, number>() };
  const contradictions: Offer[] = [];
  const faults: PriceFinding[] = [];
  let faultCount = 0;

  const leave = (reason: LeftReason): void => void left.set(reason, (left.get(reason) ?? 0) + 1);

  /** What a row is, before its prices are known: an offer or a service here, or `null` when it was counted as something else. */
  function take(product: AwsProduct): Exclude<Sorted, { kind: "left" }> | null {
    const what = sorted(product);
    if (what.kind === "left") {
      leave(what.reason);
      return null;
    }
    if (wanted !== null && !wanted.has(what.region)) {
      leave("not-asked");
      return null;
    }
    if (!known.regions.has(what.region)) {
      if (unknownRegions.size < REGIONS_NAMED || unknownRegions.has(what.region))
        unknownRegions.set(what.region, (unknownRegions.get(what.region) ?? 0) + (what.kind === "offer" ? 1 : 0));
      else leave("no-region");
      return null;
    }
    return what;
  }

  function add(item: AwsItem, day: Day): void {
    const what = take(item);
    if (what === null) return;
    const region = known.regions.get(what.region)!; // `take` lets only known regions through
    if (what.kind === "offer") addOffer(item, what.code, region, day);
    else {
      const key = [region, what.service.item, what.service.variant].join(" ");
      services.set(key, [
        ...(services.get(key) ?? []),
        { service: what.service, region, sku: item.sku, terms: item.terms, day },
      ]);
    }
  }

  function addOffer(item: AwsItem, code: string, region: RegionId, day: Day): void {
    const read = sizeOf(code, item.attributes, item.family, known.sizes.get(code));
    if (typeof read === "string") return leave(read);
    const price = hourlyPrice(item.terms, day);
    if (price.kind === "foreign") prices.foreign.set(price.currency, (prices.foreign.get(price.currency) ?? 0) + 1);
    else if (price.kind !== "priced") prices[price.kind] += 1;
    const notes = [...read.notes, ...(price.kind === "zero" ? ["the list says 0, which is no price"] : [])];
    const offer: Offer = {
      id: `${region}:${code}` as OfferId, // joined from a known region and a code that was looked at
      region,
      code,
      ...read.size,
      price:
        price.kind === "priced"
          ? {
              amount: price.amount,
              currency: price.currency,
              unit: "hour",
              method: "listed",
              spread: null,
              source: thisEdition,
              asOf: day,
            }
          : null,
      ...(price.kind === "priced" ? termsOf(item, price.currency, day) : {}),
      ...(notes.length > 0 ? { note: notes.join("; ") } : {}),
    };
    keep(offer);
  }

  /** Two rows for one size: a priced one counts before an unpriced one, of two prices the higher, which nobody underpays. */
  function keep(offer: Offer): void {
    sold.add(offer.region);
    const other = offers.get(offer.id);
    const isContradiction = other?.price && offer.price && other.price.amount !== offer.price.amount;
    if (isContradiction) contradictions.push(offer);
    if (!other || (other.price?.amount ?? 0) < (offer.price?.amount ?? 0)) offers.set(offer.id, offer);
  }

  /** A row that could not be read at all. `region`: where it may have stood, so that the list there is not called complete. */
  function fault(finding: PriceFinding, region: string | null): void {
    faultCount += 1;
    if (faults.length < NAMED_FAULTS) faults.push(finding);
    const id = region === null ? null : known.regions.get(region);
    for (const one of id ? [id] : known.regions.values()) withFaults.add(one);
  }

  function findings(leftServices: readonly string[]): PriceFinding[] {
    const tell = (
      severity: PriceFinding["severity"],
      because: PriceFinding["because"],
      where = list,
    ): PriceFinding => ({
      where: where.slice(0, 300),
      severity,
      because,
    });
    const counted = (amount: number, key: string, severity: PriceFinding["severity"] = "warning"): PriceFinding[] =>
      amount === 0 ? [] : [tell(severity, say(key, { count: amount }))];
    return [
      ...faults,
      ...(faultCount > faults.length ? counted(faultCount - faults.length, "refresh-aws.more-broken") : []),
      ...[...unknownRegions]
        .sort(byName)
        .map(([region, count]) => tell("warning", say("refresh-aws.unknown-region", { region, count }), region)),
      ...counted(prices.zero, "refresh-aws.zero-price"),
      ...counted(prices.none, "refresh-aws.no-price"),
      ...counted(prices.unreadable, "refresh-aws.price-unreadable"),
      ...[...prices.foreign]
        .sort(byName)
        .map(([currency, count]) =>
          tell("warning", say("refresh-aws.currency", { currency: currency.slice(0, 20), count })),
        ),
      ...contradictions
        .slice(0, NAMED_FAULTS)
        .map((offer) => tell("warning", say("refresh-aws.two-prices", { code: offer.code }), offer.region)),
      ...leftServices.map((where) => tell("note", say("refresh-aws.service-unclear"), where)),
      ...leftReasons.flatMap((reason) => counted(left.get(reason) ?? 0, `refresh-aws.left-${reason}`, "note")),
    ];
  }

  /** Everything so far as an edition; `complete` are the codes of the regions whose list was read to its end. */
  function facts(complete: Iterable<string>): EditionFacts {
    const priced: ServicePrice[] = [];
    const leftServices: string[] = [];
    for (const [key, rows] of [...services].sort(byName)) {
      const found = servicePrices(rows);
      if (found) priced.push(...found);
      else leftServices.push(key);
    }
    return {
      offers: [...offers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      services: priced,
      complete: [...complete].flatMap((code) => {
        const region = known.regions.get(code);
        return region && sold.has(region) && !withFaults.has(region) ? [region] : [];
      }),
      doubts: [],
      findings: findings(leftServices),
    };
  }

  /** Whether any size of the region has been gathered. */
  const sells = (code: string): boolean => sold.has(known.regions.get(code) ?? "");

  return { take, add, fault, facts, sells };
}

/** Reserved prices, where there are any. */
function termsOf(item: AwsItem, currency: Parameters<typeof reservedPerMonth>[2], day: Day): Pick<Offer, "terms"> {
  const oneYearPerMonth = reservedPerMonth(item.terms, 1, currency, day);
  const threeYearPerMonth = reservedPerMonth(item.terms, 3, currency, day);
  return oneYearPerMonth === null && threeYearPerMonth === null
    ? {}
    : { terms: { oneYearPerMonth, threeYearPerMonth, spotPerHour: null } };
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);
