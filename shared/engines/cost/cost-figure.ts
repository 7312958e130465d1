import type { Sentence } from "../../model/sentence.ts";
import { range } from "../../units/range.ts";
import { type Figure, computed } from "../explain.ts";
import type { WorkloadCost } from "./workload-cost.ts";

/** A workload's monthly cost as a tree: its lines, their prices, quantities and rates. */
export function costFigure(id: string, label: Sentence, cost: WorkloadCost): Figure {
  const missing = cost.lines.find(({ monthly }) => monthly === null);
  return computed(
    id,
    label,
    `${cost.currency}/month`,
    cost.monthly && range(cost.monthly.low, cost.monthly.high),
    "sum",
    "Σ",
    cost.lines.map((line) => line.figure(`${id}/${line.item}`)),
    missing?.because ?? null,
  );
}
