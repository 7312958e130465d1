import { refusal } from "../../shared/contract/failure.ts";
import { entryOf, originsOf } from "../../shared/text/found-entry.ts";
import type { Register } from "../../shared/model/finding.ts";
import { DecisionId, IndicatorId, OpenQuestionId, RiskId, type ScenarioId } from "../../shared/model/id.ts";
import type { Decision } from "../../shared/model/register.ts";
import { say } from "../../shared/model/sentence.ts";
import { readAgency } from "../database/agency.ts";
import type { Reading, Writing } from "../database/database.ts";
import { listExitTests, listExitTriggers } from "../database/exit-plan.ts";
import {
  listDecisions,
  listIndicators,
  listOpenQuestions,
  listRisks,
  removeDecision,
  removeIndicator,
  removeOpenQuestion,
  removeRisk,
  saveDecisions,
  saveIndicators,
  saveOpenQuestions,
  saveRisks,
} from "../database/registers.ts";
import { findScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import type { Assessments } from "./assessments.ts";
import { findingsFor } from "./findings.ts";
import { exitPlanCalls } from "./exit-plan.ts";
import type { Calls, Desk } from "./handlers.ts";
import { type Entry, type Shelf, removing, saving } from "./register-shelf.ts";

type Name =
  | "registers.list"
  | "registers.proposals"
  | "registers.adopt"
  | `${Register}.save`
  | `${Register}.remove`
  | `exit-${"triggers" | "tests"}.${"save" | "remove"}`;

/** Registers of risks, decisions, open questions and indicators; what the plan proposes for them; and the exit plan. */
export function registerCalls(desk: Desk, results: Assessments): Calls<Name> {
  const { session, changed } = desk;
  const db = (): Reading => session.required().db;
  const scenarioMustBe = (id: ScenarioId): void => {
    if (!findScenario(db(), id)) throw refusal("no-such-scenario", { name: id }, "scenario");
  };
  return {
    "registers.list": ({ scenario }) => {
      scenarioMustBe(scenario);
      const own = <Row extends { scenario: ScenarioId }>(rows: Row[]): Row[] =>
        rows.filter((row) => row.scenario === scenario);
      return {
        risks: own(listRisks(db())),
        decisions: own(listDecisions(db())),
        questions: own(listOpenQuestions(db())),
        indicators: own(listIndicators(db())),
        exitTriggers: own(listExitTriggers(db())),
        exitTests: own(listExitTests(db())),
      };
    },
    "registers.proposals": ({ scenario }) => {
      const findings = findingsFor(desk, results, scenario);
      const held = originsOf(session.plan(), scenario);
      const found = new Set(findings.map(({ origin }) => origin));
      return {
        findings: findings.filter(({ origin }) => !held.has(origin)),
        gone: [...held].filter((origin) => !found.has(origin)).sort(),
      };
    },
    "registers.adopt": ({ scenario, origins }) => {
      const findings = new Map(findingsFor(desk, results, scenario).map((finding) => [finding.origin, finding]));
      const held = originsOf(session.plan(), scenario);
      const wanted = [...new Set(origins)];
      const stranger = wanted.findIndex((origin) => !findings.has(origin) && !held.has(origin));
      if (stranger >= 0) throw refusal("no-such-finding", { origin: wanted[stranger]! }, "origins");
      const fresh = wanted.filter((origin) => !held.has(origin)).map((origin) => findings.get(origin)!); // looked for above
      if (fresh.length === 0) return { added: 0 };
      session.change(say("registers.step-adopt", { count: fresh.length }), (writing) => {
        const { language } = readAgency(writing);
        for (const finding of fresh) {
          const entry = entryOf(finding, scenario, language);
          switch (entry.register) {
            case "risks":
              saveRisks(writing, [{ ...entry.row, id: RiskId.parse(nextId(writing, "rk")) }]);
              break;
            case "decisions":
              saveDecisions(writing, [{ ...entry.row, id: DecisionId.parse(nextId(writing, "dc")) }]);
              break;
            case "questions":
              saveOpenQuestions(writing, [{ ...entry.row, id: OpenQuestionId.parse(nextId(writing, "oq")) }]);
              break;
            case "indicators":
              saveIndicators(writing, [{ ...entry.row, id: IndicatorId.parse(nextId(writing, "in")) }]);
              break;
          }
        }
      });
      changed("registers");
      return { added: fresh.length };
    },
    "risks.save": saving(desk, risks),
    "risks.remove": removing(desk, risks),
    "decisions.save": (given) => {
      choiceMustBe(given, "advised");
      choiceMustBe(given, "chosen");
      return saving(desk, decisions)(given);
    },
    "decisions.remove": removing(desk, decisions),
    "questions.save": saving(desk, questions),
    "questions.remove": removing(desk, questions),
    "indicators.save": saving(desk, indicators),
    "indicators.remove": removing(desk, indicators),
    ...exitPlanCalls(desk),
  };
}

/** An option that is named must be among the options. */
function choiceMustBe(given: Pick<Decision, "options" | "advised" | "chosen">, word: "advised" | "chosen"): void {
  const at = given[word];
  if (at !== null && at >= given.options.length)
    throw refusal("no-such-option", { number: at + 1, count: given.options.length }, word);
}

/** Nothing is proposed twice: two entries of one register never come from one finding. */
function originMustBeFree<Row extends Entry & { origin: string | null }>(rows: readonly Row[], given: Row): void {
  if (given.origin === null) return;
  const other = rows.find((row) => row.scenario === given.scenario && row.origin === given.origin);
  if (other && other.id !== given.id) throw refusal("origin-taken", { id: other.id }, "origin");
}

const risks: Shelf<Awaited<ReturnType<typeof listRisks>>[number]> = {
  word: "risk",
  prefix: "rk",
  idOf: (text) => RiskId.parse(text),
  list: listRisks,
  save: (writing: Writing, row) => {
    originMustBeFree(listRisks(writing), row);
    saveRisks(writing, [row]);
  },
  remove: removeRisk,
};
const decisions: Shelf<Decision> = {
  word: "decision",
  prefix: "dc",
  idOf: (text) => DecisionId.parse(text),
  list: listDecisions,
  save: (writing, row) => {
    originMustBeFree(listDecisions(writing), row);
    saveDecisions(writing, [row]);
  },
  remove: removeDecision,
};
const questions: Shelf<ReturnType<typeof listOpenQuestions>[number]> = {
  word: "question",
  prefix: "oq",
  idOf: (text) => OpenQuestionId.parse(text),
  list: listOpenQuestions,
  save: (writing, row) => {
    originMustBeFree(listOpenQuestions(writing), row);
    saveOpenQuestions(writing, [row]);
  },
  remove: removeOpenQuestion,
};
const indicators: Shelf<ReturnType<typeof listIndicators>[number]> = {
  word: "indicator",
  prefix: "in",
  idOf: (text) => IndicatorId.parse(text),
  list: listIndicators,
  save: (writing, row) => {
    originMustBeFree(listIndicators(writing), row);
    saveIndicators(writing, [row]);
  },
  remove: removeIndicator,
};
