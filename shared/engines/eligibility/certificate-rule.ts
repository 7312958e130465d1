import type { Certification } from "../../model/catalogue.ts";
import type { DataClass, Rule } from "../../model/rule-pack.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import { type Validity, hasLevels, levelName, levelOf, rankOf, sameScheme, validityOf } from "./certificate.ts";
import { allClasses } from "./data-class.ts";
import type { Question } from "./judge.ts";
import type { Finding } from "./packs.ts";

type CertificateRule = Extract<Rule, { kind: "certificate-by-class" }>;
type Held = Readonly<{ certification: Certification; validity: Validity; rank: number | null }>;

/**
 * Whether a certificate of the scheme, proven and in its term on the day, reaches the rank the data class asks for.
 *
 * Nothing known at all: unknown. Known certificates that are all too low or past their term: fail. Only a claim: fail on
 * evidence, and the sentence says that the claim would pass. A class that is not known is tried with every class it may be: the answer stands only when it is the same for all.
 */
export function judgeCertificate(rule: CertificateRule, question: Question, switches: readonly string[]): Finding {
  const judgeClass = (one: DataClass): Finding => {
    const found = judgeScheme(rule.scheme, rule.rank[one], question);
    return found.verdict === "pass" ? found : (insteadOf(rule, one, question, switches) ?? found);
  };
  if (question.dataClass !== null) return judgeClass(question.dataClass);
  const findings = allClasses.map(judgeClass);
  const first = findings[0]!; // C, the strictest reader of the three
  if (findings.every((finding) => finding.verdict === first.verdict) && first.verdict !== "unknown") return first;
  return { verdict: "unknown", sentence: say("eligibility.certificate-class-missing", { scheme: rule.scheme }) };
}

/** What the provider holds of a scheme, as it counts in the region on the day. */
const heldOf = (scheme: string, { certifications, region, day, warnDays }: Question): Held[] =>
  certifications
    .filter((certification) => sameScheme(certification.scheme, scheme))
    .map((certification) => {
      const validity = validityOf(certification, region, day, warnDays);
      return { certification, validity, rank: rankOf(certification).rank };
    });

const enoughOf = (held: readonly Held[], wanted: number): Held | null =>
  best(held.filter((one) => one.validity.state === "valid" && one.rank !== null && one.rank >= wanted));

/** A pass by the other scheme that does as well; `null` where that is not switched on, not yet so, or not held. */
function insteadOf(
  { scheme, orElse }: CertificateRule,
  dataClass: DataClass,
  question: Question,
  switches: readonly string[],
): Finding | null {
  if (!orElse || !switches.includes(orElse.switch) || question.day < orElse.from) return null;
  const wanted = orElse.rank[dataClass];
  if (wanted === null) return null;
  const issuedBefore = ({ certification }: Held): boolean => {
    const first = certification.validFrom ?? certification.lastConfirmed;
    return first !== null && first < orElse.from;
  };
  const enough = enoughOf(heldOf(orElse.scheme, question).filter(issuedBefore), wanted);
  if (!enough) return null;
  const args = { scheme, other: orElse.scheme, has: hasOf(enough), least: levelName(orElse.scheme, wanted) };
  const { lastDay } = enough.validity;
  const key = lastDay === null ? "certificate-instead-open-ended" : "certificate-instead";
  return { verdict: "pass", sentence: say(`eligibility.${key}`, { ...args, lastDay: lastDay ?? "-" }) };
}

/** Whether a proven certificate of a scheme reaches a rank there on the day; `null`: none is wanted. */
export function judgeScheme(scheme: string, wanted: number | null, question: Question): Finding {
  if (wanted === null) return { verdict: "pass", sentence: say("eligibility.certificate-not-asked", { scheme }) };

  const held = heldOf(scheme, question);
  const least = levelName(scheme, wanted);
  const claimed = held.filter((one) => one.validity.state === "claimed" && (one.rank ?? -1) >= wanted);
  const withClaim = (finding: Finding): Finding => {
    if (claimed.length === 0) return finding;
    return { ...finding, sentence: { ...finding.sentence, key: `${finding.sentence.key}-claimed` } };
  };

  const valid = held.filter((one) => one.validity.state === "valid");
  const enough = enoughOf(held, wanted);
  if (enough) return { verdict: "pass", sentence: passing(enough, scheme, least, question.warnDays) };

  // a valid certificate of no known level might be high enough
  if (valid.some((one) => one.rank === null)) {
    return withClaim({ verdict: "unknown", sentence: say("eligibility.certificate-level-missing", { scheme, least }) });
  }
  const stale = best(held.filter((one) => one.validity.state === "stale" && (one.rank === null || one.rank >= wanted)));
  if (stale) {
    const args = { scheme, least, seen: stale.certification.lastConfirmed ?? "-", day: question.day };
    return withClaim({ verdict: "unknown", sentence: say("eligibility.certificate-stale", args) });
  }
  const over = best(
    held.filter((one) => one.validity.state === "expired" && (one.rank === null || one.rank >= wanted)),
  );
  if (over) {
    const args = { scheme, lastDay: over.validity.lastDay ?? "-", day: question.day };
    return withClaim({ verdict: "fail", sentence: say("eligibility.certificate-expired", args) });
  }
  const early = best(held.filter((one) => one.validity.state === "not-yet" && (one.rank ?? -1) >= wanted));
  if (early) {
    const args = { scheme, from: early.certification.validFrom ?? "-", day: question.day };
    return withClaim({ verdict: "fail", sentence: say("eligibility.certificate-not-yet", args) });
  }
  const low = best(held.filter((one) => one.rank !== null && isEvidence(one)));
  if (low) {
    const args = { scheme, has: hasOf(low), least };
    return withClaim({ verdict: "fail", sentence: say("eligibility.certificate-below", args) });
  }
  const args = { scheme, least, zone: question.region.zone, region: question.region.code };
  if (claimed.length > 0) return { verdict: "fail", sentence: say("eligibility.certificate-claimed-only", args) };
  if (held.some((one) => one.validity.state === "elsewhere")) {
    return { verdict: "unknown", sentence: say("eligibility.certificate-elsewhere", args) };
  }
  const key = hasLevels(scheme) || wanted > 1 ? "eligibility.certificate-none" : "eligibility.certificate-none-at-all";
  return { verdict: "unknown", sentence: say(key, args) };
}

const isEvidence = ({ validity }: Held): boolean => validity.state !== "claimed" && validity.state !== "elsewhere";

function passing(held: Held, scheme: string, least: Text, warnDays: number): Sentence {
  const { lastDay, lastDayFrom, endsSoon } = held.validity;
  const args = { scheme, has: hasOf(held), least };
  if (lastDay === null) return say("eligibility.certificate-open-ended", args);
  if (endsSoon) return say("eligibility.certificate-ends-soon", { ...args, lastDay, days: warnDays });
  if (lastDayFrom !== "confirmed") return say("eligibility.certificate-valid", { ...args, lastDay });
  return say("eligibility.certificate-confirmed", { ...args, lastDay, seen: held.certification.lastConfirmed ?? "-" });
}

const hasOf = ({ certification }: Held): Text => levelOf(certification);

/** The highest rank, then the one that lasts longest, then the earlier in the list. */
function best(held: readonly Held[]): Held | null {
  const lasts = (one: Held): string => one.validity.lastDay ?? "9999-12-31";
  const sorted = [...held].sort(
    (a, b) => (b.rank ?? -1) - (a.rank ?? -1) || (lasts(a) < lasts(b) ? 1 : lasts(a) > lasts(b) ? -1 : 0),
  );
  return sorted[0] ?? null;
}
