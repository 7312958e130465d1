import { describe, expect, it } from "vitest";
import type { Certification, Provider, Region } from "../model/catalogue.ts";
import { ProviderId, SourceId, regionId } from "../model/id.ts";
import type { Federation, QuotedContract } from "../model/reference.ts";
import { Rule, RulePack } from "../model/rule-pack.ts";
import { noReference } from "../samples/no-reference.ts";
import { type LawQuestion, jurisdictionsOf, lawsReaching, rulesAround } from "./laws.ts";
import { standingTo } from "./rule-standing.ts";

const asOf = "2026-11-21";
const press = SourceId.parse("press");
const stamp = { source: press, asOf, note: null };
const unknown = { value: null, source: null };

const provider = (id: string, country: string | null, change: Partial<Provider> = {}): Provider => ({
  id: ProviderId.parse(id),
  name: { ko: id, en: id },
  kind: "european",
  owner: { name: `${id} owner`, country, source: country === null ? null : press },
  platform: { name: null, family: null, source: null },
  managedKubernetes: unknown,
  s3Api: unknown,
  openstackApi: unknown,
  ...stamp,
  ...change,
});

const region = (of: string, code: string, country: string, change: Partial<Region> = {}): Region => ({
  id: regionId(of, code),
  provider: ProviderId.parse(of),
  code,
  city: null,
  country,
  place: null,
  zone: "public",
  zones: null,
  member: null,
  ...stamp,
  ...change,
});

const pack = RulePack.parse({
  id: "framework",
  title: { ko: "틀", en: "Framework" },
  issuer: "issuer",
  version: "1",
  jurisdiction: "EU",
  publishedOn: null,
  validFrom: "2025-10-20",
  validTo: null,
  status: "in-force",
  sources: ["press"],
  note: null,
  rules: [],
  framework: {
    weights: { "SOV-1": 15, "SOV-2": 10, "SOV-3": 10, "SOV-4": 15, "SOV-5": 20, "SOV-6": 15, "SOV-7": 10, "SOV-8": 5 },
    maxLevel: 4,
    levelRule: "min",
    criteria: [],
    caps: [
      {
        id: "us-cloud-act",
        ownerCountries: ["US"],
        caps: { "SOV-2": 1 },
        text: { ko: "미국 법", en: "A law of the US" },
        source: "memory",
      },
    ],
  },
});

const ask = (change: Partial<LawQuestion> & { provider: Provider }): LawQuestion => ({
  regions: [],
  providers: [change.provider],
  reference: noReference,
  packs: [pack],
  day: asOf,
  ...change,
});
const reach = (question: LawQuestion) => lawsReaching(question)[0]?.reach;

