import { Button, Tabs } from "@mantine/core";
import { useLocation } from "wouter";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange, useScenario, useScenarioId } from "../../hooks/workspace.ts";
import { Asked, Waiting } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { answersOf } from "./answers.ts";
import { BoardTab } from "./board-tab.tsx";
import { CalendarTab } from "./calendar-tab.tsx";
import { ChangesTab } from "./changes-tab.tsx";
import { IssuesTab } from "./issues-tab.tsx";
import { asAdopted, movedWorkloads } from "./moves.ts";
import { MoneyTab } from "./money-tab.tsx";
import { ProcurementTab } from "./procurement-tab.tsx";
import { ScheduleTab } from "./schedule-tab.tsx";
import { TeamsTab } from "./teams-tab.tsx";
import { UnscheduledTab } from "./unscheduled-tab.tsx";
import { useAround } from "./use-around.ts";
import { useLaying } from "./use-laying.ts";
import { useWaves } from "./use-waves.ts";
import { WavesActions } from "./waves-actions.tsx";
import { type Opened, WavesDrawers } from "./waves-drawers.tsx";
import "./waves.css";
import "./waves-live.css";
import "./waves-tabs.css";

const tabs = [
  "gantt",
  "board",
  "calendar",
  "issues",
  "unscheduled",
  "teams",
  "procurement",
  "money",
  "changes",
] as const;
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
  const [path, go] = useLocation();
  const [, , word = "", id = "", more = "", last = ""] = path.split("/").map(decodeURIComponent);
  const canChange = useCanChange();
  const waves = useWaves(scenario.id);
  const around = useAround(scenario.id);
  const laying = useLaying(scenario.id, current, waves);
  const { data: comparison } = useCall("compare.overview", { scenario: scenario.id });
  const { proposal } = waves;
  const plan = proposal ?? current;
  // what a proposal changes is looked at while there is one
  const shown = tabs.filter((one) => one !== "changes" || (proposal !== null && current.waves.length > 0));
  const tab: Tab = shown.find((one) => one === word) ?? "gantt";
  const open = (...more: string[]): void => go(pathOf("waves", tab, ...more));
  const back = useBack();

  async function adopt(): Promise<void> {
    if (!proposal) return;
    const adopted = asAdopted(current, proposal);
    if (await waves.save(adopted, "waves-page.adopted-notice", { count: adopted.length })) waves.discard();
  }

  return (
    <Page
      step="waves"
      footing={comparison?.footing ?? null}
      actions={
        <WavesActions
          current={current}
          scenario={scenario.id}
          isPlaced={scenario.placements.length > 0}
          canChange={canChange}
          waves={waves}
          onOpen={open}
          onCompare={() => go(pathOf("waves", "changes"))}
          onAdopt={() => void adopt()}
        />
      }
      {...(plan.waves.length > 0
        ? {
            answers: answersOf(words, plan, around.teams, around.acceptances, (next) => go(pathOf("waves", next))),
          }
        : {})}
    >
      {plan.waves.length === 0 ? (
        <NoWaves placed={scenario.placements.length} busy={waves.isAsking} onPropose={() => void waves.propose()} />
      ) : (
        <>
          {proposal && <ProposalNote words={words} current={current} proposal={proposal} onDiscard={waves.discard} />}
          <Tabs
            className="page-tabs"
            value={tab}
            onChange={(next) => next && go(pathOf("waves", next))}
            keepMounted={false}
          >
            <Tabs.List>
              {shown.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {words.t(`waves-page.tab-${one}`, { count: words.number(countOf(one, current, plan), 0) })}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className="page-panel">
              <TabOf
                tab={tab}
                id={id}
                plan={plan}
                current={current}
                proposal={proposal}
                settings={settings}
                around={around}
                laying={laying}
                canEdit={canChange && proposal === null}
                busy={waves.isSaving}
                onOpen={open}
              />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
      <WavesDrawers
        opened={{ id, more, last } satisfies Opened}
        plan={plan}
        scenario={scenario}
        settings={settings}
        around={around}
        canEdit={canChange && proposal === null}
        waves={waves}
        onOpen={open}
        onBack={(...more) => back(pathOf("waves", tab, ...more))}
      />
    </Page>
  );
}

function countOf(tab: Tab, current: WavePlan, plan: WavePlan): number {
  if (tab === "issues") return plan.issues.length;
  if (tab === "unscheduled") return plan.unscheduled.length;
  return tab === "changes" ? movedWorkloads(current, plan) : 0;
}

function TabOf({
  tab,
  id,
  plan,
  current,
  proposal,
  settings,
  around,
  laying,
  canEdit,
  busy,
  onOpen,
}: Readonly<{
  tab: Tab;
  id: string;
  plan: WavePlan;
  current: WavePlan;
  proposal: WavePlan | null;
  settings: WaveSettings | null;
  around: ReturnType<typeof useAround>;
  laying: ReturnType<typeof useLaying>;
  canEdit: boolean;
  busy: boolean;
  onOpen: (...path: string[]) => void;
}>) {
  const { names, calendar, teams, acceptances } = around;
  const openOne = (one: string): void => onOpen(one);
  const common = { plan, names, onOpen: openOne };
  switch (tab) {
    case "gantt":
      return (
        <ScheduleTab {...common} around={around} laying={laying} canEdit={canEdit} busy={busy} openId={id || null} />
      );
    case "board":
      return <BoardTab {...common} canEdit={canEdit} laying={laying} busy={busy} openId={id} />;
    case "calendar":
      return <CalendarTab plan={plan} around={around} calendar={calendar} onOpen={openOne} />;
    case "issues":
      return (
        <IssuesTab
          {...common}
          acceptances={acceptances}
          onAccept={canEdit ? (issue) => onOpen("accept", issue.wave ?? "plan", String(issue.rule)) : null}
        />
      );
    case "unscheduled":
      return (
        <UnscheduledTab {...common} openId={id || null} onPart={canEdit ? () => onOpen("accept", "plan", "1") : null} />
      );
    case "teams":
      return <TeamsTab plan={plan} teams={teams} settings={settings} onOpen={openOne} />;
    case "procurement":
      return calendar ? <ProcurementTab calendar={calendar} onOpen={openOne} /> : <Waiting />;
    case "money":
      return <MoneyTab scenario={current.scenario} plan={current} onRules={() => onOpen("rules")} />;
    case "changes":
      return proposal && <ChangesTab current={current} proposal={proposal} names={names} onOpen={openOne} />;
  }
}

/** That these are not the waves as they lie, and by how much. */
function ProposalNote({
  words: { t, number },
  current,
  proposal,
  onDiscard,
}: Readonly<{ words: Words; current: WavePlan; proposal: WavePlan; onDiscard: () => void }>) {
  const [, go] = useLocation();
  const isFirst = current.waves.length === 0;
  return (
    <p className="waves-note" role="status">
      {isFirst
        ? t("waves-page.is-first", { waves: proposal.waves.length })
        : t("waves-page.is-proposal", {
            waves: proposal.waves.length,
            moved: number(movedWorkloads(current, proposal), 0),
          })}
      {!isFirst && (
        <Button variant="subtle" size="compact-sm" onClick={() => go(pathOf("waves", "changes"))}>
          {t("waves-changes.look")}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onDiscard}>
        {t("waves-page.discard")}
      </Button>
    </p>
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
