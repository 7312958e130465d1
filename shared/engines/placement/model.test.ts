import { describe, expect, it } from "vitest";
import { choicesOf, rowsOf } from "./choices-of.ts";
import { costOf, isLawful } from "./choice/choices.ts";
import { coreOf, prove, restrict } from "./core.ts";
import { answersOf } from "./every-answer.ts";
import { toLp } from "./lp.ts";
import { type Model, buildModel } from "./model.ts";
import { toMps } from "./mps.ts";
import { randomProblem } from "./random-problem.ts";
import { readAnswer } from "./read.ts";
import { reduce } from "./reduce.ts";
import { type Picks, freeBound, isFeasible, picksOf, toColumns, worthOf } from "./search.ts";
import { ask, copy, option, put, workload } from "./small-problem.ts";

const requirement = null;

const modelOf = (problem: ReturnType<typeof ask>): Model => buildModel(problem, reduce(problem));

function* everyPick({ unitStarts }: Model): Generator<Picks> {
  const units = unitStarts.length - 1;
  const picks = Int32Array.from({ length: units }, (_, unit) => unitStarts[unit]!);
  if (picks.some((column, unit) => column === unitStarts[unit + 1])) return;
  for (;;) {
    yield picks;
    let unit = units - 1;
    while (unit >= 0 && picks[unit]! + 1 === unitStarts[unit + 1]) picks[unit] = unitStarts[unit--]!;
    if (unit < 0) return;
    picks[unit]! += 1;
  }
}

const small = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => from + n)
    .map((number) => randomProblem(number).problem)
    .filter((problem) => answersOf(problem) <= 1_000)
    .map(modelOf)
    .filter(({ unitStarts }) => unitStarts.length > 1);

