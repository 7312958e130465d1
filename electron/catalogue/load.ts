import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { refusal } from "../../shared/contract/failure.ts";
import {
  Benchmark,
  Catalogue,
  Certification,
  City,
  LatencyFacts,
  type Offer,
  Provider,
  Region,
  ServicePrice,
} from "../../shared/model/catalogue.ts";
import { Source } from "../../shared/model/evidence.ts";
import { ProviderId } from "../../shared/model/id.ts";
import { RulePack } from "../../shared/model/rule-pack.ts";
import { editionDigest } from "./digest.ts";
import { estimated, likeRegion, offerFromRow } from "./expand.ts";
import { OfferRow, RegionEstimate, SizeList, offerColumns } from "./offer-row.ts";

const ProviderFile = z.strictObject({
  provider: Provider,
  certifications: z.array(Certification),
  regions: z.array(Region),
  services: z.array(ServicePrice),
});

const OfferFile = z.strictObject({
  provider: ProviderId,
  columns: z.literal(offerColumns.join(" ")),
  estimates: z.array(RegionEstimate),
  sizeLists: z.array(SizeList),
  offers: z.array(OfferRow),
});

/**
 * Opens the edition in `<assets>/catalogue` with the rule packs beside it.
 *
 * What is read is checked against the model and against the digest the edition was sealed with: an edition that is not
 * what was released is refused, since every plan quotes it. Lists come sorted by id. Keep the result: it never changes.
 */
export function loadCatalogue(assets: string): Catalogue {
  const folder = join(assets, "catalogue");
  const edition = read(folder, "edition.json", Catalogue.shape.edition);
  const digest = editionDigest(assets);
  if (digest !== edition.digest) throw refusal("catalogue-changed", { edition: edition.id });

  const providerFiles = files(folder, "providers").map((name) => read(folder, name, ProviderFile));
  const regions = providerFiles.flatMap((file) => file.regions).sort(byId);
  const regionsById = new Map<string, Region>(regions.map((region) => [region.id, region]));
  const offers = files(folder, "offers").flatMap((name) => readOffers(folder, name, regionsById));

  return {
    edition,
    sources: read(folder, "sources.json", z.strictObject({ sources: z.array(Source) })).sources.sort(byId),
    cities: read(folder, "cities.json", z.strictObject({ cities: z.array(City) })).cities,
    providers: providerFiles.map((file) => file.provider).sort(byId),
    certifications: providerFiles.flatMap((file) => file.certifications),
    regions,
    offers: offers.sort(byId),
    services: providerFiles.flatMap((file) => file.services),
    latency: read(folder, "latency.json", LatencyFacts),
    benchmarks: read(folder, "benchmarks.json", z.strictObject({ benchmarks: z.array(Benchmark) })).benchmarks,
    rulePacks: files(assets, "rule-packs")
      .map((name) => read(assets, name, RulePack))
      .sort(byId),
  };
}

/**
 * The folder of facts and looks: beside the rooms in a checkout, beside `dist` in the packaged program.
 *
 * Found by going up from this file, whether it runs as written or from a bundle.
 */
export function assetsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, "assets");
    if (existsSync(join(candidate, "catalogue"))) return candidate;
    if (folder === dirname(folder)) throw refusal("catalogue-missing");
  }
}

function readOffers(folder: string, name: string, regions: ReadonlyMap<string, Region>): Offer[] {
  const file = read(folder, name, OfferFile);
  const listed = file.offers.map((row) => offerFromRow(file.provider, row));
  const regionOf = (code: string): Region => {
    const region = regions.get(`${file.provider}:${code}`);
    if (!region) throw refusal("catalogue-damaged", { file: name, issue: `${file.provider}:${code}` });
    return region;
  };
  for (const offer of listed) regionOf(offer.region.slice(file.provider.length + 1));

  const baseOf = (code: string): Offer[] => listed.filter((offer) => offer.region === regionOf(code).id);
  const estimates = file.estimates.flatMap((one) => estimated(baseOf(one.base), regionOf(one.region), one));
  const sizeLists = file.sizeLists.flatMap((one) => likeRegion(baseOf(one.like), regionOf(one.region), one));
  return [...listed, ...estimates, ...sizeLists];
}

const files = (folder: string, below: string): string[] =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${below}/${name}`)
    .sort();

/** One file, as what it must be; otherwise the edition is damaged and the sentence names the file and the place in it. */
function read<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(json(folder, name));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refusal("catalogue-damaged", {
    file: name,
    issue: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
  });
}

function json(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    throw refusal("catalogue-damaged", { file: name, issue: error instanceof Error ? error.message : "" });
  }
}

const byId = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
