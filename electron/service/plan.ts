import { say } from "../../shared/model/sentence.ts";
import type { Assessments } from "./assessments.ts";
import type { Desk, Works } from "./handlers.ts";
import { planJson } from "./printed.ts";
import { versionDesk } from "./version-desk.ts";

/** The whole plan as an open file (formats 20.1). */
export function planWorks({ session, desk }: Desk, results: Assessments): Works<"plan.export"> {
  return {
    "plan.export": ({ scenario }, job) => {
      job.progress(0, null, say("exchange.exporting"));
      if (scenario !== null) results.assessment(scenario); // a scenario that is not there is refused
      const file = desk.make(
        "plan.json",
        planJson({ inputs: session, results }, versionDesk(session, results).standing()),
      );
      return Promise.resolve({ file, digest: results.inputsDigest() });
    },
  };
}
