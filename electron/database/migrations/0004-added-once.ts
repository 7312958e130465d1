import { captureAdditions, captureTriggers } from "./capture.ts";
import type { Migration } from "./index.ts";

/**
 * Rows that files bring by the ten thousand stand in the file once: a step that adds one writes down its key, and its
 * values only where a later step changes or removes it. And the bounds a planner sets for prices.
 */
export const addedOnce: Migration = {
  version: 4,
  sql: [
    ...["application_group", "workload", "data_set", "dependency", "bill_line", "batch"].map(captureAdditions),
    `
    CREATE TABLE price_rules (
      id               INTEGER PRIMARY KEY CHECK (id = 1),
      warn_after_days  INTEGER NOT NULL CHECK (warn_after_days > 0),
      stale_after_days INTEGER NOT NULL CHECK (stale_after_days >= warn_after_days),
      jump             REAL NOT NULL CHECK (jump > 0) -- share of the price that stands
    ) STRICT;`,
    captureTriggers({
      table: "price_rules",
      key: ["id"],
      columns: ["id", "warn_after_days", "stale_after_days", "jump"],
    }),
  ].join("\n"),
};
