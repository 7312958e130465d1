import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { EditionFacts } from "../../../shared/model/own-edition.ts";
import type { FeedRequest } from "./feed.ts";
import { type Host, cutOff, requestFor, sendJson, serveOn } from "./loopback.ts";
import { ovhPlans } from "./ovh-plans.ts";
import { ovh } from "./ovh.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-ovh-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

const regions = (...values: string[]) => [{ name: "region", isCustom: false, isMandatory: false, values }];
const technical = (cores: number, size: number, more: object = {}) => ({
  cpu: { cores, frequency: 2.3, type: "vCore" },
  memory: { size },
  storage: { disks: [{ capacity: 50, number: 1, technology: "NVMe" }] },
  os: { family: "linux" },
  ...more,
});

/** An addon as the order catalogue has it. */
const plan = (planCode: string, price: unknown, more: Record<string, unknown> = {}) => ({
  planCode,
  invoiceName: planCode.split(".")[0],
  product: "publiccloud-instance",
  pricingType: "consumption",
  pricings: [
    {
      capacities: ["consumption"],
      intervalUnit: planCode.includes("monthly") ? "month" : "hour",
      mode: "default",
      price,
      tax: 0,
    },
  ],
  configurations: regions("GRA9", "GRA11", "SBG5"),
  blobs: {
    commercial: { name: planCode, brick: "instance", brickSubtype: "general-purpose" },
    technical: technical(2, 8),
    tags: ["active"],
  },
  ...more,
});
const catalogue = (addons: readonly unknown[], currencyCode = "EUR") => ({
  catalogId: 1,
  locale: { currencyCode, subsidiary: "IE", taxRate: 23 },
  plans: [{ planCode: "project" }],
  addons,
});
const storage = {
  planCode: "storage-standard.consumption",
  product: "publiccloud-storage",
  pricings: [{ price: 972 }],
};

