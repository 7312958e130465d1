import type { Region } from "../../../shared/model/catalogue.ts";
import { countryName } from "../../parts/country.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import type { Words } from "../../hooks/use-text.ts";
import { floorMs } from "../../../shared/engines/latency/network.ts";
import { LatencyBar } from "./latency-bar.tsx";
import { BoundMark, MethodMark } from "./latency-marks.tsx";
import { type LatencyRow, leastMs, verdictOf } from "./latency-rows.ts";

/** Round trips as a grid: the bar first, the figures beside it. */
export function latencyColumns({
  words,
  nameOf,
  accessMs,
  boundMs,
  mostMs,
}: Readonly<{
  words: Words;
  nameOf: (region: Region) => string;
  accessMs: number | null;
  boundMs: number | null;
  /** Where the bars end, ms. */
  mostMs: number;
}>): Column<LatencyRow>[] {
  const { t, language } = words;
  const ms = (id: "p10" | "p50" | "p90", hidden = false): Column<LatencyRow> => ({
    id,
    header: t(`latency-page.${id}`),
    width: 62,
    align: "right",
    unit: "ms",
    digits: 1,
    hidden,
    value: ({ latency }) => latency[id],
  });
  return [
    {
      id: "region",
      header: t("latency-page.region"),
      width: 170,
      grow: true,
      value: ({ region }) => nameOf(region),
    },
    {
      id: "band",
      header: t("latency-page.band"),
      width: 110,
      grow: true,
      value: ({ latency }) => latency.p90,
      show: (row) => (
        <LatencyBar
          latency={row.latency}
          leastMs={leastMs(row, row.latency.method === "own" ? null : accessMs)}
          boundMs={boundMs}
          mostMs={mostMs}
          verdict={verdictOf(row, boundMs)}
        />
      ),
    },
    ms("p10", true),
    ms("p50"),
    ms("p90"),
    ...(boundMs === null
      ? []
      : [
          {
            id: "verdict",
            header: t("latency-page.verdict"),
            width: 92,
            value: (row: LatencyRow) => t(`latency-page.verdict-${verdictOf(row, boundMs) ?? "missed"}`), // a bound is asked
            show: (row: LatencyRow) => <BoundMark verdict={verdictOf(row, boundMs) ?? "missed"} />, // as above
          },
        ]),
    {
      id: "method",
      header: t("latency-page.filter-method"),
      width: 112,
      value: ({ latency }) => t(`latency-page.method-${latency.method}`),
      show: ({ latency }) => <MethodMark method={latency.method} />,
    },
    {
      id: "floor",
      header: t("latency-page.floor"),
      width: 76,
      align: "right",
      unit: "ms",
      digits: 1,
      hidden: true,
      value: ({ km }) => floorMs(km),
    },
    {
      id: "km",
      header: t("latency-page.km"),
      width: 76,
      align: "right",
      unit: "km",
      digits: 0,
      hidden: true,
      value: ({ km }) => km,
    },
    {
      id: "country",
      header: t("catalogue.country"),
      width: 90,
      hidden: true,
      value: ({ region }) => countryName(language, region.country),
    },
    {
      id: "zone",
      header: t("catalogue.zone"),
      width: 70,
      hidden: true,
      value: ({ region }) => t(`catalogue.zone-${region.zone}`),
    },
  ];
}
