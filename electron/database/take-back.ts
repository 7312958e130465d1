import { refusal } from "../../shared/contract/failure.ts";
import { BatchId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
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

type Planned = Readonly<{ told: TakenBackRow; put: Row | null; remove: (writing: Writing) => void }>;

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
  const current = (table: string, key: string): Row | null => {
    const found = tables.get(table);
    if (!found) return null;
    const where = `${found.key.join(" || ' ' || ")} = @key`;
    return (
      db
        .prepare<{ key: string }, Row>(`SELECT ${found.columns.join(", ")} FROM ${table} WHERE ${where}`)
        .get({ key }) ?? null
    );
  };
  const changes = stepRows(db, step).map((row) => ({ row, now: current(row.table, row.id) }));
  const batches = new Set(changes.flatMap(({ row }) => (row.table === "batch" && row.before === null ? [row.id] : [])));
  const plans = changes.flatMap(({ row, now }) => (row.table === "batch" ? [] : planned(row, now)));
  return {
    files: all.filter((one) => batches.has(one.batch)).map(({ report }) => report.file),
    rows: plans.map(({ told }) => told),
    write(writing) {
      // what hangs on a thing goes before the thing
      for (const { remove } of plans.filter(({ put }) => put === null).toReversed()) remove(writing);
      for (const { told, put } of plans) if (put !== null) putRow(writing, told.table, tables.get(told.table)!, put);
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
      return [
        {
          told: told("removed", since),
          put: null,
          remove: (writing: Writing) => removeRow(writing, table, id, tables.get(table)!.key),
        },
      ];
    }
    if (after === null) return now === null ? [{ told: told("restored"), put: before, remove: never }] : [];
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
      put: { ...now, ...back },
      remove: never,
    };
    const kept = { told: told("kept", since), put: null, remove: never };
    return [...(Object.keys(back).length > 0 ? [restored] : []), ...(since.length > 0 ? [kept] : [])];
  }
}

const never = (): void => undefined;
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
const changed = (a: Row, b: Row): string[] => Object.keys(b).filter((column) => !isSame(a[column], b[column]));

/** Removes a thing and what hangs on it; what hangs on nothing goes by its key. */
function removeRow(db: Writing, table: string, id: string, key: readonly string[]): void {
  if (table === "workload") return removeWorkloads(db, [WorkloadId.parse(id)]);
  if (table === "application_group") return removeGroups(db, [GroupId.parse(id)]);
  if (table === "data_set") return removeDataSets(db, [DataSetId.parse(id)]);
  if (table === "dependency") return removeDependencies(db, [DependencyId.parse(id)]);
  db.prepare(`DELETE FROM ${table} WHERE ${key.join(" || ' ' || ")} = @id`).run({ id });
}

function putRow(
  db: Writing,
  table: string,
  { columns, key }: Readonly<{ columns: readonly string[]; key: readonly string[] }>,
  row: Row,
): void {
  const rest = columns.filter((column) => !key.includes(column));
  db.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})
     ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}`,
  ).run(row);
}
