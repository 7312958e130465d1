import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { ChangeOfControl } from "../model/drill.ts";
import { ProviderId, RequirementId, RulePackId } from "../model/id.ts";
import { type Plan, SealAnswer } from "../model/plan.ts";
import { Gate, Requirement } from "../model/requirement.ts";
import type { Objective } from "../model/rule-pack.ts";
import type { Scenario } from "../model/scenario.ts";
import { CriterionAnswer } from "../model/sovereignty.ts";
import { makeAgency, makeDataSet, makeGroup, makePlan, makeScenario, makeWorkload } from "../samples/make.ts";
import { dictionary } from "../text/dictionary.ts";
import { exactly } from "../units/range.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import { controlDrill, outcomeOfControl } from "./control.ts";
import { readyControl } from "./control-ready.ts";
import { figureById } from "./figures.ts";
import { masteryOverview } from "./mastery-overview.ts";
import { objectives } from "./sovereignty/levels.ts";

const catalogue = loadCatalogue(assetsFolder());
const ovh = ProviderId.parse("ovh");
const aws = ProviderId.parse("aws");

/** Levels the planner has on paper for a provider, in the order of the objectives. */
const onPaper = (provider: ProviderId, ...levels: number[]): SealAnswer[] =>
  objectives.map((objective, at) =>
    SealAnswer.parse({ provider, objective, claimed: null, evidenced: levels[at], source: "감사 보고서" }),
  );
const minimum = (least: Partial<Record<Objective, number>>): Requirement =>
  Requirement.parse({
    id: RequirementId.parse("r-90"),
    on: true,
    decidedBy: null,
    note: null,
    kind: "gate",
    gate: { is: "seal-minimum", minimum: least },
  });
const framework = Gate.parse({
  id: RequirementId.parse("r-91"),
  on: true,
  decidedBy: null,
  note: null,
  kind: "gate",
  gate: { is: "rule-pack", pack: "eu-csf-1.2.1" },
});
const readBy = RulePackId.parse("eu-csf-1.2.1");

const group = makeGroup({ number: 1 });
const workloads = [1, 2, 3].map((number) => makeWorkload({ number, group: group.id, vcpu: 2, memoryGib: 8 }));
const base: Plan = makePlan({
  agency: { ...makeAgency(), country: "DE", currency: "EUR", edition: "eu" },
  fxRates: [{ base: "USD", quote: "EUR", rate: 0.9, date: "2026-11-20", source: "test" }],
  groups: [group],
  workloads,
  dataSets: [makeDataSet({ number: 1, group: group.id, stated: "O" })],
});

/** Everything is at the named region, at the cheapest offer that fits. */
function assessed(region: string, change: Partial<Plan> = {}, scenario: Partial<Scenario> = {}): Assessment {
  const plan = { ...base, ...change };
  const empty = makeScenario({ requirements: [framework], ...scenario });
  const first = assess(plan, catalogue, empty);
  const place = first.regions.find((facts) => facts.region.id === region)!;
  const placements = first.workloads.map((facts) => ({
    workload: facts.workload.id,
    region: place.region.id,
    offer: first.cell(facts, place).offer!,
  }));
  return assess(plan, catalogue, { ...empty, placements });
}

function run(assessment: Assessment, change: ChangeOfControl) {
  const ready = readyControl(assessment, change);
  if ("because" in ready) throw new Error(ready.because.key);
  return controlDrill(assessment, compareAll(assessment), change, ready);
}
const cloudAct = (provider: ProviderId | null = null): ChangeOfControl => ({
  caps: "cloud-act",
  buyer: "US",
  provider,
});
const overview = (assessment: Assessment) => masteryOverview(assessment, compareAll(assessment).footing);

