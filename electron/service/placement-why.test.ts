import { beforeEach, describe, expect, it } from "vitest";
import { type RequirementId, type ScenarioId } from "../../shared/model/id.ts";
import type { ParetoFront } from "../../shared/model/placing.ts";
import type { Limit } from "../../shared/model/requirement.ts";
import { sayIn } from "../../shared/text/text.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const effort = { gap: 0.0001, timeLimitS: 60 };
const limit = (number: number, asked: Limit["limit"]): Limit => ({
  ...{ id: `r-${number}` as RequirementId, on: true, decidedBy: null, note: null }, // an id as the workspace counts them
  kind: "limit",
  limit: asked,
});

const desk = deskOfEachTest("eu");
let scenario: ScenarioId;
beforeEach(() => {
  scenario = desk.session.plan().scenarios[0]!.id;
});

async function limited(...limits: Limit[]): Promise<void> {
  const { requirements, unknown } = desk.session.plan().scenarios[0]!;
  await desk.ask("requirements.save", { scenario, unknown, requirements: [...requirements, ...limits] });
}

describe("why a workload goes where it goes", () => {
  it("answers of the proposal and of what is kept alike, with a figure that comes to the lead", async () => {
    const solved = await desk.work("placement.solve", { scenario, ...effort });
    const { workload } = solved.placements[0]!;
    const reason = await desk.ask("placement.reason", { scenario, of: "proposed", workload });
    expect(reason.chosen.region).toBe(solved.placements[0]!.region);
    expect(reason.reasons.length).toBeGreaterThan(1);
    expect(reason.others.length).toBeGreaterThan(3);
    expect(reason.refused.map(({ regions }) => regions)).toEqual(
      reason.refused.map(({ regions }) => regions).sort((a, b) => b - a),
    );
    const figure = await desk.ask("figure.explain", { scenario, id: reason.figure });
    expect(figure.id).toBe(reason.figure);
    expect(figure.value!.low).toBeCloseTo(-reason.runnerUp!.ahead, 9);
    const part = figure.parts[0]!;
    expect(await desk.ask("figure.explain", { scenario, id: part.id })).toEqual(part);

    const { placements, recoveries } = solved;
    await desk.ask("placement.adopt", { scenario, placements, recoveries });
    const kept = await desk.ask("placement.reason", { scenario, of: "kept", workload });
    expect({ ...kept, of: "proposed", figure: "" }).toEqual({ ...reason, figure: "" });
    const region = reason.runnerUp!.region;
    const asked = { scenario, workload, region };
    const [one, other] = [
      await desk.ask("compare.why-not", asked),
      await desk.ask("compare.why-not", { ...asked, of: "proposed" }),
    ];
    expect({ ...other, figure: "" }).toEqual({ ...one, figure: "" });
  });

  it("refuses with a sentence what is not there", async () => {
    const { workloads, scenarios } = desk.session.plan();
    const asked = { scenario, workload: workloads[0]!.id };
    const none = await refused(desk.ask("placement.reason", { ...asked, of: "proposed" }));
    expect(none.sentence.en).toBe("There is no proposal yet. Solve the placement first.");
    if (scenarios[0]!.placements.length === 0)
      expect((await refused(desk.ask("placement.reason", { ...asked, of: "kept" }))).code).toBe("placement-none-kept");
    const point = desk.ask("placement.pick-point", { scenario, against: "latency", at: 3 });
    expect((await refused(point)).code).toBe("placement-no-such-point");
  });

  it("sets two placements side by side", async () => {
    const first = await desk.work("placement.solve", { scenario, ...effort });
    await desk.ask("placement.adopt", { scenario, placements: first.placements, recoveries: first.recoveries });
    await desk.ask("placement.choose-objective", { scenario, objective: "cost" });
    const cheap = await desk.work("placement.solve", { scenario, ...effort });
    const sides = (["kept", "proposed"] as const).map((of) => ({ scenario, of }));
    const difference = await desk.ask("placement.difference", { from: sides[0]!, to: sides[1]! });
    expect(difference.moved.length + difference.changed.length + difference.same).toBe(first.placements.length);
    expect(difference.moved.every(({ from, to }) => from !== to)).toBe(true);
    expect(difference.moved.length).toBeGreaterThan(0);
    const row = (name: string) => difference.measures.find(({ measure }) => measure === name)!;
    expect(row("monthly").to!.high).toBe(cheap.monthly!.high);
    expect(row("monthly").from!.high).toBe(first.monthly!.high);
    expect(row("score").from!.low).toBeCloseTo(first.score!, 9);
    expect(row("score").to!.low).toBeCloseTo(cheap.score!, 9);
    const same = await desk.ask("placement.difference", { from: sides[0]!, to: sides[0]! });
    expect([same.moved, same.changed]).toEqual([[], []]);
  });

  it("tells who is only bought on another term from who goes elsewhere", async () => {
    const first = await desk.work("placement.solve", { scenario, ...effort });
    await desk.ask("placement.adopt", { scenario, placements: first.placements, recoveries: first.recoveries });
    await limited(limit(811, { is: "terms", terms: ["three-years"] }));
    const longer = await desk.work("placement.solve", { scenario, ...effort });
    const sides = (["kept", "proposed"] as const).map((of) => ({ scenario, of }));
    const { moved, changed, same } = await desk.ask("placement.difference", { from: sides[0]!, to: sides[1]! });
    const before = new Map(first.placements.map(({ workload, region }) => [workload, region]));
    const stay = longer.placements.filter(({ workload, region }) => before.get(workload) === region);
    expect(changed.length + same).toBe(stay.length);
    expect(changed.some(({ termFrom, termTo }) => termFrom === "on-demand" && termTo === "three-years")).toBe(true);
    expect(moved.every(({ from, to }) => from !== to)).toBe(true);
  });
});

