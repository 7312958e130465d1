import { hash } from "node:crypto";
import { z } from "zod";
import { billWord } from "../../shared/exchange/holdings.ts";
import { BillLine } from "../../shared/model/bill.ts";
import type { Reading } from "./database.ts";
import { type LaidRows, kept, without } from "./kept.ts";

const rows = kept({
  table: "bill_line",
  schema: BillLine.extend({ id: z.string() }),
  key: ["id"],
  columns: { from: "from_day", to: "to_day" },
  order: ["from_day", "provider", "category"],
});

/** By month, provider and category. */
export const listBillLines = (db: Reading): BillLine[] => rows.list(db).map((row) => without(row, "id"));

/** Lines of a bill beside those there are, or in their place where they agree in all but the amounts. */
export const layBillLines = (lines: readonly BillLine[]): LaidRows =>
  rows.lay(lines.map((line) => ({ ...line, id: hash("sha256", billWord(line)).slice(0, 32) })));
