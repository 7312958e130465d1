import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import type { Group } from "../../../shared/model/group.ts";
import type { GroupId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { GroupDrawer } from "./group-drawer.tsx";
import { useOnlyMissing } from "./missing-rows.tsx";
import { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** Application groups: one business service each, with its owner, grade and targets. */
export function SystemsTab({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const words = useText();
  const { t } = words;
  const { groups, workloads } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("systems", groups, openId);
  const only = useOnlyMissing("systems", groups, inventory);
  const { change: remove } = useChange("groups.remove");
  const members = useMemo(() => {
    const count = new Map<string, number>();
    for (const { group } of workloads) if (group) count.set(group, (count.get(group) ?? 0) + 1);
    return count;
  }, [workloads]);
  const columns = useMemo(() => groupColumns(words, members), [words, members]);
  const filters = useMemo(() => groupFilters(words), [words]);

  async function removeAll(ids: GroupId[]): Promise<void> {
    if (!(await remove({ ids }))) return;
    edit.choose(new Set());
    edit.close();
    notify({ tone: "note", words: inBothLanguages({ key: "inventory.removed", args: { count: ids.length } }) });
  }

  return (
    <>
      {only.bar}
      <VirtualGrid
        name="systems"
        label={t("inventory.tab-systems")}
        rows={only.rows}
        rowId={(one) => one.id}
        columns={columns}
        filters={filters}
        chosen={edit.chosen}
        onChoose={edit.choose}
        onOpen={edit.open}
        openId={openId}
        actions={
          edit.chosen.size > 0 ? (
            <Button
              variant="default"
              disabled={!canChange}
              onClick={() => void removeAll([...edit.chosen] as GroupId[])} // ids of the rows above
            >
              {t("parts.remove")}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={!canChange}
              onClick={edit.add}
            >
              {t("inventory.add-system")}
            </Button>
          )
        }
        empty={
          <EmptyState
            title={t("inventory.empty-systems")}
            missing={t("inventory.empty-systems-why")}
            action={{ label: t("inventory.add-system"), run: edit.add }}
          />
        }
      />
      {(edit.editing || edit.isNew) && (
        <GroupDrawer
          key={openId}
          group={edit.editing}
          onClose={edit.close}
          onRemove={(one) => void removeAll([one.id])}
        />
      )}
    </>
  );
}

function groupColumns({ t }: Words, members: ReadonlyMap<string, number>): Column<Group>[] {
  return [
    { id: "name", header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
    { id: "ownerUnit", header: t("inventory.ownerUnit"), width: 150, grow: true, value: (one) => one.ownerUnit },
    { id: "grade", header: t("inventory.grade"), width: 92, align: "right", value: (one) => one.grade },
    {
      id: "members",
      header: t("inventory.members"),
      width: 96,
      align: "right",
      value: (one) => members.get(one.id) ?? 0,
    },
    { id: "users", header: t("inventory.users"), width: 96, align: "right", value: (one) => one.users },
    {
      id: "rto",
      header: "RTO",
      unit: t("inventory.minutes"),
      width: 84,
      align: "right",
      value: (one) => one.rtoMinutes,
    },
    {
      id: "rpo",
      header: "RPO",
      unit: t("inventory.minutes"),
      width: 84,
      align: "right",
      value: (one) => one.rpoMinutes,
    },
    {
      id: "rtt",
      header: t("inventory.maxRttMs"),
      unit: "ms",
      width: 130,
      align: "right",
      value: (one) => one.maxRttMs,
    },
    {
      id: "disposition",
      header: t("inventory.disposition"),
      width: 140,
      value: (one) => one.disposition && t(`disposition.${one.disposition}`),
    },
    { id: "externalId", header: t("inventory.externalId"), width: 120, hidden: true, value: (one) => one.externalId },
    { id: "note", header: t("inventory.note"), width: 200, hidden: true, value: (one) => one.note ?? "" },
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
