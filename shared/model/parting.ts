import { z } from "zod";
import { Day } from "../units/date.ts";
import { MoneyRange } from "../units/money.ts";
import { Range } from "../units/range.ts";
import { Evidence } from "./evidence.ts";
import { Country } from "./fact.ts";
import { CommitmentId, ProviderId, ScenarioId, UsedServiceId, WorkloadId } from "./id.ts";
import { Openness } from "./leaving.ts";
import { Sentence, Text } from "./sentence.ts";

export const ExitTerm = z.enum([
  "egress",
  "replatform",
  "parallel-run",
  "commitment-shortfall",
  "early-termination-fee",
  "retraining",
  "acceptance-test",
]);
export type ExitTerm = z.infer<typeof ExitTerm>;

/** Why a line says what it says: what is not known, or why nothing is owed. */
const because = Sentence.nullable();

/** Days until everything stands elsewhere: notice + the longer of transfer and re-platforming + parallel run. */
export const ExitDays = z.strictObject({
  /** `null`: a part is not known, `because` says which. */
  total: Range.nullable(),
  notice: Range.nullable(),
  transfer: Range.nullable(),
  replatform: Range.nullable(),
  parallel: Range.nullable(),
  because,
});
export type ExitDays = Readonly<z.infer<typeof ExitDays>>;

/** What a contract still asks for on the day of leaving. */
export const CommitmentOwed = z.strictObject({
  commitment: CommitmentId,
  name: z.string(),
  provider: ProviderId,
  /** Minimum still owed and not used, plan currency; `null`: no rate for its currency. */
  owed: MoneyRange.nullable(),
  /** What earlier years of an annual minimum have lost already: not part of the cost of leaving. */
  lost: MoneyRange.nullable(),
  fee: MoneyRange.nullable(),
  /** Country whose law governs it; `null`: not stated. */
  jurisdiction: Country.nullable(),
});
export type CommitmentOwed = Readonly<z.infer<typeof CommitmentOwed>>;

/** Leaving one provider, or everything, at a date: each term on its own line, before VAT (domain 5.4). */
export const ExitAnswer = z.strictObject({
  scenario: ScenarioId,
  /** `null`: all providers of the placement. */
  provider: ProviderId.nullable(),
  date: Day,
  providers: z.array(ProviderId),
  workloads: z.int().nonnegative(),
  lines: z.array(z.strictObject({ term: ExitTerm, amount: MoneyRange.nullable(), because })),
  /** `null` as soon as one line is. */
  total: MoneyRange.nullable(),
  /** The lines that are known, added: no exit costs less than its low end. `null`: none is. */
  known: MoneyRange.nullable(),
  because,
  days: ExitDays,
  /** Decimal GB to be moved, and the hours on the register's line. */
  volumeGb: Range.nullable(),
  transferHours: Range.nullable(),
  commitments: z.array(CommitmentOwed),
  /** Whose law each provider's contract is under; `stated`: a contract says so, else the agency's country is taken. */
  laws: z.array(z.strictObject({ provider: ProviderId, country: Country.nullable(), stated: z.boolean() })),
});
export type ExitAnswer = Readonly<z.infer<typeof ExitAnswer>>;

export const ExitCurve = z.strictObject({
  scenario: ScenarioId,
  provider: ProviderId.nullable(),
  /** Quarter by quarter over the plan's horizon, with the days around the date rule of the Data Act. */
  points: z.array(
    z.strictObject({
      date: Day,
      egress: MoneyRange.nullable(),
      owed: MoneyRange.nullable(),
      known: MoneyRange.nullable(),
      total: MoneyRange.nullable(),
    }),
  ),
  /** The day from which switching charges are forbidden, where it changes this cost; `null`: no such rule here. */
  jump: Day.nullable(),
  /** Terms that are not known anywhere on the curve. */
  missing: z.array(ExitTerm),
  because,
});
export type ExitCurve = Readonly<z.infer<typeof ExitCurve>>;

