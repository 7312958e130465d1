import { z } from "zod";
import { Dependency, type Endpoint } from "../../shared/model/dependency.ts";
import { type DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { type LaidRows, kept, write } from "./kept.ts";

/** An end stands in three columns, of which one is filled, so that the file itself can check it. */
const Row = Dependency.omit({ from: true, to: true }).extend({
  fromWorkload: WorkloadId.nullable(),
  fromGroup: GroupId.nullable(),
  fromExternal: z.string().nullable(),
  toWorkload: WorkloadId.nullable(),
  toGroup: GroupId.nullable(),
  toExternal: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

const rows = kept({
  table: "dependency",
  schema: Row,
  key: ["id"],
  columns: { strict: "strict_need" },
  flags: ["strict", "proposed"],
});

export const listDependencies = (db: Reading): Dependency[] => rows.list(db).map(fromRow);

/** Adds dependencies, or changes those whose id is there. */
export const saveDependencies = (db: Writing, dependencies: readonly Dependency[]): void =>
  write(db, layDependencies(dependencies));
export const layDependencies = (dependencies: readonly Dependency[]): LaidRows => rows.lay(dependencies.map(toRow));

export function removeDependencies(db: Writing, ids: readonly DependencyId[]): void {
  for (const id of ids) rows.remove(db, { id });
}

function fromRow({ fromWorkload, fromGroup, fromExternal, toWorkload, toGroup, toExternal, ...rest }: Row): Dependency {
  return { ...rest, from: end(fromWorkload, fromGroup, fromExternal), to: end(toWorkload, toGroup, toExternal) };
}

function toRow({ from, to, ...rest }: Dependency): Row {
  return {
    ...rest,
    fromWorkload: from.kind === "workload" ? from.id : null,
    fromGroup: from.kind === "group" ? from.id : null,
    fromExternal: from.kind === "external" ? from.name : null,
    toWorkload: to.kind === "workload" ? to.id : null,
    toGroup: to.kind === "group" ? to.id : null,
    toExternal: to.kind === "external" ? to.name : null,
  };
}

function end(workload: WorkloadId | null, group: GroupId | null, external: string | null): Endpoint {
  if (workload) return { kind: "workload", id: workload };
  if (group) return { kind: "group", id: group };
  return { kind: "external", name: external! }; // the table checks that one of the three is filled
}
