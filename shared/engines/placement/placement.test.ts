import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfferId, ProviderId, RegionId, WorkloadId } from "../../model/id.ts";
import type { Placement } from "../../model/scenario.ts";
import { sayIn } from "../../text/text.ts";
import { checkPlacements } from "./check.ts";
import { coreOf, prove, restrict } from "./core.ts";
import { bindingLimits, whyNot } from "./explain.ts";
import { placementFigure } from "./figure.ts";
import { toLp } from "./lp.ts";
import { buildModel } from "./model.ts";
import type { Option, Problem, ProblemWorkload } from "./problem.ts";
import { readPlacements } from "./read.ts";
import { reduce } from "./reduce.ts";
import { freeBound, greedy, isFeasible, picksOf, polish, toColumns, worthOf } from "./search.ts";

const region = (name: string) => `${name[0]!}:${name}` as RegionId;

/** An option in region `a1`, `a2`, `b1` …: the letter is its provider and, in capitals, its owner. */
function option(name: string, score: number | [number, number], monthly: number | [number, number] | null): Option {
  const of = (value: number | [number, number]) =>
    typeof value === "number" ? { low: value, high: value } : { low: value[0], high: value[1] };
  return {
    region: region(name),
    offer: `${region(name)}:std` as OfferId,
    provider: name[0]! as ProviderId,
    owner: name[0]!.toUpperCase(),
    monthly: monthly === null ? null : of(monthly),
    score: of(score),
    parts: [{ criterion: "cost", points: of(score) }],
    uses: 1,
  };
}

const workload = (number: number, options: Option[], group: string | null = null): ProblemWorkload => ({
  id: `w-${number}` as WorkloadId,
  name: `system ${number}`,
  group,
  share: 0.5,
  options,
  noOption: null,
});

const ask = (workloads: ProblemWorkload[], change: Partial<Problem> = {}): Problem => ({
  currency: "KRW",
  workloads,
  limits: [],
  pins: [],
  couplings: [],
  roundTrips: {},
  unknown: "fail",
  names: {},
  ...change,
});

const put = (number: number, name: string): Placement => ({
  workload: `w-${number}` as WorkloadId,
  offer: `${region(name)}:std` as OfferId,
  region: region(name),
});

function solved(problem: Problem): string[] | null {
  const model = buildModel(problem, reduce(problem));
  const start = greedy(model);
  return start && readPlacements(model, polish(model, start)).map((each) => each.region.slice(2));
}

describe("the problem made smaller", () => {
  it("drops only what no limit could prefer", () => {
    const options = [option("a1", 80, 100), option("a2", 70, 120), option("b1", 60, 110), option("b2", 50, 90)];
    const left = (limits: Problem["limits"]) =>
      reduce(ask([workload(1, options)], { limits })).units[0]!.choices.map((choice) => choice.region.slice(2));
    expect(left([])).toEqual(["a1"]);
    expect(left([{ is: "budget", perYear: 1 }])).toEqual(["a1", "b2"]);
    expect(left([{ is: "providers", max: 1 }])).toEqual(["a1", "b1"]);
    expect(left([{ is: "owner-share", max: 0.5 }])).toEqual(["a1", "a2", "b1", "b2"]);
  });

  it("makes one unit of a group, in the regions all its members can go to", () => {
    const members = [
      workload(1, [option("a1", 90, 10), option("b1", 10, 10)], "g-1"),
      workload(2, [option("b1", 80, 20), option("c1", 90, 20)], "g-1"),
    ];
    const { units } = reduce(ask(members, { limits: [{ is: "group-together" }] }));
    expect(
      units.map(({ id, choices }) => [id, choices.map((choice) => [choice.region, choice.worth, choice.high])]),
    ).toEqual([["g-1", [["b:b1", 45, 30]]]]);
    expect(reduce(ask(members)).units).toHaveLength(2);
  });

  it("keeps a worse region of a coupled workload only where it is near to something the better one is not", () => {
    const ends = [workload(1, [option("a1", 80, 1), option("b1", 50, 1)]), workload(2, [option("c1", 10, 1)])];
    const left = (roundTrips: Problem["roundTrips"]) =>
      reduce(ask(ends, { couplings: [{ a: "w-1" as WorkloadId, b: "w-2" as WorkloadId, maxRttMs: 5 }], roundTrips }))
        .units[0]!.choices.length;
    expect(left({ "a:a1": { "b:b1": 2, "c:c1": 3 }, "b:b1": { "c:c1": 3 } })).toBe(1);
    expect(left({ "a:a1": { "b:b1": 2, "c:c1": 9 }, "b:b1": { "c:c1": 3 } })).toBe(2);
  });

  it("proves a bound from any prices, and loses no better answer with the choices it drops", () => {
    const random = fc.record({
      rows: fc.array(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 })), {
          minLength: 2,
          maxLength: 4,
        }),
        {
          minLength: 2,
          maxLength: 4,
        },
      ),
      prices: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 40, maxLength: 40 }),
      budget: fc.integer({ min: 300, max: 2400 }),
    });
    fc.assert(
      fc.property(random, ({ rows, prices, budget }) => {
        const workloads = rows.map((row, i) =>
          workload(
            i + 1,
            row.map(([score, cost], o) => option(`${"abcd"[o]!}1`, score, cost)),
          ),
        );
        const problem = ask(workloads, {
          limits: [
            { is: "budget", perYear: budget },
            { is: "owner-share", max: 0.8 },
          ],
        });
        const model = buildModel(problem, reduce(problem));
        const proof = prove(
          model,
          Float64Array.from(model.rows.names, (_, row) => prices[row % 40]!),
        );
        let best = -Infinity;
        let picked: Int32Array = new Int32Array();
        const go = (unit: number, picks: number[]): void => {
          if (unit + 1 === model.unitStarts.length) {
            const all = Int32Array.from(picks);
            if (isFeasible(model, all) && worthOf(model, all) > best) [best, picked] = [worthOf(model, all), all];
            return;
          }
          for (let c = model.unitStarts[unit]!; c < model.unitStarts[unit + 1]!; c += 1) go(unit + 1, [...picks, c]);
        };
        go(0, []);
        expect(proof.bound).toBeGreaterThanOrEqual(best - 1e-9);
        expect(freeBound(model)).toBeGreaterThanOrEqual(best - 1e-9);
        if (picked.length === 0) return;
        const { keep } = coreOf(model, proof, best - 0.01, null, 1000, 12);
        for (const column of picked) expect([...keep]).toContain(column);
        const part = restrict(model, keep);
        expect(part.model.choices.map(({ choice }) => choice)).toEqual(
          [...keep].map((column) => model.choices[column]!.choice),
        );
      }),
      { numRuns: 200, seed: 20261121 },
    );
  });
});

