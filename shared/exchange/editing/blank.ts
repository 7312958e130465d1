import type { DataSet } from "../../model/data-set.ts";
import type { Dependency, Endpoint } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { Workload } from "../../model/workload.ts";
import { emptyDataSet, emptyDependency, emptyGroup, emptyWorkload } from "../nothing-known.ts";

/** Rows of which nothing is known yet: what a form or a pasted row begins with. A name is asked for before one is saved. */
export const blankWorkload: Omit<Workload, "id"> = { ...emptyWorkload, name: "", group: null };
export const blankGroup: Omit<Group, "id"> = { ...emptyGroup, name: "" };
export const blankDataSet: Omit<DataSet, "id"> = { ...emptyDataSet, name: "", group: null };

/** A dependency whose ends are still to be said. */
export type BlankDependency = Omit<Dependency, "id" | "from" | "to"> &
  Readonly<{ from: Endpoint | null; to: Endpoint | null }>;
export const blankDependency: BlankDependency = { ...emptyDependency, strict: false, from: null, to: null };
