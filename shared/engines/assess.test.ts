import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compareIds } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Scenario } from "../model/scenario.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll, compareCells } from "./compare.ts";
import { currentPlacement, problemOf } from "./place.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-assess-"));
let plan: Plan;
let whole: Assessment;

beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
  plan = readPlan(workspace.db);
  closeWorkspace(workspace);
  whole = assessed({});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Changed = Readonly<{ plan?: Partial<Plan>; catalogue?: Partial<Catalogue>; scenario?: Partial<Scenario> }>;
const assessed = (changed: Changed): Assessment =>
  assess(
    { ...plan, ...changed.plan },
    { ...catalogue, ...changed.catalogue },
    { ...plan.scenarios[0]!, ...changed.scenario },
  );

const cellsOf = (assessment: Assessment) =>
  assessment.workloads.flatMap((workload) =>
    assessment.regions.map((region) => ({ workload, region, cell: assessment.cell(workload, region) })),
  );

/** The same order of “random” on every machine: a list turned round and cut at a third. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const third = Math.floor(items.length / 3);
  return [...items.slice(third), ...items.slice(0, third)].toReversed();
}

/** Sums may differ in the last bit when their order does. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, held: unknown) => (typeof held === "number" ? Number(held.toPrecision(10)) : held)),
  );

describe("assessing a scenario", () => {
  it("judges first and scores second: what may not go has no score", () => {
    const cells = cellsOf(whole);
    const fails = cells.filter(({ cell }) => cell.verdict === "fail");
    expect(fails.length).toBeGreaterThan(1000);
    for (const { cell } of fails) expect([cell.score, cell.parts.length]).toEqual([null, 0]);
    for (const { cell } of fails)
      expect(cell.noFit !== null || cell.reasons.some(({ verdict }) => verdict === "fail")).toBe(true);
    const passes = cells.filter(({ cell }) => cell.verdict === "pass");
    expect(passes.length).toBeGreaterThan(100);
    for (const { cell } of passes) {
      expect(cell.reasons.every(({ verdict }) => verdict === "pass")).toBe(true);
      expect(cell.offer).not.toBeNull();
      expect(cell.score!.low).toBeGreaterThanOrEqual(0);
      expect(cell.score!.high).toBeLessThanOrEqual(100 + 1e-9);
    }
  });

  it("gives the same answer whatever order its inputs come in", () => {
    const turned = assess(
      {
        ...plan,
        workloads: shuffled(plan.workloads),
        groups: shuffled(plan.groups),
        dataSets: shuffled(plan.dataSets),
        dependencies: shuffled(plan.dependencies),
        locations: shuffled(plan.locations),
        fxRates: shuffled(plan.fxRates),
      },
      {
        ...catalogue,
        providers: shuffled(catalogue.providers),
        regions: shuffled(catalogue.regions),
        offers: shuffled(catalogue.offers),
        services: shuffled(catalogue.services),
        certifications: shuffled(catalogue.certifications),
      },
      plan.scenarios[0]!,
    );
    const sorted = (assessment: Assessment) => {
      const comparison = compareAll(assessment);
      return {
        regions: comparison.regions,
        workloads: [...comparison.workloads].sort((a, b) => compareIds(a.workload, b.workload)),
        cells: compareCells(
          assessment,
          plan.workloads.slice(0, 60).map(({ id }) => id),
        ),
      };
    };
    expect(rounded(sorted(turned))).toEqual(rounded(sorted(whole)));
  });

  it("says of which days its prices are, in each cell and region and for the whole", () => {
    const { regions, footing } = compareAll(whole);
    const days = new Map(catalogue.offers.map(({ id, price }) => [id, price?.asOf ?? null]));
    for (const { cells } of compareCells(whole, [plan.workloads[0]!.id]))
      for (const { offer, pricedOn } of cells) expect(pricedOn).toBe(offer && days.get(offer));
    for (const { pricedOn } of regions) {
      if (pricedOn === null) continue;
      expect(pricedOn.oldest <= pricedOn.newest).toBe(true);
      expect(pricedOn.oldest >= footing.oldestPrice! && pricedOn.newest <= footing.newestPrice!).toBe(true);
    }
    expect(footing.stalePrices).toBeGreaterThan(0); // Korean lists are of November 2025
    const result = currentPlacement(whole, compareAll(whole))!;
    for (const { region, pricedOn } of result.byRegion) {
      const here = result.placements.filter((one) => one.region === region);
      const of = here.flatMap(({ offer }) => days.get(offer) ?? []).sort();
      expect(pricedOn).toEqual(of.length === 0 ? null : { oldest: of[0], newest: of.at(-1) });
    }
  });

  it("keeps every score when an alternative leaves (no rank reversal)", () => {
    const leaving = whole.regions.filter(({ region }) => region.provider === "gcp").at(-1)!.region.id;
    const without = assessed({ catalogue: { offers: catalogue.offers.filter(({ region }) => region !== leaving) } });
    let compared = 0;
    for (const { workload, region, cell } of cellsOf(without)) {
      if (!cell.score || cell.cost?.lines.some(({ priced }) => !priced)) continue;
      const before = whole.cell(whole.workload(workload.workload.id)!, whole.region(region.region.id)!);
      expect(cell.score).toEqual(before.score);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("cannot tell for a workload whose class nobody has said, and never lets it pass", () => {
    const open = cellsOf(whole).filter(({ workload }) => workload.dataClass === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { cell } of open) expect(cell.verdict).not.toBe("pass");
    expect(open.some(({ cell }) => cell.verdict === "unknown")).toBe(true);
    const problem = problemOf(whole);
    for (const { workload } of open.slice(0, 50))
      expect(problem.workloads.find(({ id }) => id === workload.workload.id)?.options ?? []).toEqual([]);
  });

  it("never helps anybody by not knowing: a certificate less, a class less, no verdict gets better", () => {
    const rank = { pass: 0, unknown: 1, fail: 2 } as const;
    const worlds = [
      assessed({ catalogue: { certifications: [] } }),
      assessed({ plan: { dataSets: plan.dataSets.map((set) => ({ ...set, stated: null, items: [] })) } }),
      assessed({ plan: { locations: [] } }),
    ];
    for (const world of worlds)
      for (const { workload, region, cell } of cellsOf(world)) {
        if (cell.verdict !== "pass") continue;
        const before = whole.cell(whole.workload(workload.workload.id)!, whole.region(region.region.id)!);
        expect(rank[before.verdict]).toBe(0);
      }
  });

  it("widens a score by what is not known, and never raises what is proven", () => {
    const blind = assessed({ plan: { locations: [] } });
    let widened = 0;
    for (const { workload, region, cell } of cellsOf(whole)) {
      if (!cell.score) continue;
      const other = blind.cell(blind.workload(workload.workload.id)!, blind.region(region.region.id)!);
      if (!other.score) continue;
      expect(other.latency).toBeNull();
      expect(other.score.low).toBeLessThanOrEqual(cell.score.low + 1e-9);
      expect(other.score.high).toBeGreaterThanOrEqual(cell.score.high - 1e-9);
      if (other.score.high > cell.score.high) widened += 1;
    }
    expect(widened).toBeGreaterThan(100);
  });

  it("never takes an unpriced line for a free one", () => {
    const bare = assessed({
      catalogue: {
        offers: catalogue.offers.map((offer) => (offer.region.startsWith("nhn:") ? { ...offer, price: null } : offer)),
      },
    });
    const lines = cellsOf(bare).flatMap(({ region, cell }) =>
      region.region.provider === "nhn" && cell.cost ? cell.cost.lines.filter(({ item }) => item === "compute") : [],
    );
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      expect(line.priced).toBe(false);
      expect(line.because).not.toBeNull();
      if (line.monthly) expect(line.monthly.low).toBeGreaterThan(0);
      if (line.monthly) expect(line.monthly.high).toBeGreaterThan(line.monthly.low);
    }
  });

  it("says no price coverage where no workload may go, instead of 0 %", () => {
    const { regions } = compareAll(whole);
    const closed = regions.filter(({ lawful }) => lawful === 0);
    expect(closed.length).toBeGreaterThan(0);
    for (const region of closed) expect(region.coverage, region.region).toBeNull();
    for (const region of regions.filter(({ lawful }) => lawful > 0)) expect(region.coverage).not.toBeNull();
  });

  it("claims no egress where nobody told a volume", () => {
    for (const { workload, cell } of cellsOf(whole)) {
      const egress = cell.cost?.lines.filter(({ item }) => item === "egress") ?? [];
      expect(egress.length > 0).toBe(cell.cost !== null && (workload.egressGb ?? 0) > 0);
    }
    expect(whole.workloads.some(({ egressGb }) => egressGb === null)).toBe(true);
    expect(whole.workloads.some(({ egressGb }) => (egressGb ?? 0) > 0)).toBe(true);
  });

  it("places data of class C nowhere in a public cloud, and says why", () => {
    const secret = assessed({
      plan: { dataSets: plan.dataSets.map((set) => ({ ...set, stated: "C" as const, items: [1] })) },
    });
    const grave = secret.workloads.filter(({ dataClass }) => dataClass === "C");
    expect(grave.length).toBeGreaterThan(300);
    const problem = problemOf(secret);
    for (const { workload, stays } of grave) {
      if (stays) continue;
      const asked = problem.workloads.find(({ id }) => id === workload.id)!;
      expect(asked.options).toEqual([]);
      expect(asked.noOption!.key).toMatch(/^(eligibility|placement|sizing)\./);
    }
  });

  it("looks through a reseller or a federation to who answers for the region", () => {
    const members = catalogue.providers.map(({ id }) => id);
    const host = whole.regions[0]!;
    const stranger = members.find((id) => id !== host.seller.id)!;
    const federated = assessed({
      catalogue: {
        regions: catalogue.regions.map((region) =>
          region.id === host.region.id ? { ...region, member: stranger } : region,
        ),
      },
    });
    const facts = federated.region(host.region.id)!;
    expect([facts.seller.id, facts.provider.id]).toEqual([host.seller.id, stranger]);
    expect(facts.certifications.every(({ provider }) => provider === stranger)).toBe(true);
    const owner = catalogue.providers.find(({ id }) => id === stranger)!.owner;
    expect(problemOf(federated).places[host.region.id]!.layers.owner).toBe(owner.name ?? stranger);
    expect(compareAll(federated).regions.find(({ region }) => region === host.region.id)!.ownerCountry).toBe(
      owner.country,
    );
  });

  it("measures an adopted placement as it stands: one place a workload, nothing broken, what stays named", () => {
    const result = currentPlacement(whole, compareAll(whole))!;
    const placed = result.placements.map(({ workload }) => workload);
    expect(new Set(placed).size).toBe(placed.length);
    expect(result.violations).toEqual([]);
    const open = result.unplaced.map(({ workload }) => workload);
    expect([...placed, ...open].sort(compareIds)).toEqual(plan.workloads.map(({ id }) => id).sort(compareIds));
    expect(result.byRegion.reduce((sum, { workloads }) => sum + workloads, 0)).toBe(placed.length);
  });
});
