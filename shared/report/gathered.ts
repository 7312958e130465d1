import type { Assessment } from "../engines/assess.ts";
import { exitStanding } from "../engines/exit-plan.ts";
import { masteryOverview } from "../engines/mastery-overview.ts";
import { resilienceOverview } from "../engines/recover-design.ts";
import { pairsOf, switchboardOf } from "../engines/recover-domains.ts";
import { boardOf } from "../engines/recover-outage.ts";
import { moneyOverTime } from "../engines/money-over-time.ts";
import { proposeRunbook } from "../engines/runbook/propose.ts";
import { runbookFacts } from "../engines/runbook-of.ts";
import { procurementsOf } from "../engines/schedule-procurement.ts";
import { transfersOf } from "../engines/schedule-transfer.ts";
import { sunkEffect } from "../engines/spend-effect.ts";
import { reportSwings } from "../engines/spend-report-swings.ts";
import { costToday } from "../engines/spend-today.ts";
import { spendPlan } from "../engines/spend-plan.ts";
import { paretoOf } from "../engines/trade-offs.ts";
import { sensitivityOf } from "../engines/weigh.ts";
import type { Comparison, WavePlan } from "../model/result.ts";
import type { Wave } from "../model/wave.ts";

/** Each weight, all prices, all rates: as far as report.md § 8 asks. */
const SWING = 0.2;

/** Answers of other screens that the document quotes, asked as those screens ask them. */
export function gathered(assessment: Assessment, comparison: Comparison) {
  const board = boardOf(assessment);
  const paid = spendPlan(assessment);
  const { landed } = paid;
  const waves = assessment.plan.waves.filter(({ scenario }) => scenario === assessment.scenario.id);
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
    /** What is paid when, and how far the sum moves with what it stands on. */
    money: moneyOverTime(assessment),
    swings: reportSwings(assessment),
    /** Who is cheapest with and without the minimum that is paid anyway; `null`: there is no commitment. */
    effect: sunkEffect(paid, comparison),
    /** What is bought and copied before each wave. */
    procurements: procurementsOf(assessment, waves),
    transfers: transfersOf(assessment, waves),
    /** Lines for a wave nobody has written a run-book for. */
    runbookOf: (plan: WavePlan, wave: Wave) => proposeRunbook(runbookFacts(assessment, plan, wave)),
    assumptions: assessment.assumptions,
    /** Leaving: on stated days, planned and in haste, and what takes the place of what. */
    exit: exitStanding(assessment),
  };
}
export type Gathered = ReturnType<typeof gathered>;
