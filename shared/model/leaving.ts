import { z } from "zod";
import { Day } from "../units/date.ts";
import { Country } from "./fact.ts";
import { CommitmentId, EvidenceFileId, ScenarioId, UsedServiceId, WorkloadId } from "./id.ts";

/** standard: two independent implementations or more; compatible: a vendor's version of an open engine; proprietary: neither. */
export const Openness = z.enum(["standard", "compatible", "proprietary"]);
export type Openness = z.infer<typeof Openness>;

/** A cloud service a workload uses or will use beside its machine: a managed database, a queue, a function. */
export const UsedService = z.strictObject({
  id: UsedServiceId,
  workload: WorkloadId,
  /** Code in the bundled list of cloud services, or a name of one's own. */
  service: z.string().min(1).max(200),
  /** `null`: as the bundled list says; not known where it is not in it. */
  openness: Openness.nullable(),
  /** What could take its place, where the planner knows better than the list. */
  equivalent: z.string().max(300).nullable(),
  /** Share of the workload's cost, 0–1; `null`: not known. */
  share: z.number().min(0).max(1).nullable(),
  note: z.string().max(1000).nullable(),
});
export type UsedService = Readonly<z.infer<typeof UsedService>>;

/** A planner's own answer for one facet of one component; it goes before what the catalogue tells (domain 5.1). */
export const FacetStatement = z.strictObject({
  /** Provider id (its machines), or the id of a used service. */
  component: z.string().min(1).max(200),
  model: z.string().max(50),
  facet: z.string().max(50),
  answer: z.int().min(0).max(4),
  /** One sentence of evidence. */
  because: z.string().min(1).max(1000),
  evidence: EvidenceFileId.nullable(),
});
export type FacetStatement = Readonly<z.infer<typeof FacetStatement>>;

/** What a contract says beside its minimums. What is not there is not known. */
export const ContractTerms = z.strictObject({
  commitment: CommitmentId,
  /** Country whose law governs it: the date rule of the Data Act asks for it. */
  jurisdiction: Country.nullable(),
  signedOn: Day.nullable(),
  noticeDays: z.int().min(0).max(3650).nullable(),
  /** Whole minor units of the contract's currency. */
  terminationFee: z.int().nonnegative().nullable(),
  /** Share of what is not used that can be sold on, 0–1. */
  resale: z.number().min(0).max(1).nullable(),
  /** Expected use per contract year, minor units: low, base and high. `null`: what the plan itself places there. */
  ramp: z
    .array(
      z.strictObject({
        year: z.int().min(2000).max(2100),
        low: z.int().nonnegative(),
        base: z.int().nonnegative(),
        high: z.int().nonnegative(),
      }),
    )
    .max(20)
    .nullable(),
});
export type ContractTerms = Readonly<z.infer<typeof ContractTerms>>;

/** One line of the exit checklist: whether it stands, and on what. */
export const ExitCheck = z.strictObject({
  scenario: ScenarioId,
  item: z.string().max(100),
  state: z.enum(["done", "open", "not-needed"]),
  checkedOn: Day.nullable(),
  note: z.string().max(1000).nullable(),
  evidence: EvidenceFileId.nullable(),
});
export type ExitCheck = Readonly<z.infer<typeof ExitCheck>>;
