import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { connect } from "../shared/contract/client.ts";
import type { HostEvent } from "../shared/contract/events.ts";
import { Refusal } from "../shared/contract/failure.ts";
import { sayIn } from "../shared/text/text.ts";
import { asFound, changes, ownerShare, sampleFile, scenarioOf } from "./contract-changes.ts";
import { atDoor, failureOf, samples } from "./contract-door.ts";
import { doorNames, openDoor } from "./three-doors.ts";

const copyOf = samples();

describe.each(doorNames)("long work and a second opener, %s", (name) => {
  const at = atDoor(name, copyOf);

  it("tells how far long work is, then how it ended, under the ticket it gave", async () => {
    await at.open();
    const scenario = await scenarioOf(at.client.call);
    const events: HostEvent[] = [];
    const deaf = at.client.listen((event) => events.push(event));
    const seen: string[] = [];
    const report = await at.client.run(
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
    await at.open();
    const { call, run } = at.client;
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
    const before = await at.digest();
    const { file } = await call("files.receive", { name: "rvtools.xlsx", bytes: sampleFile("rvtools.xlsx") });
    const stop = { started: (stop: () => void) => stop() };
    for (const start of [
      () => run("report.write", { scenario, language: "ko" }, stop),
      () => run("inventory.import", { files: [{ file, ...asFound }], matches: [] }, stop),
      () => run("placement.solve", { scenario, gap: 0, timeLimitS: 60 }, stop),
    ])
      expect(await failureOf(start())).toMatchObject({ code: "cancelled" });
    expect(await at.digest()).toBe(before);
    expect((await call("workspace.check", {})).sound).toBe(true);
  });

  it("ends a search early on request, with the best so far or a sentence that there is none yet, and changes nothing", async () => {
    await at.open();
    const { call, run } = at.client;
    const scenario = await scenarioOf(call);
    const before = await at.digest();
    const finish = { started: (_stop: () => void, finish: () => void) => finish() };
    const early = await run("placement.solve", { scenario, gap: 0, timeLimitS: 60 }, finish).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return error.failure;
    });
    if ("code" in early) expect(early.code).toBe("placement-nothing-yet");
    else expect(early.placements.length).toBeGreaterThan(0);
    // work that is no search takes no notice
    expect((await run("report.write", { scenario, language: "ko" }, finish)).pages).toBeGreaterThan(10);
    expect(await at.digest()).toBe(before);
  });

  it("lets a second opener read, says why it cannot write, and keeps the first one's work", async () => {
    const path = at.copyOf(at.door.folder);
    await at.door.service.open(path);
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
        await at.client.call("plan.digest", { scenario: null }),
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

      await at.client.call("scenarios.create", { name: "B", from: null });
      expect((await other.call("scenarios.list", {})).map(({ name }) => name)).toContain("B");
    } finally {
      await second.close();
    }
  });

  it("never shows a path or who is signed in at this computer", async () => {
    await at.open();
    const { call, run } = at.client;
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
