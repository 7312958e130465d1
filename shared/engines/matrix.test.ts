import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Plan } from "../model/plan.ts";
import type { Scenario } from "../model/scenario.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll, mayGo } from "./compare.ts";
import { reweigh } from "./reweigh.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-matrix-"));
const plans: Plan[] = [];

beforeAll(async () => {
  for (const agency of ["korea", "eu"] as const) {
    await sampleWorkspace(folder, agency);
    const workspace = openWorkspace(join(folder, `${agency}.sovplan`), {});
    plans.push(readPlan(workspace.db));
    closeWorkspace(workspace);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A few workloads of a sample, some of what is known of them forgotten, in a scenario with other requirements. */
const anyAssessment = fc
  .record({
    plan: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: 0, max: 600 }),
    forgotten: fc.array(fc.constantFrom("vcpu", "memoryGib", "storageGib", null, null), {
      minLength: 12,
      maxLength: 12,
    }),
    unknown: fc.constantFrom("allow", "fail"),
    off: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    weights: fc.array(fc.constantFrom(0, 0.2, 0.5, 1), { minLength: 4, maxLength: 4 }),
    gpus: fc.array(
      fc.option(
        fc.record({
          model: fc.constantFrom(null, "H200", "NVIDIA A100 80GB", "L40S", "T4", "NVIDIA X9"),
          count: fc.constantFrom(1, 2, 8),
        }),
        { nil: null, freq: 2 },
      ),
      { minLength: 12, maxLength: 12 },
    ),
    isPricedOnly: fc.boolean(),
    day: fc.constantFrom(null, "2027-07-02", "2031-01-01"),
    noRates: fc.boolean(),
  })
  .map((drawn) => {
    const plan = plans[drawn.plan]!;
    const workloads = plan.workloads.slice(drawn.from % plan.workloads.length).slice(0, 12);
    const [standing] = plan.scenarios;
    let nth = 0;
    const requirements: Scenario["requirements"] = standing!.requirements.map((requirement, at) =>
      requirement.kind === "weight"
        ? { ...requirement, on: drawn.off[at % 12] !== true, weight: drawn.weights[nth++ % 4]! }
        : { ...requirement, on: drawn.off[at % 12] !== true },
    );
    if (drawn.isPricedOnly)
      requirements.push({ ...requirements[0]!, id: "r-99", kind: "gate", gate: { is: "priced" } } as never); // a gate like any other
    return assess(
      {
        ...plan,
        fxRates: drawn.noRates ? [] : plan.fxRates,
        workloads: workloads.map((one, at) => {
          const [field, gpu] = [drawn.forgotten[at] ?? null, drawn.gpus[at] ?? null];
          const known = gpu === null ? one : { ...one, details: { ...one.details, gpu } };
          return field === null ? known : { ...known, [field]: null };
        }),
      },
      catalogue,
      { ...standing!, unknown: drawn.unknown, requirements }, // one of the two above
      null,
      drawn.day,
    );
  });

it("says of every cell a workload may go to what the cell itself says, and of no other", () => {
  fc.assert(
    fc.property(anyAssessment, (assessment: Assessment) => {
      const matrix = assessment.matrix();
      const unknown = matrix.regions.map(() => 0);
      matrix.workloads.forEach((workload, row) => {
        let at = matrix.start[row]!;
        matrix.regions.forEach((region, column) => {
          if (workload.stays) return;
          const cell = assessment.cell(workload, region);
          if (cell.verdict === "unknown") unknown[column]! += 1;
          if (!mayGo(assessment, cell)) return;
          expect(matrix.column[at]).toBe(column);
          expect(matrix.offerOf(row, column).id).toBe(cell.offer);
          expect(matrix.isOpen[at] === 1 ? "unknown" : "pass").toBe(cell.verdict);
          expect([matrix.low[at], matrix.high[at]]).toEqual([cell.monthly?.low ?? NaN, cell.monthly?.high ?? NaN]);
          expect(matrix.lines[at]).toBe(cell.cost!.lines.length);
          expect(matrix.scores && { low: matrix.scores.low[at], high: matrix.scores.high[at] }).toEqual(cell.score);
          const points = matrix.weights.map(({ weight }) => weight);
          const again = reweigh(cell.parts, points);
          if (cell.score) expect(again!.low).toBeCloseTo(cell.score.low, 9);
          else expect(again).toBeNull();
          at += 1;
        });
        expect(at).toBe(matrix.start[row + 1]);
      });
      expect([...matrix.unknown]).toEqual(unknown);
    }),
    { numRuns: 15 },
  );
});

it("compares as the cells add up, and a region's score can be weighed again from its parts", () => {
  fc.assert(
    fc.property(anyAssessment, (assessment: Assessment) => {
      const comparison = compareAll(assessment);
      const points = assessment.matrix().weights.map(({ weight }) => weight);
      for (const { region, lawful, monthly, score, parts } of comparison.regions) {
        const facts = assessment.region(region)!;
        const cells = assessment.workloads
          .filter(({ stays }) => !stays)
          .map((workload) => assessment.cell(workload, facts))
          .filter((cell) => mayGo(assessment, cell));
        expect(lawful).toBe(cells.length);
        const isWhole = cells.length > 0 && cells.every((cell) => cell.monthly !== null);
        expect(monthly?.high ?? null).toBe(isWhole ? cells.reduce((sum, cell) => sum + cell.monthly!.high, 0) : null);
        expect(parts.length).toBe(lawful > 0 ? points.length : 0);
        if (score) expect(reweigh(parts, points)!.high).toBeCloseTo(score.high, 9);
      }
      for (const { workload, best, lawfulRegions } of comparison.workloads) {
        const facts = assessment.workload(workload)!;
        const cells = assessment.regions
          .map((region) => assessment.cell(facts, region))
          .filter((cell) => mayGo(assessment, cell));
        if (facts.stays) continue;
        expect(lawfulRegions).toBe(cells.length);
        expect(best === null).toBe(cells.length === 0);
        const most = Math.max(
          ...cells
            .filter(({ verdict }) => verdict === cells.find(({ region }) => region === best)?.verdict)
            .map(({ score }) => score?.low ?? -1),
        );
        if (best !== null) expect(cells.find(({ region }) => region === best)!.score?.low ?? -1).toBe(most);
      }
    }),
    { numRuns: 10 },
  );
});

it("does not move the order of the rest when a region is taken away", () => {
  const [plan] = plans;
  const [scenario] = plan!.scenarios;
  const whole = compareAll(assess(plan!, catalogue, scenario!)).regions.filter(({ lawful }) => lawful > 0);
  for (const { region: gone } of whole) {
    const regions = catalogue.regions.filter(({ id }) => id !== gone);
    const offers = catalogue.offers.filter(({ region }) => region !== gone);
    const less = compareAll(assess(plan!, { ...catalogue, regions, offers }, scenario!)).regions;
    const order = less.filter(({ lawful }) => lawful > 0).map(({ region }) => region);
    expect(order).toEqual(whole.map(({ region }) => region).filter((region) => region !== gone));
  }
});

it("never takes points away for a lower price", () => {
  const [plan] = plans;
  const [scenario] = plan!.scenarios;
  const cheaper = (share: number) => ({
    ...catalogue,
    offers: catalogue.offers.map((offer) =>
      offer.price ? { ...offer, price: { ...offer.price, amount: offer.price.amount * share } } : offer,
    ),
  });
  const dear = assess(plan!, catalogue, scenario!);
  const cheap = assess(plan!, cheaper(0.5), scenario!);
  for (const workload of dear.workloads.slice(0, 30))
    for (const region of dear.regions) {
      const [before, after] = [
        dear.cell(workload, region).score,
        cheap.cell(cheap.workload(workload.workload.id)!, cheap.region(region.region.id)!).score,
      ];
      if (before && after) expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9);
    }
});
