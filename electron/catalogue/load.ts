import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { refusal } from "../../shared/contract/failure.ts";
import {
  Benchmark,
  Catalogue,
  Certification,
  City,
  LatencyFacts,
  Provider,
  Region,
  ServicePrice,
} from "../../shared/model/catalogue.ts";
import { CloudService } from "../../shared/model/cloud-service.ts";
import { Source } from "../../shared/model/evidence.ts";
import { ExitItem } from "../../shared/model/exit-item.ts";
import { KubernetesFacts, NetworkLimits } from "../../shared/model/reference.ts";
import { RulePack } from "../../shared/model/rule-pack.ts";
import { editionDigest, readEditionFiles } from "./digest.ts";
import { OfferFile, readOffers } from "./read-offers.ts";
import { readReference } from "./read-reference.ts";

const ProviderFile = z.strictObject({
  provider: Provider,
  certifications: z.array(Certification),
  regions: z.array(Region),
  services: z.array(ServicePrice),
  kubernetes: z.array(KubernetesFacts),
  networkLimits: z.array(NetworkLimits),
});

/** Kept by hand, so with the sources it was read in: the tables know nothing of it. */
const ServicesFile = z.strictObject({ sources: z.array(Source), services: z.array(CloudService) });

/** The content of one file of the edition, as what it must be. */
export type ReadFile = <Schema extends z.ZodType>(path: string, schema: Schema) => z.output<Schema>;

/**
 * Opens the edition in `<assets>/catalogue` with the rule packs beside it.
 *
 * An edition whose content is not what it was sealed with is refused, since every plan quotes it. What was sealed was
 * checked whole (`checkedCatalogue`), so that the seal stands for the check and a start does not repeat it; prices are
 * looked at all the same. Lists come sorted by id. Keep the result: it never changes.
 */
export const loadCatalogue = (assets: string): Catalogue => open(assets, asSealed);

/** The same, with every fact of every file held against the model: before an edition is sealed, and when it is to be checked. */
export const checkedCatalogue = (assets: string): Catalogue => open(assets, asChecked);

type Parse = <Schema extends z.ZodType>(schema: Schema, file: string, content: unknown) => z.output<Schema>;

function open(assets: string, parse: Parse): Catalogue {
  const edition = asChecked(
    Catalogue.shape.edition,
    "edition.json",
    json("edition.json", () => readFileSync(join(assets, "catalogue", "edition.json"), "utf8")),
  );
  const files = readEditionFiles(assets);
  if (editionDigest(files) !== edition.digest) throw refusal("catalogue-changed", { edition: edition.id });

  const read: ReadFile = (path, schema) => {
    const name = nameOf(path);
    const content = files.get(path);
    if (!content) throw refusal("catalogue-damaged", { file: name, issue: "ENOENT" });
    return parse(
      schema,
      name,
      json(name, () => content.toString("utf8")),
    );
  };
  const below = (folder: string): string[] => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

  const providerFiles = below("catalogue/providers").map((path) => read(path, ProviderFile));
  const regions = providerFiles.flatMap((file) => file.regions).sort(byId);
  const regionsById = new Map<string, Region>(regions.map((region) => [region.id, region]));
  const offerFiles = below("catalogue/offers")
    .map((path) => {
      const file = read(path, OfferFile);
      return { ...file, offers: readOffers(nameOf(path), file, regionsById) };
    })
    .sort((a, b) => (`${a.provider}:` < `${b.provider}:` ? -1 : 1)); // as the ids of their offers

  const cloud = read("catalogue/cloud-services.json", ServicesFile);
  const sources = read("catalogue/sources.json", z.strictObject({ sources: z.array(Source) })).sources;
  return {
    edition,
    sources: [...sources, ...cloud.sources].sort(byId),
    cities: read("catalogue/cities.json", z.strictObject({ cities: z.array(City) })).cities,
    providers: providerFiles.map((file) => file.provider).sort(byId),
    certifications: providerFiles.flatMap((file) => file.certifications),
    regions,
    offers: offerFiles.flatMap((file) => file.offers),
    services: providerFiles.flatMap((file) => file.services),
    latency: read("catalogue/latency.json", LatencyFacts),
    benchmarks: read("catalogue/benchmarks.json", z.strictObject({ benchmarks: z.array(Benchmark) })).benchmarks,
    rulePacks: below("rule-packs")
      .map((path) => read(path, RulePack))
      .sort(byId),
    reference: {
      ...readReference(read, below("catalogue/federations")),
      priceLevels: offerFiles.flatMap((file) => file.priceLevels),
      kubernetes: providerFiles.flatMap((file) => file.kubernetes),
      networkLimits: providerFiles.flatMap((file) => file.networkLimits),
      cloudServices: cloud.services,
      exitItems: read("catalogue/exit-checklist.json", z.strictObject({ items: z.array(ExitItem) })).items,
    },
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

const nameOf = (path: string): string => path.replace(/^catalogue\//, "");

/** One file, as what it must be; otherwise the edition is damaged and the sentence names the file and the place in it. */
const asChecked: Parse = (schema, file, content) => {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refusal("catalogue-damaged", {
    file,
    issue: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
  });
};

/** The digest says that it is what was checked and sealed. */
const asSealed: Parse = (schema, _file, content) => content as z.output<typeof schema>;

function json(file: string, text: () => string): unknown {
  try {
    return JSON.parse(text());
  } catch (error) {
    throw refusal("catalogue-damaged", { file, issue: error instanceof Error ? error.message : "" });
  }
}

const byId = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
