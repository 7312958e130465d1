import { refusal } from "../../shared/contract/failure.ts";
import type { Assessment } from "../../shared/engines/assess.ts";
import { exitChecklist } from "../../shared/engines/exit-checklist.ts";
import { exitCurve } from "../../shared/engines/exit-curve.ts";
import { exitOf } from "../../shared/engines/exit-of.ts";
import { componentsOf } from "../../shared/engines/leave-components.ts";
import { leaveToday, proposedServices } from "../../shared/engines/leave-today.ts";
import type { ProviderId } from "../../shared/model/id.ts";
import { listBillLines } from "../database/bills.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { leavingChanges } from "./leaving-changes.ts";

type Name =
  | "lock-in.exit"
  | "lock-in.curve"
  | "lock-in.components"
  | "lock-in.today"
  | "lock-in.services"
  | "used-services.list"
  | "used-services.save"
  | "used-services.remove"
  | "used-services.propose"
  | "facet-statements.list"
  | "facet-statements.save"
  | "facet-statements.remove"
  | "exit-checks.list"
  | "exit-checks.save";

/** Services used, facets, the checklist, and leaving at a date. */
export function lockInCalls(desk: Desk, results: Assessments): Calls<Name> {
  const { session } = desk;
  const known = ({ catalogue }: Assessment, provider: ProviderId | null): void => {
    if (provider !== null && !catalogue.providers.some(({ id }) => id === provider))
      throw refusal("no-such-provider", { id: provider }, "provider");
  };
  return {
    "lock-in.exit": ({ scenario, provider, date }) => {
      const assessment = results.assessment(scenario);
      known(assessment, provider);
      const { planDate } = assessment.plan.agency;
      if (date < planDate) throw refusal("exit-before-plan", { date, planDate }, "date");
      return exitOf(assessment, { provider, date }).answer;
    },
    "lock-in.curve": ({ scenario, provider }) => {
      const assessment = results.assessment(scenario);
      known(assessment, provider);
      return exitCurve(assessment, provider);
    },
    "lock-in.components": ({ scenario, workload }) => {
      const assessment = results.assessment(scenario);
      const facts = workload === null ? null : assessment.workload(workload);
      if (workload !== null && !facts) throw refusal("no-such-workload", { id: workload }, "workload");
      if (facts && !assessment.scenario.placements.some((one) => one.workload === workload))
        throw refusal("workload-not-placed", { name: facts.workload.name }, "workload");
      return componentsOf(assessment, workload);
    },
    "lock-in.today": ({ scenario }) => leaveToday(results.assessment(scenario), listBillLines(session.required().db)),
    "lock-in.services": () => session.catalogue().reference.cloudServices ?? [],
    "used-services.propose": () => proposedServices(results.assessment(null), listBillLines(session.required().db)),
    "exit-checks.list": ({ scenario }) => {
      const { items, needed, because } = exitChecklist(results.assessment(scenario));
      return { items: [...items], needed, because };
    },
    ...leavingChanges(desk),
  };
}
