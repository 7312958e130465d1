import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Commitment } from "../model/commitment.ts";
import { CommitmentId, GroupId, ProviderId, RegionId, WorkloadId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Limit } from "../model/requirement.ts";
import type { Scenario } from "../model/scenario.ts";
import { inBothLanguages } from "../text/text.ts";
import { makeDependency } from "../samples/make.ts";
import { type Assessment, assess } from "./assess.ts";
import { limitsForTests, withLimits } from "./place-for-tests.ts";
import { limitProblems, problemOf } from "./place.ts";
import { isApart } from "./placement/problem.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-place-problem-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let plan: Plan;
beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
  plan = readPlan(workspace.db);
  closeWorkspace(workspace);
});

type Changed = Readonly<{ plan?: Partial<Plan>; catalogue?: Partial<Catalogue>; scenario?: Partial<Scenario> }>;
const assessed = (changed: Changed, ...limits: readonly Limit["limit"][]): Assessment =>
  assess(
    { ...plan, ...changed.plan },
    { ...catalogue, ...changed.catalogue },
    { ...withLimits(plan.scenarios[0]!, ...limits), ...changed.scenario },
  );
const asked = (...limits: readonly Limit["limit"][]) => problemOf(assessed({}, ...limits));
const stated = (key: "cost.horizon" | "cost.growth" | "cost.price-change", value: number) => ({
  ...{ key, value, reason: null },
});
const workload = (number: number) => ({ kind: "workload", id: WorkloadId.parse(`w-${number}`) }) as const;
const group = (number: number) => ({ kind: "group", id: GroupId.parse(`g-${number}`) }) as const;
const kt = ProviderId.parse("kt");
const won = (minor: number) => ({ minor, currency: "KRW" }) as const;

describe("from limits to the problem", () => {
  it("hands every limit over with the requirement it comes from", () => {
    const share = { is: "share", layer: "country", of: "workloads", id: "KR", max: 0.5 } as const;
    const quota = { is: "quota", at: { kind: "provider", id: kt }, of: "gpu", max: 12 } as const;
    const mean = { is: "mean", criterion: "lock-in", bound: 70 } as const;
    const concentration = { is: "concentration", layer: "owner", of: "cost" } as const;
    const { limits } = asked(
      share,
      { ...concentration, max: 2500 },
      { is: "budget", perYear: won(5_000_000_000) },
      { is: "total-budget", total: won(20_000_000_000) },
      { is: "providers", max: 3 },
      { is: "group-together" },
      quota,
      mean,
    );
    expect(limits).toEqual(
      [
        share,
        { ...concentration, max: 0.25 },
        { is: "budget", perYear: 5_000_000_000 },
        { is: "total-budget", total: 20_000_000_000 },
        { is: "providers", max: 3 },
        { is: "group-together" },
        quota,
        mean,
      ].map((limit, at) => ({ ...limit, requirement: `r-${900 + at}` })),
    );
  });

  it("asks nothing of limits that are off, and of no limit more than once", () => {
    const [off] = limitsForTests({ is: "providers", max: 1 });
    const { requirements } = plan.scenarios[0]!;
    const found = problemOf(assessed({ scenario: { requirements: [...requirements, { ...off!, on: false }] } }));
    expect(found.limits.map(({ is }) => is)).toEqual(["group-together"]);
  });

  it("counts the years as use grows and prices change; the dearest one is what a yearly budget is held against", () => {
    const plain = problemOf(assessed({ plan: { assumptions: [stated("cost.horizon", 4)] } }));
    expect([plain.horizonYears, plain.dearestYear]).toEqual([4, 1]);
    const grown = problemOf(
      assessed({ plan: { assumptions: [stated("cost.horizon", 3), stated("cost.growth", 0.1)] } }),
    );
    expect(grown.horizonYears).toBeCloseTo(1 + 1.1 + 1.21, 9);
    expect(grown.dearestYear).toBeCloseTo(1.21, 9);
    const shrunk = problemOf(
      assessed({ plan: { assumptions: [stated("cost.horizon", 3), stated("cost.price-change", -0.2)] } }),
    );
    expect(shrunk.dearestYear).toBe(1);
  });

  it("spreads what is paid once over the years, and asks it only of providers that are new", () => {
    const limit = { is: "providers", max: null, onboarding: won(60_000_000), perYear: won(12_000_000) } as const;
    const problem = asked({ ...limit, known: [kt] });
    expect(problem.limits).toEqual([]);
    expect(problem.openings["nhn"]).toBeCloseTo(12_000_000 / 12 + 60_000_000 / (12 * 5), 6);
    expect(problem.openings["kt"]).toBeCloseTo(1_000_000, 6);
    expect(asked({ is: "providers", max: 3 }).openings).toEqual({});
  });

  it("asks of a contract what its hardest year comes to at today's use, and adds contracts of one provider up", () => {
    const contract = (number: number, more: Partial<Commitment> = {}): Commitment => ({
      id: CommitmentId.parse(`c-${number}`),
      name: `c${number}`,
      provider: kt,
      currency: "KRW",
      kind: "annual",
      minimums: [2027, 2028].map((year) => ({ year, minor: 120_000_000 })),
      note: null,
      ...more,
    });
    const minimum = (commitments: Commitment[], growth = 0) =>
      problemOf(
        assessed({ plan: { commitments, assumptions: [stated("cost.growth", growth)] } }, { is: "commitments" }),
      ).limits;
    expect(minimum([contract(1)])).toEqual([
      { is: "commitment", provider: "kt", perYear: 120_000_000, requirement: "r-900" },
    ]);
    const past = [{ year: 2021, minor: 9e9 }];
    expect(minimum([contract(1), contract(2, { minimums: past })])).toHaveLength(1);
    expect(minimum([contract(1), contract(2)])[0]).toMatchObject({ perYear: 240_000_000 });
    const rising = { minimums: [2027, 2028].map((year, at) => ({ year, minor: 100_000_000 * (1 + at) })) };
    expect(minimum([contract(1, rising)], 0.25)[0]).toMatchObject({ perYear: 160_000_000 });
    expect(minimum([contract(1, { ...rising, kind: "pooled" })], 0.25)[0]).toMatchObject({
      perYear: 300_000_000 / 2.25,
    });
  });

  it("names who nobody knows and money without a rate, instead of asking a question that cannot be answered", () => {
    const said = (...limits: readonly Limit["limit"][]) =>
      limitProblems(assessed({ plan: { fxRates: [] } }, ...limits)).map((one) => inBothLanguages(one).en);
    const ofAll = { layer: "provider", of: "cost", max: 0.5 } as const;
    expect(said({ is: "share", ...ofAll, id: null }, { is: "share", ...ofAll, id: "kt" })).toEqual([]);
    expect(said({ is: "share", ...ofAll, id: "nobody" })[0]).toMatch(/names the provider “nobody”/);
    expect(said({ is: "share", ...ofAll, layer: "owner", id: "Nobody Ltd" })[0]).toMatch(/the owner “Nobody Ltd”/);
    expect(said({ is: "share", ...ofAll, layer: "country", id: "ZZ" })[0]).toMatch(/the country “ZZ”/);
    expect(said({ is: "share", ...ofAll, layer: "control-plane", id: "none" })[0]).toMatch(/control plane “none”/);
    const there = { kind: "region", id: RegionId.parse("kt:nowhere") } as const;
    expect(said({ is: "quota", at: there, of: "vcpu", max: 1 })[0]).toMatch(/the region “kt:nowhere”/);
    expect(said({ is: "together", members: [workload(999_999)], in: "region" })[0]).toMatch(/“w-999999”/);
    const euros = { minor: 100, currency: "EUR" } as const;
    expect(said({ is: "budget", perYear: euros }, { is: "total-budget", total: euros })).toEqual([
      expect.stringMatching(/no rate .* from EUR to KRW/),
    ]);
    expect(asked().limits).toEqual([]);
  });
});

