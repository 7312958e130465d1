import { planFile } from "../../shared/exchange/plan-file.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";

/** The whole plan as an open file (formats 20.1). */
export function planWorks({ session, desk }: Desk, results: Assessments): Works<"plan.export"> {
  return {
    "plan.export": ({ scenario }, job) => {
      job.progress(0, null, say("exchange.exporting"));
      const plan = session.plan();
      const { inputs } = results.digests(scenario);
      const file = planFile(plan, session.catalogue(), (id) => results.export(id), `sha256:${inputs}`);
      return Promise.resolve({ file: desk.make("plan.json", `${JSON.stringify(file, null, 2)}\n`), digest: inputs });
    },
  };
}
