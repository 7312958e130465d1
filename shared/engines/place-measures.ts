import type { PlacementResult, PriceDays } from "../model/result.ts";
import { type MoneyRange, addMoneyRange } from "../units/money.ts";
import type { Assessment, CellFacts } from "./assess.ts";
import { isCovered, priceDaysWith } from "./compare.ts";
import type { Basis } from "./place-options.ts";
import type { Solution } from "./placement/problem.ts";
import { copyCostOf } from "./recover-cost.ts";

type Measures = Pick<
  PlacementResult,
  "monthly" | "atEarlierPrices" | "coverage" | "latencyP90" | "weakest" | "byRegion"
>;

/** What a placement comes to: money with the second places it holds, price days, latency, the weakest provider. */
export function measuresOf(
  assessment: Assessment,
  { placements, recoveries }: Pick<Solution, "placements" | "recoveries">,
  basis: Basis,
): Measures {
  const landed = placements.flatMap(({ workload, region, term }) => {
    const facts = assessment.workload(workload);
    const place = assessment.region(region);
    if (!facts || !place) return [];
    const today = (term === undefined ? assessment : assessment.on(term)).cell(facts, place);
    const cell = basis === "today" ? today : assessment.cellAsPlaced(facts, place);
    return [
      { facts, place, cell, isEarlier: cell !== (basis === "today" ? today : assessment.cellOfToday(facts, place)) },
    ];
  });
  const copies = recoveries.flatMap(({ workload, mode, region }) => {
    const facts = assessment.workload(workload);
    const place = region && assessment.region(region);
    return facts && place ? [{ place, monthly: copyCostOf(assessment, { facts, second: place }, mode).monthly }] : [];
  });
  const lines = landed.flatMap(({ cell }) => cell.cost?.lines ?? []);
  const paid = [...landed.map(({ place, cell }) => ({ place, monthly: cell.monthly })), ...copies];
  const regions = [...new Set(paid.map(({ place }) => place))].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
  const total = (cells: readonly Pick<CellFacts, "monthly">[]): MoneyRange | null =>
    cells.length === 0 || cells.some(({ monthly }) => monthly === null)
      ? null
      : cells.map(({ monthly }) => monthly!).reduce(addMoneyRange);
  const latencies = landed.map(({ place }) => place.latency?.p90 ?? null);
  return {
    monthly: total(paid),
    atEarlierPrices: landed.filter(({ isEarlier }) => isEarlier).length,
    coverage: lines.length > 0 ? lines.filter(isCovered).length / lines.length : null,
    latencyP90: latencies.length === 0 || latencies.includes(null) ? null : Math.max(...latencies.map((ms) => ms!)),
    weakest: weakestOf(regions),
    byRegion: regions.map((place) => {
      const here = landed.filter((one) => one.place === place).map(({ cell }) => cell);
      const pricedOn = here.map((cell) => cell.pricedOn).reduce<PriceDays>(priceDaysWith, null);
      const monthly = total(paid.filter((one) => one.place === place));
      return { region: place.region.id, workloads: here.length, monthly, pricedOn };
    }),
  };
}

function weakestOf(regions: readonly NonNullable<ReturnType<Assessment["region"]>>[]): PlacementResult["weakest"] {
  const scored = regions.flatMap(({ provider, sovereignty }) =>
    sovereignty ? [{ provider: provider.id, objective: sovereignty.weakest, level: sovereignty.overallLevel }] : [],
  );
  return (
    [...scored].sort(
      (a, b) => a.level.low - b.level.low || a.level.high - b.level.high || (a.provider < b.provider ? -1 : 1),
    )[0] ?? null
  );
}
