import { type Catalogue, type Certification, type Offer, type Price } from "../../model/catalogue.ts";
import { type ProviderId, providerOf } from "../../model/id.ts";
import type { PlanChange } from "../../model/plan-difference.ts";
import { type Text, say } from "../../model/sentence.ts";
import { formatDay, formatNumber } from "../../text/format.ts";
import { inBothLanguages } from "../../text/text.ts";
import { isSame, joined, plainText } from "./leaves.ts";
import type { Side } from "./side.ts";
import { changesOf, thingSentence } from "./things.ts";

/**
 * Facts of the catalogue that say something else: the edition; every offer something is placed on; providers and certificates
 * of those a plan uses; the rule packs it is judged by. All other prices are counted by provider, since a refreshed list
 * changes thousands.
 */
export function factChanges(from: Side, to: Side): PlanChange[] {
  if (from.catalogue === to.catalogue) return [];
  if (from.catalogue.edition.digest === to.catalogue.edition.digest) return [];
  const used = new Set([...usedProviders(from), ...usedProviders(to)]);
  const packs = new Set([...usedPacks(from), ...usedPacks(to)]);
  return [
    ...changesOf(
      ({ catalogue }: Side) => [{ edition: catalogue.edition.id, date: catalogue.edition.date }],
      {
        theme: "catalogue",
        kind: "edition",
        key: () => "catalogue",
        name: () => "",
      },
      from,
      to,
    ),
    ...placedOffers(from, to),
    ...otherPrices(from, to),
    ...changesOf(
      ({ catalogue }: Side) =>
        catalogue.providers
          .filter(({ id }) => used.has(id))
          .map(({ id, name, owner, platform }) => ({
            id,
            name,
            owner: owner.name,
            country: owner.country,
            platform: platform.name,
          })),
      {
        theme: "catalogue",
        kind: "provider",
        key: ({ id }) => id,
        name: ({ name }) => name,
        skip: ["name"],
      },
      from,
      to,
    ),
    ...changesOf(
      ({ catalogue }: Side) => certificatesOf(catalogue, used),
      {
        theme: "catalogue",
        kind: "certificate",
        key: ({ key }) => key,
        name: ({ provider, scheme, scope }, { nameOf }) =>
          joined([nameOf(provider), plainText(scheme), ...(scope === null ? [] : [plainText(scope)])], " · "),
        skip: ["key", "provider", "scheme", "scope"],
      },
      from,
      to,
    ),
    ...changesOf(
      ({ catalogue }: Side) =>
        catalogue.rulePacks
          .filter(({ id }) => packs.has(id))
          .map(({ id, title, version, status, validFrom, validTo, rules }) => ({
            id,
            title,
            version,
            status,
            validFrom,
            validTo,
            rules: rules.length,
          })),
      {
        theme: "catalogue",
        kind: "rule-pack",
        key: ({ id }) => id,
        name: ({ title }) => title,
        skip: ["title"],
      },
      from,
      to,
    ),
  ];
}

function usedProviders({ scenario }: Side): ProviderId[] {
  const { placements = [], recoveries = [] } = scenario ?? {};
  return [
    ...placements.map(({ region }) => providerOf(region)),
    ...recoveries.flatMap(({ region }) => (region === null ? [] : [providerOf(region)])),
  ];
}

const usedPacks = ({ scenario }: Side): string[] =>
  (scenario?.requirements ?? []).flatMap((one) =>
    one.kind === "gate" && one.gate.is === "rule-pack" ? [one.gate.pack] : [],
  );

type Held = Readonly<{ key: string }> &
  Pick<Certification, "provider" | "scheme" | "scope" | "level" | "validTo" | "lastConfirmed" | "standing">;

/** Told apart by provider, scheme and scope; where that is not enough, in their order. */
function certificatesOf({ certifications }: Catalogue, used: ReadonlySet<string>): Held[] {
  const seen = new Map<string, number>();
  return certifications
    .filter(({ provider }) => used.has(provider))
    .map(({ provider, scheme, scope, level, validTo, lastConfirmed, standing }) => {
      const same = `${provider}/${scheme}/${scope ?? ""}`;
      const count = (seen.get(same) ?? 0) + 1;
      seen.set(same, count);
      const key = count === 1 ? same : `${same}/${count}`;
      return { key, provider, scheme, scope, level, validTo, lastConfirmed, standing };
    });
}

