import { describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import type { Catalogue, Certification, Offer, Provider, Region, ServicePrice } from "../../shared/model/catalogue.ts";
import { EvidenceFileId, OwnFactId, type ProviderId, ScenarioId, SourceId } from "../../shared/model/id.ts";
import type { OwnValue } from "../../shared/model/own-fact.ts";
import { ownRegionsOf } from "../database/own-facts.ts";
import { knownRegions } from "./known-regions.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";

const desk = deskOfEachTest("eu");
const { ask } = desk;

const catalogue = (): Catalogue => desk.session.catalogue();
const letter = { title: "Letter of the provider", address: null, date: "2026-11-20" };
type Stated = Partial<Omit<Input<"own-facts.save">, "fact">>;
const save = (fact: OwnValue, stated: Stated = {}) =>
  ask("own-facts.save", { id: null, fact, use: "own", reason: null, readAt: letter, evidence: null, ...stated });

const stamp = { source: SourceId.parse("memory"), asOf: "2026-11-20", note: null };
const moon = (): Provider => ({
  ...catalogue().providers[0]!,
  id: "moon" as ProviderId, // spelled as an id is
  name: { ko: "", en: "Moon Cloud" },
  owner: { name: "Moon SE", country: "DE", source: SourceId.parse("memory") },
  ...stamp,
});
const base = (change: Partial<Region> = {}): Region => ({
  id: "moon:base" as Region["id"],
  provider: "moon" as ProviderId,
  code: "base",
  city: "Frankfurt",
  country: "DE",
  place: { lat: 1, lon: 2, quality: "area" },
  zone: "public",
  zones: null,
  member: null,
  ...stamp,
  ...change,
});
const size = (change: Partial<Offer> = {}): Offer => ({
  id: "moon:base:m4" as Offer["id"],
  region: "moon:base" as Region["id"],
  code: "m4",
  class: "dedicated",
  vcpu: 4,
  memoryGib: 16,
  arch: "x86_64",
  gpu: null,
  localDiskGb: null,
  price: {
    amount: 0.01,
    currency: "EUR",
    unit: "hour",
    method: "listed",
    spread: null,
    source: SourceId.parse("memory"),
    asOf: "2026-11-20",
  },
  ...change,
});
const certificate = (change: Partial<Certification> = {}): Certification => ({
  provider: catalogue().providers[0]!.id,
  scheme: "ISO 27001",
  scope: null,
  zones: null,
  regions: null,
  level: null,
  rank: null,
  validFrom: "2026-01-01",
  validTo: "2029-01-01",
  lastConfirmed: null,
  termYears: 3,
  standing: "claimed",
  ...stamp,
  ...change,
});
const tier = (change: Partial<ServicePrice> = {}): ServicePrice => ({
  provider: catalogue().providers[0]!.id,
  region: null,
  item: "block_storage",
  variant: "own",
  unit: "GB-month",
  tierFromGb: null,
  tierToGb: null,
  freeGb: null,
  currency: "EUR",
  price: 0.05,
  included: false,
  ...stamp,
  ...change,
});

describe("a fact of the planner's own", () => {
  it("leaves the parts of a provider that were left as they were to the word they rest on", async () => {
    const before = catalogue().providers.find(({ owner }) => owner.source === "memory")!;
    const value: Provider = { ...before, s3Api: { value: !before.s3Api.value, source: null } };
    await save({ kind: "provider", value });
    const after = catalogue().providers.find(({ id }) => id === before.id)!;
    expect(after).toMatchObject({ owner: before.owner, platform: before.platform, source: "own-f-1" });
    expect(after.s3Api).toEqual({ value: !before.s3Api.value, source: "own-f-1" });
    expect(await ask("own-facts.beside", {})).toEqual([{ id: "f-1", bundled: { kind: "provider", value: before } }]);
  });

  it("may be a whole provider with a region and an offer, each with itself as source", async () => {
    await save({ kind: "provider", value: moon() });
    await save({ kind: "region", value: base() });
    await save({ kind: "offer", value: size() });
    const { provider, regions, offers } = await ask("catalogue.provider", { id: "moon" });
    expect(provider).toMatchObject({ name: { ko: "Moon Cloud" }, owner: { source: "own-f-1" }, source: "own-f-1" });
    const frankfurt = catalogue().cities.find(({ name }) => name.en === "Frankfurt")!;
    expect(regions).toMatchObject([{ place: { lat: frankfurt.lat, lon: frankfurt.lon, quality: "city" } }]);
    expect(offers).toMatchObject([{ price: { source: "own-f-3", method: "typed", amount: 0.01 } }]);
    expect(JSON.stringify([provider, regions, offers])).not.toContain('"memory"');
    expect(catalogue().sources.filter(({ id }) => id.startsWith("own-f-"))).toHaveLength(3);
    expect(
      desk.session.network().between("moon:base" as Region["id"], "aws:eu-central-1" as Region["id"]),
    ).not.toBeNull();

    // a region whose provider was taken back is not sold, and nothing falls over
    await ask("own-facts.remove", { ids: [OwnFactId.parse("f-1")] });
    expect(catalogue().regions.some(({ provider }) => provider === "moon")).toBe(false);
    const [scenario] = await ask("scenarios.list", {});
    await ask("compare.overview", { scenario: scenario!.id });
    for (let step = 0; step < 4; step += 1) await ask("workspace.undo", {});
    expect(catalogue()).toBe(desk.session.bundled());
  });

  it("of a region is known to the lists that are brought in", async () => {
    await save({ kind: "provider", value: moon() });
    await save({ kind: "region", value: base() });
    const known = knownRegions(ownRegionsOf(desk.session.required().db));
    expect(known.regions.find(({ id }) => id === "moon:base")).toMatchObject({
      names: ["moon:base", "base", "Frankfurt"],
    });
    expect(known.floorMs("moon:base" as Region["id"], "naver:KR" as Region["id"])).toBeGreaterThan(50);
  });

  it("counts or stands aside as the planner chooses, and the bundled fact stays where it is", async () => {
    const bundled = catalogue().offers.find(({ price }) => price !== null)!;
    const before = await ask("plan.digest", { scenario: null });
    const { id } = await save({ kind: "offer", value: { ...bundled, price: { ...bundled.price!, amount: 77 } } });
    const counting = () => catalogue().offers.find((offer) => offer.id === bundled.id)!.price!.amount;
    expect(counting()).toBe(77);
    expect(desk.session.bundled().offers.find((offer) => offer.id === bundled.id)).toBe(bundled);
    await ask("own-facts.choose", { id, use: "bundled", reason: "offer has lapsed" });
    expect(counting()).toBe(bundled.price!.amount);
    expect(await ask("plan.digest", { scenario: null })).toEqual(before);
    expect(await ask("own-facts.list", {})).toMatchObject([{ id, use: "bundled", reason: "offer has lapsed" }]);
    await ask("workspace.undo", {});
    expect(counting()).toBe(77);
    await ask("own-facts.remove", { ids: [id] });
    expect(await ask("own-facts.list", {})).toEqual([]);
    expect(await ask("plan.digest", { scenario: null })).toEqual(before);
  });

  it("is named as the source, with its day, in a figure made from it", async () => {
    const [found] = await ask("scenarios.list", {});
    const { workload, region, offer } = found!.placements[0]!;
    const bundled = catalogue().offers.find(({ id }) => id === offer)!;
    const { id } = await save({
      kind: "offer",
      value: { ...bundled, price: { ...bundled.price!, amount: bundled.price!.amount / 2, asOf: "2026-11-19" } },
    });
    const figure = await ask("figure.explain", {
      scenario: ScenarioId.parse("s-1"),
      id: `cost/${workload}@${region}`,
    });
    const [compute] = figure.parts;
    expect(compute!.parts[0]!.evidence).toMatchObject([{ source: `own-${id}`, asOf: "2026-11-19", method: "typed" }]);
  });

  it("is refused, by field, where it names what is not there or cannot be", async () => {
    await save({ kind: "provider", value: moon() });
    const ours = catalogue().providers[0]!.id;
    const foreign = catalogue().regions.find(({ provider }) => provider !== ours)!.id;
    const offer = catalogue().offers[0]!;
    const cases: readonly [OwnValue, Stated, string, string][] = [
      [
        { kind: "provider", value: { ...moon(), name: { ko: " ", en: "" } } },
        {},
        "own-fact-no-name",
        "fact.value.name",
      ],
      [
        { kind: "region", value: base({ provider: "sun" as ProviderId }) },
        {},
        "no-such-provider",
        "fact.value.provider",
      ],
      [{ kind: "region", value: base({ member: "sun" as ProviderId }) }, {}, "no-such-provider", "fact.value.member"],
      [{ kind: "region", value: base({ code: "other" }) }, {}, "own-fact-id", "fact.value.id"],
      [{ kind: "region", value: base({ city: "Atlantis" }) }, {}, "own-fact-city", "fact.value.city"],
      [{ kind: "region", value: base({ country: "FR" }) }, {}, "own-fact-country", "fact.value.country"],
      [{ kind: "region", value: base({ asOf: "2026-11-22" }) }, {}, "own-fact-future", "fact.value.asOf"],
      [{ kind: "offer", value: size() }, {}, "own-fact-region", "fact.value.region"],
      [{ kind: "offer", value: { ...offer, code: "z" } }, {}, "own-fact-id", "fact.value.id"],
      [
        { kind: "offer", value: { ...offer, price: { ...size().price!, unit: "GB" } } },
        {},
        "own-fact-unit",
        "fact.value.price.unit",
      ],
      [{ kind: "offer", value: offer }, { readAt: { ...letter, title: "  " } }, "own-fact-no-title", "readAt.title"],
      [
        { kind: "offer", value: offer },
        { readAt: { ...letter, date: "2026-12-01" } },
        "own-fact-future",
        "readAt.date",
      ],
      [{ kind: "offer", value: offer }, { evidence: EvidenceFileId.parse("ev-9") }, "evidence-gone", "evidence"],
      [{ kind: "offer", value: offer }, { id: OwnFactId.parse("f-99") }, "own-fact-gone", "id"],
      [{ kind: "service", value: tier({ price: null }) }, {}, "own-fact-price", "fact.value.price"],
      [{ kind: "service", value: tier({ included: true }) }, {}, "own-fact-price", "fact.value.price"],
      [{ kind: "service", value: tier({ tierFromGb: 10, tierToGb: 10 }) }, {}, "own-fact-tier", "fact.value.tierToGb"],
      [{ kind: "service", value: tier({ region: foreign }) }, {}, "own-fact-region-of", "fact.value.region"],
      [
        { kind: "certification", value: certificate({ validTo: "2025-12-31" }) },
        {},
        "own-fact-term",
        "fact.value.validTo",
      ],
      [
        { kind: "certification", value: certificate({ regions: [foreign] }) },
        {},
        "own-fact-region-of",
        "fact.value.regions",
      ],
      [
        { kind: "certification", value: certificate({ standing: "proven" }) },
        {},
        "own-fact-proof",
        "fact.value.standing",
      ],
      [
        { kind: "certification", value: certificate({ standing: "proven" }) },
        { readAt: { ...letter, address: "ask Kim" } },
        "own-fact-proof",
        "fact.value.standing",
      ],
    ];
    const before = await ask("own-facts.list", {});
    for (const [fact, stated, code, field] of cases) {
      const failure = await refused(save(fact, stated));
      expect([failure.code, failure.field]).toEqual([code, field]);
      expect(failure.sentence.ko).toMatch(/[가-힣]/);
      expect(failure.sentence.ko + failure.sentence.en).not.toMatch(/\{\{|undefined/);
    }
    expect(await ask("own-facts.list", {})).toEqual(before);
  });

  it("cannot have a price of nothing or less", async () => {
    const offer = catalogue().offers[0]!;
    for (const amount of [0, -1, Number.NaN])
      expect(
        await refused(save({ kind: "offer", value: { ...offer, price: { ...size().price!, amount } } })),
      ).toMatchObject({ code: "invalid-input", field: "fact.value.price.amount" });
  });

  it("is proven by an address that can be looked at, or by a document of the same provider", async () => {
    const proven: OwnValue = { kind: "certification", value: certificate({ standing: "proven" }) };
    await save(proven, { readAt: { ...letter, address: "https://example.org/iso.pdf" } });
    const { file } = await ask("files.receive", { name: "iso.txt", bytes: new TextEncoder().encode("Certificate") });
    const told = { title: "ISO", issuer: null, date: "2026-01-01", validTo: null, note: null, file };
    const mine = await ask("evidence.add", { ...told, provider: proven.value.provider });
    const other = await ask("evidence.add", { ...told, provider: catalogue().providers[1]!.id });
    await save(proven, { evidence: mine.id });
    expect(await refused(save(proven, { evidence: other.id }))).toMatchObject({ code: "own-fact-evidence-of" });
    expect(await refused(ask("evidence.remove", { ids: [mine.id] }))).toMatchObject({ code: "evidence-used" });
    const certificates = catalogue().certifications.filter(({ source }) => source === "own-f-2");
    expect(certificates).toMatchObject([{ standing: "proven", scheme: "ISO 27001" }]); // the later statement of the same
  });
});
