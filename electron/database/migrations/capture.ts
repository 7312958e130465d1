/** A content table, as one migration knows it: its key and all its columns in order. Frozen with the migration that uses it. */
export type Captured = Readonly<{ table: string; key: readonly string[]; columns: readonly string[] }>;

/**
 * The three triggers that write down what a step does to a table: the row before and the row after, as JSON.
 *
 * The step itself is inserted at the end of its transaction; the deferred foreign key of `step_row` sees to it that a
 * content row cannot change outside a step. A migration that alters a content table drops these triggers first, and
 * makes them anew afterwards.
 */
export function captureTriggers({ table, key, columns }: Captured): string {
  const image = (row: "OLD" | "NEW") =>
    `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(", ")})`;
  const keyOf = (row: "OLD" | "NEW") => key.map((column) => `${row}.${column}`).join(" || ' ' || ");
  const record = (row: "OLD" | "NEW", before: string, after: string) => `
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), '${table}', ${keyOf(row)}, ${before}, ${after});`;
  return `
    CREATE TRIGGER ${table}_inserted AFTER INSERT ON ${table} BEGIN ${record("NEW", "NULL", image("NEW"))}
    END;
    CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} WHEN ${image("OLD")} <> ${image("NEW")} BEGIN ${record("NEW", image("OLD"), image("NEW"))}
    END;
    CREATE TRIGGER ${table}_removed AFTER DELETE ON ${table} BEGIN ${record("OLD", image("OLD"), "NULL")}
    END;
    CREATE TRIGGER ${table}_keeps_its_key BEFORE UPDATE ON ${table} WHEN ${keyOf("OLD")} <> ${keyOf("NEW")} BEGIN
      SELECT RAISE(ABORT, 'a row keeps its key');
    END;`;
}

/**
 * The trigger of a table with the key `id` whose additions are written down by their key alone, in place of the one that
 * `captureTriggers` makes. What was added is in the table, or in the first later row of the history that says what was
 * there before; so nothing is lost, and nothing is written twice.
 */
export const captureAdditions = (table: string): string => `
    DROP TRIGGER ${table}_inserted;
    CREATE TRIGGER ${table}_inserted AFTER INSERT ON ${table} BEGIN
      INSERT INTO step_row (step, table_name, row_key, before, after)
      VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM step), '${table}', NEW.id, NULL, '"added"');
    END;`;
