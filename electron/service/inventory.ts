import { refusal } from "../../shared/contract/failure.ts";
import { CommitmentId, DataSetId, DependencyId, GroupId, WorkloadId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { listCommitments, removeCommitments, saveCommitments } from "../database/commitments.ts";
import { listDataSets, removeDataSets, saveDataSets } from "../database/data-sets.ts";
import type { Writing } from "../database/database.ts";
import { listDependencies, removeDependencies, saveDependencies } from "../database/dependencies.ts";
import { findGroup, listGroups, removeGroups, saveGroups } from "../database/groups.ts";
import { nextId } from "../database/steps.ts";
import { findWorkload, listWorkloads, removeWorkloads, saveWorkloads } from "../database/workloads.ts";
import type { Calls, Desk } from "./handlers.ts";

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
  | "commitments.remove";

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
  };
}
