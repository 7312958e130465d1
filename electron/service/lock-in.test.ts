import { describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { BillLine } from "../../shared/model/bill.ts";
import { ProviderId, ScenarioId, UsedServiceId, WorkloadId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { layBillLines } from "../database/bills.ts";
import { write } from "../database/kept.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest("eu");
const { ask } = desk;

const scenario = ScenarioId.parse("s-1");
const workload = WorkloadId.parse("w-1");
type Used = Input<"used-services.save">["services"][number];
const used = (change: Partial<Used> = {}): Used => ({
  id: null,
  workload,
  service: "aws/sqs",
  openness: null,
  equivalent: null,
  share: 0.3,
  note: null,
  ...change,
});
const line = (change: Partial<BillLine> = {}): BillLine =>
  BillLine.parse({
    from: "2026-10-01",
    to: "2026-11-01",
    provider: "Amazon Web Services",
    publisher: null,
    issuer: null,
    account: null,
    region: "eu-central-1",
    category: "Database",
    service: "Amazon DynamoDB",
    resource: null,
    resourceName: null,
    charge: "Usage",
    commitment: null,
    currency: "EUR",
    billed: 60,
    effective: null,
    list: null,
    contracted: null,
    rows: 1,
    ...change,
  });
const bill = (lines: readonly BillLine[]): void =>
  desk.session.change(say("lock-in.step-services", { count: 1 }), (writing) => write(writing, layBillLines(lines)));

describe("services a workload uses", () => {
  it("are kept, numbered, changed and taken away, each as one step that can be undone", async () => {
    const { ids } = await ask("used-services.save", { services: [used(), used({ service: "our own queue" })] });
    expect(ids).toEqual(["us-1", "us-2"]);
    expect(desk.words).toContain("used-services");
    await ask("used-services.save", { services: [used({ id: UsedServiceId.parse("us-2"), share: 0.6 })] });
    expect((await ask("used-services.list", {})).map(({ share }) => share)).toEqual([0.3, 0.6]);
    await ask("used-services.remove", { ids: [UsedServiceId.parse("us-1")] });
    expect(await ask("used-services.list", {})).toHaveLength(1);
  });

  it("raise the lock-in of what is placed, and show among its components", async () => {
    const before = await ask("lock-in.components", { scenario, workload: null });
    const placed = before.workloads[0]!.workload;
    await ask("used-services.save", {
      services: [used({ workload: placed, service: "own thing", openness: "proprietary", share: 0.9 })],
    });
    const after = await ask("lock-in.components", { scenario, workload: placed });
    expect(after.components.at(-1)).toMatchObject({ kind: "service", openness: "proprietary" });
    expect(after.workloads).toHaveLength(1);
    const figure = await ask("figure.explain", { scenario, id: `lock-in/${placed}` });
    expect(figure.value).toEqual(after.workloads[0]!.lockIn);
  });

  it("whose shares are more than the whole are refused with the workload and the sum, and nothing is kept", async () => {
    const failure = await refused(
      ask("used-services.save", { services: [used({ share: 0.7 }), used({ share: 0.6 })] }),
    );
    expect(failure).toMatchObject({ code: "shares-over-one", field: "services.1.share" });
    expect(await ask("used-services.list", {})).toEqual([]);
  });

  it("of a workload that is not there, or under an id nobody gave, are refused", async () => {
    const stranger = used({ workload: WorkloadId.parse("w-999999") });
    expect((await refused(ask("used-services.save", { services: [stranger] }))).code).toBe("no-such-workload");
    const gone = used({ id: UsedServiceId.parse("us-77") });
    expect((await refused(ask("used-services.save", { services: [gone] }))).code).toBe("gone");
  });
});

describe("answers to facets and the checklist", () => {
  const statement = {
    component: "ovh",
    model: "interoperability",
    facet: "policy",
    answer: 4,
    because: "nothing on leaving in the contract",
    evidence: null,
  };

  it("a planner's answer counts before the catalogue's, until it is taken back", async () => {
    const facetOf = async () => {
      const { providers } = await ask("lock-in.overview", { scenario });
      return providers
        .find(({ provider }) => provider === "ovh")!
        .facets.find(({ model, facet }) => model === "interoperability" && facet === "policy")!;
    };
    expect((await facetOf()).answer).toBeNull();
    await ask("facet-statements.save", { statements: [statement] });
    expect((await facetOf()).answer).toBe(4);
    const { component, model, facet } = statement;
    await ask("facet-statements.remove", { component, model, facet });
    expect((await facetOf()).answer).toBeNull();
  });

  it("an answer about nothing, to no facet, or to no line of the checklist is refused where it stands", async () => {
    const about = (change: Partial<typeof statement>) =>
      refused(ask("facet-statements.save", { statements: [{ ...statement, ...change }] }));
    expect(await about({ component: "nobody" })).toMatchObject({
      code: "no-such-component",
      field: "statements.0.component",
    });
    expect(await about({ facet: "taste" })).toMatchObject({ code: "no-such-facet" });
    const check = { scenario, item: "luck", state: "done" as const, checkedOn: null, note: null, evidence: null };
    expect((await refused(ask("exit-checks.save", { checks: [check] }))).code).toBe("no-such-exit-item");
  });

  it("the checklist stands per scenario; a line is open until somebody answers it, and open again when taken back", async () => {
    const stateOf = async () =>
      (await ask("exit-checks.list", { scenario })).items.find(({ item }) => item === "tested")!.state;
    const check = { scenario, item: "tested", checkedOn: "2026-11-01", note: null, evidence: null };
    expect(await stateOf()).toBe("open");
    await ask("exit-checks.save", { checks: [{ ...check, state: "done" }] });
    expect(await stateOf()).toBe("done");
    await ask("exit-checks.save", { checks: [{ ...check, state: null }] });
    expect(await stateOf()).toBe("open");
  });

  it("the exit section is mandatory from the lock-in the register says", async () => {
    const needed = async () => (await ask("exit-checks.list", { scenario })).needed;
    await ask("assumptions.save", { assumptions: [{ key: "lock-in.exit-plan-from", value: 1, reason: null }] });
    expect(await needed()).toBe("yes");
    await ask("assumptions.save", { assumptions: [{ key: "lock-in.exit-plan-from", value: 100, reason: null }] });
    expect(await needed()).toBe("no");
  });
});

describe("leaving", () => {
  it("before the plan's day, or a provider nobody knows, is refused with the sentence that helps", async () => {
    expect(await refused(ask("lock-in.exit", { scenario, provider: null, date: "2020-01-01" }))).toMatchObject({
      code: "exit-before-plan",
      field: "date",
    });
    const nobody = ProviderId.parse("nobody");
    expect((await refused(ask("lock-in.curve", { scenario, provider: nobody }))).code).toBe("no-such-provider");
    const lost = WorkloadId.parse("w-99999");
    expect((await refused(ask("lock-in.components", { scenario, workload: lost }))).code).toBe("no-such-workload");
  });

  it("is told in the overview, at a date and over time with the same amounts", async () => {
    const { exit } = await ask("lock-in.overview", { scenario });
    const ban = exit.find(({ date }) => date === "2027-01-12")!;
    const there = await ask("lock-in.exit", { scenario, provider: null, date: "2027-01-12" });
    const { points } = await ask("lock-in.curve", { scenario, provider: null });
    expect(there.known).toEqual(ban.known);
    expect(points.find(({ date }) => date === "2027-01-12")?.known).toEqual(ban.known);
    expect((await ask("figure.explain", { scenario, id: "exit/2027-01-12" })).parts).toHaveLength(7);
  });
});

describe("as it is today", () => {
  it("without a bill nothing is known of today's concentration, and it says so", async () => {
    expect(await ask("lock-in.today", { scenario })).toMatchObject({
      layers: [],
      because: { key: "lock-in.today-no-bill" },
      systems: { today: null },
    });
  });

  it("EX-HHI-2 two resellers of one cloud on the bills are two providers and one owner", async () => {
    bill([
      line({ provider: "Microsoft Azure", issuer: "Reseller One", billed: 50 }),
      line({ provider: "Microsoft", issuer: "Reseller Two", billed: 50 }),
    ]);
    const { layers } = await ask("lock-in.today", { scenario });
    const of = (wanted: string) => layers.find(({ layer }) => layer === wanted)!;
    expect(of("provider")).toMatchObject({ byCost: { low: 5000, high: 5000 }, band: "dual" });
    expect(of("owner")).toMatchObject({ byCost: { low: 10_000, high: 10_000 }, band: "dominant" });
  });

  it("quotes the figures of the field beside the own share, and makes no index of a share of organisations", async () => {
    const { benchmarks, systems } = await ask("lock-in.today", { scenario });
    expect(benchmarks.map(({ percent }) => percent)).toEqual([44, 66, 51]);
    expect(benchmarks[0]!.byCount).toBeCloseTo((100 * systems.after) / systems.all, 1);
    expect(benchmarks[2]).toMatchObject({ gap: null, byCount: null, note: { key: "lock-in.benchmark-organisations" } });
  });

  it("proposes the services that a bill names, matched with the bundled list and the workload of that name", async () => {
    const [one] = (await ask("lock-in.components", { scenario, workload: null })).workloads;
    bill([
      line({ resourceName: one!.name, billed: 25 }),
      line({ resourceName: one!.name, service: "Amazon Elastic Compute Cloud", billed: 75 }),
      line({ provider: "Sovereign Cloud Ltd", service: "Magic", billed: -3 }),
    ]);
    const found = await ask("used-services.propose", {});
    expect(found[0]).toMatchObject({ service: "aws/dynamodb", workload: one!.workload, share: 0.25, used: null });
    expect(found.find(({ billed }) => billed === "Magic")).toMatchObject({
      service: null,
      workload: null,
      share: null,
    });
    await ask("used-services.save", {
      services: [used({ workload: one!.workload, service: "aws/dynamodb", share: 0.25 })],
    });
    expect((await ask("used-services.propose", {}))[0]?.used).toBe("us-1");
  });
});
