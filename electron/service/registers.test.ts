import { describe, expect, it } from "vitest";
import { DecisionId, RiskId, ScenarioId } from "../../shared/model/id.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest("eu");
const { ask } = desk;

const scenario = ScenarioId.parse("s-1");
const flood = {
  id: null,
  scenario,
  origin: null,
  title: "Flood in the old room",
  cause: null,
  likelihood: 2,
  impact: 4,
  owner: "Facilities",
  measure: null,
  residual: null,
  trigger: null,
  status: "open" as const,
};
const when = {
  id: null,
  scenario,
  origin: null,
  question: "When do we begin?",
  options: [{ text: "In spring", consequence: null }],
  advised: 0,
  ifNot: null,
  due: null,
  body: null,
  chosen: null,
  decidedBy: null,
  decidedOn: null,
  why: null,
};
const proposals = () => ask("registers.proposals", { scenario });

describe("registers", () => {
  it("keep what is written, and give it back, changed and taken back by undo", async () => {
    const { id } = await ask("risks.save", flood);
    await ask("risks.save", { ...flood, id, status: "in-hand" });
    expect((await ask("registers.list", { scenario })).risks).toEqual([{ ...flood, id, status: "in-hand" }]);
    await ask("workspace.undo", {});
    expect((await ask("registers.list", { scenario })).risks).toEqual([{ ...flood, id }]);
    await ask("risks.remove", { ids: [id] });
    expect((await ask("registers.list", { scenario })).risks).toEqual([]);
    await ask("workspace.undo", {});
    expect((await ask("registers.list", { scenario })).risks).toHaveLength(1);
    expect(desk.words).toContain("registers");
  });

  it("take findings over once, in the agency's language, in one step", async () => {
    const { findings } = await proposals();
    const origins = findings.map(({ origin }) => origin);
    expect(await ask("registers.adopt", { scenario, origins: [...origins, origins[0]!] })).toEqual({
      added: origins.length,
    });
    expect((await proposals()).findings).toEqual([]);
    expect(await ask("registers.adopt", { scenario, origins })).toEqual({ added: 0 });
    const { risks } = await ask("registers.list", { scenario });
    for (const { title } of risks) expect(title).toMatch(/^[^가-힣]+$/);
    await ask("workspace.undo", {});
    expect((await proposals()).findings.map(({ origin }) => origin)).toEqual(origins);
  });

  it("never overwrite what a person has made of a finding", async () => {
    const { findings } = await proposals();
    const { origin } = findings.find(({ register }) => register === "risks")!;
    await ask("registers.adopt", { scenario, origins: [origin] });
    const [risk] = (await ask("registers.list", { scenario })).risks;
    const edited = { ...risk!, title: "In our own words", likelihood: 1, status: "accepted" as const };
    await ask("risks.save", edited);
    await ask("registers.adopt", { scenario, origins: [origin] });
    expect((await ask("registers.list", { scenario })).risks).toEqual([edited]);
  });

  it("tell which entries the plan no longer gives a reason for", async () => {
    await ask("registers.adopt", { scenario, origins: ["decision/adopt"] });
    expect((await proposals()).gone).toEqual([]);
    await ask("placement.adopt", { scenario, placements: [] });
    expect((await proposals()).gone).toContain("decision/adopt");
    expect((await ask("registers.list", { scenario })).decisions).toHaveLength(1);
  });

  it("propose again what was taken over and removed", async () => {
    await ask("registers.adopt", { scenario, origins: ["decision/adopt"] });
    const [decision] = (await ask("registers.list", { scenario })).decisions;
    await ask("decisions.remove", { ids: [decision!.id] });
    expect((await proposals()).findings.map(({ origin }) => origin)).toContain("decision/adopt");
  });

  it("refuse with a sentence and the field, and change nothing", async () => {
    const refusals = [
      [ask("risks.save", { ...flood, id: RiskId.parse("rk-99") }), "gone", "id"],
      [ask("risks.save", { ...flood, scenario: ScenarioId.parse("s-99") }), "no-such-scenario", "scenario"],
      [ask("risks.save", { ...flood, likelihood: 6 }), "invalid-input", "likelihood"],
      [ask("risks.save", { ...flood, title: "" }), "invalid-input", "title"],
      [ask("decisions.save", { ...when, advised: 1 }), "no-such-option", "advised"],
      [ask("decisions.save", { ...when, chosen: 7 }), "no-such-option", "chosen"],
      [ask("decisions.remove", { ids: [DecisionId.parse("dc-1")] }), "gone", "ids.0"],
      [ask("registers.adopt", { scenario, origins: ["risk/made-up"] }), "no-such-finding", "origins"],
      [ask("registers.list", { scenario: ScenarioId.parse("s-99") }), "no-such-scenario", "scenario"],
    ] as const;
    for (const [asked, code, field] of refusals) expect(await refused(asked)).toMatchObject({ code, field });
    const { exitTriggers, exitTests, ...registers } = await ask("registers.list", { scenario });
    for (const rows of [exitTriggers, exitTests, ...Object.values(registers)]) expect(rows).toEqual([]);
  });

  it("hold one entry a finding", async () => {
    await ask("registers.adopt", { scenario, origins: ["decision/adopt"] });
    const again = ask("decisions.save", { ...when, origin: "decision/adopt" });
    expect(await refused(again)).toMatchObject({ code: "origin-taken", field: "origin" });
  });
});
