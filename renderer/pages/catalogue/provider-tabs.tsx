import { IconArrowRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Known } from "../../../shared/model/catalogue.ts";
import type { z } from "zod";
import { useText } from "../../hooks/use-text.ts";
import { CountryName, countryName } from "../../parts/country.tsx";
import { Standing } from "../../parts/standing.tsx";
import type { ProviderFacts, Sources } from "./provider-page.tsx";

type Given = Readonly<{ facts: ProviderFacts; sources: Sources }>;

function Scroll({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}

function SourceName({ id, sources }: Readonly<{ id: string | null; sources: Sources }>) {
  const { unknown } = useText();
  if (!id) return <span className="not-known">{unknown}</span>;
  const source = sources.get(id);
  return <span title={source?.address}>{source?.title ?? id}</span>;
}

export function OverviewTab({ facts, sources }: Given) {
  const { t, of, day, unknown } = useText();
  const { provider } = facts;
  const known: readonly ["managedKubernetes" | "s3Api" | "openstackApi", z.infer<typeof Known>][] = [
    ["managedKubernetes", provider.managedKubernetes],
    ["s3Api", provider.s3Api],
    ["openstackApi", provider.openstackApi],
  ];
  return (
    <Scroll label={t("catalogue.tab-overview")}>
      <div className="provider-columns">
        <section>
          <h2 className="section-title">{t("catalogue.owner-chain")}</h2>
          <ol className="chain">
            <li>
              <span className="chain-link">
                <strong>{of(provider.name)}</strong>
                <span>{t("catalogue.signs")}</span>
              </span>
              <IconArrowRight size={16} aria-hidden />
            </li>
            <li>
              <span className="chain-link">
                <strong>{provider.owner.name ?? unknown}</strong>
                <span>{t("catalogue.controls")}</span>
              </span>
              <IconArrowRight size={16} aria-hidden />
            </li>
            <li>
              <span className="chain-link">
                <strong>
                  <CountryName code={provider.owner.country} />
                </strong>
                <span>{t("catalogue.jurisdiction")}</span>
              </span>
            </li>
          </ol>
          <p className="soft">
            {t("catalogue.source")}: <SourceName id={provider.owner.source} sources={sources} />
          </p>
          {provider.note && <p className="soft">{provider.note}</p>}
          <p className="soft figures">
            {t("catalogue.as-of")} {day(provider.asOf)}
          </p>
        </section>
        <section>
          <h2 className="section-title">{t("catalogue.platform")}</h2>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("catalogue.fact")}</th>
                <th scope="col">{t("catalogue.value")}</th>
                <th scope="col">{t("catalogue.source")}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>{t("catalogue.platform")}</td>
                <td>{provider.platform.name ?? <span className="not-known">{unknown}</span>}</td>
                <td className="soft">
                  <SourceName id={provider.platform.source} sources={sources} />
                </td>
              </tr>
              {known.map(([name, fact]) => (
                <tr key={name}>
                  <td>{t(`catalogue.${name}`)}</td>
                  <td>
                    {fact.value === null ? (
                      <span className="not-known">{unknown}</span>
                    ) : (
                      t(fact.value ? "parts.yes" : "parts.no")
                    )}
                  </td>
                  <td className="soft">
                    <SourceName id={fact.source} sources={sources} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Scroll>
  );
}

export function CertificatesTab({ facts, sources }: Given) {
  const { t, day, unknown } = useText();
  if (facts.certifications.length === 0) return <p className="soft">{t("catalogue.no-certificates")}</p>;
  return (
    <Scroll label={t("catalogue.tab-certificates")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.scheme")}</th>
            <th scope="col">{t("catalogue.standing")}</th>
            <th scope="col">{t("catalogue.level")}</th>
            <th scope="col">{t("catalogue.scope")}</th>
            <th scope="col">{t("catalogue.valid-to")}</th>
            <th scope="col">{t("catalogue.last-confirmed")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.certifications.map((one, at) => (
            <tr key={at}>
              <td className="nowrap">
                <strong>{one.scheme}</strong>
              </td>
              <td>
                <Standing standing={one.standing} />
              </td>
              <td>{one.level ?? <span className="not-known">{unknown}</span>}</td>
              <td className="soft">{one.scope ?? one.note}</td>
              <td className="figures nowrap">
                {one.validTo ? day(one.validTo) : <span className="not-known">{unknown}</span>}
              </td>
              <td className="figures nowrap">
                {one.lastConfirmed ? day(one.lastConfirmed) : <span className="not-known">{unknown}</span>}
              </td>
              <td className="soft">
                <SourceName id={one.source} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function RegionsTab({ facts, sources }: Given) {
  const { t, language, number, unknown } = useText();
  return (
    <Scroll label={t("catalogue.tab-regions")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.region")}</th>
            <th scope="col">{t("catalogue.city")}</th>
            <th scope="col">{t("catalogue.country")}</th>
            <th scope="col">{t("catalogue.zone")}</th>
            <th scope="col" className="right">
              {t("catalogue.zones")}
            </th>
            <th scope="col">{t("catalogue.source")}</th>
            <th scope="col">{t("catalogue.note")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.regions.map((region) => (
            <tr key={region.id}>
              <td>
                <strong>{region.code}</strong>
              </td>
              <td>{region.city ?? <span className="not-known">{unknown}</span>}</td>
              <td>{countryName(language, region.country)}</td>
              <td>{t(`catalogue.zone-${region.zone}`)}</td>
              <td className="right figures">
                {region.zones === null ? <span className="not-known">{unknown}</span> : number(region.zones, 0)}
              </td>
              <td className="soft">
                <SourceName id={region.source} sources={sources} />
              </td>
              <td className="soft">{region.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function ServicesTab({ facts, sources }: Given) {
  const { t, number, day, unknown } = useText();
  if (facts.services.length === 0) return <p className="soft">{t("catalogue.no-services")}</p>;
  const tier = (from: number | null, to: number | null): string =>
    from === null && to === null ? "" : `${number(from ?? 0, 0)}–${to === null ? "" : number(to, 0)}`;
  return (
    <Scroll label={t("catalogue.tab-services")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.item")}</th>
            <th scope="col">{t("catalogue.variant")}</th>
            <th scope="col">{t("catalogue.region")}</th>
            <th scope="col" className="right">
              {t("catalogue.tier")}
            </th>
            <th scope="col" className="right">
              {t("catalogue.free")}
            </th>
            <th scope="col" className="right">
              {t("catalogue.price")}
            </th>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.services.map((one, at) => (
            <tr key={at}>
              <td>{t(`catalogue.item-${one.item}`)}</td>
              <td className="soft">{one.variant}</td>
              <td className="soft">{one.region}</td>
              <td className="right figures">{tier(one.tierFromGb, one.tierToGb)}</td>
              <td className="right figures">{one.freeGb === null ? "" : number(one.freeGb, 0)}</td>
              <td className="right figures nowrap">
                {one.included ? (
                  t("catalogue.included")
                ) : one.price === null ? (
                  <span className="not-known">{unknown}</span>
                ) : (
                  `${number(one.price, 6)} ${one.currency ?? ""} / ${one.unit}`
                )}
              </td>
              <td className="figures nowrap">{day(one.asOf)}</td>
              <td className="soft">
                <SourceName id={one.source} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Every source this provider's facts were read from. */
export function SourcesTab({ facts, sources }: Given) {
  const { t, day } = useText();
  const { provider, certifications, regions, offers, services } = facts;
  const used = new Set(
    [
      provider.source,
      provider.owner.source,
      provider.platform.source,
      ...certifications.map((one) => one.source),
      ...regions.map((one) => one.source),
      ...offers.flatMap((one) => (one.price ? [one.price.source] : [])),
      ...services.map((one) => one.source),
    ].filter((one) => one !== null),
  );
  return (
    <Scroll label={t("catalogue.tab-sources")}>
      <ul className="evidence-list">
        {[...used].sort().map((id) => {
          const source = sources.get(id);
          return (
            <li key={id}>
              <span className="evidence-title">{source?.title ?? id}</span>
              {source && (
                <span className="evidence-line">
                  <span className="figures">{day(source.date)}</span>
                  <span>{source.licence}</span>
                  <span className="evidence-address">{source.address}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Scroll>
  );
}
