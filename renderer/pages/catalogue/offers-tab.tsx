import { useMemo } from "react";
import type { Offer, Price } from "../../../shared/model/catalogue.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import type { ProviderFacts, Sources } from "./provider-page.tsx";

/** What can be bought, each price with its day and how it came about. */
export function OffersTab({ facts, sources }: Readonly<{ facts: ProviderFacts; sources: Sources }>) {
  const words = useText();
  const { t } = words;
  const columns = useMemo(() => offerColumns(words, sources), [words, sources]);
  const filters = useMemo(() => offerFilters(words, facts.offers), [words, facts.offers]);
  return (
    <VirtualGrid
      name="offers"
      label={t("catalogue.tab-offers")}
      rows={facts.offers}
      rowId={(offer) => offer.id}
      columns={columns}
      filters={filters}
      empty={<EmptyState title={t("catalogue.no-offers")} missing={t("catalogue.no-offers-why")} />}
    />
  );
}

function priceText({ t, number }: Words, { amount, currency, unit }: Price): string {
  const symbol = currency === "KRW" ? "₩" : currency === "EUR" ? "€" : "$";
  return `${symbol}${number(amount, currency === "KRW" ? 2 : 5)}${t(`catalogue.per-${unit}`)}`;
}

function offerColumns(words: Words, sources: Sources): Column<Offer>[] {
  const { t, day } = words;
  return [
    { id: "code", header: t("catalogue.offer"), width: 190, grow: true, value: (one) => one.code },
    {
      id: "region",
      header: t("catalogue.region"),
      width: 130,
      value: (one) => one.region.slice(one.region.indexOf(":") + 1),
    },
    { id: "class", header: t("catalogue.class"), width: 110, value: (one) => t(`price-class.${one.class}`) },
    { id: "vcpu", header: "vCPU", width: 70, align: "right", value: (one) => one.vcpu },
    {
      id: "memory",
      header: t("inventory.memoryGib"),
      unit: "GiB",
      width: 100,
      align: "right",
      value: (one) => one.memoryGib,
    },
    { id: "arch", header: t("catalogue.arch"), width: 80, hidden: true, value: (one) => one.arch },
    {
      id: "price",
      header: t("catalogue.price"),
      width: 150,
      align: "right",
      value: (one) => one.price?.amount ?? null,
      show: (one) =>
        one.price ? priceText(words, one.price) : <span className="not-known">{t("catalogue.unpriced")}</span>,
    },
    {
      id: "method",
      header: t("catalogue.fact"),
      width: 80,
      value: (one) => (one.price ? t(`parts.method-${one.price.method}`) : ""),
    },
    {
      id: "date",
      header: t("catalogue.as-of"),
      width: 120,
      value: (one) => one.price?.asOf ?? null,
      show: (one) => (one.price ? <span className="figures">{day(one.price.asOf)}</span> : ""),
    },
    {
      id: "source",
      header: t("catalogue.source"),
      width: 220,
      grow: true,
      value: (one) => (one.price ? (sources.get(one.price.source)?.title ?? one.price.source) : ""),
    },
  ];
}

function offerFilters({ t }: Words, offers: readonly Offer[]): Filter<Offer>[] {
  const classes = [...new Set(offers.map((one) => one.class))].sort();
  return [
    ...classes.map((wanted) => ({
      id: wanted,
      kind: "class",
      label: t(`price-class.${wanted}`),
      test: (one: Offer) => one.class === wanted,
    })),
    { id: "priced", kind: "price", label: t("catalogue.filter-priced"), test: (one) => one.price !== null },
  ];
}
