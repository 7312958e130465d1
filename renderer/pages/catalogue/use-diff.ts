import { type QueryClient, type UseQueryResult, keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Output } from "../../../shared/contract/contract.ts";
import type { PriceState } from "../../../shared/contract/editions.ts";
import { call } from "../../host.ts";

export type Diff = Output<"editions.diff">;
export type Change = Diff["rows"][number];
export type ChangeKind = Change["kind"];

export const kinds = ["raised", "lowered", "added", "vanished", "priced", "unpriced", "same"] as const;

/** How many offers are not the same. */
export const changedIn = ({ counts }: Pick<Diff, "counts">): number =>
  kinds.reduce((sum, kind) => sum + (kind === "same" ? 0 : counts[kind]), 0);

/** Rows asked for in one piece: the first is small, so that there is something to see at once. */
const FIRST = 500;
const MORE = 5_000;

/** What changes from one state of the prices to another, every row of it, the doubtful and the largest first. */
export function useDiff(from: PriceState, to: PriceState, withSame: boolean): UseQueryResult<Diff> {
  const key = ["editions.diff", from, to, withSame] as const;
  return useQuery<Diff>({
    queryKey: key,
    queryFn: ({ client, signal }) => readAll(client, key, signal),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    retry: false,
  });
}

async function readAll(
  client: QueryClient,
  key: readonly ["editions.diff", PriceState, PriceState, boolean],
  signal: AbortSignal,
): Promise<Diff> {
  const [, from, to, withSame] = key;
  const asked = { from, to, kinds: withSame ? [...kinds] : null, provider: null, query: "" };
  const before = client.getQueryData<Diff>(key);
  let rows: Change[] = [];
  for (;;) {
    const limit = rows.length === 0 ? FIRST : MORE;
    const page = await call("editions.diff", { ...asked, offset: rows.length, limit });
    rows = rows.length === 0 ? page.rows : [...rows, ...page.rows];
    const diff: Diff = { ...page, rows };
    if (rows.length >= page.total || page.rows.length === 0 || signal.aborted) return diff;
    if (!before) client.setQueryData(key, diff);
  }
}
