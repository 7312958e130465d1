import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dependency } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { GroupId, ScenarioId, TeamId, WaveId, WorkloadId } from "../../model/id.ts";
import type { Wave } from "../../model/wave.ts";
import { addDays } from "../../units/date.ts";
import { checkWaves } from "./check.ts";
import type { Moving, WaveQuestion } from "./question.ts";
import { slowly } from "./slow-rules-for-tests.ts";

// — a plan in which much can go wrong, and what a planner may do to it —

type Desk = { question: WaveQuestion; waves: Wave[] };

const SIZE = 14;
const GROUPS = 5;
const day = (number: number) => addDays("2026-12-01", number);
const pick = <Thing>(list: readonly Thing[], at: number): Thing => list[at % list.length]!;
const isWorkload = (at: number) => `w-${1 + (at % SIZE)}` as WorkloadId; // built to the pattern of the id
const isGroup = (at: number) => `g-${1 + (at % GROUPS)}` as GroupId; // same

/** A month after each cut-over, something once, something at the end of a year; of some workloads nobody knows it. */
const paid =
  (monthly: number, once: number, odd: number): NonNullable<WaveQuestion["spending"]> =>
  (cutOvers) =>
    [2026, 2027].map((year) => {
      const parts = [...cutOvers].flatMap(([id, cutOver]) => {
        const at = Number(id.slice(2));
        const month = cutOver.slice(0, 7);
        const months = Math.max(
          0,
          Math.min(12, (year + 1) * 12 - Number(month.slice(0, 4)) * 12 - Number(month.slice(5)) + 1),
        );
        const isUnknown = odd % 3 === 0 && id.endsWith(String(odd % 10));
        const run = { month, amount: isUnknown ? null : { low: monthly * months, high: (monthly + at) * months } };
        return [...(months > 0 ? [run] : []), { month, amount: { low: once * at, high: once * at + 9 } }];
      });
      return { year, parts: [...parts, { month: `${year}-12`, amount: { low: odd % 700, high: odd % 700 } }] };
    });

function begin(): Desk {
  const none = { externalId: null, ownerUnit: null, users: null, rtoMinutes: null, rpoMinutes: null, maxRttMs: null };
  const rest = { disposition: null, reason: null, details: {}, note: null };
  const groups = Array.from({ length: GROUPS }, (_, i): Group => ({
    ...none,
    ...rest,
    id: isGroup(i),
    name: `group ${i}`,
    grade: 1 + (i % 4),
    freezes: [],
  }));
  const workloads = Array.from({ length: SIZE }, (_, i): Moving => ({
    id: isWorkload(i),
    name: `system ${i + 1}`,
    group: i % 6 === 5 ? null : isGroup(i),
    environment: pick(["production", "test", "production", null, "development"] as const, i),
    isPlaced: true,
    isComplex: i % 5 === 0,
    dataGib: { low: 40 + i, high: 60 + 9 * i },
    readyFrom: null,
    readyBy: "2026-11-01",
    evidenceUntil: null,
    completeness: 1,
    hours: { low: 10 + i, typical: 20 + i, high: 30 + 2 * i },
  }));
  const waves = [0, 1, 2, 3].map((i): Wave => ({
    id: `wave-${i + 1}` as WaveId, // same
    scenario: "s-1" as ScenarioId, // same
    number: i + 1,
    name: `${i + 1}`,
    start: day(14 * i),
    cutOver: day(14 * i + 10),
    workloads: workloads.filter((_, at) => at % 4 === i).map(({ id }) => id),
    pinned: false,
  }));
  const question: WaveQuestion = {
    scenario: "s-1" as ScenarioId, // same
    today: "2026-11-21",
    earliest: day(0),
    workloads,
    groups,
    dependencies: [],
    settings: {
      maxWorkloads: 4,
      daysPerWave: 8,
      engineers: 2,
      hoursPerDay: 8,
      hoursPerWorkload: 16,
      linkMbitPerSecond: 100,
      linkEfficiency: 0.8,
      windowHours: 10,
    },
    holidays: [{ day: "2026-12-25", name: { ko: "성탄절", en: "Christmas Day" } }],
    waves: [],
    budgets: [{ year: 2026, limit: 3000, currency: "KRW" }],
    teams: [{ id: "tm-1" as TeamId, name: "team", people: 3, hoursPerDay: 8, periods: [], groups: [isGroup(1)] }], // same
    rules: { pilotWorkloads: null, minWorkloads: null, doubleRunningDays: null, freezes: [] },
    spending: paid(100, 0, 0),
  };
  return { question, waves };
}

