import { OwnPrice } from "../../shared/model/own-price.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({
  table: "own_price",
  schema: OwnPrice,
  key: ["provider", "region", "offer", "currency"],
  json: ["gpu"],
});

export const listOwnPrices = (db: Reading): OwnPrice[] => rows.list(db);
/** Adds prices, or changes those of the same offer, region and currency. */
export const saveOwnPrices = (db: Writing, prices: readonly OwnPrice[]): void => rows.put(db, prices);