/** A machine at a provider or a service that is used: what a workload is locked into. */
export const LockInComponent = z.strictObject({
  /** Provider id (its machines), or the id of a used service. */
  id: z.string(),
  kind: z.enum(["machine", "service"]),
  name: Text,
  provider: ProviderId.nullable(),
  /** `null`: not known. */
  openness: Openness.nullable(),
  equivalents: z.array(z.string()),
  lockIn: Range,
  worst: Sentence,
  facets: z.array(
    z.strictObject({
      model: z.string(),
      facet: z.string(),
      name: Text,
      answer: z.int().min(0).max(4).nullable(),
      /** Said by a person, or told by the catalogue. */
      stated: z.boolean(),
      sentence: Sentence.nullable(),
      evidence: z.array(Evidence),
    }),
  ),
});
export type LockInComponent = Readonly<z.infer<typeof LockInComponent>>;

/** Lock-in of workloads, of what they are made of, and what the proprietary part of them costs. */
export const LockInComponents = z.strictObject({
  scenario: ScenarioId,
  components: z.array(LockInComponent),
  /** The hardest to leave first, by the upper end; at most a thousand, `count` has all. */
  workloads: z.array(
    z.strictObject({
      workload: WorkloadId,
      name: z.string(),
      lockIn: Range,
      worst: Sentence,
      parts: z.array(z.strictObject({ component: z.string(), share: Range })),
    }),
  ),
  count: z.int().nonnegative(),
  /** Share of the cost on proprietary services, 0–1; `null`: nothing placed. */
  proprietary: Range.nullable(),
});
export type LockInComponents = Readonly<z.infer<typeof LockInComponents>>;

const layer = z.strictObject({
  layer: z.enum(["owner", "provider", "region", "control-plane"]),
  byCost: Range.nullable(),
  byCount: Range.nullable(),
  band: z.enum(["dominant", "dual", "spread", "open"]),
  shares: z.array(z.strictObject({ id: z.string(), name: Text, share: Range })),
  because,
});

/** How concentrated it is before the plan, as far as bills and contracts tell, and the figures the field quotes. */
export const LockInToday = z.strictObject({
  scenario: ScenarioId,
  /** Empty where no bill was imported: `because` says so. */
  layers: z.array(layer),
  because,
  /** Systems (application groups): in a public cloud today as the bills name them, and after the plan. */
  systems: z.strictObject({ all: z.int(), today: z.int().nullable(), after: z.int() }),
  /** Quoted figures, each with the gap in systems; never a target by themselves. */
  benchmarks: z.array(
    z.strictObject({
      id: z.string(),
      title: Sentence,
      percent: z.number(),
      /** Own share after the plan, percent, by count and by cost; `null`: not comparable or not computable. */
      byCount: z.number().nullable(),
      byCost: Range.nullable(),
      /** Systems that would still have to move to reach it; `null`: it is no share of systems. */
      gap: z.int().nullable(),
      note: Sentence,
      evidence: Evidence,
    }),
  ),
});
export type LockInToday = Readonly<z.infer<typeof LockInToday>>;

/** A service that an imported bill names, and the bundled service it is. */
export const ProposedService = z.strictObject({
  billed: z.string(),
  biller: z.string(),
  /** `null`: the bundled list does not know it. */
  service: z.string().nullable(),
  /** Whose resource it is, where its name is that of a workload. */
  workload: WorkloadId.nullable(),
  currency: z.string(),
  cost: z.number(),
  lines: z.int().positive(),
  /** Share of the workload's bill, 0–1. */
  share: z.number().nullable(),
  /** Already among the used services. */
  used: UsedServiceId.nullable(),
});
export type ProposedService = Readonly<z.infer<typeof ProposedService>>;

/** A line of the exit checklist as it stands for a scenario. */
export const CheckedItem = z.strictObject({
  item: z.string(),
  title: Text,
  text: Text,
  /** Where the duty or the advice was read. */
  basis: z.string(),
  mandatory: z.boolean(),
  state: z.enum(["done", "open", "not-needed"]),
  checkedOn: Day.nullable(),
  note: z.string().nullable(),
  evidence: z.string().nullable(),
});
export type CheckedItem = Readonly<z.infer<typeof CheckedItem>>;
