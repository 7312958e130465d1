import { billTable } from "../../shared/engines/bill/table.ts";
import { listBatches } from "../database/batches.ts";
import { listBillLines } from "../database/bills.ts";
import { listLatencyMeasurements } from "../database/latency-measurements.ts";
import { listOwnPrices } from "../database/own-prices.ts";
import type { Calls, Desk } from "./handlers.ts";

/** What files have brought beside the inventory. */
export function broughtCalls({
  session,
}: Desk): Calls<"bills.list" | "bills.overview" | "latency-measurements.list" | "own-prices.list"> {
  const db = () => session.required().db;
  return {
    "bills.list": () => listBillLines(db()),
    "bills.overview": () => ({
      ...billTable(listBillLines(db())),
      sources: listBatches(db()).flatMap(({ at, report: { format, file, counts } }) =>
        format === "focus-bill" && counts.new + counts.changed > 0 ? [{ file, importedOn: at.slice(0, 10) }] : [],
      ),
    }),
    "latency-measurements.list": () => listLatencyMeasurements(db()),
    "own-prices.list": () => listOwnPrices(db()),
  };
}
