import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupId, TeamId, WorkloadId } from "../../model/id.ts";
import { defaultWaveRules } from "../../model/wave-rules.ts";
import { sayIn } from "../../text/text.ts";
import { ask, depends, group, moving, settings, wave } from "./asking-for-tests.ts";
import { checkWaves } from "./check.ts";
import { wavePlan } from "./plan.ts";
import { propose } from "./propose.ts";
import type { WaveQuestion } from "./question.ts";

const proposed = (question: WaveQuestion) => {
  const { waves, unscheduled } = propose(question);
  return {
    waves: waves.map((each) => each.workloads.join(" ")),
    days: waves.map(({ start, cutOver }) => [start, cutOver]),
    reasons: unscheduled.map(({ workload, sentence }) => [workload, sentence.key]),
    critical: checkWaves(question, waves).filter(({ severity }) => severity === "critical"),
    said: unscheduled.map(({ sentence }) => sayIn("en", sentence)),
  };
};
const some = (count: number) => Array.from({ length: count }, (_, i) => moving(i + 1));

describe("who goes first", () => {
  const ids = [1, 2, 3, 4, 5, 6];
  const workloads = ids.map((n) => moving(n, { group: `g-${n}` as GroupId }));
  const rules = { ...defaultWaveRules, pilotWorkloads: 2 };

  it("is a pilot of the set size, of what hurts least", () => {
    const groups = ids.map((n) => group(n, { grade: n < 4 ? 1 : n < 6 ? 4 : 2 }));
    expect(proposed(ask(workloads, { groups, rules })).waves).toEqual(["w-4 w-5", "w-1 w-2 w-6", "w-3"]);
  });

  it("is the smallest group where none is as small as a pilot", () => {
    const grouped = ids.map((n) => moving(n, { group: (n < 4 ? "g-1" : "g-2") as GroupId, environment: "production" }));
    const question = ask([...grouped, moving(7, { group: "g-1" as GroupId })], {
      groups: [group(1, { grade: 4 }), group(2, { grade: 3 })],
      rules,
      settings: { ...settings, maxWorkloads: 9 },
    });
    expect(proposed(question).waves).toEqual(["w-4 w-5 w-6", "w-1 w-2 w-3 w-7"]);
  });

  it("is no pilot where a pinned wave comes before", () => {
    const pinned = wave(7, [1], { start: "2026-11-23", cutOver: "2026-11-27", pinned: true });
    expect(proposed(ask(workloads, { rules, waves: [pinned] })).waves).toEqual(["w-1", "w-2 w-3 w-4", "w-5 w-6"]);
  });
});

describe("teams and their periods", () => {
  const team = { id: "tm-1" as TeamId, name: "database team", people: 1, hoursPerDay: 8, groups: ["g-1" as GroupId] };
  const workloads = [1, 2, 3].map((n) =>
    moving(n, { group: "g-1" as GroupId, environment: n < 2 ? "test" : "production" }),
  );
  const wide = { ...settings, maxWorkloads: 20 };

  it("bound a wave by the hours they have in its days, not by those of others", () => {
    // 40 hours a week, 16 for each: two fit, a third does not
    const free = [4, 5, 6].map((n) => moving(n, { group: `g-${n}` as GroupId }));
    const each = [1, 2, 3].map((n) => moving(n, { group: `g-${n}` as GroupId }));
    const teams = [{ ...team, groups: each.map(({ group }) => group!), periods: [] }];
    const question = ask([...each, ...free], { teams, settings: wide });
    expect(proposed(question).waves.map((ids) => ids.split(" ").length)).toEqual([5, 1]);
    expect(proposed(question).critical).toEqual([]);
  });

  it("do nothing while nobody is there", () => {
    const teams = [{ ...team, periods: [{ from: "2026-12-01", to: "2026-12-31", people: 0 }] }];
    const { days, critical } = proposed(ask(workloads, { teams, settings: wide, groups: [group(1)] }));
    expect(days.every(([, cutOver]) => cutOver! > "2026-12-31")).toBe(true);
    expect(critical).toEqual([]);
  });

  it("may be more people for a while", () => {
    const hours = { low: 100, typical: 100, high: 100 };
    const busy = workloads.slice(1).map((each) => ({ ...each, hours }));
    const more = [{ ...team, periods: [{ from: "2026-12-01", to: "2026-12-07", people: 5 }] }];
    const days = (teams: WaveQuestion["teams"] & object) => proposed(ask(busy, { teams, settings: wide })).days;
    expect(days(more)).toEqual([["2026-12-01", "2026-12-07"]]);
    // 200 hours of one person are 25 days
    expect(days([{ ...team, periods: [] }])).toEqual([["2026-12-01", "2027-01-04"]]);
  });
});