describe("an answer and its check", () => {
  const two = [
    workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
    workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
  ];

  it("starts with what every limit allows", () => {
    expect(solved(ask(two))).toEqual(["a1", "a1"]);
    expect(solved(ask(two, { limits: [{ is: "budget", perYear: 12 * 160 }] }))).toEqual(["a1", "b1"]);
    expect(solved(ask(two, { limits: [{ is: "owner-share", max: 0.7 }] }))).toEqual(["a1", "b1"]);
    expect(solved(ask(two, { limits: [{ is: "quota", region: region("a1"), max: 1 }] }))).toEqual(["a1", "b1"]);
    expect(solved(ask(two, { limits: [{ is: "budget", perYear: 12 * 100 }] }))).toBeNull();
  });

  it("prefers the cheaper of equal scores, then the first by name", () => {
    expect(solved(ask([workload(1, [option("a1", 50, 90), option("b1", 50, 80), option("c1", 50, 80)])]))).toEqual([
      "b1",
    ]);
  });

  it("counts the end of a price range that hurts", () => {
    const ranged = [workload(1, [option("a1", 90, [50, 100])]), workload(2, [option("b1", 70, [60, 80])])];
    const both = [put(1, "a1"), put(2, "b1")];
    const broken = (limits: Problem["limits"]) => checkPlacements(ask(ranged, { limits }), both).map(({ key }) => key);
    expect(broken([{ is: "budget", perYear: 12 * 179 }])).toEqual(["placement.check-budget"]);
    expect(broken([{ is: "budget", perYear: 12 * 180 }])).toEqual([]);
    // at worst 100 of 160 goes to A, and 80 of 130 to B
    expect(broken([{ is: "owner-share", max: 0.62 }])).toEqual(["placement.check-owner-share"]);
    expect(broken([{ is: "owner-share", max: 0.625 }])).toEqual([]);
  });

  it("finds every kind of breach in an answer from outside", () => {
    const keys = (placements: Placement[], change: Partial<Problem> = {}) =>
      checkPlacements(ask(two, change), placements).map(({ key }) => key);
    const pin = { workload: "w-1" as WorkloadId, region: region("b1"), reason: null };
    expect(keys([put(1, "c1")])).toEqual(["placement.check-not-lawful"]);
    expect(keys([put(9, "a1")])).toEqual(["placement.check-unknown-workload"]);
    expect(keys([put(1, "a1"), put(1, "b1")])).toEqual(["placement.check-twice"]);
    expect(keys([put(1, "a1")], { pins: [{ ...pin, kind: "pinned" }] })).toEqual(["placement.check-pin"]);
    expect(keys([put(1, "b1")], { pins: [{ ...pin, kind: "forbidden" }] })).toEqual(["placement.check-pin"]);
    const apart = [put(1, "a1"), put(2, "b1")];
    expect(keys(apart, { limits: [{ is: "providers", max: 1 }] })).toEqual(["placement.check-providers"]);
    const coupling = { couplings: [{ a: "w-1" as WorkloadId, b: "w-2" as WorkloadId, maxRttMs: 5 }] };
    expect(keys(apart, coupling)).toEqual(["placement.check-coupling"]);
    expect(keys(apart, { ...coupling, unknown: "allow" })).toEqual([]);
    expect(keys(apart, { ...coupling, roundTrips: { "a:a1": { "b:b1": 5 } } })).toEqual([]);
    expect(keys(apart, { ...coupling, roundTrips: { "a:a1": { "b:b1": 5 }, "b:b1": { "a:a1": 6 } } })).toHaveLength(1);
    const grouped = two.map((each) => ({ ...each, group: "g-1" }));
    const together = ask(grouped, { limits: [{ is: "group-together" }] });
    expect(checkPlacements(together, apart).map(({ key }) => key)).toEqual(["placement.check-group-split"]);
  });

  it("does not let an unpriced placement pass a limit that counts money", () => {
    const problem = ask([workload(1, [option("a1", 90, null)])], { limits: [{ is: "budget", perYear: 10 }] });
    expect(checkPlacements(problem, [put(1, "a1")]).map(({ key }) => key)).toEqual(["placement.check-unpriced"]);
    expect(reduce(problem).unplaced.map(({ sentence }) => sentence.key)).toEqual(["placement.no-priced-option"]);
  });

  it("names the limits that stand in the way, and no others", () => {
    const limits: Problem["limits"] = [
      { is: "budget", perYear: 12 * 160 },
      { is: "providers", max: 2 },
    ];
    const said = bindingLimits(ask(two, { limits }), [put(1, "a1"), put(2, "b1")]).map((each) => sayIn("en", each));
    expect(said).toEqual(["Budget: 1,920 of 1,920 KRW a year are used. It keeps 1 unit(s) from a better option."]);
    expect(
      bindingLimits(ask(two, { limits: [{ is: "budget", perYear: 9999 }] }), [put(1, "a1"), put(2, "a1")]),
    ).toEqual([]);
  });

  it("says why not another region: fewer points, an open order, a limit, a tie", () => {
    const one = workload(1, [
      option("a1", 50, 10),
      option("b1", [40, 70], 9),
      option("c1", 30, 9),
      option("d1", 80, 99),
      option("e1", 50, 10),
    ]);
    const problem = ask([one], { limits: [{ is: "budget", perYear: 120 }] });
    const why = (name: string) => whyNot(problem, [put(1, "a1")], one.id, region(name));
    expect(why("c1").sentence.key).toBe("placement.why-not-lower");
    expect(why("c1").difference).toEqual([{ criterion: "cost", points: { low: -20, high: -20 } }]);
    expect(why("b1").sentence.key).toBe("placement.why-not-lower-open");
    expect(why("d1")).toMatchObject({
      sentence: { key: "placement.why-not-limit" },
      brokenBy: [{ key: "placement.check-budget" }],
    });
    expect(why("e1").sentence.key).toBe("placement.why-not-tie");
    expect(why("a1").sentence.key).toBe("placement.why-not-chosen");
    expect(why("z9").sentence.key).toBe("placement.why-not-no-option");
  });

  it("explains its score as a weighted mean whose low end is the value that was maximised", () => {
    const problem = ask([
      workload(1, [option("a1", [40, 80], 1)]),
      { ...workload(2, [option("b1", 70, 1)]), share: 1.5 },
    ]);
    const figure = placementFigure("placement/s-1", problem, [put(1, "a1"), put(2, "b1")]);
    // a quarter of 40–80 and three quarters of 70
    expect(figure.value).toEqual({ low: 62.5, high: 72.5 });
    expect(figure.parts.map(({ id, value }) => [id, value!.low])).toEqual([
      ["placement/s-1/w-1", 40],
      ["placement/s-1/w-2", 70],
    ]);
    expect(sayIn("en", figure.parts[1]!.label)).toBe("system 2 → b:b1 (share 75 %)");
    const model = buildModel(problem, reduce(problem));
    expect(worthOf(model, greedy(model)!)).toBeCloseTo(62.5, 12);
    expect(placementFigure("placement/s-1", problem, []).value).toBeNull();
  });

  it("writes the model with legal names, the same each time, and reads answers back by name", () => {
    const problem = ask(two, {
      limits: [
        { is: "budget", perYear: 1920 },
        { is: "providers", max: 1 },
      ],
    });
    const model = buildModel(problem, reduce(problem));
    const text = toLp(model);
    expect(text).toBe(toLp(buildModel(problem, reduce({ ...problem, workloads: [...two].reverse() }))));
    expect(text).toContain(" r.one.w_1: + x.w_1.a_a1 + x.w_1.b_b1 = 1");
    expect(text).toContain(" r.budget: + 1200 x.w_1.a_a1 + 600 x.w_1.b_b1 + 1200 x.w_2.a_a1 + 720 x.w_2.b_b1 <= 1920");
    for (const name of [...model.columns.names, ...model.rows.names]) expect(name).toMatch(/^[xor][A-Za-z0-9_.]*$/);
    const picks = picksOf(model, [put(1, "b1"), put(2, "b1")])!;
    expect(readPlacements(model, picks)).toEqual([put(1, "b1"), put(2, "b1")]);
    expect([...toColumns(model, picks)]).toEqual([0, 1, 0, 1, 0, 1]);
  });
});
