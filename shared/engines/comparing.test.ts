import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { ParetoSet, ScenariosBeside, SensitivityAnswer } from "../model/comparing.ts";
import { type RegionId, ScenarioId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Scenario } from "../model/scenario.ts";
import { makePlan, makeRequirement, makeScenario, makeWorkload } from "../samples/make.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Assessment, assess } from "./assess.ts";
import { besideEachOther } from "./beside.ts";
import { compareAll } from "./compare.ts";
import { figureById } from "./figures.ts";
import { leave } from "./leave.ts";
import { offersThatFit } from "./offers.ts";
import { currentPlacement, whyNotThere } from "./place.ts";
import { paretoOf } from "./trade-offs.ts";
import { sensitivityOf } from "./weigh.ts";

const catalogue = loadCatalogue(assetsFolder());
const korea = makeRequirement(1, { kind: "gate", gate: { is: "residency", countries: ["KR"] } });
const weight = (number: number, criterion: "cost" | "latency" | "sovereignty" | "lock-in", share: number) =>
  makeRequirement(number, {
    kind: "weight",
    criterion,
    weight: share,
    best: criterion === "cost" ? 10_000 : criterion === "latency" ? 0 : criterion === "lock-in" ? 0 : 100,
    worst: criterion === "cost" ? 100_000 : criterion === "latency" ? 100 : criterion === "lock-in" ? 100 : 0,
  });
const weights = [weight(2, "cost", 0.4), weight(3, "latency", 0.2), weight(4, "sovereignty", 0.4)];
const rates = [{ base: "USD", quote: "KRW", rate: 1400, date: "2026-11-21", source: "bank" } as const];
const workloads = [1, 2, 3, 4].map((number) => makeWorkload({ number, vcpu: 2 * number, memoryGib: 8 * number }));

type Change = Readonly<{ plan?: Partial<Plan>; scenario?: Partial<Scenario>; catalogue?: Partial<Catalogue> }>;
const assessed = ({ plan, scenario, catalogue: other }: Change = {}): Assessment =>
  assess(
    makePlan({ workloads, fxRates: [...rates], ...plan }),
    { ...catalogue, ...other },
    makeScenario({ unknown: "allow", requirements: [korea, ...weights], ...scenario }),
  );
