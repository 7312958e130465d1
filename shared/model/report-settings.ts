import { z } from "zod";
import { ScenarioId } from "./id.ts";

/** The form of the printed plan (report.md 3). Left out of a plan where nobody has chosen: then the agency's edition decides. */
export const ReportSettings = z.strictObject({
  /** K: Korean agency. E: EU agency. */
  template: z.enum(["K", "E"]),
  /** Short style 개조식 (~함, ~임) or full sentences; of Korean text only. */
  style: z.enum(["short", "full"]),
  /** `decimal` 1.1; `korean` 1. → 가. → 1) → 가); `marks` □ ○ - ․ */
  numbering: z.enum(["decimal", "korean", "marks"]),
  /** Headings in both languages. */
  bilingual: z.boolean(),
  bodyPt: z.number().min(8).max(16),
  /** Top, bottom, left, right, mm. */
  margins: z.strictObject({
    top: z.number().min(10).max(50),
    bottom: z.number().min(10).max(50),
    left: z.number().min(10).max(50),
    right: z.number().min(10).max(50),
  }),
  /** Titles over the empty boxes of the 결재란 or the signature table; none: no box. */
  approvers: z.array(z.string().min(1).max(30)).max(8),
  consulted: z.array(z.string().min(1).max(30)).max(8),
});
export type ReportSettings = Readonly<z.infer<typeof ReportSettings>>;

/** What a person says of a section: whether it is printed whole, and a remark that stays on when the plan is written again. */
export const ReportSection = z.strictObject({
  scenario: ScenarioId,
  /** `0` … `20`, `A` … `I`. */
  section: z.string().regex(/^([0-9]|1[0-9]|20|[A-I])$/),
  on: z.boolean(),
  remark: z.string().max(10_000).nullable(),
});
export type ReportSection = Readonly<z.infer<typeof ReportSection>>;
