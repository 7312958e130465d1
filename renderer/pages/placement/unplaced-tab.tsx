import { useMemo } from "react";
import { useLocation } from "wouter";
import type { PlacementResult } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import type { PlacementTab } from "./placement-view.tsx";

type Row = PlacementResult["unplaced"][number];

/** What has no place and why; opened, the comparison shows where it fails. */
export function UnplacedTab({ result, comparison }: PlacementTab) {
  const { t, say } = useText();
  const [, go] = useLocation();
  const columns = useMemo((): Column<Row>[] => {
    const workloads = new Map(comparison.workloads.map((one) => [one.workload, one]));
    return [
      {
        id: "workload",
        header: t("placement-page.workload"),
        width: 200,
        value: (one) => workloads.get(one.workload)?.name ?? one.workload,
      },
      {
        id: "class",
        header: t("placement-page.class"),
        width: 110,
        value: (one) => {
          const dataClass = workloads.get(one.workload)?.dataClass;
          return dataClass ? t(`class.${dataClass}`) : null;
        },
      },
      {
        id: "reason",
        header: t("placement-page.reason"),
        width: 420,
        grow: true,
        value: (one) => say(one.sentence),
        show: (one) => <span title={say(one.sentence)}>{say(one.sentence)}</span>,
      },
    ];
  }, [t, say, comparison]);
  const first = comparison.regions.find(({ lawful }) => lawful > 0) ?? comparison.regions[0];
  return (
    <VirtualGrid
      name="unplaced"
      label={t("placement-page.tab-unplaced", { count: result.unplaced.length })}
      rows={result.unplaced}
      rowId={(one) => one.workload}
      columns={columns}
      onOpen={(one) => first && go(pathOf("compare", "matrix", one.workload, first.region))}
      empty={<EmptyState title={t("placement-page.unplaced-none")} missing="" />}
    />
  );
}
