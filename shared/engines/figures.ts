import { PriceTerm } from "../model/price-term.ts";
import { say } from "../model/sentence.ts";
import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";
import { confidenceById } from "./completeness/quality.ts";
import { controlFigure } from "./control-figures.ts";
import { stressedFigure } from "./exit-plan.ts";
import { type Figure, findFigure, given } from "./explain.ts";
import { concentrationOf, lockInOfPlan } from "./leave.ts";
import { exitFigure, lockInFigureById } from "./parting-figures.ts";
import { recoverFigureById } from "./recover-figure-by-id.ts";
import { layers } from "./lock-in/concentration.ts";
import { sovereigntyFigure } from "./mastery-overview.ts";
import { problemOf, standing } from "./place.ts";
import { placementFigure } from "./placement/figure.ts";
import { meanScoreOf } from "./region-score.ts";
import { effortFigure, waveEffortFigure } from "./schedule-effort.ts";
import { deltaFigure, transferFigure } from "./schedule-transfer.ts";
import { scoreOfCell, whyNotFigure } from "./score-figures.ts";
import { sizeFigure } from "./sizing/size-figure.ts";
import { commitmentById, planWords, spendFigure } from "./spend-figures.ts";
import { costOfCell } from "./spend-lines.ts";
import { verdictFigure } from "./verdict-figures.ts";
import { transactionFigure } from "./reach.ts";
import { reasonFigure } from "./why-reason.ts";

/**
 * Any figure by its id, as a tree.
 *
 * `cost/plan` · `cost/month` · `cost/item/<item>` · `cost/year/<year>` · `cost/npv` · `cost/one-off` · `cost/as-is` ·
 * `cost/over-time` · `cost/in-month/<month>` · `cost/fiscal-year[-with-vat]/<year>` · `cost/budget-left/<year>` · `cost/staying/<year|month>` ·
 * `commitment/<id>` · `cost/<workload>[@<region>]` · `score/<workload>[@<region>]` · `score/plan` · `mean-score/<region>` · `why-not/<workload>@<region>` · `latency/<region>` ·
 * `sovereignty/<provider>[/SOV-n]` · `control/<caps>:<buyer>[:<provider>]/<word>` · `lock-in/<provider|workload|used service>` · `lock-in/plan` · `exit/<date>[/<provider>]` · `exit-stressed/<date>[/<provider>]` · `hhi/<layer>` · `size/<workload>` ·
 * `verdicts/regions` · `verdicts/without` · `confidence/<workload>` · `confidence/inventory` ·
 * `availability/<group>` · `downtime/<group>` · `avoided-hour/<group>` · `recovery/<group|workload|plan>` ·
 * `capacity/<region>` · `outage/<kind>:<id>` · `hour/<kind>:<id>` ·
 * `effort/<workload>` · `wave-effort/<wave>` · `wave-transfer/<wave>[/<data set>]` · `wave-delta/<wave>[/<data set>]` ·
 * `placement-reason/<kept|proposed>/<workload>@<region>+<term>~<region>+<term>`.
 * Without a region the one the workload is placed in is meant, at the prices it was placed with. `null`: there is no such
 * figure.
 */
export function figureById(assessment: Assessment, id: string): Figure | null {
  const [word, rest = ""] = split(id, "/");
  const root = rootFigure(assessment, word, rest);
  return root && (findFigure(root, id) ?? (rest.includes("/") || rest.includes("@") ? null : root));
}

