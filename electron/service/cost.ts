import { refusal } from "../../shared/contract/failure.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { costOverview } from "../../shared/engines/spend.ts";
import { commitmentViews } from "../../shared/engines/spend-commitments.ts";
import { sunkEffect } from "../../shared/engines/spend-effect.ts";
import { type SpendPlan, spendPlan } from "../../shared/engines/spend-plan.ts";
import { costSensitivity } from "../../shared/engines/spend-swing.ts";
import { costToday } from "../../shared/engines/spend-today.ts";
import { costYears, yearBook } from "../../shared/engines/spend-years.ts";
import { findCommitment } from "../database/commitments.ts";
import { listContractTerms, saveContractTerms } from "../database/leaving.ts";
import { without } from "../database/kept.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import type { Assessments } from "./assessments.ts";
import type { Day } from "../../shared/units/date.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "cost.overview"
  | "cost.years"
  | "cost.as-is"
  | "cost.commitments"
  | "cost.sensitivity"
  | "contract-terms.list"
  | "contract-terms.save"
  | "scenarios.choose-term";

/** What the plan pays, year by year. */
export function costCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  const planOf = (scenario: ScenarioId, date?: Day): SpendPlan => spendPlan(results.assessment(scenario, date));

  return {
    "cost.overview": ({ scenario, date }) => costOverview(planOf(scenario, date)),
    "cost.years": ({ scenario, date }) => costYears(yearBook(planOf(scenario, date))),
    "cost.as-is": ({ scenario, date }) => {
      const { assessment, landed } = planOf(scenario, date);
      return costToday(assessment, landed);
    },
    "cost.commitments": ({ scenario, date }) => {
      const plan = planOf(scenario, date);
      const isAny = plan.assessment.plan.commitments.length > 0;
      return {
        commitments: commitmentViews(plan),
        effect: isAny ? sunkEffect(plan, results.comparison(scenario, date)) : null,
      };
    },
    "cost.sensitivity": ({ scenario, date }) => costSensitivity(results.assessment(scenario, date)),
    "contract-terms.list": () => listContractTerms(session.required().db),
    "contract-terms.save": ({ terms }) => {
      session.change(say("spending.step-terms", { count: terms.length }), (writing) => {
        terms.forEach(({ commitment, ramp }, index) => {
          const field = `terms.${index}`;
          if (!findCommitment(writing, commitment)) throw refusal("gone", { id: commitment }, `${field}.commitment`);
          const crossed = ramp?.findIndex(({ low, base, high }) => low > base || base > high) ?? -1;
          if (crossed >= 0)
            throw refusal("ramp-crossed", { year: ramp![crossed]!.year }, `${field}.ramp.${crossed}.base`);
          const twice = ramp?.findIndex(({ year }, at) => ramp.findIndex((one) => one.year === year) !== at) ?? -1;
          if (twice >= 0) throw refusal("ramp-twice", { year: ramp![twice]!.year }, `${field}.ramp.${twice}.year`);
        });
        saveContractTerms(writing, terms);
      });
      changed("contract-terms", "commitments");
      return {};
    },
    "scenarios.choose-term": ({ scenario, term }) => {
      if (term === "spot") {
        const steady = results
          .assessment(scenario)
          .workloads.filter(
            ({ workload: { environment }, stays }) => !stays && environment !== "test" && environment !== "development",
          );
        if (steady.length > 0) throw refusal("spot-production", { count: steady.length }, "term");
      }
      session.change(say(`spending.step-term-${term ?? "on-demand"}`), (writing) => {
        const found = findScenario(writing, scenario);
        if (!found) throw refusal("no-such-scenario", { name: scenario });
        saveScenario(writing, { ...without(found, "term"), ...(term === null ? {} : { term }) });
      });
      changed("scenarios");
      return {};
    },
  };
}
