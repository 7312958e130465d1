import type { WaveRules } from "../../../shared/model/wave-rules.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { FieldRow, NumberField } from "../../parts/fields.tsx";
import { Freezes } from "../inventory/freezes.tsx";
import { useForm } from "../../hooks/use-form.ts";

/** What bounds the waves beside the pace: the pilot, how small a wave may be, days side by side, days without a cut-over. */
export function RulesDrawer({ rules, onClose }: Readonly<{ rules: WaveRules; onClose: () => void }>) {
  const { t } = useText();
  const { draft, set, at, drawer } = useForm({
    call: "waves.save-rules",
    name: "wave-rules",
    base: rules,
    input: (typed) => typed,
    called: () => t("waves-crew.rules"),
    onClose,
  });
  const isWhole = draft.freezes.every(({ from, to, reason }) => from !== "" && to >= from && reason.trim() !== "");
  return (
    <EditDrawer title={t("waves-crew.rules")} {...drawer} blocked={!isWhole}>
      <p className="soft">{t("waves-crew.rules-why")}</p>
      <FieldRow>
        <NumberField
          label={t("waves-crew.pilot")}
          hint={t("waves-crew.pilot-hint")}
          emptyWords={t("waves-crew.as-others")}
          whole
          min={1}
          value={draft.pilotWorkloads}
          error={at("pilotWorkloads")}
          onChange={(pilotWorkloads) => set({ pilotWorkloads })}
        />
        <NumberField
          label={t("waves-crew.least")}
          hint={t("waves-crew.least-hint")}
          emptyWords={t("waves-crew.any")}
          whole
          min={1}
          value={draft.minWorkloads}
          error={at("minWorkloads")}
          onChange={(minWorkloads) => set({ minWorkloads })}
        />
      </FieldRow>
      <NumberField
        label={t("waves-crew.double-running")}
        hint={t("waves-crew.double-running-hint")}
        unit={t("waves-page.days-unit")}
        whole
        max={3650}
        value={draft.doubleRunningDays}
        error={at("doubleRunningDays")}
        onChange={(doubleRunningDays) => set({ doubleRunningDays })}
      />
      <Freezes freezes={draft.freezes} onChange={(freezes) => set({ freezes })} />
      {!isWhole && <p className="soft">{t("waves-crew.freezes-open")}</p>}
    </EditDrawer>
  );
}
