import { Certification, Provider, Region } from "../../model/catalogue.ts";
import { SealAnswer } from "../../model/plan.ts";
import { type Objective, RulePack } from "../../model/rule-pack.ts";
import { CriterionAnswer } from "../../model/sovereignty.ts";
import { exactly, range } from "../../units/range.ts";
import { type Level, type Levels, objectiveLevels, objectives } from "./levels.ts";

/** A small framework with a criterion of each kind, one provider it fits, and ways to change a single thing of them. */
const words = (ko: string) => ({ ko, en: ko });
const criterion = (objective: string, level: number, test: object) =>
  ({ id: `${objective}-${level}`, objective, level, text: words("기준"), test }); // prettier-ignore
const eu = ["DE", "FR"];
export const framework = RulePack.parse({
  id: "eu-csf-1.2.1", title: words("EU CSF"), issuer: "EC", version: "1.2.1", jurisdiction: "EU", publishedOn: "2025-10-20",
  validFrom: "2025-10-20", validTo: null, status: "in-force", sources: ["eu-csf"], note: null, rules: [],
  framework: {
    weights: { "SOV-1": 15, "SOV-2": 10, "SOV-3": 10, "SOV-4": 15, "SOV-5": 20, "SOV-6": 15, "SOV-7": 10, "SOV-8": 5 },
    maxLevel: 4,
    levelRule: "min",
    criteria: [
      criterion("SOV-1", 1, { fact: "owner-country", countries: eu }),
      criterion("SOV-1", 2, { fact: "asked" }),
      criterion("SOV-2", 1, { fact: "region-country", countries: eu }),
      criterion("SOV-2", 2, { fact: "owner-country", countries: eu }),
      criterion("SOV-6", 1, { fact: "open-interface", anyOf: ["s3Api", "openstackApi"] }),
      criterion("SOV-6", 2, { fact: "open-platform", families: ["openstack"] }),
      criterion("SOV-7", 1, { fact: "certificate", schemes: ["ISO/IEC 27001"] }),
    ],
    caps: [{ id: "cloud-act", ownerCountries: ["US"], caps: { "SOV-2": 1 }, text: words("CLOUD Act"), source: "us-code" }],
  },
}).framework!; // prettier-ignore

export const makeProvider = (change: object = {}) =>
  Provider.parse({
    id: "cloud", name: words("구름"), kind: "european", owner: { name: "Cloud AG", country: "DE", source: "press" },
    platform: { name: "OpenStack", family: "openstack", source: "press" }, managedKubernetes: { value: null, source: null },
    s3Api: { value: true, source: "press" }, openstackApi: { value: null, source: null }, source: "press",
    asOf: "2026-08-01", note: null, ...change,
  }); // prettier-ignore
export const german = Region.parse({
  id: "cloud:de", provider: "cloud", code: "de", city: null, country: "DE", place: null, zone: "public", zones: null,
  member: null, source: "press", asOf: "2026-08-01", note: null,
}); // prettier-ignore
export const certificate = (change: object) =>
  Certification.parse({
    provider: "cloud", scheme: "ISO/IEC 27001", scope: null, zones: null, regions: null, level: null, rank: null,
    validFrom: null, validTo: null, lastConfirmed: null, termYears: null, standing: "proven", source: "press",
    asOf: "2026-08-01", note: null, ...change,
  }); // prettier-ignore
export const answer = (objective: string, claimed: number | null, evidenced: number | null) =>
  SealAnswer.parse({ provider: "cloud", objective, claimed, evidenced, source: "계약서" });
export const levelsOf = (change: Partial<Parameters<typeof objectiveLevels>[0]> = {}) =>
  objectiveLevels({
    framework, provider: makeProvider(), certifications: [], regions: [german], sealAnswers: [], day: "2026-11-21", ...change,
  }); // prettier-ignore

/** Levels known for sure, in the order of the objectives; `null`: unanswered. */
export const levels = (...given: (number | null)[]): Levels =>
  Object.fromEntries(
    objectives.map((objective, i): [Objective, Level] => {
      const level = given[i] ?? null;
      const held = level === null ? range(0, 4) : exactly(level);
      return [objective, { claimed: held, evidenced: held, reasons: [], evidence: [] }];
    }),
  ) as Record<Objective, Level>; // one entry per objective

/** A paper of the planner on one criterion. */
export const paper = (change: object): CriterionAnswer =>
  CriterionAnswer.parse({
    provider: "cloud", framework: "eu-csf-1.2.1", criterion: "SOV-1-2", claimed: null, evidenced: null,
    source: "계약서 제12조", evidence: null, validTo: null, ...change,
  }); // prettier-ignore
