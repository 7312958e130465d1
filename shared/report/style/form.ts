import type { Agency } from "../../model/agency.ts";
import type { Plan } from "../../model/plan.ts";
import type { ReportSettings } from "../../model/report-settings.ts";
import type { Language } from "../../model/sentence.ts";
import { text } from "../../text/text.ts";

type Template = ReportSettings["template"];

export const templateOf = ({ edition }: Pick<Agency, "edition">): Template => (edition === "korea" ? "K" : "E");

/**
 * The form a plan has where nobody has chosen one (report.md 3.1, 3.4).
 *
 * K: the margins of the old administrative rule, 결재란 by four ranks, full sentences, decimal numbers. E: 20 mm all round, a
 * signature table. Names and order of the ranks are the agency's own to change.
 */
export function formOf(template: Template, language: Language): ReportSettings {
  const titles = template === "K" ? approversK : approversE;
  return {
    template,
    style: "full",
    numbering: "decimal",
    bilingual: false,
    bodyPt: 11,
    margins:
      template === "K" ? { top: 30, bottom: 15, left: 20, right: 15 } : { top: 20, bottom: 20, left: 20, right: 20 },
    approvers: titles.map((key) => text(language, key)),
    consulted: [],
  };
}

const approversK = ["report.approve-1", "report.approve-2", "report.approve-3", "report.approve-4"] as const;
const approversE = ["report.sign-1", "report.sign-2", "report.sign-3"] as const;

/** The form of a plan's document: the chosen one, or that of the edition; in another template, that template's own. */
export function chosenForm(
  plan: Pick<Plan, "agency" | "reportSettings">,
  language: Language,
  template?: Template,
): ReportSettings {
  const { reportSettings: chosen, agency } = plan;
  if (chosen && (template === undefined || template === chosen.template)) return chosen;
  return formOf(template ?? templateOf(agency), language);
}
