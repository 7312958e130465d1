import { WaveId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { nextId } from "../database/steps.ts";
import { readWaveSettings, saveWaveSettings, saveWaves } from "../database/waves.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name = "waves.current" | "waves.propose" | "waves.adopt" | "waves.settings" | "waves.save-settings";

/** When it happens, and what breaks the dates. */
export function waveCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  return {
    "waves.current": ({ scenario }) => results.waves(scenario),
    "waves.propose": ({ scenario }) => results.propose(scenario),
    "waves.adopt": ({ scenario, waves }) => {
      session.change(say("waves.step-adopt", { count: waves.length }), (writing) =>
        saveWaves(
          writing,
          scenario,
          waves.map((wave) => ({ ...wave, scenario, id: wave.id ?? WaveId.parse(nextId(writing, "wave")) })),
        ),
      );
      changed("waves");
      return {};
    },
    "waves.settings": () => readWaveSettings(session.required().db),
    "waves.save-settings": (settings) => {
      session.change(say("waves.step-settings"), (writing) => saveWaveSettings(writing, settings));
      changed("waves");
      return {};
    },
  };
}
