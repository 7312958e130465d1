import { Select, Switch } from "@mantine/core";
import { useMemo } from "react";
import { blankDependency } from "../../../shared/exchange/editing/blank.ts";
import type { Dependency, Endpoint } from "../../../shared/model/dependency.ts";
import type { GroupId, WorkloadId } from "../../../shared/model/id.ts";
import { matches } from "../../../shared/text/find.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import { useForm } from "../../hooks/use-form.ts";
import type { Inventory } from "./use-inventory.ts";

/** One dependency. Its ends are found by name, initials included. */
export function DependencyDrawer({
  dependency,
  inventory,
  onClose,
  onRemove,
}: Readonly<{
  dependency: Dependency | null;
  inventory: Inventory;
  onClose: () => void;
  onRemove: (dependency: Dependency) => void;
}>) {
  const { t } = useText();
  const { draft, set, at, drawer } = useForm({
    call: "dependencies.save",
    name: `dependency ${dependency?.id ?? "new"}`,
    base: dependency ?? blankDependency,
    // whoever saves it by hand has confirmed it; without both ends it cannot be saved
    input: (now) => ({ ...now, from: now.from!, to: now.to!, proposed: false, id: dependency?.id ?? null }),
    called: () => t("inventory.tab-dependencies"),
    onClose,
  });
  const { from, to } = draft;

  return (
    <EditDrawer
      title={dependency ? t("inventory.tab-dependencies") : t("inventory.add-dependency")}
      {...drawer}
      {...(dependency ? { onRemove: () => onRemove(dependency) } : {})}
      blocked={!from || !to}
    >
      <EndField label={t("inventory.from")} value={from} onChange={(end) => set({ from: end })} inventory={inventory} />
      <EndField label={t("inventory.to")} value={to} onChange={(end) => set({ to: end })} inventory={inventory} />
      <TextField label={t("inventory.type")} maxLength={100} value={draft.type} onChange={(type) => set({ type })} />
      <FieldRow>
        <TextField
          label={t("inventory.protocol")}
          maxLength={50}
          value={draft.protocol}
          onChange={(protocol) => set({ protocol })}
        />
        <NumberField
          label={t("inventory.port")}
          whole
          max={65535}
          value={draft.port}
          onChange={(port) => set({ port })}
          error={at("port")}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("inventory.gbPerMonth")}
          unit="GB"
          value={draft.gbPerMonth}
          onChange={(gbPerMonth) => set({ gbPerMonth })}
          error={at("gbPerMonth")}
        />
        <NumberField
          label={t("inventory.roundTrips")}
          value={draft.roundTrips}
          onChange={(roundTrips) => set({ roundTrips })}
          error={at("roundTrips")}
        />
      </FieldRow>
      <NumberField
        label={t("inventory.maxRttMs")}
        unit="ms"
        value={draft.maxRttMs}
        onChange={(maxRttMs) => set({ maxRttMs })}
        error={at("maxRttMs")}
      />
      <Switch
        label={t("inventory.strict")}
        description={t("inventory.strict-why")}
        checked={draft.strict}
        onChange={(event) => set({ strict: event.currentTarget.checked })}
      />
      <TextField
        label={t("inventory.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}

const SHOWN = 50;

function EndField({
  label,
  value,
  onChange,
  inventory,
}: Readonly<{ label: string; value: Endpoint | null; onChange: (end: Endpoint) => void; inventory: Inventory }>) {
  const { t } = useText();
  const options = useMemo(() => {
    const outside = new Set(
      inventory.dependencies
        .flatMap(({ from, to }) => [from, to])
        .flatMap((end) => (end.kind === "external" ? [end.name] : [])),
    );
    return [
      {
        group: t("inventory.groups"),
        items: inventory.groups.map((one) => ({ value: one.id, label: one.name })),
      },
      {
        group: t("inventory.workloads"),
        items: inventory.workloads.map((one) => ({ value: one.id, label: one.name })),
      },
      {
        group: t("inventory.filter-outside"),
        items: [...outside].map((name) => ({ value: `external:${name}`, label: t("inventory.external", { name }) })),
      },
    ].filter((group) => group.items.length > 0);
  }, [inventory, t]);

  function choose(chosen: string | null): void {
    if (!chosen) return;
    if (chosen.startsWith("external:")) return onChange({ kind: "external", name: chosen.slice("external:".length) });
    // the value is the id of the option that was made from it
    if (chosen.startsWith("g-")) return onChange({ kind: "group", id: chosen as GroupId });
    onChange({ kind: "workload", id: chosen as WorkloadId }); // as above
  }

  return (
    <Select
      label={label}
      searchable
      limit={SHOWN}
      data={options}
      value={value === null ? null : value.kind === "external" ? `external:${value.name}` : value.id}
      onChange={choose}
      allowDeselect={false}
      filter={({ options: all, search }) =>
        all.map((one) =>
          "group" in one ? { ...one, items: one.items.filter((item) => matches(item.label, search) > 0) } : one,
        )
      }
    />
  );
}
