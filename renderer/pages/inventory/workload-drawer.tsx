import { Switch } from "@mantine/core";
import { blankWorkload } from "../../../shared/exchange/editing/blank.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { GroupId } from "../../../shared/model/id.ts";
import { Environment, OsFamily, type Workload, WorkloadKind } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import { DetailFacts } from "./details.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Origin } from "./origin.tsx";

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
  const { t } = useText();
  const { draft, set, at, drawer } = useForm({
    call: "workloads.save",
    name: `workload ${workload?.id ?? "new"}`,
    base: workload ?? blankWorkload,
    input: (now) => ({
      ...now,
      name: now.name.trim(),
      ipAddresses: now.ipAddresses.filter(Boolean),
      id: workload?.id ?? null,
    }),
    called: (now) => now.name,
    onClose,
  });

  return (
    <EditDrawer
      title={workload?.name ?? t("inventory.add-workload")}
      {...drawer}
      {...(workload ? { onRemove: () => onRemove(workload) } : {})}
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
      {(["cpu", "memory"] as const).map((of) => (
        <FieldRow key={of}>
          {(["avg", "p95", "max"] as const).map((which) => (
            <ShareField
              key={which}
              label={t(shareNames[of][which])}
              value={draft[of][which]}
              onChange={(share) => set({ [of]: { ...draft[of], [which]: share } })}
              error={at(`${of}.${which}`)}
            />
          ))}
        </FieldRow>
      ))}
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
      {draft.details.gpu && (
        <ChoiceField
          label={t("details.gpu-use")}
          value={draft.details.gpu.use ?? null}
          options={(["training", "inference"] as const).map((value) => ({
            value,
            label: t(`details.gpu-use-${value}`),
          }))}
          onChange={(use) => set({ details: { ...draft.details, gpu: withUse(draft.details.gpu!, use) } })}
        />
      )}
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
        label={t("inventory.ipAddresses")}
        maxLength={4200}
        value={draft.ipAddresses.join(", ") || null}
        onChange={(words) => set({ ipAddresses: words === null ? [] : words.split(/[;,\s]+/) })}
        error={at("ipAddresses")}
      />
      <TextField
        label={t("inventory.note")}
        emptyWords=""
        long
        maxLength={4000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <DetailFacts details={draft.details} />
      {workload && <Origin id={workload.id} />}
    </EditDrawer>
  );
}

type Gpu = NonNullable<Workload["details"]["gpu"]>;
const withUse = ({ model, count }: Gpu, use: Gpu["use"] | null): Gpu =>
  use ? { model, count, use } : { model, count };

const shareNames = {
  cpu: { avg: "inventory.cpuAvg", p95: "inventory.cpuP95", max: "inventory.cpuMax" },
  memory: { avg: "inventory.memoryAvg", p95: "inventory.memoryP95", max: "inventory.memoryMax" },
} as const;

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
