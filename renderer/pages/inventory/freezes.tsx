import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Group } from "../../../shared/model/group.ts";
import { useText } from "../../hooks/use-text.ts";
import "./freezes.css";

type Freeze = Group["freezes"][number];

/** Periods in which the group must not be cut over, both days included. */
export function Freezes({
  freezes,
  onChange,
}: Readonly<{ freezes: readonly Freeze[]; onChange: (freezes: Freeze[]) => void }>) {
  const { t } = useText();
  const set = (at: number, part: Partial<Freeze>): void =>
    onChange(freezes.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="freezes">
      <legend>{t("inventory.freezes")}</legend>
      {freezes.map((freeze, index) => {
        const isTurned = freeze.from !== "" && freeze.to !== "" && freeze.to < freeze.from;
        return (
          <div key={index} className="freeze">
            <TextInput
              type="date"
              aria-label={t("inventory.freeze-from")}
              value={freeze.from}
              max="9999-12-31"
              onChange={(event) => set(index, { from: event.currentTarget.value })}
            />
            <span aria-hidden="true">–</span>
            <TextInput
              type="date"
              aria-label={t("inventory.freeze-to")}
              value={freeze.to}
              max="9999-12-31"
              error={isTurned ? t("inventory.freeze-turned") : undefined}
              onChange={(event) => set(index, { to: event.currentTarget.value })}
            />
            <ActionIcon
              aria-label={t("inventory.remove-freeze", { number: index + 1 })}
              onClick={() => onChange(freezes.filter((_one, each) => each !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
            <TextInput
              className="freeze-reason"
              aria-label={t("inventory.freeze-reason")}
              placeholder={t("inventory.freeze-reason")}
              maxLength={200}
              value={freeze.reason}
              onChange={(event) => set(index, { reason: event.currentTarget.value })}
            />
          </div>
        );
      })}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={freezes.length >= 50}
        onClick={() => onChange([...freezes, { from: "", to: "", reason: "" }])}
      >
        {t("inventory.add-freeze")}
      </Button>
    </fieldset>
  );
}
