import { refusal } from "../../shared/contract/failure.ts";
import { type Assessment, assess } from "../../shared/engines/assess.ts";
import { flowVerdicts } from "../../shared/engines/verdict-flows.ts";
import { ruleVerdicts } from "../../shared/engines/verdict-rules.ts";
import {
  type PackChange,
  packSetVerdicts,
  switchVerdicts,
  withOnly,
  withPacks,
} from "../../shared/engines/verdict-switch.ts";
import { listVerdicts, nothingToJudge, verdictsOfWorkload } from "../../shared/engines/verdicts.ts";
import type { RulePackId, ScenarioId } from "../../shared/model/id.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Day } from "../../shared/units/date.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { checkOverrides } from "./overrides-check.ts";

type Name =
  | "verdicts.switch"
  | "verdicts.packs"
  | "verdicts.list"
  | "verdicts.workload"
  | "verdicts.gates"
  | "verdicts.flows"
  | "overrides.save";

/** Assessments for other packs or days, kept while the plan stays the same; a few, since each is large. */
const KEPT = 4;
/** Changed verdicts that are told in full where nobody asks for more. */
const TOLD = 200;

/** Which rules let a workload go where, and what another pack would change. */
export function verdictCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  let held: { plan: Plan; made: Map<string, Assessment> } | null = null;

  /** The scenario as it would be judged with other requirements or on another day. */
  function tried(scenario: Scenario, date: Day | null): Assessment {
    const plan = session.plan();
    if (held?.plan !== plan) held = { plan, made: new Map() };
    const { made } = held;
    const key = JSON.stringify([scenario.id, date, scenario.requirements]);
    const before = made.get(key);
    if (before) return before;
    const fresh = assess(plan, session.catalogue(), scenario, null, date);
    if (made.size >= KEPT) made.delete(made.keys().next().value!); // the oldest; there is one
    made.set(key, fresh);
    return fresh;
  }

  function judged(id: ScenarioId, date: Day | null): Assessment {
    const standing = results.assessment(id);
    return date === null ? standing : tried(standing.scenario, date);
  }

  function checkPacks(packs: readonly RulePackId[], field: string): void {
    const known = new Set(session.catalogue().rulePacks.map(({ id }) => id));
    const stranger = packs.find((pack) => !known.has(pack));
    if (stranger) throw refusal("no-such-pack", { pack: stranger }, field);
  }

  function checkChange({ on, off, switches }: PackChange): void {
    checkPacks(on, "on");
    checkPacks(off, "off");
    const both = on.find((pack) => off.includes(pack));
    if (both) throw refusal("pack-on-and-off", { pack: both }, "off");
    for (const { pack, switch: name } of switches) {
      const found = session.catalogue().rulePacks.find(({ id }) => id === pack);
      if (!found) throw refusal("no-such-pack", { pack }, "switches");
      if (!found.switches?.some(({ id }) => id === name))
        throw refusal("no-such-switch", { pack: found.title, switch: name }, "switches");
    }
  }

  return {
    "verdicts.switch": ({ scenario, on, off, switches = [], date, from = 0, limit = TOLD }) => {
      const change = { on, off, switches };
      checkChange(change);
      const before = results.assessment(scenario);
      return switchVerdicts(before, tried(withPacks(before.scenario, change), date), from, limit);
    },
    "verdicts.packs": ({ scenario, packs, date }) => {
      packs.forEach((set, index) => checkPacks(set, `packs.${index}`));
      const standing = results.assessment(scenario);
      return {
        because: nothingToJudge(standing),
        sets: packs.map((set) => packSetVerdicts(tried(withOnly(standing.scenario, set), date))),
      };
    },
    "verdicts.list": ({ scenario, date, verdict }) => {
      const assessment = judged(scenario, date);
      const rows = listVerdicts(assessment);
      return {
        because: nothingToJudge(assessment),
        rows: verdict === null ? rows : rows.filter((row) => row.verdict === verdict),
      };
    },
    "verdicts.workload": ({ scenario, workload, date }) => {
      const assessment = judged(scenario, date);
      const facts = assessment.workload(workload);
      if (!facts) throw refusal("no-such-workload", { id: workload }, "workload");
      const about = listVerdicts({ ...assessment, workloads: [{ ...facts, stays: false }] })[0]!; // of the one asked for
      return { about, regions: verdictsOfWorkload(assessment, facts) };
    },
    "verdicts.gates": ({ scenario, date }) => {
      const assessment = judged(scenario, date);
      return { because: nothingToJudge(assessment), rules: ruleVerdicts(assessment) };
    },
    "verdicts.flows": ({ scenario }) => flowVerdicts(results.assessment(scenario)),
    "overrides.save": ({ scenario, overrides }) => {
      const clean = checkOverrides(overrides, results.assessment(scenario));
      session.change(say("verdicts.step-overrides", { count: clean.length }), (writing) => {
        const found = findScenario(writing, scenario);
        if (!found) throw refusal("no-such-scenario", { name: scenario });
        saveScenario(writing, { ...found, overrides: clean });
      });
      changed("scenarios");
      return {};
    },
  };
}
