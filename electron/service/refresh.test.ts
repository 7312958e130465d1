import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../shared/contract/client.ts";
import type { WorkInput } from "../../shared/contract/contract.ts";
import { OfferId, ProviderId } from "../../shared/model/id.ts";
import { accessKey, loopback, secretKey } from "../catalogue/refresh/aws-loopback.ts";
import { machines, seoul } from "../catalogue/refresh/aws-sample.ts";
import { type Host, naverSignature, sendJson, serveOn } from "../catalogue/refresh/loopback.ts";
import { type Door, openDoor } from "../three-doors.ts";

let door: Door;
let client: ReturnType<typeof connect>;
const hosts: Host[] = [];
beforeEach(async () => {
  door = await openDoor("direct");
  client = connect(door.transport);
  door.answers.create = join(door.folder, "plan.sovplan");
  await client.call("workspace.create", { agency: "시험", country: "KR", currency: "KRW", language: "ko" });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await door.close();
  for (const host of hosts.splice(0)) await host.close();
  expect(door.bugs).toEqual([]);
});

const item = (retailPrice: number, more: object = {}) => ({
  currencyCode: "USD",
  retailPrice,
  armRegionName: "koreacentral",
  effectiveStartDate: "2021-11-01T00:00:00Z",
  meterName: "D2s v5",
  productName: "Virtual Machines Dsv5 Series",
  skuName: "D2s v5",
  serviceName: "Virtual Machines",
  unitOfMeasure: "1 Hour",
  type: "Consumption",
  armSkuName: "Standard_D2s_v5",
  ...more,
});
const page = (items: readonly unknown[], next: string | null = null) => ({ Items: items, NextPageLink: next });
async function host(...given: Parameters<typeof serveOn>): Promise<Host> {
  const opened = await serveOn(...given);
  hosts.push(opened);
  return opened;
}
const asking = (more: Partial<WorkInput<"catalogue.refresh">>): WorkInput<"catalogue.refresh"> => ({
  from: "azure",
  file: null,
  endpoint: null,
  regions: ["koreacentral"],
  currency: "USD",
  resume: false,
  dryRun: false,
  ...more,
});
const refresh = (more: Partial<WorkInput<"catalogue.refresh">>) => client.run("catalogue.refresh", asking(more));
const digest = async () => (await client.call("workspace.check", {})).digest;
const code = async (failed: Promise<unknown>) =>
  failed.then(
    () => null,
    (error: unknown) => (error as { failure: { code: string } }).failure.code,
  );

