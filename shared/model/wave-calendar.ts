import { z } from "zod";
import { Day } from "../units/date.ts";
import { Range } from "../units/range.ts";
import { DataSetId, ProviderId, ScenarioId, WaveId } from "./id.ts";
import { ProcurementRoute, ProcurementStep } from "./procurement.ts";
import { Sentence, Text } from "./sentence.ts";

/** Where a step of buying stands: `late` even by its shortest duration, `tight` by its longest, `open` where one is not known. */
export const StepStanding = z.enum(["done", "in-time", "tight", "late", "open"]);

/** When one provider's services have to be bought so that a wave may begin (domain 10.2). */
export const WaveProcurement = z.strictObject({
  wave: WaveId,
  number: z.int(),
  start: Day,
  provider: ProviderId,
  name: Text,
  /** Workloads of the wave that go there. */
  workloads: z.int(),
  /** `null`: nobody has stated how it is bought, so nothing is dated. */
  route: ProcurementRoute.nullable(),
  steps: z.array(
    z.strictObject({
      step: ProcurementStep,
      /** Calendar days; `null`: nobody has stated them. */
      days: z.strictObject({ least: z.number().nullable(), most: z.number().nullable() }),
      /** Latest day to begin, by the longest durations; `null`: one is not known. */
      begin: Day.nullable(),
      /** The day it has to be over by. */
      done: Day.nullable(),
      /** Latest day to begin by the shortest durations. */
      lastBegin: Day,
      doneOn: Day.nullable(),
      standing: StepStanding,
    }),
  ),
  /** The worst of its steps; `open` where no route is stated. */
  standing: StepStanding,
});
export type WaveProcurement = Readonly<z.infer<typeof WaveProcurement>>;

/**
 * How data gets there: `whole` inside the window, `seed` copied ahead with the changes inside the window, `too-long` even so,
 * `open` where something is not known.
 */
export const TransferWay = z.enum(["whole", "seed", "too-long", "open"]);
export type TransferWay = z.infer<typeof TransferWay>;

const transfer = {
  /** `null`: not known. */
  dataGib: Range.nullable(),
  /** Hours to copy all of it. */
  hours: Range.nullable(),
  way: TransferWay,
  /** Latest day to begin copying ahead; `null`: it is not, or that cannot be told. */
  seedFrom: Day.nullable(),
  /** Hours in the window for what has changed in the last day; `null`: all of it is copied there, or not known. */
  deltaHours: Range.nullable(),
  because: Sentence.nullable(),
  figure: z.string(),
};

/** What a wave copies, and whether it fits into its window (domain 10.1). */
export const WaveTransfer = z.strictObject({
  wave: WaveId,
  number: z.int(),
  cutOver: Day,
  windowHours: z.number(),
  /** What its workloads store. */
  ...transfer,
  /** Stated data sets of its groups, each by its own size; they lie within what the workloads store. */
  dataSets: z.array(z.strictObject({ dataSet: DataSetId, name: z.string(), ...transfer })),
});
export type WaveTransfer = Readonly<z.infer<typeof WaveTransfer>>;

/** Everything around the waves that has a date: what is bought before, what is copied. */
export const WaveCalendar = z.strictObject({
  scenario: ScenarioId,
  procurements: z.array(WaveProcurement),
  transfers: z.array(WaveTransfer),
});
export type WaveCalendar = Readonly<z.infer<typeof WaveCalendar>>;
