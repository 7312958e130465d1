import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, connect } from "../../shared/contract/client.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import { ProviderId } from "../../shared/model/id.ts";
import { knownForPrices, readPriceSheet } from "../../shared/exchange/price-sheet.ts";
import { priceSheetCsv, priceSheetTable } from "../../shared/exchange/write/price-sheet.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { readHere } from "../files/read-here.ts";
import { type Door, openDoor } from "../three-doors.ts";

let door: Door;
let client: Client;
beforeEach(async () => {
  door = await openDoor("direct");
  client = connect(door.transport);
});
afterEach(() => door.close());

const kt = ProviderId.parse("kt");
const HEAD = "provider_id,offer_id,region_id,vcpu,memory_gib,unit,amount,currency,vat,source_url,as_of";
const line = (offer: string, amount: string): string =>
  `kt,${offer},KR1,4,16,hour,${amount},KRW,excluded,https://kt.example,2026-11-01`;
const sheet = (...lines: string[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from([HEAD, ...lines].join("\n")));

const take = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  (await client.call("files.receive", { name, bytes })).file;
const read = async (name: string, bytes: Uint8Array<ArrayBuffer>, dryRun = false) =>
  client.run("catalogue.import-sheet", { file: await take(name, bytes), dryRun });
const priceOf = async (offer: string) =>
  (await client.call("catalogue.provider", { id: kt })).offers.find(({ id }) => id === offer)?.price ?? null;
const makeWorkspace = async (): Promise<void> => {
  door.answers.create = `${door.folder}/a.sovplan`;
  await client.call("workspace.create", { agency: "시험", country: "KR", currency: "KRW", language: "ko" });
};

describe("a price sheet in the workspace", () => {
  it("waits, is compared, and counts only once it is put in use; undo takes it out again", async () => {
    await makeWorkspace();
    const before = await priceOf("kt:KR1:4x16.itl");
    expect(before).not.toBeNull();
    const answer = await read(
      "kt.csv",
      sheet(line("4x16.itl", "280"), line("new.itl", "300"), "kitty,a,b,1,1,hour,1,KRW,excluded,x,2026-11-01"),
    );
    expect(answer).toMatchObject({
      kept: true,
      edition: { id: "ed-1", title: "kt.csv", state: "waiting", offers: 2, priced: 2, providers: ["kt"] },
      rows: { read: 3, offers: 2, terms: 0, services: 0, refused: 1, skipped: 0 },
      diff: { counts: { added: 1, raised: 1 } },
    });
    expect(answer.edition.origin).toMatchObject({ kind: "price-sheet", from: "file", name: "kt.csv" });
    expect(answer.findings.map(({ where }) => where)).toContain("kt.csv, row 4");
    expect(await priceOf("kt:KR1:4x16.itl")).toEqual(before);

    await client.call("editions.use", { id: answer.edition.id, confirmed: [], reason: null });
    expect(await priceOf("kt:KR1:4x16.itl")).toMatchObject({ amount: 280, source: "ed-1", asOf: "2026-11-01" });
    await client.call("workspace.undo", {});
    expect(await priceOf("kt:KR1:4x16.itl")).toEqual(before);
  });

  it("is looked into without a workspace, and keeps nothing then", async () => {
    const answer = await read("kt.csv", sheet(line("4x16.itl", "280")), true);
    expect(answer).toMatchObject({ kept: false, diff: { counts: { raised: 1 } } });
    await expect(read("kt.csv", sheet(line("4x16.itl", "280")))).rejects.toMatchObject({
      failure: { code: "no-workspace" },
    });
  });

  it("that is of another kind, damaged or empty of prices is refused, and what stood stands", async () => {
    await makeWorkspace();
    await read("kt.csv", sheet(line("4x16.itl", "280")));
    const held = await client.call("editions.list", {});
    const wrong: [string, Uint8Array<ArrayBuffer>, RegExp][] = [
      ["list.csv", new Uint8Array(Buffer.from("name,phone\nA,1")), /no price sheet: it lacks the columns provider_id/],
      ["kt.xlsx", new Uint8Array(Buffer.from("PK\u0003\u0004 half of a workbook")), /kt\.xlsx/],
      ["empty.csv", new Uint8Array(), /empty\.csv/],
      [
        "bare.csv",
        sheet("kt,a,KR1,4,16,hour,1,KRW,excluded,,"),
        /none of its rows \(1\) could be taken. bare.csv, row 2: The cell as_of is empty/,
      ],
    ];
    for (const [name, bytes, words] of wrong) {
      const failed = await read(name, bytes).then(
        () => null,
        (error: unknown) => error,
      );
      expect(failed).toBeInstanceOf(Refusal);
      expect((failed as Refusal).message).toMatch(words); // checked above
    }
    expect(await client.call("editions.list", {})).toEqual(held);
    expect(door.bugs).toEqual([]);
  });

  it("that is stopped leaves nothing behind", async () => {
    await makeWorkspace();
    const file = await take("kt.csv", sheet(line("4x16.itl", "280")));
    const stopped = client.run(
      "catalogue.import-sheet",
      { file, dryRun: false },
      { progress: () => undefined, started: (stop) => stop() },
    );
    await expect(stopped).rejects.toMatchObject({ failure: { code: "cancelled" } });
    expect((await client.call("editions.list", {})).own).toEqual([]);
    expect((await read("kt.csv", sheet(line("4x16.itl", "280")))).kept).toBe(true);
  });

  it("of Korean Windows, with its words and semicolons, reads the same", async () => {
    const text =
      "제공자;상품코드;리전;vCPU;메모리(GB);과금 단위;단가(원);부가세;출처;기준일\nKT 클라우드;4x16.itl;KR1;4;16;시간당;280,5;별도;견적;2026. 11. 1.";
    const answer = await read("단가.csv", new Uint8Array(iconv.encode(text, "cp949")), true);
    expect(answer.rows).toMatchObject({ read: 1, offers: 1 });
    expect(answer.diff.counts.raised).toBe(1);
  });

  it("holds a price that jumps until somebody confirms it", async () => {
    await makeWorkspace();
    const { edition } = await read("kt.csv", sheet(line("4x16.itl", "28000")));
    expect(edition.doubts).toBe(1);
    await client.call("editions.use", { id: edition.id, confirmed: [], reason: null });
    expect((await priceOf("kt:KR1:4x16.itl"))?.amount).toBeLessThan(1000);
    await client.call("editions.use", { id: edition.id, confirmed: "all", reason: "견적 확인" });
    expect((await priceOf("kt:KR1:4x16.itl"))?.amount).toBe(28_000);
  });
});

describe("a template", () => {
  it.each(["csv", "xlsx"] as const)("as %s reads back as the same offers, none of them priced", async (as) => {
    const { file, name } = await client.call("catalogue.sheet-template", { provider: kt, as });
    expect(name).toBe(`kt-prices.${as}`);
    const { offers, services } = await client.call("catalogue.provider", { id: kt });
    const { edition, rows } = await client.run("catalogue.import-sheet", { file, dryRun: true });
    expect(edition).toMatchObject({ offers: offers.length, priced: 0, providers: ["kt"] });
    expect(rows).toEqual({
      read: offers.length + services.length,
      offers: offers.length,
      terms: 0,
      services: 0,
      refused: 0,
      skipped: services.length,
    });
  });

  it("of every provider reads back whole", async () => {
    const catalogue = loadCatalogue(assetsFolder());
    const known = knownForPrices(catalogue);
    for (const provider of catalogue.providers) {
      const offers = catalogue.offers.filter(({ id }) => id.startsWith(`${provider.id}:`));
      if (offers.length === 0) continue;
      const regions = catalogue.regions.filter((region) => region.provider === provider.id);
      const text = priceSheetCsv(priceSheetTable({ provider, regions, offers, services: [] }));
      const workbook = await readHere(text, "t.csv");
      const { facts } = readPriceSheet({ ...workbook, digest: "0" }, known, "2026-11-21");
      expect(facts.findings).toEqual([]);
      const unpriced = offers.map((offer) => ({
        ...offer,
        price: null,
        terms: undefined,
        note: offer.price?.method === "estimate" ? undefined : offer.note,
      }));
      expect(facts.offers).toEqual(unpriced);
    }
  }, 60_000);

  it("of nobody is refused", async () => {
    const asked = client.call("catalogue.sheet-template", { provider: ProviderId.parse("kitty"), as: "csv" });
    await expect(asked).rejects.toMatchObject({ failure: { code: "no-such-provider" } });
  });
});