describe("from dependencies and limits to links", () => {
  const membersOf = (number: number) =>
    plan.workloads.filter((one) => one.group === `g-${number}`).map(({ id }) => id as string);

  it("takes a group for its members, each of one with each of the other, and never a workload with itself", () => {
    const { links } = asked({ is: "apart", members: [group(1), group(2), workload(1)], from: "site" });
    const pairs = new Set(links.map(({ a, b }) => `${a} ${b}`));
    expect(pairs.size).toBe(links.length);
    expect(links.every(({ a, b }) => a !== b)).toBe(true);
    const [one, two] = [membersOf(1), membersOf(2)];
    expect(one).toContain("w-1");
    const among = one.filter((id) => id !== "w-1").length; // w-1 was named by itself as well
    expect(links).toHaveLength(one.length * two.length + among);
    for (const link of links)
      expect(link).toMatchObject({ is: "apart", from: "site", because: "limit", requirement: "r-900" });
  });

  it("keeps two workloads of one group apart where each was named, but not where the group was", () => {
    const [a, b] = membersOf(1);
    const named = [a, b].map((id) => ({ kind: "workload", id: WorkloadId.parse(id) }) as const);
    expect(asked({ is: "apart", members: named, from: "region" }).links).toHaveLength(1);
    expect(asked({ is: "apart", members: [group(1)], from: "region" }).links).toEqual([]);
  });

  it("ties those together in a star, and brings a single group near itself", () => {
    const together = asked({ is: "together", members: [group(1), group(2)], in: "provider" }).links;
    expect(together).toHaveLength(membersOf(1).length + membersOf(2).length - 1);
    expect(new Set(together.map(({ a }) => a)).size).toBe(1);
    const near = asked({ is: "near", members: [group(1)], maxRttMs: 4 }).links;
    expect(near).toHaveLength((membersOf(1).length * (membersOf(1).length - 1)) / 2);
    expect(near[0]).toMatchObject({ is: "near", maxRttMs: 4 });
  });

  it("binds the ends of a dependency that names the round trip it can bear, and knows the round trips then", () => {
    const [from, to] = plan.workloads;
    const bound = makeDependency(from!, to!, { maxRttMs: 7 });
    const free = makeDependency(to!, from!, { number: 2 });
    const problem = problemOf(assessed({ plan: { dependencies: [bound, free] } }));
    expect(problem.links).toEqual([
      { a: from!.id, b: to!.id, is: "near", maxRttMs: 7, because: "dependency", requirement: null },
    ]);
    expect(Object.keys(problem.roundTrips).length).toBeGreaterThan(50);
    expect(asked().roundTrips).toEqual({});
  });

  it("takes a site that nobody publishes for one of its own, but within one provider for not known", () => {
    const problem = asked();
    const hidden = Object.values(problem.places).find(({ domains }) => domains.site === null)!;
    const own = Object.values(problem.places).find((one) => one.runBy === hidden.runBy && one !== hidden)!;
    const other = Object.values(problem.places).find((one) => one.runBy !== hidden.runBy)!;
    expect(isApart(problem, hidden.region, other.region, "site")).toBe(true);
    expect(isApart(problem, hidden.region, own.region, "site")).toBe(false);
    expect(isApart({ ...problem, unknown: "allow" }, hidden.region, own.region, "site")).toBe(true);
  });
});

