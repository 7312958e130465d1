import type { Provider } from "../../model/catalogue.ts";
import type { Objective } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, isExact, range, scaleRange } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type Framework, type Level, type Levels, objectives } from "./levels.ts";

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

/** Which column a score is made from. The gate and every ranking read what is proven. */
export type Column = "claimed" | "evidenced";

/**
 * Weighted sovereignty score and overall SEAL of one provider (EU CSF 1.2.1, domain 4.2), from what is evidenced.
 *
 * score [%] = 100 · Σ level / highest level · weight, weights as fractions that make 1; overall = the lowest objective.
 * Both are monotone in every level, so their ranges lie between the low ends and the high ends. An objective that weighs
 * nothing is left out of the score, never of the weakest. `null`: the weights sum to 0, so there is no score.
 */
export function sovereigntyScore(
  levels: Levels,
  framework: Framework,
  provider: Pick<Provider, "id" | "name">,
): SovereigntyScore | null {
  const scored = scoredFrom(levels, framework, "evidenced");
  if (!scored) return null;
  const isCapped = framework.levelRule === "min";
  return { ...scored, isCapped, figure: scoreFigure(`sovereignty/${provider.id}`, levels, framework, provider) };
}

/** The same three numbers from either column, without the figure. */
export function scoredFrom(
  levels: Levels,
  framework: Framework,
  column: Column,
): Omit<SovereigntyScore, "figure" | "isCapped"> | null {
  const share = sharesOf(framework);
  if (!share) return null;
  const level = (objective: Objective): Range => levels[objective][column];
  const scoreOf = (end: "low" | "high"): number =>
    exact(100 * objectives.reduce((sum, one) => sum + (level(one)[end] / framework.maxLevel) * share[one], 0));
  const lowest = (end: "low" | "high"): number => Math.min(...objectives.map((one) => level(one)[end]));
  const weakest = [...objectives].sort(
    (a, b) => level(a).low - level(b).low || level(a).high - level(b).high || share[b] - share[a] || (a < b ? -1 : 1),
  )[0]!;
  return {
    score: range(scoreOf("low"), scoreOf("high")),
    overallLevel: range(lowest("low"), lowest("high")),
    weakest,
  };
}

/** Weights as fractions that make 1; `null`: they sum to 0. */
export function sharesOf({ weights }: Pick<Framework, "weights">): Readonly<Record<Objective, number>> | null {
  const total = objectives.reduce((sum, objective) => sum + weights[objective], 0);
  if (!(total > 0)) return null;
  const entries = objectives.map((objective) => [objective, weights[objective] / total] as const);
  return Object.fromEntries(entries) as Record<Objective, number>; // one entry per member of the enum
}

/**
 * The score as a tree: one addend an objective, each its level times its weight.
 *
 * The label names the weakest objective and its level, so that the score never stands alone.
 */
export function scoreFigure(
  id: string,
  levels: Levels,
  framework: Framework,
  provider: Pick<Provider, "name">,
  levelFigure: LevelFigure = givenLevel,
): Figure {
  const share = sharesOf(framework);
  const scored = scoredFrom(levels, framework, "evidenced");
  if (!share || !scored) {
    const label = say("sovereignty.score-none", { provider: provider.name });
    return given(id, label, "percent", null, [], say("sovereignty.no-weights"));
  }
  const perLevel = 100 / framework.maxLevel;
  const parts = objectives.map((objective) => {
    const { evidenced } = levels[objective];
    const weight = exact(100 * share[objective]);
    const part = `${id}/${objective}`;
    const points = scaleRange(evidenced, perLevel * share[objective]);
    return computed(
      `${part}/points`,
      say("sovereignty.points", { objective }),
      "percent",
      range(exact(points.low), exact(points.high)),
      "product",
      `${printed(evidenced)} × ${weight} % / ${framework.maxLevel}`,
      [
        levelFigure(part, say(`sovereignty.${objective}`, { weight }), objective, levels[objective]),
        given(
          `${part}/weight`,
          say("sovereignty.weight", { objective }),
          "share",
          share[objective],
          [],
          say("sovereignty.weight-from"),
        ),
        given(
          `${part}/per-level`,
          say("sovereignty.per-level", { most: framework.maxLevel }),
          "percent",
          perLevel,
          [],
          say("sovereignty.per-level-from"),
        ),
      ],
    );
  });
  const terms = objectives.map(
    (one) => `${printed(levels[one].evidenced)}/${framework.maxLevel} × ${exact(share[one])}`,
  );
  const label = say("sovereignty.score", {
    provider: provider.name,
    level: printed(scored.overallLevel),
    weakest: scored.weakest,
  });
  return computed(id, label, "percent", scored.score, "sum", `100 × (${terms.join(" + ")})`, parts);
}

/** How the level of one objective is told in the tree of a score. */
export type LevelFigure = (id: string, label: Sentence, objective: Objective, level: Level) => Figure;

const givenLevel: LevelFigure = (id, label, _objective, { evidenced, evidence, reasons }) =>
  given(id, label, "level", evidenced, evidence, reasons.at(-1) ?? null);

/** Binary dust away: 67.50000000000001 is 67.5. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;
const printed = (level: Range): string => (isExact(level) ? String(level.low) : `(${level.low}–${level.high})`);
