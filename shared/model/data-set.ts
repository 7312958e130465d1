import { z } from "zod";
import { DataSetId, GroupId } from "./id.ts";
import { Country } from "./catalogue.ts";
import { DataClass } from "./rule-pack.ts";

/** Data with an owner, a class, a size and a residency rule; stored by the workloads of its group. */
export const DataSet = z.strictObject({
  id: DataSetId,
  name: z.string().min(1).max(200),
  group: GroupId.nullable(),
  /** Items of Official Information Disclosure Act § 9(1), 1–8: 1–4 make it C, 5–8 make it S. */
  items: z.array(z.int().min(1).max(8)).max(8),
  /** The class as a sheet or a person stated it. `O` counts as the confirmation that the data is open. */
  stated: DataClass.nullable(),
  personalData: z.boolean().nullable(),
  sizeGib: z.number().nonnegative().nullable(),
  /** Countries where it may be stored; `null`: no rule of its own. */
  residency: z.array(Country).nullable(),
  note: z.string().max(4000).nullable(),
});
export type DataSet = Readonly<z.infer<typeof DataSet>>;
