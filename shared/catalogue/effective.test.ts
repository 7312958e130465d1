import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { Catalogue, Offer, Price, ServicePrice } from "../model/catalogue.ts";
import { EditionId, OwnFactId, type SourceId } from "../model/id.ts";
import type { EditionFacts, OwnEdition } from "../model/own-edition.ts";
import type { OwnFact, OwnValue } from "../model/own-fact.ts";
import { type HeldEdition, effectiveCatalogue } from "./effective.ts";

const whole = loadCatalogue(assetsFolder());
const seoul = whole.regions.find(({ id }) => id === "naver:KR")!;
const frankfurt = whole.regions.find(({ id }) => id === "aws:eu-central-1")!;
/** Two regions with a few offers each: enough to see every rule, small enough to try it a thousand times. */
const bundled: Catalogue = {
  ...whole,
  regions: [frankfurt, seoul],
  offers: [frankfurt, seoul].flatMap(({ id }) => whole.offers.filter(({ region }) => region === id).slice(0, 4)),
};

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const own = (editions: readonly HeldEdition[] = [], facts: readonly OwnFact[] = [], placed: readonly Offer[] = []) =>
  effectiveCatalogue(bundled, { editions, facts, placed: new Set(placed.map(({ id }) => id)), cited: [], digestOf });

const price = (amount: number, change: Partial<Price> = {}): Price => ({
  amount,
  currency: "USD",
  unit: "hour",
  method: "listed",
  spread: null,
  source: "this-edition" as SourceId, // spelled as a source is
  asOf: "2026-11-20",
  ...change,
});
const at = (offer: Offer, amount: number | null): Offer => ({
  ...offer,
  price: amount === null ? null : price(amount),
});

function edition(
  number: number,
  facts: Partial<EditionFacts>,
  { date = "2026-11-20", confirmed = [] as Offer["id"][] } = {},
): HeldEdition {
  const all = { offers: [], services: [], complete: [], doubts: [], findings: [], ...facts };
  const head: OwnEdition = {
    id: EditionId.parse(`ed-${number}`),
    date,
    title: `List ${number}`,
    origin: { kind: "price-sheet", from: "file", name: `list${number}.csv`, digest: null },
    providers: [],
    offers: all.offers.length,
    priced: all.offers.filter(({ price }) => price !== null).length,
    services: all.services.length,
    doubts: all.doubts.length,
    digest: digestOf(JSON.stringify(all)),
    state: "in-use",
    confirmed,
    reason: null,
  };
  return { edition: head, facts: all };
}

const fact = (number: number, value: OwnValue, date = "2026-11-19"): OwnFact => ({
  id: OwnFactId.parse(`f-${number}`),
  fact: value,
  use: "own",
  reason: null,
  readAt: { title: "Letter", address: null, date },
  evidence: null,
});

const [first, second] = bundled.offers as [Offer, Offer];
const find = (catalogue: Catalogue, { id }: Offer): Offer | undefined => catalogue.offers.find((one) => one.id === id);