describe("what is thought otherwise", () => {
  const scoresOf = (problem: ReturnType<typeof problemOf>) =>
    problem.workloads.flatMap(({ id, options }) =>
      options.map(({ region, score, monthly }) => [`${id} ${region}`, score, monthly] as const),
    );

  it("leaves everything as it is at factors of 1", () => {
    const plain = assessed({});
    const same = { weights: { cost: 1 }, prices: { kt: 1 }, rates: { USD: 1 } };
    expect(problemOf(plain, "today", same)).toEqual(problemOf(plain));
  });

  it("weighs otherwise as a scenario with such weights would", () => {
    const { requirements } = plan.scenarios[0]!;
    const doubled = requirements.map((one) =>
      one.kind === "weight" && one.criterion === "cost" ? { ...one, weight: Math.min(1, one.weight * 2) } : one,
    );
    const there = scoresOf(problemOf(assessed({ scenario: { requirements: doubled } })));
    const here = scoresOf(problemOf(assessed({}), "today", { weights: { cost: 2 } }));
    expect(here.map(([at]) => at)).toEqual(there.map(([at]) => at));
    here.forEach(([, score], at) => expect(score.low).toBeCloseTo(there[at]![1].low, 9));
  });

  it("makes one provider dearer, and changes nobody else's prices or scores", () => {
    const [before, after] = [{}, { prices: { nhn: 1.5 } }].map((change) =>
      scoresOf(problemOf(assessed({}), "today", change)),
    );
    let dearer = 0;
    before!.forEach(([at, score, monthly], nth) => {
      const [, then, paid] = after![nth]!;
      if (!at.includes(" nhn:")) return expect([then, paid]).toEqual([score, monthly]);
      dearer += 1;
      expect(paid?.high).toBeCloseTo(monthly!.high * 1.5, 3);
      expect(then.low).toBeLessThanOrEqual(score.low);
    });
    expect(dearer).toBeGreaterThan(100);
  });

  it("moves a rate of exchange, other limits and another objective without touching what is lawful", () => {
    const base = assessed({});
    const [plain, moved] = [problemOf(base), problemOf(base, "today", { rates: { USD: 1.3 }, objective: "cost" })];
    expect(moved.objective).toBe("cost");
    const regionsOf = (problem: typeof plain) =>
      problem.workloads.map(({ options }) => options.map(({ region }) => region));
    expect(regionsOf(moved)).toEqual(regionsOf(plain));
    const abroad = (problem: typeof plain) =>
      problem.workloads.flatMap(({ options }) => options).find(({ region }) => region.startsWith("gcp:"))!.monthly!;
    expect(abroad(moved).high).toBeGreaterThan(abroad(plain).high * 1.2);
    expect(problemOf(base, "today", { limits: limitsForTests({ is: "providers", max: 2 }) }).limits).toEqual([
      { is: "providers", max: 2, requirement: "r-900" },
    ]);
  });

  const [WEIGHT, BEST, WORST] = [35, 10_000, 100_000]; // of cost, in the sample's scenario
  it("says what money is worth as the scores do: one unit a month dearer takes that much of the whole", () => {
    const problem = problemOf(assessed({}));
    const placed = problem.workloads.filter(({ options }) => options.length > 0);
    const whole = placed.reduce((sum, { share }) => sum + share, 0);
    let compared = 0;
    for (const { share, options } of placed)
      for (const { parts, monthly } of options) {
        const points = parts.find(({ criterion }) => criterion === "cost")!.points.low;
        if (!monthly || points <= 0 || points >= WEIGHT) continue; // beyond the fixed points money counts no more
        const perVcpu = WORST - (points / WEIGHT) * (WORST - BEST);
        const vcpu = monthly.high / perVcpu;
        expect(((share / whole) * WEIGHT) / (WORST - BEST) / vcpu).toBeCloseTo(problem.pointsPerMoney, 15);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(200);
  });
});
