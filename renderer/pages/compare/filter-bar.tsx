import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { memo, useMemo } from "react";
import type { ProviderId } from "../../../shared/model/id.ts";
import type { Comparison } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { type Filters, choices, noFilters } from "./filters.ts";
import "./filter-bar.css";

/** What is looked at: which regions, which workloads. Not drawn again while a slider moves. */
export const FilterBar = memo(function FilterBar({
  comparison,
  filters,
  onFilters,
  withRows,
  rows,
  columns,
}: Readonly<{
  comparison: Comparison;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  /** Whether workloads are shown, too: then they are filtered as well. */
  withRows: boolean;
  /** How many workloads and regions are left. */
  rows: number;
  columns: number;
}>) {
  const { t, of, number, language } = useText();
  const { countries, providers } = useMemo(() => choices(comparison), [comparison]);
  const set = (part: Partial<Filters>) => onFilters({ ...filters, ...part });
  return (
    <div className="filter-bar" role="group" aria-label={t("parts.grid-filters")}>
      {withRows && (
        <TextInput
          type="search"
          className="filter-search"
          aria-label={t("compare-page.search")}
          placeholder={t("compare-page.search")}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={filters.query}
          onChange={(event) => set({ query: event.currentTarget.value })}
        />
      )}
      <button
        type="button"
        className="chip"
        aria-pressed={filters.lawfulOnly}
        onClick={() => set({ lawfulOnly: !filters.lawfulOnly })}
      >
        {t("compare-page.lawful-only")}
      </button>
      {withRows && (
        <button
          type="button"
          className="chip"
          aria-pressed={filters.nowhereOnly}
          onClick={() => set({ nowhereOnly: !filters.nowhereOnly })}
        >
          {t("compare-page.nowhere-only")}
        </button>
      )}
      <NativeSelect
        size="xs"
        aria-label={t("compare-page.country")}
        value={filters.country ?? ""}
        data={[
          { value: "", label: t("compare-page.any-country") },
          ...countries
            .map((code) => ({ value: code, label: countryName(language, code) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
        ]}
        onChange={(event) => set({ country: event.currentTarget.value || null })} // its options are codes of the comparison
      />
      <NativeSelect
        size="xs"
        aria-label={t("compare-page.provider")}
        value={filters.provider ?? ""}
        data={[
          { value: "", label: t("compare-page.any-provider") },
          ...providers
            .map(({ id, name }) => ({ value: id, label: of(name) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
        ]}
        onChange={(event) => set({ provider: (event.currentTarget.value || null) as ProviderId | null })} // its options are ids of the comparison
      />
      {withRows && (
        <NativeSelect
          size="xs"
          aria-label={t("compare-page.class")}
          value={filters.dataClass ?? ""}
          data={[
            { value: "", label: t("compare-page.any-class") },
            ...(["C", "S", "O"] as const).map((value) => ({ value: value, label: t(`class.${value}`) })),
            { value: "unknown", label: t("compare-page.class-unknown") },
          ]}
          onChange={(event) => set({ dataClass: (event.currentTarget.value || null) as Filters["dataClass"] })} // its options are these four
        />
      )}
      <span className="grid-count figures" role="status">
        {t(withRows ? "compare-page.shown" : "compare-page.shown-regions", {
          workloads: number(rows, 0),
          regions: number(columns, 0),
        })}
      </span>
      <Button variant="subtle" size="compact-sm" onClick={() => onFilters(noFilters)}>
        {t("compare-page.clear")}
      </Button>
    </div>
  );
});
