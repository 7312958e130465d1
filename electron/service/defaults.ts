import type { Agency } from "../../shared/model/agency.ts";
import { RequirementId, ScenarioId } from "../../shared/model/id.ts";
import type { Requirement } from "../../shared/model/requirement.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { WaveSettings } from "../../shared/model/wave.ts";
import type { RulePackId } from "../../shared/model/id.ts";
import { addDays } from "../../shared/units/date.ts";
import type { NewAgency } from "./session.ts";

/**
 * What a new plan begins with. Every value here is this product's own choice, shown as a default on the requirements screen
 * and in the plan's assumptions, and changed by the planner.
 */
export function defaultAgency({ agency, country, currency, language }: NewAgency, today: string): Agency {
  const edition = country === "KR" ? "korea" : "eu";
  return {
    name: agency,
    country,
    language,
    currency,
    edition,
    unit: null,
    planTitle: language === "ko" ? "클라우드 전환 이행계획서" : "Cloud migration plan",
    planVersion: "0.1",
    planStatus: "draft",
    documentClass: null,
    planDate: today,
    startDate: addDays(today, 60),
  };
}

/** 10 engineers of 8 hours, 620 Mbit/s: throughput defaults of open planners (domain 10.3); the rest is our own choice (60 h: Friday evening to Monday morning). */
export const defaultWaveSettings: WaveSettings = {
  maxWorkloads: 40,
  daysPerWave: 10,
  engineers: 10,
  hoursPerDay: 8,
  hoursPerWorkload: 16,
  linkMbitPerSecond: 620,
  linkEfficiency: 0.7,
  windowHours: 60,
};

const EU = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
];

/** Per needed vCPU and month, in major units: about the span of listed prices of dedicated sizes in each currency area. */
const costPoints: Readonly<Record<Agency["currency"], readonly [best: number, worst: number]>> = {
  KRW: [10_000, 100_000],
  EUR: [5, 70],
  USD: [6, 80],
};

/** One scenario with the gates of the agency's edition, the four weights and the limit that keeps a group together. */
export function defaultScenario(agency: Agency, id: (prefix: string) => string): Scenario {
  const next = () => ({ id: RequirementId.parse(id("r")), on: true, decidedBy: null, note: null });
  const pack = (name: string, on = true): Requirement => ({
    ...next(),
    on,
    kind: "gate",
    gate: { is: "rule-pack", pack: name as RulePackId },
  });
  const korea = agency.edition === "korea";
  const [best, worst] = costPoints[agency.currency];
  return {
    id: ScenarioId.parse(id("s")),
    name: agency.language === "ko" ? "A 기준안" : "A baseline",
    unknown: "fail",
    requirements: [
      ...(korea
        ? [pack("kr-csap-2023"), pack("kr-n2sf-1.0"), pack("kr-nis-2026-draft", false), pack("kr-csf-reading-1.2.1")]
        : [pack("eu-residency"), pack("eu-csf-1.2.1")]),
      { ...next(), kind: "gate", gate: { is: "residency", countries: korea ? ["KR"] : EU } },
      { ...next(), kind: "gate", gate: { is: "price-class", classes: ["dedicated", "unspecified"] } },
      { ...next(), on: false, kind: "gate", gate: { is: "user-latency", maxMs: 50 } },
      { ...next(), on: false, kind: "gate", gate: { is: "seal-minimum", minimum: { "SOV-2": 2, "SOV-5": 1 } } },
      { ...next(), on: false, kind: "gate", gate: { is: "priced" } },
      { ...next(), kind: "weight", criterion: "cost", weight: 0.35, best, worst },
      { ...next(), kind: "weight", criterion: "latency", weight: 0.15, best: 0, worst: 100 },
      { ...next(), kind: "weight", criterion: "sovereignty", weight: 0.3, best: 100, worst: 0 },
      { ...next(), kind: "weight", criterion: "lock-in", weight: 0.2, best: 0, worst: 100 },
      { ...next(), kind: "limit", limit: { is: "group-together" } },
      { ...next(), on: false, kind: "limit", limit: { is: "share", layer: "owner", of: "cost", id: null, max: 0.6 } },
      { ...next(), on: false, kind: "limit", limit: { is: "providers", max: 4 } },
    ],
    pins: [],
    placements: [],
  };
}
