import { ActionIcon, Checkbox, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";
import { FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import type { Line } from "./use-runbook.ts";

/** One line of a run-book: to be ticked; a click on its words opens it for editing in place. */
export function RunbookLineRow({
  line,
  isOpen,
  canChange,
  canTick,
  onOpen,
  onTick,
  onSet,
  onMove,
  onRemove,
}: Readonly<{
  line: Line;
  isOpen: boolean;
  canChange: boolean;
  /** A criterion or a line that nothing is done at has no tick. */
  canTick: boolean;
  onOpen: () => void;
  onTick: (done: boolean) => void;
  onSet: (part: Partial<Line>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}>) {
  const { t } = useText();
  const said = line.text === "" ? t("runbook-page.empty-line") : line.text;
  return (
    <li className={line.done ? "runbook-line runbook-done" : "runbook-line"}>
      {canTick ? (
        <Checkbox
          size="xs"
          aria-label={t("runbook-page.tick", { text: said.slice(0, 60) })}
          checked={line.done}
          disabled={!canChange}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      ) : (
        <span className="runbook-dot" aria-hidden="true" />
      )}
      {isOpen ? (
        <div className="runbook-edit">
          <TextField
            label={t("runbook-page.text")}
            long
            required
            maxLength={1000}
            value={line.text}
            onChange={(text) => onSet({ text: text ?? "" })}
          />
          <FieldRow>
            <TextInput
              label={t("runbook-page.owner")}
              maxLength={100}
              value={line.owner ?? ""}
              onChange={(event) => onSet({ owner: event.currentTarget.value || null })}
            />
            <NumberField
              label={t("runbook-page.minutes")}
              whole
              max={100_000}
              value={line.minutes}
              onChange={(minutes) => onSet({ minutes })}
            />
          </FieldRow>
          <span className="runbook-keys">
            <ActionIcon aria-label={t("runbook-page.up")} onClick={() => onMove(-1)}>
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon aria-label={t("runbook-page.down")} onClick={() => onMove(1)}>
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon aria-label={t("runbook-page.remove-line")} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </span>
        </div>
      ) : (
        <button type="button" className="runbook-words" disabled={!canChange} onClick={onOpen}>
          <span>{said}</span>
          {(line.owner !== null || line.minutes !== null) && (
            <span className="soft figures">
              {[line.owner, line.minutes === null ? null : t("runbook-page.of-minutes", { minutes: line.minutes })]
                .filter(Boolean)
                .join(" · ")}
            </span>
          )}
        </button>
      )}
    </li>
  );
}
