import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Assumption } from "../model/assumption.ts";
import type { RegionId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Reached } from "../model/reach.ts";
import { type Assessment, assess } from "./assess.ts";
import { figureById } from "./figures.ts";
import { chattyTiers, reachOf } from "./reach.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-reach-"));
let plan: Plan;
beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
  plan = readPlan(workspace.db);
  closeWorkspace(workspace);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const having = (changed: Partial<Plan>): Assessment => {
  const made = { ...plan, ...changed };
  return assess(made, catalogue, made.scenarios[0]!);
};
const untyped = () => plan.locations.map((location) => ({ ...location, accessMs: null }));
const rank: Readonly<Record<Reached, number>> = { missed: 0, "median-only": 1, met: 2 };

describe("who is reached within a bound", () => {
  it("is never fewer for a looser bound, in any region, at any place", () => {
    const assessment = having({});
    const bounds = [5, 10, 20, 50, 150, 400].map((boundMs) =>
      reachOf(assessment, { boundMs, access: null, sites: null }),
    );
    for (let at = 1; at < bounds.length; at += 1) {
      const before = new Map(bounds[at - 1]!.regions.map((one) => [one.region, one]));
      for (const { region, reached, usersMet } of bounds[at]!.regions) {
        expect(usersMet!).toBeGreaterThanOrEqual(before.get(region)!.usersMet!);
        reached.forEach((one, place) =>
          expect(rank[one]).toBeGreaterThanOrEqual(rank[before.get(region)!.reached[place]!]),
        );
      }
    }
  });

  it("takes the access network off the bound first: 5G leaves 10 of 20 ms, and nothing of 10", () => {
    const assessment = having({ locations: untyped() });
    const loose = reachOf(assessment, { boundMs: 20, access: "5g", sites: null });
    expect(loose.places.every(({ leftMs }) => leftMs!.low === 10 && leftMs!.high === 10)).toBe(true);
    expect(loose.places[0]!.reachKm!.p50).toBeCloseTo(337, 0);
    expect(loose.places[0]!.reachKm!.p90).toBeCloseTo(307, 0);
    const tight = reachOf(assessment, { boundMs: 10, access: "5g", sites: null });
    const measured = new Set(["own", "own+metro", "measured", "proxy+metro"]);
    for (const { latency, reached } of tight.regions)
      if (!measured.has(latency.method)) expect(reached.every((one) => one === "missed")).toBe(true);
    expect(tight.cover!.missed.length).toBeGreaterThan(0);
    expect(tight.cover!.because!.key).toBe("reach.access-uses-all");
  });

  it("counts the worst of an access network nobody knows", () => {
    const unknown = reachOf(having({ locations: untyped() }), { boundMs: 20, access: null, sites: null });
    const known = reachOf(having({ locations: untyped() }), { boundMs: 20, access: "5g", sites: null });
    expect(unknown.places[0]!.accessMs).toEqual({ low: 0, high: 10 });
    expect(unknown.regions.map(({ usersMet }) => usersMet)).toEqual(known.regions.map(({ usersMet }) => usersMet));
  });

  it("is not judged without a bound, and says that places are missing where there are none", () => {
    const free = reachOf(having({}), { boundMs: null, access: null, sites: null });
    expect(free.cover).toBeNull();
    expect(free.regions.every(({ usersMet, reached }) => usersMet === null && reached.length === 0)).toBe(true);
    const nobody = reachOf(having({ locations: [] }), { boundMs: 20, access: null, sites: null });
    expect(nobody.regions).toEqual([]);
    expect(nobody.cover!.because!.key).toBe("reach.no-places");
  });

  it("covers every place with sites that each keep the bound, and no site that may not be taken", () => {
    const assessment = having({});
    const all = reachOf(assessment, { boundMs: 20, access: null, sites: null });
    const taken = new Set(all.cover!.sites);
    all.places.forEach((place, at) => {
      const isReached = all.regions.some(({ region, reached }) => taken.has(region) && reached[at] === "met");
      expect(isReached).toBe(!all.cover!.missed.includes(place.location));
    });
    const without = reachOf(assessment, { boundMs: 20, access: null, sites: new Set() });
    expect(without.cover!.sites).toEqual([]);
  });
});

describe("what a split dependency waits", () => {
  const split = (roundTrips: number | null, assumptions: Assumption[] = []): Assessment => {
    const [a, b] = plan.workloads;
    const place = (workload: typeof a, region: string) => ({
      workload: workload!.id,
      region: region as RegionId,
      offer: catalogue.offers.find((offer) => offer.region === region)!.id,
    });
    return having({
      assumptions,
      dependencies: [
        {
          ...plan.dependencies[0]!,
          from: { kind: "workload", id: a!.id },
          to: { kind: "workload", id: b!.id },
          roundTrips,
        },
      ],
      scenarios: [
        { ...plan.scenarios[0]!, placements: [place(a, "aws:ap-northeast-2"), place(b, "aws:ap-northeast-1")] },
      ],
    });
  };

  it("EX-CHAT-1: forty round trips between Seoul and Tokyo wait 1,448 ms, within the band of the measured way", () => {
    const assessment = split(40);
    const [tier] = chattyTiers(assessment);
    expect(tier!.latency!.p50).toBeCloseTo(36.2, 0);
    expect(40 * tier!.latency!.p50).toBeGreaterThan(tier!.waitMs!.low);
    expect(40 * tier!.latency!.p50).toBeLessThan(tier!.waitMs!.high);
    const figure = figureById(assessment, `transaction/${tier!.dependency}`)!;
    expect(figure.value).toEqual(tier!.waitMs);
    expect(figure.parts[0]!.parts.map(({ id }) => id)).toEqual([
      `transaction/${tier!.dependency}/round-trips`,
      `transaction/${tier!.dependency}/rtt`,
    ]);
  });

  it("adds the server's time where it is stated", () => {
    const assessment = split(40, [{ key: "latency.server-time", value: 30, reason: null }]);
    const [tier] = chattyTiers(assessment);
    const figure = figureById(assessment, `transaction/${tier!.dependency}`)!;
    expect(figure.value!.low).toBeCloseTo(tier!.waitMs!.low + 30, 9);
  });

  it("is not computable, and says why, where nobody counted the round trips; nothing within one region", () => {
    const [tier] = chattyTiers(split(null));
    expect([tier!.waitMs, tier!.because!.key]).toEqual([null, "reach.no-round-trips"]);
    const together = split(40);
    const one = {
      ...together.scenario,
      placements: together.scenario.placements.map((p) => ({ ...p, region: "aws:ap-northeast-2" as RegionId })),
    };
    expect(chattyTiers(assess(together.plan, catalogue, one))).toEqual([]);
  });
});
