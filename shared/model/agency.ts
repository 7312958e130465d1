import { z } from "zod";
import { Currency } from "../units/money.ts";
import { Day } from "../units/date.ts";
import { Country } from "./catalogue.ts";
import { LocationId } from "./id.ts";
import { Language } from "./sentence.ts";

/** Whose plan it is, and on what it stands. */
export const Agency = z.strictObject({
  name: z.string().min(1).max(200),
  country: Country,
  language: Language,
  currency: Currency,
  /** Bundle of defaults: rule packs, template, units. */
  edition: z.enum(["korea", "eu"]),
  /** Unit that signs; a unit, not a person. */
  unit: z.string().max(200).nullable(),
  planTitle: z.string().min(1).max(200),
  planVersion: z.string().max(20),
  planStatus: z.enum(["draft", "approved"]),
  documentClass: z.string().max(50).nullable(),
  /** The day the plan speaks for: printed on it, and the only "today" an engine ever sees. */
  planDate: Day,
  /** First day a cut-over may happen; verdicts are evaluated for the waves that follow it. */
  startDate: Day,
});
export type Agency = Readonly<z.infer<typeof Agency>>;

/** Where users sit. `share` needs no fixed sum: shares are weighed against each other. */
export const UserLocation = z.strictObject({
  id: LocationId,
  /** English name of a city of the gazetteer. */
  city: z.string().min(1).max(100),
  share: z.number().positive(),
  /** What the access network adds, ms; `null`: not known. */
  accessMs: z.number().nonnegative().nullable(),
});
export type UserLocation = Readonly<z.infer<typeof UserLocation>>;

/** What one unit of `base` costs in `quote`, on a day, with who said so. */
export const FxRate = z.strictObject({
  base: Currency,
  quote: Currency,
  rate: z.number().positive(),
  date: Day,
  source: z.string().min(1).max(300),
});
export type FxRate = Readonly<z.infer<typeof FxRate>>;
