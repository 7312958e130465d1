import { z } from "zod";
import type { MilestoneId, ScenarioId } from "../../shared/model/id.ts";
import { Milestone, WaveAcceptance, WaveRules } from "../../shared/model/wave-rules.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";

const rules = kept({
  table: "wave_rules",
  schema: WaveRules.extend({ id: z.literal(1) }),
  key: ["id"],
  json: ["freezes"],
});
const milestones = kept({ table: "milestone", schema: Milestone, key: ["id"] });
/** In its table what is accepted for the plan stands under `*`, so that the wave can be a part of the key. */
const WHOLE = "*";
const acceptances = kept({
  table: "wave_acceptance",
  schema: WaveAcceptance.extend({ wave: z.string() }),
  key: ["scenario", "wave", "rule"],
});

/** What this workspace has set; `null`: the usual rules hold. */
export function findWaveRules(db: Reading): WaveRules | null {
  const row = rules.find(db, {});
  return row && without(row, "id");
}
export const saveWaveRules = (db: Writing, given: WaveRules): void => rules.put(db, [{ ...given, id: 1 }]);

export const listMilestones = (db: Reading): Milestone[] => milestones.list(db);
export const saveMilestones = (db: Writing, given: readonly Milestone[]): void => milestones.put(db, given);
export const removeMilestone = (db: Writing, id: MilestoneId): void => milestones.remove(db, { id });

export const listWaveAcceptances = (db: Reading): WaveAcceptance[] =>
  acceptances.list(db).map((row) => ({ ...row, wave: row.wave === WHOLE ? null : row.wave }));
export const saveWaveAcceptances = (db: Writing, given: readonly WaveAcceptance[]): void =>
  acceptances.put(
    db,
    given.map((one) => ({ ...one, wave: one.wave ?? WHOLE })),
  );
export const removeWaveAcceptance = (db: Writing, scenario: ScenarioId, wave: string | null, rule: number): void =>
  acceptances.remove(db, { scenario, wave: wave ?? WHOLE, rule });
/** Everything that was accepted of one wave. */
export const removeWaveAcceptances = (db: Writing, scenario: ScenarioId, wave: string): void =>
  acceptances.remove(db, { scenario, wave });
