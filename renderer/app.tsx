import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { Boundary } from "./frame/boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { useDesk } from "./hooks/desk.ts";
import { askAgain } from "./hooks/use-call.ts";
import { useText } from "./hooks/use-text.ts";
import { useWorkspaceState } from "./hooks/workspace.ts";
import { listen } from "./host.ts";
import { CataloguePage } from "./pages/catalogue/catalogue-page.tsx";
import { ComparePage } from "./pages/compare/compare-page.tsx";
import { CostPage } from "./pages/cost/cost-page.tsx";
import { DropZone } from "./pages/inventory/drop-zone.tsx";
import { ImportWaiting } from "./pages/inventory/import-waiting.tsx";
import { InventoryPage } from "./pages/inventory/inventory-page.tsx";
import { LockInPage } from "./pages/lock-in/lock-in-page.tsx";
import { PlacementPage } from "./pages/placement/placement-page.tsx";
import { ReportPage } from "./pages/report/report-page.tsx";
import { ResiliencePage } from "./pages/resilience/resilience-page.tsx";
import { RequirementsPage } from "./pages/requirements/requirements-page.tsx";
import { StartPage } from "./pages/start/start-page.tsx";
import { WavesPage } from "./pages/waves/waves-page.tsx";
import { Waiting } from "./parts/asked.tsx";
import { EmptyState } from "./parts/empty-state.tsx";
import { type Step, stepAt, steps } from "./routes.ts";

/** The page of each step. */
const pages: Record<Step, ComponentType> = {
  inventory: InventoryPage,
  catalogue: CataloguePage,
  requirements: RequirementsPage,
  compare: ComparePage,
  "lock-in": LockInPage,
  placement: PlacementPage,
  cost: CostPage,
  resilience: ResiliencePage,
  waves: WavesPage,
  report: ReportPage,
};

export function App() {
  useChanges();
  useLookOfPage();
  const [path] = useLocation();
  return (
    <Frame>
      <ImportWaiting />
      <DropZone />
      <Boundary key={stepAt(path)}>
        <Pages />
      </Boundary>
    </Frame>
  );
}

function Pages() {
  const { data: state } = useWorkspaceState();
  const [path] = useLocation();
  if (!state) return <Waiting />;
  if (!state.open && path !== "/") return <Redirect to="/" />;
  return (
    <Switch>
      <Route path="/" component={StartPage} />
      {steps.map((step) => (
        <Route key={step} path={`/${step}/*?`} component={pages[step]} />
      ))}
      <Route component={Nowhere} />
    </Switch>
  );
}

function Nowhere() {
  const { t } = useText();
  const [, go] = useLocation();
  return (
    <EmptyState
      title={t("frame.no-such-page")}
      missing={t("frame.no-such-page-why")}
      action={{ label: t("frame.inventory"), run: () => go("/inventory") }}
    />
  );
}

/** Asks again what the host says has changed. */
function useChanges(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      listen((event) => {
        if (event.kind === "changed") askAgain(queries, event.words);
      }),
    [queries],
  );
}

/** Language and look as the page's own attributes, for style sheets and screen readers. */
function useLookOfPage(): void {
  const { language, look } = useDesk();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset["mantineColorScheme"] = look === "light" ? "light" : "dark";
    root.dataset["contrast"] = look === "contrast" ? "high" : "normal";
  }, [language, look]);
}
