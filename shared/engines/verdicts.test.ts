import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import { RegionId, RulePackId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Verdict } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import {
  makeDataSet,
  makeDependency,
  makeGroup,
  makePlan,
  makeScenario,
  makeWave,
  makeWorkload,
} from "../samples/make.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Day } from "../units/date.ts";
import { assess } from "./assess.ts";
import { figureById } from "./figures.ts";
import { flowVerdicts } from "./verdict-flows.ts";
import { ruleVerdicts } from "./verdict-rules.ts";
import { packSetVerdicts, packsOn, switchVerdicts, withOnly, withPacks } from "./verdict-switch.ts";
import { alikeOf, listVerdicts, nothingToJudge, verdictOf, verdictsOfWorkload } from "./verdicts.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-verdicts-"));
const [csap, nis, n2sf] = ["kr-csap-2023", "kr-nis-2026-draft", "kr-n2sf-1.0"].map((id) => RulePackId.parse(id)) as [
  RulePackId,
  RulePackId,
  RulePackId,
]; // three in, three out
let plan: Plan;
let scenario: Scenario;

beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
  const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
  plan = readPlan(workspace.db);
  closeWorkspace(workspace);
  scenario = plan.scenarios[0]!;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const judged = (one: Scenario = scenario, day: Day | null = null) => assess(plan, catalogue, one, null, day);
const tried = (change: Partial<Parameters<typeof withPacks>[1]>, day: Day | null = null) =>
  judged(withPacks(scenario, { on: [], off: [], switches: [], ...change }), day);
const total = (counts: Readonly<Record<Verdict, number>>): number => counts.pass + counts.unknown + counts.fail;

