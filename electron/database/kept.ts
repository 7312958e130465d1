import type { z } from "zod";
import type { Reading, Writing } from "./database.ts";

/** Rows as they go into their table: the statement that adds or changes one, and the values of each by column. */
export type LaidRows = Readonly<{
  table: string;
  columns: readonly string[];
  upsert: string;
  rows: readonly (readonly unknown[])[];
}>;

/** Adds rows, or changes those whose key is there. A row that is the same already is no change. */
export function write(db: Writing, { upsert, rows }: LaidRows): void {
  const statement = db.prepare(upsert);
  for (const row of rows) statement.run(row);
}

/** How a kind of data stands in its table. Only what differs from the rule is said: `memoryGib` is `memory_gib`. */
export type Keeping<Schema extends z.ZodObject> = Readonly<{
  table: string;
  schema: Schema;
  /** Properties that make the key; lists are sorted by them. */
  key: readonly (keyof z.infer<Schema> & string)[];
  /** Columns whose name is not the property in snake_case. */
  columns?: Readonly<Partial<Record<keyof z.infer<Schema>, string>>>;
  /** Properties kept as JSON. */
  json?: readonly (keyof z.infer<Schema> & string)[];
  /** Properties that are true or false, kept as 1 and 0. */
  flags?: readonly (keyof z.infer<Schema> & string)[];
  /** Columns that sort before the key. */
  order?: readonly string[];
}>;

/**
 * Lists, saves and removes the rows of one table, by the schema of the model.
 *
 * The one place where properties and columns meet. Rows are parsed with the model's schema on the way out, so a file
 * edited by hand fails where it is read, by name.
 */
export function kept<Schema extends z.ZodObject>(keeping: Keeping<Schema>) {
  type Row = z.infer<Schema>;
  type Key = Partial<Row>;
  const { table, schema, key } = keeping;
  const json = new Set<string>(keeping.json);
  const flags = new Set<string>(keeping.flags);
  const names: Partial<Record<string, string>> = keeping.columns ?? {};
  const columnOf = (property: string): string => names[property] ?? snake(property);

  const properties = Object.keys(schema.shape);
  const columns = properties.map(columnOf);
  const keyColumns = key.map(columnOf);
  const rest = columns.filter((column) => !keyColumns.includes(column));
  // w-9 comes before w-10: shorter first, then by letter
  const order = [...(keeping.order ?? []), ...keyColumns.flatMap((column) => [`length(${column})`, column])];

  const select = `
    SELECT ${properties.map((property) => `${columnOf(property)} AS "${property}"`).join(", ")}
    FROM ${table}`;
  const upsert = `
    INSERT INTO ${table} (${columns.join(", ")})
    VALUES (${properties.map(() => "?").join(", ")})
    ON CONFLICT (${keyColumns.join(", ")}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}`;

  const where = (given: Key): string => {
    const conditions = Object.keys(given).map((property) => `${columnOf(property)} = @${property}`);
    return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  };
  const fromFile = (row: Record<string, unknown>): Row => {
    for (const property of json) if (row[property] !== null) row[property] = JSON.parse(row[property] as string); // CHECK (json_valid)
    for (const property of flags) if (row[property] !== null) row[property] = row[property] === 1;
    return schema.parse(row);
  };
  /** Lays the values of rows in the order of the columns. */
  function layer(): (row: Row) => unknown[] {
    const laid = properties.map((property) => ({ property, json: json.has(property) ? jsonWriter() : null }));
    return (row) =>
      laid.map(({ property, json }) => {
        const value = (row as Record<string, unknown>)[property]; // a property of its own schema
        if (value === null || value === undefined) return null;
        if (json !== null) return json(value);
        // text is kept as UTF-8, which has no halves of characters: better said here than by SQLite behind our back
        if (typeof value === "string") return value.isWellFormed() ? value : value.toWellFormed();
        return typeof value === "boolean" ? Number(value) : value;
      });
  }
  const keyText = (row: Row): string => JSON.stringify(key.map((property) => row[property]));

  /** All rows, or those with the given values; sorted by key. */
  function list(db: Reading, given: Key = {}): Row[] {
    return db
      .prepare<[Key], Record<string, unknown>>(`${select} ${where(given)} ORDER BY ${order.join(", ")}`)
      .all(given)
      .map(fromFile);
  }

  function find(db: Reading, given: Key): Row | null {
    return list(db, given)[0] ?? null;
  }

  /** The rows of some keys, where one property is the key. */
  function among(db: Reading, keys: readonly string[]): Row[] {
    return db
      .prepare<{ keys: string }, Record<string, unknown>>(
        `${select} WHERE ${keyColumns[0]!} IN (SELECT value FROM json_each(@keys))`,
      )
      .all({ keys: JSON.stringify(keys) })
      .map(fromFile);
  }

  /** A part of the list: at most `limit` rows behind a key, where one property is the key. */
  function after(db: Reading, behind: string | null, limit: number): Row[] {
    const column = keyColumns[0]!;
    return db
      .prepare<{ behind: string; limit: number }, Record<string, unknown>>(
        `${select} WHERE (length(${column}), ${column}) > (length(@behind), @behind)
         ORDER BY length(${column}), ${column} LIMIT @limit`,
      )
      .all({ behind: behind ?? "", limit })
      .map(fromFile);
  }

  const lay = (rows: readonly Row[]): LaidRows => ({ table, columns, upsert, rows: rows.map(layer()) });
  const put = (db: Writing, rows: readonly Row[]): void => write(db, lay(rows));

  function remove(db: Writing, given: Key): void {
    db.prepare(`DELETE FROM ${table} ${where(given)}`).run(given);
  }

  /** Makes `rows` all there is, or all there is with the given values. What stays the same is not touched. */
  function replace(db: Writing, rows: readonly Row[], given: Key = {}): void {
    const wanted = new Set(rows.map(keyText));
    for (const row of list(db, given)) {
      if (!wanted.has(keyText(row)))
        remove(db, Object.fromEntries(key.map((property) => [property, row[property]])) as Key); // its own key
    }
    put(db, rows);
  }

  return { list, find, among, after, lay, put, remove, replace };
}

/** A row without what only its table needs. */
export function without<Row extends object, Name extends keyof Row & string>(
  row: Row,
  ...names: readonly Name[]
): Omit<Row, Name> {
  const left = Object.entries(row).filter(([name]) => !names.includes(name as Name)); // only asked whether it is one of them
  return Object.fromEntries(left) as Omit<Row, Name>; // the names were just taken out
}

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes values as JSON; thousands of rows in turn may bear one and the same object, that of which nothing is known. */
function jsonWriter(): (value: unknown) => string {
  let last: { value: unknown; text: string } = { value: null, text: "null" };
  return (value) => {
    if (value !== last.value) last = { value, text: JSON.stringify(value) };
    return last.text;
  };
}
