import { Tabs } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario, useWorkspace } from "../../hooks/workspace.ts";
import { Waiting } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { useAnswers } from "./answers.ts";
import { ByHandTab } from "./by-hand-tab.tsx";
import { Gates } from "./gates.tsx";
import { LimitsTab } from "./limits-tab.tsx";
import { PacksTab } from "./packs-tab.tsx";
import { RequirementDrawer } from "./requirement-drawer.tsx";
import { type Requirements, useRequirements } from "./use-requirements.ts";
import { UnknownChoice } from "./unknown-choice.tsx";
import { VerdictsTab } from "./verdicts-tab.tsx";
import { Weights } from "./weights.tsx";
import "./requirements-page.css";

export type Overview = Output<"catalogue.overview">;

const tabs = ["gates", "limits", "packs", "verdicts", "by-hand"] as const;
type Tab = (typeof tabs)[number];

/** What must hold, and what do we prefer? The tab stands in the address: /requirements/packs. */
export function RequirementsPage() {
  const { t } = useText();
  const scenario = useScenario();
  const { data: overview } = useCall("catalogue.overview", {});
  const open = useWorkspace();
  if (!scenario || !overview || !open)
    return (
      <Page step="requirements">
        {open && open.scenarios.length === 0 ? (
          <EmptyState title={t("requirements.empty")} missing={t("requirements.empty-why")} />
        ) : (
          <Waiting />
        )}
      </Page>
    );
  return <Decided key={scenario.id} scenario={scenario} overview={overview} />;
}

function Decided({ scenario, overview }: Readonly<{ scenario: Scenario; overview: Overview }>) {
  const { t, number } = useText();
  const [path, go] = useLocation();
  const [, , word = "", openId = ""] = path.split("/").map(decodeURIComponent);
  const tab: Tab = tabs.find((one) => one === word) ?? "gates";
  const open = useWorkspace();
  const hasInventory = (open?.counts.workloads ?? 0) > 0;
  const comparison = useCall(
    "compare.overview",
    { scenario: scenario.id },
    { enabled: hasInventory, keepPrevious: true },
  );
  const held = useRequirements(scenario);
  const isBusy = held.busy || comparison.isFetching;
  const answers = useAnswers(scenario, held.requirements, comparison.data ?? null, isBusy);
  const counts: Partial<Record<Tab, number>> = {
    limits: held.requirements.filter((one) => one.kind === "limit" && one.on).length,
    "by-hand": scenario.overrides?.length ?? 0,
  };
  return (
    <Page step="requirements" answers={answers} footing={comparison.data?.footing ?? null}>
      <Tabs
        className="page-tabs"
        value={tab}
        onChange={(next) => next && go(next === "gates" ? pathOf("requirements") : pathOf("requirements", next))}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`requirements.tab-${one}`, { count: number(counts[one] ?? 0, 0) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="page-panel">
          <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("frame.requirements")}>
            {tab === "gates" && (
              <Board held={held} overview={overview} comparison={comparison.data ?? null} isBusy={isBusy} />
            )}
            {tab === "limits" && (
              <LimitsTab
                scenario={scenario}
                held={held}
                overview={overview}
                openId={openId || null}
                hasInventory={hasInventory}
              />
            )}
            {tab === "packs" && <PacksTab scenario={scenario} overview={overview} />}
            {tab === "verdicts" && <VerdictsTab scenario={scenario} overview={overview} openId={openId || null} />}
            {tab === "by-hand" && <ByHandTab scenario={scenario} overview={overview} />}
          </div>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Board({
  held,
  overview,
  comparison,
  isBusy,
}: Readonly<{ held: Requirements; overview: Overview; comparison: Comparison | null; isBusy: boolean }>) {
  const [editing, setEditing] = useState<RequirementId | null>(null);
  const edited = held.requirements.find((one) => one.kind === "gate" && one.id === editing);
  return (
    <>
      <div className="requirements">
        <Gates held={held} overview={overview} onEdit={setEditing} editing={editing} />
        <div className="requirements-side">
          <UnknownChoice held={held} />
          <Weights held={held} comparison={comparison} isBusy={isBusy} />
        </div>
      </div>
      {edited?.kind === "gate" && (
        <RequirementDrawer
          key={edited.id}
          requirement={edited}
          overview={overview}
          onSave={(next) => {
            held.put(next);
            setEditing(null);
          }}
          onRemove={() => {
            held.remove(edited.id);
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
