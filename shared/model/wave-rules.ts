import { z } from "zod";
import { Day } from "../units/date.ts";
import { MilestoneId, ScenarioId } from "./id.ts";

/** What else bounds the waves, beside their settings; each is left open with `null`. */
export const WaveRules = z.strictObject({
  /** Most workloads of the first wave, the pilot; `null`: the first wave is like the others. */
  pilotWorkloads: z.int().positive().nullable(),
  /** Fewest workloads a wave should have. */
  minWorkloads: z.int().positive().nullable(),
  /** Days on which old and new run side by side after a cut-over. */
  doubleRunningDays: z.int().nonnegative().max(3650).nullable(),
  /** No cut-over for anybody inside these days (inclusive). */
  freezes: z.array(z.strictObject({ from: Day, to: Day, reason: z.string().min(1).max(200) })).max(100),
});
export type WaveRules = Readonly<z.infer<typeof WaveRules>>;

/** What holds where nobody has said otherwise. */
export const defaultWaveRules: WaveRules = {
  pilotWorkloads: null,
  minWorkloads: null,
  doubleRunningDays: null,
  freezes: [],
};

/** A broken rule that somebody answers for: of one wave, or of the plan (`null`). */
export const WaveAcceptance = z.strictObject({
  scenario: ScenarioId,
  wave: z.string().max(30).nullable(),
  /** Number of the rule, as in domain 10.1. */
  rule: z.int().positive(),
  acceptedBy: z.string().min(1).max(200),
  acceptedOn: Day,
  reason: z.string().min(1).max(1000),
});
export type WaveAcceptance = Readonly<z.infer<typeof WaveAcceptance>>;

/** A day to be held: a contract signed, a review passed, the last cut-over. */
export const Milestone = z.strictObject({
  id: MilestoneId,
  scenario: ScenarioId,
  name: z.string().min(1).max(200),
  day: Day,
  note: z.string().max(1000).nullable(),
});
export type Milestone = Readonly<z.infer<typeof Milestone>>;
