import { type QueryClient, type UseQueryResult, keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { call } from "../../host.ts";
import { BEST, type OffersAsked, toFind } from "./offers-asked.ts";

type Found = Output<"offers.find">;
export type OfferRow = Found["rows"][number];

/** The offers read so far, cheapest first. While `isWhole` is false more are on the way. */
export type OfferList = Readonly<{ rows: readonly OfferRow[]; of: number; withoutRate: number; isWhole: boolean }>;

/** The first part is small, so that the grid has something to show at once. */
const FIRST = 500;
const MORE = 5_000;

/** What the host finds, the first of it at once and the rest part by part. */
export function useOffers(asked: OffersAsked, currency: Currency): UseQueryResult<OfferList> {
  const find = toFind(asked, currency);
  const most = asked.best ? BEST : Infinity;
  const key = ["offers.find", find, most] as const;
  return useQuery<OfferList>({
    queryKey: key,
    queryFn: ({ client, signal }) => readAll(client, key, find, most, signal),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: 60_000, // some thousand rows: not kept longer than somebody may come back to them
  });
}

async function readAll(
  client: QueryClient,
  key: readonly unknown[],
  find: ReturnType<typeof toFind>,
  most: number,
  signal: AbortSignal,
): Promise<OfferList> {
  const before = client.getQueryData<OfferList>(key);
  let rows: readonly OfferRow[] = [];
  for (;;) {
    const limit = Math.min(rows.length === 0 ? FIRST : MORE, most - rows.length);
    const page = await call("offers.find", { ...find, offset: rows.length, limit });
    rows = rows.length === 0 ? page.rows : [...rows, ...page.rows];
    const of = Math.min(page.total, most);
    const isWhole = rows.length >= of || page.rows.length === 0;
    const list: OfferList = { rows, of: page.total, withoutRate: page.withoutRate, isWhole };
    if (isWhole || signal.aborted) return list;
    // a list that is read anew stays whole on the screen until the new one is
    if (!before) client.setQueryData(key, list);
  }
}
