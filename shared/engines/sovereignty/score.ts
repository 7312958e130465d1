import type { Provider } from "../../model/catalogue.ts";
import type { Objective } from "../../model/rule-pack.ts";
import { say } from "../../model/sentence.ts";
import { type Range, isExact, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type Framework, type Levels, objectives } from "./levels.ts";

export type SovereigntyScore = Readonly<{
  /** 0–100 %, from the evidenced levels. */
  score: Range;
  /** The level of the lowest objective. */
  overallLevel: Range;
  /** Never shown without it: the objective with the lowest evidenced level, the heavier one where two tie. */
  weakest: Objective;
  /** Whether the pack calls the lowest objective the overall level (`min`), or lets every objective stand for itself. */
  isCapped: boolean;
  figure: Figure;
}>;

/**
 * Weighted sovereignty score and overall SEAL of one provider (EU CSF 1.2.1, domain 4.2), from what is evidenced.
 *
 * score [%] = 100 · Σ level / highest level · weight, weights as fractions that make 1; overall = the lowest objective.
 * Both are monotone in every level, so their ranges lie between the low ends and the high ends.
 */
export function sovereigntyScore(
  levels: Levels,
  framework: Framework,
  provider: Pick<Provider, "id" | "name">,
): SovereigntyScore {
  const total = objectives.reduce((sum, objective) => sum + framework.weights[objective], 0);
  const share = (objective: Objective): number => framework.weights[objective] / total;
  const scoreOf = (end: "low" | "high"): number =>
    exact(
      100 * objectives.reduce((sum, one) => sum + (levels[one].evidenced[end] / framework.maxLevel) * share(one), 0),
    );

  const score = range(scoreOf("low"), scoreOf("high"));
  const lowest = (end: "low" | "high"): number => Math.min(...objectives.map((one) => levels[one].evidenced[end]));
  const overallLevel = range(lowest("low"), lowest("high"));
  const weakest = [...objectives].sort(
    (a, b) =>
      levels[a].evidenced.low - levels[b].evidenced.low ||
      levels[a].evidenced.high - levels[b].evidenced.high ||
      share(b) - share(a) ||
      (a < b ? -1 : 1),
  )[0]!;

  const id = `sovereignty/${provider.id}`;
  const parts = objectives.map((objective) => {
    const { evidenced, evidence, reasons } = levels[objective];
    const label = say(`sovereignty.${objective}`, { weight: exact(100 * share(objective)) });
    return given(`${id}/${objective}`, label, "level", evidenced, evidence, reasons.at(-1) ?? null);
  });
  const terms = objectives.map(
    (one) => `${printed(levels[one].evidenced)}/${framework.maxLevel} × ${exact(share(one))}`,
  );
  const label = say("sovereignty.score", { provider: provider.name, level: printed(overallLevel), weakest });
  const figure = computed(id, label, "percent", score, "weighted-mean", `100 × (${terms.join(" + ")})`, parts);
  return { score, overallLevel, weakest, isCapped: framework.levelRule === "min", figure };
}

/** Binary dust away: 67.50000000000001 is 67.5. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;
const printed = (level: Range): string => (isExact(level) ? String(level.low) : `(${level.low}–${level.high})`);