describe("what leaves no way", () => {
  it("is said where the agency's freezes leave no day", () => {
    const freezes = [{ from: "2026-12-01", to: "2040-12-31", reason: "moratorium" }];
    const answer = proposed(ask(some(2), { rules: { ...defaultWaveRules, freezes } }));
    expect(answer.waves).toEqual([]);
    expect(answer.reasons).toEqual([
      ["w-1", "waves.unscheduled-no-window"],
      ["w-2", "waves.unscheduled-no-window"],
    ]);
    expect(answer.said[0]).toBe("system 1: the agency's freezes leave no day for a cut-over. Shorten them.");
  });

  it("is said where a group's own freezes leave none, and of those who need it", () => {
    const freezes = [{ from: "2026-12-01", to: "2099-12-31", reason: "never" }];
    const workloads = [moving(1, { group: "g-1" as GroupId }), moving(2), moving(3)];
    const question = ask(workloads, { groups: [group(1, { freezes })], dependencies: depends("2>1") });
    const { waves, reasons } = proposed(question);
    expect(waves).toEqual(["w-3"]);
    expect(reasons).toEqual([
      ["w-1", "waves.unscheduled-frozen"],
      ["w-2", "waves.unscheduled-needs"],
    ]);
  });

  it("is said of evidence that ends before the contract is signed", () => {
    const workloads = [moving(1, { readyFrom: "2027-03-01", evidenceUntil: "2027-03-03" })];
    expect(proposed(ask(workloads)).said).toEqual([
      "system 1: evidence of the target of system 1 ends on 3 March 2027, and the first day it could cut over is 5 March 2027.",
    ]);
  });

  it("is said of a circle with a part in a pinned wave, and the circle is not torn further", () => {
    const pinned = wave(7, [1], { start: "2026-12-01", cutOver: "2026-12-07", pinned: true, name: "by hand" });
    const question = ask(some(5), { waves: [pinned], dependencies: depends("1>2", "2>3", "3>1", "4>3") });
    const { waves, reasons, said } = proposed(question);
    expect(waves).toEqual(["w-1", "w-5"]);
    expect(reasons).toEqual([
      ["w-2", "waves.unscheduled-circle-pinned"],
      ["w-3", "waves.unscheduled-circle-pinned"],
      ["w-4", "waves.unscheduled-needs"],
    ]);
    expect(said[0]).toContain("Move it there too, or unpin the wave.");
    // the pinned wave itself is named by rule 1
    expect(checkWaves(question, propose(question).waves).map(({ rule, wave: at }) => [rule, at])).toContainEqual([
      1,
      "wave-7",
    ]);
  });

  it("is said of a circle with a part that has no place", () => {
    const workloads = [moving(1, { isPlaced: false }), moving(2)];
    expect(proposed(ask(workloads, { dependencies: depends("1>2", "2>1") })).reasons).toEqual([
      ["w-1", "waves.unscheduled-unplaced"],
      ["w-2", "waves.unscheduled-circle-unplaced"],
    ]);
  });

  it("names what bars the part of a circle that has no place, and what to do, also of waves that lie", () => {
    const workloads = [moving(1, { isPlaced: false }), moving(2), moving(3)];
    const whyNoPlace = () => ({ ko: "등급 미상.", en: "Its data class is not known." });
    const question = ask(workloads, { dependencies: depends("1>2", "2>1"), whyNoPlace });
    const { said } = proposed(question);
    expect(said[0]).toBe("system 1 has no place to go, so it is in no wave. Its data class is not known.");
    expect(said[1]).toContain("system 1 first: Its data class is not known.");
    expect(said[1]).toContain("stays");
    const lying = wavePlan(question, propose(question).waves).unscheduled;
    expect(lying).toEqual(propose(question).unscheduled);
  });

  it("is parted from what has no place where somebody answers for it, and the breach is still named", () => {
    const workloads = [moving(1, { isPlaced: false }), moving(2)];
    const question = ask(workloads, { dependencies: depends("1>2", "2>1"), mayPart: true });
    const { waves, unscheduled } = propose(question);
    expect(waves.map((wave) => wave.workloads)).toEqual([["w-2"]]);
    expect(unscheduled.map(({ workload }) => workload)).toEqual(["w-1"]);
    expect(checkWaves(question, waves).map(({ rule, severity }) => [rule, severity])).toContainEqual([1, "critical"]);
  });

  it("is nothing where nothing is placed, and nothing of an empty plan", () => {
    const none = proposed(ask([moving(1, { isPlaced: false })]));
    expect([none.waves, none.reasons]).toEqual([[], [["w-1", "waves.unscheduled-unplaced"]]]);
    expect(propose(ask([]))).toEqual({ waves: [], unscheduled: [] });
    expect(wavePlan(ask([]), [])).toMatchObject({
      waves: [],
      issues: [],
      critical: [],
      teams: [],
      crossings: [],
      bound: null,
    });
  });

  it("is never a day in the past: an earlier start counts from today", () => {
    expect(proposed(ask(some(1), { earliest: "2020-01-01" })).days).toEqual([["2026-11-23", "2026-11-27"]]);
  });

  it("moves what a pinned wave needs before it, and names the pinned wave where that cannot be", () => {
    const late = wave(7, [1], { start: "2026-12-14", cutOver: "2026-12-18", pinned: true });
    const dependencies = depends("1>5");
    const groups = [5].map((n) => group(n, { grade: 1 }));
    const workloads = some(6).map((each, i) => (i === 4 ? { ...each, group: "g-5" as GroupId } : each));
    const fine = proposed(ask(workloads, { waves: [late], dependencies, groups }));
    expect(fine.critical).toEqual([]);
    expect(fine.waves[0]).toContain("w-5");

    const soon = { ...late, start: "2026-11-30", cutOver: "2026-12-01" };
    const torn = proposed(ask(workloads, { waves: [soon], dependencies, groups }));
    expect(torn.reasons).toEqual([]);
    expect(torn.critical.map(({ rule, wave: at }) => [rule, at])).toEqual([[3, "wave-7"]]);
  });
});