describe("verdicts of a portfolio", () => {
  it("are those of every cell, though workloads that look alike are judged once", () => {
    const assessment = judged();
    const alike = alikeOf(assessment);
    expect(alike.length).toBeLessThan(assessment.workloads.length * 0.7);
    for (const { workloads, codes } of alike)
      for (const workload of workloads)
        assessment.regions.forEach((region, at) => {
          if (verdictOf[codes[at]!] !== assessment.cell(workload, region).verdict)
            throw new Error(`${workload.workload.id} in ${region.region.id}`);
        });
    expect(alike.flatMap(({ workloads }) => workloads).length).toBe(
      assessment.workloads.filter(({ stays }) => !stays).length,
    );
  });

  it("tell for each workload the best it can hope for, and what stands in its way", () => {
    const rows = listVerdicts(judged());
    for (const { verdict, regions, rule, sentence } of rows) {
      expect(total(regions)).toBe(total(rows[0]!.regions));
      expect(verdict).toBe(regions.pass > 0 ? "pass" : regions.unknown > 0 ? "unknown" : "fail");
      expect([rule === null, sentence === null]).toEqual([verdict === "pass", verdict === "pass"]);
    }
    expect(new Set(rows.map(({ verdict }) => verdict)).size).toBe(3);
  });

  it("EX-N2SF-1 say the item of the law that makes a workload C, and that it may go nowhere", () => {
    const rows = listVerdicts(judged()).filter(({ dataClass }) => dataClass === "C");
    expect(rows.length).toBeGreaterThan(0);
    for (const { verdict, rule, classReasons } of rows) {
      expect(verdict).toBe("fail");
      expect(rule).not.toBeNull();
      expect(inBothLanguages(classReasons[0]!).ko).toMatch(/정보공개법 제9조제1항 제[1-4]|기재되어/);
    }
  });

  it("EX-N2SF-2 leave a workload open whose data nobody has classed", () => {
    const rows = listVerdicts(judged()).filter(({ dataClass }) => dataClass === null);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ verdict }) => verdict === "pass")).toBe(false);
  });

  it("give every reason of one workload, region by region, those that pass too", () => {
    const assessment = judged();
    const facts = assessment.workloads.find(({ stays, dataClass }) => !stays && dataClass === "O")!;
    const regions = verdictsOfWorkload(assessment, facts);
    expect(regions.length).toBe(assessment.regions.length);
    expect(regions[0]!.verdict).toBe("pass");
    expect(regions[0]!.reasons.length).toBeGreaterThan(4);
    expect(regions[0]!.reasons.every(({ verdict }) => verdict === "pass")).toBe(true);
  });

  it("count each rule over the portfolio, and which workloads it alone leaves without a place", () => {
    const rules = ruleVerdicts(judged());
    const pairs = rules.filter(({ rule }) => rule !== "size").map((one) => total(one.pairs));
    expect(new Set(pairs).size).toBe(1);
    const korea = rules.find(({ rule }) => rule === "residency")!;
    expect(korea.regionsOut).toBe(judged().regions.filter(({ region }) => region.country !== "KR").length);

    // without the rest a rule stands alone
    const only = ruleVerdicts(judged(withOnly(scenario, [n2sf])));
    const stays = only.find(({ rule }) => rule === "kr-n2sf-1.0/class-c")!;
    const couldBeC = listVerdicts(judged()).filter(({ dataClass }) => dataClass === "C" || dataClass === null);
    expect(stays.lostAlone).toBeGreaterThan(0);
    expect(stays.lostAlone).toBeLessThanOrEqual(couldBeC.length);
    expect(stays.lostNames.length).toBeLessThanOrEqual(20);
  });

  it("are figures: regions left and workloads without a place, each the sum of its parts", () => {
    const assessment = judged();
    for (const id of ["verdicts/regions", "verdicts/without"]) {
      const figure = figureById(assessment, id)!;
      expect(figure.parts.length).toBeGreaterThan(0);
      expect(figure.parts.reduce((sum, { value }) => sum + value!.low, 0)).toBe(figure.value!.low);
      for (const part of figure.parts) expect(figureById(assessment, part.id)).toEqual(part);
    }
    const rows = listVerdicts(assessment);
    expect(figureById(assessment, "verdicts/without")!.value!.low).toBe(
      rows.filter(({ verdict }) => verdict !== "pass").length,
    );
    expect(figureById(judged({ ...scenario, unknown: "allow" }), "verdicts/without")!.value!.low).toBe(
      rows.filter(({ verdict }) => verdict === "fail").length,
    );
    expect(figureById(assess(makePlan(), catalogue, makeScenario()), "verdicts/regions")).toMatchObject({
      value: null,
    });
    expect(figureById(assessment, "verdicts/lost")).toBeNull();
  });
});

