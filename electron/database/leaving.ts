import type { UsedServiceId } from "../../shared/model/id.ts";
import { ContractTerms, ExitCheck, FacetStatement, UsedService } from "../../shared/model/leaving.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const services = kept({ table: "used_service", schema: UsedService, key: ["id"] });
const statements = kept({ table: "facet_statement", schema: FacetStatement, key: ["component", "model", "facet"] });
const terms = kept({ table: "contract_terms", schema: ContractTerms, key: ["commitment"], json: ["ramp"] });
const checks = kept({ table: "exit_check", schema: ExitCheck, key: ["scenario", "item"] });

export const listUsedServices = (db: Reading): UsedService[] => services.list(db);
export const saveUsedServices = (db: Writing, rows: readonly UsedService[]): void => services.put(db, rows);

/** Removes services, and what was said of their facets. */
export function removeUsedServices(db: Writing, ids: readonly UsedServiceId[]): void {
  for (const id of ids) {
    statements.remove(db, { component: id });
    services.remove(db, { id });
  }
}

export const listFacetStatements = (db: Reading): FacetStatement[] => statements.list(db);
export const saveFacetStatements = (db: Writing, rows: readonly FacetStatement[]): void => statements.put(db, rows);

/** What the catalogue tells counts again. */
export const removeFacetStatement = (
  db: Writing,
  { component, model, facet }: Pick<FacetStatement, "component" | "model" | "facet">,
): void => statements.remove(db, { component, model, facet });

export const listContractTerms = (db: Reading): ContractTerms[] => terms.list(db);
export const saveContractTerms = (db: Writing, rows: readonly ContractTerms[]): void => terms.put(db, rows);

export const listExitChecks = (db: Reading): ExitCheck[] => checks.list(db);
export const saveExitChecks = (db: Writing, rows: readonly ExitCheck[]): void => checks.put(db, rows);

/** The line of the checklist stands unanswered again. */
export const removeExitCheck = (db: Writing, { scenario, item }: Pick<ExitCheck, "scenario" | "item">): void =>
  checks.remove(db, { scenario, item });
