import { describe, expect, it } from "vitest";
import type { Offer, Price } from "../../shared/model/catalogue.ts";
import { OfferId, ScenarioId, SourceId } from "../../shared/model/id.ts";
import type { EditionFacts } from "../../shared/model/own-edition.ts";
import { defaultPriceRules } from "../../shared/model/price-rules.ts";
import { checkWorkspace } from "../database/database.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";
import { landEdition } from "./editions.ts";
import { handlersOf } from "./handlers.ts";
import { importDesk } from "./import-desk.ts";

const desk = deskOfEachTest("eu");
const { ask } = desk;
const scenario = ScenarioId.parse("s-1");

const digests = () => ask("plan.digest", { scenario: null });
const bundled = () => desk.session.bundled();
const placedOffers = async (): Promise<Offer[]> => {
  const [found] = await ask("scenarios.list", {});
  const ids = new Set(found!.placements.map(({ offer }) => offer));
  return desk.session.catalogue().offers.filter(({ id }) => ids.has(id));
};
const priceOf = (amount: number, { currency, unit }: Pick<Price, "currency" | "unit">): Price => ({
  amount,
  currency,
  unit,
  method: "listed",
  spread: null,
  source: SourceId.parse("this-edition"),
  asOf: "2026-11-20",
});
const times = (offer: Offer, factor: number): Offer => ({
  ...offer,
  price: offer.price && priceOf(offer.price.amount * factor, offer.price),
});
const facts = (offers: readonly Offer[], more: Partial<EditionFacts> = {}): EditionFacts => ({
  offers: [...offers],
  services: [],
  complete: [],
  doubts: [],
  findings: [],
  ...more,
});
const land = (given: EditionFacts, { dryRun = false, date = "2026-11-20" } = {}) =>
  landEdition(
    desk,
    {
      title: "Price list",
      origin: { kind: "price-sheet", from: "file", name: "list.csv", digest: null },
      date,
      facts: given,
    },
    dryRun,
  );
const costOfPlan = async () => (await ask("figure.explain", { scenario, id: "cost/plan" })).value!.low;
async function usePrices(factor = 1.25) {
  const { edition } = land(facts((await placedOffers()).map((offer) => times(offer, factor))));
  await ask("editions.use", { id: edition.id, confirmed: "all", reason: null });
  return edition;
}

describe("the bounds of what is doubted", () => {
  it("are the usual ones until a planner sets others, and again after an undo", async () => {
    const offers = (await placedOffers()).map((offer) => times(offer, 1.5));
    const doubts = () => land(facts(offers), { dryRun: true }).edition.doubts;
    expect([await ask("price-rules.read", {}), doubts()]).toEqual([defaultPriceRules, offers.length]);

    const own = { warnAfterDays: 10, staleAfterDays: 2000, jump: 0.6 };
    await ask("price-rules.save", own);
    expect([await ask("price-rules.read", {}), doubts()]).toEqual([own, 0]);
    const fresh = await ask("catalogue.freshness", {});
    expect(fresh).toMatchObject({ warnAfterDays: 10, staleAfterDays: 2000, stale: 0 });
    expect(fresh.ageing).toBeGreaterThan(0);
    const { footing } = await ask("compare.overview", { scenario });
    expect(footing).toMatchObject({ staleAfterDays: 2000, stalePrices: 0 });
    expect(footing.ageingPrices).toBeGreaterThan(0);

    const turned = ask("price-rules.save", { ...own, warnAfterDays: 3000 });
    await expect(turned).rejects.toMatchObject({ failure: { code: "price-rules-order", field: "staleAfterDays" } });
    await ask("workspace.undo", {});
    expect([await ask("price-rules.read", {}), doubts()]).toEqual([defaultPriceRules, offers.length]);
  });
});

