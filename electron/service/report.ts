import { createHash } from "node:crypto";
import { refusal } from "../../shared/contract/failure.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { excludedProviders } from "../../shared/report/excluded.ts";
import type { ReportInput } from "../../shared/report/input.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { sectionStates } from "../../shared/report/section-states.ts";
import { chosenForm } from "../../shared/report/style/form.ts";
import { listBatches } from "../database/batches.ts";
import { saveReportSection, saveReportSettings } from "../database/report-settings.ts";
import { writePdf } from "../report/pdf.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import { provenPlacement } from "./report-proof.ts";

type Name = "report.settings" | "report.save-settings" | "report.sections" | "report.save-section";

/** The form of the printed plan, and what its sections say and miss. */
export function reportCalls({ session, changed }: Desk, results: Assessments): Calls<Name> {
  return {
    "report.settings": () => {
      const plan = session.plan();
      return { settings: chosenForm(plan, plan.agency.language), isChosen: plan.reportSettings !== undefined };
    },
    "report.save-settings": (settings) => {
      session.change(say("report.step-settings"), (writing) => saveReportSettings(writing, settings));
      changed("report");
      return {};
    },
    "report.sections": ({ scenario }) => sectionStates(inputOf(session, results, scenario)),
    "report.save-section": (section) => {
      results.assessment(section.scenario); // a scenario that is not there is refused
      if (section.section === "0" && !section.on) throw refusal("report-cover-stays", {}, "on");
      session.change(say("report.step-section", { section: section.section }), (writing) =>
        saveReportSection(writing, section),
      );
      changed("report");
      return {};
    },
  };
}

/** What the document is made from, but for the proof of its placement. */
function inputOf(session: Desk["session"], results: Assessments, scenario: ScenarioId): ReportInput {
  const assessment = results.assessment(scenario);
  return {
    ...results.reportInput(scenario),
    excluded: excludedProviders(assessment, results.comparison(scenario)),
    language: session.plan().agency.language,
    imports: listBatches(session.required().db).map(({ report }) => report),
  };
}

/** The migration plan as a file. */
export function reportWorks({ session, desk }: Desk, results: Assessments): Works<"report.write"> {
  return {
    "report.write": async ({ scenario, language, template }, job) => {
      job.progress(0, null, say("report.writing"));
      const plan = session.plan();
      const input = inputOf(session, results, scenario);
      const document = planDocument({
        ...input,
        placement: input.placement && (await provenPlacement(results.assessment(scenario), input.placement, job)),
        language,
        template,
      });
      const { pdf, pages } = await writePdf(document, job);
      const name = [
        fileWord(plan.agency.name),
        fileWord(plan.agency.planTitle),
        `v${fileWord(plan.agency.planVersion)}`,
        plan.agency.planDate.replaceAll("-", ""),
        ...(language === plan.agency.language ? [] : [language]),
        ...(document.form.template === chosenForm(plan, language).template ? [] : [document.form.template]),
      ].join("_");
      return {
        file: desk.make(`${name}.pdf`, pdf),
        pages,
        digest: createHash("sha256").update(pdf).digest("hex"),
      };
    },
  };
}

/** Without what Windows forbids in names, and without blanks. */
const fileWord = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\s]+/g, "-")
    .slice(0, 80);
