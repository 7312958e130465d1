import { type Day, addYears } from "../../../shared/units/date.ts";
import { type Row, cell, cellOrNull, decimalOrNull, joined, stampOf } from "./tables.ts";

/** How the certificate table spells the schemes of the scheme table. Schemes that are not there have no rank and no term. */
const schemeIds: Readonly<Record<string, string>> = {
  CSAP: "csap",
  "BSI C5": "c5",
  SecNumCloud: "secnumcloud",
  ENS: "ens",
  "EU CSF SEAL": "eu-csf",
  "ISO/IEC 27001": "iso27001",
  "ISMS-P": "isms-p",
};

/** Levels the certificate table words differently from the scheme table. */
const levelWords: readonly (readonly [scheme: string, says: RegExp, level: string])[] = [
  ["csap", /^medium/, "medium (중)"],
  ["csap", /^low/, "low (하)"],
  ["csap", /^high/, "high (상)"],
  ["secnumcloud", /^3\.2$/, "qualified"],
  ["iso27001", /^$/, "certified"],
  ["isms-p", /^$/, "certified"],
];

type Reach = Readonly<{ zones: readonly string[] | null; regions: readonly string[] | null; note: string }>;

/** What the words of a scope mean here. First row that fits; a scope that names nothing is not limited. */
const reaches: readonly (readonly [scope: RegExp, provider: string | null, reach: Reach])[] = [
  [/KT G-Cloud/, "kt", { zones: ["government"], regions: null, note: "G-Cloud is KT's government zone" }],
  [/Cheonan/, "kt", { zones: null, regions: ["kt:gov-CN"], note: "covers the zone in the Cheonan data centre only" }],
  [
    /for public bodies/,
    null,
    { zones: ["government"], regions: null, note: "“for public bodies” read as the government zone only" },
  ],
  [/^SaaS/, null, { zones: [], regions: null, note: "covers software products: no compute zone" }],
  [/VMware/, "ovh", { zones: [], regions: null, note: "covers two products that are not in this catalogue" }],
  [
    /Korea regions/,
    "azure",
    { zones: null, regions: ["azure:koreacentral", "azure:koreasouth"], note: "Korea regions" },
  ],
  [/Seoul region/, "gcp", { zones: null, regions: ["gcp:asia-northeast3"], note: "Seoul region only" }],
  [/Seoul region/, "aws", { zones: null, regions: ["aws:ap-northeast-2"], note: "Seoul region only" }],
];

/** A certificate with its scope read as zones and regions, its rank and the term of its scheme. */
export function certificationRecord(row: Row, schemes: readonly Row[], editionDay: Day) {
  const provider = cell(row, "provider_id");
  const schemeId = schemeIds[cell(row, "scheme")];
  const levels = schemes.filter((one) => one.scheme_id === schemeId);
  const termYears = levels.map((one) => decimalOrNull(one, "validity_years")).find((years) => years !== null) ?? null;
  const scope = cellOrNull(row, "scope");
  const reach = reaches.find(([words, only]) => words.test(scope ?? "") && (only === null || only === provider))?.[2];
  const stamp = stampOf(row);
  const dates = {
    validFrom: cellOrNull(row, "valid_from"),
    validTo: cellOrNull(row, "valid_to"),
    lastConfirmed: cellOrNull(row, "last_confirmed"),
  };
  const end = lastKnownDay(dates, termYears);
  const isOver = cell(row, "status") === "evidenced" && end !== null && end < editionDay;

  return {
    provider,
    scheme: cell(row, "scheme"),
    scope,
    zones: reach?.zones ?? null,
    regions: reach?.regions ?? null,
    level: cellOrNull(row, "level"),
    rank: rankOf(schemeId, row.level ?? "", levels),
    ...dates,
    termYears,
    standing: isOver ? "expired" : standingOf(row),
    ...stamp,
    note: joined(stamp.note, reach?.note ?? null, isOver ? `its term ended on ${end} and no renewal was found` : null),
  };
}

type Dates = Readonly<{ validFrom: Day | null; validTo: Day | null; lastConfirmed: Day | null }>;

/** The last day that can be defended: stated, or one term after the first day or after the last sighting, the later one. */
function lastKnownDay(dates: Dates, termYears: number | null): Day | null {
  if (dates.validTo !== null) return dates.validTo;
  if (termYears === null) return null;
  const { validFrom, lastConfirmed } = dates;
  const firstEnd = validFrom === null ? null : addYears(validFrom, termYears);
  const wasRenewed = firstEnd !== null && lastConfirmed !== null && lastConfirmed > firstEnd;
  if (firstEnd !== null && !wasRenewed) return firstEnd;
  return lastConfirmed === null ? null : addYears(lastConfirmed, termYears);
}

function rankOf(schemeId: string | undefined, level: string, levels: readonly Row[]): number | null {
  const worded = levelWords.find(([scheme, says]) => scheme === schemeId && says.test(level))?.[2] ?? level;
  const found = levels.find((one) => one.level === worded);
  return found ? decimalOrNull(found, "level_rank") : null;
}

/** Recollection is never evidence, whatever the row calls itself. */
function standingOf(row: Row): "proven" | "claimed" | "unverified" {
  if (row.source === "memory") return "unverified";
  return row.status === "evidenced" ? "proven" : "claimed";
}
