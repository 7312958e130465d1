import { blankGroup } from "../../../shared/exchange/editing/blank.ts";
import { Disposition, type Group } from "../../../shared/model/group.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import { DetailFacts } from "./details.tsx";
import { Freezes } from "./freezes.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Origin } from "./origin.tsx";

/** One application group. */
export function GroupDrawer({
  group,
  onClose,
  onRemove,
}: Readonly<{ group: Group | null; onClose: () => void; onRemove: (group: Group) => void }>) {
  const { t } = useText();
  const { draft, set, at, drawer } = useForm({
    call: "groups.save",
    name: `group ${group?.id ?? "new"}`,
    base: group ?? blankGroup,
    input: (now) => ({ ...now, name: now.name.trim(), id: group?.id ?? null }),
    called: (now) => now.name,
    onClose,
  });

  return (
    <EditDrawer
      title={group?.name ?? t("inventory.add-system")}
      {...drawer}
      {...(group ? { onRemove: () => onRemove(group) } : {})}
      blocked={draft.name.trim() === "" || draft.freezes.some(({ from, to }) => !from || !to || to < from)}
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
      <Freezes freezes={draft.freezes} onChange={(freezes) => set({ freezes })} />
      <TextField
        label={t("inventory.externalId")}
        value={draft.externalId}
        onChange={(externalId) => set({ externalId })}
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
      {group && <Origin id={group.id} />}
    </EditDrawer>
  );
}
