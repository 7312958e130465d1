import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Assumption } from "../model/assumption.ts";
import type { FailureDomain } from "../model/drill.ts";
import { RegionId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Recovery, RecoveryMode } from "../model/recovery.ts";
import type { Placement, Scenario } from "../model/scenario.ts";
import { inBothLanguages } from "../text/text.ts";
import { exactly, range } from "../units/range.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { whyNoSecond } from "./recover-check.ts";
import { resilienceOverview } from "./recover-design.ts";
import { pairsOf, switchboardOf } from "./recover-domains.ts";
import { parseDomain } from "./recover-figure-by-id.ts";
import { boardOf, outageOf } from "./recover-outage.ts";
import { proposeRecoveries } from "./recover-propose.ts";
import { copyCost } from "./recover-cost.ts";
import { spendLines } from "./spend-lines.ts";
import { recoveryCopies } from "./recover.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-recover-"));
let plan: Plan;
let placed: readonly Placement[];

beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
  plan = readPlan(workspace.db);
  closeWorkspace(workspace);
  const bare = assessed({});
  // where each would go by itself: good enough to have several places
  placed = compareAll(bare).workloads.flatMap(({ workload, best }) => {
    const facts = bare.workload(workload)!;
    const place = best && bare.region(best);
    const offer = place && bare.cell(facts, place).offer;
    return offer ? [{ workload, region: best, offer }] : [];
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Changed = Readonly<{ scenario?: Partial<Scenario>; assumptions?: readonly Assumption[]; plan?: Partial<Plan> }>;
function assessed({ scenario = {}, assumptions = [], plan: change = {} }: Changed): Assessment {
  const whole = { ...plan, ...change, assumptions: [...assumptions] };
  return assess(whole, catalogue, { ...plan.scenarios[0]!, ...scenario });
}
const ofPlaced = (changed: Changed = {}) =>
  boardOf(assessed({ ...changed, scenario: { placements: [...placed], ...changed.scenario } }));
const state = (key: Assumption["key"], value: number): Assumption => ({ key, value, reason: null });
const footing = (board: ReturnType<typeof ofPlaced>) => compareAll(board.assessment).footing;
const mostUsed = (): RegionId => {
  const counts = new Map<RegionId, number>();
  for (const { region } of placed) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
};
const region = (id: RegionId): FailureDomain => ({ kind: "region", id });

/** Computes a figure from its printed parts alone, where its way of combining is one of arithmetic. */
function again({ combine, parts, value }: Figure): void {
  parts.forEach(again);
  if (!value || parts.some((part) => part.value === null)) return;
  const ends = (["low", "high"] as const).map((end) => parts.map((part) => part.value![end]));
  const [low, high] = ends.map((values) =>
    combine === "sum" ? values.reduce((a, b) => a + b, 0) : values.reduce((a, b) => a * b, 1),
  );
  if (combine !== "sum" && combine !== "product") return;
  expect(Math.abs(value.low - low!)).toBeLessThanOrEqual(0.5 + 1e-6);
  expect(Math.abs(value.high - high!)).toBeLessThanOrEqual(0.5 + 1e-6);
}

describe("an outage of the sample agency's placement", () => {
  it("runs on a placement without any recovery design", () => {
    const board = ofPlaced();
    const drill = outageOf(board, region(mostUsed()));
    const direct = drill.workloads.filter(({ how }) => how === "direct");
    expect(direct.map(({ workload }) => workload).sort()).toEqual(
      placed
        .filter((one) => one.region === mostUsed())
        .map(({ workload }) => workload)
        .sort(),
    );
    expect(direct.every(({ rto, rpo }) => rto === null && rpo === null)).toBe(true);
    expect(drill.workloads.length).toBeGreaterThan(direct.length);
    expect(drill.groups.length).toBe(drill.lost.high);
    expect(drill.grades.reduce((sum, { lost }) => sum + lost.high, 0)).toBe(drill.lost.high);
    expect(drill.groups.every(({ meetsRto, rtoTarget }) => meetsRto === (rtoTarget === null ? null : "fail"))).toBe(
      true,
    );
    expect(drill.outcome["groupsLost"]).toBe(drill.lost.low);
  });

  it("says that an hour's cost is not computable, because nobody has typed it; and sums it once they have", () => {
    const bare = outageOf(ofPlaced(), region(mostUsed()));
    expect(bare.hour).toBeNull();
    expect(inBothLanguages(bare.hourBecause!).en).toContain("Nobody has typed");
    const graded = { groups: plan.groups.map((group) => ({ ...group, grade: group.grade ?? 4 })) };
    const hours = ([1, 2, 3, 4] as const).map((grade) => state(`recovery.hour-grade-${grade}`, grade * 1000));
    const typed = outageOf(ofPlaced({ assumptions: hours, plan: graded }), region(mostUsed()));
    const sum = typed.grades.reduce((all, { grade, lost }) => all + grade! * 1000 * lost.low, 0);
    expect(typed.hour).toEqual({ low: sum, high: sum, currency: "KRW" });
  });

  it("lets what has a hot standby elsewhere come back within hours, and what is mirrored carry on", () => {
    const [first] = [mostUsed()];
    const second = RegionId.parse(placed.find((one) => one.region !== first)!.region);
    const design = (mode: RecoveryMode): Recovery[] =>
      placed.filter((one) => one.region === first).map(({ workload }) => ({ workload, mode, region: second }));
    const hot = outageOf(ofPlaced({ scenario: { recoveries: design("hot") } }), region(first));
    expect(hot.workloads.every(({ rto }) => rto?.high === 240)).toBe(true);
    expect(hot.capacity).toHaveLength(1);
    expect(hot.capacity[0]!.enough).toBe("pass");
    const warm = outageOf(ofPlaced({ scenario: { recoveries: design("warm") } }), region(first));
    expect(warm.capacity[0]).toMatchObject({ running: { low: 0 }, enough: "unknown" });
    // no round trip above it: every mirror surely holds
    const limit = [state("recovery.sync-rtt", 1000)];
    const mirrored = outageOf(
      ofPlaced({ scenario: { recoveries: design("mirror") }, assumptions: limit }),
      region(first),
    );
    expect(mirrored.workloads).toEqual([]);
    expect(mirrored.carriedOn).toBe(design("mirror").length);
    // and below any round trip nobody can promise it
    const strict = [state("recovery.sync-rtt", 0.1)];
    const open = outageOf(ofPlaced({ scenario: { recoveries: design("mirror") }, assumptions: strict }), region(first));
    expect(open.lost.low).toBe(0);
    expect(open.lost.high).toBeGreaterThan(0);
  });

  it("counts a dependency that nobody confirmed only in what falls at most", () => {
    const proposed = plan.dependencies.map((one) => ({ ...one, proposed: true }));
    const before = outageOf(ofPlaced(), region(mostUsed()));
    const after = outageOf(ofPlaced({ plan: { dependencies: proposed } }), region(mostUsed()));
    expect(after.lost.high).toBe(before.lost.high);
    expect(after.lost.low).toBeLessThan(before.lost.low);
    expect(after.notKnown.map(({ key }) => key)).toContain("resilience.drill-proposed");
  });

  it("brings down no less the wider the domain is", () => {
    const board = ofPlaced();
    const footprints = board.assessment.regions.map((place) => board.places.footprint(place));
    for (const id of new Set(placed.map(({ region }) => region))) {
      const { domains } = footprints.find((one) => one.region === id)!;
      const chain = [
        region(id),
        ...(["site", "provider", "owner"] as const).map((kind) => ({ kind, id: domains[kind].id })),
      ];
      const downs = chain.flatMap((domain) =>
        domain.id === null
          ? []
          : [new Set(outageOf(board, { kind: domain.kind, id: domain.id }).workloads.map(({ workload }) => workload))],
      );
      for (const [index, down] of downs.slice(1).entries())
        expect([...downs[index]!].every((workload) => down.has(workload))).toBe(true);
    }
  });

  it("is found by the word of the command line, cut at the first colon", () => {
    expect(parseDomain("region:kt:KR1")).toEqual({ kind: "region", id: "kt:KR1" });
    expect(parseDomain("owner:NHN Corporation")).toEqual({ kind: "owner", id: "NHN Corporation" });
    expect([parseDomain("region"), parseDomain("room:1"), parseDomain("region:")]).toEqual([null, null, null]);
  });
});

describe("recovery designs against grades", () => {
  it("asks for nothing that is not there: no design covers no grade, and a group without a grade cannot be told", () => {
    const board = ofPlaced();
    const overview = resilienceOverview(board, footing(board));
    expect(overview.groups.length).toBeGreaterThan(50);
    for (const group of overview.groups) {
      expect(group.cover).toBe(group.grade === null || group.workloads.length === 0 ? "open" : "uncovered");
      expect(group.availability).toBeNull();
      expect(inBothLanguages(group.because!).en).toMatch(/Nobody has typed|not placed/);
    }
    expect(overview.copies).toEqual({ workloads: 0, monthly: { low: 0, high: 0, currency: "KRW" }, because: null });
  });

  it("proposes lawful second places in another site, and what is kept covers its grade", () => {
    const board = ofPlaced();
    const proposal = proposeRecoveries(board, "site");
    expect(proposal.recoveries.length).toBeGreaterThan(100);
    const kept = ofPlaced({ scenario: { recoveries: proposal.recoveries } });
    for (const recovery of proposal.recoveries) {
      const standing = kept.standings[kept.at.get(recovery.workload)!]!;
      expect(whyNoSecond(kept, standing, recovery)).toBeNull();
      expect(standing.second!.region.id).not.toBe(standing.first!.region.id);
    }
    const overview = resilienceOverview(kept, footing(kept));
    const missing = new Set(proposal.notFound.map(({ workload }) => workload));
    for (const group of overview.groups)
      if (group.grade !== null && group.workloads.length > 0 && !group.workloads.some((id) => missing.has(id)))
        expect(group.cover).toBe(group.unplaced > 0 ? "open" : "covered");
    expect(proposeRecoveries(kept, "site").recoveries).toEqual([]);
    // farther apart never finds more
    expect(proposeRecoveries(board, "owner").recoveries.length).toBeLessThanOrEqual(proposal.recoveries.length);
  });

  it("refuses one region for both places", () => {
    const board = ofPlaced();
    const standing = board.standings.find(({ first }) => first !== null)!;
    const why = whyNoSecond(board, standing, {
      workload: standing.facts.workload.id,
      mode: "hot",
      region: standing.first!.region.id,
    });
    expect(why?.key).toBe("resilience.same-region");
  });

  it("tells the cost of its copies by mode: a warm one lies between its data and all of it", () => {
    const [one] = placed;
    const other = placed.find(({ region }) => region !== one!.region)!.region;
    const monthly = (mode: RecoveryMode, assumptions: Assumption[] = []) => {
      const board = ofPlaced({
        scenario: { recoveries: [{ workload: one!.workload, mode, region: other }] },
        assumptions,
      });
      return resilienceOverview(board, footing(board)).copies.monthly!;
    };
    const [hot, warm, cold] = [monthly("hot"), monthly("warm"), monthly("cold")];
    expect(warm.low).toBeLessThan(hot.low);
    expect(warm.high).toBe(hot.high);
    expect(cold.low).toBe(0);
    const half = monthly("warm", [state("recovery.warm-capacity", 0.5)]);
    expect(half.low).toBeGreaterThanOrEqual(warm.low);
    expect(half.high).toBeLessThanOrEqual(warm.high);
    expect(monthly("mirror")).toEqual(hot);
  });

  it("costs the same here as on the plan's bill, whatever else is stated", () => {
    const { recoveries } = proposeRecoveries(ofPlaced(), "site");
    const assumptions = [
      state("recovery.warm-capacity", 0.3),
      state("cost.backup-copies", 2),
      state("cost.windows-core", 10_000),
    ];
    const board = ofPlaced({ scenario: { recoveries }, assumptions });
    const bill = spendLines(board.assessment).filter(({ item }) => item === "recovery");
    const own = board.standings.filter(({ recovery }) => recovery.mode !== "none");
    expect(bill).toHaveLength(own.length);
    const costs = new Map(own.map((one) => [one.facts.workload.id, copyCost(board.assessment, one).monthly]));
    for (const { workloads, monthly } of bill) expect(costs.get(workloads[0]!)).toEqual(monthly);
  });

  it("hands the copies on: second region, mode and how much stands there, only for what is placed", () => {
    const [one, two] = placed;
    const recoveries: Recovery[] = [
      { workload: one!.workload, mode: "warm", region: two!.region },
      { workload: two!.workload, mode: "hot", region: null },
    ];
    const copies = recoveryCopies(assessed({ scenario: { placements: [...placed], recoveries } }));
    expect(copies.map(({ capacity }) => capacity)).toEqual([range(0, 1), exactly(1)]);
    expect(copies.map(({ because }) => because?.key)).toEqual([
      "resilience.warm-capacity",
      "resilience.no-second-place",
    ]);
    expect(recoveryCopies(assessed({ scenario: { placements: [], recoveries } }))).toEqual([]);
  });

  it("EX-DR-1 stands in the figures: one site, and a pair by its common cause", () => {
    const [one] = placed;
    const other = placed.find(({ region }) => region !== one!.region)!.region;
    const group = plan.workloads.find(({ id }) => id === one!.workload)!.group!;
    const members = placed.filter(({ workload }) => plan.workloads.find(({ id }) => id === workload)!.group === group);
    const assumptions = [
      state("recovery.availability", 0.995),
      ...(["provider", "other"] as const).map((key) => state(`recovery.beta-${key}`, 0.1)),
    ];
    const only = { workloads: plan.workloads.filter(({ id }) => members.some(({ workload }) => workload === id)) };
    const placements = members.map((member) => ({ ...member, region: one!.region, offer: one!.offer }));
    const minutes = (recoveries: Recovery[]) =>
      figureById(assessed({ plan: only, assumptions, scenario: { placements, recoveries } }), `downtime/${group}`)!
        .value!;
    expect(minutes([]).low).toBeCloseTo(2628, 0);
    const pair = minutes(members.map(({ workload }) => ({ workload, mode: "mirror", region: other })));
    expect(pair.low).toBeCloseTo(273.4, 1);
    expect(pair.high).toBeCloseTo(273.4, 1);
  });
});

describe("an hour avoided", () => {
  it("EX-DR-2 a year of copies over the hours they save", () => {
    const [one] = placed;
    const other = placed.find(({ region }) => region !== one!.region)!.region;
    const group = plan.workloads.find(({ id }) => id === one!.workload)!.group!;
    const design = { workload: one!.workload, mode: "mirror" as const, region: other };
    const assumptions = [
      state("recovery.availability", 0.995),
      state("recovery.sync-rtt", 1000),
      ...(["provider", "other"] as const).map((key) => state(`recovery.beta-${key}`, 0.1)),
    ];
    const only = { workloads: plan.workloads.filter(({ id }) => id === one!.workload) };
    const of = (recoveries: Recovery[], stated = assumptions) =>
      assessed({ plan: only, assumptions: stated, scenario: { placements: [one!], recoveries } });
    const figure = figureById(of([design]), `avoided-hour/${group}`)!;
    const [copies, alone, paired] = figure.parts;
    const hours = (alone!.value!.low - paired!.value!.low) / 60;
    expect(hours).toBeCloseTo(39.2, 1);
    expect(figure.value!.low).toBeCloseTo((12 * copies!.value!.low) / hours, -1);
    expect(figure.value!.high).toBeCloseTo((12 * copies!.value!.high) / hours, -1);
    expect(figureById(of([design]), `downtime/${group}/alone`)!.value!.low).toBeCloseTo(2628, 0);
    expect(figureById(of([]), `avoided-hour/${group}`)).toMatchObject({
      value: null,
      because: { key: "resilience.no-copies" },
    });
    const untold = figureById(of([design], []), `avoided-hour/${group}`)!;
    expect([untold.value, untold.because?.key]).toEqual([null, "resilience.no-availability"]);
  });
});

describe("the switchboard, pairs and figures", () => {
  it("shows every domain the placement stands in, each as its drill says", () => {
    const board = ofPlaced();
    const { domains } = switchboardOf(board);
    expect(new Set(domains.map(({ domain }) => domain.kind)).size).toBe(5);
    for (const { domain, lost, down, workloads } of domains) {
      const drill = outageOf(board, domain);
      expect(drill.lost).toEqual(lost);
      expect(drill.workloads.length).toBe(down.high);
      expect(workloads).toBeGreaterThan(0);
    }
  });

  it("looks at every two regions in use once", () => {
    const board = ofPlaced();
    const used = new Set(placed.map(({ region }) => region)).size;
    const pairs = pairsOf(board);
    expect(pairs).toHaveLength((used * (used - 1)) / 2);
    for (const { commonCause, shared } of pairs)
      expect(commonCause.high).toBeGreaterThanOrEqual(shared.length > 0 ? 0.1 : 0.02);
  });

  it("finds each figure by its id and computes it again from its parts", () => {
    const proposal = proposeRecoveries(ofPlaced(), "site");
    const hours = ([1, 2, 3, 4] as const).map((grade) => state(`recovery.hour-grade-${grade}`, grade * 1000));
    const assumptions = [state("recovery.availability", 0.999), ...hours];
    const assessment = assessed({
      assumptions,
      scenario: { placements: [...placed], recoveries: proposal.recoveries },
    });
    const board = boardOf(assessment);
    const ids = [
      "recovery/plan",
      ...proposal.groups
        .slice(0, 5)
        .flatMap(({ group }) => [`availability/${group}`, `downtime/${group}`, `recovery/${group}`]),
      ...[...new Set(proposal.recoveries.map(({ region }) => `capacity/${region!}`))],
      ...switchboardOf(board).domains.flatMap(({ domain: { kind, id } }) => [
        `outage/${kind}:${id}`,
        `hour/${kind}:${id}`,
      ]),
    ];
    for (const id of ids) {
      const figure = figureById(assessment, id);
      expect(figure?.id, id).toBe(id);
      again(figure!);
      for (const part of figure!.parts.slice(0, 2))
        if (!part.id.startsWith("assumption/")) expect(figureById(assessment, part.id)?.id, part.id).toBe(part.id);
    }
    expect(figureById(assessment, "outage/region:nowhere:1")).toBeNull();
    expect(figureById(assessment, "availability/g-99999")).toBeNull();
  });

  it("widens and never moves with what is not known: any choice of modes stays inside the open one", () => {
    const board = ofPlaced();
    const [one] = placed;
    const other = placed.find(({ region }) => region !== one!.region)!.region;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const design = { recoveries: [{ workload: one!.workload, mode: "warm" as const, region: other }] };
        const told = recoveryCopies({
          scenario: { ...board.assessment.scenario, ...design },
          assumptions: { ...board.assessment.assumptions, "recovery.warm-capacity": share },
        });
        const untold = recoveryCopies({ ...board.assessment, scenario: { ...board.assessment.scenario, ...design } });
        expect(told[0]!.capacity.low).toBeGreaterThanOrEqual(untold[0]!.capacity.low);
        expect(told[0]!.capacity.high).toBeLessThanOrEqual(untold[0]!.capacity.high);
      }),
      { numRuns: 20 },
    );
  });
});
