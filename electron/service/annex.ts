import { say } from "../../shared/model/sentence.ts";
import { annexTables } from "../../shared/report/annex.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { text } from "../../shared/text/text.ts";
import { writeWorkbook } from "../files/write-workbook.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { breath } from "./breath.ts";
import { fileName, hiddenCopy, inputOf, openPlan, prepared } from "./printed.ts";

const STEPS = 2;

/** The tables behind the printed plan, as a workbook: the same numbers, with how each came to be. */
export function annexWorks({ session, desk }: Desk, results: Assessments): Works<"report.annex"> {
  return {
    "report.annex": async ({ scenario, language, redacted }, job) => {
      job.progress(0, STEPS, say("report.annexing"));
      const { agency } = session.plan();
      const open = openPlan(session, results);
      const printed = redacted ? hiddenCopy(open, language) : open;
      await prepared(printed, scenario, job);
      const input = { ...inputOf(printed, scenario), language };
      await breath(job);
      const document = planDocument(input);
      await breath(job);
      const tables = annexTables(input, document);
      job.progress(1, STEPS, say("report.annexing"));
      await breath(job);
      const bytes = await writeWorkbook(tables, agency.planTitle, agency.planDate);
      const name = fileName(agency, [
        text(language, "report.annex-file"),
        ...(language === agency.language ? [] : [language]),
        ...(redacted ? [text(language, "report.hidden-file")] : []),
      ]);
      return { file: desk.make(`${name}.xlsx`, bytes), sheets: tables.length };
    },
  };
}
