import type { BatchId } from "../../model/id.ts";
import type { ImportSummary } from "../../model/import-report.ts";
import type { FindingCount } from "../../model/quality.ts";

/** One import as the workspace keeps it. */
export type Imported = Readonly<{
  batch: BatchId;
  at: string;
  report: Readonly<{ file: string; findings: ImportSummary["findings"] }>;
}>;

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Codes that tell how a file was read, not that one of its values is in doubt. */
const harmless = new Set(["ROW_EMPTY", "ROW_TEMPLATE"]);

/**
 * What the readers had to guess, change or leave out, counted by code: errors first, then what happened most.
 *
 * The newest import gives the example. Only what touches values is listed; blank and template rows are left out.
 */
export function findingsOf(imports: readonly Imported[]): FindingCount[] {
  const newest = [...imports].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const found = new Map<string, FindingCount>();
  for (const { batch, report } of newest)
    for (const { code, severity, count, example } of report.findings) {
      if (harmless.has(code)) continue;
      const source = { batch, file: report.file };
      const held = found.get(code);
      if (!held) {
        found.set(code, { code, severity, count, imports: [source], example });
        continue;
      }
      const worse = weight[severity] < weight[held.severity] ? severity : held.severity;
      if (!held.imports.some((one) => one.batch === batch)) held.imports.push(source);
      found.set(code, { ...held, severity: worse, count: held.count + count });
    }
  return [...found.values()].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}
