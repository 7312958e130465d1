import { useMemo } from "react";
import { blankGroup } from "../../../shared/exchange/editing/blank.ts";
import { groupFields } from "../../../shared/exchange/editing/fields.ts";
import type { Group } from "../../../shared/model/group.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { EditableList } from "./editable-list.tsx";
import { fieldAt } from "./fields-of.ts";
import { GroupDrawer } from "./group-drawer.tsx";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Application groups: one business service each, with its owner, grade and targets. */
export function SystemsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { groups, workloads } = inventory;
  const edit = useEditing("systems", groups, openId);
  const members = useMemo(() => {
    const count = new Map<string, number>();
    for (const { group } of workloads) if (group) count.set(group, (count.get(group) ?? 0) + 1);
    return count;
  }, [workloads]);
  const columns = useMemo(() => groupColumns(words, members), [words, members]);
  const filters = useMemo(() => groupFilters(words), [words]);

  return (
    <EditableList
      word="systems"
      rows={groups}
      inventory={inventory}
      edit={edit}
      openId={openId}
      columns={columns}
      filters={filters}
      fields={groupFields}
      blank={blankGroup}
      addWords={t("inventory.add-system")}
      empty={
        <EmptyState
          title={t("inventory.empty-systems")}
          missing={t("inventory.empty-systems-why")}
          action={{ label: t("inventory.add-system"), run: edit.add }}
        />
      }
      drawer={({ onClose, onRemove }) => (
        <GroupDrawer key={openId} group={edit.editing} onClose={onClose} onRemove={onRemove} />
      )}
    />
  );
}

const at = fieldAt(groupFields);

function groupColumns({ t }: Words, members: ReadonlyMap<string, number>): Column<Group>[] {
  const amount = (
    path: "users" | "rtoMinutes" | "rpoMinutes" | "maxRttMs",
    header: string,
    width: number,
    unit?: string,
  ): Column<Group> => ({
    id: path,
    ...at(path),
    header,
    ...(unit ? { unit } : {}),
    width,
    align: "right",
    value: (one) => one[path],
  });
  return [
    { id: "name", ...at("name"), header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
    {
      id: "ownerUnit",
      ...at("ownerUnit"),
      header: t("inventory.ownerUnit"),
      width: 150,
      grow: true,
      value: (one) => one.ownerUnit,
    },
    { id: "grade", ...at("grade"), header: t("inventory.grade"), width: 92, align: "right", value: (one) => one.grade },
    {
      id: "members",
      header: t("inventory.members"),
      width: 96,
      align: "right",
      value: (one) => members.get(one.id) ?? 0,
    },
    amount("users", t("inventory.users"), 96),
    amount("rtoMinutes", "RTO", 84, t("inventory.minutes")),
    amount("rpoMinutes", "RPO", 84, t("inventory.minutes")),
    amount("maxRttMs", t("inventory.maxRttMs"), 130, "ms"),
    {
      id: "disposition",
      ...at("disposition"),
      header: t("inventory.disposition"),
      width: 140,
      value: (one) => one.disposition && t(`disposition.${one.disposition}`),
    },
    {
      id: "reason",
      ...at("reason"),
      header: t("inventory.reason"),
      width: 160,
      hidden: true,
      value: (one) => one.reason ?? "",
    },
    {
      id: "freezes",
      ...at("freezes"),
      header: t("inventory.freezes"),
      width: 200,
      hidden: true,
      value: (one) => one.freezes.map(({ from, to, reason }) => `${from}~${to} ${reason}`.trim()).join("; "),
    },
    {
      id: "externalId",
      ...at("externalId"),
      header: t("inventory.externalId"),
      width: 120,
      hidden: true,
      value: (one) => one.externalId,
    },
    {
      id: "note",
      ...at("note"),
      header: t("inventory.note"),
      width: 200,
      hidden: true,
      value: (one) => one.note ?? "",
    },
  ];
}

function groupFilters({ t }: Words): Filter<Group>[] {
  return [
    ...[1, 2, 3, 4].map((grade) => ({
      id: `grade-${grade}`,
      kind: "grade",
      label: `${t("inventory.grade")} ${grade}`,
      test: (one: Group) => one.grade === grade,
    })),
    {
      id: "undecided",
      kind: "disposition",
      label: t("inventory.filter-no-disposition"),
      test: (one) => one.disposition === null,
    },
  ];
}
