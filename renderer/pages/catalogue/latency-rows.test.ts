import { describe, expect, it } from "vitest";
import { City, Region } from "../../../shared/model/catalogue.ts";
import { UserLocation } from "../../../shared/model/agency.ts";
import { RegionId } from "../../../shared/model/id.ts";
import type { Latency } from "../../../shared/model/result.ts";
import { type LatencyAsked, accessOf, fromOf, useLatencyAsked } from "./latency-asked.ts";
import { type LatencyRow, keptRows, leastMs, onScale, reachOf, scaleOf, ticksOf, verdictOf } from "./latency-rows.ts";

const row = (id: string, p50: number, method: Latency["method"] = "measured", country = "KR"): LatencyRow => ({
  region: Region.parse({
    id,
    provider: id.slice(0, id.indexOf(":")),
    code: id.slice(id.indexOf(":") + 1),
    city: "Seoul",
    country,
    place: { lat: 37.57, lon: 126.98, quality: "city" },
    zone: "public",
    zones: null,
    member: null,
    source: "s",
    asOf: "2026-11-21",
    note: null,
  }),
  latency: { p10: p50 - 10, p50, p90: p50 + 10, method },
  km: 100 * p50,
});
const city = (name: string, country: string) =>
  City.parse({ name: { ko: name, en: name }, country, lat: 37, lon: 127, source: "s", asOf: "2026-11-21" });
const asked = (part: Partial<LatencyAsked>): LatencyAsked => ({ ...useLatencyAsked.getInitialState(), ...part });

describe("a bound", () => {
  it("is met at p90, at the median only, or missed; its edge belongs to it", () => {
    const one = row("a:1", 100);
    expect([120, 110, 109, 100, 99, null].map((bound) => verdictOf(one, bound))).toEqual([
      "met",
      "met",
      "median-only",
      "median-only",
      "missed",
      null,
    ]);
  });
  it("reaches as far as the edge examples say, and nowhere once access has taken it all", () => {
    expect(reachOf(20, 10)).toMatchObject({ leftMs: 10, floorKm: 1000 });
    expect([reachOf(20, 10)!.p50Km, reachOf(20, 10)!.p90Km].map(Math.round)).toEqual([337, 307]);
    expect(reachOf(10, null)).toEqual({ leftMs: 0, p90Km: 0, p50Km: 0, floorKm: 0 });
    expect(reachOf(null, 3)).toBeNull();
  });
});

describe("rows", () => {
  const rows = [row("a:1", 10), row("b:1", 20, "hub-graph", "DE"), row("b:2", 30)];
  it("are narrowed by provider, country and method together; an empty filter keeps all", () => {
    const ids = (part: Partial<LatencyAsked>) => keptRows(rows, asked(part)).map(({ region }) => region.id);
    expect(ids({})).toHaveLength(3);
    expect(ids({ providers: [rows[1]!.region.provider] })).toEqual(["b:1", "b:2"].map((id) => RegionId.parse(id)));
    expect(ids({ providers: [rows[1]!.region.provider], countries: ["KR"] })).toEqual(["b:2"]);
    expect(ids({ methods: ["hub-graph"] })).toEqual(["b:1"]);
  });
  it("are drawn to a round end, with lines that can be told apart, nearer ones given more room", () => {
    expect(scaleOf(rows)).toBe(40);
    expect(scaleOf([])).toBeGreaterThan(0);
    expect(ticksOf(500)).toEqual([10, 50, 100, 200, 400]);
    expect(ticksOf(40)).toEqual([1, 5, 10]);
    expect([0, 100, 400, 900].map((ms) => onScale(ms, 400))).toEqual([0, 0.5, 1, 1]);
  });
  it("have a floor that no figure can be below", () => {
    expect(leastMs(rows[0]!, 3)).toBe(13);
    expect(leastMs(rows[0]!, null)).toBe(10);
  });
});

describe("where the question starts", () => {
  const cities = [city("Paris", "FR"), city("Seoul", "KR"), city("Busan", "KR")];
  const location = UserLocation.parse({ id: "loc-2", city: "Busan", share: 1, accessMs: 4 });
  it("is what was chosen, else the agency's first place, else a city of its country", () => {
    expect(fromOf("Paris", [location], cities, "KR")).toMatchObject({ city: cities[0], location: null });
    expect(fromOf("loc-2", [location], cities, "KR")).toMatchObject({ city: cities[2], location });
    expect(fromOf("loc-9", [location], cities, "KR")).toMatchObject({ location });
    expect(fromOf(null, [], cities, "KR")).toMatchObject({ city: cities[1], location: null });
    expect(fromOf(null, [], cities, null)).toMatchObject({ city: cities[0] });
    expect(fromOf(null, [], [], "KR")).toBeNull();
  });
  it("brings its own access network where one is entered, unless another is asked for", () => {
    const from = fromOf("loc-2", [location], cities, "KR")!;
    expect(accessOf(asked({}), from)).toBe(4);
    expect(accessOf(asked({ access: "unknown" }), from)).toBeNull();
    expect(accessOf(asked({ access: "5g" }), from)).toBe(10);
    expect(accessOf(asked({ access: "typed", typedMs: 7 }), from)).toBe(7);
    expect(accessOf(asked({}), fromOf("Paris", [], cities, "KR")!)).toBeNull();
  });
});
