import { z } from "zod";
import { RunbookTaskId, RunbookTemplateId, WaveId } from "./id.ts";

/** When in a wave a task is due. `point-of-no-return` is a line of its own: beyond it nothing is rolled back. */
export const RunbookPhase = z.enum([
  "prepare",
  "rehearse",
  "cut-over",
  "verify",
  "point-of-no-return",
  "roll-back",
  "after",
]);
export type RunbookPhase = z.infer<typeof RunbookPhase>;

const said = {
  phase: RunbookPhase,
  text: z.string().min(1).max(1000),
  /** A unit or a part, such as “network”; a name only where the agency types one. */
  owner: z.string().max(100).nullable(),
  minutes: z.int().nonnegative().max(100_000).nullable(),
};

/** One line of a wave's run-book. Under `roll-back` the text is a criterion or a step back. */
export const RunbookTask = z.strictObject({
  id: RunbookTaskId,
  wave: WaveId,
  position: z.int().nonnegative(),
  ...said,
  done: z.boolean(),
});
export type RunbookTask = Readonly<z.infer<typeof RunbookTask>>;

/** Lines that every wave's run-book can begin with; the agency's own, beside those that come with the program. */
export const RunbookTemplate = z.strictObject({
  id: RunbookTemplateId,
  name: z.string().min(1).max(100),
  tasks: z.array(z.strictObject(said)).max(500),
});
export type RunbookTemplate = Readonly<z.infer<typeof RunbookTemplate>>;
