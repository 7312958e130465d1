import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupId, WorkloadId } from "../../model/id.ts";
import type { Wave } from "../../model/wave.ts";
import { say } from "../../model/sentence.ts";
import { sayIn } from "../../text/text.ts";
import { exactly } from "../../units/range.ts";
import { checkWaves } from "./check.ts";
import { transferHours } from "./measure.ts";
import { confidenceBand, wavePlan } from "./plan.ts";
import { propose } from "./propose.ts";
import { ask, depends, group, moving, settings, wave } from "./asking-for-tests.ts";
import type { Moving, WaveQuestion } from "./question.ts";

const rulesOf = (question: WaveQuestion, waves: Wave[]) => checkWaves(question, waves).map((issue) => issue.rule);
const numberOf = (waves: readonly Wave[], id: number) =>
  waves.find((each) => each.workloads.includes(`w-${id}` as WorkloadId))?.number;

describe("the order of moves", () => {
  const circle = depends("1>2", "2>3", "3>1", "4>1", "5>4");

  it("EX-WAVE-1 moves a circle together, then what depends on it, and sees D before A as a breach of rule 3", () => {
    const question = ask(
      [1, 2, 3, 4, 5].map((number) => moving(number)),
      { dependencies: circle },
    );
    const { waves } = propose(question);
    expect(new Set([1, 2, 3].map((number) => numberOf(waves, number))).size).toBe(1);
    expect(numberOf(waves, 4)).toBeGreaterThanOrEqual(numberOf(waves, 1)!);
    expect(numberOf(waves, 5)).toBeGreaterThanOrEqual(numberOf(waves, 4)!);
    expect(checkWaves(question, waves).filter((issue) => issue.severity === "critical")).toEqual([]);
    expect(wavePlan(question, waves).cycles).toEqual([["w-1", "w-2", "w-3"]]);

    const turned = checkWaves(question, [wave(1, [4]), wave(2, [1, 2, 3]), wave(3, [5])]);
    expect(turned.map(({ rule, wave: where }) => [rule, where])).toContainEqual([3, "wave-1"]);
    expect(wavePlan(question, [wave(1, [4]), wave(2, [1, 2, 3]), wave(3, [5])]).waves[0]!.risk).toBe("high");
  });

  it("sees a circle torn over two waves", () => {
    const question = ask(
      [1, 2, 3].map((number) => moving(number)),
      { dependencies: circle.slice(0, 3) },
    );
    expect(rulesOf(question, [wave(1, [1, 2]), wave(2, [3])])).toContain(1);
  });

  it("carries a dependency between groups to every member", () => {
    const workloads = [1, 2, 3, 4].map((n) => moving(n, { group: `g-${n < 3 ? 2 : 1}` as GroupId }));
    const question = ask(workloads, { groups: [group(1), group(2)], dependencies: depends("g-2>g-1") });
    const { waves } = propose(question);
    expect(numberOf(waves, 1)).toBeGreaterThan(numberOf(waves, 3)!);
    expect(rulesOf(question, [wave(1, [1, 2]), wave(2, [3, 4])])).toContain(3);
  });

  it("keeps a group in one wave, its test part before its production part, and never mixes them", () => {
    const workloads = [1, 2, 3, 4].map((number) =>
      moving(number, { group: "g-1" as GroupId, environment: number < 3 ? "production" : "test" }),
    );
    const question = ask(workloads, { groups: [group(1)] });
    const { waves } = propose(question);
    expect(waves.map((each) => each.workloads)).toEqual([
      ["w-3", "w-4"],
      ["w-1", "w-2"],
    ]);
    expect(rulesOf(question, [wave(1, [1, 2]), wave(2, [3, 4])])).toEqual([4]);
    expect(rulesOf(question, [wave(1, [1, 2, 3, 4])])).toEqual([5, 8]);
    expect(rulesOf(question, [wave(1, [3, 4]), wave(2, [1]), wave(3, [2])])).toEqual([2, 2]);
  });

  it("gives a group larger than a wave one of its own and says so", () => {
    const workloads = [1, 2, 3, 4, 5].map((number) =>
      moving(number, { group: number < 5 ? ("g-1" as GroupId) : null }),
    );
    const question = ask(workloads, { groups: [group(1)] });
    const { waves } = propose(question);
    expect(waves.map((each) => each.workloads.length).sort()).toEqual([1, 4]);
    expect(checkWaves(question, waves).map(({ rule, severity }) => [rule, severity])).toContainEqual([8, "advisory"]);
  });

  it("gives a wave more days where its crew needs them, and says so where no year is enough", () => {
    // 1,000 hours are 13 days of ten people
    const question = ask([moving(1), moving(2)], { settings: { ...settings, hoursPerWorkload: 1000 } });
    const { waves } = propose(question);
    expect(waves.map((each) => each.workloads)).toEqual([["w-1"], ["w-2"]]);
    expect(waves.map(({ start, cutOver }) => [start, cutOver])).toEqual([
      ["2026-12-01", "2026-12-17"],
      ["2026-12-18", "2027-01-05"],
    ]);
    expect(rulesOf(question, [...waves])).toEqual([]);

    const few = { ...question, settings: { ...question.settings, engineers: 1, hoursPerDay: 1 } };
    const slow = propose(few).waves;
    expect(slow.map((each) => each.workloads)).toEqual([["w-1"], ["w-2"]]);
    expect(rulesOf(few, [...slow])).toEqual([11, 11]);
  });

  it("moves high impact and complex work late", () => {
    const workloads = [1, 2, 3, 4, 5, 6].map((n) => moving(n, { group: `g-${n}` as GroupId, isComplex: n === 2 }));
    const groups = [1, 2, 3, 4, 5, 6].map((n) => group(n, { grade: n === 1 ? 1 : 3 }));
    const question = ask(workloads, { groups });
    const { waves } = propose(question);
    expect(numberOf(waves, 1)).toBe(2);
    expect(numberOf(waves, 2)).toBe(2);
    expect(rulesOf(question, [wave(1, [1, 2, 3]), wave(2, [4, 5, 6])])).toEqual([6, 7]);
  });
});

