import type { Federation } from "../../../shared/model/reference.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import type { FederationView, Overview } from "./federations-tab.tsx";

type Fact = Federation["facts"][number];

/** What is said of the whole, each statement with its source: two that do not agree stand side by side. */
export function FederationFacts({ federation, overview }: FederationView) {
  const words = useText();
  const { t, day } = words;
  const sourceOf = (id: string): string => overview.sources.find((one) => one.id === id)?.title ?? id;
  return (
    <section>
      <h3>{t("federation.facts")}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.fact")}</th>
            <th scope="col">{t("catalogue.value")}</th>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {federation.facts.map((fact, at) => (
            <tr key={at}>
              <td>{nameOf(words, fact)}</td>
              <td className="figures">{valueWords(words, fact, overview)}</td>
              <td className="figures nowrap">{day(fact.asOf)}</td>
              <td className="soft">
                {sourceOf(fact.source)}
                {fact.note && <div>{fact.note}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const known = [
  "programme",
  "funding_eur_bn",
  "member_states_in_programme",
  "firms_on_virtualisation_stack",
  "founding_members",
  "firms_reported_within_a_month",
  "live_countries",
  "services",
  "price_coverage_members",
] as const;

/** A key nobody has words for yet is shown as the data spells it. */
const nameOf = ({ t }: Words, { key }: Fact): string => {
  const found = known.find((one) => one === key);
  return found ? t(`federation.fact-${found}`) : key.replaceAll("_", " ");
};

function valueWords({ number, language, of }: Words, { value, text }: Fact, overview: Overview): string {
  const provider = (id: string) => overview.providers.find((one) => one.provider.id === id)?.provider;
  const said = text
    ?.split(",")
    .map((word) => {
      const named = provider(word);
      if (named) return of(named.name);
      return /^[A-Z]{2}$/.test(word) && word !== "VM" ? countryName(language, word) : word;
    })
    .join(", ");
  return [value === null ? null : number(value, 1), said].filter(Boolean).join(" · ");
}
