import type { Job } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { type Existing, type ImportChanges, settle } from "../../shared/exchange/changes.ts";
import { plainImport, planImport } from "../../shared/exchange/plan-import.ts";
import { BatchId, CommitmentId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import type { ImportReport } from "../../shared/model/import-report.ts";
import { say } from "../../shared/model/sentence.ts";
import { listBatches, saveBatch } from "../database/batches.ts";
import { listCommitments, removeCommitments, saveCommitments } from "../database/commitments.ts";
import { listDataSets, removeDataSets, saveDataSets } from "../database/data-sets.ts";
import type { Writing } from "../database/database.ts";
import { listDependencies, removeDependencies, saveDependencies } from "../database/dependencies.ts";
import { listFxRates, saveFxRates } from "../database/fx.ts";
import { findGroup, listGroups, removeGroups, saveGroups } from "../database/groups.ts";
import { nextId } from "../database/steps.ts";
import { findWorkload, listWorkloads, removeWorkloads, saveWorkloads } from "../database/workloads.ts";
import { readWorkbook } from "../files/read.ts";
import { editedFields } from "./edited-fields.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import type { Session } from "./session.ts";

type Name =
  | "workloads.list"
  | "workloads.save"
  | "workloads.remove"
  | "groups.list"
  | "groups.save"
  | "groups.remove"
  | "data-sets.list"
  | "data-sets.save"
  | "data-sets.remove"
  | "dependencies.list"
  | "dependencies.save"
  | "dependencies.remove"
  | "commitments.list"
  | "commitments.save"
  | "commitments.remove"
  | "inventory.batches";

/** What there is: workloads, groups, data sets, dependencies, commitments, by hand. */
export function inventoryCalls({ session, changed }: Desk): Calls<Name> {
  const db = () => session.required().db;
  const groupMustBe = (writing: Writing, id: GroupId | null): void => {
    if (id !== null && !findGroup(writing, id)) throw refusal("gone", { id }, "group");
  };

  return {
    "workloads.list": () => listWorkloads(db()),
    "workloads.save": (given) => {
      const id = session.change(say("inventory.step-workload", { name: given.name }), (writing) => {
        if (given.id !== null && !findWorkload(writing, given.id)) throw refusal("gone", { id: given.id }, "id");
        groupMustBe(writing, given.group);
        const id = given.id ?? WorkloadId.parse(nextId(writing, "w"));
        saveWorkloads(writing, [{ ...given, id }]);
        return id;
      });
      changed("workloads");
      return { id };
    },
    "workloads.remove": ({ ids }) => {
      session.change(say("inventory.step-remove", { count: ids.length }), (writing) => removeWorkloads(writing, ids));
      changed("workspace");
      return {};
    },
    "groups.list": () => listGroups(db()),
    "groups.save": (given) => {
      const id = session.change(say("inventory.step-group", { name: given.name }), (writing) => {
        const id = given.id ?? GroupId.parse(nextId(writing, "g"));
        if (given.id !== null) groupMustBe(writing, given.id);
        saveGroups(writing, [{ ...given, id }]);
        return id;
      });
      changed("groups");
      return { id };
    },
    "groups.remove": ({ ids }) => {
      session.change(say("inventory.step-remove-groups", { count: ids.length }), (writing) =>
        removeGroups(writing, ids),
      );
      changed("workspace");
      return {};
    },
    "data-sets.list": () => listDataSets(db()),
    "data-sets.save": (given) => {
      const id = session.change(say("inventory.step-data-set", { name: given.name }), (writing) => {
        groupMustBe(writing, given.group);
        const id = given.id ?? DataSetId.parse(nextId(writing, "d"));
        saveDataSets(writing, [{ ...given, id }]);
        return id;
      });
      changed("data-sets");
      return { id };
    },
    "data-sets.remove": ({ ids }) => {
      session.change(say("inventory.step-remove-data-sets", { count: ids.length }), (writing) =>
        removeDataSets(writing, ids),
      );
      changed("data-sets");
      return {};
    },
    "dependencies.list": () => listDependencies(db()),
    "dependencies.save": (given) => {
      const id = session.change(say("inventory.step-dependency"), (writing) => {
        for (const [field, end] of [
          ["from", given.from],
          ["to", given.to],
        ] as const) {
          if (end.kind === "workload" && !findWorkload(writing, end.id)) throw refusal("gone", { id: end.id }, field);
          if (end.kind === "group" && !findGroup(writing, end.id)) throw refusal("gone", { id: end.id }, field);
        }
        const id = given.id ?? DependencyId.parse(nextId(writing, "dep"));
        saveDependencies(writing, [{ ...given, id }]);
        return id;
      });
      changed("dependencies");
      return { id };
    },
    "dependencies.remove": ({ ids }) => {
      session.change(say("inventory.step-remove-dependencies", { count: ids.length }), (writing) =>
        removeDependencies(writing, ids),
      );
      changed("dependencies");
      return {};
    },
    "commitments.list": () => listCommitments(db()),
    "commitments.save": (given) => {
      if (!session.catalogue().providers.some(({ id }) => id === given.provider))
        throw refusal("no-such-provider", { id: given.provider }, "provider");
      const id = session.change(say("inventory.step-commitment", { name: given.name }), (writing) => {
        const id = given.id ?? CommitmentId.parse(nextId(writing, "c"));
        saveCommitments(writing, [{ ...given, id }]);
        return id;
      });
      changed("commitments");
      return { id };
    },
    "commitments.remove": ({ ids }) => {
      session.change(say("inventory.step-remove-commitments", { count: ids.length }), (writing) =>
        removeCommitments(writing, ids),
      );
      changed("commitments");
      return {};
    },
    "inventory.batches": () => listBatches(db()),
  };
}

/** Reading files in: a dry run and an import plan the same, and only one of them saves. */
export function inventoryWorks({ session, desk, changed, surroundings }: Desk): Works<"inventory.import"> {
  return {
    "inventory.import": async ({ files, format, commit }, job) => {
      const given = files.map((file) => ({ path: desk.pathOf(file), name: desk.nameOf(file) }));
      const reports = await importFiles(session, given, { format, commit, at: surroundings.now().toISOString() }, job);
      if (commit) changed("inventory");
      return reports;
    },
  };
}

type Given = Readonly<{ path: string; name: string }>;
type How = Readonly<{ format: string | null; commit: boolean; at: string }>;

/** Reads, plans and — with `commit` — saves as one step with one batch per file. */
export async function importFiles(
  session: Session,
  files: readonly Given[],
  { format, commit, at }: How,
  job: Job,
): Promise<ImportReport[]> {
  const { db } = session.required();
  const workbooks = [];
  for (const file of files) workbooks.push(await readWorkbook(file, job));

  const existing: Existing = {
    groups: listGroups(db),
    workloads: listWorkloads(db),
    dataSets: listDataSets(db),
    dependencies: listDependencies(db),
    fxRates: listFxRates(db),
  };
  const { reports, changes } = planImport(workbooks, existing, { ...plainImport, format, isEdited: editedFields(db) });
  if (!commit || job.signal.aborted) return reports;

  const names = reports.map(({ file }) => file).join(", ");
  const rows = reports.reduce((sum, { counts }) => sum + counts.new + counts.changed, 0);
  return session.change(say("inventory.step-import", { files: names, rows }), (writing) => {
    save(writing, changes);
    return reports.map((report) => {
      const batch = BatchId.parse(nextId(writing, "b"));
      saveBatch(writing, batch, at, report);
      return { ...report, batch };
    });
  });
}

function save(writing: Writing, changes: ImportChanges): void {
  const made = settle(changes, {
    group: () => GroupId.parse(nextId(writing, "g")),
    workload: () => WorkloadId.parse(nextId(writing, "w")),
    dataSet: () => DataSetId.parse(nextId(writing, "d")),
    dependency: () => DependencyId.parse(nextId(writing, "dep")),
  });
  saveGroups(writing, made.groups);
  saveWorkloads(writing, made.workloads);
  saveDataSets(writing, made.dataSets);
  saveDependencies(writing, made.dependencies);
  if (made.fxRates.length === 0) return;
  const key = ({ base, quote, date }: (typeof made.fxRates)[number]): string => `${base}/${quote} ${date}`;
  const fresh = new Set(made.fxRates.map(key));
  saveFxRates(writing, [...listFxRates(writing).filter((rate) => !fresh.has(key(rate))), ...made.fxRates]);
}
