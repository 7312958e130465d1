/**
 * Makes the bundled catalogue edition out of the fact tables.
 *
 * `node electron/catalogue/build-edition.ts DATA_FOLDER` writes `assets/catalogue/` anew and seals it;
 * `node electron/catalogue/build-edition.ts --seal` only seals what was edited by hand.
 */
import { cpSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { certificationRecord } from "./build/certifications.ts";
import { latencyRecord } from "./build/latency.ts";
import { columnsOf, governmentSizeLists, offerRow } from "./build/offers.ts";
import { providerRecord, regionRecord, serviceRecord } from "./build/providers.ts";
import { kubernetesRecord, networkRecord, priceLevelRecord, referenceFiles } from "./build/reference.ts";
import { type Row, cell, cellOrNull, decimal, readTable, stampOf } from "./build/tables.ts";
import { writeRecords } from "./build/write.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import { editionDigest, readEditionFiles } from "./digest.ts";
import { faultsOf } from "./faults.ts";
import { checkedCatalogue } from "./load.ts";

/** What no table holds: it stays as it is. */
const byHand = ["cloud-services.json", "exit-checklist.json"];

/** The day on which the tables were closed. */
const EDITION_DAY = "2026-11-21";

const assets = join(import.meta.dirname, "..", "..", "assets");
function writeEdition(data: string, folder: string): void {
  const table = (name: string): Row[] => readTable(data, name);
  writeRecords(folder, "sources.json", { sources: table("sources").map(sourceRecord) });
  writeRecords(folder, "cities.json", { cities: table("cities").map(cityRecord) });
  writeRecords(folder, "benchmarks.json", { benchmarks: table("benchmarks").map(benchmarkRecord) });
  writeRecords(folder, "latency.json", latencyRecord(data));
  for (const [name, content] of Object.entries(referenceFiles(data))) writeRecords(folder, name, content);

  const schemes = table("certification_schemes");
  const byProvider = {
    certifications: grouped(table("provider_certifications")),
    regions: grouped(table("regions")),
    services: grouped(table("storage_egress")),
    priceLevels: grouped(table("price_multipliers")),
    kubernetes: grouped(table("k8s_versions")),
    networkLimits: grouped(table("network_limits")),
    offers: grouped(table("offers")),
  };
  for (const row of table("providers")) {
    const id = cell(row, "provider_id");
    writeRecords(folder, `providers/${id}.json`, {
      provider: providerRecord(row),
      certifications: (byProvider.certifications.get(id) ?? []).map((one) =>
        certificationRecord(one, schemes, EDITION_DAY),
      ),
      regions: (byProvider.regions.get(id) ?? []).map(regionRecord),
      services: (byProvider.services.get(id) ?? []).map(serviceRecord),
      kubernetes: (byProvider.kubernetes.get(id) ?? []).map(kubernetesRecord),
      networkLimits: (byProvider.networkLimits.get(id) ?? []).map(networkRecord),
    });
    const offers = byProvider.offers.get(id);
    if (!offers) continue;
    writeRecords(folder, `offers/${id}.json`, {
      provider: id,
      columns: columnsOf(offers),
      priceLevels: (byProvider.priceLevels.get(id) ?? []).map(priceLevelRecord),
      sizeLists: governmentSizeLists[id] ?? [],
      offers: [...offers].sort(byRegionAndCode).map((offer) => offerRow(offer, columnsOf(offers))),
    });
  }
}

/**
 * Writes the head of the edition with the digest of everything else. By hand the head keeps its id and date.
 *
 * The seal says that somebody has looked: an edition that is not what the model says, or that holds a fault, gets none.
 */
function seal(keepHead: boolean): void {
  const folder = join(assets, "catalogue");
  const head = keepHead ? readHead() : newHead();
  writeRecords(folder, "edition.json", { ...head, digest: editionDigest(readEditionFiles(assets)) });
  const faults = faultsOnDisk();
  if (faults.length === 0) return;
  console.error(faults.join("\n"));
  writeRecords(folder, "edition.json", { ...head, digest: keepHead ? head.digest : UNSEALED });
  process.exitCode = 1;
}

/** A digest that no content has: such an edition does not open. By hand the former seal stays, and does not fit. */
const UNSEALED = "0".repeat(64);

function faultsOnDisk(): string[] {
  try {
    return faultsOf(checkedCatalogue(assets));
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}

const newHead = (): Record<string, unknown> => ({
  id: EDITION_DAY,
  date: EDITION_DAY,
  title: { ko: `${EDITION_DAY}판 카탈로그`, en: `Catalogue, edition of ${EDITION_DAY}` },
});

function readHead(): Record<string, unknown> {
  // our own file, checked in full by loadCatalogue
  return JSON.parse(readFileSync(join(assets, "catalogue", "edition.json"), "utf8")) as Record<string, unknown>;
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = cell(row, "provider_id");
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** The order in which offers are read: by their ids, `region:code`. */
function byRegionAndCode(a: Row, b: Row): number {
  const [left, right] = [a, b].map((row) => `${cell(row, "region_code")}:${cell(row, "code")}`);
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

const sourceRecord = (row: Row) => ({
  id: cell(row, "id"),
  title: cell(row, "title"),
  address: cell(row, "address"),
  date: cell(row, "date"),
  licence: cell(row, "licence"),
});

const cityRecord = (row: Row) => ({
  name: { ko: cell(row, "city_ko"), en: cell(row, "city") },
  country: cell(row, "country"),
  lat: decimal(row, "lat"),
  lon: decimal(row, "lon"),
  source: cell(row, "source"),
  asOf: cell(row, "as_of"),
});

const benchmarkRecord = (row: Row) => ({
  id: cell(row, "metric_id"),
  title: cell(row, "title"),
  region: cell(row, "region"),
  value: decimal(row, "value"),
  unit: cell(row, "unit"),
  scope: cellOrNull(row, "scope"),
  ...stampOf(row),
});

const word = process.argv[2];
if (word === undefined) {
  console.error("usage: node electron/catalogue/build-edition.ts DATA_FOLDER | --seal");
  process.exit(2);
}
if (word !== "--seal") {
  // written beside and put in place whole: a table that cannot be read leaves the edition as it was
  const [made, folder] = [join(assets, "catalogue.new"), join(assets, "catalogue")];
  rmSync(made, { recursive: true, force: true });
  writeEdition(word, made);
  for (const file of byHand) cpSync(join(folder, file), join(made, file));
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
seal(word === "--seal");
