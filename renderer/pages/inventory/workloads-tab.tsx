import { Button } from "@mantine/core";
import { IconPlus, IconUpload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { WorkloadId } from "../../../shared/model/id.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { BulkDrawer } from "./bulk-drawer.tsx";
import { useOnlyMissing } from "./missing-rows.tsx";
import { useEditing } from "./use-editing.ts";
import { useImport } from "./use-import.ts";
import type { Inventory } from "./use-inventory.ts";
import { WorkloadDrawer } from "./workload-drawer.tsx";

/** Every workload: found, sorted, edited one by one or together. */
export function WorkloadsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { workloads, groups } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("workloads", workloads, openId);
  const only = useOnlyMissing("workloads", workloads, inventory);
  const [isBulk, setBulk] = useState(false);
  const { change: remove } = useChange("workloads.remove");
  const { choose: chooseFiles } = useImport();
  const groupNames = useMemo(() => new Map(groups.map((group) => [group.id as string, group.name])), [groups]);
  const columns = useMemo(() => workloadColumns(words, groupNames), [words, groupNames]);
  const filters = useMemo(() => workloadFilters(words), [words]);
  const ids = [...edit.chosen] as WorkloadId[]; // ids of the rows above

  async function removeChosen(chosen: WorkloadId[]): Promise<void> {
    if (!(await remove({ ids: chosen }))) return;
    edit.choose(new Set());
    edit.close();
    notify({ tone: "note", words: inBothLanguages({ key: "inventory.removed", args: { count: chosen.length } }) });
  }

  return (
    <>
      {only.bar}
      <VirtualGrid
        name="workloads"
        label={t("inventory.tab-workloads")}
        rows={only.rows}
        rowId={(one) => one.id}
        columns={columns}
        filters={filters}
        chosen={edit.chosen}
        onChoose={edit.choose}
        onOpen={edit.open}
        openId={openId}
        actions={
          ids.length > 0 ? (
            <>
              <Button disabled={!canChange} onClick={() => setBulk(true)}>
                {t("inventory.bulk")}
              </Button>
              <Button variant="default" disabled={!canChange} onClick={() => void removeChosen(ids)}>
                {t("parts.remove")}
              </Button>
            </>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={!canChange}
              onClick={edit.add}
            >
              {t("inventory.add-workload")}
            </Button>
          )
        }
        empty={
          <div className="drop-hint">
            <EmptyState
              title={t("inventory.empty")}
              missing={t("inventory.empty-why")}
              action={{ label: t("import.choose"), run: chooseFiles, icon: <IconUpload size={16} aria-hidden /> }}
            >
              <p className="soft">{t("import.formats")}</p>
            </EmptyState>
          </div>
        }
      />
      {(edit.editing || edit.isNew) && (
        <WorkloadDrawer
          key={openId}
          workload={edit.editing}
          groups={groups}
          onClose={edit.close}
          onRemove={(one) => void removeChosen([one.id])}
        />
      )}
      {isBulk && ids.length > 0 && <BulkDrawer ids={ids} groups={groups} onClose={() => setBulk(false)} />}
    </>
  );
}

function workloadColumns(words: Words, groupNames: ReadonlyMap<string, string>): Column<Workload>[] {
  const { t, number, unknown } = words;
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);
  const shown = (value: number | null, digits = 0) =>
    value === null ? <span className="not-known">{unknown}</span> : number(value, digits);
  return [
    { id: "name", header: t("inventory.name"), width: 190, grow: true, value: (one) => one.name },
    {
      id: "group",
      header: t("inventory.group"),
      width: 150,
      grow: true,
      value: (one) => (one.group ? (groupNames.get(one.group) ?? null) : null),
    },
    { id: "kind", header: t("inventory.kind"), width: 104, value: (one) => one.kind && t(`kind.${one.kind}`) },
    {
      id: "environment",
      header: t("inventory.environment"),
      width: 92,
      value: (one) => one.environment && t(`environment.${one.environment}`),
    },
    {
      id: "os",
      header: t("inventory.os"),
      width: 150,
      grow: true,
      value: (one) => one.os.name ?? (one.os.family && t(`os.${one.os.family}`)),
    },
    {
      id: "vcpu",
      header: t("inventory.vcpu"),
      width: 70,
      align: "right",
      value: (one) => one.vcpu,
      show: (one) => shown(one.vcpu),
    },
    {
      id: "memoryGib",
      header: t("inventory.memoryGib"),
      unit: "GiB",
      width: 96,
      align: "right",
      value: (one) => one.memoryGib,
      show: (one) => shown(one.memoryGib, 1),
    },
    {
      id: "storageGib",
      header: t("inventory.storageGib"),
      unit: "GiB",
      width: 118,
      align: "right",
      value: (one) => one.storageGib,
      show: (one) => shown(one.storageGib),
    },
    {
      id: "storageUsedGib",
      header: t("inventory.storageUsedGib"),
      unit: "GiB",
      width: 118,
      align: "right",
      hidden: true,
      value: (one) => one.storageUsedGib,
      show: (one) => shown(one.storageUsedGib),
    },
    {
      id: "cpuP95",
      header: t("inventory.cpuP95"),
      unit: "%",
      width: 112,
      align: "right",
      value: (one) => percent(one.cpu.p95),
      show: (one) => shown(percent(one.cpu.p95), 1),
    },
    {
      id: "memoryP95",
      header: t("inventory.memoryP95"),
      unit: "%",
      width: 120,
      align: "right",
      hidden: true,
      value: (one) => percent(one.memory.p95),
      show: (one) => shown(percent(one.memory.p95), 1),
    },
    {
      id: "power",
      header: t("inventory.power"),
      width: 76,
      hidden: true,
      value: (one) => one.power && t(`inventory.power-${one.power}`),
    },
    { id: "location", header: t("inventory.location"), width: 120, hidden: true, value: (one) => one.location },
    { id: "hostname", header: t("inventory.hostname"), width: 150, hidden: true, value: (one) => one.hostname },
    { id: "externalId", header: t("inventory.externalId"), width: 130, hidden: true, value: (one) => one.externalId },
    {
      id: "ip",
      header: t("inventory.ipAddresses"),
      width: 140,
      hidden: true,
      value: (one) => one.ipAddresses.join(", ") || null,
    },
  ];
}

function workloadFilters({ t }: Words): Filter<Workload>[] {
  return [
    ...(["production", "test", "development"] as const).map((environment) => ({
      id: environment,
      kind: "environment",
      label: t(`environment.${environment}`),
      test: (one: Workload) => one.environment === environment,
    })),
    {
      id: "no-size",
      kind: "size",
      label: t("inventory.filter-no-size"),
      test: (one) => one.vcpu === null || one.memoryGib === null,
    },
    { id: "no-group", kind: "group", label: t("inventory.filter-no-group"), test: (one) => one.group === null },
    { id: "off", kind: "power", label: t("inventory.filter-off"), test: (one) => one.power === "off" },
  ];
}
