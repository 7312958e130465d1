import type { Step } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { WorkloadId } from "../../shared/model/id.ts";
import { contentTables } from "../database/content.ts";
import type { Reading, Writing } from "../database/database.ts";
import type { Hashed } from "../database/digest.ts";
import { type LaidRows, write } from "../database/kept.ts";
import { change, drawNumbers, hasChangedSince } from "../database/steps.ts";
import { removeWorkloads } from "../database/workloads.ts";

/** How many new things a plan has, by the letters of their ids. */
export type Counts = Readonly<Record<"g" | "w" | "d" | "dep" | "b", number>>;

/** What is known once the workspace is held: the first new number of each kind, and the columns of its tables. */
export type Begun = Readonly<{ first: Counts; columns: ReadonlyMap<string, readonly string[]> }>;

/** A part of what a plan writes. `hashed`: of its new rows, where that was done already; the others are hashed once they stand. */
export type Portion = LaidRows & Readonly<{ hashed: Hashed | null }>;

/** A plan to be saved, but for its rows. */
export type Saving = Readonly<{
  step: Pick<Step, "at" | "by" | "name">;
  /** The last step when the plan was made. */
  planStep: number;
  counts: Counts;
  /** Ids of workloads a person has chosen among what is missing. */
  remove: readonly string[];
}>;

/** Tables an import reads before it plans. */
const brought = [
  "application_group",
  "workload",
  "data_set",
  "dependency",
  "fx_rate",
  "bill_line",
  "latency_measurement",
  "own_price",
  "own_fact",
  "batch",
];

/**
 * Saves a plan as one step: whatever `portions` comes to, and what is removed. All of it or nothing.
 *
 * `portions` is asked once the workspace is held, and each is written before the next is asked for; so they may be made
 * here, or come from another thread.
 */
export function savePlan(
  db: Reading,
  { step, planStep, counts, remove }: Saving,
  portions: (begun: Begun) => Iterable<Portion>,
  written: (rows: number) => void,
): void {
  // a plan holds whole rows: saved over a later change it would undo that change
  if (hasChangedSince(db, planStep, brought)) throw refusal("import-plan-stale", {}, "plan");
  const hashed = new Map<string, Hashed>();
  const work = (writing: Writing): void => {
    const columns = new Map(contentTables(writing).map((table) => [table.name, table.columns]));
    for (const portion of portions({ first: drawn(writing, counts), columns })) {
      write(writing, portion);
      if (portion.hashed !== null) hashed.set(portion.table, both(hashed.get(portion.table), portion.hashed));
      written(portion.rows.length);
    }
    if (remove.length > 0)
      removeWorkloads(
        writing,
        remove.map((id) => WorkloadId.parse(id)),
      );
  };
  change(db, step, work, hashed);
}

const both = (before: Hashed | undefined, more: Hashed): Hashed =>
  before === undefined ? more : { rows: before.rows + more.rows, sum: before.sum + more.sum };

const drawn = (writing: Writing, { g, w, d, dep, b }: Counts): Counts => ({
  g: drawNumbers(writing, "g", g),
  w: drawNumbers(writing, "w", w),
  d: drawNumbers(writing, "d", d),
  dep: drawNumbers(writing, "dep", dep),
  b: drawNumbers(writing, "b", b),
});
