import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { EditionFacts } from "../../../shared/model/own-edition.ts";
import { sayIn } from "../../../shared/text/text.ts";
import { writeArchive } from "../../files/write-archive.ts";
import { azureItems } from "./azure-items.ts";
import { azure } from "./azure.ts";
import type { FeedRequest } from "./feed.ts";
import { type Host, cutOff, requestFor, sendJson, serveOn } from "./loopback.ts";
import { resumeStore } from "./resume.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-azure-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

/** An item as the host writes it. */
const item = (more: Record<string, unknown> = {}) => ({
  currencyCode: "USD",
  tierMinimumUnits: 0,
  retailPrice: 0.112,
  unitPrice: 0.112,
  armRegionName: "koreacentral",
  location: "KR Central",
  effectiveStartDate: "2021-11-01T00:00:00Z",
  meterId: "8b2c",
  meterName: "D2s v5",
  productId: "DZH318Z0D1L7",
  skuId: "DZH318Z0D1L7/009K",
  productName: "Virtual Machines Dsv5 Series",
  skuName: "D2s v5",
  serviceName: "Virtual Machines",
  serviceFamily: "Compute",
  unitOfMeasure: "1 Hour",
  type: "Consumption",
  isPrimaryMeterRegion: true,
  armSkuName: "Standard_D2s_v5",
  ...more,
});
const big = { armSkuName: "Standard_D4s_v5", skuName: "D4s v5", meterName: "D4s v5", retailPrice: 0.224 };
const reserved = (term: string, retailPrice: number) =>
  item({ type: "Reservation", reservationTerm: term, retailPrice, unitOfMeasure: "1 Hour" });
const page = (items: readonly unknown[], next: string | null = null) => ({
  BillingCurrency: "USD",
  CustomerEntityId: "Default",
  CustomerEntityType: "Retail",
  Items: items,
  NextPageLink: next,
  Count: items.length,
});

/** The protocol: filter by region, pages by `$skip`, the link with its port written out. */
async function prices(
  all: readonly Record<string, unknown>[],
  each = 2,
  more?: Parameters<typeof serveOn>[0],
): Promise<Host> {
  const host = await serveOn((request, response, number) => {
    more?.(request, response, number);
    if (response.headersSent) return;
    const url = new URL(request.url!, "http://host");
    const region = /armRegionName eq '([^']+)'/.exec(url.searchParams.get("$filter") ?? "")?.[1];
    const found = all.filter(({ armRegionName }) => armRegionName === region);
    const skip = Number(url.searchParams.get("$skip") ?? 0);
    url.searchParams.set("$skip", String(skip + each));
    const next = skip + each < found.length ? `${host.url}${url.pathname}${url.search}` : null;
    sendJson(response, page(found.slice(skip, skip + each), next), true);
  });
  hosts.push(host);
  return host;
}

let files = 0;
function saved(content: unknown, name = "list.json"): FeedRequest["file"] {
  const path = join(folder, `${(files += 1)}-${name}`);
  writeFileSync(
    path,
    content instanceof Uint8Array ? content : typeof content === "string" ? content : JSON.stringify(content),
  );
  return { path, name, day: "2026-10-02" };
}
const read = (asked: Partial<FeedRequest>) => azure(requestFor("azure", asked));
const found = ({ findings }: EditionFacts) => findings.map(({ because }) => because.key);
const code = (failed: unknown) => (failed as { failure: { code: string } }).failure.code;