describe("days, crews and lines", () => {
  it("keeps cut-overs out of freezes, weekends and public holidays", () => {
    const kr = JSON.parse(readFileSync(new URL("../../../assets/calendars/kr.json", import.meta.url), "utf8")) as {
      days: { day: string; name: { ko: string; en: string } }[];
    };
    const freezes = [{ from: "2026-12-01", to: "2026-12-31", reason: "year-end closing" }];
    const workloads = [moving(1, { group: "g-1" as GroupId }), moving(2)];
    const question = ask(workloads, { groups: [group(1, { freezes })], holidays: kr.days, earliest: "2026-12-01" });
    const { waves } = propose(question);
    expect(checkWaves(question, waves).filter(({ rule }) => rule === 9)).toEqual([]);
    expect(waves.find((each) => each.workloads.includes("w-1" as WorkloadId))!.cutOver >= "2027-01-01").toBe(true);

    expect(kr.days.map(({ day }) => day)).toContain("2027-02-07");
    expect(rulesOf(question, [wave(1, [2], { cutOver: "2027-02-07" })])).toContain(9);
    expect(rulesOf(question, [wave(1, [1], { start: "2026-12-01", cutOver: "2026-12-24" })])).toContain(9);
  });

  it("computes the copying time of one terabyte on the default line", () => {
    // 1 TB · 8 · 10⁶ ÷ 620 ÷ 3600 ÷ 0.8 = 4.48 h
    const terabyte = 1e12 / 2 ** 30;
    expect(transferHours({ low: terabyte, high: terabyte }, settings).high).toBeCloseTo(4.4803, 4);
  });

  it("calls too much data critical, data that may be too much advisory, and unknown data unknown", () => {
    const of = (dataGib: Moving["dataGib"]) =>
      checkWaves(ask([moving(1, { dataGib })]), [wave(1, [1])]).map(({ rule, severity }) => [rule, severity]);
    expect(of({ low: 5000, high: 5000 })).toEqual([[11, "critical"]]);
    expect(of({ low: 100, high: 5000 })).toEqual([[11, "advisory"]]);
    expect(of(null)).toEqual([[11, "advisory"]]);
    expect(of({ low: 100, high: 100 })).toEqual([]);
  });

  it("sees too much work, late contracts, dead evidence, past starts and spent budgets", () => {
    const tight = { ...settings, engineers: 1, maxWorkloads: 50 };
    expect(
      rulesOf(
        ask(
          [1, 2, 3].map((n) => moving(n)),
          { settings: tight },
        ),
        [wave(1, [1, 2, 3])],
      ),
    ).toEqual([11]);
    expect(rulesOf(ask([moving(1, { readyFrom: "2027-02-01" })]), [wave(1, [1])])).toEqual([10]);
    expect(rulesOf(ask([moving(1, { evidenceUntil: "2027-01-04" })]), [wave(1, [1])])).toEqual([12]);
    expect(rulesOf(ask([moving(1)]), [wave(1, [1], { start: "2026-11-20" })])).toEqual([10]);
    const budgets = [{ year: 2027, limit: 1100, currency: "KRW" }];
    const spends = (...amounts: (number | null)[]): Partial<WaveQuestion> => ({
      budgets,
      spending: () => [
        {
          year: 2027,
          parts: amounts.map((each) => ({ month: "2027-01", amount: each === null ? null : exactly(each) })),
        },
      ],
    });
    const found = (change: Partial<WaveQuestion>) =>
      checkWaves(ask([moving(1)], change), [wave(1, [1])]).map(({ rule, severity, sentence }) => [
        rule,
        severity,
        sentence.key,
      ]);
    expect(found(spends(600, 501))).toEqual([[13, "critical", "waves.rule-13"]]);
    expect(found(spends(600, 500))).toEqual([]);
    expect(found(spends(600, null))).toEqual([[13, "advisory", "waves.rule-13-unknown"]]);
    expect(found({ isBudgetOpen: true })).toEqual([[13, "advisory", "waves.rule-13-no-rate"]]);
  });

  it("does not take a contract for signed where nobody knows when it is, and says what to enter", () => {
    const found = (change: Partial<Moving>) =>
      checkWaves(ask([moving(1, change)]), [wave(1, [1])]).map(({ rule, severity, sentence, hurt }) => [
        rule,
        severity,
        sentence.key,
        hurt,
      ]);
    expect(found({ readyFrom: null, readyBy: null })).toEqual([[10, "advisory", "waves.rule-10-unknown", ["w-1"]]]);
    const readyOpen = say("waves.rule-10-no-route", { provider: "naver" });
    expect(found({ readyFrom: "2026-12-01", readyBy: null, readyOpen })).toEqual([
      [10, "advisory", "waves.rule-10-no-route", ["w-1"]],
    ]);
    // surely too late is surely too late
    expect(found({ readyFrom: "2027-02-01", readyBy: null, readyOpen })).toEqual([
      [10, "critical", "waves.rule-10", ["w-1"]],
    ]);
  });

  it("has one line: waves of one day share it, and are over together", () => {
    // 800 GiB take 3.85 h of the whole line; the window has 8 h
    const data = (gib: number) => ({ dataGib: { low: gib, high: gib } });
    const three = [1, 2, 3].map((n) => moving(n, data(800)));
    const apart = ask(three);
    const days = (...starts: string[]) => starts.map((start, i) => wave(i + 1, [i + 1], { start, cutOver: start }));
    const hours = (question: WaveQuestion, waves: Wave[]) =>
      wavePlan(question, waves).waves.map(({ transferHours }) => transferHours?.high.toFixed(2));
    const alone = (8.589934592 / 10 / 620 / 3600 / 0.8) * 1e6 * 8;
    expect(hours(apart, days("2027-01-04", "2027-01-05", "2027-01-06"))).toEqual(
      [1, 1, 1].map((n) => (n * alone).toFixed(2)),
    );
    expect(rulesOf(apart, days("2027-01-04", "2027-01-05", "2027-01-06"))).toEqual([]);
    const two = days("2027-01-04", "2027-01-04", "2027-01-06");
    expect(hours(apart, two)).toEqual([2, 2, 1].map((n) => (n * alone).toFixed(2)));
    expect(rulesOf(apart, two)).toEqual([]);
    const all = days("2027-01-04", "2027-01-04", "2027-01-04");
    expect(hours(apart, all)).toEqual([3, 3, 3].map((n) => (n * alone).toFixed(2)));
    const broken = checkWaves(apart, all);
    expect(broken.map(({ rule, severity, sentence }) => [rule, severity, sentence.key])).toEqual(
      [1, 2, 3].map(() => [11, "critical", "waves.rule-11-line"]),
    );
    expect(sayIn("en", broken[0]!.sentence)).toContain("same day: 2, 3");
    // what another wave may have to copy is unknown, and so is how long this one takes
    const unknown = ask([moving(1, data(800)), moving(2, { dataGib: null })]);
    expect(hours(unknown, days("2027-01-04", "2027-01-04"))).toEqual([undefined, undefined]);
    expect(checkWaves(unknown, days("2027-01-04", "2027-01-04")).map(({ sentence }) => sentence.key)).toEqual([
      "waves.rule-11-line-unknown",
      "waves.rule-11-transfer-unknown",
    ]);
    expect(hours(unknown, days("2027-01-04", "2027-01-05"))[0]).toBe(alone.toFixed(2));
  });

  it("lets windows longer than a day wait for those before, and copies ahead share the days", () => {
    const data = (gib: number) => ({ dataGib: { low: gib, high: gib } });
    // 5,000 GiB: 24.05 h; two windows of 36 h, a day apart, have 60 h together
    const long = { ...settings, windowHours: 36 };
    const question = ask(
      [1, 2].map((n) => moving(n, data(5000))),
      { settings: long },
    );
    const next = [
      wave(1, [1], { start: "2027-01-04", cutOver: "2027-01-04" }),
      wave(2, [2], { start: "2027-01-05", cutOver: "2027-01-05" }),
    ];
    expect(rulesOf(question, next)).toEqual([]);
    const [first, second] = wavePlan(question, next).waves.map(({ transferHours }) => transferHours!.high);
    expect(second! - first!).toBeCloseTo(first! - 24, 9);
    const more = ask(
      [1, 2].map((n) => moving(n, data(7000))),
      { settings: long },
    );
    expect(rulesOf(more, next)).toEqual([11]);
    // 15,000 GiB: 72.2 h, a little over three days each; seven days are enough for two, five are not
    const ahead = { dailyChange: 0.01, seedDays: 0 };
    const seeded = (start: string) => {
      const cutOver = "2027-01-08";
      const waves = [wave(1, [1], { start, cutOver }), wave(2, [2], { start, cutOver })];
      return rulesOf(
        ask(
          [1, 2].map((n) => moving(n, data(15_000))),
          { copyAhead: ahead },
        ),
        waves,
      );
    };
    expect(seeded("2027-01-01")).toEqual([]);
    expect(seeded("2027-01-03")).toEqual([11]);
  });

  it("does not take work for done of which nobody knows how much it is", () => {
    const hours = { low: 0, typical: 16, high: null };
    const found = checkWaves(ask([moving(1, { hours }), moving(2)]), [wave(1, [1, 2])]);
    expect(found.map(({ rule, severity, hurt }) => [rule, severity, hurt])).toEqual([[11, "advisory", ["w-1"]]]);
  });

  it("puts nothing where its evidence has died, and says so instead", () => {
    const question = ask([moving(1, { evidenceUntil: "2026-12-02" }), moving(2, { isPlaced: false }), moving(3)]);
    const proposal = propose(question);
    expect(proposal.waves.flatMap((each) => each.workloads)).toEqual(["w-3"]);
    expect(proposal.unscheduled.map(({ workload, sentence }) => [workload, sentence.key])).toEqual([
      ["w-1", "waves.unscheduled-evidence"],
      ["w-2", "waves.unscheduled-unplaced"],
    ]);
  });

  it("leaves pinned waves alone, lays others beside them and after what they carry", () => {
    const pinned = wave(7, [2], { start: "2026-12-01", cutOver: "2026-12-09", pinned: true, name: "by hand" });
    const question = ask(
      [1, 2, 3].map((n) => moving(n)),
      { waves: [pinned], dependencies: depends("1>2") },
    );
    const { waves } = propose(question);
    expect(waves.map((each) => [each.id, each.workloads, each.start, each.cutOver])).toEqual([
      ["wave-8", ["w-3"], "2026-12-01", "2026-12-07"],
      ["wave-7", ["w-2"], "2026-12-01", "2026-12-09"],
      ["wave-9", ["w-1"], "2026-12-08", "2026-12-14"],
    ]);
    expect(waves[1]).toEqual({ ...pinned, number: 2 });
    expect(rulesOf(question, [...waves])).toEqual([]);
  });

  it("lays nothing beside a pinned wave that takes all hours of the crew", () => {
    const pinned = wave(7, [2], { start: "2026-12-01", cutOver: "2026-12-09", pinned: true });
    const all = { typical: 560, low: 560, high: 560 }; // seven days of ten people
    const question = ask([moving(1), moving(2, { hours: all })], { waves: [pinned] });
    const { waves } = propose(question);
    expect(waves.map((each) => [each.workloads, each.start])).toEqual([
      [["w-2"], "2026-12-01"],
      [["w-1"], "2026-12-04"],
    ]);
    expect(rulesOf(question, [...waves])).toEqual([]);
  });
});

