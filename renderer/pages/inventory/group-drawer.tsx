import { useState } from "react";
import { Disposition, type Group } from "../../../shared/model/group.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";

const blank: Omit<Group, "id"> = {
  name: "",
  externalId: null,
  ownerUnit: null,
  grade: null,
  users: null,
  rtoMinutes: null,
  rpoMinutes: null,
  maxRttMs: null,
  disposition: null,
  reason: null,
  freezes: [],
  details: {},
  note: null,
};

/** One application group. */
export function GroupDrawer({
  group,
  onClose,
  onRemove,
}: Readonly<{ group: Group | null; onClose: () => void; onRemove: (group: Group) => void }>) {
  const { t, of, day } = useText();
  const [draft, setDraft] = useState<Omit<Group, "id">>(group ?? blank);
  const { change, busy, failure } = useChange("groups.save", { quiet: true });
  const set = (part: Partial<Group>) => setDraft((now) => ({ ...now, ...part }));
  const at = (field: string) => (failure?.field === field ? of(failure.sentence) : null);

  async function save(): Promise<void> {
    if (!(await change({ ...draft, name: draft.name.trim(), id: group?.id ?? null }))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name: draft.name } }) });
    onClose();
  }

  return (
    <EditDrawer
      title={group?.name ?? t("inventory.add-system")}
      onClose={onClose}
      onSave={() => void save()}
      {...(group ? { onRemove: () => onRemove(group) } : {})}
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
      <TextField
        label={t("inventory.ownerUnit")}
        value={draft.ownerUnit}
        onChange={(ownerUnit) => set({ ownerUnit })}
      />
      <FieldRow>
        <ChoiceField
          label={t("inventory.grade")}
          value={draft.grade === null ? null : String(draft.grade)}
          options={["1", "2", "3", "4"].map((value) => ({ value, label: value }))}
          onChange={(grade) => set({ grade: grade === null ? null : Number(grade) })}
        />
        <NumberField
          label={t("inventory.users")}
          whole
          value={draft.users}
          onChange={(users) => set({ users })}
          error={at("users")}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("inventory.rtoMinutes")}
          unit={t("inventory.minutes")}
          value={draft.rtoMinutes}
          onChange={(rtoMinutes) => set({ rtoMinutes })}
          error={at("rtoMinutes")}
        />
        <NumberField
          label={t("inventory.rpoMinutes")}
          unit={t("inventory.minutes")}
          value={draft.rpoMinutes}
          onChange={(rpoMinutes) => set({ rpoMinutes })}
          error={at("rpoMinutes")}
        />
      </FieldRow>
      <NumberField
        label={t("inventory.maxRttMs")}
        unit="ms"
        value={draft.maxRttMs}
        onChange={(maxRttMs) => set({ maxRttMs })}
        error={at("maxRttMs")}
      />
      <ChoiceField
        label={t("inventory.disposition")}
        value={draft.disposition}
        options={Disposition.options.map((value) => ({ value, label: t(`disposition.${value}`) }))}
        onChange={(disposition) => set({ disposition })}
      />
      <TextField
        label={t("inventory.reason")}
        emptyWords=""
        maxLength={1000}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      {draft.freezes.length > 0 && (
        <div>
          <div className="field-label">{t("inventory.freezes")}</div>
          {draft.freezes.map((freeze) => (
            <p key={`${freeze.from} ${freeze.to}`} className="soft figures">
              {day(freeze.from)}–{day(freeze.to)} {freeze.reason}
            </p>
          ))}
        </div>
      )}
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
