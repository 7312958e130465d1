import { refusal } from "../../shared/contract/failure.ts";
import { BatchId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import { grouped } from "../../shared/units/grouped.ts";
import { listBatches } from "./batches.ts";
import { contentTables } from "./content.ts";
import { removeDataSets } from "./data-sets.ts";
import type { Reading, Writing } from "./database.ts";
import { removeDependencies } from "./dependencies.ts";
import { removeGroups } from "./groups.ts";
import { type RowChange, stepRows } from "./steps.ts";
import { removeWorkloads } from "./workloads.ts";

type Row = Record<string, unknown>;

/** What taking an import back does to one row: it goes, it is as before, or parts of it stay because somebody changed them since. */
export type TakenBackRow = Readonly<{
  deed: "removed" | "restored" | "kept";
  table: string;
  id: string;
  name: string | null;
  fields: readonly string[];
}>;

export type TakeBack = Readonly<{
  files: readonly string[];
  rows: readonly TakenBackRow[];
  write: (db: Writing) => void;
}>;

/** What becomes of one row: it goes, it is put as it was, or it stays as it is. */
type Planned = Readonly<{ told: TakenBackRow; goes: boolean; put: Row | null }>;

/**
 * How a whole import is taken back, whatever came after it: what it added goes, what it changed is as before, and what
 * somebody has changed since then stays as they left it. `write` does it; it is a change like any other, and can be undone.
 */
export function takeBack(db: Reading, batch: BatchId): TakeBack {
  const step = db
    .prepare<{ batch: string }, number>(
      `SELECT step FROM step_row
       WHERE table_name = 'batch' AND row_key = @batch AND before IS NULL
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck()
    .get({ batch });
  const all = listBatches(db);
  if (step === undefined || !all.some((one) => one.batch === batch)) throw refusal("gone", { id: batch }, "batch");

  const tables = new Map(contentTables(db).map((table) => [table.name, table]));
  const lookups = new Map(
    [...tables].map(([name, { columns, key }]) => [
      name,
      db.prepare<{ key: string }, Row>(`SELECT ${columns.join(", ")} FROM ${name} WHERE ${joined(key)} = @key`),
    ]),
  );
  const current = (table: string, key: string): Row | null => lookups.get(table)?.get({ key }) ?? null;
  const changes = stepRows(db, step).map((row) => ({ row, now: current(row.table, row.id) }));
  const batches = new Set(changes.flatMap(({ row }) => (row.table === "batch" && row.before === null ? [row.id] : [])));
  const plans = changes.flatMap(({ row, now }) => (row.table === "batch" ? [] : planned(row, now)));
  return {
    files: all.filter((one) => batches.has(one.batch)).map(({ report }) => report.file),
    rows: plans.map(({ told }) => told),
    write(writing) {
      // what hangs on a thing was added after it, and goes before it
      const gone = grouped(plans.filter(({ goes }) => goes).toReversed(), ({ told }) => told.table);
      for (const [table, rows] of gone)
        removeRows(
          writing,
          table,
          rows.map(({ told }) => told.id),
          tables.get(table)!.key,
        );
      const puts = grouped(
        plans.flatMap(({ told, put }) => (put === null ? [] : [{ table: told.table, put }])),
        ({ table }) => table,
      );
      for (const [table, rows] of puts)
        putRows(
          writing,
          table,
          tables.get(table)!,
          rows.map(({ put }) => put),
        );
      for (const id of batches) writing.prepare("DELETE FROM batch WHERE id = @id").run({ id });
    },
  };

  function planned(row: RowChange, now: Row | null): Planned[] {
    const { table, id, before, after } = row;
    const name = textOf((now ?? after ?? before)?.["name"]);
    const told = (deed: TakenBackRow["deed"], fields: readonly string[] = []): TakenBackRow => ({
      deed,
      table,
      id,
      name,
      fields,
    });
    if (before === null) {
      if (now === null) return []; // gone already
      const since = changed(after!, now);
      return [{ told: told("removed", since), goes: true, put: null }];
    }
    if (after === null) return now === null ? [{ told: told("restored"), goes: false, put: before }] : [];
    if (now === null) return [];
    const mine = changed(before, after);
    const since = mine.filter((column) => !isSame(after[column], now[column]));
    const back = Object.fromEntries(
      mine.filter((column) => !since.includes(column)).map((column) => [column, before[column]]),
    );
    const restored = {
      told: told(
        "restored",
        mine.filter((column) => !since.includes(column)),
      ),
      goes: false,
      put: { ...now, ...back },
    };
    const kept = { told: told("kept", since), goes: false, put: null };
    return [...(Object.keys(back).length > 0 ? [restored] : []), ...(since.length > 0 ? [kept] : [])];
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
const changed = (a: Row, b: Row): string[] => Object.keys(b).filter((column) => !isSame(a[column], b[column]));
/** How a step names a row: its key, one part after the other. */
const joined = (key: readonly string[]): string => key.join(" || ' ' || ");

/** Tables on whose rows others hang, which go with them. */
const removals: Readonly<Record<string, (db: Writing, ids: readonly string[]) => void>> = {
  workload: (db, ids) => removeWorkloads(db, WorkloadId.array().parse(ids)),
  application_group: (db, ids) => removeGroups(db, GroupId.array().parse(ids)),
  data_set: (db, ids) => removeDataSets(db, DataSetId.array().parse(ids)),
  dependency: (db, ids) => removeDependencies(db, DependencyId.array().parse(ids)),
};

/** Removes things and what hangs on them, all of a table at once; what nothing hangs on goes by its key. */
function removeRows(db: Writing, table: string, ids: readonly string[], key: readonly string[]): void {
  const removal = removals[table];
  if (removal) return removal(db, ids);
  db.prepare(`DELETE FROM ${table} WHERE ${joined(key)} IN (SELECT value FROM json_each(@ids))`).run({
    ids: JSON.stringify(ids),
  });
}

function putRows(
  db: Writing,
  table: string,
  { columns, key }: Readonly<{ columns: readonly string[]; key: readonly string[] }>,
  rows: readonly Row[],
): void {
  const rest = columns.filter((column) => !key.includes(column));
  const put = db.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})
     ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}`,
  );
  for (const row of rows) put.run(row);
}
