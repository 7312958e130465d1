import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Comparison, PlacementResult } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario, useScenarioId, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { pathOf } from "../../routes.ts";
import { ConflictView } from "./conflict-view.tsx";
import { PinTable } from "./pins-tab.tsx";
import { PlacementView } from "./placement-view.tsx";
import { useProposal } from "./proposal.ts";
import { RunForm } from "./run-form.tsx";
import "./placement.css";

/** Where should everything go? */
export function PlacementPage() {
  const { t } = useText();
  const [, go] = useLocation();
  const id = useScenarioId();
  const scenario = useScenario();
  const open = useWorkspace();
  const asked = { enabled: id !== null && (open?.counts.workloads ?? 0) > 0 };
  const current = useCall("placement.current", { scenario: id! }, asked);
  const comparison = useCall("compare.overview", { scenario: id! }, asked);

  if (open?.counts.workloads === 0)
    return (
      <Page step="placement">
        <EmptyState
          title={t("placement-page.empty")}
          missing={t("placement-page.empty-why")}
          action={{ label: t("placement-page.to-inventory"), run: () => go(pathOf("inventory")) }}
        />
      </Page>
    );
  if (current.data === undefined || !comparison.data || !scenario)
    return (
      <Page step="placement">
        {current.data === undefined ? (
          <Asked question={current}>{() => null}</Asked>
        ) : (
          <Asked question={comparison}>{() => null}</Asked>
        )}
      </Page>
    );
  return <Known key={scenario.id} adopted={current.data} comparison={comparison.data} scenario={scenario} />;
}

function Known({
  adopted,
  comparison,
  scenario,
}: Readonly<{ adopted: PlacementResult | null; comparison: Comparison; scenario: Scenario }>) {
  const words = useText();
  const { t } = words;
  const nameOf = useMemo(() => placeNames(words, comparison.regions), [words, comparison.regions]);
  const proposal = useProposal(scenario, adopted);
  if (!adopted && !proposal.result)
    return (
      <Page step="placement" footing={comparison.footing} scroll>
        <RunForm scenario={scenario} comparison={comparison} proposal={proposal} />
      </Page>
    );
  if (proposal.result?.outcome === "infeasible")
    return (
      <Page step="placement" footing={comparison.footing} scroll>
        <ConflictView result={proposal.result} onApplied={() => void proposal.solve()} />
        {adopted && (
          <div className="facts-actions">
            <Button size="sm" variant="default" onClick={proposal.discard}>
              {t("placement-page.back-to-kept")}
            </Button>
          </div>
        )}
        {scenario.pins.length > 0 && (
          <section className="conflict-pins">
            <h3>{t("placement-page.tab-pins", { count: scenario.pins.length })}</h3>
            <PinTable scenario={scenario} comparison={comparison} nameOf={nameOf} />
          </section>
        )}
        <RunForm scenario={scenario} comparison={comparison} proposal={proposal} />
      </Page>
    );
  return <PlacementView adopted={adopted} comparison={comparison} scenario={scenario} proposal={proposal} />;
}
