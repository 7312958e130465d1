import { useMemo } from "react";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { CountryName, countryName } from "../../parts/country.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { PriceAges } from "../../parts/price-age.tsx";
import { SovereigntyText } from "./sovereignty-text.tsx";

/** Every region with all that is compared. */
export function RegionsTable({
  regions,
  nameOf,
  openId,
  onOpen,
}: Readonly<{
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
  openId: string | null;
  onOpen: (region: ComparedRegion) => void;
}>) {
  const words = useText();
  const columns = useMemo(() => columnsIn(words, nameOf), [words, nameOf]);
  return (
    <VirtualGrid
      name="compared-regions"
      label={words.t("compare-page.tab-table")}
      rows={regions}
      rowId={(one) => one.region}
      columns={columns}
      onOpen={onOpen}
      openId={openId}
    />
  );
}

function columnsIn(words: Words, nameOf: (id: RegionId) => string): Column<ComparedRegion>[] {
  const { t, number, range, money, unknown, language } = words;
  const orUnknown = (shown: string | null) => (shown === null ? <span className="not-known">{unknown}</span> : shown);
  return [
    { id: "region", header: t("compare-page.region"), width: 200, grow: true, value: (one) => nameOf(one.region) },
    {
      id: "score",
      header: t("compare-page.score"),
      width: 104,
      align: "right",
      value: (one) => one.score?.low ?? null,
      show: (one) => orUnknown(one.score && range(one.score)),
    },
    { id: "lawful", header: t("compare-page.lawful"), width: 72, align: "right", value: (one) => one.lawful },
    { id: "undecided", header: t("compare-page.undecided"), width: 92, align: "right", value: (one) => one.unknown },
    {
      id: "monthly",
      header: t("compare-page.monthly"),
      width: 190,
      align: "right",
      value: (one) => one.monthly?.low ?? null,
      show: (one) => orUnknown(one.monthly && money(one.monthly)),
    },
    {
      id: "coverage",
      header: t("compare-page.coverage"),
      unit: "%",
      width: 104,
      align: "right",
      value: (one) => one.coverage,
      show: (one) => orUnknown(one.coverage === null ? null : number(one.coverage * 100, 0)),
    },
    {
      id: "priced-on",
      header: t("freshness.priced-on"),
      width: 240,
      value: (one) => one.pricedOn?.oldest ?? null,
      show: (one) => <PriceAges span={one.pricedOn} />,
    },
    {
      id: "latency",
      header: t("compare-page.latency"),
      unit: "ms",
      width: 96,
      align: "right",
      value: (one) => one.latency?.p90 ?? null,
      show: (one) => orUnknown(one.latency && number(one.latency.p90)),
    },
    {
      id: "sovereignty",
      header: t("compare-page.sovereignty"),
      width: 270,
      value: (one) => one.sovereignty?.score.low ?? null,
      show: (one) => <SovereigntyText sovereignty={one.sovereignty} />,
    },
    {
      id: "lock-in",
      header: t("compare-page.lock-in"),
      width: 92,
      align: "right",
      value: (one) => one.lockIn?.low ?? null,
      show: (one) => orUnknown(one.lockIn && range(one.lockIn)),
    },
    {
      id: "country",
      header: t("compare-page.country"),
      width: 90,
      value: (one) => countryName(language, one.country),
    },
    {
      id: "owner",
      header: t("compare-page.owner"),
      width: 100,
      value: (one) => one.ownerCountry && countryName(language, one.ownerCountry),
      show: (one) => <CountryName code={one.ownerCountry} />,
    },
    { id: "zone", header: t("compare-page.zone"), width: 84, value: (one) => t(`compare-page.zone-${one.zone}`) },
    { id: "code", header: "ID", width: 160, hidden: true, value: (one) => one.region },
  ];
}
