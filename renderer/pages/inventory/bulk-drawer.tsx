import { useState } from "react";
import type { Field, NameBook } from "../../../shared/exchange/editing/field.ts";
import { joined, setAt } from "../../../shared/exchange/editing/patched.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { type Change, RuleInput } from "../../parts/rule-input.tsx";
import type { Failure } from "../../../shared/contract/failure.ts";

/** Changes any field of many rows in one step, which one undo takes back. */
export function BulkDrawer({
  title,
  count,
  fields,
  names,
  suggestions,
  busy,
  failure,
  onApply,
  onClose,
}: Readonly<{
  title: string;
  count: number;
  fields: readonly Field[];
  names: NameBook;
  suggestions: (field: Field) => readonly string[];
  busy: boolean;
  failure: Failure | null;
  onApply: (set: object) => void;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [changes, setChanges] = useState<Readonly<Record<string, Change>>>({});
  const all = Object.entries(changes);
  const set = all.reduce<object>(
    (sum, [path, change]) => (change.kind === "set" ? joined(sum, setAt(path, change.value)) : sum),
    {},
  );
  const fieldsSet = all.filter(([, change]) => change.kind === "set").length;

  return (
    <EditDrawer
      title={title}
      onClose={onClose}
      wide
      onSave={() => onApply(set)}
      saveWords={t("inventory.bulk-apply", { count: number(count, 0) })}
      busy={busy}
      failure={failure}
      blocked={fieldsSet === 0 || all.some(([, change]) => change.kind === "bad")}
    >
      <p className="soft" role="status">
        {fieldsSet > 0
          ? t("inventory.bulk-sum", { fields: number(fieldsSet, 0), count: number(count, 0) })
          : t("inventory.bulk-why")}
      </p>
      <div className="bulk-fields">
        {fields.map((field) => (
          <RuleInput
            key={field.path}
            field={field}
            names={names}
            suggestions={suggestions(field)}
            onChange={(change) => setChanges((now) => ({ ...now, [field.path]: change }))}
          />
        ))}
      </div>
    </EditDrawer>
  );
}