const read = (asked: Partial<FeedRequest>) => ovh(requestFor("ovh", { currency: "EUR", ...asked }));
const taken = (...addons: readonly unknown[]) => ovhPlans(addons, "EUR", requestFor("ovh"), "2026-11-21", "list");
const found = ({ findings }: EditionFacts) => findings.map(({ because }) => because.key);
const code = (failed: unknown) => (failed as { failure: { code: string } }).failure.code;
let files = 0;
function saved(content: unknown): FeedRequest["file"] {
  const path = join(folder, `${(files += 1)}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return { path, name: "catalogue.json", day: "2026-10-02" };
}

describe("OVHcloud's catalogue", () => {
  it("is asked for once, in the currency of a subsidiary, and its hundred-millionths become prices", async () => {
    const host = await serveOn((_, response, number) => {
      if (number === 1) response.writeHead(503, { "retry-after": "0" }).end();
      else if (number === 2) cutOff(response, catalogue([plan("b3-8.consumption", 5_080_000)]));
      else sendJson(response, catalogue([plan("b3-8.consumption", 5_080_000), storage]), true);
    });
    hosts.push(host);
    const facts = await read({ endpoint: host.url });
    expect(EditionFacts.parse(facts)).toEqual(facts);
    expect(host.asked.at(-1)).toBe("/v1/order/catalog/public/cloud?ovhSubsidiary=IE");
    expect(facts.offers).toEqual(
      ["GRA", "SBG"].map((region) => ({
        id: `ovh:${region}:b3-8`,
        region: `ovh:${region}`,
        code: "b3-8",
        class: "unspecified",
        vcpu: 2,
        memoryGib: 8,
        arch: "x86_64",
        gpu: null,
        localDiskGb: 50,
        price: {
          amount: 0.0508,
          currency: "EUR",
          unit: "hour",
          method: "listed",
          spread: null,
          source: "this-edition",
          asOf: "2026-11-21",
        },
      })),
    );
    expect(facts.complete).toEqual(["ovh:GRA", "ovh:SBG"]);
  });

  it("is read from a file, of the day of the file, for the regions that are asked for", async () => {
    const facts = await read({ file: saved(catalogue([plan("b3-8.consumption", 5_080_000)])), regions: ["SBG"] });
    expect(facts.offers.map(({ id, price }) => [id, price?.asOf])).toEqual([["ovh:SBG:b3-8", "2026-10-02"]]);
    expect(found(facts)).toEqual(["refresh.day-of-file"]);
  });

  it("in a currency we do not hold, half downloaded or another's is refused", async () => {
    for (const [content, wanted] of [
      [catalogue([plan("b3-8.consumption", 5_080_000)], "PLN"), "refresh-currency"],
      [JSON.stringify(catalogue([])).slice(0, -5), "refresh-file-broken"],
      [{ Items: [] }, "refresh-not-this-list"],
      [catalogue([storage]), "refresh-nothing"],
    ] as const)
      expect(code(await read({ file: saved(content) }).catch((error: unknown) => error))).toBe(wanted);
    expect(code(await read({ currency: "KRW" }).catch((error: unknown) => error))).toBe("refresh-currency");
  });
});

describe("a plan of OVHcloud", () => {
  it("has its regions from its monthly twin, and its price by the hour", () => {
    const facts = taken(
      plan("b3-8.consumption", 5_080_000, { configurations: [] }),
      plan("b3-8.monthly.postpaid", 2_517_000_000, { configurations: regions("GRA7", "WAW1"), blobs: null }),
    );
    expect(facts.offers.map(({ id, price }) => [id, price?.amount, price?.unit])).toEqual([
      ["ovh:GRA:b3-8", 0.0508, "hour"],
    ]);
    expect(found(facts)).toEqual(["refresh.regions-unknown"]);
  });

  it("by the month only is priced by the month", () => {
    const [offer] = taken(plan("b2-7.monthly.postpaid", 2_517_000_000, { configurations: regions("GRA7") })).offers;
    expect(offer?.price).toMatchObject({ amount: 25.17, unit: "month" });
  });

  it("of several zones costs what its own plan says where that is sold", () => {
    const facts = taken(
      plan("b3-8.consumption", 5_080_000, { configurations: regions("GRA11") }),
      plan("b3-8.consumption.3AZ", 5_990_000, { configurations: regions("EU-WEST-PAR") }),
    );
    expect(facts.offers.map(({ region, price }) => [region, price?.amount])).toEqual([
      ["ovh:EU-WEST-PAR", 0.0599],
      ["ovh:GRA", 0.0508],
    ]);
  });

  it("that names no region counts where the size is known to be sold; then nothing has vanished", () => {
    const { known, regions } = requestFor("ovh");
    const soldIn = new Map([["c3-8", [known.regions.get("GRA")!]]]);
    const facts = ovhPlans(
      ["c3-8", "r3-16"].map((code) => plan(`${code}.consumption`, 9_130_000, { configurations: null })),
      "EUR",
      { regions, known: { ...known, soldIn } },
      "2026-11-21",
      "list",
    );
    expect(facts.offers.map(({ id }) => id)).toEqual(["ovh:GRA:c3-8"]);
    expect(facts.complete).toEqual([]);
    expect(
      facts.findings.find(({ because }) => because.key === "refresh.plans-without-region")?.because.args,
    ).toMatchObject({
      count: 2,
    });
  });

  it("of Windows, no longer ordered, or of something that is no machine is passed over", () => {
    const blobs = { technical: technical(2, 8), tags: ["legacy"] };
    const facts = taken(
      plan("win-b3-8.consumption", 9_000_000),
      plan("eg-7.consumption", 9_000_000, { blobs }),
      plan("b3-8.consumption", 5_080_000, { blobs: { technical: technical(2, 8, { os: { family: "windows" } }) } }),
      storage,
      plan("databases.postgresql.consumption", 1_000_000, { product: "publiccloud-databases" }),
    );
    expect(facts).toMatchObject({ offers: [], findings: [] });
  });

  it("with a GPU, of the discovery range or on metal is of that class", () => {
    const of = (code: string, brickSubtype: string, more: object = {}) =>
      plan(`${code}.consumption`, 280_000_000, {
        blobs: { commercial: { brickSubtype }, technical: technical(30, 380, more), tags: ["active"] },
        configurations: regions("GRA11"),
      });
    const facts = taken(
      of("h100-760", "gpu", { gpu: { model: "H100", number: 2, memory: { size: 80 } } }),
      of("d2-8", "discovery"),
      of("bm-s1", "baremetal"),
    );
    expect(facts.offers.map(({ code, class: priceClass, gpu }) => [code, priceClass, gpu])).toEqual([
      ["bm-s1", "bare-metal", null],
      ["d2-8", "shared", null],
      ["h100-760", "gpu", { model: "H100", count: 2 }],
    ]);
  });

  it("priced in units of the currency is read as such; a price that cannot be is left out", () => {
    const one = { configurations: regions("GRA11") };
    expect(taken(plan("b3-8.consumption", { value: 0.0508, text: "0.0508 €" }, one)).offers[0]?.price?.amount).toBe(
      0.0508,
    );
    expect(taken(plan("b3-8.consumption", 0.0508, one)).offers[0]?.price?.amount).toBe(0.0508);
    const facts = taken(
      plan("a-1.consumption", 5, one),
      plan("a-2.consumption", -5_080_000, one),
      plan("a-3.consumption", 0, one),
      plan("a-4.consumption", "cheap", one),
      plan("a-5.consumption", 5_080_000, { ...one, pricings: [] }),
      plan("a-6.consumption", 5_080_000, { ...one, blobs: { technical: {}, tags: [] } }),
    );
    expect(facts.offers).toEqual([]);
    expect(found(facts)).toEqual([
      "refresh.item-broken",
      "refresh.price-negative",
      "refresh.price-negative",
      "refresh.price-zero",
      "refresh.no-price",
      "refresh.no-size",
    ]);
  });

  it("whatever stands in it, breaks nothing", () => {
    const change = fc.dictionary(fc.constantFrom(...Object.keys(plan("x.consumption", 1))), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
        const facts = taken(...changes.map((change) => plan("b3-8.consumption", 5_080_000, change)), ...changes);
        expect(EditionFacts.parse(facts).offers.every(({ price }) => price!.amount > 0)).toBe(true);
      }),
    );
  });
});
