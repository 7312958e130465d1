import type { Known } from "../../../shared/model/catalogue.ts";
import type { z } from "zod";
import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { FactSource } from "./fact-source.tsx";
import { LawReach } from "./law-reach.tsx";
import { OwnerChain } from "./owner-chain.tsx";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";
import { RuleStandings } from "./rule-standings.tsx";

/** Who owns it, which laws reach it, what it runs on, and how it stands to the rules in force. */
export function OverviewTab() {
  const { t } = useText();
  return (
    <div
      className="page-panel-scroll provider-room"
      tabIndex={0}
      role="region"
      aria-label={t("catalogue.tab-overview")}
    >
      <div className="provider-overview">
        <div>
          <OwnerChain />
          <LawReach />
        </div>
        <div>
          <Platform />
          <RuleStandings />
          <OffersSummary />
        </div>
      </div>
    </div>
  );
}

const interfaces = ["managedKubernetes", "s3Api", "openstackApi"] as const;

function Platform() {
  const { t, of, unknown } = useText();
  const { facts } = useProviderDesk();
  const { provider } = facts;
  const { platform, otherInterfaces } = provider;
  const holder = { kind: "provider", value: provider } as const;
  const yesNo = ({ value }: z.infer<typeof Known>) => (value === null ? null : t(value ? "parts.yes" : "parts.no"));
  const rows = [
    {
      name: t("catalogue.platform"),
      words: platform.name,
      note: platform.family && platform.family !== platform.name?.toLowerCase() ? platform.family : null,
      source: platform.source,
    },
    ...interfaces.map((name) => ({
      name: t(`catalogue.${name}`),
      words: yesNo(provider[name]),
      note: null,
      source: provider[name].source,
    })),
    ...(otherInterfaces
      ? [
          {
            name: t("provider-page.other-interfaces"),
            words: otherInterfaces.text,
            note: null,
            source: otherInterfaces.source,
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2 className="section-title">{t("provider-page.platform")}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.fact")}</th>
            <th scope="col">{t("catalogue.value")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, words, note, source }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>
                {words ?? <span className="not-known">{unknown}</span>}
                {note && <span className="soft"> {note}</span>}
              </td>
              <td className="soft">
                <FactSource
                  fact={{
                    title: `${of(provider.name)}: ${name}`,
                    words,
                    evidence: evidenceFor(source, provider.asOf, provider.note),
                    holder,
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What can be bought, how much of it has a price, and how old those prices are. */
function OffersSummary() {
  const { t, number, percent, day: print } = useText();
  const { facts, day } = useProviderDesk();
  const { offers } = facts;
  const dates = offers.flatMap(({ price }) => (price ? [price.asOf] : [])).sort();
  const classes = [...new Set(offers.map((one) => one.class))].sort();
  const age = (date: string) => t("provider-page.days-old", { days: number(daysBetween(date, day), 0) });
  return (
    <section>
      <h2 className="section-title">{t("catalogue.tab-offers")}</h2>
      {offers.length === 0 ? (
        <p className="soft">{t("catalogue.no-offers-why")}</p>
      ) : (
        <>
          <p>
            {t("provider-page.offers-line", {
              all: number(offers.length, 0),
              priced: number(dates.length, 0),
              share: percent(dates.length / offers.length),
            })}
          </p>
          {dates.length > 0 && (
            <p className="figures">
              {t("provider-page.prices-from", { day: print(dates[0]!) })} ({age(dates[0]!)})
              {dates.at(-1) !== dates[0] && ` – ${print(dates.at(-1)!)} (${age(dates.at(-1)!)})`}
            </p>
          )}
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("catalogue.class")}</th>
                <th scope="col" className="right">
                  {t("catalogue.offers")}
                </th>
                <th scope="col" className="right">
                  {t("catalogue.price-share")}
                </th>
                <th scope="col">{t("provider-page.ways")}</th>
              </tr>
            </thead>
            <tbody>
              {classes.map((one) => {
                const within = offers.filter((offer) => offer.class === one);
                const priced = within.filter((offer) => offer.price !== null);
                const ways = [...new Set(priced.map((offer) => offer.price!.method))].sort(); // filtered by its price
                return (
                  <tr key={one}>
                    <td>{t(`price-class.${one}`)}</td>
                    <td className="right figures">{number(within.length, 0)}</td>
                    <td className="right figures">{percent(priced.length / within.length)}</td>
                    <td className="soft">{ways.map((way) => t(`parts.method-${way}`)).join(", ")}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