describe("Azure's list online", () => {
  it("is read region by region along its pages, by the filter the host understands", async () => {
    const all = [
      item(),
      item(big),
      item({ ...big, armRegionName: "westeurope" }),
      reserved("1 Year", 600),
      reserved("3 Years", 1_260),
    ];
    const host = await prices(all);
    const told: (number | null)[][] = [];
    const facts = await read({ endpoint: host.url, progress: (done, of) => told.push([done, of]) });
    expect(EditionFacts.parse(facts)).toEqual(facts);
    expect(facts.offers.map(({ id, price }) => [id, price?.amount])).toEqual([
      ["azure:koreacentral:Standard_D2s_v5", 0.112],
      ["azure:koreacentral:Standard_D4s_v5", 0.224],
      ["azure:westeurope:Standard_D4s_v5", 0.224],
    ]);
    expect(facts.offers[0]).toMatchObject({
      vcpu: 2,
      memoryGib: 8,
      price: { currency: "USD", unit: "hour", method: "listed", asOf: "2026-11-21" },
      terms: { oneYearPerMonth: 50, threeYearPerMonth: 35, spotPerHour: null },
    });
    expect(facts.complete).toEqual(["azure:koreacentral", "azure:westeurope"]);
    const first = new URL(host.asked[0]!, host.url);
    expect(first.pathname).toBe("/api/retail/prices");
    expect(first.searchParams.get("currencyCode")).toBe("'USD'");
    expect(first.searchParams.get("$filter")).toContain(
      "serviceName eq 'Virtual Machines' and armRegionName eq 'koreacentral'",
    );
    expect(host.asked[0]).not.toContain("+");
    expect(host.asked).toHaveLength(3);
    expect(told.at(-1)).toEqual([2, 2]);
  });

  it("bears throttling and a cut connection, and takes good items from among broken ones", async () => {
    const all = [item(), { ...item(big), retailPrice: "cheap" }, { armRegionName: "koreacentral" }, item(big)];
    const host = await prices(all, 2, (_, response, number) => {
      if (number === 1) response.writeHead(429, { "retry-after": "0" }).end();
      if (number === 2) cutOff(response, page(all));
    });
    const facts = await read({ endpoint: host.url, regions: ["KoreaCentral"] });
    expect(facts.offers).toHaveLength(2);
    expect(facts.findings.filter(({ severity }) => severity === "refused")).toMatchObject([
      {
        where: "koreacentral, page 1, item 2",
        because: { key: "refresh.item-broken", args: { field: "retailPrice" } },
      },
      { where: "koreacentral, page 2, item 1" },
    ]);
  });

  it("goes on where a broken refresh has stopped", async () => {
    let isDown = false;
    const all = [item(), item(big), reserved("1 Year", 600)];
    const host = await prices(all, 1, (_, response, number) => {
      if (number === 3 && !isDown) isDown = true;
      if (isDown) response.writeHead(401).end();
    });
    const store = resumeStore(join(folder, "kept"), ["azure", host.url], () => new Date());
    const asked = { endpoint: host.url, regions: ["koreacentral"], resume: store };
    expect(code(await read(asked).catch((error: unknown) => error))).toBe("refresh-denied");
    isDown = false;
    const before = host.asked.length;
    const facts = await read(asked);
    expect(facts.offers).toHaveLength(2);
    expect(host.asked.length - before).toBe(1);
  });

  it("refuses a list without end, a link to another host, another answer, an unknown region", async () => {
    const round = await serveOn((request, response) =>
      sendJson(response, page([item()], `${round.url}${request.url!}`)),
    );
    const away = await serveOn((_, response) => sendJson(response, page([item()], "https://prices.example.kr/next")));
    const other = await serveOn((_, response) => sendJson(response, { error: "x" }));
    const text = await serveOn((_, response) => void response.end("<html>Sign in to the network</html>"));
    const empty = await serveOn((_, response) => sendJson(response, page([])));
    hosts.push(round, away, other, text, empty);
    for (const [host, wanted] of [
      [round, "refresh-endless"],
      [away, "refresh-redirect"],
      [other, "refresh-not-this-list"],
      [text, "refresh-answer-broken"],
      [empty, "refresh-nothing"],
    ] as const)
      expect(code(await read({ endpoint: host.url }).catch((error: unknown) => error))).toBe(wanted);
    const unknown = await read({ regions: ["atlantis"] }).catch((error: unknown) => error);
    expect(code(unknown)).toBe("refresh-no-region");
  });
});

