import { z } from "zod";
import { ScenarioId } from "../model/id.ts";
import { ReportSection, ReportSettings } from "../model/report-settings.ts";
import { Language, Text } from "../model/sentence.ts";
import { call, nothing } from "./call.ts";
import { FileTicket } from "./files.ts";

/** One section of the printed plan, as the person who prepares it sees it. */
export const SectionState = z.strictObject({
  /** `0` … `20`, `A` … `I`. */
  number: ReportSection.shape.section,
  title: Text,
  /** Switched off, it keeps its number and says so. */
  on: z.boolean(),
  remark: ReportSection.shape.remark,
  /** What it says that it has not got, in the words it is printed with. */
  missing: z.array(Text),
});
export type SectionState = Readonly<z.infer<typeof SectionState>>;

/** The printed plan: its form, its sections, its file. */
export const reportingCalls = {
  /** The form that somebody has chosen, else that of the agency's edition. */
  "report.settings": call(nothing, z.strictObject({ settings: ReportSettings, isChosen: z.boolean() })),
  "report.save-settings": call(ReportSettings, nothing),
  "report.sections": call(z.strictObject({ scenario: ScenarioId }), z.array(SectionState)),
  /** Switches a section on or off, and keeps a remark on it. The cover stays on. */
  "report.save-section": call(ReportSection, nothing),
};

export const reportingWorks = {
  /** The plan as PDF. `template`: in another form than the chosen one; `redacted`: names hidden; `version`: as it was frozen. */
  "report.write": call(
    z.strictObject({
      scenario: ScenarioId,
      language: Language,
      template: ReportSettings.shape.template.optional(),
      redacted: z.boolean().optional(),
      version: z.int().positive().optional(),
    }),
    z.strictObject({ file: FileTicket, pages: z.int(), digest: z.string() }),
  ),
  /** The tables behind it as XLSX: inventory, results, every figure with formula and sources. `redacted`: names hidden. */
  "report.annex": call(
    z.strictObject({ scenario: ScenarioId, language: Language, redacted: z.boolean().optional() }),
    z.strictObject({ file: FileTicket, sheets: z.int() }),
  ),
};
