import { billTable } from "../../shared/engines/bill/table.ts";
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
    "bills.overview": () => billTable(listBillLines(db())),
    "latency-measurements.list": () => listLatencyMeasurements(db()),
    "own-prices.list": () => listOwnPrices(db()),
  };
}
