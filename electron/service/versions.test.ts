import { beforeEach, describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

describe("versions of a plan", () => {
  const desk = deskOfEachTest("eu");
  let scenario: ScenarioId;
  beforeEach(async () => {
    scenario = (await desk.ask("scenarios.list", {}))[0]!.id;
  });

  const freeze = (label: string) =>
    desk.ask("versions.freeze", { scenario, label, unit: "Digital unit", reason: "For the board" });

  /** The planner's own word that an offer costs ten times as much. */
  function dearer(id: string): Input<"own-facts.save"> {
    const offer = desk.session.catalogue().offers.find((one) => one.id === id)!;
    const price = offer.price && { ...offer.price, amount: 10 * offer.price.amount, method: "typed" as const };
    const readAt = { title: "Letter", address: null, date: "2026-11-20" };
    return {
      id: null,
      fact: { kind: "offer", value: { ...offer, price } },
      use: "own",
      reason: null,
      readAt,
      evidence: null,
    };
  }

  it("keeps a version under its label, with the digest that is printed, and calls the plan by it until it is edited", async () => {
    const { number } = await freeze("1.0");
    const { versions, draft } = await desk.ask("versions.list", {});
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ number, label: "1.0", state: "none", unit: "Digital unit" });
    expect((await desk.ask("plan.digest", { scenario })).inputs).toBe(versions[0]!.inputs);
    expect((await desk.ask("plan.digest", { scenario })).results).toBe(versions[0]!.results);
    expect(draft).toMatchObject({ label: "1.0", same: number, status: "draft", next: "1.1" });

    await desk.ask("locations.save", { locations: [{ city: "Berlin", share: 1, accessMs: null }] });
    expect((await desk.ask("versions.list", {})).draft).toMatchObject({ label: "1.1", same: null, status: "draft" });
  });

  it("gives the same figures after prices, packs, assumptions and placements have changed", async () => {
    const { number } = await freeze("1.0");
    const before = await desk.ask("versions.check", { number });
    expect(before).toMatchObject({ same: true });
    const [{ placements, requirements }] = (await desk.ask("scenarios.list", {})) as [Scenario];
    await desk.ask("placement.adopt", { scenario, placements: placements.slice(1) });
    await desk.ask("requirements.save", { scenario, unknown: "allow", requirements: requirements.slice(1) });
    await desk.ask("assumptions.save", { assumptions: [{ key: "sizing.comfort", value: 2, reason: "busy" }] });
    await desk.ask("fx.save", {
      rates: [{ base: "USD", quote: "EUR", rate: 0.5, date: "2026-11-20", source: "typed" }],
      confirm: true,
    });
    await desk.ask("own-facts.save", dearer(placements[1]!.offer));
    await desk.ask("workloads.remove", { ids: [placements[0]!.workload] });
    const difference = await desk.ask("versions.difference", { from: number, to: null });
    const about = difference.changes.map((change) => change.about);
    expect(about).toEqual(
      expect.arrayContaining([
        "result/cost/month",
        "assumption/sizing.comfort",
        "fx-rate/USD/EUR",
        `workload/${placements[0]!.workload}`,
        `requirement/${requirements[0]!.id}`,
        `offer/${placements[1]!.offer}`,
        "edition/catalogue",
      ]),
    );
    const now = await desk.ask("plan.digest", { scenario });
    const after = await desk.ask("versions.check", { number });
    expect(after).toEqual(before);
    expect(now.results).not.toBe(after.results.now);
    expect(inBothLanguages(after.sentence).en).toContain("same figures");
  });

  it("says field by field what the draft says otherwise, and nothing where nothing changed", async () => {
    const { number } = await freeze("1.0");
    const none = await desk.ask("versions.difference", { from: number, to: null });
    expect(none.changes).toEqual([]);
    expect(none.sections).toEqual([]);
    const [first] = await desk.ask("workloads.list", {});
    await desk.ask("workloads.save", { ...first!, vcpu: 3, note: "Measured again" });
    const some = await desk.ask("versions.difference", { from: number, to: null });
    const own = some.changes.filter(({ about }) => about === `workload/${first!.id}`);
    expect(own.map(({ field }) => inBothLanguages(field!).en)).toEqual(["vCPU (all cores)", "Note"]);
    expect(own[0]!.after!.en).toBe("3");
    expect(some.from).toMatchObject({ number, label: "1.0" });
    expect(some.to).toMatchObject({ number: null, label: "1.1" });
    expect(some.sections).toEqual(expect.arrayContaining(["5", "A"]));
  });

  it("ties approvals to the version: an edit afterwards is a draft again, the signed version stays signed", async () => {
    const { number } = await freeze("1.0");
    const sign = { title: "Director", by: "Digital unit", note: null };
    await desk.ask("approvals.save", {
      version: number,
      approvals: [{ ...sign, verdict: "approved", on: "2026-11-22" }],
    });
    expect((await desk.ask("versions.list", {})).draft).toMatchObject({ status: "approved", same: number });
    expect((await desk.ask("versions.check", { number })).same).toBe(true);
    const [first] = await desk.ask("workloads.list", {});
    await desk.ask("workloads.save", { ...first!, note: "later" });
    const { versions, draft } = await desk.ask("versions.list", {});
    expect(draft).toMatchObject({ status: "draft", same: null, label: "1.1" });
    expect(versions[0]).toMatchObject({ state: "approved" });
  });

  it("prints a version from what was kept: the same file, whatever has been edited since; the draft says what differs", async () => {
    const { number } = await freeze("1.0");
    const sign = { title: "Director", by: "Digital unit", note: null, verdict: "approved" as const, on: "2026-11-22" };
    await desk.ask("approvals.save", { version: number, approvals: [sign] });
    const asked = { scenario, language: "en" as const };
    const before = await desk.work("report.write", asked);
    const [first] = await desk.ask("workloads.list", {});
    await desk.ask("workloads.save", { ...first!, vcpu: 3 });
    const again = await desk.work("report.write", { ...asked, version: number });
    expect(again.digest).toBe(before.digest);
    const draft = await desk.work("report.write", asked);
    expect(draft.digest).not.toBe(before.digest);
    const names = await Promise.all(
      [again, draft].map(async ({ file }) => (await desk.ask("files.read", { file })).name),
    );
    expect(names[0]).toContain("_v1.0_");
    expect(names[1]).toContain("_v1.1_");
    const then = await desk.ask("figure.explain", { scenario, id: "cost/month", version: number });
    const now = await desk.ask("figure.explain", { scenario, id: "cost/month" });
    expect(then.value).not.toBeNull();
    expect(now.id).toBe(then.id);
  }, 300_000);

  it("refuses what cannot be frozen, compared or signed, with a sentence", async () => {
    const { number } = await freeze("1.0");
    expect(await refused(freeze("1.0"))).toMatchObject({ code: "version-label-taken", field: "label" });
    expect(await refused(desk.ask("versions.difference", { from: 9, to: null }))).toMatchObject({
      code: "no-such-version",
      field: "from",
    });
    expect(await refused(desk.ask("versions.check", { number: 9 }))).toMatchObject({ code: "no-such-version" });
    const unsigned = { title: "Director", by: null, verdict: "approved" as const, on: null, note: null };
    expect(await refused(desk.ask("approvals.save", { version: number, approvals: [unsigned] }))).toMatchObject({
      code: "approval-undated",
      field: "approvals.0.on",
    });
  });

  it("is undone and done again as one step", async () => {
    await freeze("1.0");
    await desk.ask("workspace.undo", {});
    expect((await desk.ask("versions.list", {})).versions).toEqual([]);
    await desk.ask("workspace.redo", {});
    const { versions } = await desk.ask("versions.list", {});
    expect(await desk.ask("versions.check", { number: versions[0]!.number })).toMatchObject({ same: true });
  });
});