describe("another pack", () => {
  it("EX-CSAP-5 turns every verdict that rests on a grade, and says which workloads lose their last region", () => {
    const before = judged();
    const change = switchVerdicts(before, tried({ on: [nis], off: [csap] }, "2027-09-01"), 0, 100_000);
    expect(change.packs.before).toContain(csap);
    expect(change.packs.after).not.toContain(csap);
    expect(change.after.pass).toBe(0);
    expect(change.lostAllCount).toBe(change.before.pass);
    expect(change.changed.length).toBe(change.changedPairs);
    expect(new Set(change.changed.map(({ workload }) => workload)).size).toBe(change.changedWorkloads);
    const lost = change.changed.filter((one) => one.before === "pass");
    for (const { after, rule, sentence } of lost) {
      expect([after, rule]).toEqual(["unknown", "kr-nis-2026-draft/nis-verification"]);
      expect(inBothLanguages(sentence).en).toContain("NIS single verification");
    }
    expect(change.remarks.map(({ pack, sentence }) => [pack, sentence.key])).toContainEqual([
      nis, "eligibility.pack-draft",
    ]); // prettier-ignore
    expect(total(change.before)).toBe(total(change.after));
  });

  it("EX-CSAP-5 nothing is lost where the announced rule is switched on, for a day in its time", () => {
    const switches = [{ pack: nis, switch: "csap-keeps-passing", on: true }];
    const change = switchVerdicts(judged(), tried({ on: [nis], off: [csap], switches }, "2027-09-01"), 0, 0);
    expect([change.lostAllCount, change.after.pass]).toEqual([0, change.before.pass]);
    expect(change.changed).toEqual([]);
  });

  it("that is not in force on the day, or over, leaves verdicts open and says so", () => {
    const early = switchVerdicts(judged(), tried({ on: [nis], off: [csap] }), 0, 1);
    expect(early.changed[0]).toMatchObject({ rule: "kr-nis-2026-draft/status", after: "unknown" });
    expect(early.remarks[0]!.sentence.key).toBe("eligibility.pack-not-yet");
    const late = switchVerdicts(judged(), tried({}, "2027-07-01"), 0, 1);
    expect(late.changed[0]).toMatchObject({ rule: "kr-csap-2023/status", after: "unknown" });
    expect(late.remarks.map(({ sentence }) => sentence.key)).toEqual(["eligibility.pack-over"]);
    expect(late.after.pass).toBe(0);
  });

  it("is told part by part, and the same packs again turn nothing", () => {
    const [before, after] = [judged(), tried({ on: [nis], off: [csap] })];
    const whole = switchVerdicts(before, after, 0, 100_000).changed;
    const parts = [0, 500].flatMap((from) => switchVerdicts(before, after, from, 500).changed);
    expect(parts).toEqual(whole.slice(0, 1000));
    const same = switchVerdicts(before, tried({ on: [csap], off: [nis] }), 0, 10);
    expect([same.changedPairs, same.changedWorkloads, same.lostAllCount]).toEqual([0, 0, 0]);
  });

  it("sets of packs lie side by side: fewer rules never leave fewer places", () => {
    const set = (...packs: RulePackId[]) => packSetVerdicts(judged(withOnly(scenario, packs)));
    const [none, one, two] = [set(), set(csap), set(csap, n2sf)];
    expect(packsOn(withOnly(scenario, [csap]))).toEqual([csap]);
    expect(two.pairs.pass).toBeLessThanOrEqual(one.pairs.pass);
    expect(one.pairs.pass).toBeLessThanOrEqual(none.pairs.pass);
    expect(total(two.pairs)).toBe(total(none.pairs));
    expect(none.regions).toBeGreaterThanOrEqual(one.regions);
  });
});

