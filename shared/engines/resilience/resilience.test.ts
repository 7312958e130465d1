import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProviderId, RegionId } from "../../model/id.ts";
import { RecoveryMode, modeRank } from "../../model/recovery.ts";
import type { Latency } from "../../model/result.ts";
import { dictionary } from "../../text/dictionary.ts";
import { exactly, range } from "../../units/range.ts";
import {
  avoidedUnavailability,
  complement,
  costPerAvoidedHour,
  downtimeMinutes,
  inSeries,
  systemUnavailability,
} from "./availability.ts";
import { type CommonCauses, type Footprint, causesOf, commonCause, isInside, sharedOf, siteId } from "./domains.ts";
import { capacityFactor, isAtLeast, modeOfRank, modeTerms } from "./modes.ts";
import { type Stand, fallFrom, fateOf, usersOf } from "./outage.ts";
import { mayRunSynchronously, pairIssues } from "./pair.ts";
import { meets, slowest } from "./times.ts";

const shares: CommonCauses = { building: 0.5, city: 0.2, provider: 0.1, other: 0.02 };

type Said = { city?: string | null; owner?: string | null; plane?: string | null; runBy?: string };
function place(id: string, { city = id, owner, plane, runBy }: Said = {}): Footprint {
  const provider = id.split(":")[0]!;
  const who = runBy ?? provider;
  const named = (value: string | null) => ({ id: value, name: { ko: value ?? "?", en: value ?? "?" } });
  return {
    region: RegionId.parse(id),
    runBy: ProviderId.parse(who),
    city: city === null ? null : { ko: city, en: city },
    domains: {
      site: named(city === null ? null : siteId(ProviderId.parse(who), city)),
      region: named(id),
      provider: named(provider),
      owner: named(owner === undefined ? provider : owner),
      "control-plane": named(plane === undefined ? `plane ${provider}` : plane),
    },
  };
}
const latency = (p10: number, p50: number, p90: number): Latency => ({ p10, p50, p90, method: "near" });
const minutes = (availability: number, sites: number, beta: number): number =>
  downtimeMinutes(systemUnavailability(complement(exactly(availability)), exactly(beta), sites)).low;

const someMode = fc.constantFrom(...RecoveryMode.options);
const someShare = fc.double({ min: 0, max: 1, noNaN: true });
const someRange = fc.tuple(someShare, someShare).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));

describe("availability with common cause", () => {
  it("EX-DR-1 a pair is as good as its common cause is small", () => {
    expect(minutes(0.995, 1, 0)).toBeCloseTo(2628, 0);
    expect(minutes(0.995, 2, 0)).toBeCloseTo(13.1, 1);
    expect(minutes(0.995, 2, 0.1)).toBeCloseTo(273.4, 1);
    expect(minutes(0.995, 3, 0.1)).toBeCloseTo(262.8, 1);
    expect(minutes(0.995, 2, 0.2)).toBeCloseTo(534.0, 1);
    expect(minutes(0.995, 2, 0.1) - minutes(0.995, 3, 0.1)).toBeCloseTo(10.6, 1);
  });

  it("EX-DR-2 an avoided hour has a price", () => {
    const avoided = avoidedUnavailability(complement(exactly(0.995)), exactly(0.1), 2);
    const hours = range(avoided.low * 8760, avoided.high * 8760);
    expect(hours.low).toBeCloseTo(39.2, 1);
    expect(hours.low).toBeCloseTo((minutes(0.995, 1, 0) - minutes(0.995, 2, 0.1)) / 60, 9);
    const price = costPerAvoidedHour(exactly(78_400_000), hours)!;
    expect(price.low / 1e6).toBeCloseTo(2.0, 1);
    expect(costPerAvoidedHour(exactly(1), range(0, 10))).toBeNull();
  });

  it("takes N/(N−1) of the capacity to survive the loss of one of N sites", () => {
    expect([2, 3, 4].map((sites) => Number(capacityFactor(sites).toFixed(3)))).toEqual([2, 1.5, 1.333]);
    expect(() => capacityFactor(1)).toThrow("two");
    expect(modeTerms("mirror", null).capacity).toEqual(exactly(1));
  });

  it("is never less with more sites, at a fixed common cause", () => {
    fc.assert(
      fc.property(someRange, someRange, fc.integer({ min: 1, max: 6 }), (away, beta, sites) => {
        const fewer = systemUnavailability(away, beta, sites);
        const more = systemUnavailability(away, beta, sites + 1);
        expect(more.low).toBeLessThanOrEqual(fewer.low + 1e-12);
        expect(more.high).toBeLessThanOrEqual(fewer.high + 1e-12);
      }),
    );
  });

  it("lies inside its range for every value inside the ranges, and a wider range never moves it out", () => {
    fc.assert(
      fc.property(someRange, someRange, someShare, someShare, fc.integer({ min: 1, max: 4 }), (away, beta, x, y, n) => {
        const u = away.low + x * (away.high - away.low);
        const b = beta.low + y * (beta.high - beta.low);
        const one = systemUnavailability(exactly(u), exactly(b), n);
        const whole = systemUnavailability(away, beta, n);
        expect(one.low).toBeGreaterThanOrEqual(whole.low - 1e-9);
        expect(one.high).toBeLessThanOrEqual(whole.high + 1e-9);
        const saved = avoidedUnavailability(away, beta, n);
        const own = u - one.low;
        expect(own).toBeGreaterThanOrEqual(saved.low - 1e-9);
        expect(own).toBeLessThanOrEqual(saved.high + 1e-9);
      }),
    );
  });

  it("is the product where every place is needed", () => {
    expect(inSeries([exactly(0.99), exactly(0.9)]).low).toBeCloseTo(0.891, 9);
    expect(inSeries([])).toEqual(exactly(1));
  });
});

