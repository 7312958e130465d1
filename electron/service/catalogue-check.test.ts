import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { type Client, connect } from "../../shared/contract/client.ts";
import { type Door, openDoor } from "../three-doors.ts";

let door: Door;
let client: Client;
beforeEach(async () => {
  door = await openDoor("direct");
  client = connect(door.transport);
});
afterEach(() => door.close());

const anything: Input<"offers.find"> = {
  least: { vcpu: null, memoryGib: null },
  classes: null,
  gpu: null,
  arch: null,
  providers: null,
  regions: null,
  countries: null,
  zones: null,
  priced: null,
  query: "",
  currency: "KRW",
  sort: "price",
  descending: false,
  offset: 0,
  limit: 20,
};

describe("the catalogue, asked about itself", () => {
  it("counts what it holds and finds no fault with it", async () => {
    const { edition, counts, faults } = await client.call("catalogue.check", {});
    expect(faults).toEqual([]);
    expect(edition.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(counts).toMatchObject({ providers: 55, pricedProviders: 29, regions: 383, rulePacks: 12 });
    expect(counts.listedOffers).toBeGreaterThanOrEqual(11_000);
    expect(counts.kinds).toEqual({ edge: 4, european: 31, federation: 1, hyperscaler: 8, national: 9, reseller: 2 });
    expect(Object.keys(counts.certifications).sort()).toEqual(["claimed", "expired", "proven", "unverified"]);
    expect(counts.unverifiedFacts).toBeGreaterThan(0);
  });

  it("shows each Korean provider priced or unpriced, with the age of its prices", async () => {
    const { providers } = await client.call("catalogue.freshness", {});
    const of = (id: string) => providers.find(({ provider }) => provider === id);
    for (const id of ["kt", "naver", "nhn", "samsung-sds"]) expect(of(id)?.newest).not.toBeNull();
    for (const id of ["gabia", "kakao", "koscom", "lg-cns", "smileserv"])
      expect(of(id)).toMatchObject({ offers: 0, priced: 0, newest: null });
  });

  it("finds offers with or without a workspace; a rate of the workspace makes currencies comparable", async () => {
    const asked = { ...anything, providers: null, countries: ["KR"], least: { vcpu: 4, memoryGib: 16 }, gpu: false };
    const before = await client.call("offers.find", asked);
    expect(before.rows).toHaveLength(20);
    expect(before.withoutRate).toBeGreaterThan(0);
    expect(before.rows.every(({ offer }) => offer.price?.currency === "KRW")).toBe(true);

    door.answers.create = `${door.folder}/a.sovplan`;
    await client.call("workspace.create", { agency: "시험", country: "KR", currency: "KRW", language: "ko" });
    const rate = { base: "USD" as const, quote: "KRW" as const, rate: 1400, date: "2026-11-20", source: "시험" };
    await client.call("fx.save", { rates: [rate] });
    const after = await client.call("offers.find", asked);
    expect(after.withoutRate).toBe(0);
    const currencies = new Set(after.rows.map(({ offer }) => offer.price?.currency));
    expect(currencies).toEqual(new Set(["KRW", "USD"]));
  });
});
