import type { Reading, Writing } from "./database.ts";
import { BEGINNING, contentDigest, readSeal, writeSeal } from "./digest.ts";
import type { Migration } from "./migrations/index.ts";
import { lastStepNumber } from "./steps.ts";

/**
 * Runs every migration the file has not seen, in one transaction: all of them or none.
 *
 * Steps made under older tables stay in the history; they cannot be undone under the new ones, unless a migration says that
 * its tables still fit them. References are checked at the end rather than on the way: a table is made anew by dropping it.
 */
export function upgrade(db: Reading, found: number, migrations: readonly Migration[]): void {
  const writing = db as Writing; // the one writer besides a step
  const migrate = db.transaction(() => {
    for (const { version, sql, keepsSteps } of migrations) {
      if (version <= found) continue;
      writing.exec(sql);
      writing.pragma(`user_version = ${version}`);
      writing
        .prepare("INSERT INTO migration (version, after_step) VALUES (@version, @step)")
        .run({ version, step: keepsSteps === true ? lastBound(writing) : lastStepNumber(writing) });
    }
    const [astray] = writing.pragma("foreign_key_check") as Readonly<{ table: string; parent: string }>[]; // columns of this pragma
    if (astray) throw new Error(`the migrations leave “${astray.table}” without its “${astray.parent}”`);
    writeSeal(writing, contentDigest(writing), readSeal(writing)?.history ?? BEGINNING);
  });
  db.pragma("foreign_keys = OFF"); // heard outside a transaction only
  try {
    migrate.immediate();
  } finally {
    db.pragma("foreign_keys = ON");
  }
}

/** The step up to which nothing can be undone as it is. */
const lastBound = (db: Reading): number =>
  db.prepare<[], number>("SELECT COALESCE(MAX(after_step), 0) FROM migration").pluck().get()!;
