import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dictionary } from "../../text/dictionary.ts";
import { exactly, range } from "../../units/range.ts";
import { type Figure, findFigure } from "../explain.ts";
import { answer, certificate, framework, levels, levelsOf, makeProvider } from "./framework-for-tests.ts";
import { type Framework, type Levels, drill, objectives } from "./levels.ts";
import { scoreFigure, sovereigntyScore } from "./score.ts";

const score = (given: Levels) => sovereigntyScore(given, framework, makeProvider())!; // the weights are those of the pack
const ends = (given: Levels) => {
  const { score: total, overallLevel, weakest } = score(given);
  return [total, overallLevel, weakest];
};

describe("sovereignty score", () => {
  it("EX-SOV-1 90 % never without overall level 0 and its weakest objective", () => {
    expect(ends(levels(4, 0, 4, 4, 4, 4, 4, 4))).toEqual([exactly(90), exactly(0), "SOV-2"]);
    expect(score(levels(4, 0, 4, 4, 4, 4, 4, 4)).figure.label.args).toMatchObject({ level: "0", weakest: "SOV-2" });
  });
  it("EX-SOV-2", () => {
    expect(ends(levels(3, 3, 3, 3, 3, 3, 3, 3)).slice(0, 2)).toEqual([exactly(75), exactly(3)]);
  });
  it("EX-SOV-3", () => {
    expect(ends(levels(3, 3, 2, 3, 2, 3, 4, 1))).toEqual([exactly(67.5), exactly(1), "SOV-8"]);
  });
  it("EX-SOV-6 an unanswered objective makes a range", () => {
    expect(ends(levels(4, 4, 4, 4, null, 4, 4, 4))).toEqual([range(80, 100), range(0, 4), "SOV-5"]);
  });

  const cloudAct = { "SOV-1": 1, "SOV-2": 1, "SOV-3": 1, "SOV-4": 2, "SOV-7": 1 };
  const all = levels(4, 4, 4, 4, 4, 4, 4, 4);
  it("EX-COC-1 the CLOUD Act reaches a provider that was best at everything", () => {
    expect(ends(drill(all, cloudAct)).slice(0, 2)).toEqual([exactly(58.75), exactly(1)]);
  });
  it("EX-COC-2 a buyer from outside the EU takes it over", () => {
    const acquisition = { "SOV-1": 1, "SOV-2": 1, "SOV-5": 1, "SOV-7": 2 };
    expect(ends(drill(all, acquisition)).slice(0, 2)).toEqual([exactly(61.25), exactly(1)]);
  });
  it("EX-COC-3 a drill caps and never raises", () => {
    const mixed = drill(levels(3, 3, 2, 3, 2, 3, 4, 1), cloudAct);
    expect(objectives.map((one) => mixed[one].evidenced.low)).toEqual([1, 1, 1, 2, 2, 3, 1, 1]);
    expect(ends(mixed).slice(0, 2)).toEqual([exactly(41.25), exactly(1)]);
  });

  it("holds every answer an open objective may get, reaches both ends, and no drill raises it", () => {
    const level = fc.option(fc.integer({ min: 0, max: 4 }));
    const eight = fc.array(level, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(eight, fc.integer({ min: 0, max: 4 }), (given, guess) => {
        const open = score(levels(...given));
        const filled = score(levels(...given.map((one) => one ?? guess)));
        expect(filled.score.low).toBeGreaterThanOrEqual(open.score.low);
        expect(filled.score.high).toBeLessThanOrEqual(open.score.high);
        expect(score(levels(...given.map((one) => one ?? 0))).score.low).toBe(open.score.low);
        expect(score(levels(...given.map((one) => one ?? 4))).overallLevel.high).toBe(open.overallLevel.high);
        const drilled = score(drill(levels(...given), { "SOV-5": guess, "SOV-2": 1 }));
        expect(drilled.score.high).toBeLessThanOrEqual(open.score.high);
        expect(drilled.overallLevel.low).toBeLessThanOrEqual(open.overallLevel.low);
      }),
      { seed: 10 },
    );
  });

  it("gives each objective its part of the figure, with what it rests on", () => {
    const { figure } = score(levelsOf());
    expect(figure.id).toBe("sovereignty/cloud");
    expect(findFigure(figure, "sovereignty/cloud/SOV-1")).toMatchObject({
      value: range(1, 4),
      evidence: [{ source: "press", standing: "proven" }],
    });
  });
});

