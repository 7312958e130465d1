import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import { recomputed } from "../samples/recompute.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { currentPlacement } from "./place.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-figures-"));
const samples = ["eu", "korea"] as const;
const assessments = new Map<string, Assessment>();

beforeAll(async () => {
  for (const sample of samples) {
    await sampleWorkspace(folder, sample);
    const workspace = openWorkspace(join(folder, `${sample}.sovplan`), {});
    const plan = readPlan(workspace.db);
    closeWorkspace(workspace);
    assessments.set(sample, assess(plan, catalogue, plan.scenarios[0]!));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every figure a screen, the report or the command line can ask for. */
function idsOf({ regions, workloads, scenario }: Assessment): string[] {
  const some = workloads.filter((_, at) => at % 10 === 0);
  return [
    ...["cost/plan", "cost/month", "cost/item/compute", "cost/item/storage", "cost/npv", "cost/as-is"],
    ...[2027, 2028, 2029, 2030, 2031].map((year) => `cost/year/${year}`),
    ...["score/plan", "lock-in/plan", "hhi/owner", "hhi/provider", "hhi/region", "hhi/control-plane"],
    ...regions.flatMap(({ region }) => [`latency/${region.id}`]),
    ...new Set(regions.flatMap(({ seller }) => [`sovereignty/${seller.id}`, `lock-in/${seller.id}`])),
    ...["touched", "fails", "opens", "touched-share", "fallen-share", "after/aws"].map(
      (word) => `control/cloud-act:US/${word}`,
    ),
    ...workloads.map(({ workload }) => `size/${workload.id}`),
    ...some.flatMap(({ workload }) =>
      regions.flatMap(({ region }) => [`cost/${workload.id}@${region.id}`, `score/${workload.id}@${region.id}`]),
    ),
    ...scenario.placements.slice(0, 40).flatMap(({ workload, region }) => [`cost/${workload}@${region}`]),
  ];
}

function walk(figure: Figure, visit: (figure: Figure) => void): void {
  visit(figure);
  for (const part of figure.parts) walk(part, visit);
}

describe.each(samples)("the figures of the sample, %s", (sample) => {
  let assessment: Assessment;
  beforeAll(() => (assessment = assessments.get(sample)!));

  it("are what their parts combine to, down to the last input", () => {
    let checked = 0;
    for (const id of idsOf(assessment)) {
      const root = figureById(assessment, id);
      expect(root?.id).toBe(id);
      walk(root!, (figure) => {
        const { value, parts } = figure;
        if (value) expect(value.low, figure.id).toBeLessThanOrEqual(value.high + 1e-9);
        if (parts.length === 0) return;
        expect(figure.combine, figure.id).not.toBe("given");
        const wanted = recomputed(figure);
        if (!value || !wanted) return;
        checked += 1;
        const slack = 1e-6 * Math.max(1, Math.abs(value.high));
        expect(Math.abs(value.low - wanted[0]), `${figure.id} ${figure.combine}`).toBeLessThanOrEqual(slack);
        expect(Math.abs(value.high - wanted[1]), `${figure.id} ${figure.combine}`).toBeLessThanOrEqual(slack);
      });
    }
    expect(checked).toBeGreaterThan(500);
  });

  it("hold what they sum only where every part is known: an unknown part makes the sum unknown", () => {
    for (const id of idsOf(assessment))
      walk(figureById(assessment, id)!, ({ combine, parts, value, id }) => {
        if (combine === "sum" && parts.some((part) => part.value === null)) expect(value, id).toBeNull();
      });
  });

  it("stand on evidence, or say on what else, in both languages", () => {
    for (const id of idsOf(assessment))
      walk(figureById(assessment, id)!, (figure) => {
        if (figure.parts.length === 0)
          expect(figure.evidence.length > 0 || figure.because !== null, `${figure.id} stands on nothing`).toBe(true);
        if (figure.value === null)
          expect(figure.because, `${figure.id} is not known, and does not say why`).not.toBeNull();
        for (const sentence of [figure.label, ...(figure.because ? [figure.because] : [])]) {
          const { ko, en } = inBothLanguages(sentence);
          expect(`${ko} ${en}`, sentence.key).not.toMatch(/\{\{|undefined|NaN/);
          expect(ko).not.toBe(sentence.key);
        }
      });
  });

  it("weigh as they say: a mean lies between its parts, a concentration is the sum of squares", () => {
    for (const id of idsOf(assessment))
      walk(figureById(assessment, id)!, ({ id, combine, parts, value, unit }) => {
        if (!value || parts.length === 0) return;
        if (combine === "weighted-mean" && unit === parts[0]!.unit) {
          expect(value.low, id).toBeGreaterThanOrEqual(Math.min(...parts.map((part) => part.value!.low)) - 1e-6);
          expect(value.high, id).toBeLessThanOrEqual(Math.max(...parts.map((part) => part.value!.high)) + 1e-6);
        }
        if (unit === "HHI" && parts.every((part) => part.value!.low === part.value!.high)) {
          const squares = parts.reduce((sum, part) => sum + (100 * part.value!.low) ** 2, 0);
          expect(Math.abs(value.low - squares), id).toBeLessThan(1);
        }
      });
  });

  it("say the same as the screens: cost of the plan, score of the plan", () => {
    const result = currentPlacement(assessment, compareAll(assessment))!;
    const { value, because } = figureById(assessment, "cost/plan")!;
    expect(value).toEqual(result.monthly && { low: result.monthly.low, high: result.monthly.high });
    if (value === null) expect(because).not.toBeNull();
    expect(figureById(assessment, "score/plan")!.value!.low).toBeCloseTo(result.value!, 6);
  });

  it("are not there under a name that means nothing", () => {
    for (const id of [
      "",
      "cost",
      "cost/",
      "cost/w-0",
      "cost/plan/x",
      "score/plan@x",
      "hhi/moon",
      "size/w-1/moon",
      "__proto__",
      "latency/no:where",
    ])
      expect(figureById(assessment, id), id).toBeNull();
  });
});
