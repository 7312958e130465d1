import { SegmentedControl } from "@mantine/core";
import { useLocation } from "wouter";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import { DependenciesTab } from "./dependencies-tab.tsx";
import { DependencyGraph } from "./dependency-graph.tsx";
import type { Inventory } from "./use-inventory.ts";

/** The same dependencies as a list or as a graph; which of the two is in the address. */
export function DependencyView({ inventory, openId }: Readonly<{ inventory: Inventory; openId: string | null }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const isGraph = openId === "graph";
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={t("graph.view")}
      value={isGraph ? "graph" : "list"}
      onChange={(next) =>
        go(next === "graph" ? pathOf("inventory", "dependencies", "graph") : pathOf("inventory", "dependencies"))
      }
      data={[
        { value: "list", label: t("graph.view-list") },
        { value: "graph", label: t("graph.view-graph") },
      ]}
    />
  );
  if (inventory.dependencies.length === 0) return <DependenciesTab inventory={inventory} openId={openId} />;
  return (
    <>
      <div className="dependency-choice">{choice}</div>
      {isGraph ? <DependencyGraph inventory={inventory} /> : <DependenciesTab inventory={inventory} openId={openId} />}
    </>
  );
}
