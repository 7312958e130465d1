import { createHash } from "node:crypto";
import { refusal } from "../../shared/contract/failure.ts";
import { say } from "../../shared/model/sentence.ts";
import { withChangeBars } from "../../shared/report/change-bars.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { shortened } from "../../shared/report/long-tables.ts";
import { sectionStates } from "../../shared/report/section-states.ts";
import { chosenForm } from "../../shared/report/style/form.ts";
import { text } from "../../shared/text/text.ts";
import { saveReportSection, saveReportSettings } from "../database/report-settings.ts";
import { writePdf } from "../report/pdf.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import { breath } from "./breath.ts";
import { fileName, hiddenCopy, inputOf, openPlan, planJson, prepared } from "./printed.ts";
import { provenPlacement } from "./report-proof.ts";
import { versionDesk } from "./version-desk.ts";

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
    "report.sections": ({ scenario }) => sectionStates(inputOf(openPlan(session, results), scenario)),
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

/** The migration plan as a file. */
export function reportWorks({ session, desk }: Desk, results: Assessments): Works<"report.write"> {
  return {
    "report.write": async ({ scenario: asked, language, template, redacted, version }, job) => {
      job.progress(0, null, say("report.writing"));
      const versions = versionDesk(session, results);
      const frozen = version === undefined ? versions.frozenAsToday(asked) : versions.versionInputs(version);
      const open = frozen ?? openPlan(session, results);
      const scenario = frozen?.scenario ?? asked;
      const printed = redacted ? hiddenCopy(open, language) : open;
      await prepared(printed, scenario, job);
      const input = inputOf(printed, scenario);
      const { plan, revision } = input;
      const json = planJson(printed, { label: plan.agency.planVersion, status: plan.agency.planStatus });
      await breath(job);
      const proven =
        input.placement && (await provenPlacement(printed.results.assessment(scenario), input.placement, job));
      const { default: atlas } = await import("world-atlas/countries-50m.json", { with: { type: "json" } });
      await breath(job);
      const form = { language, template, attached: sha256(json), atlas, ...(redacted ? { redacted } : {}) };
      const written = planDocument({ ...input, ...form, placement: proven });
      await breath(job);
      const since = revision?.sinceApproved && !redacted ? versions.earlierInputs(revision.number) : null;
      const document = since
        ? {
            ...written,
            sections: withChangeBars(written.sections, {
              before: planDocument({ ...inputOf(since, since.scenario), ...form }).sections,
              unproven: planDocument({ ...input, ...form }).sections,
            }),
          }
        : written;
      const description = text(language, "report.attached", { title: plan.agency.planTitle });
      const { pdf, pages } = await writePdf(shortened(document), job, { description, bytes: json });
      const name = fileName(plan.agency, [
        ...(language === plan.agency.language ? [] : [language]),
        ...(document.form.template === chosenForm(plan, language).template ? [] : [document.form.template]),
        ...(redacted ? [text(language, "report.hidden-file")] : []),
      ]);
      return {
        file: desk.make(`${name}.pdf`, pdf),
        pages,
        digest: sha256(pdf),
      };
    },
  };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