describe("levels", () => {
  const evidenced = (change: Parameters<typeof levelsOf>[0]) => {
    const found = levelsOf(change);
    return (objective: keyof Levels) => found[objective].evidenced;
  };

  it("counts up while every criterion is met, and leaves open what nobody answered", () => {
    const level = evidenced({});
    expect(level("SOV-1")).toEqual(range(1, 4)); // level 2 was asked and not answered
    expect(level("SOV-2")).toEqual(range(2, 4)); // no criterion of level 3: not proven, not disproven
    expect(level("SOV-6")).toEqual(range(2, 4));
    expect(level("SOV-8")).toEqual(range(0, 4)); // no criterion at all
  });

  it("a fact against it ends the level below the criterion", () => {
    const platform = { name: "own", family: "proprietary", source: "press" };
    expect(evidenced({ provider: makeProvider({ platform }) })("SOV-6")).toEqual(exactly(1));
  });

  it("recollection is a claim and no evidence", () => {
    const owner = { name: "Cloud AG", country: "DE", source: "memory" };
    const found = levelsOf({ provider: makeProvider({ owner }) });
    expect(found["SOV-2"]).toMatchObject({ claimed: range(2, 4), evidenced: range(1, 4) });
  });

  it("certificates count proven and in their term only", () => {
    const level = (change: object) => evidenced({ certifications: [certificate(change)] })("SOV-7");
    expect(level({})).toEqual(range(1, 4));
    expect(level({ standing: "claimed" })).toEqual(range(0, 4));
    expect(level({ validTo: "2026-11-20" })).toEqual(exactly(0));
    expect(level({ validTo: "2026-11-21" })).toEqual(range(1, 4));
  });

  it("an award proves its level for every objective; a claimed one does not", () => {
    const award = { scheme: "EU CSF SEAL", level: "SEAL-3", rank: 3 };
    const found = evidenced({ certifications: [certificate(award)] });
    expect(objectives.every((objective) => found(objective).low >= 3)).toBe(true);
    const claimed = levelsOf({ certifications: [certificate({ ...award, standing: "claimed" })] });
    expect(claimed["SOV-8"]).toMatchObject({ claimed: range(3, 4), evidenced: range(0, 4) });
  });

  it("a US owner is capped in the open, and only an evidenced answer lifts the cap", () => {
    const us = makeProvider({ owner: { name: "Cloud Inc.", country: "US", source: "press" } });
    const award = certificate({ scheme: "eu-csf", level: "SEAL-3" });
    const capped = levelsOf({ provider: us, certifications: [award], sealAnswers: [answer("SOV-2", 3, null)] })[
      "SOV-2"
    ];
    expect(capped).toMatchObject({ claimed: exactly(3), evidenced: exactly(1) });
    expect(capped.reasons.map(({ key }) => key)).toContain("sovereignty.capped");

    const lifted = levelsOf({ provider: us, sealAnswers: [answer("SOV-2", null, 3)] })["SOV-2"];
    expect(lifted.evidenced).toEqual(exactly(3));
    expect(lifted.reasons.map(({ key }) => key)).not.toContain("sovereignty.capped");
  });

  it("an owner nobody knows widens the level downwards", () => {
    const dark = makeProvider({ owner: { name: null, country: null, source: null } });
    const found = levelsOf({ provider: dark, certifications: [certificate({ scheme: "eu-csf", level: "SEAL-3" })] });
    expect(found["SOV-2"].evidenced).toEqual(range(1, 4));
    for (const objective of objectives) {
      for (const { key } of found[objective].reasons) expect(dictionary).toHaveProperty([key]);
    }
  });
});

describe("the framework given", () => {
  it("gives no score at all where the weights sum to 0, and says why", () => {
    const weights = Object.fromEntries(objectives.map((one) => [one, 0])) as Framework["weights"]; // all eight
    const weightless = { ...framework, weights };
    expect(sovereigntyScore(levels(4, 4, 4, 4, 4, 4, 4, 4), weightless, makeProvider())).toBeNull();
    const figure = scoreFigure("sovereignty/cloud", levels(4, 4, 4, 4, 4, 4, 4, 4), weightless, makeProvider());
    expect(figure).toMatchObject({ value: null, because: { key: "sovereignty.no-weights" } });
  });

  it("leaves an objective of weight 0 out of the score and never out of the weakest", () => {
    const weights = { ...framework.weights, "SOV-2": 0 };
    const found = sovereigntyScore(levels(4, 0, 4, 4, 4, 4, 4, 4), { ...framework, weights }, makeProvider());
    expect(found).toMatchObject({ score: exactly(100), overallLevel: exactly(0), weakest: "SOV-2" });
  });

  it("can be recomputed from the printed parts: level × weight × the worth of a level, summed", () => {
    const { figure } = score(levels(3, 3, 2, null, 2, 3, 4, 1));
    const product = (parts: readonly Figure[], end: "low" | "high") =>
      parts.reduce((value, part) => value * part.value![end], 1);
    for (const end of ["low", "high"] as const) {
      const sum = figure.parts.reduce((total, part) => total + product(part.parts, end), 0);
      expect(sum).toBeCloseTo(figure.value![end], 9);
    }
  });

  it("does not need weights that make a hundred", () => {
    const doubled: Framework = {
      ...framework,
      weights: Object.fromEntries(objectives.map((one) => [one, 2 * framework.weights[one]])) as Framework["weights"], // all eight
    };
    const mixed = levels(3, 3, 2, 3, 2, 3, 4, 1);
    expect(sovereigntyScore(mixed, doubled, makeProvider())?.score).toEqual(exactly(67.5));
  });
});
