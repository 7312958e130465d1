import { useMemo } from "react";
import { type Imported, findingsOf } from "../../../shared/engines/completeness/findings.ts";
import { type Known, completenessOfAll, qualityOf } from "../../../shared/engines/completeness/quality.ts";
import type { Quality } from "../../../shared/model/quality.ts";
import { useCall } from "../../hooks/use-call.ts";
import type { Inventory } from "./use-inventory.ts";

const none: readonly Imported[] = [];

/** The quality of what the page holds, by the same function the host answers with. */
export function useQuality(inventory: Inventory): Readonly<{ quality: Quality; all: readonly Known[] }> {
  const { workloads, groups, dataSets, dependencies } = inventory;
  const { data: batches } = useCall("inventory.batches", {});
  const imports: readonly Imported[] = batches ?? none;
  const held = useMemo(
    () => ({ workloads, groups, dataSets, dependencies }),
    [workloads, groups, dataSets, dependencies],
  );
  const all = useMemo(() => completenessOfAll(held), [held]);
  const known = useMemo(() => qualityOf(held), [held]);
  const findings = useMemo(() => findingsOf(imports), [imports]);
  return { quality: { ...known, findings }, all };
}
