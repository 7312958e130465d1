import type { RowKind } from "../model/import-map.ts";
import type { Text } from "../model/sentence.ts";

/** How the cells of a field are read. */
export type FieldKind =
  | "text"
  | "long-text"
  | "list"
  | "count"
  | "decimal"
  | "size"
  | "share"
  | "rate"
  | "day"
  | "year"
  | "yes-no"
  | "minutes"
  | "milliseconds"
  | "money"
  | "word";

/** A field a column can fill. */
export type Field = Readonly<{
  /** As in the model: `memoryGib`, `cpu.avg`, `details.osVersion`. */
  id: string;
  kind: FieldKind;
  /** A row without it is refused. Of a workload, one of `name` and `hostname` is enough. */
  isRequired: boolean;
  /** Units its numbers may be in; the first is the one the field is kept in. */
  units: readonly string[];
  /** Headings people give it, Korean and English. */
  aliases: readonly string[];
  title: Text;
}>;

/** The fields of each row kind, in the order they are offered. */
export const fieldsOf = (rows: RowKind): readonly Field[] => {
  throw new Error(`not yet: ${rows}`);
};
