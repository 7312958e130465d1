import { MultiSelect } from "@mantine/core";
import { GroupId, WorkloadId } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { byName } from "./by-name.ts";
import type { Member } from "./limit-draft.ts";
import type { FieldsOf } from "./limit-field-parts.tsx";

const SHOWN = 60;
const keyOf = ({ kind, id }: Member): string => `${kind} ${id}`;

function memberOf(key: string): Member {
  const [kind, id] = key.split(" ");
  return kind === "group" ? { kind, id: GroupId.parse(id) } : { kind: "workload", id: WorkloadId.parse(id) };
}

/** Workloads and whole application groups, found by name. */
export function MembersField({ draft, set, errorOf, choices }: FieldsOf) {
  const { t } = useText();
  const options = (kind: Member["kind"], all: FieldsOf["choices"]["groups"]) => {
    const gone = draft.members.filter((one) => one.kind === kind && !all.some(({ value }) => value === one.id));
    return [
      ...all.map(({ value, label }) => ({ value: `${kind} ${value}`, label })),
      ...gone.map((one) => ({ value: keyOf(one), label: one.id })),
    ];
  };
  return (
    <MultiSelect
      label={t("limits.members")}
      placeholder={t("limits.members-find")}
      searchable
      hidePickedOptions
      limit={SHOWN}
      filter={byName}
      nothingFoundMessage={t("limits.nothing-found")}
      value={draft.members.map(keyOf)}
      data={[
        { group: t("limits.groups"), items: options("group", choices.groups) },
        { group: t("limits.workloads"), items: options("workload", choices.workloads) },
      ]}
      error={errorOf("members")}
      onChange={(keys) => set({ members: keys.map(memberOf) })}
    />
  );
}
