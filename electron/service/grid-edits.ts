import type { z } from "zod";
import { refusal } from "../../shared/contract/failure.ts";
import type { WorkloadSet } from "../../shared/contract/patches.ts";
import { proposeGroups } from "../../shared/engines/grouping/propose.ts";
import { blankGroup } from "../../shared/exchange/editing/blank.ts";
import { patched } from "../../shared/exchange/editing/patched.ts";
import type { Endpoint } from "../../shared/model/dependency.ts";
import { DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import type { Workload } from "../../shared/model/workload.ts";
import { listDataSets, saveDataSets } from "../database/data-sets.ts";
import type { Reading, Writing } from "../database/database.ts";
import { listDependencies, saveDependencies } from "../database/dependencies.ts";
import { listGroups, saveGroups } from "../database/groups.ts";
import { hashOfStep, lastStepNumber, nextId } from "../database/steps.ts";
import {
  countWorkloads,
  findWorkloads,
  listWorkloads,
  saveWorkloads,
  workloadsAfter,
  workloadsTouchedSince,
} from "../database/workloads.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "workloads.page"
  | "workloads.since"
  | "workloads.change"
  | "workloads.patch"
  | "groups.patch"
  | "groups.by-rule"
  | "data-sets.patch"
  | "dependencies.patch";

/** What a grid asks for when it holds many rows: the list in parts, and many changes as one step. */
export function gridCalls({ session, changed }: Desk): Calls<Name> {
  const db = () => session.required().db;

  return {
    "workloads.page": ({ after, limit }) => {
      const rows = workloadsAfter(db(), after, limit);
      const next = rows.length < limit ? null : rows.at(-1)!.id;
      return { mark: markOf(db()), of: countWorkloads(db()), rows, next };
    },
    "workloads.since": ({ mark }) => {
      const step = stepOfMark(db(), mark);
      if (step === null) return null;
      const touched = workloadsTouchedSince(db(), step);
      const saved = findWorkloads(db(), touched);
      const there = new Set(saved.map(({ id }) => id));
      return { mark: markOf(db()), saved, removed: touched.filter((id) => !there.has(id)) };
    },
    "workloads.change": ({ ids, set }) => {
      session.change(say("inventory.step-change", { count: ids.length }), (writing) =>
        changeWorkloads(
          writing,
          ids.map((id) => ({ id, set })),
        ),
      );
      changed("workloads");
      return {};
    },
    "workloads.patch": ({ changes, add }) => {
      session.change(stepName("workloads", changes.length, add.length), (writing) => {
        changeWorkloads(writing, changes);
        const there = groupsThere(writing);
        saveWorkloads(
          writing,
          add.map((given) => ({ ...there(given), id: WorkloadId.parse(nextId(writing, "w")) })),
        );
      });
      changed("workloads");
      return {};
    },
    "groups.patch": ({ changes, add }) => {
      session.change(stepName("groups", changes.length, add.length), (writing) =>
        saveGroups(writing, [
          ...changedRows(listGroups(writing), changes),
          ...add.map((given) => ({ ...given, id: GroupId.parse(nextId(writing, "g")) })),
        ]),
      );
      changed("groups");
      return {};
    },
    "groups.by-rule": ({ rule, workloads, least, except }) => {
      const left = new Set(except);
      const chosen = new Set(workloads);
      // what the page has shown and the person has confirmed, by the same function on the same rows
      const among = listWorkloads(db()).filter(({ id }) => chosen.has(id));
      const proposed = proposeGroups(rule, among, listGroups(db()), least).groups.filter(({ name }) => !left.has(name));
      const count = proposed.reduce((sum, group) => sum + group.workloads.length, 0);
      const made = proposed.filter(({ group }) => group === null).length;
      const args = { workloads: count, groups: proposed.length };
      session.change(say("inventory.step-by-rule", args), (writing) => {
        const groupOf = new Map<WorkloadId, GroupId>();
        for (const { name, group, workloads: members } of proposed) {
          const id = group ?? GroupId.parse(nextId(writing, "g"));
          if (group === null) saveGroups(writing, [{ ...blankGroup, name, id }]);
          for (const member of members) groupOf.set(member, id);
        }
        saveWorkloads(
          writing,
          among.flatMap((one) => (groupOf.has(one.id) ? [{ ...one, group: groupOf.get(one.id)! }] : [])),
        );
      });
      changed("workloads", "groups");
      return { made, joined: proposed.length - made, workloads: count };
    },
    "data-sets.patch": ({ changes, add }) => {
      session.change(stepName("data-sets", changes.length, add.length), (writing) => {
        const there = groupsThere(writing);
        saveDataSets(writing, [
          ...changedRows(listDataSets(writing), changes).map(there),
          ...add.map((given) => ({ ...there(given), id: DataSetId.parse(nextId(writing, "d")) })),
        ]);
      });
      changed("data-sets");
      return {};
    },
    "dependencies.patch": ({ changes, add }) => {
      session.change(stepName("dependencies", changes.length, add.length), (writing) => {
        const rows = [
          ...changedRows(listDependencies(writing), changes),
          ...add.map((given) => ({ ...given, id: DependencyId.parse(nextId(writing, "dep")) })),
        ];
        endsMustBe(
          writing,
          rows.flatMap(({ from, to }) => [from, to]),
        );
        saveDependencies(writing, rows);
      });
      changed("dependencies");
      return {};
    },
  };
}

type List = "workloads" | "groups" | "data-sets" | "dependencies";

/** What the step is called: how many rows changed, how many were added, as far as there are any. */
function stepName(list: List, count: number, added: number): Sentence {
  if (added === 0) return say(`inventory.step-patch-${list}`, { count });
  return say(count === 0 ? `inventory.step-add-${list}` : `inventory.step-patch-add-${list}`, { count, added });
}

function changedRows<Row extends { id: string }>(
  rows: readonly Row[],
  changes: readonly Readonly<{ id: string; set: object }>[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return changes.map(({ id, set }) => patched(byId.get(id) ?? gone(id), set));
}

function changeWorkloads(
  writing: Writing,
  changes: readonly Readonly<{ id: WorkloadId; set: z.output<typeof WorkloadSet> }>[],
): void {
  const rows = findWorkloads(
    writing,
    changes.map(({ id }) => id),
  );
  saveWorkloads(writing, changedRows<Workload>(rows, changes).map(groupsThere(writing)));
}

/** Lets a row through whose group is there, or that has none. */
function groupsThere(writing: Writing): <Row extends { group: GroupId | null }>(row: Row) => Row {
  const there = new Set<string>(listGroups(writing).map(({ id }) => id));
  return (row) => {
    if (row.group !== null && !there.has(row.group)) throw refusal("gone", { id: row.group }, "group");
    return row;
  };
}

function endsMustBe(writing: Writing, ends: readonly Endpoint[]): void {
  const groups = new Set<string>(listGroups(writing).map(({ id }) => id));
  const asked = ends.flatMap((end) => (end.kind === "workload" ? [end.id] : []));
  const workloads = new Set<string>(findWorkloads(writing, asked).map(({ id }) => id));
  for (const end of ends) {
    if (end.kind === "external" || (end.kind === "group" ? groups : workloads).has(end.id)) continue;
    throw refusal("gone", { id: end.id }, "from");
  }
}

function gone(id: string): never {
  throw refusal("gone", { id });
}

/** The step a list is read at, with the hash of the history up to it: another file, or another past, has another one. */
function markOf(db: Reading): string {
  const step = lastStepNumber(db);
  return `${step}-${hashOfStep(db, step) ?? ""}`;
}

function stepOfMark(db: Reading, mark: string): number | null {
  const [number, hash] = mark.split("-", 2);
  const step = Number(number);
  return Number.isSafeInteger(step) && hash !== "" && hashOfStep(db, step) === hash ? step : null;
}
