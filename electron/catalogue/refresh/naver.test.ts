import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { EditionFacts } from "../../../shared/model/own-edition.ts";
import type { FeedRequest } from "./feed.ts";
import { findingList } from "./findings.ts";
import { type Host, cutOff, naverSignature, requestFor, sendJson, serveOn } from "./loopback.ts";
import { naverProducts } from "./naver-products.ts";
import { signed } from "./naver-sign.ts";
import { naver } from "./naver.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-naver-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

const KEY = "ncp_iam_TESTKEY";
const SECRET = "ncp_secret_5f9d";
const environment = { NCLOUD_ACCESS_KEY: KEY, NCLOUD_SECRET_KEY: SECRET };
const GIB = 1024 ** 3;
const coded = (code: string) => ({ code, codeName: code });

const price = (amount: unknown, more: Record<string, unknown> = {}) => ({
  priceNo: "14738",
  priceType: coded("MTRAT"),
  region: { regionNo: 1, regionCode: "KR", regionName: "Korea" },
  chargingUnitType: coded("TIME"),
  ratingUnitType: coded("POINT"),
  chargingUnitBasicValue: "0",
  unit: coded("USAGE_HH"),
  price: amount,
  conditionPrice: 0,
  startDate: "2022-08-01T00:00:00+0900",
  payCurrency: coded("KRW"),
  ...more,
});
const flat = (amount: number) => price(amount, { priceType: coded("FXSUM"), unit: coded("USAGE_MM") });
const product = (more: Record<string, unknown> = {}) => ({
  productItemKind: coded("VSVR"),
  productItemKindDetail: coded(""),
  productCode: "SVR.VSVR.STAND.C002.M008.G003",
  productName: "vCPU 2EA, Memory 8GB",
  productType: coded("STAND"),
  gpuCount: 0,
  cpuCount: 2,
  memorySize: 8 * GIB,
  baseBlockStorageSize: 0,
  diskType: coded("NET"),
  diskDetailType: coded("SSD"),
  generationCode: "G3",
  priceList: [price(118), flat(84_960)],
  ...more,
});
const answer = (products: readonly unknown[], total = products.length) => ({
  getProductPriceListResponse: {
    requestId: "27951536",
    returnCode: "0",
    returnMessage: "success",
    totalRows: total,
    productPriceList: products,
  },
});

/** The same answer as the host writes it unless asked otherwise. */
function xml(value: unknown, name = ""): string {
  const entry: Readonly<Record<string, string>> = { productPriceList: "productPrice", priceList: "price" };
  if (Array.isArray(value)) return value.map((one) => `<${entry[name]!}>${xml(one)}</${entry[name]!}>`).join("");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, one]) => (one === "" || one === null ? `<${key}/>` : `<${key}>${xml(one, key)}</${key}>`))
      .join("\n");
  return String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
const written = (value: unknown) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml(value)}`;

/** The protocol: who asks must have signed the very path and moment; pages of `each`. */
async function gateway(
  products: (region: string) => readonly unknown[],
  each = 1000,
  more?: Parameters<typeof serveOn>[0],
): Promise<Host> {
  const host = await serveOn((request, response, number) => {
    more?.(request, response, number);
    if (response.headersSent) return;
    const late =
      Math.abs(Number(request.headers["x-ncp-apigw-timestamp"]) - Date.parse("2026-11-21T09:00:00.000Z")) > 300_000;
    if (late || request.headers["x-ncp-apigw-signature-v2"] !== naverSignature(request, SECRET)) {
      response.writeHead(401, { "content-type": "application/json" });
      return void response.end(`{"error":{"errorCode":"200","message":"Authentication Failed","details":"${KEY}"}}`);
    }
    const { searchParams } = new URL(request.url!, "http://host");
    const all = products(searchParams.get("regionCode") ?? "");
    const page = Number(searchParams.get("pageNo") ?? 1);
    const said = answer(all.slice((page - 1) * each, page * each), all.length);
    if (searchParams.get("responseFormatType") === "json") sendJson(response, said);
    else response.end(written(said));
  });
  hosts.push(host);
  return host;
}

const read = (asked: Partial<FeedRequest>) => naver(requestFor("naver", { currency: "KRW", environment, ...asked }));
const found = ({ findings }: EditionFacts) => findings.map(({ because }) => because.key);
const code = (failed: unknown) => (failed as { failure: { code: string } }).failure.code;
let files = 0;
function saved(content: unknown): FeedRequest["file"] {
  const path = join(folder, `${(files += 1)}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return { path, name: "prices.json", day: "2026-10-02" };
}

