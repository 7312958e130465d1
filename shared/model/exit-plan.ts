import { z } from "zod";
import { Day } from "../units/date.ts";
import { ExitTestId, ExitTriggerId, ScenarioId } from "./id.ts";

/** What makes the agency leave, what it watches for that, and from where on (DORA art. 28(8), EBA GL/2019/02 ch. 15). */
export const ExitTrigger = z.strictObject({
  id: ExitTriggerId,
  scenario: ScenarioId,
  kind: z.enum([
    "breach",
    "contract-change",
    "price-rise",
    "ownership-change",
    "certificate-lost",
    "service-end",
    "insolvency",
    "other",
  ]),
  indicator: z.string().min(1).max(300),
  threshold: z.string().max(300).nullable(),
  owner: z.string().max(200).nullable(),
});
export type ExitTrigger = Readonly<z.infer<typeof ExitTrigger>>;

/** An exit that was tried: at the desk, walked through, or done. */
export const ExitTest = z.strictObject({
  id: ExitTestId,
  scenario: ScenarioId,
  kind: z.enum(["desk", "walk-through", "technical"]),
  on: Day,
  scope: z.string().min(1).max(500),
  outcome: z.enum(["passed", "passed-with-findings", "failed"]),
  findings: z.string().max(2000).nullable(),
});
export type ExitTest = Readonly<z.infer<typeof ExitTest>>;