type Change = (desk: Desk, a: number, b: number, c: number) => Desk;

const asked =
  (change: (question: WaveQuestion, a: number, b: number, c: number) => Partial<WaveQuestion>): Change =>
  ({ question, waves }, a, b, c) => ({ question: { ...question, ...change(question, a, b, c) }, waves });
const one = (change: (a: number, b: number) => Partial<Moving>): Change =>
  asked(({ workloads }, a, b, c) => ({
    workloads: workloads.map((each, at) => (at === c % SIZE ? { ...each, ...change(a, b) } : each)),
  }));
const group = (change: (group: Group, a: number, b: number) => Partial<Group>): Change =>
  asked(({ groups }, a, b, c) => ({
    groups: groups.map((each, at) => (at === c % GROUPS ? { ...each, ...change(each, a, b) } : each)),
  }));
const aWave =
  (change: (wave: Wave, a: number, b: number) => Partial<Wave>): Change =>
  ({ question, waves }, a, b, c) => ({
    question,
    waves: waves.map((each, at) => (at === c % waves.length ? { ...each, ...change(each, a, b) } : each)),
  });
const moved: Change = ({ question, waves }, a, b) => ({
  question,
  waves: waves.map((wave, at) => {
    const others = wave.workloads.filter((id) => id !== isWorkload(a));
    return { ...wave, workloads: at === b % (waves.length + 1) ? [...others, isWorkload(a)] : others };
  }),
});
const setting = (change: (a: number) => Partial<WaveQuestion["settings"]>): Change =>
  asked(({ settings }, a) => ({ settings: { ...settings, ...change(a) } }));
const rule = (change: (a: number, b: number) => Partial<NonNullable<WaveQuestion["rules"]>>): Change =>
  asked(({ rules }, a, b) => ({ rules: { ...rules!, ...change(a, b) } }));
const orNone = <Value>(a: number, value: Value): Value | null => (a % 4 === 0 ? null : value);
const freeze = (a: number, b: number) => ({ from: day(a % 60), to: day((a % 60) + (b % 12)), reason: "closing" });

const depend: Change = asked(({ dependencies }, a, b, c) => ({
  dependencies: [
    ...dependencies.slice(-12),
    {
      id: `dep-${1 + a}` as Dependency["id"], // same
      from: c % 5 === 0 ? { kind: "group", id: isGroup(a) } : { kind: "workload", id: isWorkload(a) },
      to:
        c % 4 === 0
          ? { kind: "group", id: isGroup(b) }
          : c % 11 === 0
            ? { kind: "external", name: "bank" }
            : { kind: "workload", id: isWorkload(b) },
      type: null,
      protocol: null,
      port: null,
      gbPerMonth: null,
      roundTrips: null,
      maxRttMs: null,
      strict: c % 6 !== 0,
      proposed: false,
      observed: null,
      note: null,
    },
  ],
}));

