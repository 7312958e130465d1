import { refusal } from "../../shared/contract/failure.ts";
import { compareCells } from "../../shared/engines/compare.ts";
import { whyNotThere } from "../../shared/engines/place.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls } from "./handlers.ts";

type Name = "compare.overview" | "compare.cells" | "compare.why-not" | "lock-in.overview";

/** Who is best for what, and how hard each would be to leave. */
export function compareCalls(results: Assessments): Calls<Name> {
  return {
    "compare.overview": ({ scenario }) => results.comparison(scenario),
    "compare.cells": ({ scenario, workloads }) => {
      const assessment = results.assessment(scenario);
      const stranger = workloads.find((id) => !assessment.workload(id));
      if (stranger) throw refusal("no-such-workload", { id: stranger }, "workloads");
      return compareCells(assessment, workloads);
    },
    "compare.why-not": ({ scenario, workload, region }) => {
      const assessment = results.assessment(scenario);
      const facts = assessment.workload(workload);
      const place = assessment.region(region);
      if (!facts) throw refusal("no-such-workload", { id: workload }, "workload");
      if (!place) throw refusal("no-such-region", { id: region }, "region");
      return whyNotThere(assessment, facts, place);
    },
    "lock-in.overview": ({ scenario }) => results.lockIn(scenario),
  };
}
