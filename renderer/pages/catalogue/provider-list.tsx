import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Certification } from "../../../shared/model/catalogue.ts";
import type { Standing as StandingOf } from "../../../shared/model/evidence.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { Standing } from "../../parts/standing.tsx";
import { worldPart } from "../../parts/world-part.ts";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { Coverage, PriceAge, oldestDays } from "./freshness-bars.tsx";
import { type Freshness, type ProviderFreshness, byProvider } from "./use-freshness.ts";

type Row = Overview["providers"][number];
const standings = ["proven", "claimed", "unverified", "expired"] as const;

/** All providers with what is known of each, and how well. */
export function ProviderList({ overview, freshness }: Readonly<{ overview: Overview; freshness: Freshness | null }>) {
  const words = useText();
  const [, go] = useLocation();
  const ages = useMemo(() => byProvider(freshness), [freshness]);
  const columns = useMemo(() => providerColumns(words, freshness, ages), [words, freshness, ages]);
  const filters = useMemo(() => providerFilters(words, ages), [words, ages]);
  const home = useWorkspace()?.agency.country ?? null;
  const rows = useMemo(() => nearFirst(overview.providers, home), [overview.providers, home]);
  return (
    <VirtualGrid
      name="providers"
      label={words.t("catalogue.providers")}
      rows={rows}
      rowId={(row) => row.provider.id}
      columns={columns}
      filters={filters}
      onOpen={(row) => go(pathOf("catalogue", row.provider.id))}
    />
  );
}

/** Owned in the agency's country first, then in its part of the world; there those with prices before those without. */
function nearFirst(rows: readonly Row[], home: string | null): readonly Row[] {
  const distance = ({ provider: { owner } }: Row): number =>
    home === null ? 0 : owner.country === home ? 0 : worldPart(owner.country) === worldPart(home) ? 1 : 2;
  return rows.toSorted((a, b) => distance(a) - distance(b) || Math.sign(b.priced) - Math.sign(a.priced));
}

const count = (all: readonly Certification[], standing: StandingOf): number =>
  all.filter((one) => one.standing === standing).length;

function providerColumns(
  { t, of, language, day, unknown }: Words,
  freshness: Freshness | null,
  ages: ReadonlyMap<ProviderId, ProviderFreshness>,
): Column<Row>[] {
  return [
    { id: "name", header: t("catalogue.name"), width: 140, grow: true, value: ({ provider }) => of(provider.name) },
    {
      id: "kind",
      header: t("catalogue.kind"),
      width: 98,
      value: ({ provider }) => t(`catalogue.kind-${provider.kind}`),
    },
    {
      id: "owner",
      header: t("catalogue.owner"),
      width: 126,
      grow: true,
      value: ({ provider }) => provider.owner.name,
    },
    {
      id: "country",
      header: t("catalogue.owner-country"),
      width: 104,
      value: ({ provider }) => provider.owner.country && countryName(language, provider.owner.country),
    },
    { id: "regions", header: t("catalogue.regions"), width: 68, align: "right", value: (row) => row.regions },
    { id: "offers", header: t("catalogue.offers"), width: 64, align: "right", value: (row) => row.offers },
    {
      id: "priced",
      header: t("catalogue-page.coverage"),
      unit: "%",
      width: 128,
      grow: true,
      value: (row) => (row.offers === 0 ? null : row.priced / row.offers),
      show: (row) => <Coverage offers={row.offers} priced={row.priced} freshness={ages.get(row.provider.id)} />,
    },
    {
      id: "age",
      header: t("catalogue-page.age"),
      unit: t("catalogue-page.days"),
      width: 132,
      grow: true,
      value: ({ provider }) => oldestDays(freshness, ages.get(provider.id)),
      show: ({ provider }) => <PriceAge freshness={freshness} of={ages.get(provider.id)} />,
    },
    {
      id: "date",
      header: t("catalogue.price-date"),
      width: 142,
      hidden: true,
      value: (row) => row.oldestPrice,
      show: (row) =>
        row.oldestPrice ? (
          <span className="figures">
            {row.oldestPrice === row.newestPrice || !row.newestPrice
              ? day(row.oldestPrice)
              : `${day(row.oldestPrice)} –`}
          </span>
        ) : (
          <span className="not-known">{unknown}</span>
        ),
    },
    {
      id: "proof",
      header: t("catalogue.proof"),
      width: 258,
      value: (row) => count(row.certifications, "proven") * 1000 + row.certifications.length,
      show: (row) =>
        row.certifications.length === 0 ? (
          <span className="soft">{t("catalogue.proof-none")}</span>
        ) : (
          <span className="proofs">
            {standings.map((standing) => {
              const found = count(row.certifications, standing);
              return found > 0 && <Standing key={standing} standing={standing} count={found} />;
            })}
          </span>
        ),
    },
  ];
}

function providerFilters({ t }: Words, ages: ReadonlyMap<ProviderId, ProviderFreshness>): Filter<Row>[] {
  return [
    ...(["korea", "europe", "other"] as const).map((part) => ({
      id: part,
      kind: "owner",
      label: t(`catalogue.filter-${part}`),
      test: ({ provider }: Row) => worldPart(provider.owner.country) === part,
    })),
    { id: "priced", kind: "price", label: t("catalogue.filter-priced"), test: (row) => row.priced > 0 },
    {
      id: "stale",
      kind: "age",
      label: t("catalogue-page.filter-stale"),
      test: ({ provider }) => (ages.get(provider.id)?.stale ?? 0) > 0,
    },
    {
      id: "proven",
      kind: "proof",
      label: t("catalogue.filter-proven"),
      test: (row) => count(row.certifications, "proven") > 0,
    },
  ];
}