const changes: readonly Change[] = [
  moved,
  moved,
  moved,
  aWave((_, a, b) => ({ start: day((a % 70) - 15), cutOver: day((a % 70) - 15 + (b % 20)) })),
  aWave(({ start, cutOver }, a) => ({ start: addDays(start, (a % 9) - 4), cutOver: addDays(cutOver, (a % 9) - 4) })),
  aWave((wave, a) => ({ number: 1 + (a % 6), pinned: !wave.pinned })),
  ({ question, waves }, a, b) => ({
    question,
    waves:
      waves.length < 6 && a % 3 > 0
        ? [
            ...waves,
            {
              ...waves[0]!,
              id: `wave-${100 + b}` as WaveId,
              number: 1 + (a % 7),
              start: day(a % 60),
              cutOver: day((a % 60) + 5),
              workloads: [],
            },
          ] // same
            .filter((wave, at, all) => all.findIndex(({ id }) => id === wave.id) === at)
        : waves.length > 2
          ? waves.filter((_, at) => at !== b % waves.length)
          : waves,
  }),
  depend,
  depend,
  depend,
  // and the other way round
  asked(({ dependencies }, a) => {
    const chosen = dependencies.filter((_, at) => at % 3 === a % 3);
    return {
      dependencies: [...dependencies, ...chosen.map((each) => ({ ...each, from: each.to, to: each.from }))].slice(-14),
    };
  }),
  asked(({ dependencies }, a) => ({ dependencies: dependencies.filter((_, at) => at % 5 !== a % 5) })),
  one((a) => ({ group: orNone(a, isGroup(a)) })),
  one((a) => ({ environment: pick(["production", "test", "development", null] as const, a) })),
  one((a, b) => ({ isComplex: pick([true, false, null], a), isPlaced: b % 3 > 0 })),
  one((a, b) => ({ dataGib: orNone(a, { low: a % 200, high: (a % 200) + (b % 300) }) })),
  one((a, b) => ({ readyFrom: orNone(a, day(a % 50)), readyBy: orNone(b, day((a % 50) + (b % 20))) })),
  one((a) => ({ evidenceUntil: orNone(a, day(a % 60)) })),
  one((a, b) => ({ hours: { low: a % 40, typical: 40, high: b % 7 === 0 ? null : 40 + (b % 60) } })),
  group((_, a) => ({ grade: orNone(a, 1 + (a % 4)) })),
  group((_, a, b) => ({ freezes: a % 3 === 0 ? [] : [freeze(a, b), freeze(b, a)] })),
  setting((a) => ({ maxWorkloads: 1 + (a % 7) })),
  setting((a) => ({ engineers: 1 + (a % 5), windowHours: 2 + (a % 40) })),
  setting((a) => ({ windowHours: 2 + (a % 90) })),
  // several waves cut over on one day, or on days that follow each other
  ({ question, waves }, a, b) => ({
    question,
    waves: waves.map((wave, at) =>
      at % 2 === a % 2 ? { ...wave, start: day(b % 40), cutOver: day((b % 40) + 1 + ((at + a) % 3)) } : wave,
    ),
  }),
  setting((a) => ({ linkMbitPerSecond: 20 + (a % 400), hoursPerWorkload: 4 + (a % 40) })),
  rule((a, b) => ({ pilotWorkloads: orNone(a, 1 + (a % 3)), minWorkloads: orNone(b, 1 + (b % 4)) })),
  rule((a, b) => ({ freezes: a % 2 === 0 ? [] : [freeze(a, b)] })),
  rule((a) => ({ doubleRunningDays: orNone(a, a % 90) })),
  asked(({ teams }, a, b, c) => ({
    teams: teams!.map((team) => ({
      ...team,
      people: 1 + (a % 4),
      groups: [isGroup(a), isGroup(b)],
      periods: c % 2 === 0 ? [] : [{ from: day(b % 50), to: day((b % 50) + (c % 15)), people: a % 3 }],
    })),
  })),
  asked((_, a, b) => ({
    budgets: [2026, 2027].map((year, i) => ({ year, limit: 200 + ((i ? a : b) % 30_000), currency: "KRW" })),
    spending: paid(a % 400, b % 500, a),
  })),
  asked((_, a) => ({ today: day((a % 30) - 20) })),
  asked((_, a, b) => ({ copyAhead: { dailyChange: orNone(a, (a % 100) / 100), seedDays: orNone(b, b % 30) } })),
];

const say = ({ rule, wave, severity }: { rule: number; wave: string | null; severity: string }) =>
  `rule ${rule}, ${wave}, ${severity}`;

it("finds after each of 1,000 random changes what a slow checker finds, in the same waves, with those who are hurt, and nothing else", () => {
  const number = fc.nat(9_999);
  const steps = fc.array(fc.tuple(fc.constantFrom(...changes), number, number, number), {
    minLength: 50,
    maxLength: 50,
  });
  let compared = 0;
  const met = new Set<string>();
  fc.assert(
    fc.property(steps, (each) => {
      let desk = begin();
      for (const [change, a, b, c] of each) {
        desk = change(desk, a, b, c);
        compared += 1;
        const issues = checkWaves(desk.question, desk.waves);
        const broken = slowly(desk.question, desk.waves);
        expect(new Set(issues.map(say))).toEqual(new Set(broken.map(say)));
        for (const { rule, wave, severity, hurt } of broken) {
          met.add(`${rule} ${severity}`);
          const named = issues.filter(
            (issue) => issue.rule === rule && issue.wave === wave && issue.severity === severity,
          );
          expect(named.flatMap((issue) => issue.hurt)).toEqual(expect.arrayContaining(hurt));
        }
      }
    }),
    { numRuns: 20, seed: 20261122, endOnFailure: true },
  );
  expect(compared).toBeGreaterThanOrEqual(1000);
  // every rule was broken on the way, and what can be doubtful was
  const critical = [1, 2, 3, 9, 10, 11, 12, 13].map((rule) => `${rule} critical`);
  const advisory = [3, 4, 5, 6, 7, 8, 10, 11, 13].map((rule) => `${rule} advisory`);
  expect([...met].sort()).toEqual([...critical, ...advisory].sort());
});
