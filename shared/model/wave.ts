import { z } from "zod";
import { Day } from "../units/date.ts";
import { ScenarioId, WaveId, WorkloadId } from "./id.ts";

/** Workloads that cut over in one window. */
export const Wave = z.strictObject({
  id: WaveId,
  scenario: ScenarioId,
  number: z.int().positive(),
  name: z.string().min(1).max(100),
  start: Day,
  /** Day of the cut-over, the last of the wave. */
  cutOver: Day,
  workloads: z.array(WorkloadId),
  /** Laid by hand: survives proposing again. */
  pinned: z.boolean(),
});
export type Wave = Readonly<z.infer<typeof Wave>>;

/** How fast an agency can move; typed by the planner, printed in the plan. */
export const WaveSettings = z.strictObject({
  /** Most workloads in one wave. */
  maxWorkloads: z.int().positive(),
  /** Working days between the start of a wave and its cut-over. */
  daysPerWave: z.int().positive(),
  engineers: z.int().positive(),
  hoursPerDay: z.number().positive(),
  /** Hours of work per workload: preparing, moving, checking. */
  hoursPerWorkload: z.number().positive(),
  linkMbitPerSecond: z.number().positive(),
  /** Share of the line that copies get, 0–1. */
  linkEfficiency: z.number().positive().max(1),
  /** Hours a cut-over may take. */
  windowHours: z.number().positive(),
});
export type WaveSettings = Readonly<z.infer<typeof WaveSettings>>;
