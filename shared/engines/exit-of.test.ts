import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { Assumption } from "../model/assumption.ts";
import { Commitment } from "../model/commitment.ts";
import { ProviderId, RegionId } from "../model/id.ts";
import { ContractTerms, FacetStatement, UsedService } from "../model/leaving.ts";
import type { Plan } from "../model/plan.ts";
import { makeAgency, makePlan, makeScenario, makeWorkload } from "../samples/make.ts";
import { inBothLanguages } from "../text/text.ts";
import { minorPerMajor } from "../units/money.ts";
import { exactly } from "../units/range.ts";
import { type Assessment, assess } from "./assess.ts";
import { exitCurve } from "./exit-curve.ts";
import { exitOf } from "./exit-of.ts";
import type { Figure } from "./explain.ts";
import { figureById } from "./figures.ts";
import { componentsOf } from "./leave-components.ts";
import { lockInOfPlan, proprietaryShare } from "./leave.ts";

const catalogue = loadCatalogue(assetsFolder());
const frankfurt = RegionId.parse("aws:eu-central-1");
const offerIn = (region: RegionId) =>
  catalogue.offers.find((offer) => offer.region === region && offer.price && offer.vcpu >= 4 && offer.memoryGib >= 16)!;
/** 51,200 GB, the volume of EX-EGR-2, in binary units. */
const FIFTY_TB = 51_200e9 / 1024 ** 3;

type Given = Readonly<{
  country?: string;
  currency?: "KRW" | "EUR" | "USD";
  region?: RegionId;
  count?: number;
  gib?: number | null;
  assumptions?: Readonly<Record<string, number>>;
  change?: Partial<Plan>;
}>;
/** Workloads of a known volume placed in one region, in dollars, so that no rate stands between. */
function placed(given: Given = {}): Assessment {
  const {
    country = "DE",
    currency = "USD",
    region = frankfurt,
    count = 1,
    gib = FIFTY_TB / (given.count ?? 1),
  } = given;
  const workloads = Array.from({ length: count }, (_, at) =>
    makeWorkload({ number: at + 1, storageGib: gib, storageUsedGib: gib }),
  );
  const offer = offerIn(region);
  const scenario = makeScenario({
    requirements: [],
    placements: workloads.map(({ id }) => ({ workload: id, region, offer: offer.id })),
  });
  const assumptions = Object.entries(given.assumptions ?? {}).map(
    ([key, value]) => ({ key, value, reason: null }) as Assumption, // the tests spell keys of the register
  );
  const plan = makePlan({
    agency: makeAgency({ country, currency, planDate: "2026-11-21" }),
    workloads,
    scenarios: [scenario],
    assumptions,
    fxRates: [{ base: "EUR", quote: "USD", rate: 1.1, date: "2026-11-20", source: "made up" }],
    ...given.change,
  });
  return assess(plan, catalogue, scenario);
}
const leave = (assessment: Assessment, date: string, provider: string | null = null) =>
  exitOf(assessment, { provider: provider === null ? null : ProviderId.parse(provider), date }).answer;
const lineOf = (answer: ReturnType<typeof leave>, term: string) => answer.lines.find((line) => line.term === term)!;
const all = {
  "cost.person-month": 9_000_000,
  "exit.effort-compatible": 12,
  "exit.days-compatible": 90,
  "exit.parallel": 2,
  "exit.notice": 60,
  "exit.retraining": 5_000_000,
  "exit.acceptance-test": 0,
};
const contract = (change: Partial<Commitment> = {}): Commitment =>
  Commitment.parse({
    id: "c-1",
    name: "frame",
    provider: "aws",
    currency: "USD",
    kind: "pooled",
    minimums: [2027, 2028, 2029, 2030, 2031].map((year) => ({ year, minor: 3_200_000 })),
    note: null,
    ...change,
  });
const terms = (change: Partial<ContractTerms> = {}): ContractTerms =>
  ContractTerms.parse({
    commitment: "c-1",
    jurisdiction: null,
    signedOn: null,
    noticeDays: null,
    terminationFee: null,
    resale: null,
    ramp: null,
    ...change,
  });
const ramp = [10, 18, 26, 34, 42].map((share, at) => {
  const minor = share * 100_000;
  return { year: 2027 + at, low: minor, base: minor, high: minor };
});