describe("how a scenario reads sovereignty", () => {
  it("EX-SOV-4 below the least level the score is out of the running, and the reason names the objective", () => {
    const plan = { sealAnswers: onPaper(ovh, 4, 0, 4, 4, 4, 4, 4, 4) };
    const assessment = assessed("ovh:GRA", plan, { requirements: [framework, minimum({ "SOV-2": 2 })] });
    const found = overview(assessment).providers.find(({ provider }) => provider === ovh)!;
    expect(found.evidenced).toEqual({ score: exactly(90), overallLevel: exactly(0), weakest: "SOV-2" });
    expect(found.below).toMatchObject([
      {
        objective: "SOV-2",
        least: 2,
        verdict: "fail",
        sentence: { args: { objective: "SOV-2", level: "0", least: 2 } },
      },
    ]);
  });

  it("EX-SOV-5 a claim that would pass does not pass, and is told", () => {
    const answers = onPaper(ovh, 4, 4, 4, 4, 1, 4, 4, 4).map((one) =>
      one.objective === "SOV-5" ? { ...one, claimed: 3 } : one,
    );
    const assessment = assessed(
      "ovh:GRA",
      { sealAnswers: answers },
      { requirements: [framework, minimum({ "SOV-5": 2 })] },
    );
    const found = overview(assessment).providers.find(({ provider }) => provider === ovh)!;
    expect(found.below).toMatchObject([{ verdict: "fail", sentence: { key: "eligibility.seal-below-claimed" } }]);
  });

  it("judges with what still holds on the day of the verdict, and warns of it on the day of the plan", () => {
    const all = catalogue.rulePacks.find(({ id }) => id === readBy)!.framework!.criteria;
    const criterionAnswers = all
      .filter(({ objective, level }) => objective === "SOV-5" && level <= 2)
      .map(({ id }) =>
        CriterionAnswer.parse({
          provider: "hetzner", framework: readBy, criterion: id, claimed: null, evidenced: "met",
          source: "감사 보고서", evidence: null, validTo: "2027-01-31",
        }),
      ); // prettier-ignore
    const gate = { requirements: [framework, minimum({ "SOV-5": 2 })] };
    const until = assess({ ...base, criterionAnswers }, catalogue, makeScenario(gate));
    const region = until.regions.find(({ provider }) => provider.id === "hetzner")!;
    const verdict = (assessment: Assessment): string => assessment.cell(assessment.workloads[0]!, region).verdict;
    expect(region.levels!["SOV-5"].evidenced.low).toBe(2);
    expect(verdict(until)).toBe("unknown"); // its day is 2027-02-01, one day after the paper's last

    const longer = criterionAnswers.map((one) => ({ ...one, validTo: "2027-02-01" }));
    const still = assess({ ...base, criterionAnswers: longer }, catalogue, makeScenario(gate));
    const there = still.regions.find(({ provider }) => provider.id === "hetzner")!;
    expect(still.cell(still.workloads[0]!, there).verdict).toBe("pass");
    const { ending } = overview(until).providers.find(({ provider }) => provider === "hetzner")!;
    expect(ending[0]).toMatchObject({ what: "answer", until: "2027-01-31", state: "ends-soon" });
  });

  it("names the weakest objective wherever it names a score, and resolves a reseller to its supplier's owner", () => {
    const { providers } = overview(assessed("ovh:GRA"));
    expect(providers.length).toBeGreaterThan(20);
    for (const { evidenced, claimed } of providers)
      for (const scored of [evidenced, claimed]) expect(scored?.weakest).toMatch(/^SOV-/);
    const kt = providers.find(({ provider }) => provider === "kt")!;
    expect(kt.chain.map(({ as, country }) => [as, country])).toEqual([
      ["owner", "KR"],
      ["supplier", "US"],
    ]);
  });
});

