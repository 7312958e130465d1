import { describe, expect, it } from "vitest";
import { type Catalogue, Certification, Offer, Provider } from "../model/catalogue.ts";
import { EvidenceFile } from "../model/own-fact.ts";
import type { PriceRules } from "../model/price-rules.ts";
import { noReference } from "../samples/no-reference.ts";
import { freshnessOf } from "./freshness.ts";

const today = "2026-11-21";
const unsaid = { value: null, source: null };
const provider = (id: string): Provider =>
  Provider.parse({
    id, name: { ko: id, en: id }, kind: "national", owner: { name: null, country: "KR", source: "press" },
    platform: { name: null, family: null, source: null }, managedKubernetes: unsaid, s3Api: unsaid, openstackApi: unsaid,
    source: "press", asOf: today, note: null,
  }); // prettier-ignore
const offer = (id: string, asOf: string | null, method = "listed", source = "press"): Offer =>
  Offer.parse({
    id, region: id.split(":").slice(0, 2).join(":"), code: id.split(":")[2], class: "dedicated", vcpu: 1, memoryGib: 1,
    arch: "x86_64", gpu: null, localDiskGb: null,
    price: asOf && { amount: 1, currency: "USD", unit: "hour", method, spread: null, source, asOf },
  }); // prettier-ignore
const certificate = (change: object): Certification =>
  Certification.parse({
    provider: "kt", scheme: "CSAP", scope: "IaaS", zones: null, regions: null, level: null, rank: null, validFrom: null,
    validTo: null, lastConfirmed: null, termYears: null, standing: "proven", source: "press", asOf: today, note: null,
    ...change,
  }); // prettier-ignore
const catalogue = (offers: Offer[], certifications: Certification[] = []): Catalogue => ({
  edition: { id: "e", date: today, title: { ko: "판", en: "edition" }, digest: "" },
  sources: [],
  cities: [],
  providers: [provider("kakao"), provider("kt")],
  certifications,
  regions: [],
  offers,
  services: [],
  latency: {
    measured: [],
    measuredSource: "s" as never,
    measuredAsOf: today,
    period: "",
    hubs: [],
    legs: [],
    bands: [],
  }, // no latency is asked for
  benchmarks: [],
  rulePacks: [],
  reference: noReference,
});

describe("how fresh the prices are", () => {
  it("counts ages, estimates, own prices and stale ones by provider, also of those without any price", () => {
    const found = freshnessOf(
      catalogue([
        offer("kt:KR1:a", "2026-11-20"),
        offer("kt:KR1:b", "2025-11-06"),
        offer("kt:KR1:c", "2026-10-01", "estimate"),
        offer("kt:KR1:d", "2026-11-21", "listed", "ed-2"),
        offer("kt:KR1:e", "2026-11-21", "typed", "own-f-1"),
        offer("kt:KR1:f", null),
      ]),
      [],
      today,
    );
    expect(found.providers).toEqual([
      { provider: "kakao", offers: 0, priced: 0, listed: 0, estimated: 0, own: 0, ageing: 0, stale: 0, oldest: null, newest: null },
      {
        provider: "kt", offers: 6, priced: 5, listed: 2, estimated: 1, own: 2, ageing: 0, stale: 1,
        oldest: "2025-11-06", newest: "2026-11-21",
      },
    ]); // prettier-ignore
    expect(found).toMatchObject({ offers: 6, priced: 5, stale: 1, oldest: "2025-11-06", newest: "2026-11-21" });
    expect(found).toMatchObject({ warnAfterDays: 90, staleAfterDays: 180, ageing: 0 });
  });

  it("wants a price looked at again from its 90th day on, and calls it stale from its 180th; a planner may say otherwise", () => {
    const told = (asOf: string, rules?: PriceRules) => {
      const { ageing, stale } = freshnessOf(catalogue([offer("kt:KR1:a", asOf)]), [], today, rules);
      return [ageing, stale];
    };
    expect([told("2026-08-24"), told("2026-08-23")]).toEqual([[0, 0], [1, 0]]); // prettier-ignore
    expect([told("2026-05-26"), told("2026-05-25")]).toEqual([[1, 0], [0, 1]]); // prettier-ignore
    expect(told("2026-05-25", { warnAfterDays: 200, staleAfterDays: 400, jump: 1 })).toEqual([0, 0]);
  });

  it("says what ends within half a year or has ended, by the stated day or by the term, and nothing of claims", () => {
    const paper = EvidenceFile.parse({
      id: "ev-1", provider: "kakao", title: "인증서", issuer: null, date: "2024-01-01", validTo: "2026-12-31",
      name: "a.pdf", type: "application/pdf", size: 1, digest: "0".repeat(64), note: null,
    }); // prettier-ignore
    const { expiring } = freshnessOf(
      catalogue(
        [],
        [
          certificate({ validFrom: "2022-01-10", termYears: 5, level: "medium (중)" }),
          certificate({ scheme: "ENS", validTo: "2026-11-20", standing: "expired" }),
          certificate({ scheme: "BSI C5", validTo: "2026-12-01", standing: "claimed" }),
          certificate({ scheme: "SecNumCloud", validFrom: "2025-12-17", termYears: 3 }),
        ],
      ),
      [paper],
      today,
    );
    expect(expiring).toEqual([
      { provider: "kt", of: "certification", title: "ENS · IaaS", ends: "2026-11-20", isPast: true },
      { provider: "kakao", of: "evidence", title: "인증서", ends: "2026-12-31", isPast: false },
      { provider: "kt", of: "certification", title: "CSAP · medium (중) · IaaS", ends: "2027-01-10", isPast: false },
    ]);
  });
});
