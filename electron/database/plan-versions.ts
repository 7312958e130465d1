import { Approval, PlanVersion } from "../../shared/model/plan-version.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const versions = kept({ table: "plan_version", schema: PlanVersion, key: ["number"], columns: { on: "frozen_on" } });
const approvals = kept({
  table: "approval",
  schema: Approval,
  key: ["version", "position"],
  columns: { by: "signed_by", on: "signed_on" },
});

export const listPlanVersions = (db: Reading): PlanVersion[] => versions.list(db);
export const savePlanVersion = (db: Writing, version: PlanVersion): void => versions.put(db, [version]);

export const listApprovals = (db: Reading): Approval[] => approvals.list(db);
/** Makes these all the approvals of a version. */
export const saveApprovals = (db: Writing, version: number, given: readonly Approval[]): void =>
  approvals.replace(db, given, { version });
