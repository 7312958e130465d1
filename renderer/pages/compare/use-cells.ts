import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { RegionId, ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import type { Cell } from "../../../shared/model/result.ts";
import { call } from "../../host.ts";

/** Rows asked for at once: a row holds every region with its reasons, so few rows come sooner. */
const CHUNK = 16;

/** The cells of a workload by region; `null` while they are on their way. */
export type CellsOf = (workload: WorkloadId) => ReadonlyMap<RegionId, Cell> | null;

/** The cells of the rows in sight, asked for in chunks as they come into sight and kept until the plan changes. */
export function useCells(
  scenario: ScenarioId,
  workloads: readonly WorkloadId[],
  inSight: Readonly<{ first: number; last: number }>,
): CellsOf {
  const from = Math.floor(Math.max(0, inSight.first) / CHUNK);
  const to = Math.floor(Math.max(0, inSight.last) / CHUNK);
  const chunks = useMemo(
    () =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        workloads.slice((from + index) * CHUNK, (from + index + 1) * CHUNK),
      ).filter((chunk) => chunk.length > 0),
    [workloads, from, to],
  );
  return useQueries({
    queries: chunks.map((chunk) => {
      const input = { scenario, workloads: chunk };
      return { queryKey: ["compare.cells", input], queryFn: () => call("compare.cells", input) };
    }),
    combine: lookUp,
  });
}

/** Stands outside the hook so that the same answers give the same table. */
function lookUp(
  answers: readonly { data?: readonly { workload: WorkloadId; cells: Cell[] }[] | undefined }[],
): CellsOf {
  const held = new Map<WorkloadId, ReadonlyMap<RegionId, Cell>>();
  for (const { data } of answers)
    for (const { workload, cells } of data ?? []) held.set(workload, new Map(cells.map((cell) => [cell.region, cell])));
  return (workload) => held.get(workload) ?? null;
}
