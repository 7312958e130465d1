import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../../shared/contract/failure.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { EditionFacts } from "../../../shared/model/own-edition.ts";
import { awsOfferFile } from "./aws-offer-file.ts";
import {
  type SampleProduct,
  atlantis,
  egressRow,
  frankfurt,
  machine,
  machines,
  onDemand,
  otherRows,
  reservedOf,
  seoul,
  serviceRows,
  virginia,
} from "./aws-sample.ts";
import { offerFileCsv, offerFileJson } from "./aws-sample-lists.ts";
import { codeOf, folder, known, request, told } from "./aws-testing.ts";
import type { FeedRequest } from "./feed.ts";

function asked(bytes: string | Uint8Array, more: Partial<FeedRequest> = {}): FeedRequest {
  const path = join(folder, `list-${String(Math.random()).slice(2)}`);
  writeFileSync(path, bytes);
  return request("", { endpoint: null, regions: null, file: { path, name: "index.json", day: "2026-11-20" }, ...more });
}

/** Reads a list and holds the result to the model. */
const read = async (bytes: string | Uint8Array, more: Partial<FeedRequest> = {}): Promise<EditionFacts> =>
  EditionFacts.parse(await awsOfferFile(asked(bytes, more)));

const readRows = (products: readonly SampleProduct[]): Promise<EditionFacts> => read(offerFileJson(products));

async function offerOf(product: SampleProduct): Promise<Offer> {
  const { offers, findings } = await readRows([product]);
  expect(offers, JSON.stringify(findings)).toHaveLength(1);
  return offers[0]!;
}

const threeRegions = [seoul, frankfurt, virginia].flatMap((region) => [
  ...machines(region),
  ...otherRows(region),
  ...serviceRows(region),
  egressRow(region),
]);

