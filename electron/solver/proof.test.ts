import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import loadHighs from "highs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../shared/engines/assess.ts";
import { problemOf } from "../../shared/engines/place.ts";
import { checkPlacements } from "../../shared/engines/placement/check.ts";
import { answersOf, bestOfAll } from "../../shared/engines/placement/every-answer.ts";
import { toLp } from "../../shared/engines/placement/lp.ts";
import { type Model, buildModel } from "../../shared/engines/placement/model.ts";
import { toMps } from "../../shared/engines/placement/mps.ts";
import type { Problem } from "../../shared/engines/placement/problem.ts";
import { KINDS, type Kind } from "../../shared/engines/placement/random-limits.ts";
import { OBJECTIVES, kindOf, randomProblem, withoutKind } from "../../shared/engines/placement/random-problem.ts";
import { readChosen, readPicks } from "../../shared/engines/placement/read.ts";
import { reduce } from "../../shared/engines/placement/reduce.ts";
import { type Cut, tangentsAt } from "../../shared/engines/placement/tangents.ts";
import { valueOfWorth } from "../../shared/engines/placement/worth.ts";
import type { RequirementId } from "../../shared/model/id.ts";
import type { Limit } from "../../shared/model/requirement.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { closeWorkspace, openWorkspace } from "../database/database.ts";
import { readPlan } from "../database/plan.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { jobForTests } from "./job-for-tests.ts";
import { solvePlacement } from "./solve.ts";

const exact = { gap: 0, timeLimitS: 60, seed: 1, saysWhy: false };

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** Values of the columns and what they are worth, from the model as text; `null`: HiGHS says there is no answer. */
function highsOf(highs: Highs, model: Model): Readonly<{ worth: number; values: Float64Array }> | null {
  const found = highs.solve(toLp(model), { mip_rel_gap: 0, mip_abs_gap: 0 });
  if (found.Status === "Infeasible") return null;
  expect(found.Status).toBe("Optimal");
  const values = Float64Array.from(model.columns.names, (name) => found.Columns[name]?.Primal ?? 0);
  return { worth: found.ObjectiveValue, values };
}

/** The whole model, with planes added until the answer HiGHS gives keeps every concentration, and what that is worth. */
function wholeByHighs(highs: Highs, problem: Problem): Readonly<{ model: Model; value: number | null }> {
  const reduced = reduce(problem);
  const cuts: Cut[] = [];
  for (;;) {
    const model = buildModel(problem, reduced, { cuts });
    const found = highsOf(highs, model);
    if (!found) return { model, value: null };
    const planes = tangentsAt(problem, readChosen(model, readPicks(model, found.values)!));
    if (planes.length === 0) return { model, value: valueOfWorth(problem, found.worth) };
    cuts.push(...planes);
  }
}

