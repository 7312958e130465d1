import { refusal } from "../../shared/contract/failure.ts";
import type { RunbookLine } from "../../shared/contract/waving.ts";
import { filled } from "../../shared/engines/runbook/fill.ts";
import { proposeRunbook } from "../../shared/engines/runbook/propose.ts";
import { runbookFacts } from "../../shared/engines/runbook-of.ts";
import { RunbookTaskId, RunbookTemplateId, type WaveId } from "../../shared/model/id.ts";
import { type Language, say } from "../../shared/model/sentence.ts";
import type { Wave } from "../../shared/model/wave.ts";
import { sayIn } from "../../shared/text/text.ts";
import type { Reading } from "../database/database.ts";
import {
  listRunbookTasks,
  listRunbookTemplates,
  removeRunbookTemplate,
  saveRunbook,
  saveRunbookTemplates,
} from "../database/runbooks.ts";
import { nextId } from "../database/steps.ts";
import { listWaves } from "../database/waves.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { runbookWordsIn } from "./runbook-words.ts";

type Name =
  | "runbook.list"
  | "runbook.propose"
  | "runbook.save"
  | "runbook-templates.list"
  | "runbook-templates.save"
  | "runbook-templates.remove";

/** What is done before, on and after the day of a wave, line by line. */
export function runbookCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  const db = (): Reading => session.required().db;
  return {
    "runbook.list": ({ wave }) => {
      waveNamed(db(), wave);
      return listRunbookTasks(db(), wave);
    },
    "runbook.propose": ({ wave, template, language }) => proposed(waveNamed(db(), wave), template, language),
    "runbook.save": ({ wave, tasks }) => {
      const { name } = waveNamed(db(), wave);
      session.change(say("runbook.step-save", { wave: name, count: tasks.length }), (writing) => {
        const held = new Set(listRunbookTasks(writing, wave).map(({ id }) => id));
        const rows = tasks.map((task, position) => {
          // a line of another wave, or one that was undone meanwhile, comes as a new one
          const own = task.id !== null && held.delete(task.id) ? task.id : null;
          return { ...task, wave, position, id: own ?? RunbookTaskId.parse(nextId(writing, "rt")) };
        });
        saveRunbook(writing, wave, rows);
      });
      changed("waves");
      return {};
    },
    "runbook-templates.list": () => listRunbookTemplates(db()),
    "runbook-templates.save": (given) => {
      const id = session.change(say("runbook.step-template", { name: given.name }), (writing) => {
        if (given.id !== null && !listRunbookTemplates(writing).some((one) => one.id === given.id))
          throw refusal("gone", { id: given.id }, "id");
        const id = given.id ?? RunbookTemplateId.parse(nextId(writing, "tp"));
        saveRunbookTemplates(writing, [{ ...given, id }]);
        return id;
      });
      changed("waves");
      return { id };
    },
    "runbook-templates.remove": ({ id }) => {
      const { name } = templateNamed(id);
      session.change(say("runbook.step-remove-template", { name }), (writing) => removeRunbookTemplate(writing, id));
      changed("waves");
      return {};
    },
  };

  function proposed(wave: Wave, template: RunbookTemplateId | null, language: Language): RunbookLine[] {
    const facts = runbookFacts(results.assessment(wave.scenario), results.waves(wave.scenario), wave);
    if (template === null)
      return proposeRunbook(facts).map(({ phase, sentence, owner, minutes }) => ({
        id: null,
        phase,
        text: sayIn(language, sentence),
        owner: owner && sayIn(language, owner).slice(0, LONGEST_OWNER),
        minutes,
        done: false,
      }));
    const words = runbookWordsIn(language, facts);
    return templateNamed(template).tasks.map((task) => ({
      ...task,
      text: filled(task.text, words).slice(0, LONGEST_LINE),
      id: null,
      done: false,
    }));
  }

  function templateNamed(id: RunbookTemplateId) {
    const found = listRunbookTemplates(db()).find((one) => one.id === id);
    if (!found) throw refusal("gone", { id }, "template");
    return found;
  }
}

/** What the model takes of a line and of a unit; filled words may make a template's line longer. */
const LONGEST_LINE = 1000;
const LONGEST_OWNER = 100;

function waveNamed(db: Reading, id: WaveId): Wave {
  const found = listWaves(db).find((one) => one.id === id);
  if (!found) throw refusal("no-such-wave", { id }, "wave");
  return found;
}
