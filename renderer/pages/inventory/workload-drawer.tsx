import { Switch } from "@mantine/core";
import { useState } from "react";
import type { Group } from "../../../shared/model/group.ts";
import type { GroupId } from "../../../shared/model/id.ts";
import { Environment, OsFamily, type Workload, WorkloadKind } from "../../../shared/model/workload.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";

const blank: Omit<Workload, "id"> = {
  name: "",
  externalId: null,
  hostname: null,
  group: null,
  kind: null,
  environment: null,
  power: null,
  os: { name: null, family: null },
  vcpu: null,
  memoryGib: null,
  storageGib: null,
  storageUsedGib: null,
  cpu: { avg: null, p95: null, max: null },
  memory: { avg: null, p95: null, max: null },
  keepSize: false,
  ipAddresses: [],
  location: null,
  details: {},
  note: null,
};

/** One workload, every field of it. Empty is not known. */
export function WorkloadDrawer({
  workload,
  groups,
  onClose,
  onRemove,
}: Readonly<{
  workload: Workload | null;
  groups: readonly Group[];
  onClose: () => void;
  onRemove: (workload: Workload) => void;
}>) {
  const { t, of } = useText();
  const [draft, setDraft] = useState<Omit<Workload, "id">>(workload ?? blank);
  const { change, busy, failure } = useChange("workloads.save", { quiet: true });
  const set = (part: Partial<Workload>) => setDraft((now) => ({ ...now, ...part }));
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : null);

  async function save(): Promise<void> {
    const done = await change({ ...draft, name: draft.name.trim(), id: workload?.id ?? null });
    if (!done) return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name: draft.name } }) });
    onClose();
  }

  return (
    <EditDrawer
      title={workload?.name ?? t("inventory.add-workload")}
      onClose={onClose}
      onSave={() => void save()}
      {...(workload ? { onRemove: () => onRemove(workload) } : {})}
      busy={busy}
      failure={failure?.field ? null : failure}
      blocked={draft.name.trim() === ""}
    >
      <p className="soft">{t("inventory.empty-means-unknown")}</p>
      <TextField
        label={t("inventory.name")}
        required
        value={draft.name}
        onChange={(name) => set({ name: name ?? "" })}
        error={at("name")}
      />
      <ChoiceField
        label={t("inventory.group")}
        value={draft.group}
        options={groups.map((group): { value: GroupId; label: string } => ({ value: group.id, label: group.name }))}
        onChange={(group) => set({ group })}
      />
      <FieldRow>
        <ChoiceField
          label={t("inventory.kind")}
          value={draft.kind}
          options={WorkloadKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <ChoiceField
          label={t("inventory.environment")}
          value={draft.environment}
          options={Environment.options.map((value) => ({ value, label: t(`environment.${value}`) }))}
          onChange={(environment) => set({ environment })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("inventory.vcpu")}
          whole
          value={draft.vcpu}
          onChange={(vcpu) => set({ vcpu })}
          error={at("vcpu")}
        />
        <NumberField
          label={t("inventory.memoryGib")}
          unit="GiB"
          value={draft.memoryGib}
          onChange={(memoryGib) => set({ memoryGib })}
          error={at("memoryGib")}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("inventory.storageGib")}
          unit="GiB"
          value={draft.storageGib}
          onChange={(storageGib) => set({ storageGib })}
          error={at("storageGib")}
        />
        <NumberField
          label={t("inventory.storageUsedGib")}
          unit="GiB"
          value={draft.storageUsedGib}
          onChange={(storageUsedGib) => set({ storageUsedGib })}
          error={at("storageUsedGib")}
        />
      </FieldRow>
      <FieldRow>
        <ShareField
          label={t("inventory.cpuP95")}
          value={draft.cpu.p95}
          onChange={(p95) => set({ cpu: { ...draft.cpu, p95 } })}
          error={at("cpu.p95")}
        />
        <ShareField
          label={t("inventory.memoryP95")}
          value={draft.memory.p95}
          onChange={(p95) => set({ memory: { ...draft.memory, p95 } })}
          error={at("memory.p95")}
        />
      </FieldRow>
      <Switch
        label={t("inventory.keepSize")}
        checked={draft.keepSize}
        onChange={(event) => set({ keepSize: event.currentTarget.checked })}
      />
      <FieldRow>
        <ChoiceField
          label={t("inventory.osFamily")}
          value={draft.os.family}
          options={OsFamily.options.map((value) => ({ value, label: t(`os.${value}`) }))}
          onChange={(family) => set({ os: { ...draft.os, family } })}
        />
        <TextField
          label={t("inventory.os")}
          value={draft.os.name}
          onChange={(name) => set({ os: { ...draft.os, name } })}
        />
      </FieldRow>
      <FieldRow>
        <TextField label={t("inventory.hostname")} value={draft.hostname} onChange={(hostname) => set({ hostname })} />
        <TextField label={t("inventory.location")} value={draft.location} onChange={(location) => set({ location })} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          label={t("inventory.power")}
          value={draft.power}
          options={(["on", "off"] as const).map((value) => ({ value, label: t(`inventory.power-${value}`) }))}
          onChange={(power) => set({ power })}
        />
        <TextField
          label={t("inventory.externalId")}
          value={draft.externalId}
          onChange={(externalId) => set({ externalId })}
        />
      </FieldRow>
      <TextField
        label={t("inventory.note")}
        emptyWords=""
        long
        maxLength={4000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}

/** A share is held as 0–1 and typed in per cent. */
function ShareField({
  label,
  value,
  onChange,
  error,
}: Readonly<{
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error: string | null;
}>) {
  return (
    <NumberField
      label={label}
      unit="%"
      max={100}
      value={value === null ? null : Math.round(value * 10_000) / 100}
      onChange={(percent) => onChange(percent === null ? null : percent / 100)}
      error={error}
    />
  );
}
