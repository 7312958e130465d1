import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../shared/contract/client.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { text } from "../../shared/text/text.ts";
import { type Door, openDoor } from "../three-doors.ts";
import { type Values, WrongUsage } from "./command.ts";
import { refresh } from "./commands/catalogue-refresh.ts";
import { printer } from "./print.ts";

let door: Door;
let client: ReturnType<typeof connect>;
let workspace: string;
let list: string;

const price = (currencyCode: string, retailPrice: number) => ({
  currencyCode,
  retailPrice,
  armRegionName: "koreacentral",
  effectiveStartDate: "2021-11-01T00:00:00Z",
  productName: "Virtual Machines Dsv5 Series",
  skuName: "D2s v5",
  serviceName: "Virtual Machines",
  unitOfMeasure: "1 Hour",
  type: "Consumption",
  armSkuName: "Standard_D2s_v5",
});

beforeEach(async () => {
  door = await openDoor("direct");
  client = connect(door.transport);
  workspace = join(door.folder, "plan.sovplan");
  list = join(door.folder, "azure.json");
  writeFileSync(list, JSON.stringify({ Items: [price("USD", 0.111)], NextPageLink: null }));
  await door.service.create(workspace, { agency: "Test", country: "KR", currency: "KRW", language: "en" });
});
afterEach(() => door.close());

/** The command on this door's service, with its two streams held. */
async function run(words: readonly string[], values: Values, language: Language = "en") {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const print = printer(language, into("out"), into("err"));
  const json = values["json"] === true;
  const { call, run } = client;
  await call("workspace.close", {}); // each command opens its own
  await refresh({ call, run, service: door.service, print, language, json, underWay: () => undefined }, words, values);
  expect(told.out + told.err).not.toMatch(/\{\{|undefined/);
  return told;
}
const failure = (words: readonly string[], values: Values): Promise<unknown> =>
  run(words, values).catch((error: unknown) => error);

describe("catalogue refresh", () => {
  it("keeps an edition that waits, and says what it changes in both languages", async () => {
    const en = await run(["azure", workspace], { from: list });
    expect(en.out).toMatch(/provider +added +vanished/);
    expect(en.out).toMatch(/azure +0 +0 +[01]/);
    expect(en.err).toMatch(/Kept as ed-1/);
    const ko = await run(["azure", workspace], { from: list }, "ko");
    expect(ko.err).toContain("이미 ed-1");
    expect((await client.call("editions.list", {})).own).toMatchObject([{ id: "ed-1", state: "waiting" }]);
  });

  it("keeps nothing when it is dry, with a workspace or without", async () => {
    expect((await run(["azure", workspace], { from: list, "dry-run": true })).err).toContain("nothing was kept");
    expect((await client.call("editions.list", {})).own).toEqual([]);
    await client.call("workspace.close", {});
    const { out } = await run(["azure"], { from: list, "dry-run": true, json: true });
    expect(JSON.parse(out)).toMatchObject({
      kept: false,
      edition: { origin: { kind: "azure", from: "file" }, offers: 1 },
    });
  });

  it("puts the edition in use when told to, and says so as JSON", async () => {
    const { out } = await run(["azure", workspace], { from: list, use: true, json: true });
    expect(JSON.parse(out)).toMatchObject({ kept: true, edition: { id: "ed-1", state: "in-use" } });
    expect((await client.call("editions.list", {})).own).toMatchObject([{ state: "in-use" }]);
  });

  it("takes regions one by one or with commas, and the currency in which a provider sells", async () => {
    const error = await failure(["azure", workspace], { from: list, region: ["koreacentral,atlantis"] });
    expect(error).toMatchObject({ failure: { code: "refresh-no-region" } });
    const fine = await run(["azure", workspace], { from: list, region: ["koreacentral", "westeurope"], json: true });
    expect(JSON.parse(fine.out)).toMatchObject({ edition: { offers: 1 } });
  });

  it("is refused with how it is written where it is not", async () => {
    for (const [words, values] of [
      [["gcp", workspace], {}],
      [[], {}],
      [["azure"], { from: list }],
      [["azure", workspace, "more"], { from: list }],
      [["azure", workspace], { from: list, "dry-run": true, use: true }],
      [["azure", workspace], { from: list, currency: "GBP" }],
    ] as const) {
      const error = await failure(words, values);
      expect(error).toBeInstanceOf(WrongUsage);
      const { key, args } = error as WrongUsage;
      expect(text("ko", key, args)).not.toMatch(/\{\{|undefined/);
    }
    for (const [values, wanted] of [
      [{ endpoint: "prices" }, "refresh-address"],
      [{ from: join(door.folder, "missing.json") }, "file-missing"],
    ] as const) {
      const error = await failure(["azure", workspace], values);
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).failure.code).toBe(wanted);
    }
  });
});
