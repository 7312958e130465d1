import { describe, expect, it } from "vitest";
import type { City } from "../../../shared/model/catalogue.ts";
import { ProviderId, SourceId, offerId, regionId } from "../../../shared/model/id.ts";
import type { OwnValue } from "../../../shared/model/own-fact.ts";
import { blankOf } from "./own-fact-blank.ts";
import { OWN, draftOf, idFromName, valueOf } from "./own-fact-draft.ts";

const acme = ProviderId.parse("acme");
const press = SourceId.parse("press");
const read = "2026-11-20";
const stamp = { source: press, asOf: "2025-01-01", note: "as listed" };
const region = regionId(acme, "fra");
const cities: City[] = [
  { name: { ko: "서울", en: "Seoul" }, country: "KR", lat: 37.567, lon: 126.978, source: press, asOf: read },
];

/** One fact of each kind, every field filled. */
const facts: readonly OwnValue[] = [
  {
    kind: "provider",
    value: {
      id: acme,
      name: { ko: "아크메", en: "Acme" },
      kind: "european",
      owner: {
        name: "Acme SE",
        country: "DE",
        source: press,
        shareholders: { holders: [{ name: "Fund", country: "US", share: 0.2401, veto: false }], source: press },
      },
      platform: { name: "OpenStack", family: "openstack", source: press },
      managedKubernetes: { value: true, source: press },
      s3Api: { value: false, source: press },
      openstackApi: { value: null, source: null },
      otherInterfaces: { text: "VMware", source: press },
      ...stamp,
    },
  },
  {
    kind: "region",
    value: {
      id: region,
      provider: acme,
      code: "fra",
      city: "Frankfurt",
      country: "DE",
      place: { lat: 50.111, lon: 8.682, quality: "area" },
      zone: "government",
      zones: 3,
      member: null,
      ...stamp,
    },
  },
  {
    kind: "offer",
    value: {
      id: offerId(region, "m4"),
      region,
      code: "m4",
      class: "gpu",
      vcpu: 4,
      memoryGib: 16,
      arch: "arm64",
      gpu: { model: "H200", count: 2 },
      localDiskGb: 100,
      price: {
        amount: 0.028_75,
        currency: "EUR",
        unit: "hour",
        method: "listed",
        spread: null,
        source: press,
        asOf: "2025-01-01",
      },
      terms: { oneYearPerMonth: 20, threeYearPerMonth: null, spotPerHour: 0.01, perMonth: 19.5 },
      note: "as listed",
    },
  },
  {
    kind: "service",
    value: {
      provider: acme,
      region,
      item: "egress_internet",
      variant: "standard",
      unit: "GB",
      tierFromGb: 0,
      tierToGb: 5120,
      freeGb: 20,
      currency: "EUR",
      price: 0.05,
      included: false,
      ...stamp,
    },
  },
  {
    kind: "certification",
    value: {
      provider: acme,
      scheme: "CSAP",
      scope: "IaaS",
      zones: ["government"],
      regions: [region],
      level: "medium",
      rank: 2,
      validFrom: "2024-01-01",
      validTo: null,
      lastConfirmed: "2025-01-01",
      termYears: 5,
      standing: "proven",
      ...stamp,
    },
  },
];

describe("a fact laid out as fields", () => {
  for (const fact of facts)
    it(`of kind ${fact.kind} comes back as it was, read on the day and on the planner's word`, () => {
      const back = valueOf(draftOf(fact), fact, read, cities);
      const stamped = JSON.parse(JSON.stringify(fact)) as { value: Record<string, unknown> }; // plain data
      if (fact.kind === "offer")
        stamped.value["price"] = { ...fact.value.price, method: "typed", source: OWN, asOf: read };
      else Object.assign(stamped.value, { source: OWN, asOf: read });
      expect(back).toEqual(stamped);
    });

  it("is none while something needed is missing", () => {
    for (const { kind } of facts) {
      const blank = blankOf(kind, acme);
      const before = kind === "provider" ? blankOf("provider") : blank;
      expect(valueOf(draftOf(before), before, read, cities), kind).toBeNull();
    }
  });

  it("takes a region's place from the city that was chosen", () => {
    const blank = blankOf("region", acme);
    const draft = { ...draftOf(blank), code: "sel", city: "Seoul", country: "KR" };
    expect(valueOf(draft, blank, read, cities)).toMatchObject({
      value: { id: "acme:sel", place: { lat: 37.567, lon: 126.978, quality: "city" } },
    });
  });

  it("never takes 0 for a price", () => {
    const [offer] = facts.filter(({ kind }) => kind === "offer");
    const draft = draftOf(offer!);
    if (draft.kind !== "offer") throw new Error("an offer was laid out as something else");
    expect(valueOf({ ...draft, amount: 0 }, offer!, read, cities)).toBeNull();
    expect(valueOf({ ...draft, amount: null }, offer!, read, cities)).toMatchObject({ value: { price: null } });
  });

  it("makes an id of a name as ids are spelled, and none of a name without Latin letters", () => {
    expect(idFromName("Moon Cloud (Köln) ")).toBe("moon-cloud-koln");
    expect(idFromName("한빛")).toBe("");
  });
});
