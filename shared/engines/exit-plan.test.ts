import { expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { Assumption } from "../model/assumption.ts";
import type { Plan } from "../model/plan.ts";
import { makePlan, makeWorkload } from "../samples/make.ts";
import { makeAgencyPlan } from "../samples/make-report.ts";
import { recomputed } from "../samples/recompute.ts";
import { assess } from "./assess.ts";
import { exitStanding, stressedExit } from "./exit-plan.ts";
import { figureById } from "./figures.ts";

const catalogue = loadCatalogue(assetsFolder());
const stated: Assumption[] = (
  [
    ["cost.person-month", 9_000_000],
    ["exit.notice", 60],
    ["exit.parallel", 2],
    ["exit.effort-standard", 0.1],
    ["exit.effort-compatible", 0.5],
    ["exit.effort-proprietary", 2],
    ["exit.days-standard", 20],
    ["exit.days-compatible", 40],
    ["exit.days-proprietary", 90],
    ["exit.retraining", 5_000_000],
    ["exit.acceptance-test", 3_000_000],
  ] as const
).map(([key, value]) => ({ key, value, reason: null }));
const known: Plan = { ...makeAgencyPlan(catalogue), assumptions: stated };
const of = (plan: Plan) => assess(plan, catalogue, plan.scenarios[0]!);

it("an exit under stress has every term but the parallel run, and no notice", () => {
  const { days } = exitStanding(of(known));
  expect(days.length).toBeGreaterThan(1);
  for (const { date, planned, stressed } of days) {
    const parallel = planned.lines.find(({ term }) => term === "parallel-run")!.amount;
    expect(planned.total, date).not.toBeNull();
    expect(stressed.total!.low).toBe(planned.total!.low - parallel!.low);
    expect(stressed.total!.high).toBe(planned.total!.high - parallel!.high);
    const { transfer, replatform, total } = planned.days;
    expect(stressed.days!.high).toBe(Math.max(transfer!.high, replatform!.high));
    expect(stressed.days!.high).toBeLessThan(total!.high);
  }
});

it("what is not known of the parallel run leaves the exit under stress computable", () => {
  const unknown = of({ ...known, assumptions: stated.filter(({ key }) => key !== "exit.parallel") });
  const [day] = exitStanding(unknown).days;
  expect(day!.planned.total).toBeNull();
  expect(day!.planned.days.total).toBeNull();
  expect(day!.stressed.total).not.toBeNull();
  expect(day!.stressed.days).not.toBeNull();
});

it("opens by its id, and comes to the sum of its printed parts", () => {
  const assessment = of(known);
  const { date } = exitStanding(assessment).days[0]!;
  const figure = figureById(assessment, `exit-stressed/${date}`)!;
  expect(figure).toEqual(stressedExit(assessment, { provider: null, date }).figure);
  expect(recomputed(figure)).toEqual([figure.value!.low, figure.value!.high]);
  expect(figureById(assessment, `exit-stressed/not-a-day`)).toBeNull();
});

it("looks at the plan's day, both sides of the day from which switching is free, and the end of each contract, once each", () => {
  const commitments = [
    {
      id: "c-1" as never,
      name: "삼년 약정",
      provider: "naver" as never,
      currency: "KRW" as const,
      kind: "annual" as const,
      minimums: [
        { year: 2027, minor: 10 },
        { year: 2029, minor: 10 },
      ],
      note: null,
    },
  ];
  const { days } = exitStanding(of({ ...known, commitments }));
  expect(days.map(({ date }) => date)).toEqual([known.agency.planDate, "2027-01-11", "2027-01-12", "2029-12-31"]);
  expect(days.at(-1)).toMatchObject({ why: "contract", name: "삼년 약정" });
});

it("counts for each provider in use who else may take its workloads, and those nobody else may take", () => {
  const assessment = of(known);
  const { alternatives } = exitStanding(assessment);
  const placed = assessment.scenario.placements.length;
  expect(alternatives.reduce((sum, { workloads }) => sum + workloads, 0)).toBe(placed);
  for (const { provider, workloads, others, nowhere } of alternatives) {
    expect(others.map((one) => one.provider)).not.toContain(provider);
    for (const one of others) expect(one.workloads).toBeLessThanOrEqual(workloads);
    expect(nowhere + Math.max(0, ...others.map((one) => one.workloads))).toBeLessThanOrEqual(workloads);
  }
});

it("says nothing of days and alternatives where nothing is placed, and keeps the checklist", () => {
  const standing = exitStanding(of(makePlan({ workloads: [makeWorkload()] })));
  expect(standing).toMatchObject({ days: [], alternatives: [], components: [] });
  expect(standing.checklist.items.length).toBeGreaterThan(5);
});
