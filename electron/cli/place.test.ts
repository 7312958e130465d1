import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  LimitCheck,
  LimitPrice,
  ParetoFront,
  PlacementDifference,
  PlacementReason,
  Swing,
} from "../../shared/model/placing.ts";
import { PlacementResult, WhyNot } from "../../shared/model/result.ts";
import { Scenario } from "../../shared/model/scenario.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-place-cli-"));
let copyOf: (to: string) => string;
beforeAll(async () => {
  copyOf = await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workspace of its own for each test, placed already. */
function workspace() {
  const file = copyOf(mkdtempSync(join(folder, "one-")));
  const place = (...words: string[]) => sovplan("place", file, ...words);
  const json = async <Answer>(schema: z.ZodType<Answer>, ...words: string[]): Promise<Answer> => {
    const { code, out, err } = await sovplan(...words, "--json");
    expect(err).toBe("");
    expect(code).toBe(0);
    return schema.parse(JSON.parse(out));
  };
  const scenario = async (): Promise<Scenario> =>
    (await json(z.array(Scenario), "call", file, "scenarios.list", "{}"))[0]!;
  return { file, place, json, scenario };
}

describe("sovplan place", () => {
  it("keeps the best placement and prints where, what it is the best of, and the proof", async () => {
    const { file, place, json, scenario } = workspace();
    const { code, out } = await place();
    expect(code).toBe(0);
    expect(out).toMatch(/^placed \d+ · not placed \d+ · score [\d.]+ · per month €/m);
    expect(out).toMatch(/^best of: weighted score · value [\d.]+ points · proven bound [\d.]+ points · proven gap 0/m);
    const result = await json(PlacementResult, "place", file);
    expect(result.gap).toBeLessThanOrEqual(0.001);
    expect((await scenario()).placements).toHaveLength(result.placements.length);
  });

  it("makes the best of one criterion when asked, in its own unit, and remembers that", async () => {
    const { file, place, json, scenario } = workspace();
    const best = await json(PlacementResult, "place", file);
    const { out } = await place("--objective", "cost");
    expect(out).toMatch(/^best of: cost · value €[\d,.]+ a month · proven bound €[\d,.]+ a month/m);
    expect((await scenario()).objective).toBe("cost");
    const cheapest = await json(PlacementResult, "place", file);
    expect(cheapest.monthly!.high).toBeLessThanOrEqual(best.monthly!.high);
    expect(cheapest.score!).toBeLessThanOrEqual(best.score! + 1e-6);
    expect((await place("--objective", "latency")).out).toMatch(/value [\d.]+ ms · proven bound [\d.]+ ms/);
    await place("--objective", "score");
    expect((await scenario()).objective).toBeUndefined();
  });

  it("pins, keeps out and releases by hand, and solves again around it", async () => {
    const { place, scenario } = workspace();
    const { placements } = await scenario();
    const [{ workload, region }] = placements as [(typeof placements)[number]];
    const elsewhere = placements.find((one) => one.region !== region)!.region;
    const regionNow = async () => (await scenario()).placements.find((one) => one.workload === workload)!.region;

    expect(await place("--keep-out", `${workload}=${region}`)).toMatchObject({ code: 0 });
    expect(await regionNow()).not.toBe(region);
    expect(await place("--pin", `${workload}=${region}`)).toMatchObject({ code: 0 });
    expect((await scenario()).pins).toEqual([{ workload, region, kind: "pinned", reason: null }]);
    expect(await regionNow()).toBe(region);
    await place("--pin", `${workload}=${elsewhere}`);
    expect((await scenario()).pins).toEqual([{ workload, region: elsewhere, kind: "pinned", reason: null }]);
    await place("--release", workload);
    expect((await scenario()).pins).toEqual([]);
  });

  it("says why one goes where it goes, and why not elsewhere", async () => {
    const { file, place, json, scenario } = workspace();
    const { workload, region } = (await scenario()).placements[0]!;
    const { code, out } = await place("--reasons", workload);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${workload} → ${region} · `));
    expect(out).toMatch(/^Why$/m);
    expect(out).toMatch(/^\[[a-z-]+\/.+\]$/m);
    const reason = await json(PlacementReason, "place", file, "--reasons", workload);
    expect(reason.chosen.region).toBe(region);
    const figure = await sovplan("explain", file, reason.figure);
    expect(figure.code, figure.err).toBe(0);
    const { region: other } = reason.runnerUp!;
    const whyNot = await place("--why-not", other, "--workload", workload);
    expect(whyNot.out).toMatch(/^criterion +points$/m);
    expect(await json(WhyNot, "place", file, "--why-not", other, "--workload", workload)).toMatchObject({
      region: other,
    });
    const solved = await json(PlacementReason, "place", file, "--reasons", workload, "--dry-run");
    expect(solved.of).toBe("proposed");
  });

  it("prints what limits cost, what other weights and prices would change, and what differs from a scenario", async () => {
    const { file, place, json } = workspace();
    expect((await place("--limit-prices")).code).toBe(0);
    await json(z.array(LimitPrice), "place", file, "--limit-prices");
    const swings = await json(z.array(Swing), "place", file, "--sensitivity", "0.3");
    expect(new Set(swings.map(({ by }) => Math.abs(by)))).toEqual(new Set([0.3]));
    expect((await place("--sensitivity", "0.3")).out).toMatch(/weight of cost +[-−]30 %/);
    const name = (await workspace().scenario()).name;
    const same = await json(PlacementDifference, "place", file, "--against", name);
    expect([same.moved, same.changed]).toEqual([[], []]);
    expect((await place("--against", name)).out).toMatch(/the same, 0 in another place/);
    await place("--objective", "cost");
    expect((await place("--against", name, "--dry-run")).code).toBe(0);
  });

  it("says whether the limits can hold together, and ends with 1 where they cannot", async () => {
    const { file, place, json, scenario } = workspace();
    expect((await json(LimitCheck, "place", file, "--check")).outcome).toBe("possible");
    const { id, requirements, unknown } = await scenario();
    const who = { on: true, decidedBy: null, note: null };
    const budget = { is: "budget", perYear: { minor: 100, currency: "EUR" } };
    await sovplan(
      "call",
      file,
      "requirements.save",
      JSON.stringify({
        scenario: id,
        unknown,
        requirements: [...requirements, { id: "r-900", ...who, kind: "limit", limit: budget }],
      }),
    );
    const checked = await place("--check");
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/What cannot hold together/);
    const before = await scenario();
    const ended = await place("--time-limit", "20");
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/no lawful placement/);
    expect(ended.out).toMatch(/Smallest changes that make it possible/);
    expect((await scenario()).placements).toEqual(before.placements);
  });

  it("writes the model as LP and as MPS, by the file's name", async () => {
    const { place } = workspace();
    for (const [name, beginning] of [
      ["model.lp", /Maximize|Minimize/i],
      ["model.mps", /^(\*.*\n)*NAME/],
    ] as const) {
      const to = join(folder, name);
      expect(await place("--export-model", to, "--dry-run")).toMatchObject({ code: 0 });
      expect(readFileSync(to, "utf8")).toMatch(beginning);
    }
    expect(await place("--export-model", join(folder, "model.txt"))).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, "model.txt"))).toBe(false);
  });

  it("chooses terms and second places where limits ask for them; prints, keeps and exports them", async () => {
    const { file, place, scenario } = workspace();
    const { id, requirements, unknown } = await scenario();
    const limit = (number: number, limit: object) => ({
      ...{ id: `r-${number}`, on: true, decidedBy: null, note: null, kind: "limit" },
      limit,
    });
    const limits = [
      limit(900, { is: "terms", terms: ["on-demand", "three-years"] }),
      limit(901, { is: "recovery", from: "region" }),
    ];
    const asked = { scenario: id, unknown, requirements: [...requirements, ...limits] };
    await sovplan("call", file, "requirements.save", JSON.stringify(asked));
    const { code, out } = await place();
    expect(code).toBe(0);
    expect(out).toMatch(/^Bought: .*\d+ three years/m);
    expect(out).toMatch(/^Second places: \d+ /m);
    const { placements, recoveries } = await scenario();
    const placed = new Map(placements.map((one) => [one.workload, one]));
    expect(placements.every(({ term }) => term !== undefined)).toBe(true);
    expect(recoveries!.length).toBeGreaterThan(0);
    for (const { workload, region } of recoveries!) expect(region).not.toBe(placed.get(workload)!.region);

    const to = join(folder, "with-terms");
    expect(await sovplan("export", file, "--csv", to, "--scenario", id)).toMatchObject({ code: 0 });
    const [head, ...rows] = readFileSync(join(to, "placement.csv"), "utf8").trim().split("\r\n");
    expect(head).toMatch(/"구매 조건 Term","둘째 거점 Second place","복구 방식 Way of recovery"/);
    const { workload, region, mode } = recoveries![0]!;
    const row = rows.find((one) => one.startsWith(`"${workload}",`))!;
    expect(row).toContain(`"${placed.get(workload)!.term}","${region}","${mode}"`);
  });

  it("refuses what is not written as it must be, and what is not there, before anything is changed", async () => {
    const { place, scenario } = workspace();
    const before = await scenario();
    for (const words of [
      ["--objective", "beauty"],
      ["--pin", "w-1"],
      ["--pin", "nobody=naver:KR"],
      ["--reasons", "nobody"],
      ["--reasons", "w-1", "--check"],
      ["--why-not", "ovh:GRA"],
      ["--objective", "cost", "--dry-run"],
      ["--pin", "w-1=ovh:GRA", "--reasons", "w-1"],
      ["--sensitivity", "2"],
    ])
      expect(await place(...words), words.join(" ")).toMatchObject({ code: 2 });
    for (const words of [
      ["--pin", "w-9999=ovh:GRA"],
      ["--pin", "w-1=nobody:XX"],
      ["--reasons", "w-9999"],
      ["--against", "nobody"],
    ])
      expect(await place(...words), words.join(" ")).toMatchObject({ code: 1 });
    expect(await scenario()).toEqual(before);
  });
});

describe("sovplan pareto", () => {
  it("sweeps a front, goes on where it stopped, writes it as CSV, and keeps the point that is picked", async () => {
    const { file, json, scenario } = workspace();
    expect((await sovplan("pareto", file)).out).toMatch(/Nothing was swept yet/);
    const csv = join(folder, "front.csv");
    const few = await json(ParetoFront, "pareto", file, "--against", "sovereignty", "--points", "4");
    expect(few.points).toHaveLength(4);
    const { code, out } = await sovplan("pareto", file, "--against", "sovereignty", "--points", "4", "--csv", csv);
    expect(code).toBe(0);
    expect(out).toMatch(/^cost against sovereignty: /);
    const lines = readFileSync(csv, "utf8").trim().split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^"point","held","outcome","currency","monthly_low"/);
    expect(await json(z.array(ParetoFront), "pareto", file)).toEqual([few]);

    expect(await sovplan("pareto", file, "--against", "sovereignty", "--pick", "0")).toMatchObject({ code: 0 });
    const kept = await scenario();
    const point = few.points.find(({ at }) => at === 0)!;
    const now = await json(PlacementResult, "call", file, "placement.current", JSON.stringify({ scenario: kept.id }));
    expect(now.monthly).toEqual(point.monthly);
  });

  it("asks what to trade cost against before it is asked for points, and refuses a point that is not there", async () => {
    const { file } = workspace();
    expect(await sovplan("pareto", file, "--points", "5")).toMatchObject({ code: 2 });
    expect(await sovplan("pareto", file, "--against", "cost")).toMatchObject({ code: 2 });
    expect(await sovplan("pareto", file, "--against", "latency", "--pick", "3")).toMatchObject({ code: 1 });
  });
});
