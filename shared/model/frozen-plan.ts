import { z } from "zod";
import { Offer, ServicePrice } from "./catalogue.ts";
import { RegionId, ScenarioId } from "./id.ts";
import { ImportSummary } from "./import-report.ts";
import { Headline } from "./plan-difference.ts";
import { Plan } from "./plan.ts";
import { Text } from "./sentence.ts";

/**
 * What is kept of a plan when it is frozen, beside the catalogue: everything its figures and its printed form rest on.
 *
 * A later form of this gets a number of its own, and what was kept under an earlier one goes on being read as it is: kept bytes are
 * never migrated. Parts that are added to a plan later are therefore optional there.
 */
export const FrozenPlan = z.strictObject({
  frozenFormat: z.literal(1),
  scenario: ScenarioId,
  plan: Plan,
  /** What the placement of each scenario was priced with. */
  prices: z.array(
    z.strictObject({
      scenario: ScenarioId,
      offers: z.array(z.strictObject({ digest: z.string(), offer: Offer })),
      services: z.array(z.strictObject({ region: RegionId, services: z.array(ServicePrice) })),
    }),
  ),
  /** Public holidays as the calendar of that day had them. */
  holidays: z.array(z.strictObject({ day: z.iso.date(), name: Text })),
  imports: z.array(ImportSummary),
  /** What it came to, as it was said then. */
  headline: z.array(Headline),
  /** Sections that said something else than in the version before; `null`: there was none. */
  changed: z.array(z.string()).nullable(),
});
export type FrozenPlan = Readonly<z.infer<typeof FrozenPlan>>;
