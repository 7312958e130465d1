import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { Placement } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { CellDrawer } from "../compare/cell-drawer.tsx";
import type { PlacementTab } from "./placement-view.tsx";

/** Every placed workload with its place; opened, it says why there and why not elsewhere, and can be pinned. */
export function WorkloadsTab({
  result,
  comparison,
  scenario,
  nameOf,
  openId,
}: PlacementTab & Readonly<{ openId: string | null }>) {
  const { t, unknown } = useText();
  const [, go] = useLocation();
  const { data: groups } = useCall("groups.list", {});
  const workloads = useMemo(() => new Map(comparison.workloads.map((one) => [one.workload, one])), [comparison]);
  const columns = useMemo((): Column<Placement>[] => {
    const groupNames = new Map(groups?.map((group) => [group.id, group.name]));
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
        value: (one) => one.offer.split(":").slice(2).join(":"),
      },
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
  }, [t, groups, workloads, nameOf, scenario.pins]);
  const filters = useMemo(
    (): Filter<Placement>[] =>
      result.byRegion
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
        <PlaceDrawer
          key={open.workload}
          placement={open}
          comparison={comparison}
          scenario={scenario}
          nameOf={nameOf}
          onClose={() => go(pathOf("placement", "workloads"))}
        />
      )}
    </>
  );
}

function PlaceDrawer({
  placement,
  comparison,
  scenario,
  nameOf,
  onClose,
}: Omit<PlacementTab, "result"> & Readonly<{ placement: Placement; onClose: () => void }>) {
  const { t } = useText();
  const [at, setAt] = useState<RegionId>(placement.region);
  const workload = comparison.workloads.find((one) => one.workload === placement.workload);
  const region = comparison.regions.find((one) => one.region === at);
  if (!workload || !region) return null;
  return (
    <CellDrawer
      scenario={scenario}
      workload={workload}
      region={region}
      nameOf={nameOf}
      onClose={onClose}
      choose={
        <NativeSelect
          label={t("placement-page.look-at")}
          value={at}
          data={comparison.regions
            .filter((one) => one.lawful > 0 || one.region === at)
            .map((one) => ({ value: one.region, label: nameOf(one.region) }))}
          onChange={(event) => setAt(event.currentTarget.value as RegionId)} // its options are ids of regions
        />
      }
    />
  );
}
