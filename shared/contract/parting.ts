import { z } from "zod";
import { CloudService } from "../model/cloud-service.ts";
import { ProviderId, ScenarioId, UsedServiceId, WorkloadId } from "../model/id.ts";
import { ExitCheck, FacetStatement, UsedService } from "../model/leaving.ts";
import {
  CheckedItem,
  ExitAnswer,
  ExitCurve,
  LockInComponents,
  LockInToday,
  ProposedService,
} from "../model/parting.ts";
import { Sentence } from "../model/sentence.ts";
import { Day } from "../units/date.ts";
import { call, nothing } from "./call.ts";

const ofScenario = z.strictObject({ scenario: ScenarioId });

/** Leaving: services used, facets, contract terms, cost and time at a date, the exit checklist. */
export const partingCalls = {
  /** Leaving on a day; `provider` `null`: everything that is placed. */
  "lock-in.exit": call(ofScenario.extend({ provider: ProviderId.nullable(), date: Day }), ExitAnswer),
  "lock-in.curve": call(ofScenario.extend({ provider: ProviderId.nullable() }), ExitCurve),
  /** `workload` `null`: every placed workload. */
  "lock-in.components": call(ofScenario.extend({ workload: WorkloadId.nullable() }), LockInComponents),
  "lock-in.today": call(ofScenario, LockInToday),
  /** The bundled list of cloud services. */
  "lock-in.services": call(nothing, z.array(CloudService)),
  "used-services.list": call(nothing, z.array(UsedService)),
  "used-services.save": call(
    z.strictObject({
      services: z
        .array(UsedService.extend({ id: UsedServiceId.nullable() }))
        .min(1)
        .max(1000),
    }),
    z.strictObject({ ids: z.array(UsedServiceId) }),
  ),
  "used-services.remove": call(z.strictObject({ ids: z.array(UsedServiceId).min(1).max(1000) }), nothing),
  /** What imported bills name, matched against the bundled list. */
  "used-services.propose": call(nothing, z.array(ProposedService)),
  "facet-statements.list": call(nothing, z.array(FacetStatement)),
  "facet-statements.save": call(z.strictObject({ statements: z.array(FacetStatement).min(1).max(1000) }), nothing),
  /** What the catalogue tells counts again. */
  "facet-statements.remove": call(FacetStatement.pick({ component: true, model: true, facet: true }), nothing),
  "exit-checks.list": call(
    ofScenario,
    z.strictObject({
      items: z.array(CheckedItem),
      /** From how much lock-in the plan must have an exit section, and whether this plan has that much. */
      needed: z.enum(["yes", "no", "open"]),
      because: Sentence,
    }),
  ),
  /** `state` `null`: unanswered again. */
  "exit-checks.save": call(
    z.strictObject({
      checks: z
        .array(ExitCheck.extend({ state: ExitCheck.shape.state.nullable() }))
        .min(1)
        .max(100),
    }),
    nothing,
  ),
};
