import { z } from "zod";
import { Day } from "../units/date.ts";
import { SourceId } from "./id.ts";

/** Where a fact was read: a document, a page, a data set, or the planner's own hand. */
export const Source = z.strictObject({
  id: SourceId,
  title: z.string(),
  address: z.string(),
  date: Day,
  licence: z.string(),
});
export type Source = Readonly<z.infer<typeof Source>>;

/** The catalogue's mark for what was written down from memory and not checked at a source. */
const RECOLLECTION = "memory";

/** Whether a fact can be looked up again; recollection cannot, and never counts as evidence. */
export const isSourced = (source: SourceId | null): source is SourceId => source !== null && source !== RECOLLECTION;

/** How a figure came about. */
export const Method = z.enum(["measured", "computed", "listed", "typed", "estimate"]);
export type Method = z.infer<typeof Method>;

/**
 * How far a fact is proven.
 *
 * `proven`: a source names it. `claimed`: only the interested party says so. `unverified`: from recollection, never counted
 * as evidence. `expired`: proven once, past its term on the day it is asked for.
 */
export const Standing = z.enum(["proven", "claimed", "unverified", "expired"]);
export type Standing = z.infer<typeof Standing>;

/** What a figure rests on, ready to be printed beside it. */
export const Evidence = z.strictObject({
  source: SourceId,
  asOf: Day,
  method: Method,
  standing: Standing,
  note: z.string().nullable(),
});
export type Evidence = Readonly<z.infer<typeof Evidence>>;
