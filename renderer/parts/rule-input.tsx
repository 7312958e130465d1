import { ActionIcon, NativeSelect, TextInput, Tooltip } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import { useState } from "react";
import type { Field, NameBook } from "../../shared/exchange/editing/field.ts";
import { readField } from "../../shared/exchange/editing/read-field.ts";
import type { TextKey } from "../../shared/text/text.ts";
import { useText } from "../hooks/use-text.ts";
import { choicesOf } from "./grid/cell-editor.tsx";
import "./rule-input.css";

/** What many rows are to become in one field: left as they are, or one value for all, `null` being not known. */
export type Change = Readonly<{ kind: "leave" } | { kind: "bad" } | { kind: "set"; value: unknown }>;

const LEAVE = "";
const UNKNOWN = "(unknown)";

/** One field of many rows: leave as it is, set to not known, or set to what is typed or chosen. */
export function RuleInput({
  field,
  names,
  suggestions,
  onChange,
}: Readonly<{
  field: Field;
  names: NameBook;
  suggestions: readonly string[];
  onChange: (change: Change) => void;
}>) {
  const { t, say } = useText();
  const [words, setWords] = useState("");
  const [isCleared, setCleared] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const { rule } = field;
  const unit = { size: "GiB", share: "%", minutes: t("inventory.minutes") }[rule.kind as string];
  const label = `${t(field.title as TextKey)}${unit ? ` (${unit})` : ""}`; // tested: every field has its title
  const choices = choicesOf(field, t) ?? (rule.kind === "group" ? suggestions : null);
  const mayClear = !("required" in rule && rule.required) && rule.kind !== "end";
  const clearedTo = ["addresses", "items", "freezes"].includes(rule.kind) ? [] : null;

  function take(said: string): void {
    setWords(said);
    setCleared(false);
    if (said.trim() === "") {
      setWhy(null);
      return onChange({ kind: "leave" });
    }
    const read = readField(field, said, names);
    setWhy(read.kind === "bad" ? say(read.why) : null);
    onChange(read.kind === "bad" ? { kind: "bad" } : { kind: "set", value: read.value });
  }

  function clear(): void {
    setWords("");
    setWhy(null);
    setCleared(!isCleared);
    onChange(isCleared ? { kind: "leave" } : { kind: "set", value: clearedTo });
  }

  if (choices)
    return (
      <NativeSelect
        label={label}
        value={isCleared ? UNKNOWN : words}
        error={why ?? undefined}
        data={[
          { value: LEAVE, label: t("inventory.bulk-keep") },
          ...(mayClear ? [{ value: UNKNOWN, label: t("inventory.bulk-unknown") }] : []),
          ...choices.map((word) => ({ value: word, label: word })),
        ]}
        onChange={(event) => (event.currentTarget.value === UNKNOWN ? clear() : take(event.currentTarget.value))}
      />
    );
  return (
    <TextInput
      label={label}
      value={words}
      error={why ?? undefined}
      placeholder={t(isCleared ? "inventory.bulk-cleared" : "inventory.bulk-keep")}
      data-cleared={isCleared || undefined}
      className="rule-input"
      onChange={(event) => take(event.currentTarget.value)}
      rightSection={
        mayClear && (
          <Tooltip label={t("inventory.bulk-unknown")}>
            <ActionIcon
              aria-label={t("inventory.bulk-clear", { field: label })}
              aria-pressed={isCleared}
              variant={isCleared ? "light" : "subtle"}
              onClick={clear}
            >
              <IconEraser size={14} />
            </ActionIcon>
          </Tooltip>
        )
      }
    />
  );
}
