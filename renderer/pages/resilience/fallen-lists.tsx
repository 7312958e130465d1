import { useMemo } from "react";
import { useLocation } from "wouter";
import type { FallenGroup, FallenWorkload, OutageDrill } from "../../../shared/model/resilience.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { Target, backWords, lossWords } from "./times.tsx";

/** Every system the outage interrupts: how long, and against what the inventory asks for. */
export function FallenGroups({ drill }: Readonly<{ drill: OutageDrill }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const columns = useMemo(
    (): Column<FallenGroup>[] => [
      {
        id: "grade",
        header: t("resilience-page.grade"),
        width: 64,
        align: "right",
        digits: 0,
        value: (one) => one.grade,
      },
      { id: "name", header: t("resilience-page.system"), width: 160, grow: true, value: (one) => one.name },
      {
        id: "users",
        header: t("resilience-page.users"),
        width: 116,
        align: "right",
        digits: 0,
        value: (one) => one.users,
      },
      {
        id: "down",
        header: t("resilience-page.down-of"),
        width: 84,
        align: "right",
        value: (one) => one.down,
        show: (one) => `${one.down}/${one.of}`,
      },
      ...certainty(t, drill),
      {
        id: "rto",
        header: t("resilience-page.rto"),
        width: 112,
        value: (one) => one.rto?.high ?? Infinity,
        show: (one) => backWords(words, one.rto),
      },
      {
        id: "rpo",
        header: t("resilience-page.rpo"),
        width: 112,
        value: (one) => one.rpo?.high ?? Infinity,
        show: (one) => lossWords(words, one.rpo, one.rto),
      },
      {
        id: "target",
        header: t("resilience-page.rto-target"),
        width: 104,
        value: (one) => one.rtoTarget,
        show: (one) => <Target words={words} minutes={one.rtoTarget} verdict={one.meetsRto} />,
      },
    ],
    [words, t, drill],
  );
  return (
    <VirtualGrid
      name="fallen-groups"
      label={t("resilience-page.show-groups")}
      rows={drill.groups}
      rowId={(one) => one.group}
      columns={columns}
      onOpen={(one) => go(pathOf("resilience", "design", one.group))}
    />
  );
}

/** Every workload the outage takes, and what it falls through. */
export function FallenWorkloads({ drill }: Readonly<{ drill: OutageDrill }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const columns = useMemo((): Column<FallenWorkload>[] => {
    const names = new Map(drill.workloads.map((one) => [one.workload, one.name]));
    return [
      { id: "name", header: t("resilience-page.workload"), width: 180, grow: true, value: (one) => one.name },
      {
        id: "how",
        header: t("resilience-page.how"),
        width: 180,
        value: (one) =>
          one.through === null || one.how === "direct"
            ? t("resilience-page.how-direct")
            : t("resilience-page.how-through", { name: names.get(one.through) ?? one.through }),
      },
      ...certainty(t, drill),
      { id: "from", header: t("resilience-page.first"), width: 150, value: (one) => one.from },
      {
        id: "mode",
        header: t("resilience-page.designed"),
        width: 90,
        value: (one) => t(`resilience.mode-${one.mode}`),
      },
      { id: "to", header: t("resilience-page.second"), width: 150, value: (one) => one.to },
      {
        id: "rto",
        header: t("resilience-page.rto"),
        width: 130,
        value: (one) => one.rto?.high ?? Infinity,
        show: (one) => backWords(words, one.rto),
      },
      {
        id: "rpo",
        header: t("resilience-page.rpo"),
        width: 130,
        value: (one) => one.rpo?.high ?? Infinity,
        show: (one) => lossWords(words, one.rpo, one.rto),
      },
    ];
  }, [words, t, drill]);
  return (
    <VirtualGrid
      name="fallen-workloads"
      label={t("resilience-page.show-workloads")}
      rows={drill.workloads}
      rowId={(one) => one.workload}
      columns={columns}
      onOpen={(one) => one.group && go(pathOf("resilience", "design", one.group))}
    />
  );
}

/** Whether it falls for sure; a column only where something is in doubt. */
const certainty = (t: Words["t"], drill: OutageDrill): Column<Readonly<{ certain: boolean }>>[] =>
  drill.workloads.every(({ certain }) => certain)
    ? []
    : [
        {
          id: "certain",
          header: t("resilience-page.certain"),
          width: 90,
          value: (one) => t(one.certain ? "resilience-page.surely" : "resilience-page.maybe"),
        },
      ];