describe("leaving what is placed, at a date", () => {
  it("EX-EGR-2 EX-EGR-4 in an EU contract: at most the list until 11 January 2027, nothing from the day after", () => {
    const eu = placed();
    expect(lineOf(leave(eu, "2027-01-11"), "egress").amount).toEqual({ low: 0, high: 439_420, currency: "USD" });
    const free = lineOf(leave(eu, "2027-01-12"), "egress");
    expect(free.amount).toEqual({ low: 0, high: 0, currency: "USD" });
    expect(free.because?.key).toBe("lock-in.rule-free");
  });

  it("EX-EGR-5 in a Korean contract the list stands on both days", () => {
    const korea = placed({ country: "KR" });
    for (const date of ["2027-01-11", "2027-01-12"])
      expect(lineOf(leave(korea, date), "egress").amount).toEqual({ low: 439_420, high: 439_420, currency: "USD" });
  });

  it("the contract's law goes before the agency's country; two contracts that disagree may be either", () => {
    const change = { commitments: [contract()], contractTerms: [terms({ jurisdiction: "DE" })] };
    const one = leave(placed({ country: "KR", change }), "2027-01-12");
    expect(lineOf(one, "egress").amount?.high).toBe(0);
    expect(one.laws).toEqual([{ provider: "aws", country: "DE", stated: true }]);
    const two = {
      commitments: [contract(), contract({ id: "c-2" as Commitment["id"] })],
      contractTerms: [
        terms({ jurisdiction: "DE" }),
        terms({ commitment: "c-2" as Commitment["id"], jurisdiction: "KR" }),
      ],
    }; // ids in their spelling
    const open = lineOf(leave(placed({ change: two }), "2027-01-12"), "egress");
    expect(open.amount).toEqual({ low: 0, high: 439_420, currency: "USD" });
    expect(open.because?.key).toBe("lock-in.rule-open");
  });

  it("EX-EXIT-1 every term on its own line, counted from the register, and the total adds them", () => {
    const exit = leave(placed({ country: "KR", assumptions: all }), "2026-11-21");
    const cents = (dollars: number) => ({ low: dollars * 100, high: dollars * 100, currency: "USD" });
    expect(lineOf(exit, "replatform").amount).toEqual(cents(108_000_000));
    expect(lineOf(exit, "retraining").amount).toEqual(cents(5_000_000));
    expect(lineOf(exit, "acceptance-test").amount).toEqual(cents(0));
    expect(lineOf(exit, "commitment-shortfall")).toMatchObject({
      amount: cents(0),
      because: { key: "lock-in.no-contract" },
    });
    const sum = exit.lines.reduce((total, { amount }) => total + amount!.high, 0);
    expect(exit.total?.high).toBe(sum);
    expect(exit.known).toEqual(exit.total);
  });

  it("EX-EXIT-2 the days are notice + the longer of moving data and rebuilding + parallel running", () => {
    const { days } = leave(placed({ assumptions: all }), "2026-11-21");
    expect([days.notice, days.replatform]).toEqual([exactly(60), exactly(90)]);
    expect(days.transfer!.high).toBeCloseTo((51.2 * 8e6) / 620 / 3600 / 0.7 / 24, 6);
    expect(days.total!.high).toBeCloseTo(60 + 90 + (2 * 730) / 24, 6);
  });

  it("without a typed number each term says which one is missing, and what is known stays as a lower limit", () => {
    const exit = leave(placed({ country: "KR" }), "2026-11-21");
    expect(exit.total).toBeNull();
    expect(exit.lines.filter(({ amount }) => amount === null).map(({ because }) => because?.key)).toEqual([
      "lock-in.needs-effort-compatible",
      "lock-in.needs-parallel",
      "lock-in.needs-retraining",
      "lock-in.needs-acceptance-test",
    ]);
    expect(exit.known?.low).toBe(439_420);
    expect(exit.days).toMatchObject({ total: null, because: { key: "lock-in.needs-notice" } });
    for (const { because } of exit.lines)
      if (because) expect(inBothLanguages(because).ko).not.toMatch(/\{\{|lock-in\./);
  });

  it("EX-COM-3 leaving at the end of year three of a pooled contract owes what is left; a fee nobody typed is not 0", () => {
    const change = { commitments: [contract()], contractTerms: [terms({ ramp })] };
    const exit = leave(placed({ change }), "2030-01-01");
    expect(lineOf(exit, "commitment-shortfall").amount).toEqual({ low: 10_600_000, high: 10_600_000, currency: "USD" });
    expect(lineOf(exit, "early-termination-fee")).toMatchObject({
      amount: null,
      because: { key: "lock-in.needs-fee" },
    });
    const annual = {
      commitments: [contract({ kind: "annual" })],
      contractTerms: [terms({ ramp, terminationFee: 500 })],
    };
    const other = leave(placed({ change: annual }), "2030-01-01");
    expect(other.commitments[0]).toMatchObject({
      owed: { low: 6_400_000 },
      lost: { low: 4_200_000 },
      fee: { low: 500 },
    });
  });

  it("what can be sold on lowers what is owed; after the term nothing is", () => {
    const change = { commitments: [contract()], contractTerms: [terms({ ramp, resale: 0.5, terminationFee: 500 })] };
    expect(lineOf(leave(placed({ change }), "2030-01-01"), "commitment-shortfall").amount?.high).toBe(5_300_000);
    const over = leave(placed({ change }), "2032-06-01");
    expect(lineOf(over, "commitment-shortfall").amount?.high).toBe(0);
    expect(lineOf(over, "early-termination-fee").amount?.high).toBe(0);
  });

  it("a missing rate, an unlisted price and an unknown volume are three different sentences", () => {
    expect(lineOf(leave(placed({ country: "KR", currency: "KRW" }), "2026-11-21"), "egress")).toMatchObject({
      amount: null,
      because: { key: "lock-in.exit-no-rate" },
    });
    const dark = RegionId.parse("samsung-sds:kr-west");
    if (catalogue.offers.some(({ region }) => region === dark))
      expect(lineOf(leave(placed({ country: "KR", region: dark }), "2026-11-21"), "egress").because?.key).toBe(
        "lock-in.exit-unlisted",
      );
    expect(lineOf(leave(placed({ country: "KR", gib: null }), "2026-11-21"), "egress")).toMatchObject({
      amount: null,
      because: { key: "lock-in.exit-volume" },
    });
  });

  it("where nothing is placed there is nothing to leave, and it says so instead of 0", () => {
    const empty = placed({ count: 0 });
    expect(leave(empty, "2026-11-21")).toMatchObject({ total: null, because: { key: "lock-in.nothing-placed" } });
    expect(leave(placed(), "2026-11-21", "naver")).toMatchObject({
      total: null,
      workloads: 0,
      because: { key: "lock-in.nothing-placed-there" },
    });
    expect(exitCurve(empty, null).points.every(({ total }) => total === null)).toBe(true);
    expect(lockInOfPlan(empty)).toBeNull();
  });

  it("more data never costs less, and what is less well known never costs less at most or more at least", () => {
    const gib = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(gib, gib, (a, b) => {
        const cost = (volume: number) =>
          lineOf(leave(placed({ country: "KR", gib: volume }), "2026-11-21"), "egress").amount!;
        expect(cost(Math.min(a, b)).high).toBeLessThanOrEqual(cost(Math.max(a, b)).low);
      }),
      { seed: 31, numRuns: 8 },
    );
  });

  it("leaving with a part of the workloads costs no more than leaving with all", () => {
    const some = placed({ country: "KR", count: 4, assumptions: all });
    const part = exitOf(some, {
      provider: null,
      date: "2026-11-21",
      workloads: new Set(some.workloads.slice(0, 2).map(({ workload }) => workload.id)),
    }).answer;
    const whole = leave(some, "2026-11-21");
    expect(part.workloads).toBe(2);
    expect(part.total!.high).toBeLessThan(whole.total!.high);
  });
});

describe("the curve over time", () => {
  it("jumps on 12 January 2027 in the EU and nowhere in Korea", () => {
    const eu = exitCurve(placed(), null);
    expect(eu.jump).toBe("2027-01-12");
    expect(eu.points.map(({ date }) => date)).toContain("2027-01-11");
    expect(exitCurve(placed({ country: "KR" }), null).jump).toBeNull();
    expect(eu.points.at(-1)?.date).toBe("2031-11-21");
    expect(eu.missing).toContain("replatform");
  });
});

describe("figures of leaving", () => {
  it("stand under their ids, with a provider and without, and every part is found and recomputed", () => {
    const assessment = placed({
      country: "KR",
      count: 2,
      assumptions: all,
      change: { commitments: [contract()], contractTerms: [terms({ ramp, terminationFee: 100 })] },
    });
    for (const id of ["exit/2026-11-21", "exit/2026-11-21/aws"]) {
      const root = figureById(assessment, id)!;
      expect(root.id).toBe(id);
      let checked = 0;
      const visit = (figure: Figure): void => {
        expect(figureById(assessment, figure.id)?.value, figure.id).toEqual(figure.value);
        if (figure.parts.length === 0)
          expect(figure.evidence.length > 0 || figure.because !== null, figure.id).toBe(true);
        const values = figure.parts.map(({ value }) => value);
        if (figure.value && values.length > 0 && values.every((value) => value !== null)) {
          const currency = /^(KRW|EUR|USD)/.exec(figure.unit)?.[1] as keyof typeof minorPerMajor | undefined; // one of them
          const scale = currency ? minorPerMajor[currency] : 1;
          const high = values.map((value) => value.high);
          if (figure.combine === "sum")
            expect(figure.value.high, figure.id).toBeCloseTo(
              high.reduce((a, b) => a + b, 0),
              6,
            );
          if (figure.combine === "product")
            expect(
              Math.abs(figure.value.high - scale * high.reduce((a, b) => a * b, 1)),
              figure.id,
            ).toBeLessThanOrEqual(0.5);
          checked += 1;
        }
        figure.parts.forEach(visit);
      };
      visit(root);
      expect(checked).toBeGreaterThan(5);
    }
    expect(figureById(assessment, "exit/soon")).toBeNull();
  });
});

describe("what a workload is locked into", () => {
  const service = (change: Partial<UsedService> = {}): UsedService =>
    UsedService.parse({
      id: "us-1",
      workload: "w-1",
      service: "aws/dynamodb",
      openness: null,
      equivalent: null,
      share: 0.4,
      note: null,
      ...change,
    });

  it("is its machine and its services, each by its share, under its own figure", () => {
    const assessment = placed({ count: 2, change: { usedServices: [service()] } });
    const { components, workloads, proprietary } = componentsOf(assessment, null);
    expect(components.map(({ id }) => id)).toEqual(["aws", "us-1"]);
    const [machine, dynamo] = components;
    const mine = workloads.find(({ workload }) => workload === "w-1")!;
    expect(mine.parts).toEqual([
      { component: "aws", share: exactly(0.6) },
      { component: "us-1", share: exactly(0.4) },
    ]);
    expect(mine.lockIn.low).toBeCloseTo(0.6 * machine!.lockIn.low + 0.4 * dynamo!.lockIn.low, 6);
    expect(figureById(assessment, "lock-in/w-1")?.value).toEqual(mine.lockIn);
    expect(figureById(assessment, "lock-in/us-1")?.value).toEqual(dynamo!.lockIn);
    expect(proprietary!.low).toBeLessThanOrEqual(0.2);
    expect(proprietary!.high).toBeGreaterThanOrEqual(0.2);
    expect(proprietaryShare(placed())).toEqual(exactly(0));
  });

  it("the planner's own answer to a facet counts at once, for machines and services", () => {
    const stated = (component: string): FacetStatement =>
      FacetStatement.parse({
        component,
        model: "interoperability",
        facet: "policy",
        answer: 4,
        because: "no clause on leaving",
        evidence: null,
      });
    const before = placed({ change: { usedServices: [service()] } });
    const after = placed({
      change: { usedServices: [service()], facetStatements: [stated("aws"), stated("us-1")] },
    });
    const lowOf = (assessment: Assessment) => lockInOfPlan(assessment)!.value!.low;
    expect(lowOf(after)).toBeGreaterThan(lowOf(before));
    const shown = componentsOf(after, null).components.map(
      ({ facets }) => facets.filter(({ stated }) => stated).length,
    );
    expect(shown).toEqual([1, 1]);
  });

  it("the share of the mean and the borders of the bands are the plan's own", () => {
    const usual = lockInOfPlan(placed())!.value!;
    const worst = lockInOfPlan(placed({ assumptions: { "lock-in.mean-share": 0 } }))!.value!;
    expect(worst.low).toBeGreaterThan(usual.low);
  });
});
