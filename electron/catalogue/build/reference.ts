import { type Row, cell, cellOrNull, decimal, decimalOrNull, readTable, stampOf } from "./tables.ts";

/** What is beside the providers: one entry a file of the edition. */
export function referenceFiles(folder: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const table = (name: string): Row[] => readTable(folder, name);
  const schemes = table("certification_schemes");
  return {
    ...Object.fromEntries(
      federationIds(table("federation_members")).map((id) => [
        `federations/${id}.json`,
        {
          id,
          members: ofFederation(table("federation_members"), id).map(memberRecord),
          facts: ofFederation(table("federation_facts"), id).map(federationFact),
        },
      ]),
    ),
    "site-kinds.json": { siteKinds },
    "schemes.json": {
      schemes: firstOfEach(schemes, "scheme_id").map(schemeRecord),
      levels: schemes.map(levelRecord),
      objectives: table("seal_objectives").map(objectiveRecord),
    },
    "rules.json": { rules: table("rules").map(ruleRecord) },
    "contracts.json": { contracts: table("contracts").map(contractRecord) },
    "gpu.json": {
      shares: table("gpu_programme").map(gpuShareRecord),
      facts: table("gpu_programme_facts").map(gpuFactRecord),
      equivalents: table("gpu_equivalence").map(gpuEquivalentRecord),
    },
    "demand.json": { demand: table("korean_demand").map(demandRecord) },
    "facets.json": { facets: table("lockin_facets").map(facetRecord) },
    "rates.json": { rates: table("fx_rates").map(rateRecord) },
  };
}

const federationIds = (rows: readonly Row[]): string[] => [...new Set(rows.map((row) => cell(row, "federation_id")))];
const ofFederation = (rows: readonly Row[], id: string): Row[] => rows.filter((row) => row.federation_id === id);
const firstOfEach = (rows: readonly Row[], column: string): Row[] =>
  rows.filter((row, at) => rows.findIndex((other) => other[column] === row[column]) === at);
const named = (row: Row, en: string, ko: string) => ({ ko: cell(row, ko), en: cell(row, en) });
/** Some tables have no column for a remark. */
const noted = (row: Row) => ({ source: cell(row, "source"), asOf: cell(row, "as_of"), note: row.note || null });

const memberRecord = (row: Row) => ({
  provider: cell(row, "provider_id"),
  role: cell(row, "role"),
  country: cell(row, "country"),
  city: cellOrNull(row, "city"),
  contribution: cellOrNull(row, "contribution"),
  unverified: [
    ...(/country inferred/.test(row.note ?? "") ? ["country"] : []),
    ...(/city from memory/.test(row.note ?? "") ? ["city"] : []),
  ],
  ...stampOf(row),
});

/** A name may stand in the column of numbers. */
const federationFact = (row: Row) => {
  const isNumber = Number.isFinite(Number(row.value_num || NaN));
  return {
    key: cell(row, "key"),
    value: isNumber ? decimal(row, "value_num") : null,
    text: cellOrNull(row, "value_text") ?? (isNumber ? null : cellOrNull(row, "value_num")),
    ...stampOf(row),
  };
};

/** From the edge-continuum report; on-premises is ours, since every plan starts there. */
const siteKinds = (
  [
    ["device", "단말", "end device"],
    ["deep-edge", "심층 엣지", "deep edge"],
    ["far-edge", "원거리 엣지", "far edge"],
    ["aggregated-edge", "집약 엣지", "aggregated edge"],
    ["service-edge", "서비스·피어링 엣지", "service or peering edge"],
    ["provider-edge", "사업자 엣지", "provider edge"],
    ["core", "코어", "core"],
    ["on-premises", "자체 전산실", "on-premises"],
  ] as const
).map(([id, ko, en], order) => ({
  id,
  order,
  name: { ko, en },
  ...(id === "on-premises"
    ? { source: "own", asOf: "2026-11-21", note: "beside the continuum: where the agency stands today" }
    : { source: "nia-edge", asOf: "2022-12-31", note: null }),
}));

const schemeRecord = (row: Row) => ({
  id: cell(row, "scheme_id"),
  name: named(row, "name", "name_ko"),
  jurisdiction: cellOrNull(row, "jurisdiction"),
  validFrom: cellOrNull(row, "valid_from"),
  validTo: cellOrNull(row, "valid_to"),
  supersededBy: cellOrNull(row, "superseded_by"),
});