describe("the catalogue as it counts", () => {
  it("is the bundled edition itself where the workspace adds nothing", () => {
    expect(own()).toBe(bundled);
  });

  it("takes the newest edition in use, whichever way they are handed over", () => {
    const older = edition(2, { offers: [at(first, 1)] }, { date: "2026-10-01" });
    const newer = edition(1, { offers: [at(first, 2)] }, { date: "2026-11-01" });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(find(own(order), first)?.price).toMatchObject({ amount: 2, source: "ed-1" });
      expect(own(order).edition.digest).toBe(own([older, newer]).edition.digest);
    }
  });

  it("of one day takes the edition that came later", () => {
    const editions = [edition(9, { offers: [at(first, 9)] }), edition(10, { offers: [at(first, 10)] })];
    expect(find(own(editions), first)?.price?.amount).toBe(10);
  });

  it("takes the planner's own price before every edition, and names where he read it", () => {
    const stated = { ...at(first, 7), price: price(7, { source: "own-f-3" as SourceId }) }; // as the host writes it
    const catalogue = own([edition(1, { offers: [at(first, 2)] })], [fact(3, { kind: "offer", value: stated })]);
    expect(find(catalogue, first)?.price?.amount).toBe(7);
    expect(catalogue.sources.find(({ id }) => id === "own-f-3")).toMatchObject({ title: "Letter", date: "2026-11-19" });
    expect(catalogue.sources.find(({ id }) => id === "ed-1")).toMatchObject({ title: "List 1", address: "list1.csv" });
  });

  it("leaves the former price standing where a new one is in doubt, and takes it once it is confirmed", () => {
    const doubts = [{ offer: first.id, because: { key: "editions.doubt-raised", args: {} } }];
    const facts = { offers: [at(first, 99)], doubts };
    expect(find(own([edition(1, facts)]), first)?.price).toEqual(first.price);
    expect(find(own([edition(1, facts, { confirmed: [first.id] })]), first)?.price?.amount).toBe(99);
  });

  it("knows a new offer whose price is in doubt, without the price", () => {
    const fresh = { ...at(first, 99), code: "new", id: `${first.region}:new` as Offer["id"] }; // spelled as an id is
    const doubts = [{ offer: fresh.id, because: { key: "editions.doubt-above-line", args: {} } }];
    expect(find(own([edition(1, { offers: [fresh], doubts })]), fresh)?.price).toBeNull();
  });

  it("un-prices and drops only where the list is complete, and never what a placement uses", () => {
    const facts = { offers: [at(first, null)] };
    const partial = own([edition(1, facts)]);
    expect(find(partial, first)).toEqual(first);
    expect(find(partial, second)).toEqual(second);
    const complete = own([edition(1, { ...facts, complete: [first.region] })]);
    expect(find(complete, first)?.price).toBeNull();
    expect(find(complete, second)).toBeUndefined();
    expect(complete.offers.filter(({ region }) => region !== first.region)).toHaveLength(4);
    expect(find(own([edition(1, { ...facts, complete: [first.region] })], [], [second]), second)).toEqual(second);
    const ofProvider = own([edition(1, { ...facts, complete: [frankfurt.provider] })]);
    expect(find(ofProvider, second)).toBeUndefined();
  });

  it("holds no offer and no price list of a place that nobody knows", () => {
    const nowhere = { ...at(first, 1), region: "moon:base" as Offer["region"], id: "moon:base:x" as Offer["id"] }; // spelled as ids are
    const list = { ...bundled.services[0]!, provider: "moon" as ServicePrice["provider"], region: null };
    const catalogue = own([edition(1, { offers: [nowhere, at(first, 1)], services: [list] })]);
    expect(find(catalogue, nowhere)).toBeUndefined();
    expect(catalogue.services.some(({ provider }) => provider === "moon")).toBe(false);
    const region = { ...seoul, id: "moon:base" as Offer["region"], provider: "moon" as ServicePrice["provider"] };
    expect(own([], [fact(1, { kind: "region", value: region })]).regions).toEqual(bundled.regions);
  });

  it("adds a provider and a region of the planner's own, and then offers there count", () => {
    const moon = { ...bundled.providers[0]!, id: "moon" as ServicePrice["provider"] };
    const base = { ...seoul, id: "moon:base" as Offer["region"], provider: moon.id };
    const offer = { ...at(first, 1), region: base.id, id: "moon:base:x" as Offer["id"] };
    const catalogue = own(
      [edition(1, { offers: [offer] })],
      [fact(1, { kind: "provider", value: moon }), fact(2, { kind: "region", value: base })],
    );
    expect(catalogue.providers.map(({ id }) => id)).toContain("moon");
    expect(catalogue.regions.map(({ id }) => id)).toEqual([frankfurt.id, "moon:base", seoul.id]);
    expect(find(catalogue, offer)?.price?.source).toBe("ed-1");
  });

  it("replaces a price list of tiers whole, and own tiers only what they overlap", () => {
    const row = (from: number, to: number | null, amount: number): ServicePrice => ({
      provider: frankfurt.provider,
      region: frankfurt.id,
      item: "egress_internet",
      variant: "test",
      unit: "GB",
      tierFromGb: from,
      tierToGb: to,
      freeGb: null,
      currency: "USD",
      price: amount,
      included: false,
      source: "this-edition" as SourceId, // same reason
      asOf: "2026-11-20",
      note: null,
    });
    const tiers = (catalogue: Catalogue) =>
      catalogue.services
        .filter(({ variant }) => variant === "test")
        .map(({ tierFromGb, price: amount }) => [tierFromGb, amount])
        .sort();
    const old = edition(1, { services: [row(0, 100, 1), row(100, null, 2)] }, { date: "2026-01-01" });
    const fresh = edition(2, { services: [row(0, 50, 3), row(50, 500, 4), row(500, null, 5)] });
    expect(tiers(own([old, fresh]))).toEqual([
      [0, 3],
      [50, 4],
      [500, 5],
    ]);
    const mine = fact(1, { kind: "service", value: row(50, 600, 9) });
    expect(tiers(own([old, fresh], [mine]))).toEqual([
      [0, 3],
      [50, 9],
    ]);
  });

  it("sets an own certificate in the place of the bundled one of the same scheme and scope", () => {
    const held = bundled.certifications[0]!;
    const mine = { ...held, standing: "claimed" as const, note: "mine" };
    const { certifications } = own([], [fact(1, { kind: "certification", value: mine })]);
    expect(certifications).toHaveLength(bundled.certifications.length);
    expect(certifications).toContainEqual(mine);
    expect(certifications).not.toContainEqual(held);
  });
});