describe("Naver's signature", () => {
  it("is over method, path with query, moment and access key, as the gateway reckons it", () => {
    // reckoned with openssl: printf 'GET /billing/v1/x?a=1&b=2\n1000\nkey' | openssl dgst -sha256 -hmac secret -binary | base64
    const headers = signed(
      "GET",
      new URL("https://h.kr/billing/v1/x?a=1&b=2"),
      { access: "key", secret: "secret" },
      new Date(1000),
    );
    expect(headers).toEqual({
      "x-ncp-apigw-timestamp": "1000",
      "x-ncp-iam-access-key": "key",
      "x-ncp-apigw-signature-v2": "eYIBuFWAMMB4r8WUc5Fb9s3lf8fu2+mKzKQU/NB0CN4=",
    });
  });
});

describe("Naver's list online", () => {
  it("is read by signed questions, region by region, page by page, by the hour in won", async () => {
    const products = [
      product(),
      product({ productCode: "SVR.X.C004", cpuCount: 4, productType: coded("NEW") }),
      product({ productCode: "SVR.Y" }),
    ];
    const host = await gateway((region) => (region === "KR" ? products : []), 2);
    const told: (number | null)[][] = [];
    const facts = await read({ endpoint: host.url, progress: (done, of) => told.push([done, of]) });
    expect(EditionFacts.parse(facts)).toEqual(facts);
    expect(
      facts.offers.map(({ id, vcpu, memoryGib, price }) => [id, vcpu, memoryGib, price?.amount, price?.unit]),
    ).toEqual([
      ["naver:KR:SVR.X.C004", 4, 8, 118, "hour"],
      ["naver:KR:s2-g3", 2, 8, 118, "hour"],
    ]);
    expect(facts.offers[0]!.price).toMatchObject({ currency: "KRW", asOf: "2026-11-21" });
    expect(facts.complete).toEqual(["naver:KR"]);
    // the public zone only: others have hosts and accounts of their own
    const [first, second, third] = host.asked.map((path) => new URL(path, host.url));
    expect(host.asked).toHaveLength(3);
    expect(first!.pathname).toBe("/billing/v1/product/getProductPriceList");
    expect(Object.fromEntries(first!.searchParams)).toEqual({
      regionCode: "KR",
      productItemKindCode: "VSVR",
      payCurrencyCode: "KRW",
      responseFormatType: "json",
      pageSize: "1000",
    });
    expect(second!.searchParams.get("pageNo")).toBe("2");
    expect(third!.searchParams.get("regionCode")).toBe("SGN");
    expect(told.every(([done, of]) => done! <= of!)).toBe(true);
  });

  it("of the government zone fills that zone's own regions", async () => {
    const host = await gateway(() => [product()]);
    const facts = await read({ endpoint: `${host.url}/billing/v1/`, regions: ["gov-KR"] });
    expect(facts.offers.map(({ id }) => id)).toEqual(["naver:gov-KR:s2-g3"]);
    expect(host.asked).toHaveLength(1);
    expect(host.asked[0]).toContain("/billing/v1/product/getProductPriceList?regionCode=KR&");
  });

  it("is signed anew with every try, and takes XML where the host insists on it", async () => {
    const host = await gateway(
      () => [product()],
      1000,
      (_, response, number) => {
        if (number === 1) response.writeHead(429, { "retry-after": "0" }).end();
        if (number === 2) cutOff(response, answer([product()]));
        if (number === 3) response.end(written(answer([product()])));
      },
    );
    let seconds = 0;
    const now = () => new Date(Date.parse("2026-11-21T09:00:00.000Z") + 1000 * (seconds += 1));
    const facts = await read({ endpoint: host.url, regions: ["KR"], now });
    expect(facts.offers[0]).toMatchObject({ id: "naver:KR:s2-g3", price: { amount: 118 } });
    expect(seconds).toBe(3);
  });

  it("that does not come whole says so, and nothing has vanished", async () => {
    const host = await serveOn((request, response) =>
      sendJson(response, answer(request.url!.includes("pageNo") ? [] : [product()], 5)),
    );
    hosts.push(host);
    const facts = await read({ endpoint: host.url, regions: ["KR"] });
    expect(facts.complete).toEqual([]);
    expect(found(facts)).toContain("refresh.fewer");
  });

  it("refuses without keys, with wrong ones, with a wrong clock; the keys are in no error", async () => {
    const host = await gateway(() => [product()]);
    const errors = await Promise.all(
      [
        { environment: {} },
        { environment: { NCLOUD_ACCESS_KEY: KEY } },
        { environment: { NCLOUD_ACCESS_KEY: KEY, NCLOUD_SECRET_KEY: `${SECRET}x` } },
        { environment: { NCLOUD_ACCESS_KEY: `${KEY}\r\nhost: evil`, NCLOUD_SECRET_KEY: SECRET } },
        { now: () => new Date("2026-11-21T09:10:00.000Z") },
      ].map((asked) => read({ endpoint: host.url, regions: ["KR"], ...asked }).catch((error: unknown) => error)),
    );
    expect(errors.map(code)).toEqual([
      "refresh-no-keys",
      "refresh-no-keys",
      "refresh-denied",
      "refresh-denied",
      "refresh-denied",
    ]);
    for (const error of errors) expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/TESTKEY|5f9d/);
  });

  it("refuses an error in place of a list, a list of something else, a currency nobody sells in", async () => {
    const failed = await serveOn((_, response) =>
      sendJson(response, { getProductPriceListResponse: { returnCode: "900", productPriceList: [] } }),
    );
    const other = await serveOn((_, response) => sendJson(response, { error: { errorCode: "300" } }));
    const storage = await serveOn((_, response) =>
      sendJson(response, answer([product({ productItemKind: coded("BST"), cpuCount: 0 })])),
    );
    hosts.push(failed, other, storage);
    for (const [endpoint, wanted] of [
      [failed.url, "refresh-code"],
      [other.url, "refresh-not-this-list"],
      [storage.url, "refresh-nothing"],
    ] as const)
      expect(code(await read({ endpoint, regions: ["KR"] }).catch((error: unknown) => error))).toBe(wanted);
    expect(code(await read({ currency: "EUR" }).catch((error: unknown) => error))).toBe("refresh-currency");
  });
});

