import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Assumption } from "../model/assumption.ts";
import type { Plan } from "../model/plan.ts";
import type { Placement } from "../model/scenario.ts";
import { judged } from "../samples/recompute-judgement.ts";
import { recomputed } from "../samples/recompute.ts";
import { type Assessment, assess } from "./assess.ts";
import { mayGo } from "./compare.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { problemOf } from "./place-problem.ts";
import { figureIdOf } from "./why-reason.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-every-figure-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything somebody can state is stated, so that as much as possible is computed. */
const stated: Assumption[] = (
  [
    ["recovery.availability", 0.995],
    ["recovery.warm-capacity", 0.4],
    ["recovery.hour-grade-1", 5_000_000],
    ["recovery.hour-grade-2", 1_000_000],
    ["cost.person-month", 9_000_000],
    ["cost.parallel-months", 2],
    ["cost.effort-rehost", 0.2],
    ["cost.effort-replatform", 1],
    ["exit.notice", 60],
    ["exit.parallel", 2],
    ["exit.effort-standard", 0.1],
    ["exit.effort-compatible", 0.5],
    ["exit.effort-proprietary", 2],
    ["latency.server-time", 20],
  ] as const
).map(([key, value]) => ({ key, value, reason: null }));

/** The sample placed where each workload scores best, every third with a second place. */
async function placedSample(sample: "korea" | "eu"): Promise<Assessment> {
  await sampleWorkspace(folder, sample);
  const workspace = openWorkspace(join(folder, `${sample}.sovplan`), {});
  const plan: Plan = { ...readPlan(workspace.db), assumptions: stated };
  closeWorkspace(workspace);
  const first = plan.scenarios[0]!;
  const open = assess(plan, catalogue, first);
  const best = open.workloads.flatMap((workload): Placement[] => {
    const cells = open.regions
      .map((region) => open.cell(workload, region))
      .filter((cell) => mayGo(open, cell) && cell.score)
      .sort((a, b) => b.score!.low - a.score!.low || (a.region < b.region ? -1 : 1));
    const [cell] = cells;
    return cell ? [{ workload: workload.workload.id, region: cell.region, offer: cell.offer! }] : [];
  });
  const others = [...new Set(best.map(({ region }) => region))];
  const recoveries = best.flatMap(({ workload, region }, at) => {
    const second = others.find((one) => one !== region);
    return at % 3 === 0 && second ? [{ workload, mode: "hot" as const, region: second }] : [];
  });
  const scenario = { ...first, placements: best, recoveries };
  return assess({ ...plan, scenarios: [scenario] }, catalogue, scenario);
}

/** Every id that a screen, the command line or the report asks for; of the many alike, a part. */
function idsOf({ plan, regions, workloads, scenario, ...rest }: Assessment): string[] {
  const placed = scenario.placements;
  const some = placed.filter((_, at) => at % 12 === 0);
  const placedIn = [...new Set(placed.map(({ region }) => region))];
  const years = [2027, 2028, 2029, 2030, 2031];
  return [
    ...[
      "cost/plan",
      "cost/month",
      "cost/npv",
      "cost/as-is",
      "cost/one-off",
      "recovery/plan",
      "score/plan",
      "lock-in/plan",
    ],
    ...["owner", "provider", "region", "control-plane"].map((layer) => `hhi/${layer}`),
    ...["compute", "storage"].map((item) => `cost/item/${item}`),
    ...years.flatMap((year) => [`cost/year/${year}`, `cost/cumulated/${year}`]),
    ...["vat", "with-vat", "total", "payback", "in/KRW", "in/EUR", "in/USD"].map((word) => `cost/${word}`),
    ...["price", "rate:USD", "growth", "price-change", "effort"].flatMap((driver) => [
      `cost/swing/${driver}/low`,
      `cost/swing/${driver}/high`,
    ]),
    ...["2026-11-21", "2027-01-11", "2027-01-12", "2030-06-30"].map((date) => `exit/${date}`),
    "exit-stressed/2026-11-21",
    ...["verdicts/regions", "verdicts/without", "confidence/inventory"],
    ...plan.commitments.map(({ id }) => `commitment/${id}`),
    ...plan.groups.flatMap(({ id }) => [`availability/${id}`, `downtime/${id}`, `recovery/${id}`]),
    ...plan.dependencies.map(({ id }) => `transaction/${id}`),
    ...[...new Set(regions.flatMap(({ seller }) => [`sovereignty/${seller.id}`, `lock-in/${seller.id}`]))],
    ...regions.flatMap(({ region }) => [`latency/${region.id}`]),
    ...placedIn.flatMap((region) => [`mean-score/${region}`, `outage/region:${region}`, `hour/region:${region}`]),
    ...workloads.flatMap(({ workload }) => [`size/${workload.id}`]),
    ...some.flatMap(({ workload, region }) => [
      `cost/${workload}@${region}`,
      `score/${workload}@${region}`,
      `lock-in/${workload}`,
      `recovery/${workload}`,
      `confidence/${workload}`,
    ]),
    ...reasonIds({ plan, regions, workloads, scenario, ...rest }),
  ];
}

