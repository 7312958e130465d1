import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandLine } from "./program.ts";

const { sovplan, fine, json, callOf, refused, at, fresh } = commandLine();

describe("a plan on the command line", () => {
  it("compares, measures lock-in, places and lays waves, as a table and as JSON", async () => {
    const comparison = await json<{ regions: { region: string }[]; workloads: { workload: string }[] }>(
      "compare",
      "eu.sovplan",
    );
    const id = comparison.workloads[0]!.workload;
    expect((await fine("compare", "eu.sovplan")).out).toContain(comparison.regions[0]!.region);
    const cells = await json<{ workload: string; cells: unknown[] }>("compare", "eu.sovplan", "--workload", id);
    expect(cells).toMatchObject({ workload: id });
    expect(cells.cells.length).toBe(comparison.regions.length);
    expect((await fine("compare", "eu.sovplan", "--workload", id, "--lang", "ko")).out).toMatch(/리전 .*판정/);
    await refused(1, /no such workload: w-9999/, "compare", "eu.sovplan", "--workload", "w-9999");
    await refused(1, /no such scenario: Z/, "compare", "eu.sovplan", "--scenario", "Z");
    expect((await json<{ layers: unknown[] }>("lock-in", "eu.sovplan")).layers.length).toBe(4);
    expect((await fine("lock-in", "eu.sovplan", "--lang", "ko")).out).toMatch(/출구 비용/);

    const file = fresh("place.sovplan");
    const placed = await json<{ outcome: string; placements: unknown[]; gap: number }>(
      "place",
      file,
      "--gap",
      "0.01",
      "--time-limit",
      "30",
      "--export-model",
      "model.lp",
    );
    expect(placed.placements.length).toBeGreaterThan(20);
    expect(placed.gap).toBeLessThanOrEqual(0.01);
    expect((await fine("place", file, "--lang", "ko")).out).toMatch(/배치 \d+ · 미배치/);
    const waves = await json<{ waves: unknown[] }>("waves", file);
    expect(waves.waves.length).toBeGreaterThan(1);
    expect((await json<{ waves: unknown[] }>("waves", file, "--keep")).waves.length).toBe(waves.waves.length);
    expect((await fine("waves", file, "--dry-run", "--lang", "ko")).out).toMatch(/차수/);
  });

  it("writes a model that HiGHS reads and solves to the same value", async () => {
    const file = fresh("model.sovplan");
    const { value } = await json<{ value: number }>("place", file, "--gap", "0", "--export-model", "whole.lp");
    const { default: load } = await import("highs");
    const highs = await load();
    const solved = highs.solve(readFileSync(at("whole.lp"), "utf8"));
    expect(solved.Status).toBe("Optimal");
    expect(Math.abs(Math.abs(solved.ObjectiveValue) - value)).toBeLessThan(0.05);
  });

  it("writes the plan in both languages, the same bytes twice", async () => {
    const first = await json<{ pages: number; digest: string }>(
      "report",
      "eu.sovplan",
      "--out",
      "a.pdf",
      "--lang",
      "ko",
    );
    await fine("report", "eu.sovplan", "--out", "b.pdf", "--lang", "ko");
    await fine("report", "eu.sovplan", "--out", "c.pdf", "--lang", "en");
    expect(first.pages).toBeGreaterThan(10);
    expect(readFileSync(at("a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(at("a.pdf")).equals(readFileSync(at("b.pdf")))).toBe(true);
    expect(readFileSync(at("a.pdf")).equals(readFileSync(at("c.pdf")))).toBe(false);
  });

  it("exports the plan as JSON whose digest is the one it tells", async () => {
    const told = await json<{ inputs: string }>("digest", "eu.sovplan");
    await fine("export", "eu.sovplan", "--json", "plan.json");
    const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as Record<string, unknown>;
    expect(plan).toMatchObject({ sovplanFormat: 1, digest: `sha256:${told.inputs}` });
    expect((plan["workloads"] as unknown[]).length).toBe((await json<unknown[]>("workloads", "eu.sovplan")).length);
    const before = readFileSync(at("plan.json"));
    await fine("export", "eu.sovplan", "--json", "plan.json");
    expect(readFileSync(at("plan.json")).equals(before)).toBe(true);
  });

  it("takes a figure apart, and refuses one it does not know", async () => {
    const scenarios = await callOf<{ placements: { workload: string; region: string }[] }[]>(
      "eu.sovplan",
      "scenarios.list",
    );
    const { workload, region } = scenarios[0]!.placements[0]!;
    for (const id of ["cost/plan", `score/${workload}@${region}`, `latency/${region}`, "hhi/owner"])
      expect((await json<{ id: string }>("explain", "eu.sovplan", id)).id).toBe(id);
    const tree = (await fine("explain", "eu.sovplan", "cost/plan", "--lang", "ko")).out;
    expect(tree).toMatch(/\[cost\/plan\]/);
    expect(tree).not.toMatch(/\{\{|undefined|NaN/);
    await refused(1, /no such figure/, "explain", "eu.sovplan", "cost/w-9999");
  });

  it("tells plainly when nothing is lawful, and keeps what was placed", async () => {
    const file = fresh("unlawful.sovplan");
    const [scenario] = await callOf<{ id: string; requirements: object[] }[]>(file, "scenarios.list");
    const budget = {
      id: "r-900",
      on: true,
      decidedBy: null,
      note: null,
      kind: "limit",
      limit: { is: "budget", perYear: { minor: 1, currency: "EUR" } },
    };
    await callOf(file, "requirements.save", {
      scenario: scenario!.id,
      unknown: "fail",
      requirements: [...scenario!.requirements, budget],
    });
    const before = await json<{ digest: string }>("check", file);
    const ended = await sovplan("place", file, "--time-limit", "30");
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/no lawful placement/);
    expect(await json("check", file)).toEqual(before);
  });
});
