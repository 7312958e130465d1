import { refusal } from "../../shared/contract/failure.ts";
import { headlineOf } from "../../shared/engines/headline.ts";
import { say } from "../../shared/model/sentence.ts";
import { chosenForm } from "../../shared/report/style/form.ts";
import { saveAgency } from "../database/agency.ts";
import { listApprovals, saveApprovals, savePlanVersion } from "../database/plan-versions.ts";
import type { Assessments } from "./assessments.ts";
import { frozenNow, frozenPlans, keepFrozen, resultsOfFrozen, throughText } from "./frozen-plans.ts";
import type { Calls, Desk } from "./handlers.ts";
import { versionDesk } from "./version-desk.ts";

type Name =
  "versions.list" | "versions.freeze" | "versions.difference" | "versions.check" | "approvals.list" | "approvals.save";

/** Versions of the plan: frozen whole, compared field by field, worked out again, signed. */
export function versionCalls({ session, surroundings, changed }: Desk, results: Assessments): Calls<Name> {
  const frozen = frozenPlans(session);
  const desk = versionDesk(session, results);

  return {
    "versions.list": () => {
      const { approvers } = chosenForm(session.plan(), session.plan().agency.language);
      const { label, status, same, next } = desk.standing();
      return { versions: desk.versions(), draft: { label, status, same, next, approvers: [...approvers] } };
    },
    "versions.freeze": ({ scenario, label, unit, reason }) => {
      const plan = session.plan();
      if (plan.workloads.length === 0) throw refusal("version-empty");
      const versions = frozen.list();
      if (versions.some((version) => version.label === label)) throw refusal("version-label-taken", { label }, "label");
      const last = versions.at(-1);
      const made = frozenNow(session, results, {
        scenario,
        label,
        headline: headlineOf(results.assessment(scenario), results),
        changed: last ? desk.difference(last, null, scenario).sections : null,
      });
      const catalogue = throughText(session.catalogue());
      const { inputs, results: digest } = resultsOfFrozen(made, catalogue).digests(scenario);
      const number = (last?.number ?? 0) + 1;
      session.change(say("versions.step-freeze", { label }), (writing) => {
        saveAgency(writing, made.plan.agency);
        const kept = keepFrozen(writing, made, catalogue);
        const on = surroundings.now().toISOString().slice(0, 10);
        savePlanVersion(writing, { number, scenario, label, on, unit, reason, inputs, results: digest, ...kept });
      });
      changed("versions", "workspace");
      return { number };
    },
    "versions.difference": ({ from, to }) => {
      const older = frozen.find(from, "from");
      if (to === null) return desk.difference(older, null);
      return desk.difference(older, frozen.find(to, "to"));
    },
    "versions.check": ({ number }) => {
      const { version, results: again } = frozen.open(number);
      const now = again.digests(version.scenario);
      const same = now.inputs === version.inputs && now.results === version.results;
      return {
        number,
        same,
        inputs: { kept: version.inputs, now: now.inputs },
        results: { kept: version.results, now: now.results },
        sentence: say(
          same ? "versions.same" : now.inputs === version.inputs ? "versions.other-results" : "versions.other-inputs",
          { label: version.label },
        ),
      };
    },
    "approvals.list": () => listApprovals(session.required().db),
    "approvals.save": ({ version: number, approvals }) => {
      const { label } = frozen.find(number, "version");
      approvals.forEach(({ verdict, on }, at) => {
        if (verdict !== null && on === null) throw refusal("approval-undated", {}, `approvals.${at}.on`);
      });
      session.change(say("versions.step-approve", { label }), (writing) =>
        saveApprovals(
          writing,
          number,
          approvals.map((one, position) => ({ ...one, version: number, position })),
        ),
      );
      changed("versions");
      return {};
    },
  };
}
