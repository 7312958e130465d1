import { z } from "zod";
import { type PriceRules, defaultPriceRules } from "../../shared/model/price-rules.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";

const rows = kept({
  table: "price_rules",
  schema: z.strictObject({ id: z.literal(1), warnAfterDays: z.int(), staleAfterDays: z.int(), jump: z.number() }),
  key: ["id"],
});

/** The bounds this workspace has set for prices; `null`: the usual ones hold. */
export function findPriceRules(db: Reading): PriceRules | null {
  const row = rows.find(db, {});
  return row && without(row, "id");
}

export const readPriceRules = (db: Reading): PriceRules => findPriceRules(db) ?? defaultPriceRules;

export function savePriceRules(db: Writing, rules: PriceRules): void {
  rows.put(db, [{ ...rules, id: 1 }]);
}
