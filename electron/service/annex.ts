import { say } from "../../shared/model/sentence.ts";
import { annexTables } from "../../shared/report/annex.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { text } from "../../shared/text/text.ts";
import { writeWorkbook } from "../files/write-workbook.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { fileName, hiddenCopy, inputOf, openPlan } from "./printed.ts";

const STEPS = 2;

/** The tables behind the printed plan, as a workbook: the same numbers, with how each came to be. */
export function annexWorks({ session, desk }: Desk, results: Assessments): Works<"report.annex"> {
  return {
    "report.annex": async ({ scenario, language, redacted }, job) => {
      job.progress(0, STEPS, say("report.annexing"));
      const { agency } = session.plan();
      const open = openPlan(session, results);
      const input = { ...inputOf(redacted ? hiddenCopy(open, language) : open, scenario), language };
      const tables = annexTables(input, planDocument(input));
      job.progress(1, STEPS, say("report.annexing"));
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