describe("what would change the answer", () => {
  it("prices each limit that decides by really solving it one step looser", async () => {
    await limited(
      limit(801, { is: "budget", perYear: { minor: 37_500_000, currency: "EUR" } }),
      limit(802, { is: "providers", max: 30 }),
    );
    const { requirements, unknown } = desk.session.plan().scenarios[0]!;
    const idOf = (is: Limit["limit"]["is"]) =>
      requirements.find((one) => one.kind === "limit" && one.on && one.limit.is === is)!.id;
    const base = await desk.work("placement.solve", { scenario, ...effort });
    const prices = await desk.work("placement.limit-prices", { scenario, ...effort });
    expect(prices.map(({ requirement }) => requirement)).not.toContain(idOf("providers"));
    const price = prices.find(({ requirement }) => requirement === idOf("budget"))!;
    const figure = await desk.ask("figure.explain", { scenario, id: price.figure });

    const looser = limit(801, { is: "budget", perYear: { minor: 37_875_000, currency: "EUR" } });
    const others = requirements.filter(({ id }) => id !== price.requirement);
    await desk.ask("requirements.save", { scenario, unknown, requirements: [...others, looser] });
    const after = await desk.work("placement.solve", { scenario, ...effort });
    const open = base.bound! - base.value! + (after.bound! - after.value!);
    expect(Math.abs(price.points! - (after.score! - base.score!))).toBeLessThanOrEqual(2 * open + 1e-9);
    expect(figure.value!.low).toBeCloseTo(figure.parts[0]!.value!.low - figure.parts[1]!.value!.low, 9);
    expect(price.points!).toBeGreaterThan(0);
    expect(sayIn("en", price.sentence)).toMatch(/one percent more: 0\.\d+ points more/);
  });

  it("says of every weight, provider and currency what would move, and loses nothing when time is short", async () => {
    const swings = await desk.work("placement.sensitivity", { scenario, ...effort, swing: 0.2 });
    expect(new Set(swings.map(({ what }) => what.kind))).toEqual(new Set(["weight", "prices", "rate"]));
    expect(swings.every(({ moved }) => moved !== null)).toBe(true);
    for (const { by } of swings) expect(Math.abs(by)).toBe(0.2);
    const cheaper = swings.filter(({ what, by }) => what.kind === "prices" && by < 0);
    const base = await desk.work("placement.solve", { scenario, ...effort });
    for (const { score } of cheaper) expect(score!).toBeGreaterThanOrEqual(base.score! - 0.01);

    const enough = new AbortController();
    let said = 0;
    const progress = (): void => {
      said += 1;
      if (said === 4) enough.abort();
    };
    const some = await desk.work(
      "placement.sensitivity",
      { scenario, ...effort, swing: 0.2 },
      { progress, enough: enough.signal },
    );
    expect(some).toHaveLength(swings.length);
    expect(some.at(-1)).toMatchObject({ moved: null, score: null });
    expect(sayIn("en", some.at(-1)!.sentence)).toMatch(/no answer was found in time/);
  });
});

