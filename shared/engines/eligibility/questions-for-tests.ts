import { Certification, Provider, Region } from "../../model/catalogue.ts";
import { DataSet } from "../../model/data-set.ts";
import { Gate } from "../../model/requirement.ts";
import { type DataClass, RulePack } from "../../model/rule-pack.ts";
import { inBothLanguages } from "../../text/text.ts";
import { type Question, judge } from "./judge.ts";

/** Small facts and questions for the tests of this room. */
export const words = (ko: string) => ({ ko, en: ko });
export const dataSet = (items: number[], stated: DataClass | null = null) =>
  DataSet.parse({
    id: "d-1", name: "민원", group: null, items, stated, personalData: null, sizeGib: null, residency: null, note: null,
  }); // prettier-ignore
export const certificate = (change: Partial<Record<keyof Certification, unknown>>) =>
  Certification.parse({
    provider: "cloud", scheme: "CSAP", scope: null, zones: null, regions: null, level: null, rank: 2, validFrom: null,
    validTo: null, lastConfirmed: null, termYears: 5, standing: "proven", source: "press", asOf: "2026-08-01", note: null,
    ...change,
  }); // prettier-ignore
export const region = (country: string, zone = "public") =>
  Region.parse({
    id: `cloud:${country.toLowerCase()}-${zone}`, provider: "cloud", code: `${country.toLowerCase()}-${zone}`, city: null,
    country, place: null, zone, zones: null, member: null, source: "press", asOf: "2026-08-01", note: null,
  }); // prettier-ignore
export const provider = (country: string | null = "KR") => {
  const unsaid = { value: null, source: null };
  return Provider.parse({
    id: "cloud", name: words("구름"), kind: "national", owner: { name: "Cloud Corp.", country, source: "press" },
    platform: { name: null, family: null, source: null }, managedKubernetes: unsaid, s3Api: unsaid, openstackApi: unsaid,
    source: "press", asOf: "2026-08-01", note: null,
  }); // prettier-ignore
};
export const pack = (id: string, rules: unknown[], change: object = {}) =>
  RulePack.parse({
    id, title: words(id), issuer: "test", version: "1", jurisdiction: "KR", publishedOn: null, validFrom: "2023-01-31",
    validTo: null, status: "in-force", sources: ["press"], note: null, rules, framework: null, ...change,
  }); // prettier-ignore
export const asked = { text: words("규칙"), source: "press" };
export const grades = {
  kind: "certificate-by-class",
  id: "grade",
  scheme: "CSAP",
  rank: { C: 3, S: 2, O: 1 },
  ...asked,
};
export const csap = pack("kr-csap-2023", [
  grades,
  { kind: "region-country", id: "in-korea", countries: ["KR"], ...asked },
]);
export const n2sf = pack("kr-n2sf-1.0", [
  { kind: "zone-by-class", id: "c-stays", class: "C", zones: [], ...asked },
  { kind: "zone-by-class", id: "s-zone", class: "S", zones: ["government"], ...asked },
]);
export const nis = pack(
  "kr-nis-2026-draft",
  [{ kind: "certificate-by-class", id: "nis", scheme: "nis-single", rank: { C: 1, S: 1, O: 1 }, ...asked }],
  { status: "draft", validFrom: "2026-04-20" },
);
export const gate = (is: object, on = true) =>
  Gate.parse({ id: "r-1", on, decidedBy: null, note: null, kind: "gate", gate: is });
export const question = (change: Partial<Question> = {}): Question => ({
  dataClass: "S",
  residency: null,
  maxRttMs: null,
  region: region("KR"),
  provider: provider(),
  certifications: [],
  packs: [],
  gates: [],
  sealLevels: null,
  priceClass: null,
  priced: true,
  userLatencyP90: null,
  gpuNeed: null,
  gpuUse: null,
  gpusSold: [],
  warnDays: 180,
  byHand: [],
  day: "2026-11-21",
  ...change,
});
export const found = (change: Partial<Question>) =>
  judge(question(change)).map(({ rule, verdict, sentence }) => [rule, verdict, sentence.key]);
export const said = (change: Partial<Question>) => inBothLanguages(judge(question(change))[0]!.sentence);