function rootFigure(assessment: Assessment, word: string, rest: string): Figure | null {
  switch (word) {
    case "cost":
      if (planWords.has(rest.split(/[/@]/)[0]!)) return spendFigure(assessment, rest);
      return withCell(assessment, rest, (workload, place, cell, at) =>
        costOfCell(assessment, workload, place, cell, `cost/${at}`),
      );
    case "commitment":
      return commitmentById(assessment, rest);
    case "score":
      if (rest === "plan") return scoreOfPlan(assessment);
      return withCell(assessment, rest, (workload, place, cell, at) =>
        scoreOfCell(assessment, workload, place, cell, `score/${at}`),
      );
    case "mean-score": {
      const place = assessment.regions.find(({ region }) => rest === region.id || rest.startsWith(`${region.id}/`));
      return place ? meanScoreOf(assessment, place) : null;
    }
    case "why-not":
      return withCell(assessment, rest, (workload, place) => whyNotFigure(assessment, workload, place));
    case "latency": {
      const place = assessment.regions.find(({ region }) => rest === region.id || rest.startsWith(`${region.id}/`));
      return place
        ? (place.users?.figure ??
            given(
              `latency/${place.region.id}`,
              say("latency.users", { region: place.region.id }),
              "ms",
              null,
              [],
              say("latency.no-place"),
            ))
        : null;
    }
    case "sovereignty":
      return sovereigntyFigure(assessment, split(rest, "/")[0]);
    case "control":
      return controlFigure(assessment, rest);
    case "lock-in": {
      return rest === "plan" || rest.startsWith("plan/")
        ? lockInOfPlan(assessment)
        : lockInFigureById(assessment, split(rest, "/")[0]);
    }
    case "exit":
      return exitFigure(assessment, rest);
    case "exit-stressed":
      return stressedFigure(assessment, rest);
    case "hhi": {
      const layer = layers.find((layer) => layer === split(rest, "/")[0]);
      return layer ? concentrationOf(assessment, layer).figure : null;
    }
    case "size": {
      const workload = assessment.workloads.find(({ workload }) => workload.id === split(rest, "/")[0]);
      return workload ? sizeFigure(workload.workload, workload.needed, assessment.gpus) : null;
    }
    case "availability":
    case "downtime":
    case "avoided-hour":
    case "recovery":
    case "capacity":
    case "outage":
    case "hour":
      return recoverFigureById(assessment, word, rest);
    case "verdicts":
      return verdictFigure(assessment, rest);
    case "placement-reason":
      return reasonFigure(assessment, rest);
    case "effort": {
      const facts = assessment.workloads.find(({ workload }) => workload.id === split(rest, "/")[0]);
      return facts ? effortFigure(assessment, facts) : null;
    }
    case "wave-effort":
      return waveEffortFigure(assessment, split(rest, "/")[0]);
    case "wave-transfer":
      return transferFigure(assessment, rest);
    case "wave-delta":
      return deltaFigure(assessment, rest);
    case "transaction":
      return transactionFigure(assessment, split(rest, "/")[0]);
    case "confidence":
      return confidenceById(assessment.plan, rest);
    default:
      return null;
  }
}

/** Score of the placement: shares by needed vCPU, over what is placed; the number the solver maximises. */
export function scoreOfPlan(assessment: Assessment): Figure | null {
  if (assessment.scenario.placements.length === 0) return null;
  const problem = problemOf(assessment, "as-placed");
  const { placements, recoveries } = standing(assessment, problem);
  return placementFigure("score/plan", problem, placements, recoveries);
}

/**
 * A cell by its address: `w-1@kt:KR1`; `w-1@kt:KR1+one-year`, bought on another term than the scenario's; `w-1`, where it is
 * placed and at what it was placed with. `at`: the address alone.
 */
function withCell(
  assessment: Assessment,
  rest: string,
  make: (workload: WorkloadFacts, place: RegionFacts, cell: CellFacts, at: string) => Figure | null,
): Figure | null {
  const [first, named] = split(rest, "@");
  const [id] = split(first, "/");
  const workload = assessment.workloads.find((one) => one.workload.id === id);
  if (!workload) return null;
  if (named === undefined) {
    const placed = assessment.scenario.placements.find((placement) => placement.workload === workload.workload.id);
    const place = placed && assessment.region(placed.region);
    return place ? make(workload, place, assessment.cellAsPlaced(workload, place), id) : null;
  }
  for (const place of assessment.regions) {
    const region = place.region.id;
    if (named === region || named.startsWith(`${region}/`))
      return make(workload, place, assessment.cell(workload, place), `${id}@${region}`);
    const term = PriceTerm.options.find((one) => `${named}/`.startsWith(`${region}+${one}/`));
    if (term) return make(workload, place, assessment.on(term).cell(workload, place), `${id}@${region}+${term}`);
  }
  return null;
}

/** Cuts once: `["cost", "w-1@kt:KR1/compute"]`. */
function split(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
