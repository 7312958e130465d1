import { refusal } from "../../shared/contract/failure.ts";
import { facets } from "../../shared/engines/lock-in/facets.ts";
import { type EvidenceFileId, UsedServiceId } from "../../shared/model/id.ts";
import type { UsedService } from "../../shared/model/leaving.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Reading } from "../database/database.ts";
import { findEvidenceFile } from "../database/evidence-files.ts";
import {
  listFacetStatements,
  listUsedServices,
  removeExitCheck,
  removeFacetStatement,
  removeUsedServices,
  saveExitChecks,
  saveFacetStatements,
  saveUsedServices,
} from "../database/leaving.ts";
import { findScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import { findWorkload } from "../database/workloads.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "used-services.list"
  | "used-services.save"
  | "used-services.remove"
  | "facet-statements.list"
  | "facet-statements.save"
  | "facet-statements.remove"
  | "exit-checks.save";

/** What a planner says of leaving: services used, answers to facets, lines of the checklist. */
export function leavingChanges({ session, changed }: Desk): Calls<Name> {
  const db = (): Reading => session.required().db;
  const evidenceMustBe = (id: EvidenceFileId | null, at: string): void => {
    if (id !== null && !findEvidenceFile(db(), id)) throw refusal("evidence-gone", { id }, at);
  };
  return {
    "used-services.list": () => listUsedServices(db()),
    "used-services.save": ({ services }) => {
      const ids = session.change(say("lock-in.step-services", { count: services.length }), (writing) => {
        const held = new Map(listUsedServices(writing).map((one) => [one.id, one]));
        const rows = services.map((given, at): UsedService => {
          if (!findWorkload(writing, given.workload))
            throw refusal("no-such-workload", { id: given.workload }, `services.${at}.workload`);
          if (given.id !== null && !held.has(given.id)) throw refusal("gone", { id: given.id }, `services.${at}.id`);
          const row = { ...given, id: given.id ?? UsedServiceId.parse(nextId(writing, "us")) };
          held.set(row.id, row);
          return row;
        });
        for (const workload of new Set(rows.map((row) => row.workload))) {
          const sum = [...held.values()]
            .filter((one) => one.workload === workload)
            .reduce((all, { share }) => all + (share ?? 0), 0);
          if (sum > 1 + 1e-9)
            throw refusal(
              "shares-over-one",
              { workload: findWorkload(writing, workload)!.name, sum: Math.round(sum * 1000) / 10 }, // it was found above
              `services.${rows.findLastIndex((row) => row.workload === workload)}.share`,
            );
        }
        saveUsedServices(writing, rows);
        return rows.map(({ id }) => id);
      });
      changed("used-services");
      return { ids };
    },
    "used-services.remove": ({ ids }) => {
      session.change(say("lock-in.step-remove-services", { count: ids.length }), (writing) =>
        removeUsedServices(writing, ids),
      );
      changed("used-services");
      return {};
    },
    "facet-statements.list": () => listFacetStatements(db()),
    "facet-statements.save": ({ statements }) => {
      const components = new Set<string>([
        ...session.catalogue().providers.map(({ id }) => id),
        ...listUsedServices(db()).map(({ id }) => id),
      ]);
      statements.forEach(({ component, model, facet, evidence }, at) => {
        if (!components.has(component)) throw refusal("no-such-component", { component }, `statements.${at}.component`);
        if (!facets.some((one) => one.model === model && one.facet === facet))
          throw refusal("no-such-facet", { facet: `${model} / ${facet}` }, `statements.${at}.facet`);
        evidenceMustBe(evidence, `statements.${at}.evidence`);
      });
      session.change(say("lock-in.step-facets", { count: statements.length }), (writing) =>
        saveFacetStatements(writing, statements),
      );
      changed("facet-statements");
      return {};
    },
    "facet-statements.remove": (key) => {
      session.change(say("lock-in.step-facet-reset"), (writing) => removeFacetStatement(writing, key));
      changed("facet-statements");
      return {};
    },
    "exit-checks.save": ({ checks }) => {
      const items = new Set((session.catalogue().reference.exitItems ?? []).map(({ id }) => id));
      checks.forEach(({ item, evidence }, at) => {
        if (!items.has(item)) throw refusal("no-such-exit-item", { item }, `checks.${at}.item`);
        evidenceMustBe(evidence, `checks.${at}.evidence`);
      });
      session.change(say("lock-in.step-checks", { count: checks.length }), (writing) => {
        for (const { state, ...check } of checks) {
          if (!findScenario(writing, check.scenario)) throw refusal("no-such-scenario", { name: check.scenario });
          if (state === null) removeExitCheck(writing, check);
          else saveExitChecks(writing, [{ ...check, state }]);
        }
      });
      changed("exit-checks");
      return {};
    },
  };
}
