import { captureAdditions } from "./capture.ts";
import type { Migration } from "./index.ts";

/**
 * Rows that files bring by the ten thousand stand in the file once: a step that adds one writes down its key, and its
 * values only where a later step changes or removes it.
 */
export const addedOnce: Migration = {
  version: 4,
  sql: ["application_group", "workload", "data_set", "dependency", "bill_line", "batch"]
    .map((table) => captureAdditions(table))
    .join("\n"),
};
