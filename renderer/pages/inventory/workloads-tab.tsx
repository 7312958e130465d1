import { Button } from "@mantine/core";
import { IconFolders, IconUpload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { blankWorkload } from "../../../shared/exchange/editing/blank.ts";
import { workloadFields } from "../../../shared/exchange/editing/fields.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { EditableList } from "./editable-list.tsx";
import { GroupingDrawer } from "./grouping-drawer.tsx";
import { useEditing } from "./use-editing.ts";
import { useImport } from "./use-import.ts";
import type { Inventory, Reading } from "./use-inventory.ts";
import { workloadColumns, workloadFilters } from "./workload-columns.ts";
import { WorkloadDrawer } from "./workload-drawer.tsx";

/** Every workload: found, sorted, edited one by one or together, grouped by rule. */
export function WorkloadsTab({
  inventory,
  reading = null,
  openId,
}: Readonly<{ inventory: Inventory; reading?: Reading; openId: string | null }>) {
  const words = useText();
  const { t, number } = words;
  const { workloads, groups } = inventory;
  const canChange = useCanChange();
  const edit = useEditing("workloads", workloads, openId);
  const [isGrouping, setGrouping] = useState(false);
  const { choose: chooseFiles } = useImport();
  const groupNames = useMemo(() => new Map(groups.map((group) => [group.id as string, group.name])), [groups]);
  const columns = useMemo(() => workloadColumns(words, groupNames), [words, groupNames]);
  const filters = useMemo(() => workloadFilters(words), [words]);

  return (
    <>
      <EditableList
        word="workloads"
        rows={workloads}
        inventory={inventory}
        edit={edit}
        openId={openId}
        columns={columns}
        filters={filters}
        fields={workloadFields}
        blank={blankWorkload}
        addWords={t("inventory.add-workload")}
        note={
          reading && (
            <span className="grid-count figures" role="status">
              {t("inventory.reading", { done: number(reading.done, 0), of: number(reading.of, 0) })}
            </span>
          )
        }
        more={() => (
          <Button
            variant="default"
            leftSection={<IconFolders size={14} aria-hidden />}
            disabled={!canChange || reading !== null}
            onClick={() => setGrouping(true)}
          >
            {t("grouping.button")}
          </Button>
        )}
        empty={
          <div className="drop-hint">
            <EmptyState
              title={t("inventory.empty")}
              missing={t("inventory.empty-why")}
              action={{ label: t("import.choose"), run: chooseFiles, icon: <IconUpload size={16} aria-hidden /> }}
            >
              <p className="soft">{t("import.formats")}</p>
            </EmptyState>
          </div>
        }
        drawer={({ onClose, onRemove }) => (
          <WorkloadDrawer key={openId} workload={edit.editing} groups={groups} onClose={onClose} onRemove={onRemove} />
        )}
      />
      {isGrouping && (
        <GroupingDrawer workloads={workloads} groups={groups} chosen={edit.chosen} onClose={() => setGrouping(false)} />
      )}
    </>
  );
}
