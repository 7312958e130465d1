import { useMemo } from "react";
import type { WorkloadId } from "../../../shared/model/id.ts";
import { type WavePlan, isHeldByCircle } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";

type Row = WavePlan["unscheduled"][number];

/** What is in no wave, and why. */
export function UnscheduledTab({
  plan,
  names,
  openId,
  onOpen,
  onPart,
}: Readonly<{
  plan: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  openId: string | null;
  onOpen: (id: string) => void;
  /** Somebody answers for parting circles; `null`: nothing may be changed. */
  onPart: (() => void) | null;
}>) {
  const { t, say } = useText();
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "workload",
        header: t("waves-page.workload"),
        width: 220,
        value: (one) => names.get(one.workload)?.name ?? one.workload,
      },
      { id: "reason", header: t("waves-page.reason"), width: 420, grow: true, value: (one) => say(one.sentence) },
    ],
    [t, say, names],
  );
  const held = plan.unscheduled.filter(({ sentence }) => isHeldByCircle(sentence.key)).length;
  return (
    <>
      {held > 0 && onPart && (
        <p>
          {t("waves-page.held-by-circle", { count: held })}{" "}
          <button type="button" className="waves-link" onClick={onPart}>
            {t("waves-page.part-circles")}
          </button>
        </p>
      )}
      <VirtualGrid
        name="unscheduled"
        label={t("waves-page.tab-unscheduled", { count: plan.unscheduled.length })}
        rows={plan.unscheduled}
        rowId={(one) => one.workload}
        columns={columns}
        onOpen={(one) => onOpen(one.workload)}
        openId={openId}
        empty={<EmptyState title={t("waves-page.all-scheduled")} missing="" />}
      />
    </>
  );
}
