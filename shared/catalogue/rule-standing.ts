import { type Validity, rankOf, sameScheme, validityOf } from "../engines/eligibility/certificate.ts";
import { judgeShareholders } from "../engines/eligibility/ownership.ts";
import { judgePlatform } from "../engines/eligibility/platform.ts";
import type { Certification, Provider, Region } from "../model/catalogue.ts";
import { isSourced } from "../model/evidence.ts";
import type { DataClass, Rule } from "../model/rule-pack.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";

/** What is known of one provider as a whole, before any workload is asked about. */
export type ProviderQuestion = Readonly<{
  provider: Provider;
  certifications: readonly Certification[];
  regions: readonly Region[];
  day: Day;
}>;

/**
 * How a provider stands to a rule by what the catalogue holds: `some` where only part of its regions do, `claimed` where
 * nothing but its own word speaks for it, `unknown` where nobody says, `apart` where the rule lets no provider in.
 *
 * This is the outlook, not the verdict: a workload's verdict is made region by region for the day it moves.
 */
export type RuleStanding = Readonly<{
  state: "met" | "some" | "not" | "claimed" | "unknown" | "apart";
  because: Sentence;
}>;

const stateOf = { pass: "met", fail: "not", unknown: "unknown" } as const;

const classes: readonly DataClass[] = ["C", "S", "O"];

export function standingTo(rule: Rule, question: ProviderQuestion): RuleStanding {
  const { provider, regions } = question;
  switch (rule.kind) {
    case "certificate-by-class":
      return standingToCertificate(rule, question);
    case "region-country":
      return share(
        regions.filter((region) => rule.countries.includes(region.country)).length,
        regions.length,
        "provider-page.rule-regions",
      );
    case "zone-by-class":
      if (rule.zones.length === 0) return { state: "apart", because: say("provider-page.rule-no-zone") };
      return share(
        regions.filter((region) => rule.zones.includes(region.zone)).length,
        regions.length,
        "provider-page.rule-zones",
      );
    case "owner-country": {
      const { country, name } = provider.owner;
      if (country === null) return { state: "unknown", because: say("provider-page.rule-owner-unsaid") };
      const isInside = rule.countries.includes(country);
      return {
        state: !isInside ? "not" : isSourced(provider.owner.source) ? "met" : "unknown",
        because: say(ownerWords(isInside, provider), {
          owner: name ?? "?",
          country,
        }),
      };
    }
    case "foreign-ownership": {
      const { verdict, sentence } = judgeShareholders(provider, rule);
      return { state: stateOf[verdict], because: sentence };
    }
    case "platform": {
      const { verdict, sentence } = judgePlatform(rule, provider);
      return { state: stateOf[verdict], because: sentence };
    }
    default:
      return { state: "unknown", because: say("provider-page.rule-asked") };
  }
}

/** An owner's country from recollection may speak against a provider, never for it. */
function ownerWords(isInside: boolean, { owner }: Provider): string {
  if (!isInside) return "provider-page.rule-owner-out";
  return isSourced(owner.source) ? "provider-page.rule-owner-in" : "provider-page.rule-owner-unproven";
}

type CertificateRule = Extract<Rule, { kind: "certificate-by-class" }>;

function standingToCertificate(rule: CertificateRule, { certifications, day }: ProviderQuestion): RuleStanding {
  const { scheme } = rule;
  const held = certifications
    .filter((one) => sameScheme(one.scheme, scheme))
    .map((certification) => ({ rank: rankOf(certification).rank, validity: validityOf(certification, null, day) }));
  const among = (state: Validity["state"]) => held.filter((one) => one.validity.state === state);
  if (held.length === 0) return { state: "unknown", because: say("provider-page.rule-no-certificate", { scheme }) };

  const valid = among("valid");
  if (valid.length > 0) {
    const rank = Math.max(...valid.map((one) => one.rank ?? -1));
    const open = classes.filter((one) => rule.rank[one] !== null && (rule.rank[one] ?? 0) <= rank);
    const asked = classes.filter((one) => rule.rank[one] !== null);
    const lasts = valid.flatMap((one) => one.validity.lastDay ?? []).toSorted()[0] ?? null;
    const state = open.length === 0 ? "not" : open.length === asked.length ? "met" : "some";
    if (rank < 0) return { state: "unknown", because: say("provider-page.rule-no-level", { scheme }) };
    const args = { scheme, classes: open.join(", ") || "-", day: lasts ?? "-" };
    return {
      state,
      because: say(lasts === null ? "provider-page.rule-certificate-open" : "provider-page.rule-certificate", args),
    };
  }
  if (among("claimed").length > 0) return { state: "claimed", because: say("provider-page.rule-claimed", { scheme }) };
  if (among("stale").length > 0) return { state: "unknown", because: say("provider-page.rule-stale", { scheme }) };
  const last =
    held
      .map((one) => one.validity.lastDay ?? "")
      .toSorted()
      .at(-1) ?? "";
  return { state: "not", because: say("provider-page.rule-expired", { scheme, day: last }) };
}

function share(count: number, all: number, key: string): RuleStanding {
  if (all === 0) return { state: "unknown", because: say("provider-page.rule-no-regions") };
  const state = count === 0 ? "not" : count === all ? "met" : "some";
  return { state, because: say(key, { count, all }) };
}