describe("Azure's list in a file", () => {
  const items = [item(), item(big)];

  it("is one page, pages in an array, items alone, gzipped, zipped, or as PowerShell writes it", async () => {
    const text = JSON.stringify(page(items));
    for (const file of [
      saved(page(items)),
      saved([page(items.slice(0, 1), "https://prices.azure.com:443/api/retail/prices?$skip=1"), page(items.slice(1))]),
      saved(items),
      saved(gzipSync(text), "list.json.gz"),
      saved(
        writeArchive([
          { name: "1.json", bytes: Buffer.from(JSON.stringify(page(items.slice(0, 1), "x?%24skip=1"))) },
          { name: "2.json", bytes: Buffer.from(JSON.stringify(page(items.slice(1)))) },
        ]),
        "pages.zip",
      ),
      saved(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])),
      saved(`\ufeff${text}`),
    ]) {
      const facts = await read({ file });
      expect(facts.offers.map(({ price }) => [price?.amount, price?.asOf])).toEqual([
        [0.112, "2026-10-02"],
        [0.224, "2026-10-02"],
      ]);
    }
  });

  it("says what has vanished only where it is whole", async () => {
    const next = (skip: number) => `https://prices.azure.com:443/api/retail/prices?$filter=x&$skip=${skip}`;
    const whole = await read({ file: saved([page([item()], next(1)), page([item(big)])]) });
    expect(whole.complete).toEqual(["azure:koreacentral"]);
    for (const part of [
      page(items, next(2)), // the rest was not downloaded
      [page([item()], next(1000)), page([item(big)])], // a page between is missing
      items, // nobody can say
    ]) {
      const facts = await read({ file: saved(part) });
      expect(facts.complete).toEqual([]);
      expect(found(facts)).toContain("refresh.not-whole");
    }
  });

  it("that holds few of the sizes known in a region was narrowed by somebody: nothing has vanished there", async () => {
    const request = requestFor("azure", { file: saved(page([item()])) });
    const region = request.known.regions.get("koreacentral")!;
    const soldIn = new Map(["Standard_D2s_v5", "Standard_D4s_v5", "Standard_E2s_v5"].map((code) => [code, [region]]));
    const facts = await azure({ ...request, known: { ...request.known, soldIn } });
    expect(facts.complete).toEqual([]);
    expect(facts.findings.find(({ because }) => because.key === "refresh.few-known")).toMatchObject({
      where: "azure:koreacentral",
      because: { args: { known: 3, found: 1 } },
    });
  });

  it("is refused with a sentence where it is half, empty, or another's", async () => {
    const text = JSON.stringify(page(items));
    for (const [file, wanted] of [
      [saved(text.slice(0, -20)), "refresh-file-broken"],
      [saved(gzipSync(text).subarray(0, 100), "list.json.gz"), "refresh-file-broken"],
      [saved(""), "refresh-file-empty"],
      [saved({ offers: [] }), "refresh-not-this-list"],
      [saved([1, 2]), "refresh-not-this-list"],
      [saved(page([item({ serviceName: "Storage" })])), "refresh-not-this-list"],
      [saved(page([item({ armRegionName: "eastus9" })])), "refresh-nothing"],
      [saved(writeArchive([{ name: "readme.txt", bytes: Buffer.from("x") }]), "list.zip"), "refresh-no-list-inside"],
    ] as const)
      expect(code(await read({ file }).catch((error: unknown) => error))).toBe(wanted);
  });
});

