import { Button, Tabs } from "@mantine/core";
import { IconAdjustments, IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useScenario, useScenarioId } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { answersOf } from "./answers.ts";
import { BoardTab } from "./board-tab.tsx";
import { IssuesTab } from "./issues-tab.tsx";
import { MoveDrawer } from "./move-drawer.tsx";
import { asAdopted, movedWorkloads } from "./moves.ts";
import { ScheduleTab } from "./schedule-tab.tsx";
import { SettingsDrawer } from "./settings-drawer.tsx";
import { UnscheduledTab } from "./unscheduled-tab.tsx";
import { useWaves } from "./use-waves.ts";
import { WaveDrawer } from "./wave-drawer.tsx";
import "./waves.css";

const tabs = ["gantt", "board", "issues", "unscheduled"] as const;
type Tab = (typeof tabs)[number];

/** When does it happen, and what breaks the dates? What is open stands in the address: /waves/board/wave-3. */
export function WavesPage() {
  const id = useScenarioId();
  const scenario = useScenario();
  const plan = useCall("waves.current", { scenario: id! }, { enabled: id !== null });
  const settings = useCall("waves.settings", {});
  if (!plan.data || !scenario)
    return (
      <Page step="waves">
        <Asked question={plan}>{() => null}</Asked>
      </Page>
    );
  return <Known key={scenario.id} current={plan.data} scenario={scenario} settings={settings.data ?? null} />;
}

function Known({
  current,
  scenario,
  settings,
}: Readonly<{ current: WavePlan; scenario: Scenario; settings: WaveSettings | null }>) {
  const words = useText();
  const { t, number } = words;
  const [path, go] = useLocation();
  const [, , word = "", openId = ""] = path.split("/").map(decodeURIComponent);
  const canChange = useCanChange();
  const waves = useWaves(scenario.id);
  const workloads = useWorkloads().data?.rows;
  const names = useMemo(() => new Map(workloads?.map((one) => [one.id, one])), [workloads]);
  const { data: comparison } = useCall("compare.overview", { scenario: scenario.id });
  const { proposal } = waves;
  const plan = proposal ?? current;
  const tab: Tab = tabs.find((one) => one === word) ?? "gantt";
  const canEdit = canChange && proposal === null;
  const open = (id: string) => go(pathOf("waves", tab, id));
  const close = () => go(pathOf("waves", tab));
  const openWave = plan.waves.find(({ wave }) => wave.id === openId) ?? null;
  const openWorkload = [...names.values()].find(({ id }) => id === openId) ?? null;

  async function adopt(): Promise<void> {
    if (!proposal) return;
    const adopted = asAdopted(current, proposal);
    if (await waves.save(adopted, "waves-page.adopted-notice", { count: adopted.length })) waves.discard();
  }

  const actions = (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconAdjustments size={16} aria-hidden />}
        onClick={() => open("settings")}
      >
        {t("waves-page.settings")}
      </Button>
      {current.waves.length > 0 && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!canEdit}
          onClick={() => open("new")}
        >
          {t("waves-page.add")}
        </Button>
      )}
      {scenario.placements.length > 0 && (
        <Button
          variant={proposal || plan.waves.length === 0 ? "default" : "filled"}
          size="sm"
          loading={waves.isAsking}
          onClick={() => void waves.propose()}
        >
          {t(plan.waves.length > 0 ? "waves-page.propose-again" : "waves-page.propose")}
        </Button>
      )}
      {proposal && (
        <Button size="sm" disabled={!canChange} loading={waves.isSaving} onClick={() => void adopt()}>
          {t("waves-page.adopt")}
        </Button>
      )}
    </>
  );

  return (
    <Page
      step="waves"
      footing={comparison?.footing ?? null}
      actions={actions}
      {...(plan.waves.length > 0
        ? { answers: answersOf(words, plan, settings, (next) => go(pathOf("waves", next))) }
        : {})}
    >
      {plan.waves.length === 0 ? (
        <NoWaves placed={scenario.placements.length} busy={waves.isAsking} onPropose={() => void waves.propose()} />
      ) : (
        <>
          {proposal && (
            <p className="waves-note" role="status">
              {current.waves.length > 0
                ? t("waves-page.is-proposal", {
                    waves: proposal.waves.length,
                    moved: number(movedWorkloads(current, proposal), 0),
                  })
                : t("waves-page.is-first", { waves: proposal.waves.length })}
              <Button variant="subtle" size="compact-sm" onClick={waves.discard}>
                {t("waves-page.discard")}
              </Button>
            </p>
          )}
          <Tabs
            className="page-tabs"
            value={tab}
            onChange={(next) => next && go(pathOf("waves", next))}
            keepMounted={false}
          >
            <Tabs.List>
              {tabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`waves-page.tab-${one}`, {
                    count: number(one === "issues" ? plan.issues.length : plan.unscheduled.length, 0),
                  })}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className="page-panel">
              {tab === "gantt" && <ScheduleTab plan={plan} openId={openId || null} onOpen={open} />}
              {tab === "board" && (
                <BoardTab plan={plan} names={names} canEdit={canEdit} waves={waves} openId={openId} onOpen={open} />
              )}
              {tab === "issues" && <IssuesTab plan={plan} onOpen={open} />}
              {tab === "unscheduled" && (
                <UnscheduledTab plan={plan} names={names} openId={openId || null} onOpen={open} />
              )}
            </Tabs.Panel>
          </Tabs>
        </>
      )}
      {openId === "settings" && settings && <SettingsDrawer settings={settings} onClose={close} />}
      {(openWave ?? (openId === "new" && canEdit)) && (
        <WaveDrawer
          key={openId}
          plan={plan}
          open={openWave}
          names={names}
          settings={settings}
          scenario={scenario}
          canEdit={canEdit}
          waves={waves}
          onWorkload={open}
          onClose={close}
        />
      )}
      {openWorkload && (
        <MoveDrawer
          key={openId}
          plan={plan}
          workload={openWorkload}
          all={workloads ?? []}
          scenario={scenario}
          canEdit={canEdit}
          waves={waves}
          onClose={close}
        />
      )}
    </Page>
  );
}

/** What will be here, and the one button that helps. */
function NoWaves({ placed, busy, onPropose }: Readonly<{ placed: number; busy: boolean; onPropose: () => void }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  if (placed === 0)
    return (
      <EmptyState
        title={t("waves-page.empty")}
        missing={t("waves-page.empty-unplaced")}
        action={{ label: t("waves-page.to-placement"), run: () => go(pathOf("placement")) }}
      />
    );
  return (
    <EmptyState
      title={t("waves-page.empty")}
      missing={t("waves-page.empty-why", { count: number(placed, 0) })}
      action={{ label: t("waves-page.propose"), run: () => !busy && onPropose() }}
    />
  );
}
