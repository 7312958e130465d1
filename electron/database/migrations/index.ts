import { firstTables } from "./0001-first-tables.ts";
import { detailsAndBills } from "./0002-details-and-bills.ts";
import { ownCatalogue } from "./0003-own-catalogue.ts";
import { addedOnce } from "./0004-added-once.ts";
import { judgement } from "./0005-judgement.ts";
import { placing } from "./0006-placing.ts";
import { planAndWaves } from "./0007-plan-and-waves.ts";
import { quickChecks } from "./0008-quick-checks.ts";

/** One step of the schema. Numbered 1, 2, 3 without gaps; never edited once released; there is no way down but the backup. */
export type Migration = Readonly<{
  version: number;
  sql: string;
  /** Content tables hold the same rows in the same columns as before, so that older steps can still be undone. */
  keepsSteps?: boolean;
}>;

export const migrations: readonly Migration[] = [
  firstTables,
  detailsAndBills,
  ownCatalogue,
  addedOnce,
  judgement,
  placing,
  planAndWaves,
  quickChecks,
];
