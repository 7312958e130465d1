import { useState } from "react";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { FieldRow, NumberField } from "../../parts/fields.tsx";

type Draft = Readonly<{ [Field in keyof WaveSettings]: number | null }>;

/** How fast the agency can move. Every field is needed: there is no default for a fact. */
export function SettingsDrawer({ settings, onClose }: Readonly<{ settings: WaveSettings; onClose: () => void }>) {
  const { t, of } = useText();
  const [draft, setDraft] = useState<Draft>(settings);
  const { change, busy, failure } = useChange("waves.save-settings", { quiet: true });
  const set = (field: keyof WaveSettings) => (value: number | null) => setDraft((now) => ({ ...now, [field]: value }));
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : null);
  const isWhole = Object.values(draft).every((value) => value !== null && value > 0);

  async function save(): Promise<void> {
    if (!isWhole) return;
    if (!(await change(draft as WaveSettings))) return; // every field was just seen to be a number
    notify({ tone: "good", words: inBothLanguages({ key: "waves-page.settings-saved", args: {} }) });
    onClose();
  }

  return (
    <EditDrawer
      title={t("waves-page.settings")}
      onClose={onClose}
      onSave={() => void save()}
      busy={busy}
      failure={failure?.field ? null : failure}
      blocked={!isWhole}
    >
      <p className="soft">{t("waves-page.settings-why")}</p>
      <FieldRow>
        <NumberField
          label={t("waves-page.max-workloads")}
          whole
          min={1}
          value={draft.maxWorkloads}
          error={at("maxWorkloads")}
          onChange={set("maxWorkloads")}
        />
        <NumberField
          label={t("waves-page.days-per-wave")}
          whole
          min={1}
          value={draft.daysPerWave}
          error={at("daysPerWave")}
          onChange={set("daysPerWave")}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("waves-page.engineers")}
          whole
          min={1}
          value={draft.engineers}
          error={at("engineers")}
          onChange={set("engineers")}
        />
        <NumberField
          label={t("waves-page.hours-per-day")}
          unit="h"
          max={24}
          value={draft.hoursPerDay}
          error={at("hoursPerDay")}
          onChange={set("hoursPerDay")}
        />
      </FieldRow>
      <NumberField
        label={t("waves-page.hours-per-workload")}
        unit="h"
        value={draft.hoursPerWorkload}
        error={at("hoursPerWorkload")}
        onChange={set("hoursPerWorkload")}
      />
      <FieldRow>
        <NumberField
          label={t("waves-page.link")}
          unit="Mbit/s"
          value={draft.linkMbitPerSecond}
          error={at("linkMbitPerSecond")}
          onChange={set("linkMbitPerSecond")}
        />
        <NumberField
          label={t("waves-page.link-efficiency")}
          unit="%"
          max={100}
          value={draft.linkEfficiency === null ? null : Math.round(draft.linkEfficiency * 1000) / 10}
          error={at("linkEfficiency")}
          onChange={(percent) => set("linkEfficiency")(percent === null ? null : percent / 100)}
        />
      </FieldRow>
      <NumberField
        label={t("waves-page.window")}
        unit="h"
        value={draft.windowHours}
        error={at("windowHours")}
        onChange={set("windowHours")}
      />
    </EditDrawer>
  );
}
