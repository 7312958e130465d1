import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, connect } from "../shared/contract/client.ts";
import { type CallName, type WorkName, contract, works } from "../shared/contract/contract.ts";
import type { HostEvent } from "../shared/contract/events.ts";
import { Refusal } from "../shared/contract/failure.ts";
import { sayIn } from "../shared/text/text.ts";
import { asFound, changes, ownerShare, sampleFile, scenarioOf } from "./contract-changes.ts";
import { wholeDay } from "./contract-day.ts";
import { type Door, doorNames, openDoor, sampleWorkspace } from "./three-doors.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-contract-"));
let copyOf: (to: string) => string;

beforeAll(async () => {
  copyOf = await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failureOf = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused, but ${String(error)}`);
  return error.failure;
};

describe("one contract, three doors", () => {
  it("gives the same answer to every call and every work through each door", async () => {
    const days = [];
    for (const name of doorNames) {
      const door = await openDoor(name);
      try {
        days.push(await wholeDay(door, copyOf));
        expect(door.bugs).toEqual([]);
      } finally {
        await door.close();
      }
    }
    const [direct, ...others] = days;
    expect([...direct!.asked].sort()).toEqual([...Object.keys(contract), ...Object.keys(works)].sort());
    for (const { transcript } of others)
      for (const [name, value] of Object.entries(direct!.transcript)) expect(transcript[name], name).toEqual(value);
  }, 900_000);
});

describe.each(doorNames)("the contract, %s", (name) => {
  let door: Door;
  let client: Client;
  beforeEach(async () => {
    door = await openDoor(name);
    client = connect(door.transport);
  });
  afterEach(async () => {
    await door.close();
  });
  const open = () => door.service.open(copyOf(door.folder));
  const digest = async () => (await client.call("workspace.check", {})).digest;
  const raw = (call: string, input: unknown) => door.transport.send(call as CallName, input);

  it("takes back and does again every change, bulk changes too, to the same content digest", async () => {
    await open();
    const { call, run } = client;
    const scenario = await scenarioOf(call);
    // one of each to take away
    await changes["commitments.save"]!({ call, run, scenario, region: "" });
    await changes["import-maps.save"]!({ call, run, scenario, region: "" });
    await changes["catalogue.import-sheet"]!({ call, run, scenario, region: "" });
    await changes["own-facts.save"]!({ call, run, scenario, region: "" });
    await changes["evidence.add"]!({ call, run, scenario, region: "" }); // after the fact, which would hold on to it
    for (const [change, make] of Object.entries(changes)) {
      const before = await digest();
      const { open: stateBefore } = await call("workspace.state", {});
      const stepsBefore = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number;
      await make({ call, run, scenario, region: "" });
      const after = await digest();
      const steps = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number - stepsBefore;
      expect(after, change).not.toBe(before);
      for (let step = 0; step < steps; step += 1) await call("workspace.undo", {});
      expect(await digest(), `${change}, taken back`).toBe(before);
      expect((await call("workspace.state", {})).open!.counts).toEqual(stateBefore!.counts);
      for (let step = 0; step < steps; step += 1) await call("workspace.redo", {});
      expect(await digest(), `${change}, done again`).toBe(after);
      for (let step = 0; step < steps; step += 1) await call("workspace.undo", {});
    }
    expect((await call("workspace.check", {})).sound).toBe(true);

    // every step of that long day has a name in both languages, and both are sentences, not keys
    for (const step of await call("workspace.history", { before: null, limit: 1000 })) {
      const [ko, en] = [sayIn("ko", step.name), sayIn("en", step.name)];
      expect(ko).not.toBe(step.name.key);
      expect(en).not.toMatch(/\{\{|undefined/);
      expect(ko).not.toMatch(/\{\{|undefined/);
      expect(ko).not.toBe(en);
    }
  }, 900_000);

  it("refuses with a code, a sentence in both languages, and the field", async () => {
    await open();
    const { call } = client;
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
      const reply = await raw(strange, {});
      expect(reply, strange.slice(0, 40)).toMatchObject({ ok: false, failure: { code: "unknown-call" } });
    }
  });

  it("refuses inputs that are no inputs and stays as it was", async () => {
    await open();
    const before = await digest();
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
        const reply = await raw(call, input);
        expect(reply, `${call} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
          failure: { code: "invalid-input" },
        });
      }
    const polluting: unknown = JSON.parse('{"__proto__": {"polluted": true}, "limit": 5, "before": null}');
    expect((await raw("workspace.history", polluting)).ok).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const deep: unknown = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`);
    expect((await raw("workspace.recent", { id: deep })).ok).toBe(false);
    expect(await digest()).toBe(before);
    expect(door.bugs).toEqual([]);
  });

  it("refuses what is huge or goes round in circles, and answers the next call", async () => {
    await open();
    const circle: Record<string, unknown> = { scenario: "s-1", requirements: [], unknown: "fail" };
    circle["requirements"] = [circle];
    // JSON knows no circles: over HTTP such an input cannot even leave
    if (name === "HTTP") await expect(raw("requirements.save", circle)).rejects.toThrow(TypeError);
    else
      expect(await raw("requirements.save", circle)).toMatchObject({ ok: false, failure: { code: "invalid-input" } });

    const huge = await raw("scenarios.create", { name: "x".repeat(40_000_000), from: null });
    expect(huge).toMatchObject({ ok: false, failure: { code: name === "HTTP" ? "too-large" : "invalid-input" } });
    expect((await client.call("scenarios.list", {})).length).toBe(1);
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
      const reply = await raw(call, input);
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
      expect(await failureOf(client.run(work, input as never)), work).toMatchObject({ code: "no-workspace" });
    expect((await client.call("catalogue.cities", {})).length).toBeGreaterThan(50);
    expect(door.bugs).toEqual([]);
  });

  it("tells how far long work is, then how it ended, under the ticket it gave", async () => {
    await open();
    const scenario = await scenarioOf(client.call);
    const events: HostEvent[] = [];
    const deaf = client.listen((event) => events.push(event));
    const seen: string[] = [];
    const report = await client.run(
      "report.write",
      { scenario, language: "ko" },
      { progress: ({ doing }) => seen.push(sayIn("ko", doing)) },
    );
    deaf();
    expect(report.pages).toBeGreaterThan(10);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join()).toMatch(/[가-힣]/);
    const kinds = events.filter(({ kind }) => kind.startsWith("work.")).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe("work.ended");
    expect(kinds.indexOf("work.ended")).toBe(kinds.length - 1);
  });

  it("stops long work on request and changes nothing", async () => {
    await open();
    const { call, run } = client;
    const scenario = await scenarioOf(call);
    // a limit across workloads: without one the best choice of each is the answer, and there is nothing to wait for
    const { requirements, unknown } = (await call("scenarios.list", {}))[0]!;
    await call("requirements.save", {
      scenario,
      unknown,
      requirements: requirements.map((one) =>
        one.kind === "limit" ? { ...one, on: true, ...(one.limit.is === "share" ? ownerShare : {}) } : one,
      ),
    });
    const before = await digest();
    const { file } = await call("files.receive", { name: "rvtools.xlsx", bytes: sampleFile("rvtools.xlsx") });
    const stop = { started: (stop: () => void) => stop() };
    for (const start of [
      () => run("report.write", { scenario, language: "ko" }, stop),
      () => run("inventory.import", { files: [{ file, ...asFound }], matches: [] }, stop),
      () => run("placement.solve", { scenario, gap: 0, timeLimitS: 60 }, stop),
    ])
      expect(await failureOf(start())).toMatchObject({ code: "cancelled" });
    expect(await digest()).toBe(before);
    expect((await call("workspace.check", {})).sound).toBe(true);
  });

  it("ends a search early on request, with the best so far or a sentence that there is none yet, and changes nothing", async () => {
    await open();
    const { call, run } = client;
    const scenario = await scenarioOf(call);
    const before = await digest();
    const finish = { started: (_stop: () => void, finish: () => void) => finish() };
    const early = await run("placement.solve", { scenario, gap: 0, timeLimitS: 60 }, finish).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return error.failure;
    });
    if ("code" in early) expect(early.code).toBe("placement-nothing-yet");
    else expect(early.placements.length).toBeGreaterThan(0);
    // work that is no search takes no notice
    expect((await run("report.write", { scenario, language: "ko" }, finish)).pages).toBeGreaterThan(10);
    expect(await digest()).toBe(before);
  });

  it("lets a second opener read, says why it cannot write, and keeps the first one's work", async () => {
    const path = copyOf(door.folder);
    await door.service.open(path);
    const second = await openDoor(name);
    try {
      await second.service.open(path);
      const other = connect(second.transport);
      const { open: state } = await other.call("workspace.state", {});
      expect(state).toMatchObject({ readOnly: true, undo: null, redo: null });
      expect(state!.because!.ko).toMatch(/[가-힣]/);
      expect(state!.because!.en).toMatch(/[a-z]/);
      const scenario = await scenarioOf(other.call);
      expect(await other.call("plan.digest", { scenario: null })).toEqual(
        await client.call("plan.digest", { scenario: null }),
      );
      for (const change of Object.keys(changes).filter(
        // needs a file; have nothing to name
        (change) => change !== "inventory.import" && !/^(editions|(.*\.(remove|choose)$))/.test(change),
      )) {
        const failure = await failureOf(changes[change]!({ ...other, scenario, region: "" }));
        expect(failure, change).toMatchObject({ code: "read-only" });
      }
      expect(await failureOf(other.call("workspace.undo", {}))).toMatchObject({ code: "read-only" });
      expect(await failureOf(other.call("workspace.redo", {}))).toMatchObject({ code: "read-only" });
      expect(second.bugs).toEqual([]);

      await client.call("scenarios.create", { name: "B", from: null });
      expect((await other.call("scenarios.list", {})).map(({ name }) => name)).toContain("B");
    } finally {
      await second.close();
    }
  });

  it("never shows a path or who is signed in at this computer", async () => {
    await open();
    const { call, run } = client;
    const exported = await run("plan.export", { scenario: null });
    const { bytes } = await call("files.read", { file: exported.file });
    const told = [
      Buffer.from(bytes).toString(),
      JSON.stringify(await call("workspace.state", {})),
      JSON.stringify(await call("workspace.history", { before: null, limit: 100 })),
    ].join();
    expect(told).not.toContain(tmpdir());
    expect(told).not.toContain(process.env["HOME"] ?? "/home/");
  });
});
