import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../../electron/database/database.ts";
import { readPlan } from "../../electron/database/plan.ts";
import { jobForTests } from "../../electron/solver/job-for-tests.ts";
import { solvePlacement } from "../../electron/solver/solve.ts";
import { sampleWorkspace } from "../../electron/three-doors.ts";
import { assess } from "./assess.ts";
import { withLooseCopies } from "./place-copies.ts";
import { withLimits } from "./place-for-tests.ts";
import { problemOf } from "./place.ts";
import type { Problem, ProblemWorkload } from "./placement/problem.ts";

const catalogue = loadCatalogue(assetsFolder());
const folder = mkdtempSync(join(tmpdir(), "sovplan-place-copies-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let asked: Problem;
let apart: ProblemWorkload[];
beforeAll(async () => {
  await sampleWorkspace(folder, "eu");
  const workspace = openWorkspace(join(folder, "eu.sovplan"), {});
  const plan = readPlan(workspace.db);
  closeWorkspace(workspace);
  const limits = [{ is: "group-together" }, { is: "recovery", from: "provider" }] as const;
  asked = problemOf(assess(plan, catalogue, withLimits(plan.scenarios[0]!, ...limits)));
  apart = copiesIn(asked.workloads, firstGroup());
});

/** The first group with several copies. */
const firstGroup = (): string =>
  asked.workloads.find(
    ({ standby, group }) => standby !== null && asked.workloads.filter((one) => one.group === group).length > 1,
  )!.group!;
const copiesIn = (workloads: readonly ProblemWorkload[], group: string): ProblemWorkload[] =>
  workloads.filter((one) => one.group === group);
const regionsOf = ({ options }: ProblemWorkload): string[] => [...new Set(options.map(({ region }) => region))];

/** The problem with some regions only for each copy of the group. */
const narrowed = (regions: (copy: ProblemWorkload, nth: number) => readonly string[]): Problem => ({
  ...asked,
  workloads: asked.workloads.map((one) => {
    const nth = apart.findIndex(({ id }) => id === one.id);
    if (nth < 0) return one;
    const kept = regions(one, nth);
    return { ...one, options: one.options.filter(({ region }) => kept.includes(region)) };
  }),
});
const solved = (problem: Problem) => solvePlacement(problem, { gap: 0.01, timeLimitS: 60, seed: 1 }, jobForTests());

describe("copies of a group", () => {
  it("stay together where one place takes them all", () => {
    expect(withLooseCopies(asked)).toBe(asked.workloads);
    const shared = regionsOf(apart[0]!).filter((region) => apart.every((one) => regionsOf(one).includes(region)));
    const one = narrowed(() => [shared[0]!]);
    expect(copiesIn(withLooseCopies(one), firstGroup())).toHaveLength(apart.length);
  });

  it("stand each by itself where none does, and are placed", { timeout: 60_000 }, async () => {
    const torn = narrowed((copy, nth) => [regionsOf(copy).at(nth === 0 ? 0 : -1)!]);
    expect((await solved(torn)).outcome).toBe("infeasible");
    const loose = { ...torn, workloads: withLooseCopies(torn) };
    expect(copiesIn(loose.workloads, firstGroup())).toEqual([]);
    const { outcome, violations, recoveries } = await solved(loose);
    expect([outcome, violations]).toEqual(["optimal", []]);
    for (const { workload } of apart) expect(recoveries.some((one) => one.workload === workload)).toBe(true);
  });

  it(
    "stand each by itself where the place they share is the one the group must take",
    { timeout: 60_000 },
    async () => {
      const own = asked.workloads.filter(
        ({ workload, standby }) => standby === null && apart.some((copy) => copy.workload === workload),
      );
      const both = regionsOf(apart[0]!).find((region) => apart.every((one) => regionsOf(one).includes(region)))!;
      const provider = (region: string): string => asked.places[region]!.layers.provider;
      const elsewhere = (copy: ProblemWorkload): string[] =>
        regionsOf(copy).filter((region) => provider(region) !== provider(both));
      const pins = own.map(
        ({ workload }) => ({ kind: "pinned", workload, region: asked.places[both]!.region, reason: null }) as const,
      );
      const held = { ...narrowed((copy, nth) => [both, elsewhere(copy).at(nth === 0 ? 0 : -1)!]), pins };
      const loose = { ...held, workloads: withLooseCopies(held) };
      expect(copiesIn(loose.workloads, firstGroup())).toEqual([]);
      expect((await solved(loose)).outcome).toBe("optimal");
    },
  );
});
