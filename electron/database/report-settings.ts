import { z } from "zod";
import { ReportSection, ReportSettings } from "../../shared/model/report-settings.ts";
import type { Reading, Writing } from "./database.ts";
import { kept, without } from "./kept.ts";

const settings = kept({
  table: "report_settings",
  schema: ReportSettings.extend({ id: z.literal(1) }),
  key: ["id"],
  json: ["margins", "approvers", "consulted"],
  flags: ["bilingual"],
});
const sections = kept({
  table: "report_section",
  schema: ReportSection,
  key: ["scenario", "section"],
  columns: { on: "is_on" },
  flags: ["on"],
});

/** The form somebody has chosen for the printed plan; `null`: that of the agency's edition. */
export function findReportSettings(db: Reading): ReportSettings | null {
  const row = settings.find(db, {});
  return row && without(row, "id");
}
export const saveReportSettings = (db: Writing, given: ReportSettings): void => settings.put(db, [{ ...given, id: 1 }]);

export const listReportSections = (db: Reading): ReportSection[] => sections.list(db);
export const saveReportSection = (db: Writing, given: ReportSection): void => sections.put(db, [given]);
