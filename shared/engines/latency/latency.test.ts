import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { City, LatencyFacts, Region } from "../../model/catalogue.ts";
import { UserLocation } from "../../model/agency.ts";
import { LocationId, RegionId } from "../../model/id.ts";
import { budgetLeft, edgeMs, edgeVerdict, reachKm } from "./edge.ts";
import { type Place, floorMs, networkFor } from "./network.ts";
import { feltFrom, transactionMs, userLatency, weightedPercentile } from "./users.ts";
import { distanceKm } from "../../units/distance.ts";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/catalogue/${path}`, import.meta.url), "utf8"));
const facts = LatencyFacts.parse(read("latency.json"));
const cities = City.array().parse((read("cities.json") as { cities: unknown }).cities);
const regionsOf = (provider: string) =>
  Region.array().parse((read(`providers/${provider}.json`) as { regions: unknown }).regions);
const aws = regionsOf("aws");
const naver = regionsOf("naver");
const network = networkFor(facts, [...aws, ...naver], cities);
/** The same model with nothing measured: what it would say without its own fit data. */
const modelOnly = networkFor({ ...facts, measured: [] }, aws, cities);

const id = (text: string) => RegionId.parse(text);
const [seoul, tokyo, frankfurt] = ["ap-northeast-2", "ap-northeast-1", "eu-central-1"].map((code) =>
  id(`aws:${code}`),
) as [RegionId, RegionId, RegionId];
const placeOf = (region: RegionId): Place => network.placeOf(aws.find((one) => one.id === region)!)!;

/** Every measured pair once: mean of both directions beside what the model says. */
function pairs(): { a: Region; b: Region; measured: number; modelled: number }[] {
  const placed = aws.filter(({ place }) => place !== null);
  const way = new Map(facts.measured.map(({ from, to, p50Ms }) => [`${from}|${to}`, p50Ms]));
  return placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => {
      const [out, back] = [way.get(`${a.id}|${b.id}`), way.get(`${b.id}|${a.id}`)];
      if (out === undefined || back === undefined) return [];
      return [{ a, b, measured: (out + back) / 2, modelled: modelOnly.between(a.id, b.id)!.p50 }];
    }),
  );
}
const mape = (list: ReturnType<typeof pairs>): number =>
  (100 * list.reduce((sum, { measured, modelled }) => sum + Math.abs(modelled - measured) / measured, 0)) / list.length;

describe("round trips the agency has measured itself", () => {
  const kr = id("naver:KR");
  const measurement = { percentile: 50, measuredFrom: null, measuredTo: null, method: "ping", source: null };
  const at = (region: RegionId): Place => network.placeOf([...aws, ...naver].find((one) => one.id === region)!)!;
  const own = networkFor(facts, [...aws, ...naver], cities, [
    { ...measurement, from: kr, to: frankfurt, rttMs: 250 },
    { ...measurement, from: frankfurt, to: kr, rttMs: 252 },
    { ...measurement, from: frankfurt, to: kr, rttMs: 400, percentile: 90 },
    { ...measurement, from: seoul, to: seoul, rttMs: 3 },
  ]);

  it("go before the bundled ones and the model, as the mean of both ways, and say what they are", () => {
    expect(own.rtt(at(kr), at(frankfurt))).toMatchObject({ p50: 251, method: "own" });
    expect(own.between(frankfurt, kr)).toMatchObject({ p50: 251, method: "own" });
  });
  it("stand in for their metro where nothing was measured for the pair, and nowhere else", () => {
    const city: Place = { ...at(kr), region: null };
    expect(own.rtt(city, at(frankfurt))).toMatchObject({ p50: 253.6, method: "own+metro" });
    expect(own.rtt(at(seoul), at(frankfurt))).toEqual(network.rtt(at(seoul), at(frankfurt)));
    expect(own.rtt(at(kr), at(tokyo))).toEqual(network.rtt(at(kr), at(tokyo)));
  });
});

describe("round trips", () => {
  it("EX-LAT-1: Seoul–Frankfurt runs 17,316.5 km by sea, 240.0 ms modelled against 231.5 measured", () => {
    expect(modelOnly.pathKm(placeOf(seoul), placeOf(frankfurt))).toBeCloseTo(17_316.5, 0);
    expect(modelOnly.between(seoul, frankfurt)).toMatchObject({
      method: "hub-graph",
      p50: expect.closeTo(240, 1) as number,
    });
    expect(network.between(seoul, frankfurt)!.p50).toBeCloseTo(231.5, 1);
    expect(floorMs(distanceKm(placeOf(seoul), placeOf(frankfurt)))).toBeCloseTo(85.5, 1);
  });

  it("EX-LAT-2: Seoul–Tokyo shows the measured 36.2 ms, not the 26.0 of the near line", () => {
    const km = distanceKm(placeOf(seoul), placeOf(tokyo));
    expect(floorMs(km)).toBeCloseTo(11.5, 1);
    expect(modelOnly.between(seoul, tokyo)).toMatchObject({ method: "near", p50: expect.closeTo(26, 1) as number });
    expect(network.between(seoul, tokyo)).toMatchObject({ method: "measured", p50: expect.closeTo(36.2, 1) as number });
  });

  it("EX-LAT-3: 60 ms Seoul–Frankfurt lies below the physical floor", () => {
    expect(60).toBeLessThan(floorMs(distanceKm(placeOf(seoul), placeOf(frankfurt))));
  });

  it("EX-LAT-4: Naver in Seoul to Frankfurt is the proxy plus the metro term, 234.1 ms, 199–269", () => {
    const kr = naver.find(({ place, city }) => place && city?.startsWith("Seoul"))!;
    const found = network.between(kr.id, frankfurt)!;
    expect(found.method).toBe("proxy+metro");
    expect(found.p50).toBeCloseTo(234.1, 1);
    expect([found.p10, found.p90].map(Math.round)).toEqual([199, 269]);
  });

  it("errs by 10.9 % over the 496 measured pairs, and by 3.9 % from Seoul to the eight European regions", () => {
    const all = pairs();
    expect(all).toHaveLength(496);
    expect(mape(all)).toBeCloseTo(10.9, 1);
    const europe = all.filter(
      ({ a, b }) => [a.id, b.id].includes(seoul) && [a, b].some(({ code }) => code.startsWith("eu-")),
    );
    expect(europe).toHaveLength(8);
    expect(mape(europe)).toBeCloseTo(3.9, 1);
  });

  it("is the same there and back, in order, and never faster than light", () => {
    const place = fc.record({
      lat: fc.double({ min: -60, max: 70, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      country: fc.constantFrom("KR", "CN", "DE", null),
      region: fc.constant(null),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const found = modelOnly.rtt(a, b);
        expect(found).toEqual(modelOnly.rtt(b, a));
        expect(found.p10).toBeGreaterThanOrEqual(floorMs(distanceKm(a, b)));
        expect(found.p10).toBeLessThanOrEqual(found.p50);
        expect(found.p50).toBeLessThanOrEqual(found.p90);
      }),
    );
  });

  it("widens the band to at least 40 % on each side for mainland China", () => {
    const shanghai = { lat: 31.23, lon: 121.47, country: "CN", region: null };
    const found = modelOnly.rtt(shanghai, { ...placeOf(frankfurt), region: null });
    expect(found.p10 / found.p50).toBeLessThanOrEqual(0.6 + 1e-9);
    expect(found.p90 / found.p50).toBeGreaterThanOrEqual(1.4 - 1e-9);
  });

  it("answers a pair of coordinates with the proxies near both ends", () => {
    expect(network.predictPair({ lat1: 37.56, lon1: 126.98, lat2: 50.11, lon2: 8.68 })).toMatchObject({
      method: "proxy+metro",
      p50: expect.closeTo(234.1, 1) as number,
    });
  });
});

describe("what the agency measured from one of its places", () => {
  const daejeon = { id: LocationId.parse("loc-1"), city: "Daejeon", share: 1, accessMs: 5 };
  const run = (to: RegionId, percentile: number, rttMs: number) => ({
    from: daejeon.id,
    to,
    rttMs,
    percentile,
    measuredFrom: "2026-11-20",
    measuredTo: "2026-11-20",
    method: "TCP connect",
    source: null,
  });
  const own = networkFor(facts, [...aws, ...naver], cities, [
    run(frankfurt, 10, 240),
    run(frankfurt, 50, 244),
    run(frankfurt, 90, 300),
    run(id("naver:KR"), 50, 6),
  ]);
  const felt = (region: RegionId, network = own) =>
    userLatency(
      [daejeon],
      [...aws, ...naver].find((one) => one.id === region)!,
      network,
    )!;

  it("goes before every model for users there, with its own far end and no access added twice", () => {
    expect(felt(frankfurt).latency).toEqual({
      method: "own",
      p10: expect.closeTo(219.6, 6) as number,
      p50: 244,
      p90: 300,
    });
    expect(felt(frankfurt).figure.parts[0]!.parts[1]!.parts).toHaveLength(1);
    expect(felt(frankfurt).figure.parts[0]!.parts[1]!.parts[0]!.evidence).toEqual([]);
  });
  it("stands in for a region of the same metro, plus the metro term", () => {
    expect(felt(seoul).latency).toMatchObject({ method: "own+metro", p50: 8.6 });
  });
  it("says nothing of other places, nor of a user's city as such", () => {
    expect(felt(tokyo).latency).toEqual(felt(tokyo, network).latency);
    const city = own.city("Daejeon")!;
    const from: Place = { lat: city.lat, lon: city.lon, country: "KR", region: null };
    expect(own.rtt(from, placeOf(frankfurt))).toEqual(network.rtt(from, placeOf(frankfurt)));
    const other = { id: LocationId.parse("loc-2"), accessMs: 5 };
    expect(feltFrom(own, other, from, placeOf(frankfurt)).latency).toEqual(
      feltFrom(network, other, from, placeOf(frankfurt)).latency,
    );
  });
});

const location = (city: string, share: number, accessMs: number | null) =>
  UserLocation.parse({ id: `loc-${share}`, city, share, accessMs });

describe("what users feel", () => {
  it("EX-USR-1: 70 % at 3 ms, 20 % at 9, 10 % at 12 are 5.1 ms on average and 9 ms at p90", () => {
    const users = [
      { weight: 0.7, value: 3 },
      { weight: 0.2, value: 9 },
      { weight: 0.1, value: 12 },
    ];
    expect(users.reduce((sum, { weight, value }) => sum + weight * value, 0)).toBeCloseTo(5.1, 9);
    expect(weightedPercentile(users, 0.9)).toBe(9);
  });

  it("weighs locations by share and takes the band at its far ends", () => {
    const region = aws.find((one) => one.id === frankfurt)!;
    const both = userLatency([location("Seoul", 3, 2), location("Busan", 1, 2)], region, network)!;
    const [near, far] = ["Seoul", "Busan"].map((name) => userLatency([location(name, 1, 2)], region, network)!);
    expect(both.meanMs).toBeCloseTo(0.75 * near!.meanMs + 0.25 * far!.meanMs, 6);
    expect(both.latency.p90).toBe(Math.max(near!.latency.p90, far!.latency.p90));
    expect(both.figure.value).toEqual({ low: both.latency.p10, high: both.latency.p90 });
  });

  it("contains every known access time when access is not known, and says so", () => {
    const region = aws.find((one) => one.id === seoul)!;
    const open = userLatency([location("Seoul", 1, null)], region, network)!;
    for (const access of [0, 4, 10]) {
      const known = userLatency([location("Seoul", 1, access)], region, network)!.latency;
      expect(open.latency.p10).toBeLessThanOrEqual(known.p10);
      expect(open.latency.p90).toBeGreaterThanOrEqual(known.p90);
    }
    expect(open.figure.parts[0]!.parts[1]!.parts[0]!.because?.key).toBe("latency.access-unknown");
  });

  it("is not known without a location, or with a city the gazetteer does not have", () => {
    const region = aws.find((one) => one.id === seoul)!;
    expect(userLatency([], region, network)).toBeNull();
    expect(userLatency([location("Seoul", 1, 1), location("Nowhere", 1, 1)], region, network)).toBeNull();
  });

  it("EX-CHAT-1: 40 round trips cost 120 ms at 3.0 ms, and 1,448 ms between Seoul and Tokyo", () => {
    expect(transactionMs(0, 40, 3)).toBe(120);
    expect(transactionMs(0, 40, 36.2)).toBeCloseTo(1448, 6);
  });
});

describe("edge bound", () => {
  it("EX-EDGE-1: 10 ms left reach 337 km at the median and 307 km at p90; 20 ms reach 794 and 617", () => {
    expect([reachKm(10, "p50"), reachKm(10, "p90"), reachKm(20, "p50"), reachKm(20, "p90")].map(Math.round)).toEqual([
      337, 307, 794, 617,
    ]);
  });

  it("EX-EDGE-2: of 10 ms left, Gwangju is met, Busan at the median only, Jeju missed; widened, Gwangju is missed at p90", () => {
    const left = budgetLeft(20, 10);
    expect([140, 268, 325, 454].map((km) => edgeVerdict(km, left))).toEqual(["met", "met", "median-only", "missed"]);
    expect([140, 268, 325, 454].map((km) => edgeMs(km, "p50").toFixed(1))).toEqual(["4.2", "8.0", "9.7", "13.5"]);
    expect([140, 268, 325, 454].map((km) => edgeMs(km, "p90").toFixed(1))).toEqual(["4.6", "8.7", "10.6", "14.8"]);
    expect(edgeVerdict(268, left, 1.5)).toBe("median-only");
  });

  it("EX-EDGE-3: a bound of 10 ms over 5G leaves nothing: no distance at all is served", () => {
    expect(budgetLeft(10, 10)).toBe(0);
    expect(reachKm(budgetLeft(10, 10), "p50")).toBe(0);
    expect(edgeVerdict(1, budgetLeft(10, 10))).toBe("missed");
  });

  it("reaches no less with more budget, and no farther at p90 than at the median", () => {
    const ms = fc.double({ min: 0, max: 250, noNaN: true });
    fc.assert(
      fc.property(ms, ms, (a, b) => {
        expect(reachKm(Math.min(a, b), "p90")).toBeLessThanOrEqual(reachKm(Math.max(a, b), "p90"));
        expect(reachKm(a, "p90")).toBeLessThanOrEqual(reachKm(a, "p50"));
      }),
    );
  });
});
