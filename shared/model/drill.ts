import { z } from "zod";
import { Day } from "../units/date.ts";
import { Country } from "./fact.ts";
import { DrillId, ProviderId, ScenarioId } from "./id.ts";

/** What is switched off in an outage drill: anything whose loss takes several workloads at once. */
export const FailureDomain = z.strictObject({
  kind: z.enum(["site", "region", "provider", "owner", "control-plane"]),
  /** Region id, provider id, owner's name, or family of the control plane; a site is a city with its provider. */
  id: z.string().min(1).max(200),
});
export type FailureDomain = Readonly<z.infer<typeof FailureDomain>>;

/** Who takes over whom, or whose law reaches whom. */
export const ChangeOfControl = z.strictObject({
  /** Id of the drill's caps in the rule pack: `cloud-act`, `non-eu-acquisition`. */
  caps: z.string().min(1).max(100),
  buyer: Country,
  /** `null`: every provider whose owner sits in the buyer's country. */
  provider: ProviderId.nullable(),
});
export type ChangeOfControl = Readonly<z.infer<typeof ChangeOfControl>>;

/** A drill that was kept as evidence: what was asked, on which inputs, and what came out. */
export const Drill = z.strictObject({
  id: DrillId,
  scenario: ScenarioId,
  asked: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("outage"), domain: FailureDomain }),
    z.strictObject({ kind: z.literal("change-of-control"), change: ChangeOfControl }),
  ]),
  date: Day,
  /** Over the plan and the facts it was run on. */
  inputs: z.string().max(100),
  /** Counts and sums, as they were said. */
  outcome: z.record(z.string().max(50), z.number().nullable()),
  note: z.string().max(1000).nullable(),
});
export type Drill = Readonly<z.infer<typeof Drill>>;
