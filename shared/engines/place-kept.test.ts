import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { jobForTests } from "../../electron/solver/job-for-tests.ts";
import { solvePlacement } from "../../electron/solver/solve.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Catalogue, Region } from "../model/catalogue.ts";
import type { WorkloadId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Limit } from "../model/requirement.ts";
import type { Placement, Scenario } from "../model/scenario.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Assessment, assess } from "./assess.ts";
import { mayBeInterrupted } from "./asked.ts";
import { compareAll } from "./compare.ts";
import { figureById } from "./figures.ts";
import { withLimits } from "./place-for-tests.ts";
import { currentPlacement, problemOf, resultOf } from "./place.ts";
import type { Option, Problem } from "./placement/problem.ts";
import { copyCostOf } from "./recover-cost.ts";
import { requiredMode } from "./recover-design.ts";
import { isAtLeast } from "./resilience/modes.ts";
import { commitmentViews } from "./spend-commitments.ts";
import { spendPlan } from "./spend-plan.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-place-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const plans: Record<string, Plan> = {};
beforeAll(async () => {
  for (const agency of ["korea", "eu"] as const) {
    await sampleWorkspace(folder, agency);
    const workspace = openWorkspace(join(folder, `${agency}.sovplan`), {});
    plans[agency] = readPlan(workspace.db);
    closeWorkspace(workspace);
  }
});

type Changed = Readonly<{ plan?: Partial<Plan>; catalogue?: Partial<Catalogue>; scenario?: Partial<Scenario> }>;
function assessed(agency: "korea" | "eu", changed: Changed, ...limits: readonly Limit["limit"][]): Assessment {
  const plan = plans[agency]!;
  return assess(
    { ...plan, ...changed.plan },
    { ...catalogue, ...changed.catalogue },
    { ...withLimits(plan.scenarios[0]!, { is: "group-together" }, ...limits), ...changed.scenario },
  );
}
const allTerms: Limit["limit"] & { is: "terms" } = {
  is: "terms",
  terms: ["on-demand", "one-year", "three-years", "spot"],
};
const terms = (...list: Placement["term"][]) =>
  ({ is: "terms", terms: list as NonNullable<Placement["term"]>[] }) as const;
const optionsOf = ({ workloads }: Problem): Option[] => workloads.flatMap(({ options }) => options);

const nameOf = (asked: Assessment, id: WorkloadId): string => asked.workload(id)!.workload.name;

/** The best placement of a scenario, kept in it. */
async function keptBest(asked: Assessment): Promise<Assessment> {
  const solution = await solvePlacement(problemOf(asked), { gap: 0.01, timeLimitS: 60, seed: 1 }, jobForTests());
  const { placements, recoveries, violations } = resultOf(asked, compareAll(asked), solution);
  expect(violations).toEqual([]);
  return assess(asked.plan, asked.catalogue, { ...asked.scenario, placements, recoveries });
}

