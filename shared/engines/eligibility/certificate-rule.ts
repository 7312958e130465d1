import type { Certification } from "../../model/catalogue.ts";
import type { Rule } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Validity, levelName, rankOf, sameScheme, validityOf } from "./certificate.ts";
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
export function judgeCertificate(rule: CertificateRule, question: Question): Finding {
  const held = question.certifications
    .filter((certification) => sameScheme(certification.scheme, rule.scheme))
    .map((certification): Held => {
      const validity = validityOf(certification, question.region, question.day);
      return { certification, validity, rank: rankOf(certification).rank };
    });

  if (question.dataClass !== null) return judgeRank(rule, rule.rank[question.dataClass], held, question);
  const findings = allClasses.map((one) => judgeRank(rule, rule.rank[one], held, question));
  const first = findings[0]!; // C, the strictest reader of the three
  if (findings.every((finding) => finding.verdict === first.verdict) && first.verdict !== "unknown") return first;
  return { verdict: "unknown", sentence: say("eligibility.certificate-class-missing", { scheme: rule.scheme }) };
}

function judgeRank(rule: CertificateRule, wanted: number | null, held: readonly Held[], question: Question): Finding {
  const scheme = rule.scheme;
  if (wanted === null) return { verdict: "pass", sentence: say("eligibility.certificate-not-asked", { scheme }) };

  const least = levelName(rule.scheme, wanted);
  const claimed = held.filter((one) => one.validity.state === "claimed" && (one.rank ?? -1) >= wanted);
  const withClaim = (finding: Finding): Finding => {
    if (claimed.length === 0) return finding;
    return { ...finding, sentence: { ...finding.sentence, key: `${finding.sentence.key}-claimed` } };
  };

  const valid = held.filter((one) => one.validity.state === "valid");
  const enough = best(valid.filter((one) => one.rank !== null && one.rank >= wanted));
  if (enough) return { verdict: "pass", sentence: passing(enough, scheme, least, rule) };

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
    const args = { scheme, has: levelName(rule.scheme, low.rank ?? 0), least };
    return withClaim({ verdict: "fail", sentence: say("eligibility.certificate-below", args) });
  }
  const args = { scheme, least, zone: question.region.zone, region: question.region.code };
  if (claimed.length > 0) return { verdict: "fail", sentence: say("eligibility.certificate-claimed-only", args) };
  if (held.some((one) => one.validity.state === "elsewhere")) {
    return { verdict: "unknown", sentence: say("eligibility.certificate-elsewhere", args) };
  }
  return { verdict: "unknown", sentence: say("eligibility.certificate-none", args) };
}

const isEvidence = ({ validity }: Held): boolean => validity.state !== "claimed" && validity.state !== "elsewhere";

function passing(held: Held, scheme: string, least: Sentence["args"][string], rule: CertificateRule): Sentence {
  const { lastDay, lastDayFrom, endsSoon } = held.validity;
  const has = levelName(rule.scheme, held.rank ?? 0);
  const args = { scheme, has, least };
  if (lastDay === null) return say("eligibility.certificate-open-ended", args);
  if (endsSoon) return say("eligibility.certificate-ends-soon", { ...args, lastDay });
  if (lastDayFrom !== "confirmed") return say("eligibility.certificate-valid", { ...args, lastDay });
  return say("eligibility.certificate-confirmed", { ...args, lastDay, seen: held.certification.lastConfirmed ?? "-" });
}

/** The highest rank, then the one that lasts longest, then the earlier in the list. */
function best(held: readonly Held[]): Held | null {
  const lasts = (one: Held): string => one.validity.lastDay ?? "9999-12-31";
  const sorted = [...held].sort(
    (a, b) => (b.rank ?? -1) - (a.rank ?? -1) || (lasts(a) < lasts(b) ? 1 : lasts(a) > lasts(b) ? -1 : 0),
  );
  return sorted[0] ?? null;
}
