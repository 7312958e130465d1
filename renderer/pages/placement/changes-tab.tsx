import { useMemo } from "react";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import type { Change } from "./difference.ts";
import type { PlacementTab } from "./placement-view.tsx";

const kinds = ["moved", "resized", "new", "dropped"] as const;

/** What adopting the proposal would change. */
export function ChangesTab({ changes, comparison, nameOf }: PlacementTab & Readonly<{ changes: readonly Change[] }>) {
  const { t } = useText();
  const columns = useMemo((): Column<Change>[] => {
    const names = new Map(comparison.workloads.map((one) => [one.workload, one.name]));
    const place = (at: Change["from"]) =>
      at ? `${nameOf(at.region)} · ${at.offer.split(":").slice(2).join(":")}` : "";
    return [
      {
        id: "workload",
        header: t("placement-page.workload"),
        width: 180,
        value: (one) => names.get(one.workload) ?? one.workload,
      },
      {
        id: "kind",
        header: t("placement-page.change"),
        width: 110,
        value: (one) => t(`placement-page.change-${one.kind}`),
      },
      { id: "from", header: t("placement-page.from"), width: 260, grow: true, value: (one) => place(one.from) },
      { id: "to", header: t("placement-page.to"), width: 260, grow: true, value: (one) => place(one.to) },
    ];
  }, [t, comparison, nameOf]);
  const filters = useMemo(
    (): Filter<Change>[] =>
      kinds.map((kind) => ({
        id: kind,
        kind: "change",
        label: t(`placement-page.change-${kind}`),
        test: (one) => one.kind === kind,
      })),
    [t],
  );
  return (
    <VirtualGrid
      name="placement-changes"
      label={t("placement-page.tab-changes", { count: changes.length })}
      rows={changes}
      rowId={(one) => one.workload}
      columns={columns}
      filters={filters}
      empty={<EmptyState title={t("placement-page.changes-none")} missing={t("placement-page.changes-none-why")} />}
    />
  );
}