/** The price each placed workload's offer has in the catalogue: what it would be placed at now. */
function placedOffers(from: Side, to: Side): PlanChange[] {
  const placed = new Set<string>(
    [from, to].flatMap(({ scenario }) => (scenario?.placements ?? []).map(({ offer }) => offer)),
  );
  const pick = ({ catalogue }: Side): Map<string, Offer> =>
    new Map(catalogue.offers.filter(({ id }) => placed.has(id)).map((offer) => [offer.id, offer]));
  const [was, is] = [pick(from), pick(to)];
  return [...placed].sort().flatMap((id): PlanChange[] => {
    const [before, after] = [was.get(id), is.get(id)];
    if (isSame(sold(before), sold(after))) return [];
    const offer = (after ?? before)!; // placed on, so known to one of the two
    return [
      {
        theme: "catalogue",
        kind: before && after ? "changed" : after ? "added" : "removed",
        about: `offer/${id}`,
        thing: thingSentence("offer", joined([to.nameOf(offer.region), plainText(offer.code)], " · ")),
        field: say("difference.field.price"),
        before: before ? offerText(before) : inBothLanguages({ key: "difference.not-sold", args: {} }),
        after: after ? offerText(after) : inBothLanguages({ key: "difference.not-sold", args: {} }),
        figure: null,
      },
    ];
  });
}

/** What a buyer is told: size and price, not from whom it was read. */
const sold = (offer: Offer | undefined): unknown =>
  offer && [offer.vcpu, offer.memoryGib, offer.class, price(offer.price), offer.terms];
const price = (one: Price | null): unknown => one && [one.amount, one.currency, one.unit, one.asOf];

function offerText({ price, vcpu, memoryGib }: Offer): Text {
  const size = `${vcpu} vCPU · ${memoryGib} GiB`;
  if (!price) return joined([plainText(size), inBothLanguages({ key: "difference.unpriced", args: {} })], " · ");
  const { amount, currency, unit, asOf } = price;
  const said = (language: "ko" | "en"): string =>
    `${size} · ${formatNumber(language, amount, 6)} ${currency}/${unit} (${formatDay(language, asOf)})`;
  return { ko: said("ko"), en: said("en") };
}

/** How many other prices of a provider changed, came or went. */
function otherPrices(from: Side, to: Side): PlanChange[] {
  const placed = new Set<string>(
    [from, to].flatMap(({ scenario }) => (scenario?.placements ?? []).map(({ offer }) => offer)),
  );
  const before = new Map(from.catalogue.offers.map((offer) => [offer.id, offer]));
  const counts = new Map<ProviderId, { changed: number; added: number; removed: number }>();
  const countsOf = (offer: Offer) => {
    const provider = providerOf(offer.region);
    const found = counts.get(provider) ?? { changed: 0, added: 0, removed: 0 };
    counts.set(provider, found);
    return found;
  };
  for (const offer of to.catalogue.offers) {
    const was = before.get(offer.id);
    before.delete(offer.id);
    if (placed.has(offer.id)) continue;
    if (!was) countsOf(offer).added += 1;
    else if (!isSame(sold(was), sold(offer))) countsOf(offer).changed += 1;
  }
  for (const offer of before.values()) if (!placed.has(offer.id)) countsOf(offer).removed += 1;
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, { changed, added, removed }]): PlanChange => ({
      theme: "catalogue",
      kind: "changed",
      about: `price-list/${provider}`,
      thing: thingSentence("price-list", to.nameOf(provider)),
      field: say("difference.field.other-prices"),
      before: inBothLanguages({ key: "difference.as-before", args: {} }),
      after: inBothLanguages({ key: "difference.prices-counted", args: { changed, added, removed } }),
      figure: null,
    }));
}
