import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CriterionState } from "../../model/sovereignty.ts";
import { exactly, range } from "../../units/range.ts";
import { certificate, framework, levelsOf, makeProvider, paper } from "./framework-for-tests.ts";
import { answersOf, objectives } from "./levels.ts";
import { readBy } from "./reading.ts";

const evidencedOf = (...papers: object[]) => levelsOf({ criterionAnswers: papers.map(paper) })["SOV-1"]; // level 2 can only be asked; the catalogue proves level 1

describe("what the planner has on paper", () => {
  it("answers a criterion the catalogue is silent about, in the column it belongs to", () => {
    expect(evidencedOf({ claimed: "met" })).toMatchObject({ claimed: range(2, 4), evidenced: range(1, 4) });
    expect(evidencedOf({ evidenced: "met" })).toMatchObject({ claimed: range(2, 4), evidenced: range(2, 4) });
    expect(evidencedOf({ claimed: "met", evidenced: "not" })).toMatchObject({
      claimed: range(2, 4),
      evidenced: exactly(1),
    });
  });

  it("stands above the catalogue, with its source", () => {
    const against = evidencedOf({ criterion: "SOV-1-1", evidenced: "not", source: "등기부" });
    expect(against.evidenced).toEqual(exactly(0));
    expect(against.evidence.at(-1)).toMatchObject({
      source: "typed",
      method: "typed",
      standing: "proven",
      note: "등기부",
    });
  });

  it("counts to its last day; after it the level falls back to what the catalogue proves, and the reason says so", () => {
    const last = evidencedOf({ evidenced: "met", validTo: "2026-11-21" });
    expect(last.evidenced).toEqual(range(2, 4));
    const ended = evidencedOf({ evidenced: "met", validTo: "2026-11-20" });
    expect(ended).toMatchObject({ claimed: range(2, 4), evidenced: range(1, 4) });
    const said = ended.reasons.find(({ key }) => key === "sovereignty.criterion-ended");
    expect(said?.args).toMatchObject({ criterion: "SOV-1-2", until: "2026-11-20" });
    expect(ended.evidence.at(-1)).toMatchObject({ standing: "expired" });
  });

  it("says nothing of another provider or another criterion", () => {
    const other = levelsOf({ criterionAnswers: [paper({ provider: "other", evidenced: "met" })] });
    expect(other["SOV-1"].evidenced).toEqual(range(1, 4));
    const unheard = levelsOf({ criterionAnswers: [paper({ criterion: "SOV-9-9", evidenced: "met" })] });
    expect(objectives.map((one) => unheard[one].evidenced)).toEqual(objectives.map((one) => levelsOf()[one].evidenced));
  });

  it("only narrows what was open: nobody's answer ever widens a level or moves it out of its range", () => {
    const asked = framework.criteria.filter(({ test }) => test.fact === "asked").map(({ id }) => id);
    const answers = fc.array(fc.option(fc.constantFrom(...CriterionState.options)), {
      minLength: asked.length,
      maxLength: asked.length,
    });
    const open = levelsOf();
    fc.assert(
      fc.property(answers, (given) => {
        const papers = given.map((evidenced, at) => paper({ criterion: asked[at], evidenced }));
        const found = levelsOf({ criterionAnswers: papers });
        for (const one of objectives) {
          expect(found[one].evidenced.low).toBeGreaterThanOrEqual(open[one].evidenced.low);
          expect(found[one].evidenced.high).toBeLessThanOrEqual(open[one].evidenced.high);
        }
      }),
      { seed: 11 },
    );
  });

  it("is shown beside what the catalogue says by itself", () => {
    const question = {
      framework,
      provider: makeProvider(),
      certifications: [],
      regions: [],
      sealAnswers: [],
      day: "2026-11-21",
      criterionAnswers: [paper({ criterion: "SOV-6-1", evidenced: "not" })],
    };
    const one = answersOf(question).find(({ criterion }) => criterion.id === "SOV-6-1")!;
    expect(one).toMatchObject({ answer: { evidenced: "not" }, catalogue: { evidenced: "met" }, hasEnded: false });
  });
});

describe("a profile", () => {
  const weights = { ...framework.weights, "SOV-2": 90 };
  const read = (home: string[] | null) => readBy(framework, { weights, home, levelRule: "per-objective-only" });

  it("changes weights and level rule and nothing else", () => {
    expect(read(null)).toEqual({ ...framework, weights, levelRule: "per-objective-only" });
  });

  it("reads owner and place with its own home, and a law of home as none from outside", () => {
    const american = makeProvider({ owner: { name: "Cloud Inc.", country: "US", source: "press" } });
    const at = (home: string[] | null) =>
      levelsOf({ framework: read(home), provider: american, certifications: [certificate({ scheme: "x" })] })["SOV-2"];
    expect(at(null).evidenced).toEqual(exactly(1)); // in Germany, but owned from the US, and the CLOUD Act caps it
    const home = levelsOf({ framework: read(["US", "DE"]), provider: american })["SOV-2"];
    expect(home.evidenced).toEqual(range(2, 4));
    expect(home.reasons.map(({ key }) => key)).not.toContain("sovereignty.capped");
  });
});
