import { useMemo, useState } from "react";
import { ACCESS_UNKNOWN_MS } from "../../../shared/engines/latency/users.ts";
import type { Region } from "../../../shared/model/catalogue.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { useShown } from "../../parts/grid/shown.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import type { Overview } from "./catalogue-page.tsx";
import { accessOf, fromOf, useLatencyAsked } from "./latency-asked.ts";
import { latencyColumns } from "./latency-columns.tsx";
import { LatencyDrawer } from "./latency-drawer.tsx";
import { LatencyFrom } from "./latency-from.tsx";
import { LatencyLegend } from "./latency-legend.tsx";
import { LatencyMap } from "./latency-map.tsx";
import { useRegionNames } from "./latency-names.ts";
import { type LatencyRow, type Reach, keptRows, reachOf, scaleOf, verdictOf } from "./latency-rows.ts";
import { MeasureDrawer } from "./measure-drawer.tsx";
import { usePlaces } from "./places.ts";
import "./region-map.css";
import "./latency.css";

const nobody: readonly never[] = [];

/** How far is everything from here? From a place to every region, nearest first, with what is sure and what is modelled. */
export function LatencyTab({ overview }: Readonly<{ overview: Overview }>) {
  const words = useText();
  const { t, of, number } = words;
  const asked = useLatencyAsked();
  const open = useWorkspace();
  const places = usePlaces(overview);
  const nameOf = useRegionNames(overview, places);
  const cities = useCall("catalogue.cities", {});
  const held = useCall("locations.list", {}, { enabled: open !== null });
  const locations = held.data ?? nobody;
  const from = useMemo(
    () => fromOf(asked.from, locations, cities.data ?? nobody, open?.agency.country ?? null),
    [asked.from, locations, cities.data, open?.agency.country],
  );
  const accessMs = from ? accessOf(asked, from) : null;
  const { lat, lon } = from?.city ?? { lat: 0, lon: 0 };
  const question = useCall(
    "latency.from",
    { lat, lon, accessMs, location: from?.location?.id ?? null },
    { enabled: from !== null, keepPrevious: true },
  );
  const [openId, setOpenId] = useState<string | null>(null);
  const [isMeasuring, setMeasuring] = useState(false);
  const all = question.data ?? nobody;
  const rows = useMemo(() => keptRows(all, asked), [all, asked]);
  const { boundMs } = asked;
  const mostMs = useMemo(() => scaleOf(rows), [rows]);
  const columns = useMemo(
    () => latencyColumns({ words, nameOf, accessMs, boundMs, mostMs }),
    [words, nameOf, accessMs, boundMs, mostMs],
  );
  const shown = useShown("latency");
  const onMap = useMemo(() => {
    if (shown === null) return rows;
    const ids = new Set(shown.ids);
    return rows.filter(({ region }) => ids.has(region.id));
  }, [rows, shown]);
  if (!from) return null;

  const reach = reachOf(boundMs, accessMs);
  const place = of(from.city.name);
  const opened = all.find(({ region }) => region.id === openId) ?? null;
  const unplaced = overview.regions.length - all.length;
  const toggle = (row: LatencyRow | null): void => {
    setMeasuring(false);
    setOpenId(row?.region.id ?? null);
  };
  return (
    <div className="latency-tab">
      <LatencyFrom
        from={from}
        locations={locations}
        cities={cities.data ?? nobody}
        rows={all}
        overview={overview}
        places={places}
        onMeasure={() => {
          setOpenId(null);
          setMeasuring(true);
        }}
      />
      <Asked question={question}>
        {() => (
          <>
            <p className="latency-finding" role="status">
              <strong>{finding(words, { place, rows, boundMs, accessMs, reach, nameOf })}</strong>
              {reach && reach.leftMs > 0 && (
                <span className="soft">
                  {t("latency-page.rings-note", {
                    left: number(reach.leftMs, 1),
                    p90: number(reach.p90Km, 0),
                    p50: number(reach.p50Km, 0),
                    floor: number(reach.floorKm, 0),
                  })}
                </span>
              )}
              {unplaced > 0 && (
                <span className="soft">{t("latency-page.unplaced", { count: number(unplaced, 0) })}</span>
              )}
            </p>
            <div className="latency-beside">
              <div className="latency-list">
                <VirtualGrid
                  name="latency"
                  label={t("latency-page.grid")}
                  rows={rows}
                  rowId={rowId}
                  columns={columns}
                  openId={openId}
                  onOpen={toggle}
                  empty={<EmptyState title={t("latency-page.title-empty")} missing={t("latency-page.none-why")} />}
                />
                <LatencyLegend mostMs={mostMs} />
              </div>
              <LatencyMap
                city={from.city}
                name={place}
                rows={onMap}
                places={places}
                boundMs={boundMs}
                reach={reach}
                openId={openId}
                onOpen={toggle}
              />
            </div>
          </>
        )}
      </Asked>
      {opened && (
        <LatencyDrawer
          key={opened.region.id}
          row={opened}
          place={place}
          name={nameOf(opened.region)}
          accessMs={accessMs}
          boundMs={boundMs}
          onClose={() => setOpenId(null)}
        />
      )}
      {isMeasuring && (
        <MeasureDrawer
          overview={overview}
          places={places}
          locations={locations}
          cities={cities.data ?? nobody}
          from={from.location?.id ?? null}
          onClose={() => setMeasuring(false)}
        />
      )}
    </div>
  );
}

const rowId = ({ region }: LatencyRow): string => region.id;

/** The answer in one sentence. */
function finding(
  { t, number }: Words,
  {
    place,
    rows,
    boundMs,
    accessMs,
    reach,
    nameOf,
  }: Readonly<{
    place: string;
    rows: readonly LatencyRow[];
    boundMs: number | null;
    accessMs: number | null;
    reach: Reach | null;
    nameOf: (region: Region) => string;
  }>,
): string {
  const [nearest] = rows;
  if (!nearest) return t("latency-page.title-empty");
  const { p10, p50, p90 } = nearest.latency;
  const ties = rows.filter(({ latency }) => latency.p50 < p50 + 0.05).length - 1;
  if (boundMs === null)
    return t(ties > 0 ? "latency-page.title-nearest-many" : "latency-page.title-nearest", {
      place,
      count: number(ties, 0),
      region: nameOf(nearest.region),
      ms: number(p50, 1),
      low: number(p10, 1),
      high: number(p90, 1),
    });
  const bound = number(boundMs, 1);
  if (reach?.leftMs === 0)
    return t("latency-page.title-edge", { bound, access: number(accessMs ?? ACCESS_UNKNOWN_MS.high, 1) });
  const verdicts = rows.map((row) => verdictOf(row, boundMs));
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  if (count("met") + count("median-only") === 0)
    return t("latency-page.title-none", { place, bound, ms: number(p50, 1) });
  return t("latency-page.title-bound", {
    place,
    bound,
    met: number(count("met"), 0),
    median: number(count("median-only"), 0),
  });
}
