import { Checkbox } from "@mantine/core";
import { classOfDataSet } from "../../../shared/engines/eligibility/data-class.ts";
import { blankDataSet } from "../../../shared/exchange/editing/blank.ts";
import type { DataSet } from "../../../shared/model/data-set.ts";
import type { DataSetId, GroupId } from "../../../shared/model/id.ts";
import { DataClass } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, NumberField, TextField, YesNoField } from "../../parts/fields.tsx";
import { useForm } from "../../hooks/use-form.ts";
import type { Inventory } from "./use-inventory.ts";
import "./data-set-drawer.css";

const items = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** One data set. Its class follows at once from what is filled in, by the very rule the host judges by. */
export function DataSetDrawer({
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
  const { t, say } = useText();
  const { draft, set, at, drawer } = useForm({
    call: "data-sets.save",
    name: `data-set ${dataSet?.id ?? "new"}`,
    base: dataSet ?? blankDataSet,
    input: (now) => ({ ...now, name: now.name.trim(), id: dataSet?.id ?? null }),
    called: (now) => now.name,
    onClose,
  });
  const judged = classOfDataSet({ ...draft, id: dataSet?.id ?? ("d-1" as DataSetId) }); // the id plays no part in it

  return (
    <EditDrawer
      title={dataSet?.name ?? t("inventory.add-data-set")}
      {...drawer}
      {...(dataSet ? { onRemove: () => onRemove(dataSet) } : {})}
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
      <div className="class-live" role="status" data-class={judged.class ?? "unknown"}>
        <strong>{judged.class ? t(`class.${judged.class}`) : t("inventory.class-unknown")}</strong>
        <span>{say(judged.reason)}</span>
      </div>
      <Checkbox.Group
        label={t("inventory.items")}
        description={t("inventory.items-why")}
        size="sm"
        value={draft.items.map(String)}
        onChange={(chosen) => set({ items: chosen.map(Number).sort((a, b) => a - b) })}
      >
        <div className="item-list">
          {items.map((item) => (
            <Checkbox
              key={item}
              value={String(item)}
              label={
                <>
                  <span className="item-number">{t("inventory.item", { item })}</span> {t(`inventory.item-${item}`)}{" "}
                  <span className="item-class">{item <= 4 ? "C" : "S"}</span>
                </>
              }
            />
          ))}
        </div>
      </Checkbox.Group>
      <ChoiceField
        label={t("inventory.stated")}
        value={draft.stated}
        options={DataClass.options.map((value) => ({ value, label: t(`class.${value}`) }))}
        onChange={(stated) => set({ stated })}
      />
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
