import { type PriceKnown, type PriceReading } from "../exchange/price-sheet.ts";
import type { Cell, Workbook } from "../exchange/workbook.ts";
import { OfferId, ProviderId, regionId } from "../model/id.ts";
import { EditionFacts } from "../model/own-edition.ts";
import { sayIn } from "../text/text.ts";
import { bookOf, sheetOf } from "./tables.ts";

export const kt = ProviderId.parse("kt");
export const seoul = regionId("kt", "KR1");
export const cheonan = regionId("kt", "gov-CN");
/** KT and Naver, each with a public and a government region, and one offer. */
export const knownPrices: PriceKnown = {
  providers: [
    { id: kt, names: ["kt", "KT 클라우드", "KT Cloud"] },
    { id: ProviderId.parse("naver"), names: ["naver", "네이버클라우드", "NAVER Cloud Platform"] },
  ],
  regions: [
    { id: seoul, provider: kt, code: "KR1", zone: "public", city: "Seoul Mokdong" },
    { id: cheonan, provider: kt, code: "gov-CN", zone: "government", city: "Cheonan" },
    { id: regionId("naver", "KR"), provider: ProviderId.parse("naver"), code: "KR", zone: "public", city: "Seoul" },
    {
      id: regionId("naver", "gov-KR"),
      provider: ProviderId.parse("naver"),
      code: "gov-KR",
      zone: "government",
      city: "Seoul",
    },
  ],
  offers: [
    {
      id: OfferId.parse("kt:KR1:4x16.itl"),
      region: seoul,
      code: "4x16.itl",
      class: "unspecified",
      vcpu: 4,
      memoryGib: 16,
      arch: "x86_64",
      gpu: null,
      localDiskGb: null,
    },
  ],
};

/** The columns of formats.md 14. */
export const priceHead =
  "provider_id,offer_id,offer_name,class,region_id,zone,vcpu,memory_gib,disk_gb,gpu_model,gpu_count,architecture,os,unit,term,upfront,amount,currency,vat,hours_per_month,source_url,as_of,method,note";
/** A row as most are. */
export const usualPrice: Readonly<Record<string, Cell>> = {
  provider_id: "kt",
  offer_id: "4x16.itl",
  region_id: "KR1",
  vcpu: "4",
  memory_gib: "16",
  unit: "hour",
  amount: "274",
  currency: "KRW",
  vat: "excluded",
  source_url: "https://kt.example/price",
  as_of: "2025-11-06",
};
/** All columns a template has, and the rate of tax. */
export const priceHeads = [
  ...priceHead.split(","),
  "item",
  "variant",
  "vat_rate",
  "tier_from_gb",
  "tier_to_gb",
  "free_gb",
];
/** A sheet of rows, each the usual one with some cells otherwise. */
export const priceSheetOf = (...rows: readonly Readonly<Record<string, Cell>>[]): Workbook => ({
  ...bookOf(
    sheetOf("Prices", [
      priceHeads,
      ...rows.map((row) => priceHeads.map((name) => ({ ...usualPrice, ...row })[name] ?? null)),
    ]),
  ),
  file: "kt.csv",
});

/** What is wrong with a reading: a row untold or told twice, a fact the model does not allow, words that cannot be said. */
export function faultsOfReading(workbook: Workbook, { facts, rows }: PriceReading): string[] {
  const model = EditionFacts.safeParse(facts).error;
  const content = workbook.sheets.flatMap((sheet) => sheet.rows.slice(1)).length;
  const told = new Set(rows.map(({ where }) => where));
  const reasons = new Set(facts.findings.map(({ where }) => where));
  const words = [...facts.findings, ...facts.doubts].flatMap(({ because }) => {
    const said = [sayIn("ko", because), sayIn("en", because)];
    return said.filter((one) => one === because.key || one.includes("{{"));
  });
  return [
    ...(model === undefined ? [] : [model.message]),
    ...(rows.length === content ? [] : [`${rows.length} of ${content} rows told`]),
    ...(told.size === rows.length ? [] : ["a row told twice"]),
    ...rows.flatMap(({ where, outcome }) =>
      (outcome === "refused" || outcome === "skipped") && !reasons.has(where) ? [`${where}: no reason`] : [],
    ),
    ...words,
  ];
}

/** The sentences of one severity, in English. */
export const whyOf = ({ facts }: PriceReading, severity = "refused"): string[] =>
  facts.findings.filter((one) => one.severity === severity).map(({ because }) => sayIn("en", because));
export const outcomesOf = ({ rows }: PriceReading): string[] => rows.map(({ outcome }) => outcome);