describe("a change of control over the portfolio", () => {
  const strong = { sealAnswers: onPaper(ovh, 4, 4, 4, 4, 4, 4, 4, 4) };
  const asking = { requirements: [framework, minimum({ "SOV-2": 2 })] };

  it("EX-COC-1 caps a provider that is taken over, and everything placed with it falls below its gate", () => {
    const drill = run(assessed("ovh:GRA", strong, asking), cloudAct(ovh));
    expect(drill.providers).toMatchObject([
      {
        provider: "ovh",
        reach: "taken",
        before: { score: exactly(100), overallLevel: exactly(4) },
        after: { score: exactly(58.75), overallLevel: exactly(1) },
      },
    ]);
    expect(drill.placed).toMatchObject({ all: 3, touched: 3, fails: 3, opens: 0, fallen: 3 });
    expect(drill.placed.fallenShare).toEqual(exactly(100));
    expect(drill.workloads[0]).toMatchObject({
      before: "pass",
      after: "fail",
      because: { args: { objective: "SOV-2" } },
    });
    expect(drill.lawful.after).toBeLessThan(drill.lawful.before);
    expect(drill.moving.fallen).toMatchObject({ workloads: 3, providers: ["ovh"] });
  });

  it("EX-COC-2 the other ceilings leave what they do not name", () => {
    const change = { caps: "non-eu-acquisition", buyer: "CN", provider: ovh };
    const [taken] = run(assessed("ovh:GRA", strong, asking), change).providers;
    expect(taken!.levels.map(({ after }) => after.low)).toEqual([1, 1, 4, 4, 1, 4, 2, 4]);
    expect(taken!.after).toMatchObject({ score: exactly(61.25), overallLevel: exactly(1) });
  });

  it("EX-COC-3 a drill never raises a level", () => {
    const plan = { sealAnswers: onPaper(ovh, 3, 3, 2, 3, 2, 3, 4, 1) };
    const [taken] = run(assessed("ovh:GRA", plan, asking), cloudAct(ovh)).providers;
    expect(taken!.levels.map(({ after }) => after.low)).toEqual([1, 1, 1, 2, 2, 3, 1, 1]);
    expect(taken!.after).toMatchObject({ score: exactly(41.25), overallLevel: exactly(1) });
  });

  it("reaches everybody whose owner sits there, a reseller only in part, and leaves the others as they were", () => {
    const assessment = assessed("ovh:GRA", strong, asking);
    const drill = run(assessment, cloudAct());
    const ids = drill.providers.map(({ provider }) => provider);
    expect(ids).toContain("aws");
    expect(ids).not.toContain("ovh");
    expect(drill.providers.every(({ reach }) => reach === "reached")).toBe(true);
    expect(drill.inPart.map(({ provider, link }) => [provider, link.provider])).toContainEqual(["kt", "azure"]);
    expect(drill.placed).toMatchObject({ touched: 0, fails: 0, fallen: 0, fallenShare: exactly(0) });
    expect(drill.moving).toEqual({ fallen: null, touched: null });
    const after = figureById(assessment, "sovereignty/ovh");
    expect(after?.value).toEqual(exactly(100));
  });

  it("makes the new owner count for every rule, not for levels alone", () => {
    const pack = Requirement.parse({ ...framework, id: "r-92", gate: { is: "rule-pack", pack: "fr-secnumcloud-3.2" } });
    const assessment = assessed("ovh:GRA", strong, { requirements: [framework, pack], unknown: "allow" });
    const change = { caps: "non-eu-acquisition", buyer: "CN", provider: ovh };
    const drill = run(assessment, change);
    expect(drill.placed.fails).toBe(3);
    expect(drill.workloads[0]!.because.key).toMatch(/^eligibility\.(owner|foreign)/);
  });

  it("says that nothing can fall where no least level is asked, and that nothing is placed", () => {
    const bare = run(assessed("aws:eu-central-1"), cloudAct());
    expect(bare.notes.map(({ key }) => key)).toContain("control.no-minimum");
    expect(bare.placed).toMatchObject({ touched: 3, fallen: 0 });
    expect(bare.moving.touched).toMatchObject({ workloads: 3 });
    const empty = assess(base, catalogue, makeScenario({ requirements: [framework] }));
    const drill = run(empty, cloudAct());
    expect(drill.notes.map(({ key }) => key)).toContain("control.nothing-placed");
    expect(drill.placed).toMatchObject({ all: 0, touchedShare: null, fallenShare: null });
    for (const { key } of [...bare.notes, ...drill.notes]) expect(dictionary).toHaveProperty([key]);
  });

  it("lowers only the low end where nobody knows the owner's country", () => {
    const dark = { ...catalogue, providers: catalogue.providers.map(hiddenOwner) };
    const assessment = assess({ ...base, ...strong }, dark, makeScenario({ requirements: [framework] }));
    const drill = run(assessment, cloudAct());
    const one = drill.providers.find(({ provider }) => provider === "ovh")!;
    expect(one).toMatchObject({ reach: "open", after: { score: { low: 58.75, high: 100 } } });
    expect(drill.notes.map(({ key }) => key)).toContain("control.open-owners");
  });
  const hiddenOwner = (provider: (typeof catalogue.providers)[number]) =>
    provider.id === "ovh" ? { ...provider, owner: { name: null, country: null, source: null } } : provider;

  it("refuses in words: no such drill, not its law, a buyer from home, a federation, nobody", () => {
    const assessment = assessed("ovh:GRA");
    const why = (change: ChangeOfControl) => {
      const ready = readyControl(assessment, change);
      return "because" in ready ? ready.because.key : null;
    };
    expect(why({ caps: "tax", buyer: "US", provider: null })).toBe("control.no-caps");
    expect(why({ caps: "cloud-act", buyer: "KR", provider: null })).toBe("control.not-its-law");
    expect(why({ caps: "non-eu-acquisition", buyer: "DE", provider: ovh })).toBe("control.at-home");
    expect(why({ caps: "cloud-act", buyer: "US", provider: ProviderId.parse("virt8ra") })).toBe("control.no-person");
    expect(why({ caps: "cloud-act", buyer: "US", provider: ProviderId.parse("nobody") })).toBe("control.no-provider");
    expect(why(cloudAct(aws))).toBeNull();
  });

  it("prints figures that are found by their ids and come to the same counts", () => {
    const assessment = assessed("ovh:GRA", strong, asking);
    const drill = run(assessment, cloudAct(ovh));
    const value = (word: string) => figureById(assessment, `${drill.figure}/${word}`)?.value;
    expect(drill.figure).toBe("control/cloud-act:US:ovh");
    expect([value("touched"), value("fails"), value("opens")]).toEqual([exactly(3), exactly(3), exactly(0)]);
    expect(value("fallen-share")).toEqual(drill.placed.fallenShare);
    expect(value("after/ovh")).toEqual(exactly(58.75));
    expect(value("after/ovh/SOV-4")).toEqual(exactly(2));
    expect(figureById(assessment, `${drill.figure}/moving`)).not.toBeNull();
    expect(value("nothing")).toBeUndefined();
    expect(outcomeOfControl(drill)).toMatchObject({ touched: 3, fails: 3, "lowest-score-after": 58.75 });
  });
});
