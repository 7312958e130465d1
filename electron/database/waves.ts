import { z } from "zod";
import { type ScenarioId, WaveId, WorkloadId } from "../../shared/model/id.ts";
import { Wave, WaveSettings } from "../../shared/model/wave.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";
import { removeRunbook } from "./runbooks.ts";
import { removeWaveAcceptances } from "./wave-rules.ts";

const heads = kept({
  table: "wave",
  schema: Wave.omit({ workloads: true }),
  key: ["id"],
  flags: ["pinned"],
});
const members = kept({
  table: "wave_workload",
  schema: z.strictObject({ wave: WaveId, workload: WorkloadId, position: z.int() }),
  key: ["wave", "workload"],
  order: ["position"],
});
const settings = kept({
  table: "wave_settings",
  schema: WaveSettings.extend({ id: z.literal(1) }),
  key: ["id"],
});

/** All waves, or those of one scenario, by id. */
export function listWaves(db: Reading, scenario?: ScenarioId): Wave[] {
  const workloads = new Map<WaveId, WorkloadId[]>();
  for (const { wave, workload } of members.list(db)) workloads.set(wave, [...(workloads.get(wave) ?? []), workload]);
  return heads
    .list(db, scenario ? { scenario } : {})
    .map((wave) => ({ ...wave, workloads: workloads.get(wave.id) ?? [] }));
}

/** Makes these all the waves of a scenario. With a wave go its run-book and what was accepted of it. */
export function saveWaves(db: Writing, scenario: ScenarioId, waves: readonly Wave[]): void {
  const kept = new Set(waves.map((wave) => wave.id));
  for (const { id } of heads.list(db, { scenario })) {
    if (kept.has(id)) continue;
    members.remove(db, { wave: id });
    removeRunbook(db, id);
    removeWaveAcceptances(db, scenario, id);
  }
  heads.replace(
    db,
    waves.map((wave) => without(wave, "workloads")),
    { scenario },
  );
  for (const { id, workloads } of waves) {
    members.replace(
      db,
      workloads.map((workload, position) => ({ wave: id, workload, position })),
      { wave: id },
    );
  }
}

export function readWaveSettings(db: Reading): WaveSettings {
  const row = settings.find(db, {});
  if (!row) throw new Error("a workspace has wave settings from its first step");
  return without(row, "id");
}

export function saveWaveSettings(db: Writing, given: WaveSettings): void {
  settings.put(db, [{ ...given, id: 1 }]);
}
