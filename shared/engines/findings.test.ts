import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { makePlan, makeWorkload } from "../samples/make.ts";
import { makeAgencyPlan } from "../samples/make-report.ts";
import { entryOf } from "../text/found-entry.ts";
import { ruleText } from "../text/rule-text.ts";
import { inBothLanguages } from "../text/text.ts";
import { assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import { figureById } from "./figures.ts";
import { findingsOf } from "./findings.ts";
import { leave } from "./leave.ts";
import { currentPlacement } from "./place.ts";
import { currentWaves } from "./schedule.ts";

const catalogue = loadCatalogue(assetsFolder());
const agencyPlan = makeAgencyPlan(catalogue);

/** What a plan proposes, by the real engines. */
function found(plan: Plan): { assessment: ReturnType<typeof assess>; findings: Finding[] } {
  const scenario = plan.scenarios[0]!;
  const assessment = assess(plan, catalogue, scenario);
  const comparison = compareAll(assessment);
  const findings = findingsOf({
    assessment,
    comparison,
    lockIn: leave(assessment, comparison),
    placement: currentPlacement(assessment, comparison),
    waves: currentWaves(assessment, []),
    bills: [],
    ruleName: (rule) => ruleText(assessment.packs, rule),
  });
  return { assessment, findings };
}
const origins = (plan: Plan): string[] => found(plan).findings.map(({ origin }) => origin);
const whole = found(agencyPlan);

describe("what a plan proposes for its registers", () => {
  it("proposes each thing once, as the contract has it, and names its register in the origin", () => {
    const all = whole.findings.map(({ origin }) => origin);
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
    for (const finding of whole.findings) {
      expect(Finding.parse(finding)).toEqual(finding);
      expect(finding.origin.startsWith(`${finding.register.slice(0, -1)}/`), finding.origin).toBe(true);
    }
  });

  it("says everything in both languages without a gap, and fits every entry into its register", () => {
    for (const finding of whole.findings)
      for (const language of ["ko", "en"] as const) {
        const words = JSON.stringify(entryOf(finding, agencyPlan.scenarios[0]!.id, language).row);
        expect(words, finding.origin).not.toMatch(/\{\{|undefined|NaN|findings\.|\[object/);
        if (language === "ko") expect(words).toMatch(/[가-힣]/);
      }
  });

  it("names only figures that open", () => {
    const figures = whole.findings.flatMap(({ on }) => on.figure ?? []);
    expect(figures.length).toBeGreaterThan(3);
    for (const id of figures) expect(figureById(whole.assessment, id)?.id, id).toBe(id);
  });

  it("claims no likelihood but where it is so already, and no impact without a grade", () => {
    for (const finding of whole.findings)
      if (finding.register === "risks") expect([null, 5]).toContain(finding.likelihood);
    const ungraded: Plan = { ...agencyPlan, groups: agencyPlan.groups.map((group) => ({ ...group, grade: null })) };
    for (const finding of found(ungraded).findings)
      if (finding.register === "risks") expect(finding.impact, finding.origin).toBeNull();
  });

  it("takes the impact of the gravest grade from the register of assumptions", () => {
    const assumptions = [{ key: "risk.impact-grade-1" as const, value: 3, reason: "ours" }];
    const risk = (plan: Plan) =>
      found(plan).findings.find((one) => one.register === "risks" && one.origin.startsWith("risk/uncovered/1"));
    expect(risk(agencyPlan)).toMatchObject({ impact: 5 });
    expect(risk({ ...agencyPlan, assumptions })).toMatchObject({ impact: 3 });
  });

  it("proposes nothing of a placement, its lock-in or its exit where nothing is placed", () => {
    const bare = origins(makePlan({ workloads: [makeWorkload()] }));
    expect(bare.filter((one) => /adopt|lock-in|exit|concentration|gate|unpriced|indicator/.test(one))).toEqual([]);
  });

  it("asks for a decision about each gate that fails on the day of the cut-over, due on that day", () => {
    const late: Plan = {
      ...agencyPlan,
      waves: agencyPlan.waves.map((wave) => ({ ...wave, start: "2039-01-03", cutOver: "2039-01-14" })),
    };
    const { findings } = found(late);
    const gates = findings.filter(({ origin }) => /^risk\/gate-(fails|unknown)\//.test(origin));
    expect(gates.length).toBeGreaterThan(0);
    for (const { origin } of gates) {
      const asked = findings.find((one) => one.origin === origin.replace("risk/", "decision/"));
      expect(asked, origin).toMatchObject({ register: "decisions", due: "2039-01-14" });
    }
    if (gates.some(({ origin }) => origin.startsWith("risk/gate-fails/")))
      expect(findings.find(({ origin }) => origin === "decision/adopt")).toMatchObject({ advised: null });
  });

  it("no longer asks for a decision about a broken rule that somebody answers for", () => {
    const early: Plan = {
      ...agencyPlan,
      waves: agencyPlan.waves.map((wave) => ({ ...wave, start: "2020-01-06", cutOver: "2020-01-11" })),
    };
    const { assessment, findings } = found(early);
    const rules = findings.flatMap(({ origin }) => /^decision\/wave-rule\/(\d+)$/.exec(origin)?.[1] ?? []);
    expect(rules.length).toBeGreaterThan(0);
    const rule = Number(rules[0]);
    const { scenario } = assessment;
    const waveAcceptances = currentWaves(assessment, [])
      .issues.filter((issue) => issue.rule === rule)
      .map(({ wave }) => ({
        scenario: scenario.id,
        wave,
        rule,
        acceptedBy: "정보화담당관",
        acceptedOn: "2026-11-20",
        reason: "예산",
      }));
    const after = origins({ ...early, waveAcceptances });
    expect(after).not.toContain(`decision/wave-rule/${rule}`);
    expect(after, "it stays a risk").toContain(`risk/wave-rule/${rule}`);
  });

  it("states no indicator without a baseline, and asks for the baseline instead", () => {
    const { findings } = whole;
    const measured = findings.filter(({ register }) => register === "indicators");
    for (const one of measured) if (one.register === "indicators") expect(Number.isFinite(one.baseline)).toBe(true);
    expect(findings.map(({ origin }) => origin)).toContain("question/baseline/latency");
    expect(measured.map(({ origin }) => origin)).not.toContain("indicator/latency");
  });

  it("keeps an origin while what it is about grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 30 }), (count) => {
        const grown = origins(makeAgencyPlan(catalogue, count));
        expect(new Set(grown).size).toBe(grown.length);
        for (const origin of grown) expect(origin).not.toMatch(/count|\s/);
        for (const kind of ["decision/adopt", "question/owner-unit", "question/baseline/cost"])
          expect(grown.includes(kind)).toBe(origins(agencyPlan).includes(kind));
      }),
      { numRuns: 4 },
    );
  });

  it("says a rule by the words of its pack, a gate by its kind, an ordering rule by its name", () => {
    const { packs } = whole.assessment;
    expect(ruleText(packs, "residency").en).not.toBe("residency");
    expect(ruleText(packs, "9").ko).toMatch(/[가-힣]/);
    expect(ruleText(packs, "nobody-knows").en).toBe("nobody-knows");
    expect(inBothLanguages({ key: "findings.risk-unplaced", args: { count: 2, names: "a, b" } }).en).toContain("a, b");
  });
});
