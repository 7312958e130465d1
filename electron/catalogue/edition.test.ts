import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Catalogue } from "../../shared/model/catalogue.ts";
import { editionDigest, readEditionFiles } from "./digest.ts";
import { faultsOf } from "./faults.ts";
import { assetsFolder, checkedCatalogue, loadCatalogue } from "./load.ts";

const catalogue = loadCatalogue(assetsFolder());
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

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
  writeFileSync(path, readFileSync(path, "utf8").replace(/[0-9a-f]{64}/, editionDigest(readEditionFiles(folder))));
  return folder;
}

describe("the bundled edition", () => {
  it("is what the model says, and holds no fault", () => {
    expect(Catalogue.safeParse(catalogue).error).toBeUndefined();
    expect(faultsOf(catalogue)).toEqual([]);
  });

  it("reads the same whether it relies on the seal or checks every fact", () => {
    expect(checkedCatalogue(assetsFolder())).toEqual(catalogue);
  });

  it("gives offers in the order of their ids", () => {
    const ids = catalogue.offers.map(({ id }) => id);
    expect(ids.every((id, at) => at === 0 || ids[at - 1]! < id)).toBe(true);
  });

  it("holds every provider, region and listed offer of the tables", () => {
    expect(catalogue.providers).toHaveLength(55);
    expect(catalogue.regions).toHaveLength(383);
    expect(catalogue.offers.filter(({ price }) => price?.method === "listed").length).toBeGreaterThanOrEqual(11_000);

    const priced = new Set(catalogue.offers.filter(({ price }) => price).map(({ id }) => id.split(":")[0]));
    expect(priced.size).toBe(29);
    const korean = catalogue.providers.filter(({ owner }) => owner.country === "KR").map(({ id }) => id);
    expect(korean.filter((id) => priced.has(id))).toEqual(["kt", "naver", "nhn", "samsung-sds"]);
    expect(korean.filter((id) => !priced.has(id))).toEqual(["gabia", "kakao", "koscom", "lg-cns", "smileserv"]);
    const count = (kind: string, country?: string): number =>
      catalogue.providers.filter(
        (one) => one.kind === kind && priced.has(one.id) && (country === undefined || one.owner.country === country),
      ).length;
    expect(count("national", "KR")).toBeGreaterThanOrEqual(4);
    expect(count("european")).toBeGreaterThanOrEqual(6);
    expect(count("hyperscaler")).toBeGreaterThanOrEqual(2);
  });

  it("keeps what a list says beside the hour: commitments, spot, and a month that is not its hours", () => {
    const offer = (id: string) => catalogue.offers.find((one) => one.id === id);
    const terms = offer("gcp:asia-northeast1:a2-highgpu-1g")?.terms;
    expect(terms).toEqual({ oneYearPerMonth: 1846.613308, threeYearPerMonth: 1038.715367, spotPerHour: 2.429675 });
    const hetzner = catalogue.offers.find(({ region, code }) => region.startsWith("hetzner:") && code === "ccx13");
    expect(hetzner?.terms).toEqual({
      oneYearPerMonth: null,
      threeYearPerMonth: null,
      spotPerHour: null,
      perMonth: 51.75,
    });
    // estimated and assumed offers have none: nobody lists them
    expect(offer("aws:ap-northeast-2:m5.xlarge")?.terms).toBeUndefined();
    expect(catalogue.offers.filter(({ price, terms }) => price === null && terms)).toEqual([]);
  });

  it("holds what is looked up and quoted, each with its source", () => {
    const { reference } = catalogue;
    const virt8ra = reference.federations.find(({ id }) => id === "virt8ra");
    expect(virt8ra?.members.filter(({ role }) => role === "member")).toHaveLength(8);
    expect(virt8ra?.members.find(({ provider }) => provider === "bit")?.unverified).toEqual(["country", "city"]);
    expect(virt8ra?.members.find(({ provider }) => provider === "ionos")?.unverified).toEqual([]);
    expect(virt8ra?.facts.find(({ key }) => key === "programme")?.text).toBe("IPCEI-CIS");

    const gpus = reference.gpuProgrammes[0]!.shares;
    const perH200 = new Map(reference.gpuEquivalents.map(({ model, h200 }) => [model, h200]));
    expect(gpus.reduce((sum, { model, gpus }) => sum + gpus * perH200.get(model)!, 0)).toBe(25_736);
    expect(reference.schemes.find(({ id }) => id === "csap")?.levels.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(reference.objectives.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(reference.priceLevels.filter(({ status }) => status === "estimate")).toHaveLength(14);
    expect(reference.priceLevels).toHaveLength(112);
    const { rules, demand, facets, kubernetes, networkLimits, contracts, rates, siteKinds } = reference;
    expect(
      [rules, demand, facets, kubernetes, networkLimits, contracts, rates, siteKinds].map((one) => one.length),
    ).toEqual([46, 14, 13, 8, 9, 2, 2, 8]);
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
      "de-c5-2020": "in-force",
      "es-ens-2022": "in-force",
      "eu-cada-2026-proposal": "proposal",
      "eu-csf-1.2.1": "in-force",
      "eu-data-act-2023": "in-force",
      "eu-gaia-x": "in-force",
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
    expect(() => loadCatalogue(folder)).toThrow(/offers\/nhn\.json \(offers\.1\.9 amount: 0/);
  });

  it("that lost a file", () => {
    const folder = edited("catalogue/cities.json", "[", "[");
    rmSync(join(folder, "catalogue/rates.json"));
    expect(() => loadCatalogue(folder)).toThrow(/is not what was released/);
    expect(() => loadCatalogue(reseal(folder))).toThrow(/rates\.json/);
  });

  it("whose facts are not what the model says, where it is checked whole", () => {
    const folder = reseal(edited("catalogue/providers/kt.json", '"kind":"national"', '"kind":"local"'));
    expect(() => checkedCatalogue(folder)).toThrow(/providers\/kt\.json \(provider\.kind/);
  });

  it.each([
    ["a price class nobody knows", ',"unspecified",', ',"cheap",', /class: "cheap"/],
    ["a day that is none", '"2025-11-06"', '"2025-11-36"', /asOf: "2025-11-36"/],
    ["a size below 0", ",57,", ",-57,", /-57/],
    ["a row of too few cells", ",57,", ",", /not 15 cells/],
    ["a region nobody knows", '["KR1"', '["KR77"', /nhn:KR77/],
  ])("with %s in a price list", (_what, from, to, words) => {
    const folder = reseal(edited("catalogue/offers/nhn.json", from, to));
    expect(() => loadCatalogue(folder)).toThrow(words);
  });

  it("that is not there", () => {
    expect(() => loadCatalogue(join(tmpdir(), "no-such-assets"))).toThrow(/edition\.json/);
  });
});
