import { useMemo } from "react";
import { ExitTrigger } from "../../../shared/model/exit-plan.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, TextField } from "../../parts/fields.tsx";
import { useForm, useRemoval } from "../../hooks/use-form.ts";

type Draft = Omit<ExitTrigger, "id">;

/** What makes the agency leave: which event, what it watches for it, and from where on. */
export function ExitTriggerDrawer({
  trigger,
  scenario,
  onClose,
}: Readonly<{ trigger: ExitTrigger | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo(
    (): Draft => trigger ?? { scenario, kind: "breach", indicator: "", threshold: null, owner: null },
    [trigger, scenario],
  );
  const { draft, set, drawer } = useForm({
    call: "exit-triggers.save",
    name: `exit trigger ${trigger?.id ?? "new"} ${scenario}`,
    base,
    input: (typed) => ({ ...typed, id: trigger?.id ?? null, indicator: typed.indicator.trim() }),
    called: ({ indicator }) => indicator,
    onClose,
  });
  const removal = useRemoval("exit-triggers.remove", trigger && { ids: [trigger.id] }, drawer.onCancel);
  return (
    <EditDrawer
      title={trigger ? trigger.indicator : t("exit-plan.add-trigger")}
      {...drawer}
      {...removal}
      blocked={draft.indicator.trim() === ""}
    >
      <ChoiceField
        label={t("exit-plan.kind")}
        noUnknown
        value={draft.kind}
        options={ExitTrigger.shape.kind.options.map((value) => ({ value, label: t(`exit-plan.kind-${value}`) }))}
        onChange={(kind) => kind && set({ kind })}
      />
      <TextField
        label={t("exit-plan.indicator")}
        hint={t("exit-plan.indicator-hint")}
        required
        maxLength={300}
        value={draft.indicator}
        onChange={(indicator) => set({ indicator: indicator ?? "" })}
      />
      <TextField
        label={t("exit-plan.threshold")}
        hint={t("exit-plan.threshold-hint")}
        maxLength={300}
        emptyWords={t("registers.undecided")}
        value={draft.threshold}
        onChange={(threshold) => set({ threshold })}
      />
      <TextField
        label={t("exit-plan.owner")}
        emptyWords={t("registers.undecided")}
        value={draft.owner}
        onChange={(owner) => set({ owner })}
      />
    </EditDrawer>
  );
}