describe("which laws reach a provider", () => {
  it("its owner's country and the countries where its machines stand, what controls first", () => {
    const question = ask({
      provider: provider("acme", "US"),
      regions: [region("acme", "fra", "DE"), region("acme", "sel", "KR"), region("acme", "ber", "DE")],
    });
    const found = jurisdictionsOf(question);
    expect(found.map(({ country }) => country)).toEqual(["US", "DE", "KR"]);
    expect(found[1]?.ways).toHaveLength(1);
    expect(found[1]?.ways[0]).toMatchObject({ by: "place", regions: [{ code: "fra" }, { code: "ber" }] });
  });

  it("says that nobody knows where an owner sits, before all else, and rules nothing out", () => {
    const question = ask({ provider: provider("acme", null), regions: [region("acme", "fra", "DE")] });
    expect(jurisdictionsOf(question).map(({ country }) => country)).toEqual([null, "DE"]);
    expect(reach(question)).toBe("unknown");
  });

  it("takes a law of the owner's country to reach everywhere, and not before its pack is in force", () => {
    const question = ask({ provider: provider("acme", "US"), regions: [region("acme", "fra", "DE")] });
    expect(reach(question)).toBe("yes");
    expect(lawsReaching(question)[0]?.evidence.law[0]?.standing).toBe("unverified"); // quoted from memory
    expect(lawsReaching({ ...question, day: "2025-10-19" })).toEqual([]);
    expect(reach(ask({ provider: provider("other", "DE"), regions: [region("other", "us", "US")] }))).toBe("no");
  });

  it("rules nothing out by recollection, and takes recollection against a provider all the same", () => {
    const remembered = (country: string) =>
      provider("acme", country, { owner: { name: "acme owner", country, source: SourceId.parse("memory") } });
    expect(reach(ask({ provider: remembered("DE") }))).toBe("unknown");
    expect(reach(ask({ provider: remembered("US") }))).toBe("yes");
    const home = Rule.parse({
      id: "home",
      kind: "owner-country",
      countries: ["DE"],
      text: { ko: "유럽 소유", en: "Owned in Europe" },
      source: "press",
    });
    const stand = (one: Provider) =>
      standingTo(home, { provider: one, certifications: [], regions: [], day: asOf }).state;
    expect([provider("acme", "DE"), remembered("DE"), remembered("US")].map(stand)).toEqual(["met", "unknown", "not"]);
  });

  it("looks through a federation at each member, its lead included", () => {
    const members = [provider("one", "DE"), provider("two", "US"), provider("lead", "ES")];
    const whole = provider("union", "ES", { kind: "federation" });
    const member = (id: string, role: "lead" | "member"): Federation["members"][number] => ({
      provider: ProviderId.parse(id),
      role,
      country: "ES",
      city: null,
      contribution: null,
      unverified: [],
      ...stamp,
    });
    const question = ask({
      provider: whole,
      regions: [region("union", "n1", "DE", { member: ProviderId.parse("one") })],
      providers: [whole, ...members],
      reference: {
        ...noReference,
        federations: [{ id: whole.id, members: [member("lead", "lead"), member("two", "member")], facts: [] }],
      },
    });
    expect(jurisdictionsOf(question).map(({ country }) => country)).toEqual(["DE", "ES", "US"]);
    expect(reach(question)).toBe("part");
  });

  it("ends what is resold at its supplier's owner, once for all reports of one contract", () => {
    const seller = provider("kt", "KR");
    const supplier = provider("azure", "US");
    const contract = (id: string): QuotedContract => ({
      id,
      buyer: seller.id,
      supplier: supplier.id,
      amount: 1,
      currency: "USD",
      yearSigned: null,
      end: null,
      termYears: 5,
      terms: "resale allowed",
      ...stamp,
    });
    const question = ask({
      provider: seller,
      providers: [seller, supplier],
      reference: { ...noReference, contracts: [contract("first"), contract("audit")] },
    });
    expect(jurisdictionsOf(question).map(({ country, ways }) => [country, ways.length])).toEqual([
      ["KR", 1],
      ["US", 1],
    ]);
    expect(reach(question)).toBe("part");
  });

  it("lists the dated rules of those countries that are not over", () => {
    const rule = (id: string, jurisdiction: string, validTo: string | null) => ({
      id,
      jurisdiction,
      kind: "egress",
      title: id,
      validFrom: null,
      validTo,
      effect: "",
      status: "active" as const,
      ...stamp,
    });
    const reference = {
      ...noReference,
      rules: [rule("eu", "EU", null), rule("over", "EU", "2026-11-20"), rule("kr", "KR", null)],
    };
    const question = ask({ provider: provider("acme", "FR"), reference });
    expect(rulesAround(question).map(({ id }) => id)).toEqual(["eu"]);
  });
});

describe("how a provider stands to a rule", () => {
  const certificate = (change: Partial<Certification>): Certification => ({
    provider: ProviderId.parse("acme"),
    scheme: "CSAP",
    scope: null,
    zones: null,
    regions: null,
    level: null,
    rank: 2,
    validFrom: null,
    validTo: "2027-11-30",
    lastConfirmed: null,
    termYears: 5,
    standing: "proven",
    ...stamp,
    ...change,
  });
  const question = { provider: provider("acme", "KR"), certifications: [], regions: [], day: asOf };
  const csap = Rule.parse({
    kind: "certificate-by-class",
    id: "csap",
    scheme: "CSAP",
    rank: { C: 3, S: 2, O: 1 },
    text: { ko: "등급", en: "grade" },
    source: "press",
  });
  const withOne = (change: Partial<Certification>) =>
    standingTo(csap, { ...question, certifications: [certificate(change)] });

  it("reads a certificate by what it reaches, and its end by the day", () => {
    expect(withOne({})).toMatchObject({ state: "some", because: { args: { classes: "S, O", day: "2027-11-30" } } });
    expect(withOne({ rank: 3 }).state).toBe("met");
    expect(withOne({ validTo: "2026-11-20" }).state).toBe("not");
    expect(withOne({ standing: "claimed" }).state).toBe("claimed");
    expect(withOne({ rank: null }).state).toBe("unknown");
    expect(standingTo(csap, question).state).toBe("unknown");
  });

  it("counts regions, and says unknown where there are none", () => {
    const place = Rule.parse({
      kind: "region-country",
      id: "kr",
      countries: ["KR"],
      text: { ko: "한국", en: "Korea" },
      source: "press",
    });
    const within = (...countries: string[]) =>
      standingTo(place, { ...question, regions: countries.map((country, at) => region("acme", `r${at}`, country)) });
    expect(within().state).toBe("unknown");
    expect(within("KR", "KR").state).toBe("met");
    expect(within("KR", "JP").state).toBe("some");
    expect(within("JP").state).toBe("not");
  });
});