describe("modes", () => {
  it("keeps the words of the source as ranges that follow each other", () => {
    const back = (["mirror", "hot", "warm", "cold"] as const).map((mode) => modeTerms(mode, null).rtoMinutes!);
    expect(back.map(({ high }) => high)).toEqual([1, 240, 43_800, 525_600]);
    for (const [index, one] of back.slice(1).entries()) expect(one.high).toBeGreaterThan(back[index]!.high);
    expect(modeTerms("none", null).rtoMinutes).toBeNull();
    expect(modeTerms("cold", null).rpoMinutes).toBeNull();
  });

  it("takes a warm place for anything between nothing and all until somebody types how much runs there", () => {
    expect(modeTerms("warm", null).capacity).toEqual(range(0, 1));
    expect(modeTerms("warm", 0.3).capacity).toEqual(exactly(0.3));
    expect(modeTerms("hot", 0.3).capacity).toEqual(exactly(1));
  });

  it("reads the ranks of the register", () => {
    expect([0, 1, 2, 3, 4].map(modeOfRank)).toEqual(["none", "cold", "warm", "hot", "mirror"]);
    expect(isAtLeast("mirror", "hot")).toBe(true);
    expect(isAtLeast("warm", "hot")).toBe(false);
  });

  it("compares a time with what the inventory asks for, and lets doubt be doubt", () => {
    expect(meets(range(0, 240), 240)).toBe("pass");
    expect(meets(range(0, 240), 120)).toBe("unknown");
    expect(meets(range(10_080, 43_800), 240)).toBe("fail");
    expect(meets(null, 240)).toBe("fail");
    expect(meets(null, null)).toBeNull();
    expect(slowest([range(0, 1), range(0, 240)])).toEqual(range(0, 240));
    expect(slowest([range(0, 1), null])).toBeNull();
  });
});

