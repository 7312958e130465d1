import type { Known, Price } from "../../../shared/model/catalogue.ts";
import type { OwnValue } from "../../../shared/model/own-fact.ts";
import type { z } from "zod";
import type { Words } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";

/** One thing a fact says: its name, and what is said; `null` is not known. */
export type Line = Readonly<{ name: string; text: string | null }>;

/** What a fact is about, in words. */
export function factTitle({ t, of }: Words, fact: OwnValue): string {
  switch (fact.kind) {
    case "provider":
      return of(fact.value.name);
    case "region":
      return `${t("catalogue.region")} ${fact.value.code}`;
    case "offer":
      return `${fact.value.code} · ${fact.value.region.slice(fact.value.region.indexOf(":") + 1)}`;
    case "service":
      return [t(`catalogue.item-${fact.value.item}`), fact.value.variant].filter(Boolean).join(" · ");
    case "certification":
      return [fact.value.scheme, fact.value.scope].filter(Boolean).join(" · ");
  }
}

/** Everything a fact says, line by line, so that two can stand side by side. */
export function factLines(words: Words, fact: OwnValue): Line[] {
  const { t, of, number, day, language } = words;
  const count = (value: number | null, digits = 0) => (value === null ? null : number(value, digits));
  const date = (value: string | null) => (value === null ? null : day(value));
  const country = (code: string | null) => (code === null ? null : countryName(language, code));
  const yesNo = ({ value }: z.infer<typeof Known>) => (value === null ? null : t(value ? "parts.yes" : "parts.no"));
  const line = (name: string, text: string | null): Line => ({ name, text });
  switch (fact.kind) {
    case "provider": {
      const { name, kind, owner, platform, managedKubernetes, s3Api, openstackApi, note } = fact.value;
      return [
        line(t("catalogue.name"), of(name)),
        line(t("catalogue.kind"), t(`catalogue.kind-${kind}`)),
        line(t("catalogue.owner"), owner.name),
        line(t("catalogue.owner-country"), country(owner.country)),
        ...(owner.shareholders?.holders ?? []).map((one) =>
          line(
            t("own-facts.shareholder"),
            [one.name, country(one.country), one.share === null ? null : `${number(one.share * 100, 2)} %`]
              .filter(Boolean)
              .join(" · "),
          ),
        ),
        line(t("catalogue.platform"), platform.name),
        line(t("catalogue.family"), platform.family),
        line(t("catalogue.managedKubernetes"), yesNo(managedKubernetes)),
        line(t("catalogue.s3Api"), yesNo(s3Api)),
        line(t("catalogue.openstackApi"), yesNo(openstackApi)),
        line(t("catalogue.note"), note ?? ""),
      ];
    }
    case "region": {
      const { city, zone, zones, note } = fact.value;
      return [
        line(t("catalogue.city"), city),
        line(t("catalogue.country"), country(fact.value.country)),
        line(t("catalogue.zone"), t(`catalogue.zone-${zone}`)),
        line(t("catalogue.zones"), count(zones)),
        line(t("catalogue.note"), note ?? ""),
      ];
    }
    case "offer": {
      const { vcpu, memoryGib, arch, gpu, price, terms, note } = fact.value;
      return [
        line(t("catalogue.class"), t(`price-class.${fact.value.class}`)),
        line("vCPU", count(vcpu, 2)),
        line(t("inventory.memoryGib"), `${number(memoryGib, 2)} GiB`),
        line(t("catalogue.arch"), arch),
        line("GPU", gpu ? `${gpu.model} × ${number(gpu.count, 2)}` : ""),
        line(t("catalogue.price"), price ? priceWords(words, price) : t("catalogue.unpriced")),
        line(t("own-facts.one-year"), perMonth(words, terms?.oneYearPerMonth ?? null, price)),
        line(t("own-facts.three-years"), perMonth(words, terms?.threeYearPerMonth ?? null, price)),
        line(t("catalogue.as-of"), date(price?.asOf ?? null)),
        line(t("catalogue.note"), note ?? ""),
      ];
    }
    case "service": {
      const { region, unit, tierFromGb, tierToGb, freeGb, currency, price, included, asOf, note } = fact.value;
      return [
        line(
          t("catalogue.region"),
          region === null ? t("provider-page.all-regions") : (region.split(":")[1] ?? region),
        ),
        line(t("catalogue.tier"), `${number(tierFromGb ?? 0, 0)}–${tierToGb === null ? "" : number(tierToGb, 0)}`),
        line(t("catalogue.free"), count(freeGb) ?? ""),
        line(
          t("catalogue.price"),
          included
            ? t("catalogue.included")
            : price === null
              ? null
              : `${number(price, 6)} ${currency ?? ""} / ${unit}`,
        ),
        line(t("catalogue.as-of"), date(asOf)),
        line(t("catalogue.note"), note ?? ""),
      ];
    }
    case "certification": {
      const { level, zones, regions, validFrom, validTo, lastConfirmed, termYears, standing, note } = fact.value;
      const limits = [
        ...(zones ?? []).map((zone) => t(`catalogue.zone-${zone}`)),
        ...(regions ?? []).map((id) => id.slice(id.indexOf(":") + 1)),
      ];
      return [
        line(t("catalogue.level"), level),
        line(
          t("own-facts.covers"),
          zones === null && regions === null ? t("provider-page.scope-all") : limits.join(", ") || t("own-facts.none"),
        ),
        line(t("own-facts.valid-from"), date(validFrom)),
        line(t("catalogue.valid-to"), date(validTo)),
        line(t("catalogue.last-confirmed"), date(lastConfirmed)),
        line(t("own-facts.term-years"), count(termYears, 1)),
        line(t("catalogue.standing"), t(`parts.standing-${standing}`)),
        line(t("catalogue.note"), note ?? ""),
      ];
    }
  }
}

/** An amount with its currency and what it is for, as many digits as the list gives. */
export function priceWords({ t, number }: Words, { amount, currency, unit }: Price): string {
  return `${number(amount, 6)} ${currency}${t(`catalogue.per-${unit}`)}`;
}

const perMonth = ({ t, number }: Words, amount: number | null, price: Price | null): string =>
  amount === null ? "" : `${number(amount, 2)} ${price?.currency ?? ""}${t("catalogue.per-month")}`;