describe("the solver, proven on small problems", () => {
  it(
    "finds the optimum that trying every answer and HiGHS on the whole model find, and claims no bound beyond it",
    { timeout: 300_000 },
    async () => {
      const highs = await loadHighs();
      const seen = new Map<string, number>();
      const decides = new Map<Kind, number>();
      const by = new Map<string, number>();
      let [asked, infeasible] = [0, 0];
      for (let number = 0; number < 14 * KINDS.length; number += 1) {
        const { problem, kinds } = randomProblem(number);
        if (answersOf(problem) > 20_000 || reduce(problem).units.length === 0) continue;
        asked += 1;
        for (const kind of [...kinds, problem.objective]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const best = bestOfAll(problem);
        const kind = kindOf(number);
        if (bestOfAll(withoutKind(problem, kind))?.value !== best?.value)
          decides.set(kind, (decides.get(kind) ?? 0) + 1);

        const solution = await solvePlacement(problem, exact, jobForTests());
        by.set(solution.solver.name, (by.get(solution.solver.name) ?? 0) + 1);
        const { value: whole } = wholeByHighs(highs, problem);
        if (best === null) {
          infeasible += 1;
          expect([number, solution.outcome, solution.value, whole]).toEqual([number, "infeasible", null, null]);
          continue;
        }
        const near = 1e-6 * Math.max(1, Math.abs(best.value));
        const isGreat = problem.objective === "score" || problem.objective === "sovereignty";
        expect([number, solution.outcome]).toEqual([number, "optimal"]);
        expect([number, Math.abs(solution.value! - best.value) <= near]).toEqual([number, true]);
        expect([number, Math.abs(whole! - best.value) <= near]).toEqual([number, true]);
        // a claimed bound is never beyond the optimum, also where a wide gap lets the search end early
        const rough = await solvePlacement(problem, { ...exact, gap: 0.1 }, jobForTests());
        for (const { value, bound } of [solution, rough]) {
          const beyond = isGreat ? best.value - bound! : bound! - best.value;
          const better = isGreat ? value! - best.value : best.value - value!;
          expect([number, beyond <= near, better <= near]).toEqual([number, true, true]);
        }
        for (const { placements, recoveries } of [solution, rough])
          expect([number, checkPlacements(problem, placements, recoveries)]).toEqual([number, []]);
      }
      console.info(`${asked} problems, ${infeasible} without an answer, by`, Object.fromEntries(by));
      expect(asked).toBeGreaterThanOrEqual(200);
      expect(infeasible).toBeGreaterThan(20);
      expect(infeasible).toBeLessThan(asked / 2);
      expect([...KINDS, ...OBJECTIVES].filter((each) => (seen.get(each) ?? 0) < 8)).toEqual([]);
      // that a kind is there is not enough: taken away, the answer is another one
      expect(KINDS.filter((each) => (decides.get(each) ?? 0) < 1)).toEqual([]);
      expect(by.get("Lagrange–Newton")).toBeGreaterThan(100);
    },
  );
});

const quietly = { stdio: "ignore", timeout: 60_000 } as const;
const others = (["glpsol", "cbc"] as const).filter((name) => {
  // cbc asks for commands when it is given none
  const isThere = spawnSync(name, [name === "cbc" ? "quit" : "--version"], quietly).error === undefined;
  if (!isThere)
    console.warn(`${name} is not on this machine: the comparison with it is skipped (Debian: glpk-utils, coinor-cbc)`);
  return isThere;
});

describe.skipIf(others.length === 0)("the exported model, given to other solvers", () => {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-proof-"));
  const catalogue = loadCatalogue(assetsFolder());
  let problemWith: (limits: readonly Limit["limit"][], more?: (free: Problem) => Partial<Problem>) => Problem;

  beforeAll(async () => {
    await sampleWorkspace(folder, "korea");
    const workspace = openWorkspace(join(folder, "korea.sovplan"), {});
    const plan = readPlan(workspace.db);
    closeWorkspace(workspace);
    const scenario = plan.scenarios[0]!;
    const who = { on: true, decidedBy: null, note: null, kind: "limit" } as const;
    problemWith = (limits, more = () => ({})) => {
      const gates = scenario.requirements.filter(({ kind }) => kind !== "limit");
      const asked = limits.map((limit, n): Limit => ({ ...who, id: `r-9${n}` as RequirementId, limit })); // ids of this test
      const assessment: Assessment = assess(plan, catalogue, { ...scenario, requirements: [...gates, ...asked] });
      const problem = problemOf(assessment);
      return { ...problem, ...more(problem) };
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The optimum of a file as a solver reports it. */
  function optimumBy(name: (typeof others)[number], file: string): number {
    const answer = `${file}.${name}`;
    if (name === "cbc") {
      execFileSync(name, [file, "ratio", "0", "allow", "0", "solve", "solution", answer], quietly);
      return Number(/^Optimal.* objective value (\S+)/.exec(readFileSync(answer, "utf8"))?.[1]);
    }
    const format = file.endsWith(".lp") ? "--lp" : "--freemps";
    execFileSync(name, [format, file, "--mipgap", "0", "-w", answer], quietly);
    // s mip <rows> <columns> <o: optimal> <value>
    return Number(/^s mip \d+ \d+ o (\S+)/m.exec(readFileSync(answer, "utf8"))?.[1]);
  }

  const won = (minor: number) => ({ currency: "KRW", minor }) as const;
  const opening = { is: "providers", max: 5, onboarding: won(50_000_000), perYear: won(20_000_000) } as const;
  const share = { is: "share", layer: "provider", of: "cost", id: null, max: 0.5 } as const;
  const abroad = { is: "share", layer: "country", of: "workloads", id: "US", max: 0.4 } as const;
  const requirement = null;

  it.each([
    [
      "shares, a quota and a budget",
      () =>
        problemWith([share, abroad], ({ limits }) => ({
          limits: [
            ...limits,
            { requirement, is: "budget", perYear: 5_240_000_000 },
            { requirement, is: "quota", at: { kind: "provider", id: "naver" }, of: "workloads", max: 60 },
          ],
        })),
    ],
    [
      "groups under a mean and a share",
      () =>
        problemWith([{ is: "group-together" }, abroad], ({ limits }) => ({
          limits: [...limits, { requirement, is: "mean", criterion: "lock-in", bound: 84.5 }],
        })),
    ],
    [
      "groups, second places, few providers that cost something to begin with",
      () => problemWith([{ is: "group-together" }, opening, share, { is: "recovery", from: "provider" }]),
    ],
    [
      "a concentration over providers, with terms to choose from",
      () =>
        problemWith([
          { is: "concentration", layer: "provider", of: "cost", max: 4000 },
          { is: "terms", terms: ["on-demand", "one-year"] },
        ]),
    ],
    [
      "least cost, with openings, a total budget and spend that is agreed",
      () =>
        problemWith(
          [
            { ...opening, max: 3 },
            { is: "total-budget", total: won(26_500_000_000) },
          ],
          ({ limits }) => ({
            objective: "cost",
            limits: [...limits, { requirement, is: "commitment", provider: "naver", perYear: 600_000_000 }],
          }),
        ),
    ],
  ] as const)("has the same optimum: %s", { timeout: 120_000 }, async (name, make) => {
    const problem = make();
    const solution = await solvePlacement(problem, exact, jobForTests());
    expect(solution.outcome).toBe("optimal");
    // without its limits the answer is another one
    const free = await solvePlacement({ ...problem, limits: [] }, exact, jobForTests());
    expect(free.value).not.toBeCloseTo(solution.value!, 6);
    const { model, value } = wholeByHighs(await loadHighs(), problem);
    const same = (other: number): boolean => Math.abs(other - solution.value!) <= 1e-6 * Math.abs(solution.value!);
    expect([name, solution.value, same(value!)]).toEqual([name, solution.value, true]);
    const base = join(folder, "model");
    writeFileSync(`${base}.lp`, toLp(model));
    writeFileSync(`${base}.mps`, toMps(model));
    for (const solver of others) {
      const worth = optimumBy(solver, `${base}.lp`);
      expect([solver, "lp", worth, same(valueOfWorth(problem, worth))]).toEqual([solver, "lp", worth, true]);
      // MPS minimises: what it reports has its sign turned
      const cost = optimumBy(solver, `${base}.mps`);
      expect([solver, "mps", cost, same(valueOfWorth(problem, -cost))]).toEqual([solver, "mps", cost, true]);
    }
  });
});