describe("the front of trade-offs", () => {
  const asked = { against: "latency", points: 12, gap: 0.001, timeLimitS: 120 } as const;
  const isFront = ({ points }: ParetoFront): boolean =>
    points.every((point, at) => {
      const before = points[at - 1];
      return !before || (point.monthly!.high >= before.monthly!.high * (1 - 2e-3) && point.at === at);
    });

  it("goes from the cheapest placement to the nearest one, stays as it was found, and gives each point as a proposal", async () => {
    const front = await desk.work("placement.pareto", { scenario, ...asked });
    expect(front.points).toHaveLength(12);
    expect(isFront(front)).toBe(true);
    for (const { held, means, outcome } of front.points) {
      expect(outcome).toBe("optimal");
      if (held !== null) expect(means.latency!.high).toBeLessThanOrEqual(held + 1e-6);
    }
    const steps = desk.session.plan();
    const point = await desk.ask("placement.pick-point", { scenario, against: "latency", at: 6 });
    expect(point.violations).toEqual([]);
    expect(point.monthly).toEqual(front.points[6]!.monthly);
    expect(await desk.ask("placement.proposal", { scenario })).toEqual(point);
    // a front is no part of the history: nothing was changed by sweeping it
    expect(desk.session.plan()).toBe(steps);

    await desk.ask("placement.adopt", { scenario, placements: point.placements, recoveries: point.recoveries });
    const [kept] = await desk.ask("placement.fronts", { scenario });
    expect(kept).toMatchObject({ against: "latency", wanted: 12, isStale: false });
    expect(kept!.points[6]!.moved).toBe(0);

    // the same as if somebody had typed the bound and asked for the least cost
    const held = front.points[6]!.held!;
    await limited(limit(803, { is: "mean", criterion: "latency", bound: held }));
    await desk.ask("placement.choose-objective", { scenario, objective: "cost" });
    const typed = await desk.work("placement.solve", { scenario, ...effort });
    expect(point.value!).toBeGreaterThanOrEqual(typed.bound! * (1 - 1e-9));
    expect(point.bound!).toBeLessThanOrEqual(typed.value! * (1 + 1e-9));

    const [stale] = await desk.ask("placement.fronts", { scenario });
    expect(stale!.isStale).toBe(true);
    const again = desk.ask("placement.pick-point", { scenario, against: "latency", at: 6 });
    expect((await refused(again)).code).toBe("placement-front-stale");
  });

  it("goes on where it was stopped, also after the workspace was closed, and comes to the same", async () => {
    const stopper = new AbortController();
    let said = 0;
    const progress = (): void => {
      said += 1;
      if (said === 5) stopper.abort();
    };
    const stopped = desk.work("placement.pareto", { scenario, ...asked }, { progress, signal: stopper.signal });
    expect((await refused(stopped)).code).toBe("cancelled");
    await desk.openAgain();
    const [part] = await desk.ask("placement.fronts", { scenario });
    expect(part!.points.length).toBeGreaterThanOrEqual(2);
    expect(part!.points.length).toBeLessThan(12);
    expect(sayIn("en", part!.sentence)).toMatch(/of 12 points found so far/);

    const ats: number[] = [];
    const whole = await desk.work("placement.pareto", { scenario, ...asked }, { progress: (done) => ats.push(done) });
    expect(whole.points).toHaveLength(12);
    expect(ats[0]).toBe(part!.points.length);
    for (const { at, monthly } of part!.points) expect(whole.points[at]!.monthly).toEqual(monthly);
  });
});