/** Some editions and facts about the few offers, at any price. */
const anyOwn = fc.record({
  editions: fc.array(
    fc.record({
      date: fc.constantFrom("2026-01-01", "2026-06-01", "2026-11-01"),
      prices: fc.array(fc.tuple(fc.nat(7), fc.option(fc.integer({ min: 1, max: 99 }), { nil: null })), {
        minLength: 1,
        maxLength: 8,
      }),
      complete: fc.boolean(),
      doubts: fc.array(fc.nat(7), { maxLength: 3 }),
      confirms: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  facts: fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 100, max: 199 })), { maxLength: 3 }),
});

function built({ editions, facts }: typeof anyOwn extends fc.Arbitrary<infer Given> ? Given : never) {
  return {
    editions: editions.map(({ date, prices, complete, doubts, confirms }, index) => {
      const offers = [...new Map(prices.map(([at, amount]) => [at, amount]))].map(([index, amount]) =>
        at(bundled.offers[index]!, amount),
      );
      const held = doubts.map((index) => ({ offer: bundled.offers[index]!.id, because: { key: "x", args: {} } }));
      return edition(
        index + 1,
        { offers, complete: complete ? [frankfurt.id] : [], doubts: held },
        { date, confirmed: confirms ? held.map(({ offer }) => offer) : [] },
      );
    }),
    facts: facts.map(([index, amount], number) =>
      fact(number + 1, { kind: "offer", value: at(bundled.offers[index]!, amount) }),
    ),
  };
}

describe("whatever is kept", () => {
  it("an own fact goes before every edition, and the newest edition that dares goes before the older ones", () => {
    fc.assert(
      fc.property(anyOwn, (given) => {
        const { editions, facts } = built(given);
        const catalogue = own(editions, facts);
        for (const offer of bundled.offers) {
          const now = find(catalogue, offer);
          const stated = facts.findLast(({ fact }) => fact.kind === "offer" && fact.value.id === offer.id);
          if (stated?.fact.kind === "offer") {
            expect(now).toEqual(stated.fact.value);
            continue;
          }
          // the rule told the other way round: from the newest backwards, the first that says something
          const newestFirst = [...editions].sort(
            (a, b) => b.edition.date.localeCompare(a.edition.date) || (a.edition.id < b.edition.id ? 1 : -1),
          );
          const word = newestFirst.find(({ edition, facts: { offers, doubts, complete } }) => {
            const listed = offers.find(({ id }) => id === offer.id);
            const isDoubted = doubts.some((doubt) => doubt.offer === offer.id && !edition.confirmed.includes(offer.id));
            const isAll = complete.includes(offer.region);
            if (!listed) return isAll;
            return !isDoubted && (listed.price !== null || isAll);
          });
          const listed = word?.facts.offers.find(({ id }) => id === offer.id);
          if (!word) expect(now).toEqual(offer);
          else if (!listed && !editions.some(({ facts }) => facts.offers.some(({ id }) => id === offer.id)))
            expect(now).toBeUndefined();
          else if (listed) expect(now?.price?.amount ?? null).toBe(listed.price?.amount ?? null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("dropping an edition or a fact again gives what was there before it", () => {
    fc.assert(
      fc.property(anyOwn, (given) => {
        const { editions, facts } = built(given);
        const more = edition(77, { offers: [at(first, 5)], complete: [seoul.id] }, { date: "2026-11-20" });
        const before = own(editions, facts);
        expect(
          own(
            [...editions, more].filter(({ edition }) => edition.id !== "ed-77"),
            facts,
          ),
        ).toEqual(before);
        expect(own([...editions, more], facts).edition.digest).not.toBe(before.edition.digest);
        expect(own([], [])).toBe(bundled);
      }),
      { numRuns: 100 },
    );
  });

  it("changes nothing of the bundled edition", () => {
    const before = JSON.stringify(bundled);
    fc.assert(
      fc.property(anyOwn, (given) => {
        const { editions, facts } = built(given);
        own(editions, facts);
        return JSON.stringify(bundled) === before;
      }),
      { numRuns: 30 },
    );
  });
});
