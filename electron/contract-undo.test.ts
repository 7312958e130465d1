import { describe, expect, it } from "vitest";
import { sayIn } from "../shared/text/text.ts";
import { changes, scenarioOf } from "./contract-changes.ts";
import { atDoor, samples } from "./contract-door.ts";

const copyOf = samples();

// what is taken back is the host's, the same behind each door (contract.test.ts asks every door for every change, an undo and a redo)
describe("the contract", () => {
  const at = atDoor("direct", copyOf);

  it("takes back and does again every change, bulk changes too, to the same content digest", async () => {
    await at.open();
    const { call, run } = at.client;
    const scenario = await scenarioOf(call);
    // one of each to take away
    await changes["commitments.save"]!({ call, run, scenario, region: "" });
    await changes["import-maps.save"]!({ call, run, scenario, region: "" });
    await changes["catalogue.import-sheet"]!({ call, run, scenario, region: "" });
    await changes["own-facts.save"]!({ call, run, scenario, region: "" });
    await changes["evidence.add"]!({ call, run, scenario, region: "" }); // after the fact, which would hold on to it
    for (const [change, make] of Object.entries(changes)) {
      const before = await at.digest();
      const { open: stateBefore } = await call("workspace.state", {});
      const stepsBefore = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number;
      await make({ call, run, scenario, region: "" });
      const after = await at.digest();
      const steps = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number - stepsBefore;
      expect(after, change).not.toBe(before);
      for (let step = 0; step < steps; step += 1) await call("workspace.undo", {});
      expect(await at.digest(), `${change}, taken back`).toBe(before);
      expect((await call("workspace.state", {})).open!.counts).toEqual(stateBefore!.counts);
      for (let step = 0; step < steps; step += 1) await call("workspace.redo", {});
      expect(await at.digest(), `${change}, done again`).toBe(after);
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
});