describe("Naver's list in a file", () => {
  it("is JSON or XML, with or without its wrapping, and says the same", async () => {
    const whole = answer([product(), product({ productCode: "SVR.Z", cpuCount: 64 })]);
    const facts = await Promise.all(
      [whole, whole.getProductPriceListResponse, written(whole)].map((content) => read({ file: saved(content) })),
    );
    expect(facts[1]).toEqual(facts[0]);
    expect(facts[2]).toEqual(facts[0]);
    expect(facts[0]!.offers.map(({ id, price }) => [id, price?.amount, price?.asOf])).toEqual([
      ["naver:KR:SVR.Z", 118, "2026-10-02"],
      ["naver:KR:s2-g3", 118, "2026-10-02"],
    ]);
    expect(found(facts[0]!)).toContain("refresh.zone-assumed");
  });

  it("is of the zone whose regions are named; of several it cannot be", async () => {
    const file = saved(answer([product()]));
    expect((await read({ file, regions: ["gov-KR"] })).offers.map(({ id }) => id)).toEqual(["naver:gov-KR:s2-g3"]);
    expect(code(await read({ file, regions: ["KR", "gov-KR"] }).catch((error: unknown) => error))).toBe(
      "refresh-one-zone",
    );
  });

  it("is refused where it is half, hostile or another's", async () => {
    const text = written(answer([product()]));
    for (const [content, wanted] of [
      [text.slice(0, -40), "refresh-file-broken"],
      [text.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'), "refresh-file-broken"],
      [JSON.stringify(answer([product()])).slice(0, -3), "refresh-file-broken"],
      ["<html><body>Sign in</body></html>", "refresh-not-this-list"],
      [answer([]), "refresh-not-this-list"],
      ["[]", "refresh-not-this-list"],
    ] as const)
      expect(code(await read({ file: saved(content) }).catch((error: unknown) => error))).toBe(wanted);
  });
});

describe("a product of Naver", () => {
  const taken = (...products: readonly unknown[]) => {
    const findings = findingList();
    const reader = naverProducts(requestFor("naver"), "2026-11-21", null, findings);
    products.forEach((one, at) => reader.take(one, "", "KR", `item ${at + 1}`));
    const offers = reader.offers();
    return { offers, services: [], complete: [], doubts: [], findings: findings.all() };
  };
  const priceOf = (...priceList: readonly unknown[]) => taken(product({ priceList })).offers[0]!.price;

  it("is priced by the hour before by the month, by the newest price in force, in its own currency", () => {
    expect(priceOf(flat(84_960), price(118))).toMatchObject({ amount: 118, unit: "hour", currency: "KRW" });
    expect(priceOf(flat(84_960))).toMatchObject({ amount: 84_960, unit: "month" });
    expect(priceOf(price("0.0848", { payCurrency: coded("USD") }))).toMatchObject({ amount: 0.0848, currency: "USD" });
    const since = (startDate: string, amount: number) => price(amount, { startDate });
    expect(
      priceOf(since("2020-01-01T00:00:00+0900", 200), since("2024-01-01T00:00:00+0900", 118), since("2027-01-01", 90))
        ?.amount,
    ).toBe(118);
    expect(priceOf(price(118, { region: { regionCode: "SGN" } }))).toBeNull();
  });

  it("that is free or priced for something else than its time stays unpriced", () => {
    const free = price(0, { priceType: coded("FREE") });
    const byGb = price(0.16, { unit: coded("STRG_1G_HH") });
    for (const list of [
      [free],
      [byGb],
      [price(0)],
      [],
      [price(-1)],
      [price(1, { payCurrency: coded("JPY") })],
      [price(1, { payCurrency: null })],
    ])
      expect(priceOf(...list)).toBeNull();
  });

  it("is the catalogue's size where kind, vCPU, memory and generation agree, else goes by its code", () => {
    const codeOf = (more: Record<string, unknown>) => taken(product(more)).offers[0]!.code;
    expect(codeOf({})).toBe("s2-g3");
    expect(codeOf({ generationCode: "G2", baseBlockStorageSize: 50 * GIB })).toBe("s2-g2-s50");
    for (const other of [
      { memorySize: 16 * GIB },
      { productType: coded("HIMEM") },
      { generationCode: "" },
      { cpuCount: 4 },
    ])
      expect(codeOf(other)).toBe("SVR.VSVR.STAND.C002.M008.G003");
  });

  it("with a GPU needs the name of it; bare metal is a class of its own", () => {
    const gpu = { gpuCount: 2, cpuCount: 16, productCode: "SVR.GPU" };
    expect(taken(product({ ...gpu, productName: "GPU 2EA (NVIDIA Tesla V100), vCPU 16EA" })).offers[0]).toMatchObject({
      class: "gpu",
      gpu: { model: "NVIDIA V100", count: 2 },
    });
    const unnamed = taken(product(gpu));
    expect([unnamed.offers, found(unnamed)]).toEqual([[], ["refresh.gpu-unnamed"]]);
    const metal = taken(
      product({ productItemKindDetail: coded("BM"), cpuCount: 48, memorySize: 512 * GIB, productCode: "SVR.BM" }),
    );
    expect(metal.offers[0]).toMatchObject({ class: "bare-metal", memoryGib: 512 });
  });

  it("whatever stands in it, breaks nothing", () => {
    const change = fc.dictionary(fc.constantFrom(...Object.keys(product())), fc.jsonValue());
    const changedPrice = fc.dictionary(fc.constantFrom(...Object.keys(price(1))), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.array(changedPrice, { maxLength: 5 }), (changes, prices) => {
        const list = prices.map((one) => price(118, one));
        const facts = EditionFacts.parse(taken(...changes.map((one) => product(one)), product({ priceList: list })));
        expect(facts.offers.every(({ price }) => price === null || price.amount > 0)).toBe(true);
      }),
    );
  });
});
