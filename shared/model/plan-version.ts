import { z } from "zod";
import { Day } from "../units/date.ts";
import { ScenarioId } from "./id.ts";

/**
 * A plan frozen as it was: everything it said, and the catalogue and rule packs it was judged by, kept whole in the workspace, so
 * that it gives the same figures years later. Never changed; what is edited afterwards is a new draft.
 */
export const PlanVersion = z.strictObject({
  number: z.int().positive(),
  scenario: ScenarioId,
  /** As printed: `1.0`. */
  label: z.string().min(1).max(20),
  on: Day,
  unit: z.string().max(200).nullable(),
  reason: z.string().min(1).max(1000),
  /** Over everything the figures rest on, and over the figures. */
  inputs: z.string().max(100),
  results: z.string().max(100),
  /** Under which the plan's and the catalogue's own bytes are kept. */
  plan: z.string().regex(/^[0-9a-f]{64}$/),
  catalogue: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PlanVersion = Readonly<z.infer<typeof PlanVersion>>;

/** Who has signed a version, or declined to. Approvals belong to a version, never to the draft after it. */
export const Approval = z.strictObject({
  version: z.int().positive(),
  position: z.int().nonnegative(),
  /** The part signed in: 과장, director. */
  title: z.string().min(1).max(100),
  /** A unit; a name only where the agency types one. */
  by: z.string().max(200).nullable(),
  verdict: z.enum(["approved", "declined"]).nullable(),
  on: Day.nullable(),
  note: z.string().max(1000).nullable(),
});
export type Approval = Readonly<z.infer<typeof Approval>>;
