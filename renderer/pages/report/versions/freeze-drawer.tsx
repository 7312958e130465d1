import { useMemo } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import { useText } from "../../../hooks/use-text.ts";
import { useWorkspace } from "../../../hooks/workspace.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { useForm } from "../../../hooks/use-form.ts";
import type { Versions } from "./versions-tab.tsx";

/** Freezes the plan as it stands: under which number, handed in by whom, and why. */
export function FreezeDrawer({
  scenario,
  held,
  onClose,
}: Readonly<{ scenario: ScenarioId; held: Versions; onClose: () => void }>) {
  const { t } = useText();
  const workspace = useWorkspace();
  const unit = workspace?.agency.unit ?? null;
  const { next } = held.draft;
  const base = useMemo(() => ({ label: next, unit, reason: "" }), [next, unit]);
  const { draft, set, at, drawer } = useForm({
    call: "versions.freeze",
    name: `version of ${scenario}`,
    base,
    input: ({ label, unit, reason }) => ({ scenario, label: label.trim(), unit, reason: reason.trim() }),
    called: ({ label }) => t("versions-page.version", { label }),
    onClose,
  });
  const name = workspace?.scenarios.find(({ id }) => id === scenario)?.name ?? scenario;
  return (
    <EditDrawer
      title={t("versions-page.freeze")}
      saveWords={t("versions-page.freeze-it")}
      {...drawer}
      blocked={draft.label.trim() === "" || draft.reason.trim() === ""}
    >
      <p className="soft">{t("versions-page.freeze-why", { scenario: name })}</p>
      <TextField
        label={t("versions-page.label")}
        required
        maxLength={20}
        value={draft.label}
        error={at("label")}
        onChange={(label) => set({ label: label ?? "" })}
      />
      <TextField label={t("versions-page.unit")} value={draft.unit} onChange={(unit) => set({ unit })} />
      <TextField
        label={t("versions-page.reason")}
        required
        long
        maxLength={1000}
        value={draft.reason}
        error={at("reason")}
        onChange={(reason) => set({ reason: reason ?? "" })}
      />
    </EditDrawer>
  );
}
