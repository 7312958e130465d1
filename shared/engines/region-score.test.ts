import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import { recomputed } from "../samples/recompute.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import { figureById } from "./figures.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-mean-score-"));
let assessment: Assessment;
beforeAll(async () => {
  await sampleWorkspace(folder, "eu");
  const workspace = openWorkspace(join(folder, "eu.sovplan"), {});
  const plan = readPlan(workspace.db);
  closeWorkspace(workspace);
  assessment = assess(plan, loadCatalogue(assetsFolder()), plan.scenarios[0]!);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("takes the mean score of every region apart to the scores of its workloads", () => {
  const scored = compareAll(assessment).regions.filter(({ score }) => score !== null);
  expect(scored.length).toBeGreaterThan(0);
  for (const { region, score, lawful } of scored) {
    const figure = figureById(assessment, `mean-score/${region}`)!;
    expect(figure.parts).toHaveLength(lawful);
    expect(figure.value!.low).toBeCloseTo(score!.low, 6);
    expect(figure.value!.high).toBeCloseTo(score!.high, 6);
    const [low, high] = recomputed(figure)!;
    expect([low, high]).toEqual([expect.closeTo(figure.value!.low, 9), expect.closeTo(figure.value!.high, 9)]);
    expect(figureById(assessment, figure.parts[0]!.id)).toEqual(figure.parts[0]);
  }
});

it("says why there is none where nothing may go", () => {
  const barred = compareAll(assessment).regions.find(({ lawful }) => lawful === 0)!;
  const figure = figureById(assessment, `mean-score/${barred.region}`)!;
  expect(figure.value).toBeNull();
  expect(figure.because).not.toBeNull();
});