describe("any plan", () => {
  const plans = fc.record({
    size: fc.integer({ min: 1, max: 25 }),
    pairs: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 25 }),
    groups: fc.array(fc.nat(5), { minLength: 25, maxLength: 25 }),
    traits: fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
    pinned: fc.array(fc.nat(24), { maxLength: 3 }),
    pilot: fc.option(fc.integer({ min: 1, max: 4 })),
    freeze: fc.nat(40),
  });

  it("is proposed so that no rule is broken but by pinned waves, each workload once or with a reason, the same twice", () => {
    fc.assert(
      fc.property(plans, ({ size, pairs, groups, traits, pinned, pilot, freeze }) => {
        const workloads = Array.from({ length: size }, (_, i) => {
          const trait = traits[i]!;
          return moving(i + 1, {
            group: groups[i] === 0 ? null : (`g-${groups[i]!}` as GroupId),
            environment: trait % 5 === 0 ? "test" : "production",
            isPlaced: trait % 13 > 0,
            readyFrom: trait % 7 === 0 ? "2027-01-15" : null,
            readyBy: trait % 14 === 0 ? "2027-01-30" : null,
            evidenceUntil: trait % 11 === 0 ? "2027-03-01" : null,
            hours: { low: 5, typical: 10 + (trait % 40), high: 100 },
          });
        });
        const at = (n: number) => 1 + (n % size);
        const held = [...new Set(pinned.map(at))].filter((n) => workloads[n - 1]!.isPlaced);
        const byHand = wave(3, held, { start: "2026-12-07", cutOver: "2026-12-24", pinned: true });
        const from = `2026-12-${String(1 + (freeze % 28)).padStart(2, "0")}`;
        const question = ask(workloads, {
          dependencies: depends(...pairs.map(([a, b]) => `${at(a)}>${at(b)}`)),
          groups: [1, 2, 3, 4, 5].map((n) => group(n, { grade: n % 4 === 0 ? null : n % 4 })),
          settings: { ...settings, engineers: 2, windowHours: 1000 },
          rules: {
            ...defaultWaveRules,
            pilotWorkloads: pilot,
            freezes: [{ from, to: "2026-12-31", reason: "year end" }],
          },
          teams: [
            { id: "tm-1" as TeamId, name: "t", people: 1, hoursPerDay: 6, periods: [], groups: ["g-1" as GroupId] },
          ],
          waves: held.length > 0 ? [byHand] : [],
        });
        const answer = propose(question);
        const inWaves = answer.waves.flatMap((each) => each.workloads);
        const all = [...inWaves, ...answer.unscheduled.map(({ workload }) => workload)];
        expect([...all].sort()).toEqual(workloads.map(({ id }) => id).sort());
        for (const { sentence } of answer.unscheduled) expect(sayIn("ko", sentence)).toContain(sentence.args.name);

        // hand-made: the pinned wave, and what it tears (its circles and groups, what it needs too late)
        const torn = checkWaves(question, answer.waves).filter(({ severity }) => severity === "critical");
        const isOfHand = (hurt: readonly WorkloadId[]) => hurt.some((id) => byHand.workloads.includes(id));
        const own = torn.filter(
          (issue) => issue.wave !== byHand.id && !(held.length > 0 && issue.rule < 3 && isOfHand(issue.hurt)),
        );
        expect(own.filter(({ rule }) => rule !== 3 || held.length === 0)).toEqual([]);
        expect(propose({ ...question, workloads: [...workloads].reverse() })).toEqual(answer);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
