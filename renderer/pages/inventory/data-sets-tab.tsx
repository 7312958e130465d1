import { useMemo } from "react";
import { classOfDataSet } from "../../../shared/engines/eligibility/data-class.ts";
import { blankDataSet } from "../../../shared/exchange/editing/blank.ts";
import { dataSetFields } from "../../../shared/exchange/editing/fields.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import { DataClass } from "../../../shared/model/rule-pack.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { DataSetDrawer } from "./data-set-drawer.tsx";
import { EditableList } from "./editable-list.tsx";
import { fieldAt } from "./fields-of.ts";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Data sets: what is stored, of which class, and where it may be. */
export function DataSetsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { dataSets, groups } = inventory;
  const edit = useEditing("data-sets", dataSets, openId);
  const groupNames = useMemo(() => new Map(groups.map((group) => [group.id as string, group.name])), [groups]);
  const columns = useMemo(() => dataSetColumns(words, groupNames), [words, groupNames]);
  const filters = useMemo(() => dataSetFilters(words), [words]);

  return (
    <EditableList
      word="data-sets"
      rows={dataSets}
      inventory={inventory}
      edit={edit}
      openId={openId}
      columns={columns}
      filters={filters}
      fields={dataSetFields}
      blank={blankDataSet}
      addWords={t("inventory.add-data-set")}
      empty={
        <EmptyState
          title={t("inventory.empty-data-sets")}
          missing={t("inventory.empty-data-sets-why")}
          action={{ label: t("inventory.add-data-set"), run: edit.add }}
        />
      }
      drawer={({ onClose, onRemove }) => (
        <DataSetDrawer key={openId} dataSet={edit.editing} groups={groups} onClose={onClose} onRemove={onRemove} />
      )}
    />
  );
}

const at = fieldAt(dataSetFields);

function dataSetColumns({ t, language }: Words, groupNames: ReadonlyMap<string, string>): Column<DataSet>[] {
  return [
    { id: "name", ...at("name"), header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
    {
      id: "group",
      ...at("group"),
      header: t("inventory.group"),
      width: 180,
      grow: true,
      value: (one) => (one.group ? (groupNames.get(one.group) ?? null) : null),
    },
    {
      id: "class",
      header: t("inventory.dataClass"),
      width: 110,
      value: (one) => {
        const found = classOfDataSet(one).class;
        return found && t(`class.${found}`);
      },
    },
    {
      id: "stated",
      ...at("stated"),
      header: t("inventory.stated"),
      width: 110,
      value: (one) => one.stated && t(`class.${one.stated}`),
    },
    {
      id: "items",
      ...at("items"),
      header: t("inventory.items-short"),
      width: 110,
      value: (one) => one.items.join(", "),
    },
    {
      id: "personal",
      ...at("personalData"),
      header: t("inventory.personalData"),
      width: 96,
      value: (one) => (one.personalData === null ? null : t(one.personalData ? "parts.yes" : "parts.no")),
    },
    {
      id: "size",
      ...at("sizeGib"),
      header: t("inventory.sizeGib"),
      unit: "GiB",
      width: 110,
      align: "right",
      value: (one) => one.sizeGib,
    },
    {
      id: "residency",
      ...at("residency"),
      header: t("inventory.residency"),
      width: 160,
      value: (one) => one.residency?.join(", ") ?? "",
      show: (one) =>
        one.residency === null
          ? t("inventory.residency-none")
          : one.residency.map((code) => countryName(language, code)).join(", "),
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

function dataSetFilters({ t }: Words): Filter<DataSet>[] {
  return [
    ...DataClass.options.map((wanted) => ({
      id: wanted,
      kind: "class",
      label: t(`class.${wanted}`),
      test: (one: DataSet) => classOfDataSet(one).class === wanted,
    })),
    {
      id: "no-class",
      kind: "class",
      label: t("inventory.filter-no-class"),
      test: (one) => classOfDataSet(one).class === null,
    },
    {
      id: "personal",
      kind: "personal",
      label: t("inventory.filter-personal"),
      test: (one) => one.personalData === true,
    },
  ];
}
