import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import type { ProviderId, RegionId, SourceId } from "../../shared/model/id.ts";
import { faultsOf } from "./faults.ts";
import { assetsFolder, loadCatalogue } from "./load.ts";

const catalogue = loadCatalogue(assetsFolder());

/** Everything in it may be written to: what the model calls read-only is planted with faults here. */
type Writable<Value> = Value extends string // an id is a text, for all its brand
  ? Value
  : Value extends object
    ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
    : Value;

/** The bundled edition with one thing changed. */
function planted(change: (copy: Writable<Catalogue>) => unknown): Catalogue {
  const copy = structuredClone(catalogue) as Writable<Catalogue>; // a copy of its own
  change(copy);
  return copy; // the same shape again
}

// ids that no edition holds, given the brand of those that it does
const HEARSAY = "hearsay" as SourceId;
const MEMORY = "memory" as SourceId;
const NOBODY = "nobody" as ProviderId;
const NOWHERE = "kt:nowhere" as RegionId;

type Copy = Writable<Catalogue>;
const mokdong = ({ regions }: Copy) => regions.find(({ id }) => id === "kt:KR1")!;
const pack = ({ rulePacks }: Copy, id: string) => rulePacks.find((one) => one.id === id)!;
const naverEgress = ({ services }: Copy) =>
  services.filter(({ provider, item }) => provider === "naver" && item === "egress_internet");
const seoul = ({ reference }: Copy) => reference.priceLevels.find(({ region }) => region === "aws:ap-northeast-2")!;
const estimate = ({ offers }: Copy) => offers.find(({ price }) => price?.method === "estimate")!;
const fromMemory = ({ certifications }: Copy) => certifications.find(({ source }) => source === MEMORY)!;

describe("a planted fault is named", () => {
  it.each<[string, (copy: Copy) => unknown, string]>([
    ["a fact without a known source", (c) => (c.regions[0]!.source = HEARSAY), "no source “hearsay”"],
    ["a rule without a known source", (c) => (c.rulePacks[0]!.rules[0]!.source = HEARSAY), "no source “hearsay”"],
    ["an owner without any source", (c) => (c.providers[0]!.owner.source = null), "owner of"],
    ["a quoted fact without a source", (c) => (c.reference.demand[0]!.source = HEARSAY), "demand “public information"],
    ["a member without a source", (c) => (c.reference.federations[0]!.members[0]!.source = HEARSAY), "of virt8ra"],
    ["recollection called proven", (c) => (fromMemory(c).standing = "proven"), "from memory, called proven"],
    ["recollection called a claim", (c) => (fromMemory(c).standing = "claimed"), "from memory, called claimed"],
    ["a price from memory", (c) => (c.offers[0]!.price!.source = MEMORY), "from memory"],
    ["a price of 0", (c) => (c.offers[0]!.price!.amount = 0), "not above 0"],
    ["a price of −1", (c) => (c.offers[0]!.price!.amount = -1), "not above 0"],
    ["a commitment of 0", (c) => (c.offers.find(({ terms }) => terms)!.terms!.spotPerHour = 0), "other terms of"],
    [
      "other terms of an unpriced offer",
      (c) => (c.offers.find(({ terms }) => terms)!.price = null),
      "other terms of cleura:se-sto:public-4-8: without a price",
    ],
    [
      "a service neither priced nor included",
      (c) => Object.assign(c.services[0]!, { price: null, included: false }),
      "not above 0",
    ],
    ["tiers with a gap", (c) => (naverEgress(c)[1]!.tierFromGb! += 1), "gap from 5120 to 5121 GB"],
    ["tiers that overlap", (c) => (naverEgress(c)[1]!.tierFromGb! -= 1), "overlap at 5119 GB"],
    ["tiers that do not begin at 0", (c) => (naverEgress(c)[0]!.tierFromGb = 20), "gap from 0 to 20 GB"],
    ["a tier that ends before it begins", (c) => (naverEgress(c)[1]!.tierToGb = 10), "ends at 10 GB"],
    [
      "a price level whose base has no price",
      (c) => (seoul(c).base = "aws:eu-north-1" as RegionId),
      "price level of aws:ap-northeast-2: no listed price in aws:eu-north-1",
    ],
    ["a price level of an unknown base", (c) => (seoul(c).base = NOWHERE), "unknown “kt:nowhere”"],
    ["a price level on itself", (c) => (seoul(c).base = seoul(c).region), "is its own base"],
    ["a price level outside its band", (c) => (seoul(c).lowP10 = 2), "outside its own band"],
    ["an estimate without a level", (c) => (seoul(c).status = "computed"), "an estimate without a price level"],
    ["an estimate without a spread", (c) => (estimate(c).price!.spread = null), "an estimate without its spread"],
    ["a coordinate off its city", (c) => (mokdong(c).place!.lat += 0.02), "kt:KR1: 2.2 km off Seoul Mokdong"],
    [
      "a region in another country than its city",
      (c) => (mokdong(c).country = "JP"),
      "in JP, but Seoul Mokdong is in KR",
    ],
    ["a city nobody knows", (c) => (mokdong(c).city = "Atlantis"), "unknown “Atlantis”"],
    ["an offer in no region", (c) => (c.offers[0]!.region = NOWHERE), "unknown “kt:nowhere”"],
    ["a region of an unknown provider", (c) => (c.regions[0]!.provider = NOBODY), "unknown “nobody”"],
    [
      "a member nobody knows",
      (c) => (c.reference.federations[0]!.members[0]!.provider = NOBODY),
      "member of virt8ra: unknown",
    ],
    ["a contract with nobody", (c) => (c.reference.contracts[0]!.supplier = NOBODY), "supplier of contract"],
    ["an offer twice", (c) => c.offers.push(c.offers[0]!), "offer arubacloud:it-are:vps-o2a4: twice"],
    ["a certificate twice", (c) => c.certifications.push(c.certifications[0]!), "certificate"],
    ["a service price twice", (c) => c.services.push(naverEgress(c)[0]!), "price naver"],
    ["a rule twice", (c) => pack(c, "kr-csap-2023").rules.push(pack(c, "kr-csap-2023").rules[0]!), "csap-grade: twice"],
    [
      "a certificate past its term that is still called proven",
      (c) => Object.assign(c.certifications[0]!, { validTo: "2026-11-20", standing: "proven" }),
      "ended 2026-11-20, still called proven",
    ],
    ["a rule pack past its end", (c) => (pack(c, "kr-csap-2023").validTo = "2026-11-20"), "still called in force"],
    [
      "a dated rule past its end",
      (c) => (c.reference.rules.find(({ id }) => id === "csap-grades")!.validTo = "2026-11-20"),
      "csap-grades: ended 2026-11-20, still called active",
    ],
    [
      "a scheme that ended without a word",
      (c) => (c.reference.schemes[0]!.validTo = "2026-01-01"),
      "nothing said to follow",
    ],
    ["a fact of a day to come", (c) => (c.benchmarks[0]!.asOf = "2027-01-01"), "of 2027-01-01, after 2026-11-21"],
    [
      "weights that are no shares",
      (c) => (pack(c, "eu-csf-1.2.1").framework!.weights["SOV-1"] = 16),
      "do not sum to 100",
    ],
    ["objectives that are no shares", (c) => (c.reference.objectives[0]!.weight = 16), "do not sum to 100"],
  ])("%s", (_name, change, words) => {
    expect(faultsOf(planted(change)).join("\n")).toContain(words);
  });
});
