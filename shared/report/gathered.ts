import type { Assessment } from "../engines/assess.ts";
import { masteryOverview } from "../engines/mastery-overview.ts";
import { resilienceOverview } from "../engines/recover-design.ts";
import { pairsOf, switchboardOf } from "../engines/recover-domains.ts";
import { boardOf } from "../engines/recover-outage.ts";
import { costToday } from "../engines/spend-today.ts";
import { spendPlan } from "../engines/spend-plan.ts";
import { paretoOf } from "../engines/trade-offs.ts";
import { sensitivityOf } from "../engines/weigh.ts";
import type { Comparison } from "../model/result.ts";

/** Each weight, all prices, all rates: as far as report.md § 8 asks. */
const SWING = 0.2;

/** Answers of other screens that the document quotes, asked as those screens ask them. */
export function gathered(assessment: Assessment, comparison: Comparison) {
  const board = boardOf(assessment);
  const { landed } = spendPlan(assessment);
  return {
    /** Second places, what their grade asks for, what each failure would take. */
    recovery: {
      overview: resilienceOverview(board, comparison.footing),
      switchboard: switchboardOf(board),
      pairs: pairsOf(board),
    },
    /** Whether another weight, price or rate changes who wins. */
    sensitivity: sensitivityOf(assessment, comparison, null, SWING),
    /** Regions that no other surely beats. */
    pareto: paretoOf(assessment),
    /** Objective by objective, claimed and evidenced. */
    mastery: masteryOverview(assessment, comparison.footing),
    /** What it costs as it is. */
    today: costToday(assessment, landed),
    assumptions: assessment.assumptions,
  };
}
export type Gathered = ReturnType<typeof gathered>;
