import { refusal } from "../../shared/contract/failure.ts";
import { say } from "../../shared/model/sentence.ts";
import { costOverview } from "../../shared/engines/spend.ts";
import { findCommitment } from "../database/commitments.ts";
import { listContractTerms, saveContractTerms } from "../database/leaving.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import type { Assessments } from "./assessments.ts";
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
  return {
    "cost.overview": ({ scenario }) => costOverview(results.assessment(scenario)),
    "cost.years": ({ scenario }) => ({
      scenario,
      currency: results.assessment(scenario).pricing.currency,
      discount: 0.07,
      growth: 0,
      priceChange: 0,
      years: [],
      total: null,
      presentValue: null,
      npv: null,
      payback: null,
      because: say("spending.nothing-placed"),
      byWaves: false,
      notCounted: [],
      figure: "cost/npv",
    }),
    "cost.as-is": ({ scenario }) => ({
      scenario,
      currency: results.assessment(scenario).pricing.currency,
      used: null,
      workloads: 0,
      sets: [],
    }),
    "cost.commitments": () => ({ commitments: [], effect: null }),
    "cost.sensitivity": ({ scenario }) => ({
      scenario,
      currency: results.assessment(scenario).pricing.currency,
      swing: 0.2,
      base: null,
      drivers: [],
      because: say("spending.nothing-placed"),
    }),
    "contract-terms.list": () => listContractTerms(session.required().db),
    "contract-terms.save": ({ terms }) => {
      session.change(say("spending.step-terms", { count: terms.length }), (writing) => {
        for (const [index, { commitment }] of terms.entries())
          if (!findCommitment(writing, commitment))
            throw refusal("gone", { id: commitment }, `terms.${index}.commitment`);
        saveContractTerms(writing, terms);
      });
      changed("contract-terms", "commitments");
      return {};
    },
    "scenarios.choose-term": ({ scenario, term }) => {
      if (term === "spot") {
        const production = results
          .assessment(scenario)
          .workloads.filter(
            ({ workload: { environment }, stays }) => !stays && environment !== "test" && environment !== "development",
          );
        if (production.length > 0) throw refusal("spot-production", { count: production.length }, "term");
      }
      session.change(say(`spending.step-term-${term ?? "on-demand"}`), (writing) => {
        const found = findScenario(writing, scenario);
        if (!found) throw refusal("no-such-scenario", { name: scenario });
        const { term: _before, ...rest } = found;
        saveScenario(writing, term === null ? rest : { ...rest, term });
      });
      changed("scenarios");
      return {};
    },
  };
}
