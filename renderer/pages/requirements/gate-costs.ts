import { useMemo } from "react";
import type { Gate } from "../../../shared/model/requirement.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useScenarioId, useWorkspace } from "../../hooks/workspace.ts";

/** What a gate takes away: regions from everybody, and the last place from workloads that only it keeps out. */
export type GateCost = Readonly<{ regionsOut: number; lostAlone: number }>;

/** What each gate costs, rule by rule; of a pack the strictest of its rules. `null` while it is not known. */
export function useGateCosts(): (gate: Gate["gate"]) => GateCost | null {
  const scenario = useScenarioId();
  const hasInventory = (useWorkspace()?.counts.workloads ?? 0) > 0;
  const { data } = useCall(
    "verdicts.gates",
    { scenario: scenario!, date: null },
    { enabled: scenario !== null && hasInventory, keepPrevious: true },
  );
  return useMemo(() => {
    const rules = data?.rules ?? [];
    return (gate) => {
      const name =
        gate.is === "rule-pack" ? gate.pack : gate.is === "certificate" ? `certificate/${gate.scheme}` : gate.is;
      const mine = rules.filter(({ rule }) => rule === name || rule.startsWith(`${name}/`));
      if (mine.length === 0) return null;
      return {
        regionsOut: Math.max(...mine.map((one) => one.regionsOut)),
        lostAlone: Math.max(...mine.map((one) => one.lostAlone)),
      };
    };
  }, [data]);
}
