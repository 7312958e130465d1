import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sovplan as run } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-cli-catalogue-"));
const at = (name: string): string => join(folder, name);
const plan = at("plan.sovplan");
beforeAll(async () => {
  await done("new", plan, "--agency", "시험", "--lang", "ko");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function done(...words: string[]): Promise<string> {
  const { code, out, err } = await run(...words);
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  return out;
}
const json = async <Value>(...words: string[]): Promise<Value> => JSON.parse(await done(...words, "--json")) as Value; // what a test expects of it
async function refused(code: 1 | 2, words: RegExp, ...command: string[]): Promise<void> {
  const told = await run(...command);
  expect(told.code).toBe(code);
  expect(told.err).toMatch(words);
}

const HEAD = "provider_id,offer_id,region_id,vcpu,memory_gib,unit,amount,currency,vat,source_url,as_of";
const sheet = (name: string, ...lines: string[]): string => {
  writeFileSync(at(name), [HEAD, ...lines].join("\n"));
  return at(name);
};
const line = (offer: string, amount: string): string =>
  `kt,${offer},KR1,4,16,hour,${amount},KRW,excluded,https://kt.example,2026-11-01`;
const amountOf = async (offer: string) =>
  (await json<{ price: { amount: number } | null }>("catalogue", "show", plan, offer)).price?.amount ?? null;

describe("sovplan catalogue, of the bundled edition", () => {
  it("passes its own check, counted by provider, kind, age and evidence", async () => {
    const out = await done("catalogue", "check");
    expect(out).toMatch(/Providers 55 \(29 priced\) · regions 383/);
    expect(out).toMatch(/Kinds of providers: .*hyperscaler \d+/);
    expect(out).toMatch(/Certificates by evidence: .*Proven \d+/);
    expect(out).toMatch(/^kt +\d+ +\d+ /m);
    const { counts, faults, freshness } = await json<{
      counts: Record<string, number>;
      faults: string[];
      freshness: { priced: number };
    }>("catalogue", "check");
    expect(faults).toEqual([]);
    expect(counts["pricedOffers"]).toBe(freshness.priced);
    expect(counts["listedOffers"]).toBeGreaterThanOrEqual(11_000);
    expect(await done("catalogue", "check", "--lang", "ko")).toMatch(/제공자 55\(단가 있음 29\)/);
  });

  it("lists providers and offers, and shows each by its id with its sources", async () => {
    expect(await done("catalogue", "list", "--country", "KR")).toMatch(/^nhn +NHN Cloud/m);
    const { total, rows } = await json<{ total: number; rows: { offer: { id: string; vcpu: number } }[] }>(
      "catalogue", "list", "offers", "--provider", "kt", "--vcpu", "4", "--currency", "KRW", "--limit", "3",
    ); // prettier-ignore
    expect(total).toBeGreaterThan(3);
    expect(rows).toHaveLength(3);
    expect(rows.every(({ offer }) => offer.id.startsWith("kt:") && offer.vcpu >= 4)).toBe(true);

    const provider = await json<{ provider: { id: string }; sources: { id: string }[] }>("catalogue", "show", "kt");
    expect(provider.provider.id).toBe("kt");
    expect(provider.sources.length).toBeGreaterThan(1);
    expect(await json("catalogue", "show", "kt:KR1")).toMatchObject({ id: "kt:KR1", zone: "public" });
    expect(await json("catalogue", "show", "kt:KR1:4x16.itl")).toMatchObject({
      vcpu: 4,
      history: [{ from: "bundled", counts: true }],
    });
    expect(await done("catalogue", "show", "kt:KR1:4x16.itl")).toMatch(/amount {2}274/);
  });

  it("says what it does not know, and how it is written", async () => {
    await refused(1, /no such provider: kitty/i, "catalogue", "show", "kitty");
    await refused(1, /no such region/i, "catalogue", "show", "kt:XX");
    await refused(1, /have an offer “kt:KR1:none”/, "catalogue", "show", "kt:KR1:none");
    await refused(1, /no edition ed-9/i, "catalogue", "show", plan, "ed-9");
    await refused(2, /catalogue needs one of: check \|/, "catalogue", "buy");
    await refused(
      2,
      /is one value too many.\nUsage: sovplan catalogue check \[FILE\]\n$/,
      "catalogue",
      "check",
      plan,
      "more",
    );
    await refused(2, /Name the workspace file first/, "catalogue", "use", "ed-1");
    await refused(1, /no workspace file/, "catalogue", "list", at("none.sovplan"));
  });
});

describe("a price sheet on the command line", () => {
  it("is written out, filled in, looked at, taken in, compared, used and set aside", async () => {
    const template = at("kt.csv");
    expect(await done("catalogue", "sheet-template", "kt", "--out", template)).toBe(`${template}\n`);
    const [head = "", ...rows] = readFileSync(template, "utf8").trim().split("\r\n");
    const names = head.replace("\ufeff", "").replaceAll('"', "").split(",");
    const filled = rows.map((row) => {
      const cells = row.split(",");
      if (!row.includes('"KR1"')) return row;
      for (const [name, value] of Object.entries({
        amount: "300",
        source_url: "https://kt.example",
        as_of: "2026-11-01",
      }))
        cells[names.indexOf(name)] = value;
      return cells.join(",");
    });
    writeFileSync(template, [head, ...filled].join("\r\n"));

    const dry = await run("catalogue", "import-sheet", template, "--dry-run");
    expect(dry.code).toBe(0);
    expect(dry.out).toMatch(/Rows read (\d+) = offers \1 \+ terms 0/);
    expect(dry.err).toMatch(/Compared only; nothing was kept/);

    const { edition, kept } = await json<{ edition: { id: string; state: string; doubts: number }; kept: boolean }>(
      "catalogue", "import-sheet", plan, template,
    ); // prettier-ignore
    expect([kept, edition.id, edition.state]).toEqual([true, "ed-1", "waiting"]);
    expect(edition.doubts).toBeGreaterThan(0);
    expect(await amountOf("kt:KR1:4x16.itl")).toBe(274);
    const changes = await json<{ counts: Record<string, number>; rows: { offer: string; change: number }[] }>(
      "catalogue", "diff", plan, "in-use", "ed-1",
    ); // prettier-ignore
    expect(changes.counts["raised"]).toBeGreaterThan(0);
    expect(changes.rows.find(({ offer }) => offer === "kt:KR1:4x16.itl")?.change).toBeCloseTo(300 / 274 - 1, 6);
    expect(await done("catalogue", "diff", plan, "bundled", "ed-1", "--query", "4x16", "--limit", "2")).toMatch(
      /274 KRW/,
    );

    await done("catalogue", "use", plan, "ed-1", "--reason", "단가표 확인");
    expect(await amountOf("kt:KR1:4x16.itl")).toBe(300);
    expect(await amountOf("kt:KR1:1x1.itl")).toBe(31);
    await done("catalogue", "use", plan, "ed-1", "--confirm", "all");
    expect(await amountOf("kt:KR1:1x1.itl")).toBe(300);
    expect(await json("catalogue", "list", plan, "editions")).toMatchObject({ own: [{ id: "ed-1", state: "in-use" }] });
    await refused(1, /in use cannot be removed/, "catalogue", "remove", plan, "ed-1");
    expect(await json("catalogue", "set-aside", plan, "ed-1")).toMatchObject({ state: "set-aside" });
    expect(await amountOf("kt:KR1:4x16.itl")).toBe(274);
    expect(await json("catalogue", "show", plan, "ed-1")).toMatchObject({ edition: { title: "kt.csv" } });
    expect(await json("catalogue", "remove", plan, "ed-1")).toEqual({ removed: ["ed-1"] });
  }, 120_000);

  it("as a workbook is a workbook", async () => {
    await done("catalogue", "sheet-template", "nhn", "--out", at("nhn.xlsx"));
    expect(readFileSync(at("nhn.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const { rows } = await json<{ rows: Record<string, number> }>(
      "catalogue",
      "import-sheet",
      at("nhn.xlsx"),
      "--dry-run",
    );
    expect(rows["refused"]).toBe(0);
  }, 120_000);

  it("that is wrong is refused with a sentence, and the edition in use stays", async () => {
    await done("catalogue", "import-sheet", plan, sheet("a.csv", line("4x16.itl", "290")), "--use");
    const wrong = at("wrong.csv");
    writeFileSync(wrong, "name,phone\nA,1\n");
    await refused(
      1,
      /wrong\.csv is no price sheet: it lacks the columns provider_id/,
      "catalogue",
      "import-sheet",
      plan,
      wrong,
    );
    await refused(1, /none of its rows \(1\) could be taken\. b\.csv, row 2: The catalogue has no provider “kitty”/,
      "catalogue", "import-sheet", plan, sheet("b.csv", line("x", "1").replace("kt,", "kitty,"))); // prettier-ignore
    await refused(1, /no such file: none\.csv/i, "catalogue", "import-sheet", plan, at("none.csv"));
    await refused(2, /Name the workspace that is to keep/, "catalogue", "import-sheet", at("a.csv"));
    expect(await amountOf("kt:KR1:4x16.itl")).toBe(290);
  }, 120_000);
});

describe("own facts and documents on the command line", () => {
  it("keep a document, save it again as it was, and take it out", async () => {
    const document = at("quote.pdf");
    writeFileSync(document, "%PDF-1.4\n%%EOF\n");
    const kept = await json<{ id: string; digest: string }>(
      "catalogue", "evidence", plan, "add", "kt", document, "--title", "견적서", "--date", "2026-11-01",
    ); // prettier-ignore
    expect(kept.id).toBe("ev-1");
    expect(await done("catalogue", "list", plan, "evidence")).toMatch(/^ev-1 +kt +견적서 +2026-11-01/m);
    await done("catalogue", "evidence", plan, "save", "ev-1", "--out", at("again.pdf"));
    expect(readFileSync(at("again.pdf"))).toEqual(readFileSync(document));
    await refused(2, /Give the day of the document/, "catalogue", "evidence", plan, "add", "kt", document);
    expect(await json("catalogue", "evidence", plan, "remove", "ev-1")).toEqual({ removed: ["ev-1"] });
    await refused(1, /ev-1/, "catalogue", "evidence", plan, "save", "ev-1", "--out", at("x.pdf"));
  });

  it("state a price, choose which side counts, and read a fact from JSON", async () => {
    const typed = ["--amount", "260", "--title", "협의 단가", "--date", "2026-11-10"];
    await refused(
      2,
      /Say where the price was read/,
      "catalogue",
      "fact",
      plan,
      "add",
      "kt:KR1:2x4.itl",
      "--amount",
      "5",
    );
    const fact = await json<{ id: string }>("catalogue", "fact", plan, "add", "kt:KR1:2x4.itl", ...typed);
    expect(await amountOf("kt:KR1:2x4.itl")).toBe(260);
    expect(await done("catalogue", "fact", plan)).toMatch(/offer kt:KR1:2x4\.itl 260 KRW/);
    await done("catalogue", "fact", plan, "choose", fact.id, "bundled", "--reason", "공시 단가 사용");
    expect(await amountOf("kt:KR1:2x4.itl")).not.toBe(260);

    const provider = {
      fact: {
        kind: "provider",
        value: {
          id: "kitty", name: { ko: "키티", en: "Kitty" }, kind: "national",
          owner: { name: "Kitty Corp", country: "KR", source: null }, platform: { name: null, family: null, source: null },
          managedKubernetes: { value: null, source: null }, s3Api: { value: null, source: null }, openstackApi: { value: null, source: null },
        },
      },
      readAt: { title: "계약서", address: null, date: "2026-11-10" },
    }; // prettier-ignore
    writeFileSync(at("fact.json"), JSON.stringify(provider));
    const made = await json<{ id: string }>("catalogue", "fact", plan, "add", at("fact.json"));
    expect(await json("catalogue", "show", plan, made.id)).toMatchObject({
      fact: { value: { id: "kitty" } },
      bundled: null,
    });
    expect(await json("catalogue", "show", plan, "kitty")).toMatchObject({ provider: { source: `own-${made.id}` } });
    writeFileSync(at("bad.json"), "{");
    await refused(2, /cannot be read as JSON/, "catalogue", "fact", plan, "add", at("bad.json"));
    writeFileSync(at("thin.json"), JSON.stringify({ fact: { kind: "provider", value: {} } }));
    await refused(1, /not valid/, "catalogue", "fact", plan, "add", at("thin.json"));
    await done("catalogue", "fact", plan, "remove", fact.id, made.id);
    expect(await json("catalogue", "list", plan, "facts")).toEqual([]);
  }, 120_000);
});

describe("sovplan fx", () => {
  it("adds a rate, and takes one that jumps only when it is confirmed", async () => {
    const add = (rate: string, date: string) => ["fx", plan, "USD/KRW", rate, "--date", date, "--source", "은행"];
    await done(...add("1400", "2026-11-19"));
    await refused(
      1,
      /1 USD = 14000 KRW on 20 November 2026 \(\+900 % from 1400 of 19 November 2026\).*--confirm/,
      ...add("14000", "2026-11-20"),
    );
    expect(await json("fx", plan)).toHaveLength(1);
    expect(await json(...add("14000", "2026-11-20"), "--confirm")).toHaveLength(2);
    expect(await json(...add("1410", "2026-11-20"))).toHaveLength(2);
    await refused(2, /Write a rate as/, "fx", plan, "USD/KRW", "1400");
    await refused(2, /Write a rate as/, "fx", plan, "USD/USD", "1", "--date", "2026-11-20", "--source", "x");
  });
});
