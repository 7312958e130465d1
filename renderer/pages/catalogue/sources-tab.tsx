import { useText } from "../../hooks/use-text.ts";
import { Standing } from "../../parts/standing.tsx";
import { OwnMark } from "./fact-source.tsx";
import { ownFactOf, useProviderDesk } from "./provider-desk.ts";

/** Every source this provider's facts were read from, with how many rest on it. */
export function SourcesTab() {
  const { t, day, number } = useText();
  const { facts, sources } = useProviderDesk();
  const { provider, certifications, regions, offers, services } = facts;
  const uses = [
    provider.source,
    provider.owner.source,
    provider.platform.source,
    provider.managedKubernetes.source,
    provider.s3Api.source,
    provider.openstackApi.source,
    ...certifications.map((one) => one.source),
    ...regions.map((one) => one.source),
    ...offers.map((one) => one.price?.source ?? null),
    ...services.map((one) => one.source),
  ].flatMap((one) => one ?? []);
  const counts = [...new Set(uses)].map((id) => ({ id, count: uses.filter((one) => one === id).length }));
  counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("catalogue.tab-sources")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.source")}</th>
            <th scope="col">{t("provider-page.address")}</th>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col" className="right">
              {t("provider-page.facts")}
            </th>
            <th scope="col">{t("provider-page.licence")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ id, count }) => {
            const source = sources.get(id);
            return (
              <tr key={id}>
                <th scope="row" className="wrap">
                  {ownFactOf(id) && <OwnMark />} {source?.title ?? id}{" "}
                  {id === "memory" && <Standing standing="unverified" />}
                </th>
                <td className="soft address">{source?.address}</td>
                <td className="figures nowrap">{source && day(source.date)}</td>
                <td className="right figures">{number(count, 0)}</td>
                <td className="soft">{source?.licence}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
