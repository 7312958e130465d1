import { useMemo } from "react";
import { blankDependency } from "../../../shared/exchange/editing/blank.ts";
import { dependencyFields } from "../../../shared/exchange/editing/fields.ts";
import type { Dependency, Endpoint } from "../../../shared/model/dependency.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { DependencyDrawer } from "./dependency-drawer.tsx";
import { EditableList } from "./editable-list.tsx";
import { fieldAt } from "./fields-of.ts";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Dependencies: who calls whom, how much, and whether one fails without the other. */
export function DependenciesTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { dependencies } = inventory;
  const edit = useEditing("dependencies", dependencies, openId);
  const nameOf = useMemo(() => endpointNames(words, inventory), [words, inventory]);
  const columns = useMemo(() => dependencyColumns(words, nameOf), [words, nameOf]);
  const filters = useMemo(() => dependencyFilters(words), [words]);

  return (
    <EditableList
      word="dependencies"
      rows={dependencies}
      inventory={inventory}
      edit={edit}
      openId={openId}
      columns={columns}
      filters={filters}
      fields={dependencyFields}
      blank={blankDependency}
      addWords={t("inventory.add-dependency")}
      canAdd={inventory.workloads.length + inventory.groups.length > 0}
      empty={
        <EmptyState
          title={t("inventory.empty-dependencies")}
          missing={t("inventory.empty-dependencies-why")}
          action={{ label: t("inventory.add-dependency"), run: edit.add }}
        />
      }
      drawer={({ onClose, onRemove }) => (
        <DependencyDrawer
          key={openId}
          dependency={edit.editing}
          inventory={inventory}
          onClose={onClose}
          onRemove={onRemove}
        />
      )}
    />
  );
}

/** What an end is called: the workload's or group's name, or the outside system as written. */
export function endpointNames({ t }: Words, { workloads, groups }: Inventory): (end: Endpoint | null) => string {
  const names = new Map<string, string>([
    ...workloads.map((one): [string, string] => [one.id, one.name]),
    ...groups.map((one): [string, string] => [one.id, one.name]),
  ]);
  return (end) => {
    if (end === null) return ""; // of a row that is being pasted
    return end.kind === "external" ? t("inventory.external", { name: end.name }) : (names.get(end.id) ?? end.id);
  };
}

const at = fieldAt(dependencyFields);

function dependencyColumns({ t }: Words, nameOf: (end: Endpoint | null) => string): Column<Dependency>[] {
  const amount = (path: "port" | "gbPerMonth" | "roundTrips" | "maxRttMs", width: number): Column<Dependency> => ({
    id: path,
    ...at(path),
    header: t(`inventory.${path}`),
    width,
    align: "right",
    value: (one) => one[path],
  });
  return [
    {
      id: "from",
      ...at("from"),
      header: t("inventory.from"),
      width: 180,
      grow: true,
      value: (one) => nameOf(one.from),
    },
    { id: "to", ...at("to"), header: t("inventory.to"), width: 180, grow: true, value: (one) => nameOf(one.to) },
    { id: "type", ...at("type"), header: t("inventory.type"), width: 110, value: (one) => one.type },
    { id: "protocol", ...at("protocol"), header: t("inventory.protocol"), width: 100, value: (one) => one.protocol },
    {
      ...amount("port", 70),
      show: (one) => one.port ?? <span className="not-known">{t("parts.unknown")}</span>, // a number, but nothing to be counted
    },
    { ...amount("gbPerMonth", 110), unit: "GB" },
    { ...amount("roundTrips", 110), hidden: true },
    { ...amount("maxRttMs", 130), unit: "ms" },
    {
      id: "strict",
      ...at("strict"),
      header: t("inventory.strict"),
      width: 96,
      value: (one) => t(one.strict ? "parts.yes" : "parts.no"),
    },
    {
      id: "note",
      ...at("note"),
      header: t("inventory.note"),
      width: 200,
      hidden: true,
      value: (one) => one.note ?? "",
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