describe("one workload and its day", () => {
  const kr = RegionId.parse("naver:KR");
  const made = (change: Partial<Plan> = {}) => {
    const group = makeGroup();
    const workload = makeWorkload({ group: group.id });
    const dataSets = [makeDataSet({ group: group.id, stated: "O" })];
    return makePlan({ groups: [group], workloads: [workload], dataSets, ...change });
  };
  const certified = {
    ...catalogue,
    certifications: catalogue.certifications
      .filter(({ provider, scheme }) => provider === "naver" && scheme === "CSAP")
      .slice(0, 1)
      .map((one) => ({
        ...one,
        ...{ zones: null, regions: null, rank: 2, standing: "proven" as const },
        ...{ validFrom: "2022-11-30", validTo: null, lastConfirmed: null, termYears: 5 },
      })),
  };
  // the pack ends with June 2027; here it goes on, so that only the certificate ends
  const going = { ...certified, rulePacks: certified.rulePacks.map((pack) => ({ ...pack, validTo: null })) };
  const verdictIn = (one: Plan, region = kr, from = going) => {
    const assessment = assess(one, from, one.scenarios[0]!);
    return assessment.cell(assessment.workloads[0]!, assessment.region(region)!);
  };

  it("EX-CSAP-2 a certificate that is valid today fails for a wave after its last day", () => {
    const wave = (cutOver: string) => makeWave({ cutOver, workloads: [makeWorkload().id] });
    expect(verdictIn(made()).verdict).toBe("pass");
    expect(verdictIn(made({ waves: [wave("2027-11-30")] })).verdict).toBe("pass");
    const late = verdictIn(made({ waves: [wave("2027-12-06")] }));
    expect(late.verdict).toBe("fail");
    expect(late.reasons[0]).toMatchObject({
      rule: "kr-csap-2023/csap-grade",
      sentence: { key: "eligibility.certificate-expired", args: { lastDay: "2027-11-30", day: "2027-12-06" } },
    });
  });

  it("EX-CSAP-4 the same provider outside Korea fails for the country", () => {
    const tokyo = going.regions.find(({ provider, country }) => provider === "naver" && country === "JP");
    const abroad = tokyo ?? going.regions.find(({ provider, country }) => provider === "aws" && country === "JP")!;
    const cell = verdictIn(made(), abroad.id);
    expect(cell.verdict).toBe("fail");
    expect(cell.reasons.map(({ rule }) => rule)).toContain("kr-csap-2023/system-in-korea");
  });

  it("a verdict set by hand lets it in where it was set, and the reason stays in sight", () => {
    const override = {
      ...{ workload: makeWorkload().id, rule: "kr-csap-2023/csap-grade", region: kr, verdict: "pass" as const },
      ...{ reason: "조건부 승인", decidedBy: "정보보안담당관" },
    };
    const bare = { ...going, certifications: [] };
    const set = made({ scenarios: [makeScenario({ overrides: [override] })] });
    expect(verdictIn(made(), kr, bare).verdict).toBe("unknown");
    const cell = verdictIn(set, kr, bare);
    expect(cell.verdict).toBe("pass");
    expect(cell.reasons).toMatchObject([{ rule: override.rule, byHand: true, verdict: "pass" }]);
    expect(verdictIn(set, RegionId.parse("aws:ap-northeast-2"), bare).reasons.some(({ byHand }) => byHand)).toBe(false);
    const twin = { ...set, workloads: [...set.workloads, makeWorkload({ number: 2, group: set.groups[0]!.id })] };
    const assessment = assess(twin, bare, twin.scenarios[0]!);
    expect(assessment.cell(assessment.workloads[1]!, assessment.region(kr)!).verdict).toBe("unknown");
  });

  it("nothing to judge is said, not counted as zero", () => {
    expect(nothingToJudge(assess(makePlan(), catalogue, makeScenario()))?.key).toBe("verdicts.no-workloads");
    const group = makeGroup({ disposition: "retain", reason: "x" });
    const still = makePlan({ groups: [group], workloads: [makeWorkload({ group: group.id })] });
    expect(nothingToJudge(assess(still, catalogue, makeScenario()))?.key).toBe("verdicts.nothing-moves");
    const empty = assess(makePlan(), catalogue, makeScenario());
    expect(switchVerdicts(empty, empty, 0, 10).because?.key).toBe("verdicts.no-workloads");
    expect(ruleVerdicts(empty)).toEqual([]);
  });

  it("EX-N2SF-3 a copy from a pond of class S to a lake of open data names both ends; a call is no copy", () => {
    const [pond, lake] = [makeGroup({ number: 1, name: "연못" }), makeGroup({ number: 2, name: "호수" })];
    const [a, b] = [makeWorkload({ number: 1, group: pond.id }), makeWorkload({ number: 2, group: lake.id })];
    const dataSets = [
      makeDataSet({ number: 1, group: pond.id, items: [6] }),
      makeDataSet({ number: 2, group: lake.id, stated: "O" }),
    ];
    const flowsOf = (type: string, from = a, to = b) =>
      flowVerdicts(
        assess(
          makePlan({
            ...{ groups: [pond, lake], workloads: [a, b], dataSets },
            dependencies: [makeDependency(from, to, { type })],
          }),
          catalogue,
          makeScenario(),
        ),
      );
    const [found] = flowsOf("data lake sync");
    expect(found).toMatchObject({ verdict: "fail", from: a.name, to: b.name });
    expect(inBothLanguages(found!.sentence).ko).toMatch(/web1.*S등급.*web2.*최대 O등급/);
    expect(flowsOf("api")).toEqual([]);
    expect(flowsOf("파일 전송", b, a)).toEqual([]);
  });
});
