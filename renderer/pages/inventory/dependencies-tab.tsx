import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import type { Dependency, Endpoint } from "../../../shared/model/dependency.ts";
import type { DependencyId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { DependencyDrawer } from "./dependency-drawer.tsx";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Dependencies: who calls whom, how much, and whether one fails without the other. */
export function DependenciesTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { dependencies } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("dependencies", dependencies, openId);
  const { change: remove } = useChange("dependencies.remove");
  const nameOf = useMemo(() => endpointNames(words, inventory), [words, inventory]);
  const columns = useMemo(() => dependencyColumns(words, nameOf), [words, nameOf]);
  const filters = useMemo(() => dependencyFilters(words), [words]);

  async function removeAll(ids: DependencyId[]): Promise<void> {
    if (!(await remove({ ids }))) return;
    edit.choose(new Set());
    edit.close();
    notify({ tone: "note", words: inBothLanguages({ key: "inventory.removed", args: { count: ids.length } }) });
  }

  return (
    <>
      <VirtualGrid
        name="dependencies"
        label={t("inventory.tab-dependencies")}
        rows={dependencies}
        rowId={(one) => one.id}
        columns={columns}
        filters={filters}
        chosen={edit.chosen}
        onChoose={edit.choose}
        onOpen={edit.open}
        openId={openId}
        actions={
          edit.chosen.size > 0 ? (
            <Button
              variant="default"
              disabled={!canChange}
              onClick={() => void removeAll([...edit.chosen] as DependencyId[])} // ids of the rows above
            >
              {t("parts.remove")}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={!canChange || inventory.workloads.length + inventory.groups.length === 0}
              onClick={edit.add}
            >
              {t("inventory.add-dependency")}
            </Button>
          )
        }
        empty={
          <EmptyState
            title={t("inventory.empty-dependencies")}
            missing={t("inventory.empty-dependencies-why")}
            action={{ label: t("inventory.add-dependency"), run: edit.add }}
          />
        }
      />
      {(edit.editing || edit.isNew) && (
        <DependencyDrawer
          key={openId}
          dependency={edit.editing}
          inventory={inventory}
          onClose={edit.close}
          onRemove={(one) => void removeAll([one.id])}
        />
      )}
    </>
  );
}

/** What an end is called: the workload's or group's name, or the outside system as written. */
export function endpointNames({ t }: Words, { workloads, groups }: Inventory): (end: Endpoint) => string {
  const names = new Map<string, string>([
    ...workloads.map((one): [string, string] => [one.id, one.name]),
    ...groups.map((one): [string, string] => [one.id, one.name]),
  ]);
  return (end) =>
    end.kind === "external" ? t("inventory.external", { name: end.name }) : (names.get(end.id) ?? end.id);
}

function dependencyColumns({ t }: Words, nameOf: (end: Endpoint) => string): Column<Dependency>[] {
  return [
    { id: "from", header: t("inventory.from"), width: 180, grow: true, value: (one) => nameOf(one.from) },
    { id: "to", header: t("inventory.to"), width: 180, grow: true, value: (one) => nameOf(one.to) },
    { id: "type", header: t("inventory.type"), width: 110, value: (one) => one.type },
    {
      id: "protocol",
      header: t("inventory.protocol"),
      width: 110,
      value: (one) => [one.protocol, one.port].filter((part) => part !== null).join(" ") || null,
    },
    {
      id: "gb",
      header: t("inventory.gbPerMonth"),
      unit: "GB",
      width: 110,
      align: "right",
      value: (one) => one.gbPerMonth,
    },
    {
      id: "trips",
      header: t("inventory.roundTrips"),
      width: 110,
      align: "right",
      hidden: true,
      value: (one) => one.roundTrips,
    },
    {
      id: "rtt",
      header: t("inventory.maxRttMs"),
      unit: "ms",
      width: 130,
      align: "right",
      value: (one) => one.maxRttMs,
    },
    {
      id: "strict",
      header: t("inventory.strict"),
      width: 96,
      value: (one) => t(one.strict ? "parts.yes" : "parts.no"),
    },
  ];
}

function dependencyFilters({ t }: Words): Filter<Dependency>[] {
  return [
    { id: "strict", kind: "strict", label: t("inventory.filter-strict"), test: (one) => one.strict },
    {
      id: "outside",
      kind: "outside",
      label: t("inventory.filter-outside"),
      test: (one) => one.from.kind === "external" || one.to.kind === "external",
    },
  ];
}
