import { Tabs } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useScenario, useScenarioId, useWorkspace } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { pathOf } from "../../routes.ts";
import { CellDrawer } from "./cell-drawer.tsx";
import { CostBySovereignty, ScoreBars } from "./charts.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, firstFilters, keepRegions, keepWorkloads, noFilters } from "./filters.ts";
import { HeatMatrix } from "./heat-matrix.tsx";
import { isOrderCertain, leaders } from "./ranking.ts";
import { RegionDrawer } from "./region-drawer.tsx";
import { RegionsTable } from "./regions-table.tsx";
import "./compare-page.css";

const tabs = ["matrix", "bars", "scatter", "table"] as const;
type Tab = (typeof tabs)[number];

/** Who is best for what? What is open in the drawer stands in the address: /compare/matrix/w-1/kt:KR1. */
export function ComparePage() {
  const { t } = useText();
  const [, go] = useLocation();
  const id = useScenarioId();
  const scenario = useScenario();
  const open = useWorkspace();
  const question = useCall("compare.overview", { scenario: id! }, { enabled: id !== null });

  if (open?.counts.workloads === 0)
    return (
      <Page step="compare">
        <EmptyState
          title={t("compare-page.empty")}
          missing={t("compare-page.empty-why")}
          action={{ label: t("compare-page.to-inventory"), run: () => go(pathOf("inventory")) }}
        />
      </Page>
    );
  if (!question.data || !scenario)
    return (
      <Page step="compare">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Compared comparison={question.data} scenario={scenario} />;
}

function Compared({ comparison, scenario }: Readonly<{ comparison: Comparison; scenario: Scenario }>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const workspace = useWorkspace();
  const [, , word = "", workloadId = "", regionId = ""] = path.split("/").map(decodeURIComponent);
  const tab = tabs.find((one) => one === word) ?? "matrix";
  const [filters, setFilters] = useState(firstFilters);
  const nameOf = useMemo(() => placeNames(words, comparison.regions), [words, comparison.regions]);
  const workloads = useMemo(() => keepWorkloads(comparison.workloads, filters), [comparison, filters]);
  const ranked = useMemo(
    () => leaders(keepRegions(comparison.regions, filters), comparison.workloads),
    [comparison, filters],
  );
  const regions = useMemo(() => ranked.map(({ region }) => region), [ranked]);
  const placed = useMemo(
    () => new Map(scenario.placements.map(({ workload, region }) => [workload, region])),
    [scenario],
  );
  const openRegion = comparison.regions.find(({ region }) => region === regionId) ?? null;
  const openWorkload = comparison.workloads.find(({ workload }) => workload === workloadId) ?? null;

  const show = useCallback((next: Tab, ...more: readonly string[]) => go(pathOf("compare", next, ...more)), [go]);
  const close = () => show(tab);

  return (
    <Page
      step="compare"
      footing={comparison.footing}
      answers={answersOf(words, comparison, ranked, nameOf, {
        region: (region) => show(tab, REGION, region),
        nowhere: () => setFilters({ ...noFilters, nowhereOnly: true }),
      })}
    >
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(pathOf("compare", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`compare-page.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          <FilterBar
            comparison={comparison}
            filters={filters}
            onFilters={setFilters}
            withRows={tab === "matrix"}
            shown={{ workloads: workloads.length, regions: regions.length }}
          />
          {regions.length === 0 || (tab === "matrix" && workloads.length === 0) ? (
            <NothingLeft onFilters={setFilters} />
          ) : (
            <>
              {tab === "matrix" && (
                <>
                  <Legend />
                  <HeatMatrix
                    scenario={comparison.scenario}
                    workloads={workloads}
                    regions={regions}
                    placed={placed}
                    open={openWorkload && openRegion ? { workload: workloadId, region: regionId } : null}
                    onOpen={(workload, region) => show("matrix", workload.workload, region.region)}
                    onRegion={(region) => show("matrix", REGION, region.region)}
                  />
                </>
              )}
              {tab === "bars" && <ScoreBars regions={regions} nameOf={nameOf} />}
              {tab === "scatter" && workspace && (
                <CostBySovereignty
                  regions={regions}
                  nameOf={nameOf}
                  home={workspace.agency.country}
                  currency={workspace.agency.currency}
                />
              )}
              {tab === "table" && (
                <RegionsTable
                  regions={regions}
                  nameOf={nameOf}
                  openId={openRegion?.region ?? null}
                  onOpen={(region) => show("table", REGION, region.region)}
                />
              )}
            </>
          )}
        </Tabs.Panel>
      </Tabs>
      {openRegion && openWorkload && (
        <CellDrawer
          key={`${workloadId} ${regionId}`}
          scenario={scenario}
          workload={openWorkload}
          region={openRegion}
          nameOf={nameOf}
          onClose={close}
        />
      )}
      {openRegion && workloadId === REGION && (
        <RegionDrawer
          key={regionId}
          scenario={scenario.id}
          region={openRegion}
          name={nameOf(openRegion.region)}
          all={comparison.workloads.length}
          onClose={close}
        />
      )}
    </Page>
  );
}

/** In the address, in the place of a workload: the region itself is open. */
const REGION = "region";

function answersOf(
  words: Words,
  comparison: Comparison,
  ranked: ReturnType<typeof leaders>,
  nameOf: (id: Comparison["regions"][number]["region"]) => string,
  open: Readonly<{ region: (id: string) => void; nowhere: () => void }>,
): Answer[] {
  const { t, number, range, unknown } = words;
  const top = ranked.filter(({ region }) => region.lawful > 0).slice(0, 3);
  const certain = isOrderCertain(top[0]?.region.score ?? null, top[1]?.region.score ?? null);
  const nowhere = comparison.workloads.filter((one) => one.lawfulRegions === 0).length;
  return [
    ...top.map(({ region, bestFor }, index): Answer => ({
      id: `place-${index + 1}`,
      label: t(`compare-page.place-${(index + 1) as 1 | 2 | 3}`, { region: nameOf(region.region) }), // at most three
      value: region.score ? range(region.score) : unknown,
      note: [
        t("compare-page.place-note", {
          count: number(bestFor, 0),
          weakest: region.sovereignty
            ? t("compare-page.weakest", {
                // the objective is one word, also at the end of a line
                objective: region.sovereignty.weakest.replace("-", "\u2011"),
                level: range(region.sovereignty.overallLevel, 0),
              })
            : t("compare-page.weakest-unknown"),
        }),
        ...(index === 0 && certain !== null
          ? [t(certain ? "compare-page.order-certain" : "compare-page.order-open")]
          : []),
      ].join(" · "),
      onOpen: () => open.region(region.region),
    })),
    {
      id: "nowhere",
      label: t("compare-page.nowhere"),
      value: number(nowhere, 0),
      note:
        nowhere > 0
          ? t("compare-page.nowhere-note", { all: number(comparison.workloads.length, 0) })
          : t("compare-page.nowhere-none"),
      ...(nowhere > 0 ? { tone: "warn" as const, onOpen: open.nowhere } : {}),
    },
  ];
}

function NothingLeft({ onFilters }: Readonly<{ onFilters: (filters: Filters) => void }>) {
  const { t } = useText();
  return (
    <EmptyState
      title={t("compare-page.none-left")}
      missing={t("compare-page.none-left-why")}
      action={{ label: t("compare-page.clear"), run: () => onFilters(noFilters) }}
    />
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
