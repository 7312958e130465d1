import { z } from "zod";
import { DataSet } from "../model/data-set.ts";
import { Dependency } from "../model/dependency.ts";
import { Group } from "../model/group.ts";
import { DataSetId, DependencyId, GroupId, WorkloadId } from "../model/id.ts";
import { Utilisation, Workload } from "../model/workload.ts";

/**
 * Changes of single fields of many rows, and new rows, made in one step: what a grid sends after typing, pasting or
 * editing together.
 *
 * `set` holds the fields that change; every other field stays. `os`, `cpu` and `memory` are changed part by part.
 */
const patch = <Id extends z.ZodType, Set extends z.ZodType, Added extends z.ZodType>(id: Id, set: Set, added: Added) =>
  z.strictObject({
    changes: z.array(z.strictObject({ id, set })).max(MOST_ROWS),
    add: z.array(added).max(MOST_ROWS),
  });

/** As many rows as a workspace is made for. */
const MOST_ROWS = 200_000;

export const WorkloadSet = Workload.omit({ id: true })
  .extend({ os: Workload.shape.os.partial(), cpu: Utilisation.partial(), memory: Utilisation.partial() })
  .partial();
export const WorkloadPatch = patch(WorkloadId, WorkloadSet, Workload.omit({ id: true }));
export const GroupPatch = patch(GroupId, Group.omit({ id: true }).partial(), Group.omit({ id: true }));
export const DataSetPatch = patch(DataSetId, DataSet.omit({ id: true }).partial(), DataSet.omit({ id: true }));
export const DependencyPatch = patch(
  DependencyId,
  Dependency.omit({ id: true }).partial(),
  Dependency.omit({ id: true }),
);

/** The step a list was read at, so that only what changed since need be asked for. Only the host that gave it reads it. */
export const Mark = z.string().max(100);
export type Mark = z.infer<typeof Mark>;

/** A part of the list of workloads, in the order of their ids; `next` asks for the part after it. */
export const WorkloadPage = z.strictObject({
  mark: Mark,
  /** How many there are in all. */
  of: z.int().nonnegative(),
  rows: z.array(Workload),
  next: WorkloadId.nullable(),
});

/** What changed since a mark; `null` where the mark is of another file or history, and the list must be read anew. */
export const WorkloadNews = z
  .strictObject({ mark: Mark, saved: z.array(Workload), removed: z.array(WorkloadId) })
  .nullable();
