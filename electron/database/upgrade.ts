import type { Reading, Writing } from "./database.ts";
import { BEGINNING, contentDigest, readSeal, writeSeal } from "./digest.ts";
import type { Migration } from "./migrations/index.ts";
import { lastStepNumber } from "./steps.ts";

/**
 * Runs every migration the file has not seen, in one transaction: all of them or none.
 *
 * Steps made under older tables stay in the history; they cannot be undone under the new ones.
 */
export function upgrade(db: Reading, found: number, migrations: readonly Migration[]): void {
  const writing = db as Writing; // the one writer besides a step
  db.transaction(() => {
    for (const { version, sql } of migrations) {
      if (version <= found) continue;
      writing.exec(sql);
      writing.pragma(`user_version = ${version}`);
      writing
        .prepare("INSERT INTO migration (version, after_step) VALUES (@version, @step)")
        .run({ version, step: lastStepNumber(writing) });
    }
    writeSeal(writing, contentDigest(writing), readSeal(writing)?.history ?? BEGINNING);
  }).immediate();
}
