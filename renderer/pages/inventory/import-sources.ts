import type { ImportTicket } from "../../../shared/contract/importing.ts";
import type { BatchId } from "../../../shared/model/id.ts";
import type { Finding, RowOutcome } from "../../../shared/model/import-report.ts";
import { call } from "../../host.ts";
import type { PagedSource } from "./use-pages.ts";

export type Outcome = RowOutcome["outcome"];
/** Rows by what becomes of them and by a name; `null` is every outcome. */
export type RowSource = (outcomes: readonly Outcome[] | null, query: string) => PagedSource<RowOutcome>;
/** Findings by code; `null` is every code. */
export type FindingSource = (code: string | null) => PagedSource<Finding>;

export const planRows =
  (plan: ImportTicket, file: number): RowSource =>
  (outcomes, query) => ({
    key: ["inventory.plan-rows", plan, file, outcomes, query],
    ask: (page) =>
      call("inventory.plan-rows", { plan, file, outcomes: outcomes === null ? null : [...outcomes], query, ...page }),
  });

export const planFindings =
  (plan: ImportTicket, file: number): FindingSource =>
  (code) => ({
    key: ["inventory.plan-findings", plan, file, code],
    ask: async (page) => {
      const { total, findings } = await call("inventory.plan-findings", { plan, file, code, ...page });
      return { total, rows: findings };
    },
  });

export const batchRows =
  (batch: BatchId): RowSource =>
  (outcomes, query) => ({
    key: ["inventory.batch-rows", batch, outcomes, query],
    ask: (page) =>
      call("inventory.batch-rows", { batch, outcomes: outcomes === null ? null : [...outcomes], query, ...page }),
  });

/** The findings of a confirmed import come all at once; they are handed on page by page like those of a plan. */
export function batchFindings(batch: BatchId): FindingSource {
  let held: Promise<readonly Finding[]> | null = null;
  const all = (): Promise<readonly Finding[]> =>
    (held ??= call("inventory.batch-rows", { batch, outcomes: null, query: "", offset: 0, limit: 1 }).then(
      ({ findings }) => findings,
    ));
  return (code) => ({
    key: ["inventory.batch-findings", batch, code],
    ask: async ({ offset, limit }) => {
      const findings = (await all()).filter((one) => code === null || one.code === code);
      return { total: findings.length, rows: findings.slice(offset, offset + limit) };
    },
  });
}