describe("failure domains", () => {
  const seoul = place("a:one", { city: "Seoul" });

  it("finds what two regions share, from the site to the control plane", () => {
    const kinds = (other: Footprint) => sharedOf(seoul, other).shared.map(({ kind }) => kind);
    expect(kinds(place("a:two", { city: "Seoul" }))).toEqual(["site", "provider", "owner", "control-plane"]);
    expect(kinds(place("a:two", { city: "Busan" }))).toEqual(["provider", "owner", "control-plane"]);
    expect(kinds(place("b:one", { city: "Seoul", owner: "a" }))).toEqual(["owner"]);
    expect(kinds(place("b:one", { city: "Seoul" }))).toEqual([]);
    expect(sharedOf(seoul, place("b:one", { owner: null })).unknown).toEqual(["owner"]);
    expect(sharedOf(seoul, place("b:one", { city: null })).unknown).toEqual([]); // in another's hands, so another site
    expect(sharedOf(seoul, place("a:two", { city: null })).unknown).toEqual(["site"]);
  });

  it("takes the common cause from the register, and a range where the register has no such case", () => {
    expect(commonCause(seoul, seoul, shares)).toEqual(exactly(0.5));
    expect(commonCause(seoul, place("a:two", { city: "Seoul" }), shares)).toEqual(exactly(0.2));
    expect(commonCause(seoul, place("a:two", { city: "Busan" }), shares)).toEqual(exactly(0.1));
    expect(commonCause(seoul, place("b:one"), shares)).toEqual(exactly(0.02));
    expect(commonCause(seoul, place("b:one", { owner: "a" }), shares)).toEqual(range(0.02, 0.1));
    expect(commonCause(seoul, place("b:one", { plane: null }), shares)).toEqual(range(0.02, 0.1));
    expect(commonCause(seoul, place("a:two", { city: null }), shares)).toEqual(range(0.1, 0.2));
    expect(causesOf(seoul, place("b:one"))).toEqual(["other", "other"]);
  });

  it("cannot tell whether a region falls with an owner that nobody names", () => {
    const open = place("b:one", { owner: null, city: null });
    expect(isInside(open, { kind: "owner", id: "a" })).toBeNull();
    expect(isInside(open, { kind: "site", id: "b:Seoul" })).toBeNull();
    expect(isInside(open, { kind: "site", id: "a:Seoul" })).toBe(false);
    expect(isInside(open, { kind: "provider", id: "b" })).toBe(true);
    expect(isInside(seoul, { kind: "site", id: "a:Seoul" })).toBe(true);
  });
});

describe("two places as one design", () => {
  const first = place("a:one", { city: "Seoul" });
  const ask = (second: Footprint, mode: RecoveryMode, isDatabase: boolean | null, ms: Latency | null) =>
    pairIssues({ first, second, mode, isDatabase, synchronous: mayRunSynchronously(ms, 5), limitMs: 5 }).map(
      ({ severity, sentence }) => `${severity} ${sentence.key.replace("resilience.", "")}`,
    );
  const near = latency(1, 2, 4);
  const far = latency(8, 9, 11);

  it("refuses one site for both, and warns of one provider, owner or control plane", () => {
    expect(ask(first, "hot", null, near)).toEqual(["refusal same-region"]);
    expect(ask(place("a:two", { city: "Seoul" }), "hot", null, near)).toEqual(["refusal same-site"]);
    expect(ask(place("a:two", { city: "Busan" }), "hot", null, near)).toEqual([
      "warning same-provider",
      "warning same-control-plane",
    ]);
    expect(ask(place("b:one", { owner: "a" }), "hot", null, near)).toEqual(["warning same-owner"]);
    expect(ask(place("b:one"), "hot", null, near)).toEqual([]);
    expect(ask(first, "none", null, near)).toEqual([]);
  });

  it("refuses a mirrored database beyond the limit of synchronous copies, and only that", () => {
    const other = place("b:one");
    expect(ask(other, "mirror", true, far)).toEqual(["refusal too-far"]);
    expect(ask(other, "mirror", null, far)).toEqual(["warning too-far-if-database"]);
    expect(ask(other, "mirror", false, far)).toEqual([]);
    expect(ask(other, "hot", true, far)).toEqual([]);
    expect(ask(other, "mirror", true, near)).toEqual([]);
    expect(ask(other, "mirror", true, latency(4, 5, 6))).toEqual(["warning round-trip-open"]);
    expect(ask(other, "mirror", true, null)).toEqual(["warning round-trip-open"]);
  });

  it("has words for everything it says", () => {
    const words: Readonly<Record<string, unknown>> = dictionary;
    for (const mode of RecoveryMode.options)
      for (const key of [`mode-${mode}`, `rto-${mode}`, `rpo-${mode}`, `runs-${mode}`, `capacity-${mode}`])
        expect(words[`resilience.${key}`], key).toBeDefined();
  });
});

