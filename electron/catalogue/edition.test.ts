import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Catalogue } from "../../shared/model/catalogue.ts";
import type { ProviderId, RegionId, SourceId } from "../../shared/model/id.ts";
import { editionDigest } from "./digest.ts";
import { faultsOf } from "./faults.ts";
import { assetsFolder, loadCatalogue } from "./load.ts";

const catalogue = loadCatalogue(assetsFolder());
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The bundled edition with one thing changed. */
function planted(change: (copy: Catalogue) => void): Catalogue {
  const copy = structuredClone(catalogue);
  change(copy);
  return copy;
}

// ids that no edition holds, given the brand of those that it does
const HEARSAY = "hearsay" as SourceId;
const NOBODY = "nobody" as ProviderId;
const NOWHERE = "kt:nowhere" as RegionId;

const mokdong = ({ regions }: Catalogue) => regions.find(({ id }) => id === "kt:KR1")!;

/** A copy of the edition on disk with one file edited. */
function edited(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  folders.push(folder);
  for (const part of ["catalogue", "rule-packs"])
    cpSync(join(assetsFolder(), part), join(folder, part), { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
  return folder;
}

function reseal(folder: string): string {
  const path = join(folder, "catalogue/edition.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/[0-9a-f]{64}/, editionDigest(folder)));
  return folder;
}

describe("the bundled edition", () => {
  it("is what the model says, and holds no fault", () => {
    expect(Catalogue.safeParse(catalogue).error).toBeUndefined();
    expect(faultsOf(catalogue)).toEqual([]);
  });

  it("holds every provider, region and listed offer of the tables", () => {
    expect(catalogue.providers.length).toBeGreaterThanOrEqual(55);
    expect(catalogue.regions).toHaveLength(383);
    expect(catalogue.offers.filter(({ price }) => price?.method === "listed").length).toBeGreaterThanOrEqual(11_000);

    const priced = new Set(catalogue.offers.filter(({ price }) => price).map(({ id }) => id.split(":")[0]));
    const count = (kind: string, country?: string): number =>
      catalogue.providers.filter(
        (one) => one.kind === kind && priced.has(one.id) && (country === undefined || one.owner.country === country),
      ).length;
    expect(count("national", "KR")).toBeGreaterThanOrEqual(4);
    expect(count("european")).toBeGreaterThanOrEqual(6);
    expect(count("hyperscaler")).toBeGreaterThanOrEqual(2);
  });

  it("prices AWS Seoul as an estimate with its spread, not as a list price", () => {
    const base = catalogue.offers.find(({ id }) => id === "aws:us-east-1:m5.xlarge");
    const seoul = catalogue.offers.find(({ id }) => id === "aws:ap-northeast-2:m5.xlarge");
    expect(seoul?.price?.method).toBe("estimate");
    expect(seoul?.price?.amount).toBeCloseTo(base!.price!.amount * 1.226, 4);
    expect(seoul?.price?.spread?.low).toBeLessThan(1);
    expect(seoul?.price?.asOf).toBe("2022-11-30");
  });

  it("leaves government zones without a price list unpriced, and says the sizes are assumed", () => {
    for (const region of ["naver:gov-KR", "naver:gov-KRS", "kt:gov-CN"]) {
      const offers = catalogue.offers.filter((offer) => offer.region === region);
      expect(offers.length).toBeGreaterThan(20);
      expect(
        offers.every(({ price, note }) => price === null && note?.includes("assumed equal to the public zone")),
      ).toBe(true);
    }
    const nhn = catalogue.offers.filter((offer) => offer.region === "nhn:gov-KR1");
    expect(nhn.every(({ price, note }) => price !== null && note?.includes("one price list"))).toBe(true);
  });

  it("reads a certificate for public bodies as the government zone alone, and recollection as no evidence", () => {
    const csap = (provider: string) =>
      catalogue.certifications.filter((one) => one.scheme === "CSAP" && one.provider === provider);
    expect(csap("nhn")).toMatchObject([{ zones: ["government"], rank: 2, termYears: 5, standing: "proven" }]);
    expect(csap("aws")).toMatchObject([{ regions: ["aws:ap-northeast-2"], rank: 1, standing: "proven" }]);
    expect(csap("samsung-sds")).toMatchObject([{ standing: "expired" }]);
    expect(
      catalogue.certifications.filter((one) => one.source === "memory").every((one) => one.standing === "unverified"),
    ).toBe(true);
  });

  it("keeps rule packs that are no law off the law", () => {
    const status = Object.fromEntries(catalogue.rulePacks.map((pack) => [pack.id, pack.status]));
    expect(status).toEqual({
      "eu-cada-2026-proposal": "proposal",
      "eu-csf-1.2.1": "in-force",
      "kr-csf-reading-1.2.1": "in-force",
      "eu-residency": "in-force",
      "fr-secnumcloud-3.2": "in-force",
      "kr-csap-2023": "in-force",
      "kr-n2sf-1.0": "in-force",
      "kr-nis-2026-draft": "draft",
    });
    const framework = catalogue.rulePacks.find(({ id }) => id === "eu-csf-1.2.1")!.framework!;
    expect(Object.values(framework.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(framework.criteria).toHaveLength(32);
  });
});

describe("a planted fault is named", () => {
  it.each<[string, (copy: Catalogue) => unknown, string]>([
    ["a fact without a known source", (c) => (c.regions[0]!.source = HEARSAY), "no source “hearsay”"],
    ["a rule without a known source", (c) => (c.rulePacks[4]!.rules[0]!.source = HEARSAY), "no source “hearsay”"],
    ["a price of 0", (c) => (c.offers[0]!.price!.amount = 0), "not above 0"],
    ["a price of −1", (c) => (c.offers[0]!.price!.amount = -1), "not above 0"],
    [
      "a service neither priced nor included",
      (c) => Object.assign(c.services[0]!, { price: null, included: false }),
      "not above 0",
    ],
    ["a coordinate off its city", (c) => (mokdong(c).place!.lat += 0.02), "kt:KR1: 2.2 km off Seoul Mokdong"],
    ["a city nobody knows", (c) => (mokdong(c).city = "Atlantis"), "unknown “Atlantis”"],
    ["an offer in no region", (c) => (c.offers[0]!.region = NOWHERE), "unknown “kt:nowhere”"],
    ["an offer twice", (c) => c.offers.push(c.offers[0]!), "twice"],
    ["a region of an unknown provider", (c) => (c.regions[0]!.provider = NOBODY), "unknown “nobody”"],
    [
      "a certificate past its term that is still called proven",
      (c) => Object.assign(c.certifications[0]!, { validTo: "2026-11-20", standing: "proven", note: null }),
      "ended 2026-11-20, still called proven",
    ],
  ])("%s", (_name, change, words) => {
    expect(faultsOf(planted(change)).join("\n")).toContain(words);
  });
});

describe("a damaged edition is refused with a sentence", () => {
  it("whose content is not what was sealed", () => {
    const folder = edited("catalogue/offers/nhn.json", ",57,", ",5,");
    expect(() => loadCatalogue(folder)).toThrow(/is not what was released/);
  });

  it("whose rule pack was edited", () => {
    const folder = edited("rule-packs/kr-csap-2023.json", '"C": 3', '"C": 1');
    expect(() => loadCatalogue(folder)).toThrow(/is not what was released/);
  });

  it("but not for the line ends of another system", () => {
    const folder = edited("catalogue/benchmarks.json", "{\n", "{\r\n");
    expect(loadCatalogue(folder).edition.digest).toBe(catalogue.edition.digest);
  });

  it("that is no JSON any more, naming the file", () => {
    const folder = reseal(edited("catalogue/cities.json", "[", ""));
    expect(() => loadCatalogue(folder)).toThrow(/catalogue is damaged .*cities\.json/);
  });

  it("that holds a price of 0, naming the file and the place", () => {
    const folder = reseal(edited("catalogue/offers/nhn.json", ",57,", ",0,"));
    expect(() => loadCatalogue(folder)).toThrow(/offers\/nhn\.json \(offers\.0/);
  });

  it("that is not there", () => {
    expect(() => loadCatalogue(join(tmpdir(), "no-such-assets"))).toThrow(/edition\.json/);
  });
});
