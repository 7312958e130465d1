import type { LaidWave } from "../../shared/contract/waving.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { oncePer } from "../../shared/engines/once.ts";
import { moneyOverTime } from "../../shared/engines/money-over-time.ts";
import { isHeldByCircle } from "../../shared/model/result.ts";
import { type ScenarioId, WaveId, compareIds } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { defaultWaveRules } from "../../shared/model/wave-rules.ts";
import type { Wave } from "../../shared/model/wave.ts";
import type { Workload } from "../../shared/model/workload.ts";
import type { Reading } from "../database/database.ts";
import { findScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import {
  findWaveRules,
  listWaveAcceptances,
  removeWaveAcceptance,
  saveWaveAcceptances,
  saveWaveRules,
} from "../database/wave-rules.ts";
import { listWaves, readWaveSettings, saveWaveSettings, saveWaves } from "../database/waves.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { mustBeInOrder } from "./waves-crew.ts";
import { heirsOf } from "./waves-heirs.ts";

type Name =
  | "waves.current"
  | "waves.propose"
  | "waves.check"
  | "waves.adopt"
  | "waves.money"
  | "waves.settings"
  | "waves.save-settings"
  | "waves.rules"
  | "waves.save-rules"
  | "waves.acceptances"
  | "waves.accept"
  | "waves.withdraw-acceptance";

/** When it happens, what breaks the dates, and who answers for it. */
export function waveCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  const db = (): Reading => session.required().db;
  return {
    "waves.current": ({ scenario }) => results.waves(scenario),
    "waves.propose": ({ scenario }) => results.propose(scenario),
    "waves.check": ({ scenario, waves }) => {
      const plan = session.plan();
      mustHold(waves, plan.workloads);
      const greatest = Math.max(0, ...[...plan.waves, ...waves].map(({ id }) => (id === null ? 0 : numberOf(id))));
      return results.checkWaves(
        scenario,
        waves.map((wave, at) => ({ ...wave, scenario, id: wave.id ?? WaveId.parse(`wave-${greatest + 1 + at}`) })),
      );
    },
    "waves.adopt": ({ scenario, waves }) => {
      session.change(say("waves.step-adopt", { count: waves.length }), (writing) => {
        mustBeScenario(writing, scenario);
        mustHold(waves, session.plan().workloads);
        const ids = heirsOf(listWaves(writing, scenario), waves);
        const all = waves.map((wave, at): Wave => ({
          ...wave,
          scenario,
          id: ids[at] ?? WaveId.parse(nextId(writing, "wave")),
        }));
        saveWaves(writing, scenario, all);
      });
      changed("waves");
      return {};
    },
    "waves.money": ({ scenario }) => moneyOverTime(results.assessment(scenario)),
    "waves.settings": () => readWaveSettings(db()),
    "waves.save-settings": (settings) => {
      session.change(say("waves.step-settings"), (writing) => {
        mustAgree(findWaveRules(writing)?.minWorkloads ?? null, settings.maxWorkloads);
        saveWaveSettings(writing, settings);
      });
      changed("waves");
      return {};
    },
    "waves.rules": () => findWaveRules(db()) ?? defaultWaveRules,
    "waves.save-rules": (rules) => {
      mustBeInOrder(rules.freezes, "freezes");
      session.change(say("waves.step-rules"), (writing) => {
        mustAgree(rules.minWorkloads, readWaveSettings(writing).maxWorkloads);
        saveWaveRules(writing, rules);
      });
      changed("waves");
      return {};
    },
    "waves.acceptances": ({ scenario }) => listWaveAcceptances(db()).filter((one) => one.scenario === scenario),
    "waves.accept": (given) => {
      const { scenario, wave, rule } = given;
      const { issues, unscheduled } = results.waves(scenario);
      const isBroken = issues.some((issue) => issue.wave === wave && issue.rule === rule);
      // of the plan as a whole, rule 1 is what keeps circles back of which a part has no place
      const isHeld = wave === null && rule === 1 && unscheduled.some(({ sentence }) => isHeldByCircle(sentence.key));
      if (!isBroken && !isHeld) throw refusal("not-broken", { rule }, "rule");
      session.change(say("waves.step-accept", { rule, by: given.acceptedBy }), (writing) =>
        saveWaveAcceptances(writing, [given]),
      );
      changed("waves");
      return {};
    },
    "waves.withdraw-acceptance": ({ scenario, wave, rule }) => {
      session.change(say("waves.step-withdraw", { rule }), (writing) =>
        removeWaveAcceptance(writing, scenario, wave, rule),
      );
      changed("waves");
      return {};
    },
  };
}

const fieldOf = (at: number, part: keyof LaidWave): string => ["waves", at, part].join(".");
const numberOf = (id: WaveId): number => Number(id.slice("wave-".length));

function mustBeScenario(db: Reading, id: ScenarioId): void {
  if (!findScenario(db, id)) throw refusal("no-such-scenario", { name: id }, "scenario");
}

/** A fewest above the most would leave no lawful number of workloads. */
function mustAgree(least: number | null, most: number): void {
  if (least !== null && least > most) throw refusal("wave-rules-contradict", { least, most }, "minWorkloads");
}

/** Asked at every step of a drag, for as long as the plan is the same. */
const namesOf = oncePer(
  (workloads: readonly Pick<Workload, "id" | "name">[]) =>
    new Map<string, string>(workloads.map(({ id, name }) => [id, name])),
);

/** Waves that can be none at all, whatever the rules say: days the wrong way round, a workload that is gone or in two of them. */
function mustHold(waves: readonly LaidWave[], workloads: readonly Pick<Workload, "id" | "name">[]): void {
  const names = namesOf(workloads);
  const held = new Map<string, LaidWave>();
  waves.forEach((wave, at) => {
    const { start, cutOver } = wave;
    if (cutOver < start)
      throw refusal("wave-days-reversed", { wave: wave.name, start, cutOver }, fieldOf(at, "cutOver"));
    for (const id of wave.workloads) {
      const other = held.get(id);
      const field = fieldOf(at, "workloads");
      if (other)
        throw refusal("wave-workload-twice", { name: names.get(id) ?? id, a: other.name, b: wave.name }, field);
      held.set(id, wave);
    }
  });
  const gone = [...held.keys()].filter((id) => !names.has(id)).sort(compareIds);
  if (gone.length > 0) throw refusal("no-such-workload", { id: gone[0]! }, "waves");
}
