import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Agency } from "../../../shared/model/agency.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { FieldRow, TextField } from "../../parts/fields.tsx";
import { FxRates } from "./fx-rates.tsx";
import { Locations } from "./locations.tsx";

/** Whose plan it is, where its users sit, and at which rates it converts. */
export function AgencyTab() {
  const { t } = useText();
  const open = useWorkspace();
  const locations = useCall("locations.list", {});
  const rates = useCall("fx.list", {});
  const cities = useCall("catalogue.cities", {});
  if (!open) return null;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("inventory.tab-agency")}>
      <div className="agency-form">
        <AgencyForm key={JSON.stringify(open.agency)} agency={open.agency} />
        <Asked question={locations}>
          {(held) => <Locations key={JSON.stringify(held)} held={held} cities={cities.data ?? []} />}
        </Asked>
        <Asked question={rates}>{(held) => <FxRates key={JSON.stringify(held)} held={held} />}</Asked>
      </div>
    </div>
  );
}

function AgencyForm({ agency }: Readonly<{ agency: Agency }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const [draft, setDraft] = useState(agency);
  const { change, busy, failure } = useChange("agency.save", { quiet: true });
  const set = (part: Partial<Agency>) => setDraft((now) => ({ ...now, ...part }));
  const isSame = JSON.stringify(draft) === JSON.stringify(agency);
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : undefined);

  async function save(): Promise<void> {
    if (!(await change(draft))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name: draft.name } }) });
  }

  return (
    <section>
      <h2>{t("inventory.agency-title")}</h2>
      <TextField
        label={t("inventory.agency-name")}
        required
        value={draft.name}
        onChange={(name) => set({ name: name ?? "" })}
        error={at("name") ?? null}
      />
      <TextField label={t("inventory.agency-unit")} value={draft.unit} onChange={(unit) => set({ unit })} />
      <FieldRow>
        <TextField
          label={t("inventory.plan-title")}
          required
          value={draft.planTitle}
          onChange={(planTitle) => set({ planTitle: planTitle ?? "" })}
          error={at("planTitle") ?? null}
        />
        <TextField
          label={t("inventory.plan-version")}
          required
          maxLength={20}
          value={draft.planVersion}
          onChange={(planVersion) => set({ planVersion: planVersion ?? "" })}
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          type="date"
          label={t("inventory.plan-date")}
          value={draft.planDate}
          onChange={(event) => set({ planDate: event.currentTarget.value })}
          error={at("planDate")}
        />
        <TextInput
          type="date"
          label={t("inventory.start-date")}
          value={draft.startDate}
          onChange={(event) => set({ startDate: event.currentTarget.value })}
          error={at("startDate")}
        />
      </FieldRow>
      {failure && !failure.field && <p className="field-error">{of(failure.sentence)}</p>}
      <div className="agency-buttons">
        <Button
          size="sm"
          loading={busy}
          disabled={!canChange || isSame || draft.name.trim() === "" || draft.planTitle.trim() === ""}
          onClick={() => void save()}
        >
          {t("parts.save")}
        </Button>
      </div>
    </section>
  );
}
