import { z } from "zod";
import { Day } from "../units/date.ts";
import { ProviderId } from "./id.ts";

/**
 * Steps of buying a digital service. In Korea the first six, in their order (domain 10.2); an agency of the EU publishes,
 * awards and waits out the standstill instead of consulting and being reviewed. Which a route has: `stepsOf` in
 * `engines/waves/procurement.ts`.
 */
export const ProcurementStep = z.enum([
  "project-plan",
  "prior-consultation",
  "security-review",
  "fee-estimate",
  "budget",
  "contract",
  "publication",
  "award",
  "standstill",
]);
export type ProcurementStep = z.infer<typeof ProcurementStep>;

/** Catalogue contract 카탈로그계약, direct contract 수의계약, open tender 일반경쟁. */
export const ProcurementRoute = z.enum(["catalogue", "direct", "tender"]);
export type ProcurementRoute = z.infer<typeof ProcurementRoute>;

/** How the services of one provider are bought, and how far that is. */
export const Procurement = z.strictObject({
  provider: ProviderId,
  route: ProcurementRoute,
  /** Steps that are over, and when they were. */
  done: z.array(z.strictObject({ step: ProcurementStep, on: Day })).max(6),
  note: z.string().max(1000).nullable(),
});
export type Procurement = Readonly<z.infer<typeof Procurement>>;
