import { describe, expect, it } from "vitest";
import { type CallName, type WorkName, contract, works } from "../shared/contract/contract.ts";
import { scenarioOf } from "./contract-changes.ts";
import { atDoor, failureOf, samples } from "./contract-door.ts";
import { doorNames } from "./three-doors.ts";

const copyOf = samples();

describe.each(doorNames)("what the contract refuses, %s", (name) => {
  const at = atDoor(name, copyOf);

  it("refuses with a code, a sentence in both languages, and the field", async () => {
    await at.open();
    const { call } = at.client;
    const scenario = await scenarioOf(call);
    const [first] = await call("workloads.list", {});
    const refused = [
      [() => call("workloads.save", { ...first!, vcpu: 0 }), "invalid-input", "vcpu"],
      [() => call("workloads.save", { ...first!, group: "g-9999" }), "gone", "group"],
      [() => call("workloads.save", { ...first!, id: "w-9999" }), "gone", "id"],
      [() => call("workspace.history", { before: null, limit: 0 }), "invalid-input", "limit"],
      [() => call("figure.explain", { scenario, id: "cost/nothing" }), "no-such-figure", "id"],
      [
        () => call("compare.why-not", { scenario, workload: first!.id, region: "no:where" }),
        "no-such-region",
        "region",
      ],
      [
        () => call("locations.save", { locations: [{ city: "Atlantis", share: 1, accessMs: null }] }),
        "no-such-city",
        "locations.0.city",
      ],
      [() => call("plan.digest", { scenario: "s-99" }), "no-such-scenario", null],
      [() => call("workspace.undo", { extra: 1 } as never), "invalid-input", "extra"],
      [() => call("files.read", { file: "../../etc/passwd" }), "invalid-input", "file"],
      [() => call("files.read", { file: "file-77" }), "no-such-file-ticket", "file"],
      [() => call("workspace.recent", { id: "nobody" }), "no-such-recent", null],
      [() => call("workspace.step", { number: 0 }), "invalid-input", "number"],
    ] as const;
    for (const [asked, code, field] of refused) {
      const failure = await failureOf(asked());
      expect(failure).toMatchObject({ code, field });
      expect(failure.sentence.ko).toMatch(/[가-힣]/);
      expect(failure.sentence.en).toMatch(/^[^가-힣]+$/);
      expect(failure.sentence.ko + failure.sentence.en).not.toMatch(/\{\{|undefined|refusal\./);
    }
  });

  it("knows no call outside the contract, whatever it is named", async () => {
    const names = ["workloads.drop", "__proto__", "constructor", "toString", "hasOwnProperty", "", "x".repeat(5_000)];
    for (const strange of names) {
      const reply = await at.raw(strange, {});
      expect(reply, strange.slice(0, 40)).toMatchObject({ ok: false, failure: { code: "unknown-call" } });
    }
  });

  it("refuses inputs that are no inputs and stays as it was", async () => {
    await at.open();
    const before = await at.digest();
    // over HTTP nothing at all is an empty body, and that is an empty input
    const nothing = name === "HTTP" ? [] : [null, undefined];
    const strange: unknown[] = [
      ...nothing,
      7,
      "text",
      [],
      [[[]]],
      true,
      { scenario: {} },
      { __proto__: { id: 1 }, constructor: 1 },
    ];
    const calls = [...Object.keys(contract), ...Object.keys(works)];
    for (const call of calls)
      for (const input of strange) {
        const reply = await at.raw(call, input);
        expect(reply, `${call} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
          failure: { code: "invalid-input" },
        });
      }
    const polluting: unknown = JSON.parse('{"__proto__": {"polluted": true}, "limit": 5, "before": null}');
    expect((await at.raw("workspace.history", polluting)).ok).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const deep: unknown = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`);
    expect((await at.raw("workspace.recent", { id: deep })).ok).toBe(false);
    expect(await at.digest()).toBe(before);
    expect(at.door.bugs).toEqual([]);
  });

  it("refuses what is huge or goes round in circles, and answers the next call", async () => {
    await at.open();
    const circle: Record<string, unknown> = { scenario: "s-1", requirements: [], unknown: "fail" };
    circle["requirements"] = [circle];
    // JSON knows no circles: over HTTP such an input cannot even leave
    if (name === "HTTP") await expect(at.raw("requirements.save", circle)).rejects.toThrow(TypeError);
    else
      expect(await at.raw("requirements.save", circle)).toMatchObject({
        ok: false,
        failure: { code: "invalid-input" },
      });

    const huge = await at.raw("scenarios.create", { name: "x".repeat(40_000_000), from: null });
    expect(huge).toMatchObject({ ok: false, failure: { code: name === "HTTP" ? "too-large" : "invalid-input" } });
    expect((await at.client.call("scenarios.list", {})).length).toBe(1);
  });

  it("says that no workspace is open, for every call that needs one", async () => {
    const inputs: Partial<Record<CallName | WorkName, unknown>> = {
      "workspace.check": {},
      "workspace.undo": {},
      "workspace.redo": {},
      "workspace.history": { before: null, limit: 1 },
      "workspace.step": { number: 1 },
      "locations.list": {},
      "locations.save": { locations: [] },
      "fx.list": {},
      "fx.save": { rates: [] },
      "price-rules.save": { warnAfterDays: 90, staleAfterDays: 180, jump: 0.3 },
      "workloads.list": {},
      "workloads.page": { after: null, limit: 1 },
      "workloads.since": { mark: "" },
      "workloads.change": { ids: ["w-1"], set: {} },
      "workloads.patch": { changes: [], add: [] },
      "groups.patch": { changes: [], add: [] },
      "groups.by-rule": { rule: { kind: "os" }, workloads: ["w-1"], least: 1, except: [] },
      "data-sets.patch": { changes: [], add: [] },
      "dependencies.patch": { changes: [], add: [] },
      "workloads.remove": { ids: ["w-1"] },
      "groups.list": {},
      "groups.remove": { ids: ["g-1"] },
      "data-sets.list": {},
      "data-sets.remove": { ids: ["d-1"] },
      "dependencies.list": {},
      "dependencies.remove": { ids: ["dep-1"] },
      "commitments.list": {},
      "commitments.remove": { ids: ["c-1"] },
      "inventory.batches": {},
      "scenarios.list": {},
      "scenarios.create": { name: "B", from: null },
      "requirements.save": { scenario: "s-1", unknown: "fail", requirements: [] },
      "compare.overview": { scenario: "s-1" },
      "compare.cells": { scenario: "s-1", workloads: ["w-1"] },
      "lock-in.overview": { scenario: "s-1" },
      "placement.adopt": { scenario: "s-1", placements: [] },
      "placement.pin": { scenario: "s-1", pins: [] },
      "placement.current": { scenario: "s-1" },
      "placement.choose-objective": { scenario: "s-1", objective: null },
      "placement.proposal": { scenario: "s-1" },
      "placement.reason": { scenario: "s-1", of: "kept", workload: "w-1" },
      "placement.difference": { from: { scenario: "s-1", of: "kept" }, to: { scenario: "s-1", of: "proposed" } },
      "placement.fronts": { scenario: "s-1" },
      "placement.pick-point": { scenario: "s-1", against: "latency", at: 0 },
      "waves.current": { scenario: "s-1" },
      "waves.propose": { scenario: "s-1" },
      "waves.adopt": { scenario: "s-1", waves: [] },
      "waves.settings": {},
      "figure.explain": { scenario: null, id: "cost/plan" },
      "plan.digest": { scenario: null },
      "editions.doubts": { id: "ed-1" },
      "editions.findings": { id: "ed-1", offset: 0, limit: 1 },
      "editions.use": { id: "ed-1", confirmed: "all", reason: null },
      "editions.set-aside": { id: "ed-1", reason: null },
      "editions.remove": { id: "ed-1" },
      "own-facts.choose": { id: "f-1", use: "own", reason: null },
      "own-facts.remove": { ids: ["f-1"] },
      "evidence.open": { id: "ev-1" },
      "evidence.remove": { ids: ["ev-1"] },
    };
    for (const [call, input] of Object.entries(inputs)) {
      const reply = await at.raw(call, input);
      expect(reply, call).toMatchObject({ ok: false, failure: { code: "no-workspace" } });
    }
    for (const [work, input] of [
      ["placement.solve", { scenario: "s-1", gap: 0, timeLimitS: 1 }],
      ["placement.export-model", { scenario: "s-1" }],
      ["placement.check-limits", { scenario: "s-1", limits: [] }],
      ["placement.limit-prices", { scenario: "s-1", gap: 0, timeLimitS: 1 }],
      ["placement.sensitivity", { scenario: "s-1", gap: 0, timeLimitS: 1, swing: 0.2 }],
      ["placement.pareto", { scenario: "s-1", gap: 0, timeLimitS: 1, against: "latency", points: 2 }],
      ["report.write", { scenario: "s-1", language: "ko" }],
      ["plan.export", { scenario: null }],
    ] as const)
      expect(await failureOf(at.client.run(work, input as never)), work).toMatchObject({ code: "no-workspace" });
    expect((await at.client.call("catalogue.cities", {})).length).toBeGreaterThan(50);
    expect(at.door.bugs).toEqual([]);
  });
});