const levelRecord = (row: Row) => ({
  scheme: cell(row, "scheme_id"),
  level: cell(row, "level"),
  rank: decimal(row, "level_rank"),
  meaning: cell(row, "meaning"),
  termYears: decimalOrNull(row, "validity_years"),
  controls: decimalOrNull(row, "controls"),
  ...stampOf(row),
});

const objectiveRecord = (row: Row) => ({
  id: cell(row, "objective_id"),
  name: named(row, "name", "name_ko"),
  weight: decimal(row, "weight_percent"),
  ...noted(row),
});

const ruleRecord = (row: Row) => ({
  id: cell(row, "rule_id"),
  jurisdiction: cell(row, "jurisdiction"),
  kind: cell(row, "kind"),
  title: cell(row, "title"),
  validFrom: cellOrNull(row, "valid_from"),
  validTo: cellOrNull(row, "valid_to"),
  effect: cell(row, "effect"),
  status: cell(row, "status"),
  ...stampOf(row),
});

/** The price level of a region against a base region of the same provider. */
export const priceLevelRecord = (row: Row) => ({
  provider: cell(row, "provider_id"),
  region: `${cell(row, "provider_id")}:${cell(row, "region_code")}`,
  base: `${cell(row, "provider_id")}:${cell(row, "base_region")}`,
  multiplier: decimal(row, "multiplier"),
  lowP10: decimal(row, "low_p10"),
  highP90: decimal(row, "high_p90"),
  sizes: decimal(row, "n_types"),
  method: cell(row, "method"),
  status: cell(row, "status"),
  ...stampOf(row),
});

const contractRecord = (row: Row) => ({
  id: cell(row, "contract_id"),
  buyer: cell(row, "buyer_provider"),
  supplier: cell(row, "supplier_provider"),
  amount: decimal(row, "amount"),
  currency: cell(row, "currency"),
  yearSigned: decimalOrNull(row, "year_signed"),
  end: cellOrNull(row, "end"),
  termYears: decimalOrNull(row, "term_years"),
  terms: cell(row, "terms"),
  ...stampOf(row),
});

const gpuShareRecord = (row: Row) => ({
  programme: cell(row, "programme_id"),
  provider: cell(row, "provider_id"),
  model: cell(row, "gpu_model"),
  gpus: decimal(row, "gpu_total"),
  government: decimal(row, "gpu_government"),
  ...stampOf(row),
});

const gpuFactRecord = (row: Row) => ({
  programme: cell(row, "programme_id"),
  key: cell(row, "key"),
  value: decimal(row, "value"),
  unit: cell(row, "unit"),
  ...noted(row),
});

const gpuEquivalentRecord = (row: Row) => ({
  model: cell(row, "gpu_model"),
  h200: decimal(row, "h200_equivalent"),
  ...stampOf(row),
});

const demandRecord = (row: Row) => ({
  kind: cell(row, "kind"),
  title: cell(row, "item"),
  value: decimal(row, "value"),
  unit: cell(row, "unit"),
  year: decimal(row, "year"),
  code: cellOrNull(row, "code"),
  ...stampOf(row),
});

const facetRecord = (row: Row) => ({
  model: cell(row, "model"),
  facet: cell(row, "facet"),
  name: named(row, "facet", "facet_ko"),
  ...noted(row),
});

export const kubernetesRecord = (row: Row) => ({
  provider: cell(row, "provider_id"),
  versions: cell(row, "versions").split("; "),
  requiredSubnets: decimal(row, "required_subnets"),
  nodeGroupsOnCreation: cell(row, "node_groups_on_creation") === "true",
  ...noted(row),
});

export const networkRecord = (row: Row) => ({
  provider: cell(row, "provider_id"),
  networkPrefix: { least: decimalOrNull(row, "vnet_prefix_min"), greatest: decimalOrNull(row, "vnet_prefix_max") },
  subnetPrefix: { least: decimalOrNull(row, "subnet_prefix_min"), greatest: decimalOrNull(row, "subnet_prefix_max") },
  reservedAddresses: decimalOrNull(row, "subnet_reserved_ips"),
  ...noted(row),
});

const rateRecord = (row: Row) => ({
  base: cell(row, "base"),
  quote: cell(row, "quote"),
  rate: decimal(row, "rate"),
  date: cell(row, "rate_date"),
  ...stampOf(row),
});
