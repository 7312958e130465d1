import { describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { ProfileId, ProviderId, RulePackId, ScenarioId } from "../../shared/model/id.ts";
import { Objective } from "../../shared/model/rule-pack.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest({ agency: "Test", country: "DE", currency: "EUR", language: "en" });
const { ask } = desk;

const scenario = ScenarioId.parse("s-1");
const ovh = ProviderId.parse("ovh");
const framework = RulePackId.parse("eu-csf-1.2.1");
type Answer = Input<"criterion-answers.save">["answers"][number];
const paper = (change: Partial<Answer>): Answer => ({
  provider: ovh,
  framework,
  criterion: "sov-5-l1",
  claimed: null,
  evidenced: "met",
  source: "Audit 2026, chapter 5",
  evidence: null,
  validTo: null,
  ...change,
});
type Profile = Input<"profiles.save">;
const weights = (each: number) => Object.fromEntries(Objective.options.map((one) => [one, each])) as Profile["weights"]; // all eight
const profile = (change: Partial<Profile> = {}): Profile => ({
  id: null,
  name: "Ours",
  framework,
  weights: { ...weights(0), "SOV-5": 10 },
  home: null,
  levelRule: "min",
  note: null,
  ...change,
});
const asked = (provider = ovh, of: RulePackId | null = null) =>
  ask("sovereignty.questionnaire", { scenario: null, provider, framework: of });
const criterion = async (id: string) => (await asked()).criteria.find((one) => one.criterion.id === id)!;

describe("the questionnaire", () => {
  it("keeps an answer over closing, shows it beside the catalogue's own, and takes it back", async () => {
    expect(await criterion("sov-5-l1")).toMatchObject({ evidenced: "unknown", answer: null });
    await ask("criterion-answers.save", { answers: [paper({})] });
    expect(desk.words).toContain("criterion-answers");
    desk.session.close();
    await desk.session.open(desk.path);
    expect(await criterion("sov-5-l1")).toMatchObject({ evidenced: "met", answer: paper({}), ended: false });

    await ask("criterion-answers.save", { answers: [paper({ evidenced: null })] });
    expect(await criterion("sov-5-l1")).toMatchObject({ evidenced: "unknown", answer: null });
    await ask("workspace.undo", {});
    expect(await criterion("sov-5-l1")).toMatchObject({ evidenced: "met" });
  });

  it("does not count evidence that has ended, and says since when", async () => {
    await ask("criterion-answers.save", { answers: [paper({ validTo: "2020-12-31" })] });
    expect(await criterion("sov-5-l1")).toMatchObject({
      claimed: "met",
      evidenced: "unknown",
      ended: true,
      said: { key: "sovereignty.criterion-ended", args: { until: "2020-12-31" } },
    });
  });

  it("refuses in words what cannot be so, and keeps nothing of it", async () => {
    const save = async (change: Partial<Answer>) =>
      refused(ask("criterion-answers.save", { answers: [paper({}), paper(change)] }));
    expect(await save({ provider: ProviderId.parse("nobody") })).toMatchObject({ code: "no-such-provider", field: "answers.1.provider" }); // prettier-ignore
    expect(await save({ framework: RulePackId.parse("kr-csap-2023") })).toMatchObject({ code: "no-such-framework" });
    expect(await save({ criterion: "sov-9-l9" })).toMatchObject({ code: "no-such-criterion", field: "answers.1.criterion" }); // prettier-ignore
    expect(await save({ source: " " })).toMatchObject({ code: "answer-unproven", field: "answers.1.source" });
    expect((await criterion("sov-5-l1")).answer).toBeNull();
    expect(await refused(asked(ProviderId.parse("nobody")))).toMatchObject({ code: "no-such-provider" });
    expect(await refused(asked(ovh, RulePackId.parse("kr-csap-2023")))).toMatchObject({ code: "no-such-framework" });
  });

  it("can be asked by a framework the scenario does not read", async () => {
    const korean = await asked(ovh, RulePackId.parse("kr-csf-reading-1.2.1"));
    expect(korean.framework.id).toBe("kr-csf-reading-1.2.1");
    expect(korean.framework.drills.map(({ id }) => id)).toEqual(["cloud-act", "foreign-acquisition"]);
  });
});

describe("a profile", () => {
  it("is read by the scenario that chooses it, and by no other", async () => {
    const before = await asked();
    const { id } = await ask("profiles.save", profile());
    expect((await asked()).evidenced).toEqual(before.evidenced);
    await ask("scenarios.choose-profile", { scenario, profile: id });
    const read = await asked();
    expect(read.framework.profile).toMatchObject({ id, name: "Ours" });
    expect(read.objectives.filter(({ weight }) => weight > 0)).toMatchObject([{ objective: "SOV-5", weight: 100 }]);
    expect((await ask("scenarios.list", {}))[0]).toMatchObject({ profile: id });

    await ask("profiles.remove", { ids: [id] });
    expect(await ask("profiles.list", {})).toEqual([]);
    expect((await asked()).framework.profile).toBeNull();
  });

  it("is refused where its weights sum to 0, its home is no country, or what it names is not there", async () => {
    const save = (change: Partial<Profile>) => refused(ask("profiles.save", profile(change)));
    expect(await save({ weights: weights(0) })).toMatchObject({ code: "profile-weights", field: "weights" });
    expect(await save({ home: ["DE", "XX"] })).toMatchObject({ code: "no-such-country", field: "home" });
    expect(await save({ framework: RulePackId.parse("none") })).toMatchObject({ code: "no-such-framework" });
    const gone = ProfileId.parse("sp-9");
    expect(await save({ id: gone })).toMatchObject({ code: "no-such-profile" });
    expect(await refused(ask("profiles.remove", { ids: [gone] }))).toMatchObject({ code: "no-such-profile" });
    expect(await refused(ask("scenarios.choose-profile", { scenario, profile: gone }))).toMatchObject({
      code: "no-such-profile",
    });
    expect(await ask("profiles.list", {})).toEqual([]);
  });
});

describe("a change of control", () => {
  const change = { caps: "cloud-act", buyer: "US", provider: null };

  it("is kept as evidence with its day, its inputs and what came out, and taken out again", async () => {
    const { id, outcome } = await ask("drills.save", {
      scenario,
      asked: { kind: "change-of-control", change },
      note: "for the board",
    });
    expect(outcome).toMatchObject({ placed: 0, touched: 0, fallen: 0 });
    const [kept] = await ask("drills.list", { scenario });
    expect(kept).toMatchObject({ id, outcome, note: "for the board" });
    expect(kept!.inputs).toMatch(/^sha256:[0-9a-f]{64}$/);
    await ask("drills.remove", { ids: [id] });
    expect(await ask("drills.list", { scenario })).toEqual([]);
    expect(await refused(ask("drills.remove", { ids: [id] }))).toMatchObject({ code: "no-such-drill" });
  });

  it("is refused in words for a country nobody knows, a drill nobody has, and a scenario that is not there", async () => {
    const run = (part: object, of = scenario) =>
      refused(ask("drill.control", { scenario: of, change: { ...change, ...part } }));
    expect(await run({ buyer: "XX" })).toMatchObject({ code: "no-such-country", field: "change.buyer" });
    expect(await run({ caps: "tax" })).toMatchObject({ code: "control", field: "change.caps" });
    expect(await run({ buyer: "KR" })).toMatchObject({ code: "control", field: "change.buyer" });
    const federation = await run({ provider: "virt8ra" });
    expect(federation.sentence.en).toMatch(/Virt8ra is a federation .* ionos/);
    expect(federation.sentence.ko).toMatch(/연합/);
    expect(await run({}, ScenarioId.parse("s-9"))).toMatchObject({ code: "no-such-scenario" });
  });
});