/** How far the place of some workloads is ahead of the next one. */
function reasonIds(assessment: Assessment): string[] {
  const problem = problemOf(assessment, "as-placed");
  return assessment.scenario.placements
    .filter((_, at) => at % 12 === 0)
    .flatMap(({ workload, region }) => {
      const options = problem.workloads.find(({ id }) => id === workload)?.options ?? [];
      const here = options.find((option) => option.region === region);
      const there = options.find((option) => option.region !== region);
      return here ? [figureIdOf("kept", workload, here, null), figureIdOf("kept", workload, here, there ?? null)] : [];
    });
}

const walk = (figure: Figure, visit: (figure: Figure) => void): void => {
  visit(figure);
  for (const part of figure.parts) walk(part, visit);
};

/** Only numbers and signs: the printed sum itself, to the digits it is printed with. */
function printed(formula: string): number | null {
  if (!/^[\d.\s×÷+−()/]+$/.test(formula) || !/[×÷+−/]/.test(formula)) return null;
  const words = formula.match(/[\d.]+|[×÷+−()/]/g)!; // it has some, as tested
  let at = 0;
  const value = (): number => {
    const word = words[at++]!;
    if (word !== "(") return Number(word);
    const inside = sum();
    at += 1; // the bracket that closes
    return inside;
  };
  const product = (): number => {
    let result = value();
    while (at < words.length && /[×÷/]/.test(words[at]!))
      result = words[at++] === "×" ? result * value() : result / value();
    return result;
  };
  const sum = (): number => {
    let result = product();
    while (at < words.length && /[+−]/.test(words[at]!)) result += words[at++] === "+" ? product() : -product();
    return result;
  };
  return sum();
}

describe.each(["korea", "eu"] as const)("every figure of the placed sample, %s", (sample) => {
  let assessment: Assessment;
  beforeAll(async () => {
    assessment = await placedSample(sample);
  });

  it("is what its printed parts come to", () => {
    let checked = 0;
    const unchecked = new Map<string, string>();
    for (const id of idsOf(assessment)) {
      const root = figureById(assessment, id);
      if (!root) continue;
      walk(root, (figure) => {
        const { value, parts, combine, formula } = figure;
        if (parts.length === 0 || value === null) return;
        const wanted = recomputed(figure) ?? judged(figure);
        if (wanted) {
          checked += 1;
          const slack = 1e-5 * Math.max(1, Math.abs(value.low), Math.abs(value.high));
          expect(Math.abs(value.low - wanted[0]), `${figure.id} ${combine} ${formula}`).toBeLessThanOrEqual(slack);
          expect(Math.abs(value.high - wanted[1]), `${figure.id} ${combine} ${formula}`).toBeLessThanOrEqual(slack);
          return;
        }
        const said = printed(formula);
        if (said !== null) {
          checked += 1;
          // what is printed is the middle of a band, or the one value
          const slack = 0.005 * Math.max(1, Math.abs(said));
          expect(said, `${figure.id} ${formula}`).toBeGreaterThanOrEqual(value.low - slack);
          expect(said, `${figure.id} ${formula}`).toBeLessThanOrEqual(value.high + slack);
          return;
        }
        unchecked.set(`${combine}: ${formula.replaceAll(/[\d.]+/g, "#").slice(0, 80)}`, figure.id);
      });
    }
    expect(checked).toBeGreaterThan(3000);
    expect([...unchecked].map(([how, id]) => `${id} · ${how}`)).toEqual([]);
  });

  it("stands on evidence, or says on what else; what is not known says why", () => {
    const bare: string[] = [];
    for (const id of idsOf(assessment)) {
      const root = figureById(assessment, id);
      if (root)
        walk(root, (figure) => {
          if (figure.value === null && figure.because === null)
            bare.push(`${figure.id} is not known, and does not say why`);
          if (figure.parts.length === 0 && figure.evidence.length === 0 && figure.because === null)
            bare.push(`${figure.id} stands on nothing`);
        });
    }
    expect([...new Set(bare)].slice(0, 20)).toEqual([]);
  });
});
