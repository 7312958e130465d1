import type { Tag } from "../../model/workload.ts";
import type { Notebook } from "../notes.ts";
import { numberOf, textOf } from "../values.ts";
import type { Cell } from "../workbook.ts";
import { shortened } from "./tool-rows.ts";

/** A JSON object as it came: nothing of it is known before it is looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under a path of names; `undefined` where nothing does. Only what the object itself holds. */
export function under(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

export const listUnder = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = under(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]) : []; // an array is an array of unknown things
};

const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

export const textUnder = (value: unknown, ...path: readonly string[]): string | null =>
  textOf(cellOf(under(value, ...path)));

/** Reads the parts of one object of a list, with notes that point at it: the list is the sheet, its place the row. */
export function jsonReader(value: unknown, place: Readonly<{ sheet: string; row: number }>, notes: Notebook) {
  const where = (path: readonly string[]) => ({ ...place, column: path.join("."), value: textUnder(value, ...path) });
  const number = (path: readonly string[], low: number, high: number): number | null => {
    const { value: found, bad } = numberOf(cellOf(under(value, ...path)));
    if (bad) notes.note("NUM_BAD", "error", {}, where(path));
    if (found === null || (found >= low && found <= high)) return found;
    notes.note("RANGE_ODD", "warning", { low, high }, where(path));
    return null;
  };
  return {
    place,
    where,
    text: (path: readonly string[], longest = 200): string | null =>
      shortened(textUnder(value, ...path), longest, notes, where(path)),
    number,
    /** A whole number. The tool writes 0 where it does not know. */
    count: (path: readonly string[], high: number): number | null => {
      const found = number(path, 0, high);
      if (found === null || found === 0) return null;
      if (Number.isInteger(found)) return found;
      notes.note("NUM_BAD", "error", {}, where(path));
      return null;
    },
    /** Parts that no field of ours holds: texts under their path, objects as JSON. */
    others: (paths: readonly (readonly string[])[]): Tag[] =>
      paths.flatMap((path) => {
        const found = under(value, ...path);
        const text = isObject(found) || Array.isArray(found) ? JSON.stringify(found) : textUnder(value, ...path);
        return text === null ? [] : [{ key: path.join("."), value: shortened(text, 500, notes, where(path))! }];
      }),
  };
}
export type JsonReader = ReturnType<typeof jsonReader>;
