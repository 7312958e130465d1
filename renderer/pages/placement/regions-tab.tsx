import { SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { PlacementResult } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { PriceAges } from "../../parts/price-age.tsx";
import { RangeBar } from "../../parts/range-bar.tsx";
import { pathOf } from "../../routes.ts";
import { SovereigntyText } from "../compare/sovereignty-text.tsx";
import type { PlacementTab } from "./placement-view.tsx";
import { RegionMap } from "./region-map.tsx";

type Row = PlacementResult["byRegion"][number];

/** What goes to each region and what it costs there: as a table, or on the map. Which of them stands in the address. */
export function RegionsTab({ word, ...given }: PlacementTab & Readonly<{ word: string | null }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const isMap = word === "map";
  return (
    <div className="regions-room">
      <div className="tab-bar">
        <SegmentedControl
          size="xs"
          aria-label={t("placement-page.regions-as")}
          value={isMap ? "map" : "table"}
          onChange={(next) =>
            go(next === "map" ? pathOf("placement", "regions", "map") : pathOf("placement", "regions"))
          }
          data={(["table", "map"] as const).map((value) => ({ value, label: t(`placement-page.regions-${value}`) }))}
        />
      </div>
      {isMap ? <RegionMap result={given.result} nameOf={given.nameOf} /> : <RegionTable {...given} />}
    </div>
  );
}

function RegionTable({ result, comparison, nameOf }: PlacementTab) {
  const { t, money, number, unknown } = useText();
  const all = result.placements.length || 1;
  const columns = useMemo((): Column<Row>[] => {
    const known = new Map(comparison.regions.map((region) => [region.region, region]));
    return [
      { id: "region", header: t("placement-page.region"), width: 220, grow: true, value: (one) => nameOf(one.region) },
      {
        id: "workloads",
        header: t("placement-page.workloads"),
        width: 100,
        align: "right",
        value: (one) => one.workloads,
        show: (one) => number(one.workloads, 0),
      },
      {
        id: "share",
        header: t("placement-page.share"),
        width: 160,
        value: (one) => one.workloads / all,
        show: (one) => (
          <RangeBar value={{ low: one.workloads / all, high: one.workloads / all }} scale={{ low: 0, high: 1 }} />
        ),
      },
      {
        id: "monthly",
        header: t("placement-page.monthly"),
        width: 220,
        align: "right",
        value: (one) => one.monthly?.low ?? null,
        show: (one) => (one.monthly ? money(one.monthly) : <span className="not-known">{unknown}</span>),
      },
      {
        id: "priced-on",
        header: t("freshness.priced-on"),
        width: 240,
        value: (one) => one.pricedOn?.oldest ?? null,
        // what a copy costs is a part of many prices: it has no day of its own
        show: (one) =>
          one.workloads === 0 && one.pricedOn === null ? (
            <span className="soft">{t("placement-page.only-second")}</span>
          ) : (
            <PriceAges span={one.pricedOn} />
          ),
      },
      {
        id: "sovereignty",
        header: t("compare-page.sovereignty"),
        width: 280,
        value: (one) => known.get(one.region)?.sovereignty?.score.low ?? null,
        show: (one) => <SovereigntyText sovereignty={known.get(one.region)?.sovereignty ?? null} />,
      },
    ];
  }, [t, money, number, unknown, nameOf, comparison, all]);
  return (
    <VirtualGrid
      name="placement-regions"
      label={t("placement-page.tab-regions")}
      rows={result.byRegion}
      rowId={(one) => one.region}
      columns={columns}
    />
  );
}
