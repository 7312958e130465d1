import { OwnPrice } from "../../shared/model/own-price.ts";
import type { Reading } from "./database.ts";
import { type LaidRows, kept } from "./kept.ts";

const rows = kept({
  table: "own_price",
  schema: OwnPrice,
  key: ["provider", "region", "offer", "currency"],
  json: ["gpu"],
});

export const listOwnPrices = (db: Reading): OwnPrice[] => rows.list(db);
/** Prices beside those there are, or in their place where they are of the same offer, region and currency. */
export const layOwnPrices = (prices: readonly OwnPrice[]): LaidRows => rows.lay(prices);