describe("an item of Azure's list", () => {
  const taken = (...items: readonly unknown[]) => {
    const reader = azureItems(requestFor("azure"), "2026-11-21");
    reader.page(items, "page 1");
    return reader.facts([]);
  };

  it("that is Windows, low priority, a cloud service, for tests, of another meter or no longer sold is passed over", () => {
    const facts = taken(
      item(),
      item({ productName: "Virtual Machines Dsv5 Series Windows", retailPrice: 0.2 }),
      item({ skuName: "D2s v5 Low Priority", meterName: "D2s v5 Low Priority", retailPrice: 0.02 }),
      item({ productName: "Dsv5 Series Cloud Services", retailPrice: 0.3 }),
      item({ type: "DevTestConsumption", retailPrice: 0.05 }),
      item({ isPrimaryMeterRegion: false, retailPrice: 0.4 }),
      item({ effectiveEndDate: "2024-01-31T00:00:00Z", effectiveStartDate: "2023-01-01T00:00:00Z", retailPrice: 0.5 }),
      item({ type: "Reservation", reservationTerm: "5 Years", retailPrice: 1000 }),
    );
    expect(facts.offers.map(({ price, terms }) => [price?.amount, terms])).toEqual([[0.112, undefined]]);
    expect(facts.findings).toEqual([]);
  });

  it("by spot stands as a term beside the price on demand, told apart by its words", () => {
    const facts = taken(item(), item({ skuName: "D2s v5 Spot", meterName: "D2s v5 Spot", retailPrice: 0.0123 }));
    expect(facts.offers[0]).toMatchObject({ price: { amount: 0.112 }, terms: { spotPerHour: 0.0123 } });
  });

  it("counts when it holds: the newest of those in force, none of the future, of two of one day the higher", () => {
    const since = (day: string, retailPrice: number) => item({ effectiveStartDate: `${day}T00:00:00Z`, retailPrice });
    expect(
      taken(since("2020-01-01", 0.3), since("2024-05-01", 0.2), since("2027-01-01", 0.1)).offers[0]?.price?.amount,
    ).toBe(0.2);
    const disputed = taken(since("2024-05-01", 0.2), since("2024-05-01", 0.25), since("2024-05-01", 0.2));
    expect(disputed.offers[0]?.price?.amount).toBe(0.25);
    expect(found(disputed)).toContain("refresh.disputed");
  });

  it("of unknown size, without price, in another unit or currency is a finding, never an offer", () => {
    const facts = taken(
      item({ armSkuName: "Standard_X9" }),
      item({ armSkuName: "Standard_X9", armRegionName: "westeurope" }),
      item({ retailPrice: 0 }),
      item({ retailPrice: -1 }),
      item({ unitOfMeasure: "10 Hours" }),
      item({ currencyCode: "GBP" }),
      item({ effectiveStartDate: "soon" }),
      item({ armRegionName: "mars" }),
      item({ ...big, skuName: "D4s v5 Spot" }),
    );
    expect(facts.offers).toEqual([]);
    expect(found(facts).sort()).toEqual([
      "refresh.no-date",
      "refresh.no-on-demand",
      "refresh.other-currency",
      "refresh.price-negative",
      "refresh.price-zero",
      "refresh.regions-unknown",
      "refresh.sizes-unknown",
      "refresh.unit",
    ]);
    const sizes = facts.findings.find(({ because }) => because.key === "refresh.sizes-unknown")!;
    expect(sizes.because.args).toEqual({ count: 1, rows: 2, names: "Standard_X9" });
    for (const { because } of facts.findings)
      for (const language of ["ko", "en"] as const) expect(sayIn(language, because)).not.toMatch(/\{\{|undefined/);
  });

  it("in another currency than USD is taken and said to be for reference", () => {
    const facts = taken(item({ currencyCode: "KRW", retailPrice: 156.8 }));
    expect(facts.offers[0]?.price).toMatchObject({ currency: "KRW", amount: 156.8 });
    expect(found(facts)).toEqual(["refresh.indicative"]);
  });

  it("whatever stands in it, breaks nothing and gives no price that is not above zero", () => {
    const odd = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined));
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(item())), odd);
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 20 }), (changes) => {
        const facts = taken(...changes.map((change) => item(change)), ...changes);
        expect(EditionFacts.parse(facts).offers.every(({ price }) => price!.amount > 0)).toBe(true);
      }),
    );
  });

  it("that is broken a thousand times is told fifty times, and then counted", () => {
    const { findings } = taken(...Array.from({ length: 1000 }, () => ({})));
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)!.because).toEqual({ key: "refresh.more", args: { count: 950 } });
  });
});
