import type { IsEdited } from "../../shared/exchange/diff.ts";
import type { Reading } from "../database/database.ts";
import { listSteps, stepRows } from "../database/steps.ts";

/** Steps a person made by hand on one thing, or on several at once. */
export const byHand = /^inventory\.step-(workload|change|group|data-set|dependency|by-rule|patch-[a-z-]+)$/;

/**
 * Which fields of which things a person has changed by hand, told by the history: an import leaves those as they are.
 *
 * A change that was taken back does not count; one that was done again does.
 */
export function editedFields(db: Reading): IsEdited {
  const steps = listSteps(db, { before: null, limit: Number.MAX_SAFE_INTEGER }).reverse();
  const standing = new Map<number, boolean>();
  for (const { number, kind, of } of steps) standing.set(kind === "do" ? number : of!, kind !== "undo");

  const edited = new Set<string>();
  for (const { number, kind, name } of steps) {
    if (kind !== "do" || !standing.get(number) || !byHand.test(name.key)) continue;
    for (const { before, after } of stepRows(db, number)) {
      if (!before || !after) continue;
      for (const [column, value] of Object.entries(after))
        if (JSON.stringify(value) !== JSON.stringify(before[column]))
          edited.add(`${String(after["id"])} ${camel(column)}`);
    }
  }
  // a file speaks of `cpu.avg`; the row keeps `cpu` as one value
  return (id, field) => edited.has(`${id} ${field}`) || edited.has(`${id} ${field.split(".")[0]!}`);
}

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
