import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "../../model/requirement.ts";
import type { Sentence } from "../../model/sentence.ts";
import { dictionary } from "../../text/dictionary.ts";
import { sayIn } from "../../text/text.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { bindingLimits } from "./explain.ts";
import type { Weighed } from "./needs.ts";
import type { Option, Problem } from "./problem.ts";
import { randomProblem } from "./random-problem.ts";
import { reasonsFor } from "./reasons.ts";
import { ask, copy, option, region, workload } from "./small-problem.ts";
import { tallyOf } from "./tally.ts";

/** Cost 50 … 150 and latency 0 … 100 ms, as in EX-NORM-1. */
const weights: readonly Weighed[] = [
  { criterion: "cost", points: 40, best: 50, worst: 150 },
  { criterion: "latency", points: 60, best: 0, worst: 100 },
];

/** An option scored as those weights score it; one vCPU, so that cost and cost per vCPU are one number. */
function scored(name: string, cost: number, ms: Range | number): Option {
  const latency = typeof ms === "number" ? exactly(ms) : ms;
  const share = (value: number, { best, worst }: Weighed): number =>
    Math.min(1, Math.max(0, (value - worst) / (best - worst)));
  const [byCost, byLatency] = weights as [Weighed, Weighed]; // the two above
  const parts: Option["parts"] = [
    { criterion: "cost", points: exactly(40 * share(cost, byCost)) },
    { criterion: "latency", points: range(60 * share(latency.high, byLatency), 60 * share(latency.low, byLatency)) },
  ];
  const score = parts.reduce((sum, { points }) => range(sum.low + points.low, sum.high + points.high), exactly(0));
  return option(name, [score.low, score.high], cost, {
    parts,
    measures: { latency, sovereignty: null, "lock-in": null },
  });
}

const around = { weights, vcpuOf: () => exactly(1) };
const A = scored("a1", 100, 30);
const B = scored("b1", 80, 60);

function reasonsIn(problem: Problem, chosen: Record<string, Option>, id = "w-1") {
  return reasonsFor(problem, tallyOf(problem, new Map(Object.entries(chosen))), id, around)!;
}
const keys = (sentences: readonly Sentence[]): string[] => sentences.map(({ key }) => key.replace("placement.", ""));
const argOf = (sentences: readonly Sentence[], key: string, name: string): unknown =>
  sentences.find((one) => one.key === `placement.${key}`)?.args[name];

type Int = fc.Arbitrary<number>;

