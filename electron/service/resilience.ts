import { refusal } from "../../shared/contract/failure.ts";
import { proposeRecoveries } from "../../shared/engines/recover-propose.ts";
import { resilienceOverview } from "../../shared/engines/recover-design.ts";
import { pairsOf, switchboardOf } from "../../shared/engines/recover-domains.ts";
import { isDomain } from "../../shared/engines/recover-figure-by-id.ts";
import { type Board, boardOf, outageOf } from "../../shared/engines/recover-outage.ts";
import { domainKey } from "../../shared/engines/recover-standing.ts";
import { whyNoSecond } from "../../shared/engines/recover-check.ts";
import type { FailureDomain } from "../../shared/model/drill.ts";
import type { ScenarioId, WorkloadId } from "../../shared/model/id.ts";
import type { OutageDrill } from "../../shared/model/resilience.ts";
import type { Recovery } from "../../shared/model/recovery.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import type { Day } from "../../shared/units/date.ts";
import type { Writing } from "../database/database.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "resilience.overview"
  | "resilience.domains"
  | "resilience.pairs"
  | "resilience.propose"
  | "drill.outage"
  | "recoveries.save"
  | "recoveries.remove";

/** Recovery designs, failure domains, outage drills. */
export function resilienceCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  const board = (scenario: ScenarioId, date?: Day): Board => boardOf(results.assessment(scenario, date));

  function change(id: ScenarioId, work: (designs: Map<WorkloadId, Recovery>) => void, writing: Writing): void {
    const found = findScenario(writing, id);
    if (!found) throw refusal("no-such-scenario", { name: id });
    const designs = new Map((found.recoveries ?? []).map((one) => [one.workload, one]));
    work(designs);
    saveScenario(writing, { ...found, recoveries: [...designs.values()] });
  }

  return {
    "resilience.overview": ({ scenario, date }) =>
      resilienceOverview(board(scenario, date), results.comparison(scenario, date).footing),
    "resilience.domains": ({ scenario, date }) => switchboardOf(board(scenario, date)),
    "resilience.pairs": ({ scenario, date }) => pairsOf(board(scenario, date)),
    "resilience.propose": ({ scenario, apart, date }) => proposeRecoveries(board(scenario, date), apart),
    "drill.outage": ({ scenario, domain, date }) => runOutage(results, scenario, domain, date),
    "recoveries.save": ({ scenario, recoveries }) => {
      checkRecoveries(board(scenario), recoveries);
      session.change(say("resilience.step-save", { count: recoveries.length }), (writing) =>
        change(scenario, (designs) => recoveries.forEach((one) => designs.set(one.workload, one)), writing),
      );
      changed("placement");
      return {};
    },
    "recoveries.remove": ({ scenario, workloads }) => {
      session.change(say("resilience.step-remove", { count: workloads.length }), (writing) =>
        change(scenario, (designs) => workloads.forEach((id) => designs.delete(id)), writing),
      );
      changed("placement");
      return {};
    },
  };
}

/** Switches one failure domain off; refuses one that no region of the catalogue stands in. */
export function runOutage(results: Assessments, scenario: ScenarioId, domain: FailureDomain, date?: Day): OutageDrill {
  const board = boardOf(results.assessment(scenario, date));
  if (!isDomain(board, domain)) throw refusal("no-such-domain", { domain: domainKey(domain) }, "domain");
  return outageOf(board, domain);
}

/** A design that is none is refused before anything is kept. */
function checkRecoveries(board: Board, recoveries: readonly Recovery[]): void {
  recoveries.forEach((recovery, index) => {
    const standing = board.standings[board.at.get(recovery.workload) ?? -1];
    if (!standing) throw refusal("no-such-workload", { id: recovery.workload }, `recoveries.${index}.workload`);
    const { name } = standing.facts.workload;
    if (!standing.first) throw refusal("recovery-not-placed", { name }, `recoveries.${index}.workload`);
    if (recovery.region !== null && !board.assessment.region(recovery.region))
      throw refusal("no-such-region", { id: recovery.region }, `recoveries.${index}.region`);
    const why = whyNoSecond(board, standing, recovery);
    if (why) throw refusal("recovery-refused", { name, why: inBothLanguages(why) }, `recoveries.${index}.region`);
  });
}
