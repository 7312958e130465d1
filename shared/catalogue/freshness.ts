import type { Freshness } from "../contract/editions.ts";
import { WARNING_DAYS, validityOf } from "../engines/eligibility/certificate.ts";
import type { Catalogue, Certification } from "../model/catalogue.ts";
import { type ProviderId, providerOf } from "../model/id.ts";
import type { EvidenceFile } from "../model/own-fact.ts";
import { type PriceRules, defaultPriceRules } from "../model/price-rules.ts";
import { type Day, addDays, daysBetween } from "../units/date.ts";
import { originOf } from "./fact-key.ts";

/** How a price of a day stands on another: as listed lately, to be looked at again, or stale. */
export function ageOf(
  asOf: Day,
  today: Day,
  { warnAfterDays, staleAfterDays }: PriceRules,
): "fresh" | "ageing" | "stale" {
  const days = daysBetween(asOf, today);
  return days >= staleAfterDays ? "stale" : days >= warnAfterDays ? "ageing" : "fresh";
}

/** How old the prices are on a day, how many there are, provider by provider, and which certificates and papers end soon. */
export function freshnessOf(
  catalogue: Catalogue,
  evidence: readonly EvidenceFile[],
  today: Day,
  rules: PriceRules = defaultPriceRules,
): Freshness {
  const counts = new Map(catalogue.providers.map(({ id }) => [id, empty(id)]));
  const ages = new Map<Day, ReturnType<typeof ageOf>>();
  for (const { region, price } of catalogue.offers) {
    const own = counts.get(providerOf(region));
    if (!own) continue;
    own.offers += 1;
    if (price === null) continue;
    const { asOf } = price;
    const age = ages.get(asOf) ?? ageOf(asOf, today, rules);
    ages.set(asOf, age);
    own.priced += 1;
    if (originOf(price.source) !== "bundled") own.own += 1;
    else if (price.method === "estimate") own.estimated += 1;
    else own.listed += 1;
    if (age !== "fresh") own[age] += 1;
    if (own.oldest === null || asOf < own.oldest) own.oldest = asOf;
    if (own.newest === null || asOf > own.newest) own.newest = asOf;
  }

  const providers = [...counts.values()];
  const sum = (of: (one: Counts) => number): number => providers.reduce((all, one) => all + of(one), 0);
  const days = (of: (one: Counts) => Day | null): Day[] => providers.flatMap((one) => of(one) ?? []).sort();
  return {
    today,
    warnAfterDays: rules.warnAfterDays,
    staleAfterDays: rules.staleAfterDays,
    offers: sum(({ offers }) => offers),
    priced: sum(({ priced }) => priced),
    ageing: sum(({ ageing }) => ageing),
    stale: sum(({ stale }) => stale),
    oldest: days(({ oldest }) => oldest)[0] ?? null,
    newest: days(({ newest }) => newest).at(-1) ?? null,
    providers,
    expiring: expiringOf(catalogue.certifications, evidence, today),
  };
}

type Counts = Freshness["providers"][number];
const empty = (provider: ProviderId): Counts => ({
  provider,
  offers: 0,
  priced: 0,
  listed: 0,
  estimated: 0,
  own: 0,
  ageing: 0,
  stale: 0,
  oldest: null,
  newest: null,
});

/** Only what was proven once can end; a claim has nothing to lose. The earliest comes first. */
function expiringOf(
  certifications: readonly Certification[],
  evidence: readonly EvidenceFile[],
  today: Day,
): Freshness["expiring"] {
  const soon = addDays(today, WARNING_DAYS);
  const ends = [
    ...certifications
      .filter(({ standing }) => standing === "proven" || standing === "expired")
      .map((one) => ({
        provider: one.provider,
        of: "certification" as const,
        title: [one.scheme, one.level, one.scope].filter((word) => word !== null).join(" · "),
        ends: validityOf(one, null, today).lastDay,
      })),
    ...evidence.map(({ provider, title, validTo }) => ({ provider, of: "evidence" as const, title, ends: validTo })),
  ];
  return ends
    .flatMap(({ ends, ...one }) => (ends !== null && ends <= soon ? [{ ...one, ends, isPast: ends < today }] : []))
    .sort((a, b) => order(a.ends, b.ends) || order(a.provider, b.provider) || order(a.title, b.title));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
