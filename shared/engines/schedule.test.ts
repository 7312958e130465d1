import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { AssumptionKey } from "../model/assumption.ts";
import { type ProviderId, RequirementId, TeamId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { ProcurementStep } from "../model/procurement.ts";
import { defaultWaveRules } from "../model/wave-rules.ts";
import type { WaveSettings } from "../model/wave.ts";
import { makeAgencyPlan } from "../samples/make-report.ts";
import { makeWave } from "../samples/make.ts";
import { recomputed } from "../samples/recompute.ts";
import { inBothLanguages } from "../text/text.ts";
import { type Assessment, assess } from "./assess.ts";
import { figureById } from "./figures.ts";
import { effortOf } from "./schedule-effort.ts";
import { budgetsOf } from "./schedule-budget.ts";
import { procurementsOf } from "./schedule-procurement.ts";
import { transfersOf } from "./schedule-transfer.ts";
import { currentWaves, waveQuestion } from "./schedule.ts";
import { calendar } from "./waves/calendar.ts";
import { hoursBetween, hoursPerTb, peopleOn, teamsOf, transferHours } from "./waves/measure.ts";

const catalogue = loadCatalogue(assetsFolder());
const agency = makeAgencyPlan(catalogue);
type Assumed = Partial<Record<AssumptionKey, number | null>>;

function assessed(change: Partial<Plan> = {}, assume: Assumed = {}): Assessment {
  const assumptions = Object.entries(assume).map(([key, value]) => ({
    key: key as AssumptionKey,
    value,
    reason: null,
  })); // keys of the record
  const plan = { ...agency, ...change, assumptions };
  return assess(plan, catalogue, plan.scenarios[0]!);
}
const inGroups = (disposition: Plan["groups"][number]["disposition"]): Partial<Plan> => ({
  groups: agency.groups.map((group) => ({ ...group, disposition })),
});
const seller = (assessment: Assessment): ProviderId =>
  assessment.region(assessment.scenario.placements[0]!.region)!.seller.id;

describe("work of a move", () => {
  it("is the usual hours times what is stated for its way", () => {
    const stated = assessed(inGroups("refactor"), { "waves.effort-refactor": 5 });
    expect(effortOf(stated, stated.workloads[0]!)).toEqual({ hours: { typical: 80, low: 80, high: 80 }, reasons: [] });
    const plain = assessed(inGroups("rehost"));
    expect(effortOf(plain, plain.workloads[0]!).hours).toEqual({ typical: 16, low: 16, high: 16 });
  });

  it("spans what is stated where the way is not decided, or nobody has stated its factor, and says which", () => {
    const factors = { "waves.effort-refactor": 5, "waves.effort-relocate": 0.5 };
    const all = { ...factors, "waves.effort-replatform": 2, "waves.effort-repurchase": 3 };
    const open = assessed(inGroups(null), all);
    const { hours, reasons } = effortOf(open, open.workloads[0]!);
    expect(hours).toEqual({ typical: 16, low: 8, high: 80 });
    expect(reasons.map(({ key }) => key)).toEqual(["schedule.way-open"]);
    // one way without a factor is possible: there is no upper end, and no figure
    const partly = assessed(inGroups(null), factors);
    const { id } = partly.workloads[0]!.workload;
    expect(effortOf(partly, partly.workloads[0]!).hours).toEqual({ typical: 16, low: 0, high: null });
    const figure = figureById(partly, `effort/${id}`)!;
    expect([figure.value, figure.because?.key]).toEqual([null, "schedule.way-open-unstated"]);
    expect(inBothLanguages(figure.because!).en).toContain("repurchase");
    const unstated = assessed(inGroups("repurchase"), factors);
    const none = effortOf(unstated, unstated.workloads[0]!);
    expect([none.hours.high, none.reasons.map(({ key }) => key)]).toEqual([null, ["schedule.way-unstated"]]);
    const issues = currentWaves(unstated, []).issues.filter(({ rule }) => rule === 11);
    expect(issues.map(({ severity, sentence }) => [severity, sentence.key])).toEqual([
      ["advisory", "waves.rule-11-hours-unknown"],
    ]);
  });

  it("takes longer where much is stored, and may where nobody knows how much", () => {
    const large = { "waves.large-from": 100, "waves.effort-large": 2 };
    const known = assessed(inGroups("rehost"), large);
    expect(effortOf(known, known.workloads[0]!).hours).toEqual({ typical: 32, low: 32, high: 32 });
    const workloads = agency.workloads.map((one) => ({ ...one, storageGib: null, storageUsedGib: null }));
    const unknown = assessed({ ...inGroups("rehost"), workloads }, large);
    const effort = effortOf(unknown, unknown.workloads[0]!);
    expect(effort.hours).toEqual({ typical: 16, low: 16, high: 32 });
    expect(inBothLanguages(effort.reasons[0]!).en).toContain("100 GiB");
  });

  it("is wider, never narrower, and never elsewhere when a decision is taken away", () => {
    const ways = fc.constantFrom("rehost", "replatform", "refactor", "repurchase", "relocate");
    const factor = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(ways, factor, factor, factor, (way, a, b, c) => {
        const factors = { "waves.effort-replatform": a, "waves.effort-refactor": b, "waves.effort-repurchase": c };
        const [known, open] = [assessed(inGroups(way), factors), assessed(inGroups(null), factors)];
        const narrow = effortOf(known, known.workloads[0]!).hours;
        const wide = effortOf(open, open.workloads[0]!).hours;
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high!).toBeGreaterThanOrEqual(narrow.high!);
        expect(wide.low <= wide.typical && wide.typical <= wide.high!).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe("teams and days", () => {
  const settings: WaveSettings = { ...agency.waveSettings, engineers: 2, hoursPerDay: 8 };
  const team = {
    id: TeamId.parse("tm-1"),
    name: "database",
    people: 3,
    hoursPerDay: 6,
    periods: [{ from: "2027-03-03", to: "2027-03-04", people: 0 }],
    groups: [agency.groups[0]!.id],
  };

  it("has nobody in a period without people, and works on workdays only", () => {
    const holidays = [{ day: "2027-03-01", name: { ko: "삼일절", en: "Independence Movement Day" } }];
    const days = calendar(holidays);
    expect([peopleOn(team, "2027-03-02"), peopleOn(team, "2027-03-04")]).toEqual([3, 0]);
    // Monday is a holiday, Wednesday and Thursday are without people: Tuesday and Friday remain
    expect(hoursBetween(team, settings, "2027-03-01", "2027-03-07", days)).toBe(2 * 3 * 6);
    expect(hoursBetween(null, settings, "2027-03-01", "2027-03-07", days)).toBe(4 * 2 * 8);
  });

  it("falls to the crew where no team names the group", () => {
    const of = teamsOf({ teams: [team] });
    expect([of(agency.groups[0]!.id)?.name, of("g-99"), of(null)]).toEqual(["database", null, null]);
  });
});

describe("copying", () => {
  const line = (linkMbitPerSecond: number, linkEfficiency: number) => ({ linkMbitPerSecond, linkEfficiency });

  it("EX-TIME-1 takes 179.2 h for 50 TB at 620 Mbit/s, and 158.7 h at 1,000 Mbit/s of which 0.7 carry data", () => {
    expect((50 * hoursPerTb(line(620, 1))).toFixed(1)).toBe("179.2");
    expect((50 * hoursPerTb(line(1000, 0.7))).toFixed(1)).toBe("158.7");
  });

  const gib = (tb: number): number => (tb * 1e12) / 2 ** 30;
  const waveOf = (tb: number, assume: Assumed = {}) => {
    const workloads = agency.workloads.map((one, at) => ({ ...one, storageUsedGib: at === 0 ? gib(tb) : 0 }));
    const waves = [makeWave({ start: "2027-02-01", cutOver: "2027-02-15", workloads: [workloads[0]!.id] })];
    const assessment = assessed({ workloads, waves, waveSettings: { ...agency.waveSettings, windowHours: 8 } }, assume);
    return { assessment, transfer: transfersOf(assessment, waves)[0]! };
  };

  it("copies inside the window what fits into it", () => {
    const { transfer } = waveOf(1);
    expect(transfer).toMatchObject({ way: "whole", seedFrom: null, deltaHours: null, because: null });
    expect(transfer.hours!.high.toFixed(2)).toBe("5.12");
  });

  it("copies the rest ahead, with the changes of a day inside the window", () => {
    // 20 TB: 102.4 h, a little more than four days; 5 % of it: 5.1 h
    const { transfer } = waveOf(20, { "waves.daily-change": 0.05 });
    expect(transfer).toMatchObject({ way: "seed", seedFrom: "2027-02-10" });
    expect(transfer.deltaHours!.high.toFixed(1)).toBe("5.1");
  });

  it("is too long where a day's changes do not fit, or copying would have to begin too early", () => {
    expect(waveOf(20, { "waves.daily-change": 0.1 }).transfer).toMatchObject({
      way: "too-long",
      because: { key: "schedule.delta-too-long" },
    });
    const early = waveOf(100, { "waves.daily-change": 0.001 });
    expect(early.transfer).toMatchObject({ way: "too-long", because: { key: "schedule.seed-too-long" } });
    expect(waveOf(100, { "waves.daily-change": 0.001, "waves.seed-days": 10 }).transfer.way).toBe("seed");
  });

  it("stays open where nobody has stated what changes in a day, or how much there is", () => {
    const { transfer } = waveOf(20);
    expect(transfer).toMatchObject({ way: "open", deltaHours: null, because: { key: "schedule.change-unknown" } });
    const sets = transfer.dataSets.map(({ name, way }) => [name, way]);
    expect(sets).toEqual([["민원 접수", "whole"]]);
    const unsized = agency.dataSets.map((set) => ({ ...set, sizeGib: null }));
    const open = assessed({ dataSets: unsized });
    expect(transfersOf(open, open.plan.waves)[0]!.dataSets[0]).toMatchObject({ way: "open", hours: null });
  });

  it("has figures that are computed again from their parts, and show the same", () => {
    const { assessment, transfer } = waveOf(20, { "waves.daily-change": 0.05 });
    for (const { figure, hours } of [transfer, ...transfer.dataSets]) {
      const shown = figureById(assessment, figure)!;
      expect(shown.id).toBe(figure);
      expect(shown.value!.high).toBeCloseTo(hours!.high, 9);
      expect(recomputed(shown)![1]).toBeCloseTo(hours!.high, 9);
      const delta = figureById(assessment, figure.replace("transfer", "delta"))!;
      expect(recomputed(delta)![0]).toBeCloseTo(delta.value!.low, 9);
    }
    const rehosted = assessed({ ...inGroups("rehost"), waves: assessment.plan.waves });
    const effort = figureById(rehosted, `wave-effort/${transfer.wave}`)!;
    expect(recomputed(effort)![0]).toBeCloseTo(effort.value!.low, 9);
  });

  it("shares the line between waves of one day, and the figure names the share", () => {
    const workloads = agency.workloads.map((one, at) => ({ ...one, storageUsedGib: at < 2 ? gib(0.5 + at) : 0 }));
    const days = { start: "2027-02-01", cutOver: "2027-02-15" };
    const waves = [1, 2].map((number) => makeWave({ number, ...days, workloads: [workloads[number - 1]!.id] }));
    const plan = { workloads, waves, waveSettings: { ...agency.waveSettings, windowHours: 8 } };
    const assessment = assessed(plan, { "waves.daily-change": 0.05 });
    const [one, two] = transfersOf(assessment, waves);
    // 0.5 TB and 1.5 TB at 5.12 h a TB: each is over after 10.24 h, so neither fits into 8 h, and both are copied ahead
    for (const transfer of [one!, two!]) {
      expect(transfer.hours!.high).toBeCloseTo(2 * 5.1203, 3);
      expect(transfer).toMatchObject({ way: "seed", seedFrom: "2027-02-14" });
      expect(transfer.deltaHours!.high).toBeCloseTo(0.05 * transfer.hours!.high, 9);
      const shown = figureById(assessment, transfer.figure)!;
      expect(shown.formula).toContain("share of the line");
      expect(recomputed(shown)![1]).toBeCloseTo(transfer.hours!.high, 9);
      const alone = figureById(assessment, `${transfer.figure}/alone`)!;
      expect(alone.id).toBe(shown.parts[0]!.id);
      const delta = figureById(assessment, transfer.figure.replace("transfer", "delta"))!;
      expect(delta.value!.high).toBeCloseTo(transfer.deltaHours!.high, 9);
      expect(recomputed(delta)![0]).toBeCloseTo(delta.value!.low, 9);
    }
    const measured = currentWaves(assessment, []).waves.map(({ transferHours }) => transferHours);
    expect(measured.map((hours) => hours!.high)).toEqual([one!.hours!.high, two!.hours!.high]);
  });

  it("takes longer for more data and a slower line, in proportion", () => {
    const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const settings = { ...agency.waveSettings };
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100_000 }), (data, link) => {
        const one = transferHours({ low: data, high: data }, { ...settings, linkMbitPerSecond: link }).high;
        const twice = transferHours({ low: 2 * data, high: 2 * data }, { ...settings, linkMbitPerSecond: link }).high;
        const slow = transferHours({ low: data, high: data }, { ...settings, linkMbitPerSecond: link / 2 }).high;
        expect(twice / one).toBeCloseTo(2, 9);
        expect(slow / one).toBeCloseTo(2, 9);
      }),
    );
  });
});

describe("buying before a wave", () => {
  const bought = (route: "catalogue" | "direct", done: readonly ProcurementStep[] = []): Partial<Plan> => ({
    procurements: [
      { provider: seller(assessed()), route, done: done.map((step) => ({ step, on: "2026-11-01" })), note: null },
    ],
  });
  const known = { "procurement.project-plan": 10, "procurement.fee-estimate": 5, "procurement.budget": 0 };

  it("dates every step of every provider of a wave, and says which are late", () => {
    const assessment = assessed(bought("catalogue"), known);
    const [first] = procurementsOf(assessment, assessment.plan.waves);
    expect(first).toMatchObject({ number: 1, route: "catalogue", standing: "late" });
    expect(first!.workloads).toBe(assessment.plan.waves[0]!.workloads.length);
    const late = first!.steps.find(({ step }) => step === "project-plan")!;
    expect(late).toMatchObject({ standing: "late", lastBegin: "2026-11-04" });
  });

  it("dates nothing where nobody has stated how it is bought", () => {
    const assessment = assessed();
    expect(procurementsOf(assessment, assessment.plan.waves)).toMatchObject([
      { route: null, steps: [], standing: "open" },
    ]);
    expect(waveQuestion(assessment, []).workloads[0]!.readyFrom).toBeNull();
  });

  it("lets nobody move before what is bought can be there, and says so of a wave that does", () => {
    const assessment = assessed(bought("catalogue"), known);
    const moving = waveQuestion(assessment, []).workloads.find(({ isPlaced }) => isPlaced)!;
    expect(moving).toMatchObject({ readyFrom: "2027-02-18", readyBy: "2027-03-20" });
    const broken = currentWaves(assessment, []).issues.find(({ rule }) => rule === 10);
    expect(broken).toMatchObject({ severity: "critical" });
    const over = ["project-plan", "prior-consultation", "security-review", "fee-estimate", "budget"] as const;
    const nearly = assessed(bought("catalogue", over), known);
    expect(currentWaves(nearly, []).issues.filter(({ rule }) => rule === 10)).toEqual([]);
  });

  it("knows only the earliest day where a step's duration is not known", () => {
    const assessment = assessed(bought("direct"), known);
    const moving = waveQuestion(assessment, []).workloads.find(({ isPlaced }) => isPlaced)!;
    expect(moving).toMatchObject({ readyFrom: "2027-02-04", readyBy: null });
    expect(moving.readyOpen!.key).toBe("waves.rule-10-no-days");
    expect(inBothLanguages(moving.readyOpen!)).toMatchObject({ en: expect.stringContaining(": contract.") as string }); // a matcher of the test's own
    const issues = currentWaves(assessment, []).issues.filter(({ rule }) => rule === 10);
    expect(issues.map(({ sentence }) => sentence.key)).toContain("waves.rule-10");
    const over = ["project-plan", "prior-consultation", "security-review", "fee-estimate", "budget"] as const;
    const nearly = currentWaves(assessed(bought("direct", over), known), []).issues.filter(({ rule }) => rule === 10);
    expect(nearly.map(({ severity, sentence }) => [severity, sentence.key])).toEqual([
      ["advisory", "waves.rule-10-no-days"],
    ]);
  });
});

describe("what the waves are asked", () => {
  it("hands over teams and rules, and what is missing to know when a service is bought", () => {
    const rules = { ...defaultWaveRules, doubleRunningDays: 30 };
    const question = waveQuestion(assessed({ ...inGroups("rehost"), waveRules: rules }), []);
    expect([question.rules, question.teams]).toEqual([rules, []]);
    const moving = question.workloads.find(({ isPlaced }) => isPlaced)!;
    expect(moving).toMatchObject({ readyFrom: null, readyBy: null, readyOpen: { key: "waves.rule-10-no-route" } });
  });

  it("counts a budget in the plan's currency and in its own years", () => {
    const scenario = agency.scenarios[0]!;
    const requirements = [
      ...scenario.requirements,
      {
        id: RequirementId.parse("r-99"),
        on: true,
        decidedBy: null,
        note: null,
        kind: "limit",
        limit: { is: "budget", perYear: { minor: 100_00, currency: "USD" } },
      } as const,
    ];
    const scenarios = [{ ...scenario, requirements }];
    const usual = budgetsOf(assessed({ scenarios }));
    expect(usual[0]).toEqual({ year: 2027, limit: 140_000, currency: "KRW" });
    expect(usual).toHaveLength(5);
    expect(budgetsOf(assessed({ scenarios }, { "budget.year-from": 4 }))[0]!.year).toBe(2026);
    expect(budgetsOf(assessed({ scenarios, fxRates: [] }))).toEqual([]);
  });
});
