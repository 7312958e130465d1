import { z } from "zod";
import { Day } from "../units/date.ts";
import { SourceId } from "./id.ts";

/** Why a fact can be trusted: its source and the day of the figure. */
export const stamped = { source: SourceId, asOf: Day, note: z.string().nullable() };

/** A yes/no fact with where it was read; `null` where nobody says. */
export const Known = z.strictObject({ value: z.boolean().nullable(), source: SourceId.nullable() });

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof Country>;