describe("whole plans", () => {
  it("bands confidence at 50 and 80 percent", () => {
    expect([0.49, 0.5, 0.79, 0.8].map(confidenceBand)).toEqual(["low", "medium", "medium", "high"]);
    const known = ask([moving(1, { group: "g-1" as GroupId })], { groups: [group(1)], dependencies: depends("1>1") });
    expect(wavePlan(known, [wave(1, [1])]).waves[0]).toMatchObject({ confidence: 1, risk: "low", hours: 16 });
    const bare = ask([moving(1, { completeness: 0 })]);
    expect(wavePlan(bare, [wave(1, [1])]).waves[0]).toMatchObject({ confidence: 0, risk: "medium" });
  });

  it("says every issue in both languages", () => {
    const freezes = [{ from: "2027-01-01", to: "2027-01-31", reason: "count" }];
    const question = ask([moving(1, { group: "g-1" as GroupId }), moving(2)], { groups: [group(1, { freezes })] });
    const [issue] = checkWaves(question, [wave(1, [1])]);
    expect(sayIn("en", issue!.sentence)).toBe(
      "system 1: the cut-over on 5 January 2027 falls into the freeze 1 January 2027 to 31 January 2027 (count).",
    );
    expect(sayIn("ko", issue!.sentence)).toContain("동결 기간");
  });

  it("proposes waves without a critical issue for any plan whose calendar allows it, each workload once, the same twice", () => {
    const plans = fc.record({
      size: fc.integer({ min: 1, max: 40 }),
      pairs: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }),
      groups: fc.array(fc.nat(6), { minLength: 40, maxLength: 40 }),
      tests: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    });
    fc.assert(
      fc.property(plans, ({ size, pairs, groups, tests }) => {
        const workloads = Array.from({ length: size }, (_, i) =>
          moving(i + 1, {
            group: groups[i] === 0 ? null : (`g-${groups[i]!}` as GroupId),
            environment: tests[i] ? "test" : "production",
          }),
        );
        const dependencies = depends(...pairs.map(([a, b]) => `${1 + (a % size)}>${1 + (b % size)}`));
        const wide = { ...settings, engineers: 1000, windowHours: 1000 };
        const question = ask(workloads, {
          dependencies,
          groups: [1, 2, 3, 4, 5, 6].map((n) => group(n)),
          settings: wide,
        });
        const proposal = propose(question);
        const all = proposal.waves.flatMap((each) => each.workloads);
        expect([...all].sort()).toEqual(workloads.map(({ id }) => id).sort());
        expect(checkWaves(question, proposal.waves).filter(({ severity }) => severity === "critical")).toEqual([]);
        const shuffled = {
          ...question,
          workloads: [...workloads].reverse(),
          dependencies: [...dependencies].reverse(),
        };
        expect(propose(shuffled).waves).toEqual(proposal.waves);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });

  it("lays out and checks ten thousand workloads, also in one chain, in a moment", () => {
    const size = 10_000;
    const workloads = Array.from({ length: size }, (_, i) => moving(i + 1, { group: `g-${1 + (i >> 3)}` as GroupId }));
    const dependencies = depends(...Array.from({ length: size - 1 }, (_, i) => `${i + 2}>${i + 1}`));
    const question = ask(workloads, {
      dependencies,
      settings: { ...settings, maxWorkloads: 40, engineers: 100, windowHours: 99 },
    });
    const before = performance.now();
    const { waves } = propose(question);
    const issues = checkWaves(question, waves);
    const took = performance.now() - before;
    expect(waves.flatMap((each) => each.workloads)).toHaveLength(size);
    expect(issues.filter(({ severity }) => severity === "critical")).toEqual([]);
    // ten times the goal of 200 ms: a test must not fail because the machine is busy
    expect(took).toBeLessThan(2000);
    console.info(`10,000 workloads: ${took.toFixed(0)} ms`);
  });
});
