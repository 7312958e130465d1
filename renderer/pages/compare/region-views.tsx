import { useMemo, useState } from "react";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload, Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, noFilters } from "./filters.ts";
import { GateChips } from "./gate-chips.tsx";
import { HeatMatrix } from "./heat-matrix.tsx";
import { MapTab } from "./map-tab.tsx";
import { ParetoTab } from "./pareto-tab.tsx";
import { RegionsTable } from "./regions-table.tsx";
import { ScoreBars } from "./score-bars.tsx";
import type { ScoreOf } from "./use-weighing.ts";

/** Ways to look at the same regions. */
export const regionViews = ["matrix", "bars", "pareto", "map", "table"] as const;
export type RegionView = (typeof regionViews)[number];

/** One set of filters, and under it the regions in one of five views. */
export function RegionViews({
  view,
  comparison,
  scenario,
  filters,
  onFilters,
  workloads,
  columns,
  regions,
  scoreOf,
  nameOf,
  open,
  onCell,
  onRegion,
}: Readonly<{
  view: RegionView;
  comparison: Comparison;
  scenario: Scenario;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  workloads: readonly ComparedWorkload[];
  /** Regions in the order of what is saved, for the columns of the matrix. */
  columns: readonly ComparedRegion[];
  /** The same with the scores of the weights on the sliders. */
  regions: readonly ComparedRegion[];
  scoreOf: ScoreOf;
  nameOf: (id: RegionId) => string;
  open: Readonly<{ workload: string; region: string }>;
  onCell: (workload: ComparedWorkload, region: ComparedRegion) => void;
  onRegion: (region: string) => void;
}>) {
  const { t } = useText();
  const [gate, setGate] = useState<string | null>(null);
  const placed = useMemo(
    () => new Map(scenario.placements.map(({ workload, region }) => [workload, region])),
    [scenario],
  );
  const isMatrix = view === "matrix";
  return (
    <>
      <FilterBar
        comparison={comparison}
        filters={filters}
        onFilters={onFilters}
        withRows={isMatrix}
        rows={workloads.length}
        columns={regions.length}
      />
      {isMatrix && <GateChips scenario={scenario.id} chosen={gate} onChoose={setGate} />}
      {regions.length === 0 || (isMatrix && workloads.length === 0) ? (
        <EmptyState
          title={t("compare-page.none-left")}
          missing={t("compare-page.none-left-why")}
          action={{ label: t("compare-page.clear"), run: () => onFilters(noFilters) }}
        />
      ) : (
        <>
          {isMatrix && (
            <>
              <Legend />
              <HeatMatrix
                scenario={comparison.scenario}
                workloads={workloads}
                regions={columns}
                placed={placed}
                scoreOf={scoreOf}
                gate={gate}
                open={open}
                onOpen={onCell}
                onRegion={(region) => onRegion(region.region)}
              />
            </>
          )}
          {view === "bars" && <ScoreBars regions={regions} nameOf={nameOf} onOpen={onRegion} />}
          {view === "pareto" && (
            <ParetoTab scenario={scenario.id} regions={regions} nameOf={nameOf} onOpen={onRegion} />
          )}
          {view === "map" && (
            <MapTab regions={regions} nameOf={nameOf} openId={open.region || null} onOpen={onRegion} />
          )}
          {view === "table" && (
            <RegionsTable
              regions={regions}
              nameOf={nameOf}
              openId={open.region || null}
              onOpen={(region) => onRegion(region.region)}
            />
          )}
        </>
      )}
    </>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <div className="heat-legend">
      <VerdictMark verdict="pass" />
      <VerdictMark verdict="unknown" />
      <span className="heat-legend-fail">
        <VerdictMark verdict="fail" />
      </span>
      <span>
        <span className="heat-swatch" />
        {t("compare-page.legend-score")}
      </span>
      <span>
        <span className="heat-swatch-best" />
        {t("compare-page.legend-best")}
      </span>
      <span>
        <span className="heat-swatch-placed" />
        {t("compare-page.legend-placed")}
      </span>
    </div>
  );
}
