import type { Job } from "../../shared/contract/contract.ts";
import { settling } from "../../shared/exchange/changes.ts";
import type { ImportPlan } from "../../shared/exchange/plan-import.ts";
import { rowOutcome } from "../../shared/exchange/report.ts";
import { BatchId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import type { ImportSummary } from "../../shared/model/import-report.ts";
import { say } from "../../shared/model/sentence.ts";
import { saveBatch } from "../database/batches.ts";
import { saveBillLines } from "../database/bills.ts";
import { saveDataSets } from "../database/data-sets.ts";
import type { Reading, Writing } from "../database/database.ts";
import { saveDependencies } from "../database/dependencies.ts";
import { listFxRates, saveFxRates } from "../database/fx.ts";
import { saveGroups } from "../database/groups.ts";
import { saveLatencyMeasurements } from "../database/latency-measurements.ts";
import { saveOwnPrices } from "../database/own-prices.ts";
import { change, nextId, nextIds } from "../database/steps.ts";
import { removeWorkloads, saveWorkloads } from "../database/workloads.ts";

/** Rows saved between two words of progress. */
const PORTION = 2000;
/** Findings kept with an import; beyond that they are counted. */
const FINDINGS = 5000;

/** Saves a plan as one step with one batch a file, and removes what a person has chosen among what is missing. */
export function commitPlan(
  db: Reading,
  plan: ImportPlan,
  told: Readonly<{ at: string; by: string }>,
  remove: readonly string[],
  job: Pick<Job, "progress">,
): ImportSummary[] {
  const names = plan.files.map(({ summary }) => summary.file).join(", ");
  const rows = plan.files.reduce((sum, { summary: { counts } }) => sum + counts.new + counts.changed, 0);
  return change(db, { ...told, name: say("inventory.step-import", { files: names, rows }) }, (writing) => {
    const ids = save(writing, plan.changes, (done, of) =>
      job.progress(done, of, say("exchange.saving", { rows: done, of })),
    );
    if (remove.length > 0)
      removeWorkloads(
        writing,
        remove.map((id) => WorkloadId.parse(id)),
      );
    return plan.files.map(({ summary, rows, findings }) => {
      const batch = BatchId.parse(nextId(writing, "b"));
      saveBatch(writing, batch, told.at, summary, {
        rows: rows.map((row) => rowOutcome(row, (key) => ids.get(key) ?? null, true)),
        findings: findings.slice(0, FINDINGS).map((finding) => ({ ...finding })),
      });
      return { ...summary, batch };
    });
  });
}

function save(
  writing: Writing,
  changes: ImportPlan["changes"],
  progress: (done: number, of: number) => void,
): ReadonlyMap<string, string> {
  const drawn = (prefix: string, things: readonly { id: string | null }[]) => {
    const ids = nextIds(writing, prefix, things.filter(({ id }) => id === null).length).values();
    return () => ids.next().value;
  };
  const [group, workload] = [drawn("g", changes.groups), drawn("w", changes.workloads)];
  const [dataSet, dependency] = [drawn("d", changes.dataSets), drawn("dep", changes.dependencies)];
  const made = settling(changes, {
    group: () => GroupId.parse(group()),
    workload: () => WorkloadId.parse(workload()),
    dataSet: () => DataSetId.parse(dataSet()),
    dependency: () => DependencyId.parse(dependency()),
  });
  const { groups, workloads, dataSets, dependencies, billLines, fxRates } = changes;
  const of = workloads.length + dependencies.length + billLines.length;
  let done = 0;
  const inPortions = <Row>(rows: readonly Row[], put: (rows: readonly Row[]) => void): void => {
    for (let at = 0; at < rows.length; at += PORTION) {
      put(rows.slice(at, at + PORTION));
      progress((done += Math.min(PORTION, rows.length - at)), of);
    }
  };
  saveGroups(writing, groups.map(made.group));
  inPortions(workloads, (rows) => saveWorkloads(writing, rows.map(made.workload)));
  saveDataSets(writing, dataSets.map(made.dataSet));
  inPortions(dependencies, (rows) => saveDependencies(writing, rows.map(made.dependency)));
  inPortions(billLines, (rows) => saveBillLines(writing, rows));
  saveLatencyMeasurements(writing, changes.latencies);
  saveOwnPrices(writing, changes.ownPrices);
  if (fxRates.length > 0) {
    const key = ({ base, quote, date }: (typeof fxRates)[number]): string => `${base}/${quote} ${date}`;
    const fresh = new Set(fxRates.map(key));
    saveFxRates(writing, [...listFxRates(writing).filter((rate) => !fresh.has(key(rate))), ...fxRates]);
  }
  return made.ids;
}