describe("the model", () => {
  it("says the same as a choice for every unit: who is lawful, and what it costs", () => {
    let [asked, links, openings] = [0, 0, 0];
    for (const model of small(0, 700)) {
      const choices = choicesOf(model);
      if (!choices) continue;
      asked += 1;
      links += choices.links.length > 0 ? 1 : 0;
      openings += choices.opening ? 1 : 0;
      expect(choices.rows.cap).toHaveLength(rowsOf(model)!.length);
      for (const picks of everyPick(model)) {
        expect(isLawful(choices, picks)).toBe(isFeasible(model, picks));
        expect(costOf(choices, picks)).toBeCloseTo(-worthOf(model, picks), 9);
      }
    }
    expect([asked > 400, links > 100, openings > 12]).toEqual([true, true, true]);
  });

  it("proves a bound from any prices, and loses no better answer with the choices it drops", () => {
    let state = 7;
    const dice = (): number => ((state = (state * 48_271) % 2_147_483_647) / 2_147_483_647) * 4 - 2;
    let proven = 0;
    for (const model of small(400, 640)) {
      const size = model.columns.worth.reduce((most, worth) => Math.max(most, Math.abs(worth)), 1e-9);
      const proof = prove(
        model,
        Float64Array.from(model.rows.names, () => dice() * size * 0.1),
      );
      let best = -Infinity;
      let picked: Picks | null = null;
      for (const picks of everyPick(model)) {
        if (!isFeasible(model, picks) || worthOf(model, picks) <= best) continue;
        best = worthOf(model, picks);
        picked = Int32Array.from(picks);
      }
      if (!picked) continue;
      proven += 1;
      expect(proof.bound).toBeGreaterThanOrEqual(best - 1e-9 * size);
      expect(freeBound(model)).toBeGreaterThanOrEqual(best - 1e-9 * size);
      const { keep } = coreOf(model, proof, best - 0.01 * size, null, 1000, 12);
      for (const column of picked) expect([...keep]).toContain(column);
      const part = restrict(model, keep);
      expect(part.model.choices.map(({ choice }) => choice)).toEqual(
        [...keep].map((column) => model.choices[column]!.choice),
      );
    }
    expect(proven).toBeGreaterThan(150);
  });

  it("makes single limits and links soft, and counts the breach as a part of the limit", () => {
    const two = [workload(1, [option("a1", 90, 100)]), workload(2, [option("a1", 80, 100)])];
    const problem = ask(two, {
      limits: [
        { requirement, is: "budget", perYear: 1200 },
        { requirement, is: "budget", perYear: 9600 },
      ],
      links: [{ requirement, a: "w-1", b: "w-2", because: "limit", is: "apart", from: "region" }],
    });
    const soft = { limits: new Set([0]), links: new Set([0]) };
    const model = buildModel(problem, reduce(problem), { soft });
    expect(model.columns.names.slice(2)).toEqual(["breach.budget.1", "breach.w_1.w_2"]);
    expect(choicesOf(model)).toBeNull();
    const row = model.rows.names.indexOf("r.budget");
    expect([model.rows.limits[row], model.rows.limits[row + 1]]).toEqual([0, 1]);
    // 2,400 a year against 1,200: a breach of one, the limit once more
    const of = (name: string) =>
      [...model.rows.indices.slice(model.rows.starts[row], model.rows.starts[row + 1])].indexOf(
        model.columns.names.indexOf(name),
      );
    const values = model.rows.values.slice(model.rows.starts[row], model.rows.starts[row + 1]);
    expect(values[of("x.w_1.a_a1")]! + values[of("x.w_2.a_a1")]! + values[of("breach.budget.1")]!).toBe(
      model.rows.high[row],
    );
  });

  const two = [
    workload(1, [option("a1", 90, 100), option("b1", 60, 50)]),
    workload(2, [option("a1", 80, 100), option("b1", 70, 60)]),
  ];

  it("is written with legal names, the same each time, and answers are read back by name", () => {
    const problem = ask(two, {
      limits: [
        { requirement, is: "budget", perYear: 1920 },
        { requirement, is: "providers", max: 1 },
      ],
    });
    const model = modelOf(problem);
    const again = modelOf({ ...problem, workloads: [...two].reverse() });
    const [lp, mps] = [toLp(model), toMps(model)];
    expect([lp, mps]).toEqual([toLp(again), toMps(again)]);
    expect(lp).toContain(" r.one.w_1: + x.w_1.a_a1 + x.w_1.b_b1 = 1");
    expect(lp).toContain(" r.budget: + 1200 x.w_1.a_a1 + 600 x.w_1.b_b1 + 1200 x.w_2.a_a1 + 720 x.w_2.b_b1 <= 1920");
    expect(mps).toContain(" L r.budget\n");
    expect(mps).toContain(" x.w_2.b_b1 r.budget 720\n");
    expect(mps).toContain(" RHS r.budget 1920\n");
    for (const name of [...model.columns.names, ...model.rows.names]) expect(name).toMatch(/^[xor][A-Za-z0-9_.]*$/);
    const picks = picksOf(model, [put(1, "b1"), put(2, "b1")])!;
    const term = "on-demand";
    expect(readAnswer(model, picks)).toEqual({
      placements: [
        { ...put(1, "b1"), term },
        { ...put(2, "b1"), term },
      ],
      recoveries: [],
    });
    expect([...toColumns(model, picks)]).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it("names the term where a region has two choices, and reads copies back as second places", () => {
    const year = option("a1", 80, 60, { term: "one-year" });
    const model = modelOf(
      ask([workload(1, [option("a1", 90, 100), year]), copy(1, [option("b1", 20, 5)])], {
        limits: [{ requirement, is: "budget", perYear: 900 }],
      }),
    );
    expect(model.columns.names).toEqual([
      "x.w_1.a_a1.on_demand.a_a1_std",
      "x.w_1.a_a1.one_year.a_a1_std",
      "x.w_1_standby.b_b1",
    ]);
    expect(readAnswer(model, Int32Array.from([1, 2]))).toEqual({
      placements: [{ ...put(1, "a1"), term: "one-year" }],
      recoveries: [{ workload: "w-1", mode: "warm", region: "b:b1" }],
    });
  });
});