describe("an offer file of AWS", () => {
  it("gives the sizes of every region, and says what it leaves out", async () => {
    const facts = await readRows([...threeRegions, ...machines(atlantis)]);
    expect(facts.offers).toHaveLength(18);
    expect(facts.complete).toEqual(["aws:ap-northeast-2", "aws:eu-central-1", "aws:us-east-1"]);
    expect(facts.doubts).toEqual([]);
    expect(told(facts)).toEqual([
      "at-deep-1: The region at-deep-1 is not in the catalogue, and its sizes were left out (6). Add it as a fact of your own, and the next refresh takes them.",
      "index.json: Other products than sizes of servers: 18",
      "index.json: Not Linux: 6",
      "index.json: On dedicated hosts or as dedicated instances: 6",
      "index.json: Capacity reservations, used or not: 3",
      "index.json: With software installed: 3",
      "index.json: With a licence: 3",
      "index.json: Blocks of capacity bought in advance: 3",
      "index.json: Sites outside the region, such as racks in a customer's own building (Outposts): 3",
    ]);
  });

  it("takes prices as they are written, of the day the list was published", async () => {
    const offer = await offerOf(machine(seoul, "m7i.large", { hour: 0.124 }));
    expect(offer).toEqual({
      id: "aws:ap-northeast-2:m7i.large",
      region: "aws:ap-northeast-2",
      code: "m7i.large",
      class: "dedicated",
      vcpu: 2,
      memoryGib: 8,
      arch: "x86_64",
      gpu: null,
      localDiskGb: null,
      price: {
        amount: 0.124,
        currency: "USD",
        unit: "hour",
        method: "listed",
        spread: null,
        source: "this-edition",
        asOf: "2026-11-19",
      },
      // 0.124 × 0.63 = 0.07812 an hour, 0.124 × 0.43 = 0.05332 an hour, each × 730
      terms: { oneYearPerMonth: 57.0276, threeYearPerMonth: 38.9236, spotPerHour: null },
    });
  });

  it("spreads what is paid upfront over the months where nothing else is offered", async () => {
    const product = machine(seoul, "m7i.large", { hour: 0.1 });
    const only = (option: string) => ({
      ...product,
      reserved: reservedOf(0.1).filter((term) => term.option === option),
    });
    // one year: 0.1 × 0.63 × 0.48 = 0.03024 an hour × 730 = 22.0752, and 259 upfront over 12 months
    expect((await offerOf(only("Partial Upfront"))).terms?.oneYearPerMonth).toBe(43.658533);
    // three years: 0.1 × 0.43 × 0.93 × 26,280 = 1,050.9 upfront, written as 1051, over 36 months
    expect((await offerOf(only("All Upfront"))).terms?.threeYearPerMonth).toBe(29.194444);
    expect((await offerOf({ ...product, reserved: [] })).terms).toBeUndefined();
    const convertible = reservedOf(0.1).filter((term) => term.offeringClass === "convertible");
    expect((await offerOf({ ...product, reserved: convertible })).terms).toBeUndefined();
  });

  it("reads sizes as the list spells them", async () => {
    const size = async (type: string, attributes: Record<string, string>, family = "Compute Instance") => {
      const {
        class: priceClass,
        vcpu,
        memoryGib,
        arch,
        gpu,
        localDiskGb,
      } = await offerOf(machine(seoul, type, { attributes, family }));
      return [priceClass, vcpu, memoryGib, arch, gpu, localDiskGb];
    };
    expect(await size("u7i-12tb.224xlarge", { vcpu: "896", memory: "12,288 GiB" })).toEqual([
      "dedicated",
      896,
      12_288,
      "x86_64",
      null,
      null,
    ]);
    expect(
      await size("t4g.nano", { vcpu: "2", memory: "0.5 GiB", physicalProcessor: "AWS Graviton2 Processor" }),
    ).toEqual(["burstable", 2, 0.5, "arm64", null, null]);
    expect(
      await size("g4dn.xlarge", { gpu: "1", gpuMemory: "16 GB", storage: "125 GB NVMe SSD", memory: "16 GiB" }),
    ).toEqual(["gpu", 4, 16, "x86_64", { model: "NVIDIA T4", count: 1 }, 125]);
    expect(await size("g6f.large", { gpu: "0.125", storage: "1 x 100 NVMe SSD" })).toEqual([
      "gpu",
      4,
      16,
      "x86_64",
      { model: "NVIDIA L4", count: 0.125 },
      100,
    ]);
    expect(await size("p9.48xlarge", { gpu: "8" })).toMatchObject([
      "gpu",
      4,
      16,
      "x86_64",
      { model: "GPU of p9, model not stated", count: 8 },
      null,
    ]);
    expect(
      await size(
        "i7i.metal-48xl",
        { vcpu: "192", memory: "1,536 GiB", storage: "12 x 3,750 NVMe SSD" },
        "Compute Instance (bare metal)",
      ),
    ).toEqual(["bare-metal", 192, 1536, "x86_64", null, 45_000]);
    expect(await size("c7gn.large", { physicalProcessor: "" })).toMatchObject([
      "dedicated",
      4,
      16,
      "arm64",
      null,
      null,
    ]);
    expect(await size("d3.xlarge", { storage: "3 x 2 TB HDD" })).toMatchObject([
      "dedicated",
      4,
      16,
      "x86_64",
      null,
      6000,
    ]);
  });

  it("leaves a size without memory out and counts it, unless an earlier list knows it", async () => {
    const list = offerFileJson([
      machine(seoul, "x9.large", { attributes: { memory: "NA" } }),
      machine(seoul, "m7i.large"),
    ]);
    const without = await read(list);
    expect(without.offers.map(({ code }) => code)).toEqual(["m7i.large"]);
    expect(told(without)).toContain("index.json: No memory stated: 1");

    const size: OfferSize = {
      class: "dedicated",
      vcpu: 4,
      memoryGib: 122,
      arch: "x86_64",
      gpu: null,
      localDiskGb: null,
    };
    const { offers } = await read(list, { known: { ...known, sizes: new Map([["x9.large", size]]) } });
    expect(offers[1]).toMatchObject({
      code: "x9.large",
      memoryGib: 122,
      note: "the list states no memory; taken from an earlier list",
    });
  });

  it("never takes 0, a foreign currency or an announcement for a price", async () => {
    const priced = (type: string, rates: Parameters<typeof onDemand>[0], effective?: string) =>
      machine(seoul, type, { onDemand: [onDemand(rates, effective)] });
    const facts = await readRows([
      priced("a.zero", [{ unit: "Hrs", amount: "0.0000000000" }]),
      priced("a.below", [{ unit: "Hrs", amount: "-1" }]),
      priced("a.yuan", [{ unit: "Hrs", amount: "0.5", currency: "CNY" }]),
      priced("a.word", [{ unit: "Hrs", amount: "call us" }]),
      priced("a.later", [{ unit: "Hrs", amount: "0.5" }], "2027-01-01T00:00:00Z"),
      priced("a.month", [{ unit: "Mo", amount: "50" }]),
    ]);
    expect(facts.offers.map(({ price }) => price)).toEqual([null, null, null, null, null, null]);
    expect(facts.offers.find(({ code }) => code === "a.zero")?.note).toBe("the list says 0, which is no price");
    expect(told(facts)).toEqual([
      "index.json: Listed at 0, which is no price, so they stay unpriced: 2",
      "index.json: Without an hourly price on demand, so they stay unpriced: 2",
      "index.json: Listed at what is no number, so they stay unpriced: 1",
      "index.json: Priced in CNY, so they stay unpriced, as only won, euro and dollar are compared: 1",
    ]);
  });

  it("takes the higher of two prices for one size, and says so", async () => {
    const facts = await readRows([
      machine(seoul, "m7i.large", { hour: 0.2 }),
      machine(seoul, "m7i.large", { hour: 0.3 }),
      machine(seoul, "m7i.large", { hour: 0.1 }),
    ]);
    expect(facts.offers.map(({ price }) => price?.amount)).toEqual([0.3]);
    expect(told(facts)[0]).toBe(
      "aws:ap-northeast-2: m7i.large is listed twice at different prices. The higher one was taken.",
    );
  });

  it("takes storage, snapshots, address translation, load balancing and traffic where they are told without doubt", async () => {
    const { services } = await readRows([...serviceRows(seoul), egressRow(seoul)]);
    expect(
      services.map(({ item, variant, unit, price, tierFromGb, tierToGb }) => [
        item,
        variant,
        unit,
        price,
        tierFromGb,
        tierToGb,
      ]),
    ).toEqual([
      ["block_storage", "gp3", "GB-month", 0.0912, null, null],
      ["egress_internet", "standard", "GB", 0.126, 0, 10_240],
      ["egress_internet", "standard", "GB", 0.122, 10_240, 51_200],
      ["egress_internet", "standard", "GB", 0.117, 51_200, 153_600],
      ["egress_internet", "standard", "GB", 0.108, 153_600, null],
      ["load_balancer", "application", "hour", 0.0225, null, null],
      ["nat", "data processed", "GB", 0.059, null, null],
      ["nat", "gateway", "hour", 0.059, null, null],
      ["snapshot", "standard", "GB-month", 0.05, null, null],
    ]);
    const [gp3, ...others] = serviceRows(seoul);
    const twice = { ...gp3!, sku: "OTHER", onDemand: [onDemand([{ unit: "GB-Mo", amount: "0.2" }])] };
    const facts = await readRows([gp3!, twice, ...others]);
    expect(facts.services.map(({ item }) => item)).not.toContain("block_storage");
    expect(told(facts)).toContain(
      "aws:ap-northeast-2 block_storage gp3: The price of this service cannot be told without doubt and was left out.",
    );
  });

  it("counts a first tier without a price as a free allowance", async () => {
    const row = egressRow(seoul);
    const rates = [
      { unit: "GB", amount: "0.0000000000", from: "0", to: "100" },
      { unit: "GB", amount: "0.09", from: "100", to: "Inf" },
    ];
    const { services } = await readRows([{ ...row, onDemand: [onDemand(rates)] }]);
    expect(services).toMatchObject([{ tierFromGb: 100, tierToGb: null, freeGb: 100, price: 0.09 }]);
  });

  it("reads JSON, CSV and both packed to the same edition", async () => {
    const json = offerFileJson(threeRegions);
    const csv = offerFileCsv(threeRegions);
    const facts = await read(json);
    expect(await read(csv)).toEqual(facts);
    expect(await read(gzipSync(json))).toEqual(facts);
    expect(await read(gzipSync(csv))).toEqual(facts);
    expect(await read(`\ufeff${json}`)).toEqual(facts);
    expect(await read(offerFileJson(threeRegions, { turned: true }))).toEqual(facts);
  });

  it("takes only the regions asked for, and calls only those complete", async () => {
    const facts = await read(offerFileJson(threeRegions), { regions: ["eu-central-1"] });
    expect([...new Set(facts.offers.map(({ region }) => region))]).toEqual(["aws:eu-central-1"]);
    expect(facts.complete).toEqual(["aws:eu-central-1"]);
    expect(told(facts)).toContain("index.json: Regions not asked for: 24");
  });

  it("refuses a file that breaks off, wherever it does", async () => {
    const json = offerFileJson(machines(seoul));
    const csv = offerFileCsv(machines(seoul));
    for (const share of [0.1, 0.4, 0.7, 0.99]) {
      expect(await codeOf(read(json.slice(0, json.length * share)))).toBe("refresh-aws-file-cut");
      const packed = gzipSync(json);
      expect(await codeOf(read(packed.subarray(0, packed.length * share)))).toBe("refresh-aws-file-cut");
    }
    expect(await codeOf(read(csv.slice(0, -40)))).toBe("refresh-aws-file-cut");
    expect(await codeOf(read(csv.slice(0, csv.lastIndexOf('"'))))).toBe("refresh-aws-file-cut");
  });

  it("refuses what is no price list, and says which list is wanted", async () => {
    const refused = (bytes: string | Uint8Array) => codeOf(read(bytes));
    expect(await refused("")).toBe("refresh-aws-not-a-list");
    expect(await refused("<!doctype html><title>403</title>")).toBe("refresh-aws-not-a-list");
    expect(await refused("[1, 2]")).toBe("refresh-aws-not-a-list");
    expect(await refused('{"some": "json"}')).toBe("refresh-aws-not-a-list");
    expect(await refused('"FormatVersion","v1.0"\n"a","b"\n')).toBe("refresh-aws-not-a-list");
    expect(await refused('{"products": {"A": oops}}')).toBe("refresh-aws-file-broken");
    expect(await refused(Buffer.concat([gzipSync("{").subarray(0, 12), Buffer.alloc(50, 7)]))).toMatch(
      /^refresh-aws-file/,
    );
    expect(await refused(offerFileJson(otherRows(seoul)))).toBe("refresh-aws-nothing");
    expect(await refused(offerFileJson(machines(atlantis)))).toBe("refresh-aws-nothing");
    expect(
      await codeOf(awsOfferFile({ ...asked("{"), file: { path: "/nowhere/x", name: "x", day: "2026-11-20" } })),
    ).toBe("file-missing");
  });

  it("leaves a broken row out, names it, and does not call the list complete then", async () => {
    const [first, ...others] = machines(seoul);
    const json = offerFileJson([first!, ...others]).replace('"sku": "' + first!.sku, '"skew": "');
    const facts = await read(json);
    expect(facts.offers).toHaveLength(5);
    expect(facts.complete).toEqual([]);
    expect(facts.findings[0]).toMatchObject({ where: `index.json, products/${first!.sku}`, severity: "refused" });

    const lines = offerFileCsv([first!, ...others]).split("\n");
    lines.splice(8, 0, '"half","a row"');
    expect((await read(lines.join("\n"))).findings[0]).toMatchObject({ where: "index.json, 9", severity: "refused" });
  });

  it("says how far it is, and stops when it is told to", async () => {
    const json = offerFileJson(threeRegions);
    const steps: [number, number | null][] = [];
    await read(json, { progress: (done, of) => steps.push([done, of]) });
    expect(steps[0]).toEqual([0, json.length]);
    expect(steps.at(-1)).toEqual([json.length, json.length]);

    const stop = new AbortController();
    const stopped = read(json, { signal: stop.signal, progress: () => stop.abort() });
    expect(await codeOf(stopped)).toBe("cancelled");
  });

  it("takes no small site for the region it is listed under", async () => {
    const site = { locationType: "AWS Local Zone", usagetype: "LAX1-BoxUsage:m7i.large" };
    const facts = await readRows([
      machine(seoul, "m7i.large"),
      machine(seoul, "m7i.large", { attributes: site, hour: 9 }),
    ]);
    expect(facts.offers.map(({ price }) => price?.amount)).toEqual([0.12398]);
    const own = await readRows([
      machine(seoul, "m7i.large"),
      machine(seoul, "m7i.large", { attributes: { ...site, regionCode: "us-west-2-lax-1" } }),
    ]);
    expect(own.findings[0]?.where).toBe("us-west-2-lax-1");
  });

  it("reads any damaged list to an edition or to a sentence, never to a fault of its own", async () => {
    const lists = [offerFileJson, offerFileCsv].map((write) =>
      Buffer.from(write([...machines(seoul).slice(0, 2), ...serviceRows(seoul), egressRow(seoul)])),
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), damage, async (list, bytes) => {
        const damaged = Buffer.from(list);
        for (const [at, byte] of bytes) damaged[at % damaged.length] = byte;
        await read(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
      }),
      { numRuns: 150 },
    );
  });
});