describe("an outage", () => {
  const alone = (first: string | null): Stand => ({ first, mode: "none", second: null, mirrorHolds: true });
  const designed = (first: string, mode: RecoveryMode, second: string | null, mirrorHolds = true): Stand => ({
    first,
    mode,
    second,
    mirrorHolds,
  });
  const fall = (stands: readonly Stand[], edges: readonly (readonly number[])[], lost: readonly string[]) =>
    fallFrom(
      stands.map((stand) => fateOf(stand, new Set(lost))),
      usersOf(edges, stands.length),
    );

  it("EX-OUT-1 what stands in region 1 falls with what depends on it; a mirror carries on, the rest is untouched", () => {
    const [A, B, C, D] = [0, 1, 2, 3];
    const stands = [alone("2"), alone("1"), designed("1", "mirror", "2"), alone("2")];
    const { back, through } = fall(stands, [[B], [C], [], []], ["1"]);
    expect([A, B, C, D].filter((position) => back[position] !== null)).toEqual([A, B]);
    expect([back[C], back[D]]).toEqual([null, null]);
    expect([through[A], through[B]]).toEqual([B, -1]);
  });

  it("brings back by the mode that is designed, and never from a place that is lost too", () => {
    expect(fateOf(designed("1", "hot", "2"), new Set(["1"]))).toBe("hot");
    expect(fateOf(designed("1", "hot", "2"), new Set(["1", "2"]))).toBe("none");
    expect(fateOf(designed("1", "hot", null), new Set(["1"]))).toBe("none");
    expect(fateOf(designed("1", "mirror", "2", false), new Set(["1"]))).toBe("hot");
    expect(fateOf(designed("1", "mirror", "2"), new Set(["2"]))).toBeNull();
    expect(fateOf(alone(null), new Set(["1"]))).toBeNull();
  });

  it("keeps what depends on several down as long as the slowest of them, also round a circle", () => {
    const stands = [alone("2"), designed("1", "hot", "2"), designed("1", "warm", "2"), alone("2")];
    // 0 needs 1 and 2, 3 needs 0 and 0 needs 3
    const { back, through } = fall(stands, [[1, 2, 3], [], [], [0]], ["1"]);
    expect(back).toEqual(["warm", "hot", "warm", "warm"]);
    expect([...through]).toEqual([2, -1, -1, 0]);
  });

  it("falls through a joint that stands for a group", () => {
    // 0 needs the joint (2), which needs 1
    const { back, through } = fall([alone("2"), alone("1")], [[2], [], [1]], ["1"]);
    expect(back).toEqual(["none", "none"]);
    expect([...through]).toEqual([1, -1]);
  });

  const someWorld = fc.integer({ min: 1, max: 12 }).chain((size) => {
    const region = fc.constantFrom("1", "2", "3", "4");
    const stand: fc.Arbitrary<Stand> = fc.record({
      first: fc.option(region, { nil: null }),
      mode: someMode,
      second: fc.option(region, { nil: null }),
      mirrorHolds: fc.boolean(),
    });
    const node = fc.integer({ min: 0, max: size - 1 });
    return fc.record({
      stands: fc.array(stand, { minLength: size, maxLength: size }),
      edges: fc.array(fc.array(node, { maxLength: 3 }), { minLength: size, maxLength: size }),
      lost: fc.uniqueArray(region),
      more: fc.uniqueArray(region),
    });
  });

  it("brings down no less when it is wider, and nothing comes back sooner", () => {
    fc.assert(
      fc.property(someWorld, ({ stands, edges, lost, more }) => {
        const narrow = fall(stands, edges, lost).back;
        const wide = fall(stands, edges, [...lost, ...more]).back;
        for (const [position, mode] of narrow.entries()) {
          if (mode === null) continue;
          expect(wide[position]).not.toBeNull();
          expect(modeRank(wide[position]!)).toBeLessThanOrEqual(modeRank(mode));
        }
      }),
    );
  });

  it("takes nothing that neither stands there nor depends on what does", () => {
    fc.assert(
      fc.property(someWorld, ({ stands, edges, lost }) => {
        const { back, through } = fall(stands, edges, lost);
        for (const [position, mode] of back.entries()) {
          const own = fateOf(stands[position]!, new Set(lost));
          const needed = edges[position]!.filter((other) => back[other] !== null);
          expect(mode !== null).toBe(own !== null || needed.length > 0);
          if (mode !== null && own === null) expect(needed).toContain(through[position]);
        }
        expect(fall(stands, edges, []).back.every((mode) => mode === null)).toBe(true);
      }),
    );
  });
});
