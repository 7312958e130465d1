import { z } from "zod";
import { BillLine, BillOverview } from "../model/bill.ts";
import { LatencyMeasurement } from "../model/latency-measurement.ts";
import { OwnPrice } from "../model/own-price.ts";
import { call, nothing } from "./call.ts";

/** What files have brought beside the inventory: bills, measured round trips, prices. They come and go with imports. */
export const broughtCalls = {
  "bills.list": call(nothing, z.array(BillLine)),
  /** The bills added up by period, provider and category, with sums per currency. */
  "bills.overview": call(nothing, BillOverview),
  "latency-measurements.list": call(nothing, z.array(LatencyMeasurement)),
  "own-prices.list": call(nothing, z.array(OwnPrice)),
};
