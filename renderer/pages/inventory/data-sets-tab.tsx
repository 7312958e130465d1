import { Button, Checkbox } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { classOfDataSet } from "../../../shared/engines/eligibility/data-class.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { DataSetId, GroupId } from "../../../shared/model/id.ts";
import { DataClass } from "../../../shared/model/rule-pack.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ChoiceField, NumberField, TextField, YesNoField } from "../../parts/fields.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { useOnlyMissing } from "./missing-rows.tsx";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Data sets: what is stored, of which class, and where it may be. */
export function DataSetsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { dataSets, groups } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("data-sets", dataSets, openId);
  const only = useOnlyMissing("data-sets", dataSets, inventory);
  const { change: remove } = useChange("data-sets.remove");
  const groupNames = useMemo(() => new Map(groups.map((group) => [group.id as string, group.name])), [groups]);
  const columns = useMemo(() => dataSetColumns(words, groupNames), [words, groupNames]);
  const filters = useMemo(() => dataSetFilters(words), [words]);

  async function removeAll(ids: DataSetId[]): Promise<void> {
    if (!(await remove({ ids }))) return;
    edit.choose(new Set());
    edit.close();
    notify({ tone: "note", words: inBothLanguages({ key: "inventory.removed", args: { count: ids.length } }) });
  }

  return (
    <>
      {only.bar}
      <VirtualGrid
        name="data-sets"
        label={t("inventory.tab-data-sets")}
        rows={only.rows}
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
              onClick={() => void removeAll([...edit.chosen] as DataSetId[])} // ids of the rows above
            >
              {t("parts.remove")}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={!canChange}
              onClick={edit.add}
            >
              {t("inventory.add-data-set")}
            </Button>
          )
        }
        empty={
          <EmptyState
            title={t("inventory.empty-data-sets")}
            missing={t("inventory.empty-data-sets-why")}
            action={{ label: t("inventory.add-data-set"), run: edit.add }}
          />
        }
      />
      {(edit.editing || edit.isNew) && (
        <DataSetDrawer
          key={openId}
          dataSet={edit.editing}
          groups={inventory.groups}
          onClose={edit.close}
          onRemove={(one) => void removeAll([one.id])}
        />
      )}
    </>
  );
}

function dataSetColumns({ t, language }: Words, groupNames: ReadonlyMap<string, string>): Column<DataSet>[] {
  return [
    { id: "name", header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
    {
      id: "group",
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
      id: "personal",
      header: t("inventory.personalData"),
      width: 96,
      value: (one) => (one.personalData === null ? null : t(one.personalData ? "parts.yes" : "parts.no")),
    },
    {
      id: "size",
      header: t("inventory.sizeGib"),
      unit: "GiB",
      width: 110,
      align: "right",
      value: (one) => one.sizeGib,
    },
    {
      id: "residency",
      header: t("inventory.residency"),
      width: 160,
      value: (one) =>
        one.residency === null
          ? t("inventory.residency-none")
          : one.residency.map((code) => countryName(language, code)).join(", "),
    },
    { id: "note", header: t("inventory.note"), width: 200, hidden: true, value: (one) => one.note ?? "" },
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

const blank: Omit<DataSet, "id"> = {
  name: "",
  group: null,
  items: [],
  stated: null,
  personalData: null,
  sizeGib: null,
  residency: null,
  note: null,
};

function DataSetDrawer({
  dataSet,
  groups,
  onClose,
  onRemove,
}: Readonly<{
  dataSet: DataSet | null;
  groups: Inventory["groups"];
  onClose: () => void;
  onRemove: (dataSet: DataSet) => void;
}>) {
  const { t, of, say } = useText();
  const [draft, setDraft] = useState<Omit<DataSet, "id">>(dataSet ?? blank);
  const { change, busy, failure } = useChange("data-sets.save", { quiet: true });
  const set = (part: Partial<DataSet>) => setDraft((now) => ({ ...now, ...part }));
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : null);
  // the class follows at once from what is filled in, by the very rule the host judges by
  const judged = classOfDataSet({ ...draft, id: dataSet?.id ?? ("d-1" as DataSetId) }); // the id plays no part in it

  async function save(): Promise<void> {
    if (!(await change({ ...draft, name: draft.name.trim(), id: dataSet?.id ?? null }))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name: draft.name } }) });
    onClose();
  }

  return (
    <EditDrawer
      title={dataSet?.name ?? t("inventory.add-data-set")}
      onClose={onClose}
      onSave={() => void save()}
      {...(dataSet ? { onRemove: () => onRemove(dataSet) } : {})}
      busy={busy}
      failure={failure?.field ? null : failure}
      blocked={draft.name.trim() === ""}
    >
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
      <ChoiceField
        label={t("inventory.stated")}
        value={draft.stated}
        options={DataClass.options.map((value) => ({ value, label: t(`class.${value}`) }))}
        onChange={(stated) => set({ stated })}
      />
      <Checkbox.Group
        label={t("inventory.items")}
        size="sm"
        value={draft.items.map(String)}
        onChange={(items) => set({ items: items.map(Number).sort((a, b) => a - b) })}
      >
        <div className="item-row">
          {[1, 2, 3, 4, 5, 6, 7, 8].map((item) => (
            <Checkbox key={item} value={String(item)} label={String(item)} />
          ))}
        </div>
      </Checkbox.Group>
      <p className="soft">{say(judged.reason)}</p>
      <YesNoField
        label={t("inventory.personalData")}
        value={draft.personalData}
        onChange={(personalData) => set({ personalData })}
      />
      <NumberField
        label={t("inventory.sizeGib")}
        unit="GiB"
        value={draft.sizeGib}
        onChange={(sizeGib) => set({ sizeGib })}
        error={at("sizeGib")}
      />
      <TextField
        label={t("inventory.residency")}
        emptyWords={t("inventory.residency-none")}
        value={draft.residency?.join(", ") ?? null}
        onChange={(words) => set({ residency: words === null ? null : codesIn(words) })}
        error={at("residency")}
      />
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

/** ISO codes as a person types them: `kr, de`. */
const codesIn = (words: string): string[] =>
  words
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
