import type { ScenarioId } from "../model/id.ts";
import type { Headline } from "../model/plan-difference.ts";
import type { PlacementResult, WavePlan } from "../model/result.ts";
import { say } from "../model/sentence.ts";
import { exactly } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { figureById } from "./figures.ts";

/** Figures that are found by their id; of a plan that places nothing, most are not there. */
const figureIds = [
  "cost/month",
  "cost/total",
  "cost/npv",
  "cost/as-is",
  "score/plan",
  "lock-in/plan",
  "hhi/owner",
  "hhi/provider",
  "hhi/region",
  "hhi/control-plane",
] as const;

type Results = Readonly<{
  placement: (scenario: ScenarioId | null) => PlacementResult | null;
  waves: (scenario: ScenarioId | null) => WavePlan;
}>;

/**
 * What a plan comes to in a few figures: money, score, lock-in, concentration, how much is placed, when it ends.
 *
 * Kept with a version as it was said then, so that a later program compares what was signed and not what it would say itself.
 */
export function headlineOf(assessment: Assessment, results: Results): Headline[] {
  const { plan, scenario } = assessment;
  const placement = results.placement(scenario.id);
  const waves = results.waves(scenario.id);
  const counted = (id: string, count: number | null): Headline => ({
    id,
    label: say(`difference.headline-${id}`),
    unit: "count",
    value: count === null ? null : exactly(count),
    day: null,
    isFigure: false,
  });
  const share = placement?.coverage ?? null;
  const p90 = placement?.latencyP90 ?? null;
  return [
    ...[...figureIds, `exit/${plan.agency.planDate}`].flatMap((id): Headline[] => {
      const figure = figureById(assessment, id);
      if (!figure) return [];
      // the day is part of the id and of the label: leaving is compared as leaving on the plan's day
      const isExit = id.startsWith("exit/");
      const label = isExit ? say("difference.headline-exit") : figure.label;
      const { unit, value } = figure;
      return [{ id: isExit ? "exit" : id, label, unit, value, day: null, isFigure: !isExit }];
    }),
    { ...counted("coverage", null), unit: "percent", value: share === null ? null : exactly(100 * share) },
    { ...counted("latency-p90", null), unit: "ms", value: p90 === null ? null : exactly(p90) },
    counted("workloads", plan.workloads.length),
    counted("placed", scenario.placements.length),
    counted("unplaced", placement ? placement.unplaced.length : null),
    counted("violations", placement ? placement.violations.length : null),
    counted("waves", waves.waves.length),
    { ...counted("last-cut-over", null), unit: "day", day: lastCutOver(waves) },
    counted("unscheduled", waves.unscheduled.length),
    counted("wave-critical", waves.issues.filter(({ severity }) => severity === "critical").length),
  ];
}

const lastCutOver = ({ waves }: WavePlan): string | null =>
  waves
    .map(({ wave }) => wave.cutOver)
    .sort()
    .at(-1) ?? null;
