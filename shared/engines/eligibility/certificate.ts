import { assumptionsOf, numberOf } from "../../model/assumption.ts";
import type { Certification, Region } from "../../model/catalogue.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import { type Day, addYears, daysBetween } from "../../units/date.ts";

/**
 * What a certificate is worth for a region on a day.
 *
 * `valid`: proven, in scope, within its term. `expired`: its stated or computed end lies before the day. `stale`: no dates,
 * and last seen longer ago than one term, so nobody can say. `not-yet`: begins after the day. `claimed`: only the
 * interested party or recollection says so. `elsewhere`: covers other zones or regions of the provider.
 */
export type Validity = Readonly<{
  state: "valid" | "expired" | "stale" | "not-yet" | "claimed" | "elsewhere";
  /** Last valid day; `null`: no end is stated and the scheme has no term. */
  lastDay: Day | null;
  /** Where the last day comes from; `confirmed`: counted from the day a source last showed it as valid. */
  lastDayFrom: "stated" | "term" | "confirmed" | null;
  /** Valid, but ends within the warning time after the day. */
  endsSoon: boolean;
}>;

/** Evidence that ends within so many days after the day in question is worth a warning, where nobody has said otherwise. */
export const WARNING_DAYS = numberOf(assumptionsOf(), "evidence.warn-days");

export function validityOf(
  certification: Certification,
  region: Region | null,
  day: Day,
  warnDays: number = WARNING_DAYS,
): Validity {
  const { lastDay, from } = lastDayOf(certification);
  const answer = (state: Validity["state"], endsSoon = false): Validity => ({
    state,
    lastDay,
    lastDayFrom: from,
    endsSoon,
  });

  if (region && !covers(certification, region)) return answer("elsewhere");
  if (certification.standing === "claimed" || certification.standing === "unverified") return answer("claimed");
  if (lastDay !== null && daysBetween(lastDay, day) > 0) return answer(from === "confirmed" ? "stale" : "expired");
  if (certification.standing === "expired") return answer("expired");
  if (certification.validFrom !== null && certification.validFrom > day) return answer("not-yet");
  return answer("valid", lastDay !== null && daysBetween(day, lastDay) <= warnDays);
}

/**
 * The last valid day: the stated one; else the same date one term after the first day; else one term after it was last
 * seen. A certificate seen as valid after its first term was renewed on a day we do not know: it counts from that sighting.
 */
function lastDayOf(certification: Certification): { lastDay: Day | null; from: Validity["lastDayFrom"] } {
  const { validFrom, validTo, lastConfirmed, termYears } = certification;
  if (validTo !== null) return { lastDay: validTo, from: "stated" };
  if (termYears === null) return { lastDay: null, from: null };

  const firstTerm = validFrom === null ? null : afterTerm(validFrom, termYears);
  const isRenewed = firstTerm !== null && lastConfirmed !== null && lastConfirmed > firstTerm;
  if (firstTerm !== null && !isRenewed) return { lastDay: firstTerm, from: "term" };
  if (lastConfirmed !== null) return { lastDay: afterTerm(lastConfirmed, termYears), from: "confirmed" };
  return { lastDay: null, from: null };
}

/** Terms are whole years in every scheme we hold; a part of a year is dropped, which never makes a certificate last longer. */
const afterTerm = (day: Day, years: number): Day => addYears(day, Math.floor(years));

function covers(certification: Certification, region: Region): boolean {
  if (certification.zones !== null && !certification.zones.includes(region.zone)) return false;
  return certification.regions === null || certification.regions.includes(region.id);
}

/** `CSAP`, `csap` and `C-SAP` are one scheme: sources spell them differently. */
export const sameScheme = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (scheme: string): string =>
  scheme
    .toLowerCase()
    .replace(/^bsi\s+/, "")
    .replace("iso/iec", "iso")
    .replace(/[^a-z0-9]/g, "");

/**
 * The rank a certificate counts with, and whether it was converted.
 *
 * CSAP knew no grades before 31 January 2023: IaaS, DaaS and SaaS-standard certificates count as 중, SaaS-simple (간편) as
 * 하 (zdnet-20230207). Anything else without a level has no rank.
 */
export function rankOf(certification: Certification): Readonly<{ rank: number | null; converted: boolean }> {
  const words = `${certification.level ?? ""} ${certification.scope ?? ""}`;
  if (certification.rank !== null) {
    return { rank: certification.rank, converted: /conversion|전환 규칙|환산/.test(certification.level ?? "") };
  }
  if (!sameScheme(certification.scheme, "csap") || !isBeforeGrades(certification))
    return { rank: null, converted: false };
  if (/saas/i.test(words) && /간편|simple/i.test(words)) return { rank: 1, converted: true };
  if (/iaas|daas/i.test(words) || (/saas/i.test(words) && /표준|standard/i.test(words))) {
    return { rank: 2, converted: true };
  }
  return { rank: null, converted: false };
}

const CSAP_GRADES_SINCE: Day = "2023-01-31";
const isBeforeGrades = ({ validFrom, lastConfirmed }: Certification): boolean => {
  const first = validFrom ?? lastConfirmed;
  return first !== null && first < CSAP_GRADES_SINCE;
};

/** What a rank is called in its scheme, for sentences like “CSAP 하 < 중”; a bare number where the scheme has no names. */
export function levelName(scheme: string, rank: number): Text {
  const known = levelNames.find((one) => sameScheme(one.scheme, scheme))?.names[rank - 1];
  return known ?? { ko: String(rank), en: String(rank) };
}

/** The level a certificate counts with, as it is printed: one from before the grades says that it was converted. */
export function levelOf(certification: Certification): Text {
  const { rank, converted } = rankOf(certification);
  const level = levelName(certification.scheme, rank ?? 0);
  return converted ? { ko: `${level.ko}(이전 인증 환산)`, en: `${level.en} by conversion` } : level;
}

/** Whether the levels of a scheme have names; of the others it is only told that one is held. */
export const hasLevels = (scheme: string): boolean => levelNames.some((one) => sameScheme(one.scheme, scheme));

const same = (word: string): Text => ({ ko: word, en: word });
const levelNames: readonly Readonly<{ scheme: string; names: readonly Text[] }>[] = [
  {
    scheme: "csap",
    names: [
      { ko: "하", en: "low (하)" },
      { ko: "중", en: "medium (중)" },
      { ko: "상", en: "high (상)" },
    ],
  },
  { scheme: "c5", names: [same("Type 1"), same("Type 2")] },
  { scheme: "c5-2026", names: [same("Type 1"), same("Type 2")] },
  { scheme: "ens", names: [same("básica"), same("media"), same("alta")] },
];

/** How a certificate without a grade was read; `null` where it states its grade. */
export function conversionOf(certification: Certification): Sentence | null {
  const { rank, converted } = rankOf(certification);
  if (!converted || rank === null) return null;
  const { scheme, scope } = certification;
  return say("eligibility.converted", { scheme, scope: scope ?? "-", level: levelName(scheme, rank) });
}
