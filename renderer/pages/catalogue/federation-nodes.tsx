import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { worldPart } from "../../parts/world-part.ts";
import { pathOf } from "../../routes.ts";
import type { FederationView } from "./federations-tab.tsx";
import { usePlaces } from "./places.ts";
import { RegionMap } from "./region-map.tsx";
import "./region-map.css";

/** Where the federation's machines stand, and whose they are. */
export function FederationNodes({ regions, overview }: FederationView) {
  const { t, of, day, language, unknown } = useText();
  const [, go] = useLocation();
  const places = usePlaces(overview);
  const nameOf = (id: string | null): string => {
    const found = overview.providers.find(({ provider }) => provider.id === id);
    return found ? of(found.provider.name) : (id ?? unknown);
  };
  return (
    <section>
      <h3>{t("federation.nodes-title", { count: regions.length })}</h3>
      <div className="federation-map">
        <RegionMap
          regions={regions}
          places={places}
          partOf={(region) => worldPart(region.country)}
          open={null}
          first={regions.every((region) => worldPart(region.country) === "europe") ? "europe" : "world"}
          label={t("federation.nodes-title", { count: regions.length })}
          onOpen={(id) => go(pathOf("catalogue", "map", id))}
          onHere={() => undefined}
        />
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.region")}</th>
            <th scope="col">{t("catalogue.city")}</th>
            <th scope="col">{t("catalogue.country")}</th>
            <th scope="col">{t("federation.member")}</th>
            <th scope="col">{t("catalogue.as-of")}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr key={region.id}>
              <th scope="row">{region.code}</th>
              <td>
                {region.city === null ? <span className="not-known">{unknown}</span> : places.cityName(region)}
                {region.note && <div className="soft">{region.note}</div>}
              </td>
              <td>{countryName(language, region.country)}</td>
              <td>{nameOf(region.member)}</td>
              <td className="figures nowrap">{day(region.asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
