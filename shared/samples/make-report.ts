import { assess } from "../engines/assess.ts";
import { compareAll } from "../engines/compare.ts";
import { findingsOf } from "../engines/findings.ts";
import { figureById } from "../engines/figures.ts";
import { costOverview } from "../engines/spend.ts";
import { costOfPlan } from "../engines/spend-figures.ts";
import { spendPlan } from "../engines/spend-plan.ts";
import { costYears, yearBook } from "../engines/spend-years.ts";
import { leave } from "../engines/leave.ts";
import { currentPlacement } from "../engines/place.ts";
import { currentWaves } from "../engines/schedule.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Plan } from "../model/plan.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Language } from "../model/sentence.ts";
import { excludedProviders } from "../report/excluded.ts";
import { gathered } from "../report/gathered.ts";
import type { ReportInput } from "../report/input.ts";
import { ruleText } from "../text/rule-text.ts";
import {
  makeAgency,
  makeDataSet,
  makeDependency,
  makeGroup,
  makePlan,
  makeScenario,
  makeWave,
  makeWorkload,
} from "./make.ts";

/** What the plan document is made from, by the real engines over a plan. */
export function makeReportInput(plan: Plan, catalogue: Catalogue, language: Language): ReportInput {
  const scenario = plan.scenarios[0]!;
  const assessment = assess(plan, catalogue, scenario);
  const comparison = compareAll(assessment);
  const paid = spendPlan(assessment);
  const lockIn = leave(assessment, comparison);
  const placement = currentPlacement(assessment, comparison);
  const waves = currentWaves(assessment, []);
  return {
    language,
    plan,
    catalogue,
    scenario,
    comparison,
    excluded: excludedProviders(assessment, comparison),
    lockIn,
    placement,
    cells: new Map(
      scenario.placements.map(({ workload, region }) => [
        workload,
        assessment.cell(assessment.workload(workload)!, assessment.region(region)!),
      ]),
    ),
    waves,
    cost: costOfPlan(assessment),
    spending: { overview: costOverview(paid), years: costYears(yearBook(paid)) },
    ...gathered(assessment, comparison),
    imports: [],
    findings: findingsOf({
      assessment,
      comparison,
      lockIn,
      placement,
      waves,
      bills: [],
      ruleName: (rule) => ruleText(assessment.packs, rule),
    }),
    find: (id) => figureById(assessment, id),
    digest: `sha256:${"0123456789abcdef".repeat(4)}`,
  };
}

/**
 * A small agency with the traps a plan has to survive: rare syllables, two systems of one name, a workload without a
 * size, one of class C that nobody may take, a group that stays, a ring, and one wave.
 */
export function makeAgencyPlan(catalogue: Catalogue, count = 12): Plan {
  const groups = [
    makeGroup({ number: 1, name: "대민 포털", ownerUnit: "정보화담당관", grade: 1 }),
    makeGroup({
      number: 2,
      name: "기록물 관리",
      ownerUnit: "기록과",
      grade: 3,
      disposition: "retain",
      reason: "교체 예정",
    }),
    makeGroup({ number: 3, name: "상황 지휘" }),
  ];
  const rare = ["똠방각하 서버", "펲 연계", "쀍 기록 서버", "쌍둥이", "쌍둥이"];
  const workloads = Array.from({ length: count }, (_, index) =>
    makeWorkload({
      number: index + 1,
      name: rare[index] ?? `portal-app${index}`,
      group: groups[index === 2 ? 1 : index === 3 ? 2 : 0]!.id,
      vcpu: index === 5 ? null : 4,
      power: index === 6 ? "off" : "on",
    }),
  );
  const dataSets = [
    makeDataSet({ number: 1, name: "민원 접수", group: groups[0]!.id, items: [6], personalData: true, sizeGib: 120 }),
    makeDataSet({ number: 2, name: "지휘 기록", group: groups[2]!.id, items: [2] }),
    makeDataSet({ number: 3, name: "공개 자료", group: groups[1]!.id, stated: "O", sizeGib: 40, residency: ["KR"] }),
  ];
  const plan = makePlan({
    agency: makeAgency(),
    fxRates: [
      { base: "USD", quote: "KRW", rate: 1400, date: "2026-11-20", source: "예제 환율(가상)" },
      { base: "EUR", quote: "KRW", rate: 1600, date: "2026-11-20", source: "예제 환율(가상)" },
    ],
    groups,
    workloads,
    dataSets,
    dependencies: [
      makeDependency(workloads[0]!, workloads[1]!, { number: 1 }),
      makeDependency(workloads[1]!, workloads[0]!, { number: 2 }),
    ],
  });
  const placements = placedWhereBest(plan, catalogue, makeScenario());
  const scenario = makeScenario({ placements });
  return {
    ...plan,
    scenarios: [scenario],
    waves: placements.length > 0 ? [makeWave({ workloads: placements.map(({ workload }) => workload) })] : [],
  };
}

/** Every workload where its own score is best: what a person would do by hand. */
function placedWhereBest(plan: Plan, catalogue: Catalogue, scenario: Scenario): Scenario["placements"] {
  const assessment = assess(plan, catalogue, scenario);
  return compareAll(assessment).workloads.flatMap(({ workload, best }) => {
    const offer = best && assessment.cell(assessment.workload(workload)!, assessment.region(best)!).offer;
    return best && offer ? [{ workload, region: best, offer }] : [];
  });
}