describe("an edition of prices", () => {
  it("waits when it lands: nothing that is computed changes, and it can be looked at", async () => {
    const before = await digests();
    const offers = (await placedOffers()).map((offer) => times(offer, 1.25));
    const { edition, kept, diff } = land(facts(offers));
    expect({ ...edition, digest: "" }).toMatchObject({
      id: "ed-1",
      state: "waiting",
      offers: offers.length,
      doubts: 0,
    });
    expect(kept).toBe(true);
    expect(diff.counts).toMatchObject({ raised: offers.length, added: 0, vanished: 0 });
    expect(desk.session.catalogue()).toBe(bundled());
    expect(await digests()).toEqual(before);
    expect((await ask("editions.list", {})).own).toEqual([edition]);
    const asked = {
      from: "in-use",
      to: edition.id,
      kinds: null,
      provider: null,
      query: "",
      offset: 0,
      limit: 2,
    } as const;
    const seen = await ask("editions.diff", asked);
    expect(seen.total).toBe(offers.length);
    expect(seen.rows[0]).toMatchObject({ kind: "raised", after: { source: "ed-1" } });
    expect(seen.rows[0]!.change).toBeCloseTo(0.25, 6);
    expect((await ask("editions.diff", { ...asked, query: "nothing is called so" })).total).toBe(0);
  });

  it("counts once it is used; undo gives every figure and digest back, redo takes them again", async () => {
    const before = await digests();
    await usePrices();
    const used = await digests();
    expect(used.inputs).not.toBe(before.inputs);
    expect(desk.session.catalogue().edition.digest).not.toBe(bundled().edition.digest);
    expect(desk.words).toEqual(expect.arrayContaining(["editions", "catalogue"]));
    await ask("workspace.undo", {});
    expect(desk.session.catalogue()).toBe(bundled());
    expect(await digests()).toEqual(before);
    await ask("workspace.redo", {});
    expect(await digests()).toEqual(used);
    await ask("editions.set-aside", { id: "ed-1", reason: "too dear" }); // an id as it comes over the door
    expect(desk.session.catalogue()).toBe(bundled());
    expect(await digests()).toEqual(before);
  });

  it("is there again after closing, with its history and the same digests", async () => {
    await usePrices();
    const used = await digests();
    await desk.openAgain();
    expect(await digests()).toEqual(used);
    expect(checkWorkspace(desk.session.required())).toEqual([]);
    await ask("workspace.undo", {});
    await ask("workspace.undo", {});
    expect((await ask("editions.list", {})).own).toEqual([]);
    await ask("workspace.redo", {});
    expect((await ask("editions.list", {})).own).toMatchObject([{ id: "ed-1", state: "waiting" }]);
    expect(checkWorkspace(desk.session.required())).toEqual([]);
  });

  it("names its source and the day of its price in the figure that is made from it", async () => {
    await usePrices();
    const [found] = await ask("scenarios.list", {});
    const { workload, region } = found!.placements[0]!;
    const figure = await ask("figure.explain", { scenario, id: `cost/${workload}@${region}` });
    const compute = figure.parts.find(({ id }) => id.endsWith("/compute"))!;
    const [evidence] = compute.parts.flatMap((part) => part.evidence);
    expect(evidence).toMatchObject({ source: "ed-1", asOf: "2026-11-20" });
    const { sources } = await ask("catalogue.overview", {});
    expect(sources.find(({ id }) => id === "ed-1")).toMatchObject({ title: "Price list", date: "2026-11-20" });
  });

  it("leaves a placement at the price it was made with, until it is placed anew", async () => {
    const before = await costOfPlan();
    await usePrices(1.25);
    expect(await costOfPlan()).toBe(before);
    const [found] = await ask("scenarios.list", {});
    const { workload, region } = found!.placements[0]!;
    const asPlaced = await ask("figure.explain", { scenario, id: `cost/${workload}` });
    const today = await ask("figure.explain", { scenario, id: `cost/${workload}@${region}` });
    expect(today.value!.low).toBeGreaterThan(asPlaced.value!.low);
    expect((await ask("placement.current", { scenario }))!.monthly!.low).toBe(before);
    const other = await ask("scenarios.create", { name: "B", from: scenario });
    expect((await ask("figure.explain", { scenario: other.id, id: "cost/plan" })).value!.low).toBe(before);

    const standing = (await ask("placement.current", { scenario }))!;
    expect([standing.violations, standing.atEarlierPrices]).toEqual([[], found!.placements.length]);

    const { workers } = handlersOf(desk, importDesk(null));
    const job = { progress: () => undefined, signal: new AbortController().signal };
    const solved = await workers["placement.solve"]({ scenario, gap: 0.001, timeLimitS: 60 }, job);
    await ask("placement.adopt", { scenario, placements: solved.placements });
    expect(await costOfPlan()).toBeGreaterThan(before);
    expect(await costOfPlan()).toBe(solved.monthly!.low); // what was proposed is what was adopted
    expect((await ask("placement.current", { scenario }))!.atEarlierPrices).toBe(0);
    expect((await ask("figure.explain", { scenario: other.id, id: "cost/plan" })).value!.low).toBe(before);
    await ask("workspace.undo", {});
    expect(await costOfPlan()).toBe(before);
  });

  it("stays named where a placement was made with it, also when it was set aside and removed since", async () => {
    const { id } = await usePrices(0.8);
    const [found] = await ask("scenarios.list", {});
    const { workload } = found!.placements[0]!;
    const { workers } = handlersOf(desk, importDesk(null));
    const job = { progress: () => undefined, signal: new AbortController().signal };
    const { placements } = await workers["placement.solve"]({ scenario, gap: 0.001, timeLimitS: 60 }, job);
    await ask("placement.adopt", { scenario, placements });
    const cost = await costOfPlan();
    await ask("editions.set-aside", { id, reason: null });
    await ask("editions.remove", { id });
    expect(await costOfPlan()).toBe(cost);
    expect(desk.session.catalogue().offers).toBe(bundled().offers);
    const { sources } = await ask("catalogue.overview", {});
    expect(sources.some((source) => source.id === "ed-1" && source.title === "Price list")).toBe(true);
    expect((await ask("figure.explain", { scenario, id: `cost/${workload}` })).value).not.toBeNull();
  });

  it("keeps a placement on an offer that is sold no more", async () => {
    const before = await costOfPlan();
    const placed = await placedOffers();
    const gone = placed[0]!;
    const others = desk.session
      .catalogue()
      .offers.filter(({ region, id }) => region === gone.region && !placed.some((one) => one.id === id))
      .slice(0, 1);
    const { edition, diff } = land(facts(others, { complete: [gone.region] }));
    expect(diff.counts.vanished).toBeGreaterThan(0);
    await ask("editions.use", { id: edition.id, confirmed: [], reason: null });
    expect(await costOfPlan()).toBe(before);
    const left = desk.session.catalogue().offers.filter(({ region }) => region === gone.region);
    expect(left.map(({ id }) => id).sort()).toEqual(
      [...others, ...placed.filter(({ region }) => region === gone.region)].map(({ id }) => id).sort(),
    );
  });

  it("takes a price in doubt only where it is confirmed, and refuses to confirm what is not in doubt", async () => {
    const [a, b] = (await placedOffers()) as [Offer, Offer];
    const { edition } = land(facts([times(a, 3), times(b, 0.2)]));
    expect(edition.doubts).toBe(2);
    expect((await ask("editions.doubts", { id: edition.id })).map(({ because }) => because.key).sort()).toEqual([
      "editions.doubt-lowered",
      "editions.doubt-raised",
    ]);
    const strange = OfferId.parse("aws:x:y");
    expect(await refused(ask("editions.use", { id: edition.id, confirmed: [strange], reason: null }))).toMatchObject({
      code: "edition-no-such-doubt",
      field: "confirmed",
    });
    await ask("editions.use", { id: edition.id, confirmed: [a.id], reason: "checked by phone" });
    const now = new Map(desk.session.catalogue().offers.map((offer) => [offer.id, offer.price?.amount]));
    expect([now.get(a.id), now.get(b.id)]).toEqual([a.price!.amount * 3, b.price!.amount]);
    expect((await ask("editions.list", {})).own[0]).toMatchObject({ confirmed: [a.id], reason: "checked by phone" });
  });

  it("is kept once, and not at all by a dry run or without a price", async () => {
    const given = facts((await placedOffers()).map((offer) => times(offer, 1.1)));
    expect(land(given, { dryRun: true }).kept).toBe(false);
    expect((await ask("editions.list", {})).own).toEqual([]);
    expect(land(given).kept).toBe(true);
    expect(land(given)).toMatchObject({ kept: false, edition: { id: "ed-1" } });
    expect((await ask("editions.list", {})).own).toHaveLength(1);
    expect(() => land(facts([]))).toThrow(/No usable price was found in “list.csv”/);
  });

  it("says what it cannot use: places nobody knows, and offers told twice", async () => {
    const [a] = (await placedOffers()) as [Offer];
    const away = { ...a, region: "aws:moon-1" as Offer["region"], id: OfferId.parse("aws:moon-1:x") };
    const far = { ...a, region: "moon:base" as Offer["region"], id: OfferId.parse("moon:base:x") };
    const { findings } = land(facts([times(a, 1.1), times(a, 1.2), away, far]), { dryRun: true });
    expect(findings.map(({ because }) => because.key).sort()).toEqual([
      "editions.listed-twice",
      "editions.unknown-provider",
      "editions.unknown-region",
    ]);
  });

  it("is removed only when nobody uses it, and undo brings it back", async () => {
    const edition = await usePrices();
    expect(await refused(ask("editions.remove", { id: edition.id }))).toMatchObject({ code: "edition-in-use" });
    await ask("editions.set-aside", { id: edition.id, reason: null });
    await ask("editions.remove", { id: edition.id });
    expect(await refused(ask("editions.doubts", { id: edition.id }))).toMatchObject({ code: "edition-gone" });
    await ask("workspace.undo", {});
    expect(await ask("editions.doubts", { id: edition.id })).toEqual([]);
  });

  it("is told in the history of an offer, with which price counts", async () => {
    const [offer] = (await placedOffers()) as [Offer];
    const counting = async () =>
      (await ask("offers.history", { offer: offer.id })).map(({ from, counts }) => [from, counts]);
    expect(await counting()).toEqual([["bundled", true]]);
    await usePrices();
    expect(await counting()).toEqual([
      ["bundled", false],
      ["ed-1", true],
    ]);
    await ask("own-facts.save", {
      id: null,
      fact: { kind: "offer", value: times(offer, 0.9) },
      use: "own",
      reason: null,
      readAt: { title: "Quote 17", address: null, date: "2026-11-21" },
      evidence: null,
    });
    expect((await counting()).filter(([, counts]) => counts)).toEqual([["f-1", true]]);
    expect(await refused(ask("offers.history", { offer: OfferId.parse("a:b:c") }))).toMatchObject({
      code: "no-such-offer",
    });
  });
});