describe("a refresh of prices", () => {
  it("lands as an edition that waits, says what it changes, and counts once it is put in use", async () => {
    const { url } = await host((_, response) => sendJson(response, page([item(0.111)])));
    const before = await digest();
    const dry = await refresh({ endpoint: url, dryRun: true });
    expect([dry.kept, await digest()]).toEqual([false, before]);

    const { edition, kept, diff } = await refresh({ endpoint: url });
    expect(kept).toBe(true);
    expect(edition).toMatchObject({
      state: "waiting",
      date: "2026-11-21",
      title: expect.stringContaining("koreacentral") as string,
      origin: { kind: "azure", from: "online", name: new URL(url).host, digest: null },
      providers: ["azure"],
      offers: 1,
      priced: 1,
    });
    expect(diff.providers.map(({ provider }) => provider)).toEqual(["azure"]);
    const price = async () =>
      (await client.call("catalogue.provider", { id: ProviderId.parse("azure") })).offers.find(
        ({ id }) => id === "azure:koreacentral:Standard_D2s_v5",
      )?.price;
    expect((await price())?.source).not.toBe(edition.id);
    await client.call("editions.use", { id: edition.id, confirmed: "all", reason: null });
    expect(await price()).toMatchObject({ amount: 0.111, source: edition.id, asOf: "2026-11-21" });

    // the very same prices are not kept twice
    expect(await refresh({ endpoint: url })).toMatchObject({ kept: false, edition: { id: edition.id } });
    await client.call("workspace.undo", {});
    expect((await price())?.source).not.toBe(edition.id);
  });

  it("from a file has its digest and its day", async () => {
    const path = join(door.folder, "azure.json");
    writeFileSync(path, JSON.stringify(page([item(0.111)])));
    const { edition, findings } = await refresh({ file: door.service.admit(path), regions: null });
    expect(edition.origin).toMatchObject({
      from: "file",
      name: "azure.json",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(findings.map(({ because }) => because.key)).toContain("refresh.day-of-file");
  });

  it("that fails leaves everything as it was: no network, no permission, half a file, another's list", async () => {
    const away = await host(() => undefined);
    await away.close();
    hosts.pop();
    const denied = await host((_, response) => void response.writeHead(401).end());
    const path = join(door.folder, "half.json");
    writeFileSync(path, JSON.stringify(page([item(0.1)])).slice(0, -9));
    const before = await digest();
    expect(await code(refresh({ endpoint: away.url }))).toBe("refresh-offline");
    expect(await code(refresh({ endpoint: denied.url }))).toBe("refresh-denied");
    expect(await code(refresh({ file: door.service.admit(path) }))).toBe("refresh-file-broken");
    expect(await code(refresh({ from: "ovh", currency: "EUR", regions: null, file: door.service.admit(path) }))).toBe(
      "refresh-file-broken",
    );
    expect(await code(refresh({ endpoint: "ftp://prices.example.kr/" }))).toBe("refresh-address");
    expect(await digest()).toBe(before);
    expect((await client.call("editions.list", {})).own).toEqual([]);
  });

  it("that is stopped ends within a second, with nothing kept and the host still answering", async () => {
    const { url, asked } = await host((request, response) =>
      sendJson(response, page([item(0.1)], `${new URL(request.url!, "http://h").pathname}?$skip=${asked.length}`)),
    );
    const before = await digest();
    let stop = (): void => undefined;
    const told: number[] = [];
    const work = client.run("catalogue.refresh", asking({ endpoint: url }), {
      started: (given) => (stop = given),
      progress: () => {
        if (told.push(performance.now()) === 5) stop();
      },
    });
    expect(await code(work)).toBe("cancelled");
    expect(performance.now() - told[4]!).toBeLessThan(1000);
    expect(await digest()).toBe(before);
    const seen = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.length - seen).toBeLessThan(2);
  });

  it("goes on from what a broken one has left, when asked to", async () => {
    let isDown = true;
    const { url, asked } = await host((request, response) => {
      const at = Number(new URL(request.url!, "http://h").searchParams.get("$skip") ?? 0);
      if (at === 2 && isDown) response.writeHead(403).end();
      else
        sendJson(
          response,
          page(
            [item(0.1 + at / 100, at === 1 ? { armSkuName: "Standard_D4s_v5" } : {})],
            at < 2 ? `?$skip=${at + 1}` : null,
          ),
        );
    });
    expect(await code(refresh({ endpoint: url }))).toBe("refresh-denied");
    isDown = false;
    const count = asked.length;
    expect((await refresh({ endpoint: url, resume: true })).edition.offers).toBe(2);
    expect(asked.length - count).toBe(1);
    // what has ended well is asked for anew
    await refresh({ endpoint: url, resume: true, dryRun: true });
    expect(asked.length - count).toBe(4);
  });

  it("needs a workspace that can be written, unless it is dry", async () => {
    const { url } = await host((_, response) => sendJson(response, page([item(0.111)])));
    await client.call("workspace.close", {});
    expect(await code(refresh({ endpoint: url }))).toBe("no-workspace");
    expect(await refresh({ endpoint: url, dryRun: true })).toMatchObject({ kept: false, edition: { offers: 1 } });
  });

  it("lands in the workspace it was asked for, or nowhere", async () => {
    let answer = (): void => undefined;
    const { url } = await host((_, response) => {
      answer = () => sendJson(response, page([item(0.111)]));
      void client.call("workspace.close", {}).then(() => answer());
    });
    expect(await code(refresh({ endpoint: url }))).toBe("refresh-workspace-gone");
  });

  it("asks each provider in its own way, with the keys of the environment, and says them nowhere", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", accessKey);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", secretKey);
    vi.stubEnv("NCLOUD_ACCESS_KEY", "ncp_iam_TESTKEY");
    vi.stubEnv("NCLOUD_SECRET_KEY", "ncp_secret_5f9d");
    const amazon = await loopback({ products: { AmazonEC2: machines(seoul) } });
    hosts.push({ ...amazon, asked: amazon.questions });
    const naver = await host((request, response) => {
      if (request.headers["x-ncp-apigw-signature-v2"] !== naverSignature(request, "ncp_secret_5f9d"))
        return void response.writeHead(401).end();
      const product = {
        productItemKind: { code: "VSVR" },
        productCode: "SVR.VSVR.STAND.C002.M008.G003",
        productType: { code: "STAND" },
        cpuCount: 2,
        memorySize: 8 * 1024 ** 3,
        generationCode: "G3",
        priceList: [
          { priceType: { code: "MTRAT" }, unit: { code: "USAGE_HH" }, price: 118, payCurrency: { code: "KRW" } },
        ],
      };
      sendJson(response, {
        getProductPriceListResponse: { returnCode: "0", totalRows: 1, productPriceList: [product] },
      });
    });
    const plan = {
      planCode: "b3-8.consumption",
      product: "publiccloud-instance",
      pricings: [{ price: 5_080_000, intervalUnit: "hour", capacities: ["consumption"] }],
      configurations: [{ name: "region", values: ["GRA11"] }],
      blobs: { technical: { cpu: { cores: 2 }, memory: { size: 8 } }, tags: ["active"] },
    };
    const ovh = await host((_, response) => sendJson(response, { locale: { currencyCode: "EUR" }, addons: [plan] }));
    for (const [from, { url }, region, currency, offer] of [
      ["aws", amazon, "ap-northeast-2", "USD", "aws:ap-northeast-2:t3.medium"],
      ["naver", naver, "gov-KR", "KRW", "naver:gov-KR:s2-g3"],
      ["ovh", ovh, "GRA", "EUR", "ovh:GRA:b3-8"],
    ] as const) {
      const landed = await refresh({ from, endpoint: url, regions: [region], currency });
      expect(landed, from).toMatchObject({ kept: true, edition: { providers: [from], origin: { kind: from } } });
      const known = await client.call("offers.history", { offer: OfferId.parse(offer) });
      expect(
        known.some((one) => one.from === landed.edition.id),
        offer,
      ).toBe(true);
      expect(JSON.stringify(landed)).not.toMatch(/AKIDTEST|wJalr|TESTKEY|5f9d/);
    }
  });

  it("asks nobody by itself", async () => {
    const { url, asked } = await host((_, response) => sendJson(response, page([item(0.111)])));
    await client.call("catalogue.overview", {});
    await client.call("editions.list", {});
    expect(asked).toEqual([]);
    await refresh({ endpoint: url, dryRun: true });
    expect(asked).toHaveLength(1);
  });
});
