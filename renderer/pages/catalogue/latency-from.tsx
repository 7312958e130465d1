import { Button, NativeSelect, NumberInput, Select } from "@mantine/core";
import { IconRouteScan } from "@tabler/icons-react";
import { useMemo } from "react";
import type { UserLocation } from "../../../shared/model/agency.ts";
import type { City } from "../../../shared/model/catalogue.ts";
import { Latency } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import type { Overview } from "./catalogue-page.tsx";
import { ChoiceMenu } from "./choice-menu.tsx";
import { type From, accessChoices, useLatencyAsked } from "./latency-asked.ts";
import type { LatencyRow } from "./latency-rows.ts";
import { type Places, useRegionChoices } from "./places.ts";
import { byWords } from "./select-filter.ts";

/** From where, over which access network, within what bound, and to which regions. */
export function LatencyFrom({
  from,
  locations,
  cities,
  rows,
  overview,
  places,
  onMeasure,
}: Readonly<{
  from: From;
  locations: readonly UserLocation[];
  cities: readonly City[];
  rows: readonly LatencyRow[];
  overview: Overview;
  places: Places;
  onMeasure: () => void;
}>) {
  const { t, of, number, language } = useText();
  const asked = useLatencyAsked();
  const set = useLatencyAsked.setState;
  const choices = useRegionChoices(overview, places);
  const starts = useMemo(() => {
    const nameOf = (city: City): string => `${of(city.name)} (${countryName(language, city.country)})`;
    const byName = new Map(cities.map((city) => [city.name.en, city]));
    const agency = locations.flatMap(({ id, city }) => {
      const found = byName.get(city);
      return found ? [{ value: id, label: of(found.name) }] : [];
    });
    const all = cities
      .map((city) => ({ value: city.name.en, label: nameOf(city) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    return [
      ...(agency.length > 0 ? [{ group: t("latency-page.from-places"), items: agency }] : []),
      { group: t("latency-page.from-cities"), items: all },
    ];
  }, [cities, locations, of, t, language]);
  const methods = useMemo(() => {
    const counts = new Map<Latency["method"], number>();
    for (const { latency } of rows) counts.set(latency.method, (counts.get(latency.method) ?? 0) + 1);
    return Latency.shape.method.options
      .filter((method) => counts.has(method))
      .map((value) => ({ value, label: t(`latency-page.method-${value}`), note: number(counts.get(value)!, 0) }));
  }, [rows, t, number]);
  const placeMs = from.location?.accessMs ?? null;
  const isNarrowed = asked.providers.length + asked.countries.length + asked.methods.length > 0;
  const accessOptions = accessChoices
    .filter((choice) => choice !== "place" || placeMs !== null)
    .map((value) => ({
      value,
      label: t(`latency-page.access-${value}`, value === "place" ? { ms: number(placeMs ?? 0, 1) } : {}),
    }));
  const isTechnology = ["fibre", "wifi", "5g"].includes(asked.access);
  return (
    <div className="latency-filters" role="group" aria-label={t("parts.grid-filters")}>
      <label className="latency-field">
        <span>{t("latency-page.from")}</span>
        <Select
          size="xs"
          w={190}
          aria-label={t("latency-page.from")}
          searchable
          allowDeselect={false}
          limit={80}
          data={starts}
          filter={byWords}
          nothingFoundMessage={t("latency-page.from-none")}
          value={from.location?.id ?? from.city.name.en}
          onChange={(value) => value && set({ from: value, access: asked.access === "typed" ? "typed" : "place" })}
        />
      </label>
      <label className="latency-field">
        <span>{t("latency-page.access")}</span>
        <NativeSelect
          size="xs"
          aria-label={t("latency-page.access")}
          value={asked.access === "place" && placeMs === null ? "unknown" : asked.access}
          data={accessOptions}
          {...(isTechnology ? { title: t("latency-page.access-unverified") } : {})}
          onChange={({ currentTarget: { value } }) =>
            set({ access: accessChoices.find((one) => one === value) ?? "unknown" })
          }
        />
      </label>
      {asked.access === "typed" && (
        <NumberInput
          size="xs"
          w={70}
          hideControls
          aria-label={t("latency-page.access-ms")}
          min={0}
          max={1000}
          value={asked.typedMs ?? ""}
          onChange={(ms) => set({ typedMs: ms === "" ? null : Number(ms) })}
        />
      )}
      <label className="latency-field">
        <span>{t("latency-page.bound")}</span>
        <NumberInput
          size="xs"
          w={70}
          hideControls
          aria-label={t("latency-page.bound")}
          min={0}
          max={10_000}
          placeholder={t("latency-page.bound-none")}
          value={asked.boundMs ?? ""}
          onChange={(ms) => set({ boundMs: ms === "" || !(Number(ms) > 0) ? null : Number(ms) })}
        />
      </label>
      <ChoiceMenu
        label={t("catalogue-page.filter-provider")}
        options={choices.providers}
        chosen={asked.providers}
        onChoose={(providers) => set({ providers })}
      />
      <ChoiceMenu
        label={t("catalogue-page.filter-country")}
        options={choices.countries}
        chosen={asked.countries}
        onChoose={(countries) => set({ countries })}
      />
      <ChoiceMenu
        label={t("latency-page.filter-method")}
        options={methods}
        chosen={asked.methods}
        onChoose={(chosen) => set({ methods: chosen })}
      />
      {isNarrowed && (
        <Button variant="subtle" size="compact-sm" onClick={() => set({ providers: [], countries: [], methods: [] })}>
          {t("catalogue-page.filter-clear")}
        </Button>
      )}
      <Button
        className="latency-measure"
        variant="default"
        size="xs"
        leftSection={<IconRouteScan size={14} aria-hidden />}
        onClick={onMeasure}
      >
        {t("latency-page.measure")}
      </Button>
      {isTechnology && <span className="soft latency-note">{t("latency-page.access-unverified")}</span>}
    </div>
  );
}
