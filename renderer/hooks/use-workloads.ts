import { type QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type WorkloadId, compareIds } from "../../shared/model/id.ts";
import type { Workload } from "../../shared/model/workload.ts";
import { call } from "../host.ts";

/** The workloads read so far, in the order of their ids. While `isWhole` is false, more are on the way to `of`. */
export type WorkloadList = Readonly<{
  rows: readonly Workload[];
  of: number;
  isWhole: boolean;
  mark: string;
}>;

const key = ["workloads.rows"] as const;
/** The first part is small, so that a page has something to show at once. */
const FIRST = 1_000;
const MORE = 5_000;

/**
 * Every workload of the workspace, the first of them at once and the rest part by part.
 *
 * After a change only what changed is asked for; a row that did not change stays the same object.
 */
export function useWorkloads(options: Readonly<{ enabled?: boolean }> = {}): UseQueryResult<WorkloadList> {
  return useQuery<WorkloadList>({
    queryKey: key,
    queryFn: ({ client, signal }) => readOn(client, signal),
    enabled: options.enabled ?? true,
    structuralSharing: false,
  });
}

async function readOn(client: QueryClient, signal: AbortSignal): Promise<WorkloadList> {
  const before = client.getQueryData<WorkloadList>(key);
  const now = before?.isWhole ? await caughtUp(before) : null;
  return now ?? readAll(client, signal);
}

async function readAll(client: QueryClient, signal: AbortSignal): Promise<WorkloadList> {
  let rows: Workload[] = [];
  let mark: string | null = null;
  let after: WorkloadId | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof askPage>> = await askPage(after, after === null ? FIRST : MORE);
    mark ??= page.mark;
    rows = rows.length === 0 ? page.rows : [...rows, ...page.rows];
    after = page.next;
    const list: WorkloadList = { rows, of: Math.max(page.of, rows.length), isWhole: after === null, mark };
    // what has changed behind the parts read first is asked for at the end
    if (after === null) return page.mark === mark ? list : ((await caughtUp(list)) ?? readAll(client, signal));
    if (!signal.aborted) client.setQueryData(key, list);
    if (rows.length <= FIRST) await drawn();
  }
}

/** The rest waits so long for the first part to be drawn, and so much longer while the page is busy with that, ms. */
const WAIT = { least: 100, more: 300 };
/** When what was read first is likely to be on the screen: to read on at once would keep it from there. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve(), { timeout: WAIT.more }), WAIT.least);
  });

const askPage = (after: WorkloadId | null, limit: number) => call("workloads.page", { after, limit });

/** The list as it is now; `null` where it is of another file or another past. */
async function caughtUp(list: WorkloadList): Promise<WorkloadList | null> {
  const news = await call("workloads.since", { mark: list.mark });
  if (!news) return null;
  if (news.saved.length + news.removed.length === 0) return { ...list, mark: news.mark };
  const rows = merged(list.rows, news.saved, news.removed);
  return { rows, of: rows.length, isWhole: true, mark: news.mark };
}

function merged(rows: readonly Workload[], saved: readonly Workload[], removed: readonly string[]): Workload[] {
  const fresh = new Map(saved.map((one) => [one.id as string, one]));
  const gone = new Set(removed);
  const next: Workload[] = [];
  for (const row of rows) {
    if (gone.has(row.id)) continue;
    next.push(fresh.get(row.id) ?? row);
    fresh.delete(row.id);
  }
  if (fresh.size === 0) return next;
  return [...next, ...fresh.values()].sort((a, b) => compareIds(a.id, b.id));
}
