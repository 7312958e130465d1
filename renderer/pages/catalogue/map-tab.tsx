import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Country, Provider, Region, ZoneKind } from "../../../shared/model/catalogue.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import type { Column } from "../../parts/grid/columns.ts";
import { useShown } from "../../parts/grid/shown.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { worldPart } from "../../parts/world-part.ts";
import { countryName } from "../../parts/country.tsx";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { ChoiceMenu } from "./choice-menu.tsx";
import { shape } from "./map-marks.tsx";
import { usePlaces, useRegionChoices } from "./places.ts";
import { RegionDrawer } from "./region-drawer.tsx";
import { RegionMap } from "./region-map.tsx";
import "./region-map.css";

type Narrowed = Readonly<{
  kinds: readonly Provider["kind"][];
  zones: readonly ZoneKind[];
  countries: readonly Country[];
  providers: readonly ProviderId[];
}>;
const all: Narrowed = { kinds: [], zones: [], countries: [], providers: [] };
const parts = ["korea", "europe", "other"] as const;

/** Where capacity is sold: the same regions on a map and in a list, narrowed by one set of questions. */
export function MapTab({ overview, openId }: Readonly<{ overview: Overview; openId: string | null }>) {
  const words = useText();
  const { t, number, language } = words;
  const [, go] = useLocation();
  const places = usePlaces(overview);
  const choices = useRegionChoices(overview, places);
  const [narrowed, setNarrowed] = useState(all);
  const [here, setHere] = useState<readonly Region[] | null>(null);
  const set = (part: Partial<Narrowed>): void => {
    setNarrowed((now) => ({ ...now, ...part }));
    setHere(null);
  };

  const home = useWorkspace()?.agency.country ?? null;
  const kept = useMemo(() => {
    const any = <Value,>(asked: readonly Value[], value: Value): boolean => asked.length === 0 || asked.includes(value);
    const far = (country: string | null): number =>
      home === null || country === home ? 0 : worldPart(country) === worldPart(home) ? 1 : 2;
    // near the agency first, there the regions of providers owned near it
    const distance = ({ country, provider }: Region): number =>
      3 * far(country) + far(places.provider(provider)?.owner.country ?? null);
    const found = overview.regions.filter((region) => {
      const provider = places.provider(region.provider);
      return (
        any(narrowed.zones, region.zone) &&
        any(narrowed.countries, region.country) &&
        any(narrowed.providers, region.provider) &&
        (narrowed.kinds.length === 0 || (provider !== null && narrowed.kinds.includes(provider.kind)))
      );
    });
    return found.sort((a, b) => distance(a) - distance(b));
  }, [overview, places, narrowed, home]);
  const rows = here ?? kept;
  const shown = useShown("regions");
  const onMap = useMemo(() => {
    if (shown === null || here !== null) return kept;
    const ids = new Set(shown.ids);
    return kept.filter((region) => ids.has(region.id));
  }, [kept, shown, here]);
  const columns = useMemo(
    (): Column<Region>[] => [
      {
        id: "provider",
        header: t("catalogue-page.provider"),
        width: 104,
        grow: true,
        value: (region) => places.providerName(region.provider),
      },
      {
        id: "city",
        header: t("catalogue.city"),
        width: 92,
        grow: true,
        value: (region) => region.city && places.cityName(region),
      },
      { id: "code", header: t("catalogue.region"), width: 110, value: (region) => region.code },
      { id: "zone", header: t("catalogue.zone"), width: 66, value: (region) => t(`catalogue.zone-${region.zone}`) },
      {
        id: "country",
        header: t("catalogue.country"),
        width: 90,
        hidden: true,
        value: (region) => countryName(language, region.country),
      },
      {
        id: "place",
        header: t("catalogue-page.region-place"),
        width: 110,
        hidden: true,
        value: (region) => t(`catalogue-page.place-${region.place?.quality ?? "none"}`),
      },
    ],
    [places, t, language],
  );
  const partOf = (region: Region) => worldPart(places.provider(region.provider)?.owner.country ?? null);
  const open = overview.regions.find((region) => region.id === openId) ?? null;
  const isNarrowed = JSON.stringify(narrowed) !== JSON.stringify(all);
  const unplaced = onMap.filter((region) => region.place === null).length;
  const inPart = (part: (typeof parts)[number]): string =>
    number(onMap.filter((region) => worldPart(region.country) === part).length, 0);
  const title =
    onMap.length === 0
      ? t("catalogue-page.map-none")
      : t("catalogue-page.map-title", {
          regions: number(onMap.length, 0),
          providers: number(new Set(onMap.map(({ provider }) => provider)).size, 0),
          korea: inPart("korea"),
          europe: inPart("europe"),
          other: inPart("other"),
        });

  return (
    <div className="map-tab">
      <div className="map-filters" role="group" aria-label={t("parts.grid-filters")}>
        <ChoiceMenu
          label={t("catalogue-page.filter-kind")}
          options={choices.kinds}
          chosen={narrowed.kinds}
          onChoose={(kinds) => set({ kinds })}
        />
        <ChoiceMenu
          label={t("catalogue-page.filter-provider")}
          options={choices.providers}
          chosen={narrowed.providers}
          onChoose={(providers) => set({ providers })}
        />
        <ChoiceMenu
          label={t("catalogue-page.filter-zone")}
          options={choices.zones}
          chosen={narrowed.zones}
          onChoose={(zones) => set({ zones })}
        />
        <ChoiceMenu
          label={t("catalogue-page.filter-country")}
          options={choices.countries}
          chosen={narrowed.countries}
          onChoose={(countries) => set({ countries })}
        />
        {isNarrowed && (
          <Button variant="subtle" size="compact-sm" onClick={() => set(all)}>
            {t("catalogue-page.filter-clear")}
          </Button>
        )}
        <span className="map-legend">
          <span className="soft">{t("catalogue.map-legend")}</span>
          {parts.map((part) => (
            <span key={part}>
              <svg viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true">
                <path d={shape(part, 0, 0, 4.5)} className={`part-${part}`} />
              </svg>
              {t(`catalogue.map-${part}`)}
            </span>
          ))}
        </span>
      </div>
      <div className="map-beside">
        <figure className="map-figure">
          <figcaption>
            <strong>{title}</strong>
            {unplaced > 0 && (
              <span className="soft"> {t("catalogue-page.map-unplaced", { count: number(unplaced, 0) })}</span>
            )}
          </figcaption>
          <RegionMap
            regions={onMap}
            places={places}
            partOf={partOf}
            open={open}
            label={t("catalogue-page.map-label")}
            onOpen={(id) => go(pathOf("catalogue", "map", id))}
            onHere={setHere}
          />
        </figure>
        <div className="map-list">
          {here && (
            <div className="map-here" role="status">
              <strong>{t("catalogue-page.regions-here", { count: number(here.length, 0) })}</strong>
              <Button variant="subtle" size="compact-sm" onClick={() => setHere(null)}>
                {t("catalogue-page.region-back")}
              </Button>
            </div>
          )}
          <VirtualGrid
            name="regions"
            label={t("catalogue-page.map-list")}
            rows={rows}
            rowId={regionId}
            columns={columns}
            openId={openId}
            onOpen={(region) => go(pathOf("catalogue", "map", region.id))}
          />
        </div>
      </div>
      {open && (
        <RegionDrawer
          key={open.id}
          region={open}
          overview={overview}
          places={places}
          onClose={() => go(pathOf("catalogue", "map"))}
        />
      )}
    </div>
  );
}

const regionId = (region: Region): string => region.id;