describe("why a workload stands where it stands", () => {
  const problem = ask([workload(1, [A, B], { share: 1 })]);

  it("EX-SENS-1 says from which weight on the other place would be chosen: cost at 60 % of the score", () => {
    const { runnerUp, reasons } = reasonsIn(problem, { "w-1": A });
    expect(A.score.low).toBeCloseTo(62, 9);
    expect(B.score.low).toBeCloseTo(52, 9);
    expect(argOf(runnerUp!.needs, "need-weight-cost", "to")).toBeCloseTo(60, 9);
    expect(argOf(runnerUp!.needs, "need-weight-cost", "from")).toBeCloseTo(40, 9);
    expect(keys(runnerUp!.needs)).not.toContain("need-weight-latency");
    expect(keys(reasons)).toEqual([
      "reason-best-score",
      "reason-values-latency",
      "reason-values-cost",
      "reason-certain",
    ]);
    expect(argOf(reasons, "reason-values-latency", "points")).toBeCloseTo(18, 9);
    expect(argOf(reasons, "reason-values-cost", "points")).toBeCloseTo(-8, 9);
  });

  it("says how much cheaper the other place would have to be, and at that price the two are level", () => {
    const place = fc.record({ cost: fc.integer({ min: 20, max: 200 }), ms: fc.integer({ min: 0, max: 120 }) });
    let told = 0;
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [first, second] = [scored("a1", one.cost, one.ms), scored("b1", other.cost, other.ms)];
        const [best, rest] = first.score.low >= second.score.low ? [first, second] : [second, first];
        const { runnerUp } = reasonsIn(ask([workload(1, [first, second], { share: 1 })]), { "w-1": best });
        const to = argOf(runnerUp!.needs, "need-price", "to");
        const ms = rest === first ? one.ms : other.ms;
        if (to === undefined) {
          const free = scored("c1", 0, ms);
          expect(free.score.low < best.score.low || rest.score.low >= best.score.low - 1e-9).toBe(true);
          return;
        }
        told += 1;
        expect(scored("c1", Number(to), ms).score.low).toBeCloseTo(best.score.low, 4);
      }),
      { seed: 7 },
    );
    expect(told).toBeGreaterThan(10);
  });

  it("names a weight at which the two are level, the other weights keeping their proportion", () => {
    const criteria: readonly Criterion[] = ["cost", "latency", "sovereignty", "lock-in"];
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    const shares = fc.tuple(share, share, share, share);
    const points = fc.tuple(...([1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 10 })) as [Int, Int, Int, Int])); // four of them
    let told = 0;
    fc.assert(
      fc.property(shares, shares, points, (one, other, drawn) => {
        const whole = drawn.reduce((a, b) => a + b, 0);
        const own = criteria.map((criterion, at) => {
          return { criterion, points: (100 * drawn[at]!) / whole, best: 1, worst: 0 };
        });
        const make = (name: string, of: readonly number[]): Option => {
          const parts = own.map((weight, at) => {
            return { criterion: weight.criterion, points: exactly(weight.points * of[at]!) };
          });
          return option(
            name,
            parts.reduce((sum, part) => sum + part.points.low, 0),
            null,
            { parts },
          );
        };
        const [first, second] = [make("a1", one), make("b1", other)];
        const [best, rest] = first.score.low >= second.score.low ? [first, second] : [second, first];
        const asked = ask([workload(1, [first, second], { share: 1 })]);
        const found = reasonsFor(asked, tallyOf(asked, new Map([["w-1", best]])), "w-1", { ...around, weights: own })!;
        for (const [nth, { criterion, points: now }] of own.entries()) {
          const to = argOf(found.runnerUp!.needs, `need-weight-${criterion}`, "to") as number | undefined; // args of this sentence
          if (to === undefined) continue;
          told += 1;
          expect(to).toBeGreaterThanOrEqual(now - 1e-6);
          const scoreOf = (of: readonly number[]): number =>
            own.reduce(
              (sum, weight, at) => sum + (at === nth ? to : (weight.points * (100 - to)) / (100 - now)) * of[at]!,
              0,
            );
          expect(scoreOf(best === first ? one : other)).toBeCloseTo(scoreOf(rest === first ? one : other), 6);
        }
      }),
      { seed: 7 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it("says what would have to turn out well where it is not known", () => {
    const open = scored("b1", 80, range(20, 60));
    const { runnerUp, reasons } = reasonsIn(ask([workload(1, [A, open], { share: 1 })]), { "w-1": A });
    expect(argOf(runnerUp!.needs, "need-unknown-latency", "needed")).toBeCloseTo(10, 9);
    expect(argOf(runnerUp!.needs, "need-unknown-latency", "open")).toBeCloseTo(24, 9);
    expect(keys(reasons)).toContain("reason-open-order");
  });

  it("names the limit that keeps it from a better place, and how far that would have to give way", () => {
    const limits = [{ is: "share", layer: "owner", of: "workloads", id: null, max: 0.5, requirement: null }] as const;
    const two = ask([workload(1, [A, B]), workload(2, [scored("a1", 90, 20)])], { limits });
    const { reasons, runnerUp, heldBy } = reasonsIn(two, { "w-1": B, "w-2": scored("a1", 90, 20) });
    expect(keys(reasons).slice(0, 2)).toEqual(["reason-behind-score", "reason-held"]);
    expect(runnerUp!.ahead).toBeCloseTo(10, 9);
    expect(keys(runnerUp!.brokenBy)).toEqual(["breaks-share-workloads"]);
    expect(keys(runnerUp!.needs)).toEqual(["need-share-workloads"]);
    expect(argOf(runnerUp!.needs, "need-share-workloads", "used")).toBe(100);
    expect(keys(heldBy)).toEqual(["breaks-share-workloads"]);
  });

  it("says once for a group what keeps it from its second places, and counts pairs of a kind", () => {
    const limits = [{ is: "group-together", requirement: null }] as const;
    const numbers = [1, 2, 3, 4];
    const members = numbers.map((number) => workload(number, [A, B], { group: "g-1" }));
    const copies = numbers.map((number) => copy(number, [A, B], { share: 0 }));
    const links = numbers.flatMap((number): Problem["links"] => {
      const ends = { a: `w-${number}`, b: `w-${number}/standby`, because: "recovery", is: "apart" } as const;
      return [
        { ...ends, from: "region", requirement: null },
        { ...ends, from: "site", requirement: null },
      ];
    });
    const other = workload(9, [B]);
    const near = numbers.map((number) => {
      return {
        a: `w-${number}`,
        b: "w-9",
        because: "limit",
        is: "apart",
        from: "provider",
        requirement: null,
      } as const;
    });
    const chosen = Object.fromEntries([
      ...numbers.flatMap((number) => [
        [`w-${number}`, A],
        [`w-${number}/standby`, B],
      ]),
      ["w-9", B],
    ]) as Record<string, Option>; // as just built
    const problem = ask([...members, ...copies, other], { limits, links: [...links, ...near] });
    const { runnerUp, heldBy } = reasonsIn(problem, chosen);
    expect(keys(runnerUp!.brokenBy)).toEqual(["breaks-second-apart-region", "breaks-apart-provider-many"]);
    expect(keys(runnerUp!.needs).slice(-2)).toEqual(["need-link-recovery", "need-links-limit"]);
    expect(keys(heldBy)).toEqual(["held-group", "breaks-second-apart-region", "breaks-apart-provider-many"]);
    expect(sayIn("en", runnerUp!.brokenBy[0]!)).toBe(
      "Same region as the second place (now b:b1), or not shown to differ (4): system 1, system 2, system 3, …",
    );
    expect(sayIn("en", heldBy[2]!)).toContain("4 pairs");
    const one = reasonsIn(ask([members[0]!, copies[0]!], { links: links.slice(0, 2) }), chosen);
    expect(sayIn("ko", one.runnerUp!.needs.at(-1)!)).toBe("둘째 거점(지금 b:b1)도 옮겨야 합니다(1건): system 1");
  });

  it("weighs a group that stays together as a whole, and says who of it may not follow", () => {
    const limits = [{ is: "group-together", requirement: null }] as const;
    const other = [scored("a1", 150, 90), scored("b1", 60, 10)];
    const members = [workload(1, [A, B], { group: "g-1" }), workload(2, other, { group: "g-1" })];
    const together = reasonsIn(ask(members, { limits }), { "w-1": B, "w-2": other[1]! });
    expect(keys(together.reasons).slice(0, 2)).toEqual(["reason-behind-score", "reason-group-score"]);
    expect(keys(together.heldBy)).toEqual(["held-group"]);
    const torn = [members[0]!, workload(2, [other[1]!], { group: "g-1" })];
    const said = reasonsIn(ask(torn, { limits }), { "w-1": B, "w-2": other[1]! });
    expect(argOf(said.reasons, "reason-group-torn", "name")).toBe("system 2");
    expect(keys(said.runnerUp!.needs)).toEqual(["need-group-together"]);
  });

  it("says that a pin holds it, that a new provider costs more than it brings, and that nothing else is lawful", () => {
    const pinned = {
      kind: "pinned",
      region: region("b1"),
      workload: workload(1, []).workload,
      reason: "hardware",
    } as const;
    const held = reasonsIn(ask([workload(1, [A, B], { share: 1 })], { pins: [pinned] }), { "w-1": B });
    expect(keys(held.heldBy)).toEqual(["held-pinned"]);
    expect(keys(held.runnerUp!.needs)).toEqual(["need-pinned"]);

    const costly = ask([workload(1, [A, B], { share: 1 })], { openings: { a: 1e6, b: 0 }, pointsPerMoney: 1 });
    expect(keys(reasonsIn(costly, { "w-1": B }).reasons)).toContain("reason-opening");

    const only = reasonsIn(ask([workload(1, [A], { share: 1 })]), { "w-1": A });
    expect(keys(only.reasons)[0]).toBe("reason-only");
    expect(only.runnerUp).toBeNull();
  });

  it("has words in both languages for whatever the limits, links and objectives are, with every gap filled", () => {
    const said = new Map<string, Sentence>();
    for (let number = 0; number < 300; number += 1) {
      const { problem } = randomProblem(number);
      const chosen = new Map(problem.workloads.flatMap(({ id, options }) => (options[0] ? [[id, options[0]]] : [])));
      const tally = tallyOf(problem, chosen);
      const criteria: readonly Criterion[] = ["cost", "latency", "sovereignty", "lock-in"];
      const own = criteria.map((criterion) => ({ criterion, points: 25, best: 0, worst: 100 }));
      const placements = problem.workloads.flatMap(({ id, workload, standby }) => {
        const at = chosen.get(id);
        return standby === null && at ? [{ workload, region: at.region, offer: at.offer, term: at.term }] : [];
      });
      for (const sentence of bindingLimits(problem, placements)) said.set(sentence.key, sentence);
      for (const { id } of problem.workloads) {
        const found = reasonsFor(problem, tally, id, { weights: own, vcpuOf: () => range(1, 2) });
        if (!found) continue;
        const all = [...found.others, found.chosen].flatMap(({ brokenBy, needs }) => [...brokenBy, ...needs]);
        for (const sentence of [...found.reasons, ...found.heldBy, ...all]) said.set(sentence.key, sentence);
      }
    }
    for (const sentence of said.values()) {
      expect(Object.keys(dictionary)).toContain(sentence.key);
      for (const language of ["ko", "en"] as const) {
        const gaps = [
          ...(dictionary as Record<string, Record<string, string>>)[sentence.key]![language]!.matchAll(/\{\{(\w+)/g),
        ];
        expect(
          gaps.map(([, gap]) => gap).filter((gap) => !(gap! in sentence.args)),
          sentence.key,
        ).toEqual([]);
        expect(sayIn(language, sentence)).not.toMatch(/\{\{|undefined|NaN|Infinity/);
      }
    }
    expect(said.size).toBeGreaterThan(40);
  });
});
