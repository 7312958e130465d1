import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { countryName } from "../../parts/country.tsx";
import { FactSource } from "./fact-source.tsx";
import { usePlaces } from "./places.ts";
import { blankOf } from "./own-fact-blank.ts";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";

/** Where it sells, by zone: a public and a government zone of one provider are different places to buy from. */
export function RegionsTab() {
  const { t, of, language, number, unknown } = useText();
  const { facts, overview, open } = useProviderDesk();
  const canChange = useCanChange();
  const places = usePlaces(overview);
  const nameOf = (id: string): string => {
    const found = overview.providers.find(({ provider }) => provider.id === id);
    return found ? of(found.provider.name) : id;
  };
  const hasMembers = facts.regions.some((region) => region.member !== null);
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("catalogue.tab-regions")}>
      <div className="tab-bar">
        <p className="soft">{t("provider-page.regions-lead")}</p>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() =>
            open({ is: "edit", start: { value: blankOf("region", facts.provider.id), fact: null, isNew: true } })
          }
        >
          {t("provider-page.add-region")}
        </Button>
      </div>
      {facts.regions.length === 0 ? (
        <EmptyState title={t("provider-page.no-regions")} missing={t("provider-page.no-regions-why")} />
      ) : (
        <div className="table-wide">
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
                {hasMembers && <th scope="col">{t("provider-page.member")}</th>}
                <th scope="col">{t("catalogue.source")}</th>
                <th scope="col">{t("catalogue.note")}</th>
              </tr>
            </thead>
            <tbody>
              {facts.regions.map((region) => (
                <tr key={region.id}>
                  <th scope="row">{region.code}</th>
                  <td>
                    {region.city === null ? <span className="not-known">{unknown}</span> : places.cityName(region)}
                    {region.place === null && <div className="soft">{t("provider-page.no-place")}</div>}
                    {region.place?.quality === "area" && <div className="soft">{t("provider-page.rough-place")}</div>}
                  </td>
                  <td>{countryName(language, region.country)}</td>
                  <td>{t(`catalogue.zone-${region.zone}`)}</td>
                  <td className="right figures">
                    {region.zones === null ? <span className="not-known">{unknown}</span> : number(region.zones, 0)}
                  </td>
                  {hasMembers && <td>{region.member === null ? "" : nameOf(region.member)}</td>}
                  <td className="soft">
                    <FactSource
                      fact={{
                        title: `${t("catalogue.region")} ${region.code}`,
                        words: [
                          region.city && places.cityName(region),
                          countryName(language, region.country),
                          t(`catalogue.zone-${region.zone}`),
                        ]
                          .filter(Boolean)
                          .join(" · "),
                        evidence: evidenceFor(region.source, region.asOf, region.note),
                        holder: { kind: "region", value: region },
                      }}
                    />
                  </td>
                  <td className="soft">{region.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
