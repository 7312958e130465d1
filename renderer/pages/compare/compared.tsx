import { Tabs } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useText } from "../../hooks/use-text.ts";
import { Page } from "../../parts/page.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { pathOf } from "../../routes.ts";
import { SovereigntyTab } from "../sovereignty/sovereignty-tab.tsx";
import { answersOf } from "./answers.ts";
import { CellDrawer } from "./cell-drawer.tsx";
import { OffersDrawer } from "./offers-drawer.tsx";
import { firstFilters, keepRegions, keepWorkloads, noFilters } from "./filters.ts";
import { leaders } from "./ranking.ts";
import { RegionDrawer } from "./region-drawer.tsx";
import { ScenariosTab } from "./scenarios-tab.tsx";
import { SensitivityDrawer } from "./sensitivity-drawer.tsx";
import { type RegionView, RegionViews, regionViews } from "./region-views.tsx";
import { UsersTab } from "./users-tab.tsx";
import { useWeighing, weighed } from "./use-weighing.ts";
import { WeightsBar } from "./weights-bar.tsx";

const tabs = [...regionViews, "scenarios", "sovereignty", "users"] as const;
type Tab = (typeof tabs)[number];

/** In the address, in the place of a workload: the region itself is open, what would change the winner, or what holds it. */
const REGION = "region";
const SENSITIVITY = "sensitivity";
const OFFERS = "offers";

/** The page over one scenario. What is open in the drawer stands in the address: /compare/matrix/w-1/kt:KR1. */
export function Compared({ comparison, scenario }: Readonly<{ comparison: Comparison; scenario: Scenario }>) {
  const words = useText();
  const { t } = words;
  const [path, go] = useLocation();
  const [, , word = "", first = "", second = "", third = ""] = path.split("/").map(decodeURIComponent);
  const tab = tabs.find((one) => one === word) ?? "matrix";
  const [filters, setFilters] = useState(firstFilters);
  const weighing = useWeighing(scenario);
  const { scoreOf, isTried } = weighing;

  const nameOf = useMemo(() => placeNames(words, comparison.regions), [words, comparison.regions]);
  const workloads = useMemo(() => keepWorkloads(comparison.workloads, filters), [comparison, filters]);
  // in the order of what is saved, and so that columns do not run away from under a slider
  const saved = useMemo(
    () => leaders(keepRegions(comparison.regions, filters), comparison.workloads),
    [comparison, filters],
  );
  const columns = useMemo(() => saved.map(({ region }) => region), [saved]);
  const regions = useMemo(() => weighed(columns, scoreOf), [columns, scoreOf]);
  const ranked = useMemo(() => {
    if (isTried) return leaders(regions, []);
    return saved.map(({ bestFor }, at) => ({ region: regions[at]!, bestFor }));
  }, [saved, regions, isTried]);

  const open = comparison.regions.find(({ region }) => region === second) ?? null;
  const workload =
    comparison.workloads.find((one) => one.workload === (first === SENSITIVITY || first === OFFERS ? second : first)) ??
    null;
  const show = useCallback((next: Tab, ...more: readonly string[]) => go(pathOf("compare", next, ...more)), [go]);
  const openRegion = useCallback((region: string) => show(tab, REGION, region), [show, tab]);
  const back = useBack();
  const close = (): void => back(pathOf("compare", tab));
  const isOfRegions = (one: Tab): one is RegionView => regionViews.some((view) => view === one);

  return (
    <Page
      step="compare"
      footing={comparison.footing}
      answers={answersOf(words, comparison, ranked, isTried, nameOf, {
        region: openRegion,
        nowhere: () => {
          setFilters({ ...noFilters, nowhereOnly: true });
          show("matrix");
        },
      })}
    >
      {tab !== "sovereignty" && tab !== "users" && (
        <WeightsBar weighing={weighing} onSensitivity={() => show(tab, SENSITIVITY)} />
      )}
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
          {isOfRegions(tab) ? (
            <RegionViews
              view={tab}
              comparison={comparison}
              scenario={scenario}
              filters={filters}
              onFilters={setFilters}
              workloads={workloads}
              columns={columns}
              regions={regions}
              scoreOf={scoreOf}
              nameOf={nameOf}
              open={{ workload: first, region: second }}
              onCell={(one, region) => show("matrix", one.workload, region.region)}
              onRegion={openRegion}
            />
          ) : tab === "sovereignty" ? (
            <SovereigntyTab />
          ) : tab === "users" ? (
            <UsersTab scenario={scenario.id} nameOf={nameOf} />
          ) : (
            <ScenariosTab scenario={scenario} weighing={weighing} regions={comparison.regions} nameOf={nameOf} />
          )}
        </Tabs.Panel>
      </Tabs>
      {first === SENSITIVITY && (
        <SensitivityDrawer
          key={second}
          scenario={scenario.id}
          workload={workload && { id: workload.workload, name: workload.name }}
          isTried={isTried}
          nameOf={nameOf}
          onClose={close}
        />
      )}
      {first === OFFERS && workload && (
        <OffersDrawer
          key={`${second} ${third}`}
          scenario={scenario.id}
          workload={workload}
          region={comparison.regions.find(({ region }) => region === third)?.region ?? null}
          nameOf={nameOf}
          onClose={close}
        />
      )}
      {open && workload && first !== OFFERS && (
        <CellDrawer
          key={`${first} ${second}`}
          scenario={scenario}
          workload={workload}
          region={open}
          weighing={weighing}
          nameOf={nameOf}
          onSensitivity={() => show(tab, SENSITIVITY, workload.workload)}
          onOffers={() => show(tab, OFFERS, workload.workload, open.region)}
          onClose={close}
        />
      )}
      {open && first === REGION && (
        <RegionDrawer
          key={second}
          scenario={scenario.id}
          region={open}
          weighing={weighing}
          name={nameOf(open.region)}
          all={comparison.workloads.length}
          onClose={close}
        />
      )}
    </Page>
  );
}