const requiring = (...requirements: Requirement[]): Change => ({ scenario: { requirements } });
const first = (assessment: Assessment) => assessment.workloads[0]!;
const saidInBoth = (sentence: Parameters<typeof inBothLanguages>[0]): void => {
  const { ko, en } = inBothLanguages(sentence);
  expect(`${ko} ${en}`).not.toMatch(/\{\{|undefined|NaN/);
  expect(en).not.toBe(sentence.key);
};

describe("trade-offs", () => {
  it("never call a region beaten by one that takes fewer workloads, or is worse in a criterion", () => {
    const assessment = assessed({ plan: { workloads: [...workloads, makeWorkload({ number: 9, vcpu: 400 })] } });
    const { points, front, because } = ParetoSet.parse(paretoOf(assessment));
    expect(because).toBeNull();
    expect(front.length).toBeGreaterThan(0);
    const byId = new Map(points.map((point) => [point.region, point]));
    for (const { region, lawful, values, dominatedBy } of points) {
      expect(front.includes(region)).toBe(dominatedBy === null);
      if (dominatedBy === null) continue;
      const better = byId.get(dominatedBy)!;
      expect(better.lawful).toBeGreaterThanOrEqual(lawful);
      expect(better.values.latency!.high).toBeLessThanOrEqual(values.latency!.low);
      expect(better.values.sovereignty!.low).toBeGreaterThanOrEqual(values.sovereignty!.high);
    }
  });

  it("let a twin that only costs more be beaten, and leave the order open once a cost is not known", () => {
    const host = catalogue.offers.find(({ region, price }) => region.startsWith("gcp:") && price !== null)!.region;
    const twin = `${host}twin` as RegionId;
    const region = catalogue.regions.find(({ id }) => id === host)!;
    const sold = catalogue.offers.filter((offer) => offer.region === host);
    const copies = (change: (offer: (typeof sold)[number]) => object) =>
      sold.map((offer) => ({
        ...offer,
        id: `${twin}:${offer.code}` as typeof offer.id,
        region: twin,
        ...change(offer),
      }));
    const withTwin = (change: (offer: (typeof sold)[number]) => object, storageGib: number | null = 0) =>
      paretoOf(
        assessed({
          scenario: { requirements: weights },
          plan: { workloads: workloads.map((one) => ({ ...one, storageGib })) },
          catalogue: { regions: [region, { ...region, id: twin }], offers: [...sold, ...copies(change)] },
        }),
      ).points.map(({ dominatedBy, certain }) => ({ dominatedBy, certain }));
    const dearer = withTwin(({ price }) => ({ price: price && { ...price, amount: price.amount * 2 } }));
    expect(dearer).toEqual([
      { dominatedBy: null, certain: true },
      { dominatedBy: host, certain: true },
    ]);
    const forgotten = withTwin(({ price }) => ({ price: price && { ...price, amount: price.amount * 2 } }), null);
    expect(forgotten.map(({ dominatedBy }) => dominatedBy)).toEqual([null, null]);
    expect(forgotten[1]!.certain).toBe(false);
    expect(withTwin(() => ({}))).toEqual([
      { dominatedBy: null, certain: true },
      { dominatedBy: null, certain: true },
    ]);
  });
});

describe("sensitivity", () => {
  it("names the winner of the comparison, and moves weights, prices and rates", () => {
    const assessment = assessed();
    const comparison = compareAll(assessment);
    const answer = SensitivityAnswer.parse(sensitivityOf(assessment, comparison, null, 0.2));
    expect(answer.winner).toBe(comparison.regions[0]!.region);
    expect(answer.criteria.map(({ criterion }) => criterion)).toEqual(["cost", "latency", "sovereignty"]);
    expect(answer.criteria.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(1, 9);
    expect(answer.rate).not.toBeNull();
    const one = sensitivityOf(assessment, comparison, first(assessment).workload.id, 0.2);
    expect(one.winner).toBe(comparison.workloads[0]!.best);
  });

  it("says what is missing where there is nothing to weigh", () => {
    const cases: [Change, string][] = [
      [requiring(korea), "comparing.no-weight"],
      [requiring(korea, weight(2, "cost", 0), weight(3, "latency", 0)), "comparing.no-weight"],
      [{ plan: { workloads: [] } }, "comparing.no-workload"],
      [
        requiring(makeRequirement(1, { kind: "gate", gate: { is: "residency", countries: ["AQ"] } }), ...weights),
        "comparing.nothing-lawful",
      ],
    ];
    for (const [change, key] of cases) {
      const assessment = assessed(change);
      const answer = sensitivityOf(assessment, compareAll(assessment), null, 0.2);
      expect([answer.winner, answer.because!.key, answer.orderCertain]).toEqual([null, key, false]);
      saidInBoth(answer.because!);
    }
    const nowhere = assessed({ plan: { workloads: [makeWorkload({ vcpu: null })] } });
    const answer = sensitivityOf(nowhere, compareAll(nowhere), first(nowhere).workload.id, 0.2);
    expect(answer.because!.key).toBe("comparing.nowhere");
  });

  it("stays open, not wrong, where nothing is priced and no rate is known", () => {
    const unpriced = catalogue.offers.map((offer) => ({ ...offer, price: null }));
    for (const change of [{ catalogue: { offers: unpriced, services: [] } }, { plan: { fxRates: [] } }]) {
      const assessment = assessed(change);
      const comparison = compareAll(assessment);
      const answer = sensitivityOf(assessment, comparison, null, 0.2);
      expect(answer.winner).not.toBeNull();
      expect(answer.orderCertain).toBe(false);
      if ("catalogue" in change)
        for (const { lawful, parts } of comparison.regions)
          if (lawful > 0) expect(parts[0]).toEqual({ criterion: "cost", value: null, share: { low: 0, high: 1 } });
    }
  });
});

describe("scenarios side by side", () => {
  const place = (assessment: Assessment, region: RegionId) =>
    assessment.workloads.flatMap((facts) => {
      const { offer } = assessment.cell(facts, assessment.region(region)!);
      return offer ? [{ workload: facts.workload.id, offer, region }] : [];
    });
  const beside = (assessment: Assessment) => {
    const comparison = compareAll(assessment);
    return { assessment, placement: currentPlacement(assessment, comparison), lockIn: leave(assessment, comparison) };
  };

  it("tell of each what it costs, how lawful it is and whose it is, and which workloads differ", () => {
    const [one, other] = compareAll(assessed()).regions.filter(({ lawful }) => lawful === 4);
    const base = assessed();
    const a = assessed({ scenario: { placements: place(base, one!.region) } });
    const b = assessed({
      scenario: {
        id: ScenarioId.parse("s-2"),
        name: "B",
        placements: [...place(base, one!.region).slice(0, 3), ...place(base, other!.region).slice(3)],
      },
    });
    const nothing = assessed({ scenario: { id: ScenarioId.parse("s-3"), name: "C" } });
    const answer = ScenariosBeside.parse(besideEachOther([a, b, nothing].map(beside)));
    expect(answer.rows.map(({ placed, workloads }) => [placed, workloads])).toEqual([
      [4, 4],
      [4, 4],
      [0, 4],
    ]);
    expect(answer.rows[0]!.owners).toEqual({ low: 10_000, high: 10_000 });
    expect(answer.rows[2]).toMatchObject({ monthly: null, lockIn: null, owners: null, lawful: null, exit: null });
    expect(answer.differing).toBe(4);
    const two = besideEachOther([a, b].map(beside));
    expect(two.differences.map(({ regions }) => regions)).toEqual([[one!.region, other!.region]]);
  });
});

describe("offers that fit", () => {
  const asked = { sort: "monthly", limit: 1000 } as const;

  it("hold the need, cheapest first, and name the one need but for which less would do", () => {
    const assessment = assessed();
    const answer = offersThatFit(assessment, first(assessment), null, asked);
    expect(answer.count).toBeGreaterThan(1000);
    expect(answer.offers).toHaveLength(1000);
    const priced = answer.offers.filter(({ priced, monthly }) => priced && monthly).map(({ monthly }) => monthly!.low);
    expect(priced).toEqual([...priced].sort((a, b) => a - b));
    for (const { vcpu, memoryGib, because } of answer.offers) {
      expect(vcpu >= answer.neededVcpu!.high && memoryGib >= answer.neededMemoryGib!.high).toBe(true);
      saidInBoth(because!);
    }
    const bindings = (vcpu: number, memoryGib: number, ...gates: Requirement[]): unknown[] => {
      const other = assessed({
        plan: { workloads: [makeWorkload({ vcpu, memoryGib })] },
        scenario: { requirements: [...gates, ...weights] },
      });
      return offersThatFit(other, first(other), null, asked).offers.map(({ binding }) => binding);
    };
    expect(bindings(2, 32)).toContain("memory");
    expect(bindings(32, 8)).toContain("vcpu");
    const dedicated = makeRequirement(8, { kind: "gate", gate: { is: "price-class", classes: ["dedicated"] } });
    expect(bindings(2, 8, dedicated)).toContain("class");
  });

  it("agree with the comparison about what is cheapest in a region", () => {
    const assessment = assessed();
    for (const facts of assessment.workloads.slice(0, 2))
      for (const region of assessment.regions.slice(0, 16)) {
        const { offer, monthly, verdict } = assessment.cell(facts, region);
        const { offers } = offersThatFit(assessment, facts, region, asked);
        if (offer === null) {
          expect(offers).toEqual([]);
          continue;
        }
        const same = offers.find((one) => one.offer === offer)!;
        expect([same.monthly, same.verdict]).toEqual([monthly, verdict]);
      }
  });

  it("say what is needed and what comes nearest where nothing fits, and so where the size is not known", () => {
    const huge = assessed({ plan: { workloads: [makeWorkload({ vcpu: 5000, memoryGib: 90_000 })] } });
    const nothing = offersThatFit(huge, first(huge), null, asked);
    expect([nothing.count, nothing.nothing!.key]).toEqual([0, "comparing.nothing-fits"]);
    expect(nothing.nothing!.args["vcpu"]).toBe(5000);
    saidInBoth(nothing.nothing!);
    const unknown = assessed({ plan: { workloads: [makeWorkload({ memoryGib: null })] } });
    expect(offersThatFit(unknown, first(unknown), null, asked).nothing!.key).toBe("sizing.size-unknown");
    const gpus = makeWorkload({ details: { gpu: { model: "H100", count: 1000 } } });
    const thousand = assessed({ plan: { workloads: [gpus] } });
    expect(offersThatFit(thousand, first(thousand), null, asked).nothing!.key).toBe("sizing.no-gpu-model");
  });

  it("put a workload with a GPU on sizes that have one, and no other on them", () => {
    const model = new Map(catalogue.offers.map(({ id, gpu }) => [id, gpu]));
    const gpus = assessed({ plan: { workloads: [makeWorkload({ details: { gpu: { model: null, count: 1 } } })] } });
    const found = offersThatFit(gpus, first(gpus), null, asked);
    expect(found.count).toBeGreaterThan(0);
    for (const { offer } of found.offers) expect(model.get(offer)!.count).toBeGreaterThanOrEqual(1);
    const plain = assessed();
    for (const { offer } of offersThatFit(plain, first(plain), null, asked).offers) expect(model.get(offer)).toBeNull();
  });
});

describe("why not there", () => {
  it("subtracts the points criterion by criterion, as a figure that adds up", () => {
    const base = assessed();
    const [chosen, other] = compareAll(base).regions.filter(({ lawful }) => lawful === 4);
    const facts = first(base);
    const { offer } = base.cell(facts, base.region(chosen!.region)!);
    const placements = [{ workload: facts.workload.id, offer: offer!, region: chosen!.region }];
    const placed = assessed({ scenario: { placements } });
    const answer = whyNotThere(placed, first(placed), placed.region(other!.region)!);
    const figure = figureById(placed, answer.figure!)!;
    expect(figure.parts.map(({ value }) => value)).toEqual(answer.difference.map(({ points }) => points));
    expect(figure.value!.low).toBeCloseTo(
      figure.parts.reduce((sum, { value }) => sum + value!.low, 0),
      9,
    );
    saidInBoth(figure.label);
    expect(answer.limits).toEqual([]);
    expect(figureById(base, `why-not/${facts.workload.id}@${other!.region}`)).toBeNull();
  });

  it("names the limit that decides, and what the move would bring without it", () => {
    const base = assessed();
    const scoreIn = (id: RegionId): number => base.cell(first(base), base.region(id)!).score!.low;
    const ranked = compareAll(base)
      .regions.filter(({ lawful }) => lawful === 4)
      .sort((a, b) => scoreIn(b.region) - scoreIn(a.region));
    const [best] = ranked;
    const next = ranked.find(({ provider }) => provider !== best!.provider);
    const limit = makeRequirement(9, { kind: "limit", limit: { is: "providers", max: 1 } });
    const region = base.region(next!.region)!;
    const placements = base.workloads.map((facts) => ({
      workload: facts.workload.id,
      offer: base.cell(facts, region).offer!,
      region: next!.region,
    }));
    const placed = assessed({ scenario: { placements, requirements: [korea, ...weights, limit] } });
    const answer = whyNotThere(placed, first(placed), placed.region(best!.region)!);
    const gain = scoreIn(best!.region) - scoreIn(next!.region);
    expect(gain).toBeGreaterThan(0);
    expect(answer.limits.length).toBeGreaterThan(0);
    expect(answer.withoutLimits!.key).toBe("placement.why-not-limit");
    expect(answer.withoutLimits!.args["points"]).toBeCloseTo(gain, 6);
  });
});
