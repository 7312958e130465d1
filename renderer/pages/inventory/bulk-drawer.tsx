import { useState } from "react";
import type { Input } from "../../../shared/contract/contract.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { GroupId, WorkloadId } from "../../../shared/model/id.ts";
import { Environment, WorkloadKind } from "../../../shared/model/workload.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField } from "../../parts/fields.tsx";

type Change = Input<"workloads.change">["set"];

/** Changes the chosen fields of many workloads in one step, which one undo takes back. */
export function BulkDrawer({
  ids,
  groups,
  onClose,
}: Readonly<{ ids: readonly WorkloadId[]; groups: readonly Group[]; onClose: () => void }>) {
  const { t, number } = useText();
  const [set, setSet] = useState<Change>({});
  const { change, busy, failure } = useChange("workloads.change", { quiet: true });

  async function apply(): Promise<void> {
    if (!(await change({ ids: [...ids], set }))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.changed-many", args: { count: ids.length } }) });
    onClose();
  }

  return (
    <EditDrawer
      title={t("inventory.bulk-title", { count: number(ids.length, 0) })}
      onClose={onClose}
      onSave={() => void apply()}
      saveWords={t("inventory.bulk-apply", { count: number(ids.length, 0) })}
      busy={busy}
      failure={failure}
      blocked={Object.keys(set).length === 0}
    >
      <p className="soft">{t("inventory.bulk-why")}</p>
      <Maybe
        label={t("inventory.group")}
        value={set.group}
        options={groups.map((group): { value: GroupId; label: string } => ({ value: group.id, label: group.name }))}
        onChange={(group) => setSet((now) => withPart(now, "group", group))}
      />
      <Maybe
        label={t("inventory.environment")}
        value={set.environment}
        options={Environment.options.map((value) => ({ value, label: t(`environment.${value}`) }))}
        onChange={(environment) => setSet((now) => withPart(now, "environment", environment))}
      />
      <Maybe
        label={t("inventory.kind")}
        value={set.kind}
        options={WorkloadKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => setSet((now) => withPart(now, "kind", kind))}
      />
      <ChoiceField
        label={t("inventory.keepSize")}
        unknownWords={t("inventory.bulk-keep")}
        value={set.keepSize === undefined ? null : set.keepSize ? "yes" : "no"}
        options={[
          { value: "yes", label: t("parts.yes") },
          { value: "no", label: t("parts.no") },
        ]}
        onChange={(next) => setSet((now) => withPart(now, "keepSize", next === null ? undefined : next === "yes"))}
      />
    </EditDrawer>
  );
}

const UNKNOWN = "(unknown)";

/** Leave as it is, set to not known, or set to one of a few. */
function Maybe<Value extends string>({
  label,
  value,
  options,
  onChange,
}: Readonly<{
  label: string;
  value: Value | null | undefined;
  options: readonly Readonly<{ value: Value; label: string }>[];
  onChange: (value: Value | null | undefined) => void;
}>) {
  const { t } = useText();
  return (
    <ChoiceField<Value | typeof UNKNOWN>
      label={label}
      unknownWords={t("inventory.bulk-keep")}
      value={value === undefined ? null : (value ?? UNKNOWN)}
      options={[{ value: UNKNOWN, label: t("inventory.bulk-unknown") }, ...options]}
      onChange={(next) => onChange(next === null ? undefined : next === UNKNOWN ? null : next)}
    />
  );
}

/** The change with one more part, or without it where it is left as it is. */
function withPart<Key extends keyof Change>(change: Change, key: Key, value: Change[Key] | undefined): Change {
  const rest = Object.fromEntries(Object.entries(change).filter(([name]) => name !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}