describe("price terms", () => {
  it("offers each region on each allowed term that is sold there, spot never to production", () => {
    const asked = assessed("eu", {}, allTerms);
    const problem = problemOf(asked);
    const found = new Set(optionsOf(problem).map(({ term }) => term));
    expect(found).toEqual(new Set(allTerms.terms));
    for (const { workload, options } of problem.workloads) {
      const keys = options.map(({ region, term }) => `${region} ${term}`);
      expect(new Set(keys).size).toBe(keys.length);
      if (!mayBeInterrupted(asked.workload(workload)!)) expect(options.some(({ term }) => term === "spot")).toBe(false);
    }
    for (const { term, offer, monthly, region } of optionsOf(problem)) {
      const { price, terms: sold } = asked.offer(offer)!;
      if (term !== "on-demand") expect(price).not.toBeNull();
      if (term === "one-year") expect(sold?.oneYearPerMonth ?? null).not.toBeNull();
      if (term === "three-years") expect(sold?.threeYearPerMonth ?? null).not.toBeNull();
      if (term === "spot") expect(sold?.spotPerHour ?? null).not.toBeNull();
      expect([region, monthly === null || monthly.low > 0]).toEqual([region, true]);
    }
  });

  it("leaves production without a place where spot alone is allowed", () => {
    const asked = assessed("eu", {}, terms("spot"));
    const { workloads } = problemOf(asked);
    const isProduction = workloads.map(({ workload }) => !mayBeInterrupted(asked.workload(workload)!));
    workloads.forEach(({ options }, at) => expect(options.length > 0 && isProduction[at]).toBe(false));
    expect(workloads.flatMap(({ options }) => options).length).toBeGreaterThan(0);
  });

  it("prices an option as a scenario on that term does", () => {
    const own = assessed("eu", { scenario: { term: "three-years" } });
    let compared = 0;
    for (const { workload, options } of problemOf(assessed("eu", {}, terms("three-years"))).workloads)
      for (const { region, monthly, offer } of options) {
        const cell = own.cell(own.workload(workload)!, own.region(region)!);
        if (cell.offer !== offer) continue; // a cheaper size without a price on the term stands on demand there
        expect(monthly!.high).toBeCloseTo(cell.monthly!.high / 100, 6);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(50);
  });

  it("allows what every limit on terms allows, and says of whom nothing is left", () => {
    const both = problemOf(assessed("korea", {}, allTerms, terms("one-year", "spot"), terms("one-year")));
    expect(new Set(optionsOf(both).map(({ term }) => term))).toEqual(new Set(["one-year"]));
    const none = problemOf(assessed("korea", {}, terms("spot"), terms("one-year")));
    expect(optionsOf(none)).toEqual([]);
    expect(none.workloads.some(({ noOption }) => noOption?.key === "placement.no-term")).toBe(true);
    const lost = both.workloads.find(({ noOption }) => noOption?.key === "placement.no-term")!;
    expect(lost.options).toEqual([]);
    expect(inBothLanguages(lost.noOption!).en).toMatch(/on an allowed term/);
  });

  it("stands on the scenario's own term where no limit names any, and goes with it", () => {
    const plain = problemOf(assessed("eu", { scenario: { term: "one-year" } }));
    expect(new Set(optionsOf(plain).map(({ term }) => term))).toEqual(new Set(["one-year"]));
  });

  it(
    "keeps each workload on its own term: its cost, what it binds to, and its score",
    { timeout: 60_000 },
    async () => {
      const kept = await keptBest(assessed("eu", {}, terms("on-demand", "three-years")));
      const { placements } = kept.scenario;
      expect(new Set(placements.map(({ term }) => term))).toEqual(new Set(["on-demand", "three-years"]));
      const result = currentPlacement(kept, compareAll(kept))!;
      expect(result.violations).toEqual([]);
      expect(result.atEarlierPrices).toBe(0);
      const cells = placements.map(({ workload, region, term }) =>
        kept.on(term!).cell(kept.workload(workload)!, kept.region(region)!),
      );
      expect(result.monthly!.high).toBe(cells.reduce((sum, { monthly }) => sum + monthly!.high, 0));
      const onDemand = assess(kept.plan, kept.catalogue, {
        ...kept.scenario,
        placements: placements.map(({ workload, offer, region }) => ({ workload, offer, region })),
      });
      expect(result.monthly!.high).toBeLessThan(currentPlacement(onDemand, compareAll(onDemand))!.monthly!.high);
      expect(figureById(kept, "score/plan")!.value!.low).toBeCloseTo(result.score!, 9);
      const paid = spendPlan(kept);
      expect(paid.lines.filter(({ item }) => item === "compute").reduce((sum, one) => sum + one.monthly!.high, 0)).toBe(
        cells.reduce((sum, { cost }) => sum + cost!.lines.find(({ item }) => item === "compute")!.monthly!.high, 0),
      );
      const bound = commitmentViews(paid).filter(({ commitment }) => commitment === null);
      const sellers = placements.filter(({ term }) => term === "three-years").map(({ region }) => region.split(":")[0]);
      expect(new Set(bound.map(({ provider }) => provider))).toEqual(new Set(sellers));
      expect(bound[0]!.warnings.map(({ key }) => key)).toContain("spending.bound-three-years");
      expect(bound[0]!.years.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("second places", () => {
  const recovery = { is: "recovery", from: "provider" } as const;

  it("asks one of every production workload whose grade asks for warm or more, in that mode, at what a copy costs", () => {
    const asked = assessed("eu", {}, recovery);
    const problem = problemOf(asked);
    const copies = problem.workloads.filter(({ standby }) => standby !== null);
    const wanted = asked.workloads.filter(({ workload, group, stays }) => {
      const mode = requiredMode(asked, group?.grade ?? null);
      const isProduction = workload.environment === null || workload.environment === "production";
      return !stays && isProduction && mode !== null && isAtLeast(mode, "warm");
    });
    const placeable = new Set(problem.workloads.filter(({ options }) => options.length > 0).map(({ id }) => id));
    expect(copies.map(({ workload }) => workload)).toEqual(
      wanted.map(({ workload }) => workload.id).filter((id) => placeable.has(id)),
    );
    for (const { id, workload, standby, options } of copies) {
      const facts = asked.workload(workload)!;
      expect([id, standby]).toEqual([`${workload}/standby`, requiredMode(asked, facts.group!.grade)]);
      const [first] = options;
      const cost = copyCostOf(asked, { facts, second: asked.region(first!.region) }, standby!);
      expect(first!.monthly!.high).toBeCloseTo(cost.monthly!.high / 100, 6);
      expect(first!.uses.workloads).toBe(0);
    }
    expect(problem.workloads.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const own = new Map(problem.workloads.map((one) => [one.id, one.share]));
    // a hot copy runs in full, so it weighs what its workload does
    for (const { workload, standby, share } of copies)
      if (standby === "hot") expect(share).toBeCloseTo(own.get(workload)!, 12);
  });

  it("links each copy to its workload: another site in any case, and apart as every limit wants it", () => {
    const { links } = problemOf(assessed("eu", {}, recovery, { is: "recovery", from: "owner" }));
    const first = links.filter(({ a }) => a === links[0]!.a);
    expect(first.map((link) => [link.is === "apart" && link.from, link.because, link.requirement])).toEqual([
      ["provider", "recovery", "r-901"],
      ["owner", "recovery", "r-902"],
      ["site", "recovery", "r-901"],
    ]);
  });

  it("brings both sides of a mirrored database as near as synchronous writing needs, and of nothing else", () => {
    const { workloads } = plans["eu"]!;
    const mirrored = {
      plan: {
        assumptions: [{ key: "recovery.grade-1", value: 4, reason: null } as const],
        workloads: workloads.map((one, at) => (at % 2 === 0 ? { ...one, kind: "database" as const } : one)),
      },
    };
    const asked = assessed("eu", mirrored, recovery);
    const problem = problemOf(asked);
    const near = problem.links.filter(({ is }) => is === "near");
    expect(near.length).toBeGreaterThan(0);
    for (const link of near) {
      expect(link).toMatchObject({ maxRttMs: 5, because: "recovery" });
      const workload = asked.workloads.find(({ workload: { id } }) => id === link.a)!;
      expect([workload.workload.kind, workload.group!.grade]).toEqual(["database", 1]);
    }
  });

  it("says of whom no second place can be had, and places the rest all the same", () => {
    const one = assessed("korea", {}, recovery).regions.find(({ region }) => region.id === "kt:gov-CN")!;
    const alone = assessed("korea", { catalogue: { offers: [...one.offers] } }, recovery);
    const copies = problemOf(alone).workloads.filter(({ standby }) => standby !== null);
    expect(copies.length).toBeGreaterThan(10);
    for (const { options, noOption } of copies) {
      expect(options).toEqual([]);
      expect(noOption?.key).toBe("placement.no-second-provider");
    }
  });

  it(
    "is kept with the placement, measured with it, and missed where it is taken away",
    { timeout: 60_000 },
    async () => {
      const kept = await keptBest(assessed("eu", {}, recovery));
      const recoveries = kept.scenario.recoveries!;
      expect(recoveries.length).toBeGreaterThan(20);
      const result = currentPlacement(kept, compareAll(kept))!;
      expect([result.violations, result.recoveries]).toEqual([[], recoveries]);
      const alone = assess(kept.plan, kept.catalogue, withLimits({ ...kept.scenario, recoveries: [] }));
      const copies = recoveries.reduce((sum, { workload, mode, region }) => {
        const second = kept.region(region!);
        return sum + copyCostOf(kept, { facts: kept.workload(workload)!, second }, mode).monthly!.high;
      }, 0);
      expect(result.monthly!.high).toBe(currentPlacement(alone, compareAll(alone))!.monthly!.high + copies);
      expect(result.byRegion.reduce((sum, { monthly }) => sum + monthly!.high, 0)).toBe(result.monthly!.high);

      const [first, ...others] = recoveries;
      const without = assess(kept.plan, kept.catalogue, { ...kept.scenario, recoveries: others });
      const missed = currentPlacement(without, compareAll(without))!;
      expect(missed.violations).toHaveLength(1);
      expect(missed.binding).toContainEqual(
        expect.objectContaining({ key: "placement.not-yet-second", args: { name: nameOf(kept, first!.workload) } }),
      );
      expect(missed.unplaced).toEqual(result.unplaced);
      const stronger = recoveries.map((one) => ({ ...one, mode: "mirror" as const }));
      const strong = assess(kept.plan, kept.catalogue, { ...kept.scenario, recoveries: stronger });
      expect(currentPlacement(strong, compareAll(strong))!.violations).toEqual([]);
    },
  );
});

describe("GPUs", () => {
  /** The sample with an edge region that sells what a core region does. */
  function withGpus(use: "training" | "inference" | undefined, model: string): Assessment {
    const plan = plans["eu"]!;
    const core = catalogue.offers.find(
      ({ gpu, region, arch, price }) =>
        gpu?.count === 1 && region.startsWith("gcp:europe-west") && arch === "x86_64" && price,
    )!;
    const place = catalogue.regions.find(({ id }) => id === core.region)!;
    const edge: Region = { ...place, id: `${place.provider}:edge-1` as Region["id"], code: "edge-1", zone: "edge" };
    const offers = [place, edge].map(({ id }) => ({
      ...core,
      ...{ id: `${id}:gpu` as typeof core.id, region: id, class: "dedicated" as const, vcpu: 64, memoryGib: 512 },
      gpu: { model, count: 2 },
    }));
    const needed = plan.workloads.slice(0, 20).map((workload) => ({
      ...workload,
      details: { ...workload.details, gpu: { model: null, count: 2, ...(use ? { use } : {}) } },
    }));
    return assessed("eu", {
      plan: { workloads: [...needed, ...plan.workloads.slice(20)] },
      catalogue: { regions: [...catalogue.regions, edge], offers: [...catalogue.offers, ...offers] },
    });
  }
  const placesOf = (asked: Assessment): Option[] =>
    problemOf(asked)
      .workloads.slice(0, 20)
      .flatMap(({ options }) => options);

  it("count in H200-equivalents against quotas; of a model without one it cannot be told", () => {
    const [known, unknown] = ["NVIDIA B200", "NVIDIA X999"].map((model) => placesOf(withGpus("inference", model)));
    const isOwn = ({ offer }: Option): boolean => offer.endsWith(":gpu");
    expect(known!.filter(isOwn).length).toBeGreaterThan(0);
    for (const { uses } of known!.filter(isOwn)) expect(uses.gpu).toBeCloseTo(4.5, 9);
    for (const { uses } of unknown!.filter(isOwn)) expect(uses.gpu).toBeNull();
    for (const { uses } of optionsOf(problemOf(assessed("eu", {})))) expect(uses.gpu).toBe(0);
  });

  it("train models in core regions only; they may be asked at the edge, too", () => {
    const atEdge = (use: "training" | "inference" | undefined) =>
      placesOf(withGpus(use, "NVIDIA H200")).filter(({ region }) => region.endsWith(":edge-1")).length;
    expect(atEdge("inference")).toBeGreaterThan(0);
    expect(atEdge("training")).toBe(0);
    expect(atEdge(undefined)).toBe(0);
    const asked = withGpus("training", "NVIDIA H200");
    const edge = asked.regions.find(({ region }) => region.zone === "edge")!;
    const reasons = asked.cell(asked.workloads[0]!, edge).reasons.map(({ rule, verdict }) => [rule, verdict]);
    expect(reasons).toContainEqual(["gpu-use", "fail"]);
  });
});

describe("what is made the best of", () => {
  it("is measured in its own unit, kept placements too", { timeout: 60_000 }, async () => {
    for (const objective of ["cost", "latency", "sovereignty", "lock-in"] as const) {
      const kept = await keptBest(assessed("eu", { scenario: { objective } }));
      const result = currentPlacement(kept, compareAll(kept))!;
      expect(result.objective).toBe(objective);
      if (objective === "cost") expect(result.value).toBeCloseTo(result.monthly!.high / 100, 6);
      else expect(result.value).toBeGreaterThan(0);
      expect(result.score).toBeGreaterThan(0);
    }
  });
});

describe("figures of a placement on terms", () => {
  it("lead from the whole to the very cell each workload stands in", { timeout: 60_000 }, async () => {
    const kept = await keptBest(assessed("eu", {}, terms("on-demand", "three-years")));
    for (const { workload, region, term } of kept.scenario.placements.slice(0, 20)) {
      const cell = kept.on(term!).cell(kept.workload(workload)!, kept.region(region)!);
      for (const at of [workload, `${workload}@${region}+${term}`]) {
        expect([at, figureById(kept, `score/${at}`)?.value]).toEqual([at, cell.score]);
        const { low, high } = cell.monthly!;
        expect([at, figureById(kept, `cost/${at}`)?.value]).toEqual([at, { low, high }]);
        expect(figureById(kept, `cost/${at}/compute`)?.id).toBe(`cost/${at}/compute`);
        const origin = figureById(kept, `score/${at}/cost/value`)!.parts[0]!.because!;
        expect(origin.args["figure"]).toBe(`cost/${at}`);
      }
    }
  });
});
