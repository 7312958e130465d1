import { useMemo } from "react";
import { useLocation } from "wouter";
import type { WorkloadId } from "../../../shared/model/id.ts";
import type { Placement } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { offerName } from "./offer-name.ts";
import type { PlacementTab } from "./placement-view.tsx";
import type { Proposal } from "./proposal.ts";
import { ReasonDrawer } from "./reason-drawer.tsx";

/** Every placed workload with its place; opened, it says why there and why not elsewhere, and can be pinned. */
export function WorkloadsTab({
  result,
  comparison,
  scenario,
  nameOf,
  openId,
  isProposed,
  proposal,
  onSolved,
}: PlacementTab & Readonly<{ openId: string | null; isProposed: boolean; proposal: Proposal; onSolved: () => void }>) {
  const { t, unknown } = useText();
  const [, go] = useLocation();
  const { data: groups } = useCall("groups.list", {});
  const workloads = useMemo(() => new Map(comparison.workloads.map((one) => [one.workload, one])), [comparison]);
  const columns = useMemo((): Column<Placement>[] => {
    const groupNames = new Map(groups?.map((group) => [group.id, group.name]));
    const seconds = new Map(result.recoveries.map((one) => [one.workload, one]));
    const groupOf = (id: WorkloadId) => workloads.get(id)?.group ?? null;
    return [
      {
        id: "workload",
        header: t("placement-page.workload"),
        width: 170,
        grow: true,
        value: (one) => workloads.get(one.workload)?.name ?? one.workload,
      },
      {
        id: "group",
        header: t("placement-page.group"),
        width: 160,
        grow: true,
        value: (one) => {
          const group = groupOf(one.workload);
          return group ? (groupNames.get(group) ?? null) : null;
        },
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
      { id: "region", header: t("placement-page.region"), width: 210, value: (one) => nameOf(one.region) },
      {
        id: "offer",
        header: t("placement-page.offer"),
        width: 180,
        value: (one) => offerName(one.offer),
      },
      ...(result.placements.some(({ term }) => term !== undefined)
        ? [
            {
              id: "term",
              header: t("placement-page.term"),
              width: 110,
              value: (one: Placement) => t(`cost-page.term-${one.term ?? scenario.term ?? "on-demand"}`),
            },
          ]
        : []),
      ...(result.recoveries.length > 0
        ? [
            {
              id: "second",
              header: t("placement-page.second-place"),
              width: 200,
              value: (one: Placement) => {
                const second = seconds.get(one.workload);
                return second?.region ? nameOf(second.region) : t("parts.none");
              },
            },
          ]
        : []),
      {
        id: "by-hand",
        header: t("placement-page.by-hand"),
        width: 84,
        value: (one) =>
          scenario.pins.some((pin) => pin.workload === one.workload && pin.kind === "pinned")
            ? t("placement-page.pinned")
            : "",
      },
    ];
  }, [t, groups, workloads, nameOf, scenario.pins, scenario.term, result]);
  const filters = useMemo(
    (): Filter<Placement>[] =>
      result.byRegion
        .filter(({ workloads: many }) => many > 0)
        .toSorted((a, b) => b.workloads - a.workloads)
        .slice(0, 5)
        .map(({ region }) => ({
          id: region,
          kind: "region",
          label: nameOf(region),
          test: (one) => one.region === region,
        })),
    [result.byRegion, nameOf],
  );
  const open = result.placements.find(({ workload }) => workload === openId) ?? null;

  return (
    <>
      <VirtualGrid
        name="placed-workloads"
        label={t("placement-page.tab-workloads")}
        rows={result.placements}
        rowId={(one) => one.workload}
        columns={columns}
        filters={filters}
        onOpen={(one) => go(pathOf("placement", "workloads", one.workload))}
        openId={openId}
        empty={<p className="grid-no-match">{unknown}</p>}
      />
      {open && (
        <ReasonDrawer
          key={`${open.workload} ${isProposed}`}
          placement={open}
          name={workloads.get(open.workload)?.name ?? open.workload}
          of={isProposed ? "proposed" : "kept"}
          scenario={scenario}
          proposal={proposal}
          nameOf={nameOf}
          onSolved={onSolved}
          onClose={() => go(pathOf("placement", "workloads"))}
        />
      )}
    </>
  );
}
