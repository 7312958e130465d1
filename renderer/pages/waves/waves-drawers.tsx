import type { WavePlan } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { AcceptDrawer } from "./accept-drawer.tsx";
import { MilestoneDrawer, MilestonesDrawer } from "./milestones-drawer.tsx";
import { MoveDrawer } from "./move-drawer.tsx";
import { ProcurementDrawer } from "./procurement-drawer.tsx";
import { RulesDrawer } from "./rules-drawer.tsx";
import { ruleWords } from "./issues-tab.tsx";
import { RunbookDrawer } from "./runbook-drawer.tsx";
import { SettingsDrawer } from "./settings-drawer.tsx";
import { TeamDrawer } from "./team-drawer.tsx";
import type { Around } from "./use-around.ts";
import type { useWaves } from "./use-waves.ts";
import { WaveDrawer } from "./wave-drawer.tsx";
import { waveName } from "./wave-name.ts";

/** What is open: the word in the address, and what follows it. */
export type Opened = Readonly<{ id: string; more: string; last: string }>;

/** The one drawer that the address asks for. */
export function WavesDrawers({
  opened: { id, more, last },
  plan,
  scenario,
  settings,
  around,
  canEdit,
  waves,
  onOpen,
  onBack,
}: Readonly<{
  opened: Opened;
  plan: WavePlan;
  scenario: Scenario;
  settings: WaveSettings | null;
  around: Around;
  canEdit: boolean;
  waves: ReturnType<typeof useWaves>;
  onOpen: (...path: string[]) => void;
  onBack: (...path: string[]) => void;
}>) {
  const { t } = useText();
  const onClose = (): void => onBack();
  const { data: procurements } = useCall("procurements.list", {}, { enabled: id.startsWith("buy-") });
  const { names, rules, teams, milestones, calendar, acceptances } = around;
  const wave = plan.waves.find((one) => one.wave.id === id) ?? null;
  const workload = [...names.values()].find((one) => one.id === id) ?? null;
  const team = teams.find((one) => one.id === id) ?? null;
  const milestone = milestones.find((one) => one.id === id) ?? null;

  if (id === "settings" && settings) return <SettingsDrawer settings={settings} onClose={onClose} />;
  if (id === "rules" && rules) return <RulesDrawer rules={rules} onClose={onClose} />;
  if (id === "milestones")
    return <MilestonesDrawer milestones={milestones} onOpen={(one) => onOpen(one)} onClose={onClose} />;
  if (milestone || id === "milestone-new")
    return (
      <MilestoneDrawer key={id} milestone={milestone} scenario={scenario.id} onClose={() => onBack("milestones")} />
    );
  if (team || id === "team-new")
    return <TeamDrawer key={id} team={team} teams={teams} settings={settings} onClose={onClose} />;
  if (id.startsWith("buy-") && procurements) {
    const bought = calendar?.procurements.find(({ provider }) => `buy-${provider}` === id);
    if (!bought) return null;
    return (
      <ProcurementDrawer
        key={id}
        provider={bought.provider}
        name={bought.name}
        procurement={procurements.find(({ provider }) => provider === bought.provider) ?? null}
        onClose={onClose}
      />
    );
  }
  if (id === "accept") {
    const of = plan.waves.find((one) => one.wave.id === more)?.wave ?? null;
    const rule = ruleWords.find((one) => String(one) === last);
    if (rule === undefined) return null;
    const title = `${of ? waveName({ t }, of) : t("waves-page.whole")}: ${t(`waves-page.rule-${rule}`)}`;
    return (
      <AcceptDrawer
        key={`${more} ${last}`}
        scenario={scenario.id}
        wave={of?.id ?? null}
        rule={rule}
        title={title}
        issues={plan.issues.filter((issue) => issue.wave === (of?.id ?? null) && issue.rule === rule)}
        acceptance={acceptances.find((one) => one.wave === (of?.id ?? null) && one.rule === rule) ?? null}
        names={names}
        onClose={onClose}
      />
    );
  }
  if (wave && more === "runbook")
    return (
      <RunbookDrawer
        key={id}
        wave={wave.wave.id}
        name={waveName({ t }, wave.wave)}
        windowHours={settings?.windowHours ?? null}
        onClose={() => onBack(id)}
      />
    );
  if (wave || (id === "new" && canEdit))
    return (
      <WaveDrawer
        key={id}
        plan={plan}
        open={wave}
        around={around}
        settings={settings}
        scenario={scenario}
        canEdit={canEdit}
        waves={waves}
        onWorkload={(one) => onOpen(one)}
        onRunbook={canEdit ? () => onOpen(id, "runbook") : null}
        onClose={onClose}
      />
    );
  if (workload)
    return (
      <MoveDrawer
        key={id}
        plan={plan}
        workload={workload}
        all={[...names.values()]}
        scenario={scenario}
        canEdit={canEdit}
        waves={waves}
        onClose={onClose}
      />
    );
  return null;
}
