import { refusal } from "../../shared/contract/failure.ts";
import { besideEachOther } from "../../shared/engines/beside.ts";
import { compareCells } from "../../shared/engines/compare.ts";
import { offersThatFit } from "../../shared/engines/offers.ts";
import { whyNotThere } from "../../shared/engines/place.ts";
import { paretoOf } from "../../shared/engines/trade-offs.ts";
import { sensitivityOf } from "../../shared/engines/weigh.ts";
import { whyNotIn } from "../../shared/engines/why-not.ts";
import type { RegionId, WorkloadId } from "../../shared/model/id.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "../../shared/engines/assess.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { standsOf } from "./placement-stands.ts";

type Name =
  | "compare.overview"
  | "compare.cells"
  | "compare.why-not"
  | "compare.pareto"
  | "compare.sensitivity"
  | "compare.scenarios"
  | "compare.offers"
  | "lock-in.overview";

/** Who is best for what, and how hard each would be to leave. */
export function compareCalls(desk: Desk, results: Assessments): Calls<Name> {
  return {
    "compare.overview": ({ scenario, date }) => results.comparison(scenario, date),
    "compare.cells": ({ scenario, workloads, date }) => {
      const assessment = results.assessment(scenario, date);
      workloads.forEach((id, at) => knownWorkload(assessment, id, `workloads.${at}`));
      return compareCells(assessment, workloads);
    },
    "compare.why-not": ({ scenario, workload, region, of = "kept" }) => {
      const assessment = results.assessment(scenario);
      const [facts, place] = [knownWorkload(assessment, workload), knownRegion(assessment, region)];
      const stands = standsOf(desk, results);
      const stand = of === "kept" ? stands.find(scenario, of) : stands.required(scenario, of);
      return stand ? whyNotIn(stand, facts, place) : whyNotThere(assessment, facts, place);
    },
    "compare.pareto": ({ scenario, date }) => paretoOf(results.assessment(scenario, date)),
    "compare.sensitivity": ({ scenario, workload, swing, date }) => {
      const assessment = results.assessment(scenario, date);
      if (workload !== null) knownWorkload(assessment, workload);
      return sensitivityOf(assessment, results.comparison(scenario, date), workload, swing);
    },
    "compare.scenarios": ({ scenarios }) =>
      besideEachOther(
        [...new Set(scenarios)].map((id) => ({
          assessment: results.assessment(id),
          placement: results.placement(id),
          lockIn: results.lockIn(id),
        })),
      ),
    "compare.offers": ({ scenario, workload, region, sort, limit, date }) => {
      const assessment = results.assessment(scenario, date);
      const facts = knownWorkload(assessment, workload);
      const place = region === null ? null : knownRegion(assessment, region);
      return offersThatFit(assessment, facts, place, { sort, limit });
    },
    "lock-in.overview": ({ scenario }) => results.lockIn(scenario),
  };
}

function knownWorkload(assessment: Assessment, id: WorkloadId, field = "workload"): WorkloadFacts {
  const facts = assessment.workload(id);
  if (!facts) throw refusal("no-such-workload", { id }, field);
  return facts;
}

function knownRegion(assessment: Assessment, id: RegionId): RegionFacts {
  const place = assessment.region(id);
  if (!place) throw refusal("no-such-region", { id }, "region");
  return place;
}
