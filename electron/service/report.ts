import { createHash } from "node:crypto";
import { say } from "../../shared/model/sentence.ts";
import { excludedProviders } from "../../shared/report/excluded.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { listBatches } from "../database/batches.ts";
import { writePdf } from "../report/pdf.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { provenPlacement } from "./report-proof.ts";

/** The migration plan as a file. */
export function reportWorks({ session, desk }: Desk, results: Assessments): Works<"report.write"> {
  return {
    "report.write": async ({ scenario, language }, job) => {
      job.progress(0, null, say("report.writing"));
      const plan = session.plan();
      const imports = listBatches(session.required().db).map(({ report }) => report);
      const input = results.reportInput(scenario);
      const assessment = results.assessment(scenario);
      const document = planDocument({
        ...input,
        placement: input.placement && (await provenPlacement(assessment, input.placement, job)),
        excluded: excludedProviders(assessment, results.comparison(scenario)),
        language,
        imports,
      });
      const pdf = await writePdf(document, job);
      const name = `${fileWord(plan.agency.name)}_${fileWord(plan.agency.planTitle)}_v${fileWord(plan.agency.planVersion)}_${plan.agency.planDate.replaceAll("-", "")}${language === plan.agency.language ? "" : `_${language}`}.pdf`;
      return {
        file: desk.make(name, pdf),
        pages: pagesOf(pdf),
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

/** Pages as the file itself counts them: `/Type /Pages … /Count n` of the page tree's root, the greatest count there is. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ].map((match) => Number(match[1] ?? match[2]));
  return Math.max(0, ...counts);
}
