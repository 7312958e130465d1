import { Button, Switch } from "@mantine/core";
import { IconListCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { addDays } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { DayField, FieldRow, TextField } from "../../parts/fields.tsx";
import { IssueList } from "./issues-tab.tsx";
import { withWave, without } from "./moves.ts";
import type { Around } from "./use-around.ts";
import type { useWaves } from "./use-waves.ts";
import { WaveFacts } from "./wave-facts.tsx";
import { waveName } from "./wave-name.ts";

/** Days of a week over working days. */
const CALENDAR = 7 / 5;

/** A wave: name, dates, whether it stays, what breaks a rule in it, and what it moves. */
export function WaveDrawer({
  plan,
  open,
  around,
  settings,
  scenario,
  canEdit,
  waves,
  onWorkload,
  onRunbook,
  onClose,
}: Readonly<{
  plan: WavePlan;
  /** `null`: a new one. */
  open: WavePlan["waves"][number] | null;
  around: Around;
  settings: WaveSettings | null;
  scenario: Scenario;
  canEdit: boolean;
  waves: ReturnType<typeof useWaves>;
  onWorkload: (id: string) => void;
  /** `null`: a proposal has none. */
  onRunbook: (() => void) | null;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const { names } = around;
  const workspace = useWorkspace();
  const wave = open?.wave ?? null;
  const last = plan.waves
    .map((one) => one.wave.cutOver)
    .sort()
    .at(-1);
  const first = wave?.start ?? (last ? addDays(last, 1) : (workspace?.agency.startDate ?? ""));
  const [name, setName] = useState(wave?.name ?? t("waves-page.new-name", { number: plan.waves.length + 1 }));
  const [start, setStart] = useState(first);
  const [cutOver, setCutOver] = useState(
    wave?.cutOver ?? (first ? addDays(first, Math.ceil((settings?.daysPerWave ?? 10) * CALENDAR)) : ""),
  );
  const [pinned, setPinned] = useState(wave?.pinned ?? true);
  const isWrong = start === "" || cutOver === "" || cutOver < start;
  const all = plan.waves.map((one) => one.wave);
  const issues = plan.issues.filter((issue) => issue.wave === wave?.id);

  async function save(): Promise<void> {
    const edited = {
      id: wave?.id ?? null,
      scenario: scenario.id,
      number: wave?.number ?? plan.waves.length + 1,
      name: name.trim(),
      start,
      cutOver,
      workloads: wave?.workloads ?? [],
      pinned,
    };
    if (await waves.save(withWave(all, edited), "waves-page.saved", { wave: waveName({ t }, edited) })) onClose();
  }

  async function remove(): Promise<void> {
    if (wave && (await waves.save(without(all, wave.id), "waves-page.removed", { wave: waveName({ t }, wave) })))
      onClose();
  }

  return (
    <EditDrawer
      title={wave ? waveName({ t }, wave) : t("waves-page.add")}
      onClose={onClose}
      onSave={() => void save()}
      {...(wave && canEdit ? { onRemove: () => void remove() } : {})}
      busy={waves.isSaving}
      failure={null}
      blocked={!canEdit || isWrong || name.trim() === ""}
    >
      {!canEdit && <p className="soft">{t("waves-page.adopt-first")}</p>}
      {wave && onRunbook && (
        <Button variant="default" size="xs" leftSection={<IconListCheck size={16} aria-hidden />} onClick={onRunbook}>
          {t("runbook-page.open")}
        </Button>
      )}
      <TextField
        label={t("waves-page.name")}
        required
        maxLength={100}
        value={name}
        disabled={!canEdit}
        onChange={(next) => setName(next ?? "")}
      />
      <FieldRow>
        <DayField
          label={t("waves-page.start")}
          value={start}
          disabled={!canEdit}
          // a date moved by hand stays where the hand has put it
          onChange={(day) => {
            setStart(day ?? "");
            setPinned(true);
          }}
        />
        <DayField
          label={t("waves-page.cut-over")}
          value={cutOver}
          disabled={!canEdit}
          error={cutOver !== "" && start !== "" && cutOver < start ? t("waves-page.wrong-days") : null}
          onChange={(day) => {
            setCutOver(day ?? "");
            setPinned(true);
          }}
        />
      </FieldRow>
      <Switch
        label={t("waves-page.pin")}
        checked={pinned}
        disabled={!canEdit}
        onChange={(event) => setPinned(event.currentTarget.checked)}
      />
      {open && <WaveFacts one={open} plan={plan} around={around} scenario={scenario.id} />}
      {issues.length > 0 && (
        <section className="facts-section">
          <h3>{t("waves-page.issues-here")}</h3>
          <IssueList issues={issues} />
        </section>
      )}
      {wave && (
        <section className="facts-section">
          <h3>
            {t("waves-page.workloads")} {number(wave.workloads.length, 0)}
          </h3>
          <ul className="wave-members">
            {wave.workloads.map((id) => (
              <li key={id}>
                <button type="button" className="waves-link" onClick={() => onWorkload(id)}>
                  {names.get(id)?.name ?? id}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </EditDrawer>
  );
}
