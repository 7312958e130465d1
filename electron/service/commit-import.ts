import { settling } from "../../shared/exchange/changes.ts";
import type { ImportPlan } from "../../shared/exchange/plan-import.ts";
import { type PlannedFile, rowOutcome } from "../../shared/exchange/report.ts";
import { BatchId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import type { ImportSummary } from "../../shared/model/import-report.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { layBatch } from "../database/batches.ts";
import { layBillLines } from "../database/bills.ts";
import { layDataSets } from "../database/data-sets.ts";
import { layDependencies } from "../database/dependencies.ts";
import { type Hashed, rowHasher } from "../database/digest.ts";
import { layFxRates } from "../database/fx.ts";
import { layGroups } from "../database/groups.ts";
import type { LaidRows } from "../database/kept.ts";
import { layLatencyMeasurements } from "../database/latency-measurements.ts";
import { layOwnPrices } from "../database/own-prices.ts";
import { layWorkloads } from "../database/workloads.ts";
import type { Begun, Counts, Portion } from "./saving.ts";

/** Rows laid and written at once. */
const PORTION = 1000;
/** Findings kept with an import; beyond that they are counted. */
const FINDINGS = 5000;

/** What is needed of a plan to save it: not its workbooks, which may weigh as much as all the rest. */
export type ToSave = Readonly<{
  files: readonly Omit<PlannedFile, "workbook">[];
  changes: ImportPlan["changes"];
}>;
export const toSave = ({ files, changes }: ImportPlan): ToSave => ({
  files: files.map(({ summary, rows, findings }) => ({ summary, rows, findings })),
  changes,
});

type Upserts = readonly Readonly<{ id: string | null }>[];
const newOnes = (things: Upserts): number => things.reduce((count, { id }) => count + Number(id === null), 0);

/** How many new things a plan has. */
export const countsOf = ({ files, changes }: ToSave): Counts => ({
  g: newOnes(changes.groups),
  w: newOnes(changes.workloads),
  d: newOnes(changes.dataSets),
  dep: newOnes(changes.dependencies),
  b: files.length,
});

/** What the step is called in the history. */
export function stepName({ files }: ToSave): Sentence {
  const names = files.map(({ summary }) => summary.file).join(", ");
  const rows = files.reduce((sum, { summary: { counts } }) => sum + counts.new + counts.changed, 0);
  return say("inventory.step-import", { files: names, rows });
}

/** Rows that come by the ten thousand, which is what is told while they are saved. */
export const rowsOf = ({ changes }: ToSave): number =>
  changes.workloads.length + changes.dependencies.length + changes.billLines.length;

/** The reports of a plan that was saved, each with the id of its batch. */
export const committed = ({ files }: ToSave, { first }: Begun): ImportSummary[] =>
  files.map(({ summary }, at) => ({ ...summary, batch: batchId(first, at) }));

const batchId = (first: Counts, file: number): BatchId => BatchId.parse(`b-${first.b + file}`);

/** Numbers from the first on, as ids. */
function counting(prefix: keyof Counts, { first }: Begun): () => string {
  let next = first[prefix];
  return () => `${prefix}-${next++}`;
}

/**
 * All that a plan writes, in portions: first what others refer to, at the end one batch a file. With `hashing` new rows
 * are hashed here rather than once they stand, which pays where another thread writes them meanwhile.
 */
export function* portionsOf(plan: ToSave, at: string, begun: Begun, hashing: boolean): Generator<Portion> {
  const { groups, workloads, dataSets, dependencies, billLines, latencies, ownPrices, fxRates } = plan.changes;
  const [group, workload] = [counting("g", begun), counting("w", begun)];
  const [dataSet, dependency] = [counting("d", begun), counting("dep", begun)];
  const made = settling(plan.changes, {
    group: () => GroupId.parse(group()),
    workload: () => WorkloadId.parse(workload()),
    dataSet: () => DataSetId.parse(dataSet()),
    dependency: () => DependencyId.parse(dependency()),
  });
  function* inPortions<Row extends object>(
    rows: readonly Row[],
    lay: (rows: readonly Row[]) => LaidRows,
  ): Generator<Portion> {
    for (let from = 0; from < rows.length; from += PORTION) {
      const some = rows.slice(from, from + PORTION);
      const laid = lay(some);
      yield { ...laid, hashed: hashing ? hashedOf(laid, some, begun) : null };
    }
  }
  yield* inPortions(groups, (rows) => layGroups(rows.map(made.group)));
  yield* inPortions(workloads, (rows) => layWorkloads(rows.map(made.workload)));
  yield* inPortions(dataSets, (rows) => layDataSets(rows.map(made.dataSet)));
  yield* inPortions(dependencies, (rows) => layDependencies(rows.map(made.dependency)));
  yield* inPortions(billLines, layBillLines);
  yield* inPortions(latencies, layLatencyMeasurements);
  yield* inPortions(ownPrices, layOwnPrices);
  yield* inPortions(fxRates, layFxRates);
  for (const [file, { summary, rows, findings }] of plan.files.entries()) {
    const details = {
      rows: rows.map((row) => rowOutcome(row, (key) => made.ids.get(key) ?? null, true)),
      findings: findings.slice(0, FINDINGS).map((finding) => ({ ...finding })),
    };
    yield { ...layBatch(batchId(begun.first, file), at, summary, details), hashed: null };
  }
}

/** The hashes of those rows that get an id now, and so are certain to be added. */
function hashedOf(laid: LaidRows, things: readonly object[], { columns }: Begun): Hashed | null {
  const hash = rowHasher(laid.table, laid.columns, columns.get(laid.table)!);
  let [rows, sum] = [0, 0n];
  laid.rows.forEach((values, at) => {
    if ((things[at] as { id?: unknown }).id !== null) return; // what has no id of ours may stand in the table already
    rows += 1;
    sum += hash(values);
  });
  return rows === 0 ? null : { rows, sum };
}
