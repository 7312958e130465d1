import type { Output } from "../../../shared/contract/contract.ts";
import { levelName } from "../../../shared/engines/eligibility/certificate.ts";
import type { Gate, Requirement } from "../../../shared/model/requirement.ts";
import { type Words } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";

type Overview = Output<"catalogue.overview">;

export type Theme = "law" | "place" | "offer" | "quality" | "provider";
export const themes: readonly Theme[] = ["law", "place", "offer", "quality", "provider"];

export const themeOf: Record<Gate["gate"]["is"], Theme> = {
  "rule-pack": "law",
  residency: "place",
  "price-class": "offer",
  priced: "offer",
  "user-latency": "quality",
  "seal-minimum": "quality",
  "not-provider": "provider",
  "owner-country": "provider",
  "known-owner": "provider",
  certificate: "law",
  zone: "place",
  gpu: "offer",
  platform: "offer",
};

const LISTED = 6;

/** The EU's members, for saying “the EU” instead of 27 names. */
export const eu = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** A list of countries: the EU as one, the rest by name. */
export function countriesInWords({ t, language }: Words, codes: readonly string[]): string {
  const hasEu = eu.every((code) => codes.includes(code));
  const rest = hasEu ? codes.filter((code) => !eu.includes(code)) : codes;
  const names = rest.slice(0, LISTED).map((code) => countryName(language, code));
  const more = rest.length > LISTED ? [`+${rest.length - LISTED}`] : [];
  return [...(hasEu ? [t("requirements.all-eu")] : []), ...names, ...more].join(", ");
}

/** What a gate asks, in one line. */
export function gateWords(words: Words, { gate }: Gate, overview: Overview): string {
  const { t, of, number } = words;
  switch (gate.is) {
    case "rule-pack": {
      const pack = overview.rulePacks.find(({ id }) => id === gate.pack);
      return pack ? of(pack.title) : gate.pack;
    }
    case "residency":
      return t("requirement.residency", { countries: countriesInWords(words, gate.countries) });
    case "price-class":
      return t("requirement.price-class", { classes: gate.classes.map((one) => t(`price-class.${one}`)).join(", ") });
    case "user-latency":
      return t("requirement.user-latency", { ms: number(gate.maxMs) });
    case "seal-minimum":
      return t("requirement.seal-minimum", {
        levels: Object.entries(gate.minimum)
          .map(([objective, level]) => `${objective} ≥ ${level}`)
          .join(", "),
      });
    case "not-provider":
      if (gate.providers.length === 0) return t("requirements.kind-not-provider");
      return t("requirement.not-provider", {
        providers: gate.providers
          .map((id) => {
            const found = overview.providers.find(({ provider }) => provider.id === id);
            return found ? of(found.provider.name) : id;
          })
          .join(", "),
      });
    case "priced":
      return t("requirement.priced");
    case "zone":
      return t("requirement.zone", { zones: gate.zones.map((one) => t(`catalogue.zone-${one}`)).join(", ") });
    case "owner-country":
      return t("requirement.owner-country", { countries: countriesInWords(words, gate.countries) });
    case "known-owner":
      return t("requirement.known-owner");
    case "certificate":
      return t("requirement.certificate", { scheme: gate.scheme, least: levelName(gate.scheme, gate.least) });
    case "gpu":
      return t("requirement.gpu");
    case "platform":
      return t("requirement.platform", {
        wanted: [...gate.families, ...gate.interfaces.map((one) => t(`catalogue.${one}`))].join(", "),
      });
  }
}

/** The list with one requirement in place of its former self, or added at its end. */
export function withOne(all: readonly Requirement[], one: Requirement): Requirement[] {
  const isThere = all.some(({ id }) => id === one.id);
  return isThere ? all.map((held) => (held.id === one.id ? one : held)) : [...all, one];
}
