import { isSourced } from "../../model/evidence.ts";
import type { GateReason, Verdict } from "../../model/result.ts";
import type { Rule, RulePack } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { judgeCertificate, judgeScheme } from "./certificate-rule.ts";
import { judgeGpu } from "./gpu.ts";
import type { Question } from "./judge.ts";
import { judgeShareholders } from "./ownership.ts";
import { judgePlatform } from "./platform.ts";
import { judgeSealMinimum } from "./seal-minimum.ts";

/** What a rule answers, before it is signed with its pack. */
export type Finding = Readonly<{ part?: string; verdict: Verdict; sentence: Sentence }>;

/** All reasons of one pack; a pack that does not speak for the day, or no longer, leaves everything open. */
export function judgePack(pack: RulePack, question: Question): GateReason[] {
  const { day } = question;
  const about = { id: pack.id, title: pack.title, day };
  const whole = (verdict: Verdict, sentence: Sentence): GateReason => ({
    rule: `${pack.id}/status`,
    pack: pack.id,
    verdict,
    sentence,
    source: pack.sources[0] ?? null,
  });

  if (pack.status === "repealed") return [whole("unknown", say("eligibility.pack-repealed", about))];
  if (day < pack.validFrom) {
    return [whole("unknown", say("eligibility.pack-not-yet", { ...about, from: pack.validFrom }))];
  }
  if (pack.validTo !== null && day > pack.validTo) {
    return [whole("unknown", say("eligibility.pack-over", { ...about, to: pack.validTo }))];
  }

  const switches = switchesOf(pack, question);
  const reasons = pack.rules.flatMap((rule) =>
    judgeRule(rule, question, switches).map(({ part, verdict, sentence }): GateReason => {
      const id = part === undefined ? rule.id : `${rule.id}/${part}`;
      return { rule: `${pack.id}/${id}`, pack: pack.id, verdict, sentence, source: rule.source };
    }),
  );
  // a draft is judged like law, so that it can be compared, and says of itself that it is none
  if (pack.status === "in-force") return reasons;
  return [...reasons, whole("pass", say(`eligibility.pack-${pack.status}`, about))];
}

/** What is announced for a pack and was switched on for it. */
const switchesOf = ({ id }: RulePack, { gates }: Question): readonly string[] =>
  gates.flatMap(({ on, gate }) => (on && gate.is === "rule-pack" && gate.pack === id ? (gate.switches ?? []) : []));

function judgeRule(rule: Rule, question: Question, switches: readonly string[]): Finding[] {
  switch (rule.kind) {
    case "certificate-by-class":
      return [judgeCertificate(rule, question, switches)];
    case "region-country":
      return [judgeRegionCountry(rule, question)];
    case "owner-country":
      return [judgeOwnerCountry(rule.countries, question)];
    case "zone-by-class":
      return [judgeZone(rule, question)];
    case "seal-minimum":
      return judgeSealMinimum(rule.minimum, question.sealLevels);
    case "foreign-ownership":
      return [judgeOwners(rule, question)];
    case "gpu":
      return [judgeGpu(question.gpuNeed, question.gpusSold)];
    case "platform":
      return [judgePlatform(rule, question.provider)];
    case "stated":
      return [];
  }
}

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;

function judgeRegionCountry(rule: RuleOf<"region-country">, { region }: Question): Finding {
  const args = { country: region.country, countries: rule.countries.join(", ") };
  if (rule.countries.includes(region.country)) {
    return { verdict: "pass", sentence: say("eligibility.region-in", args) };
  }
  return { verdict: "fail", sentence: say("eligibility.region-out", args) };
}

/**
 * The country of the legal person at the top; a reseller in front changes nothing at the end of the chain.
 *
 * A country from memory speaks against a provider, never for it: that would make evidence of it.
 */
export function judgeOwnerCountry(allowed: readonly string[], { provider }: Question): Finding {
  const { country, source } = provider.owner;
  const countries = allowed.join(", ");
  if (country === null) {
    return { verdict: "unknown", sentence: say("eligibility.owner-unknown", { provider: provider.name, countries }) };
  }
  const args = { owner: provider.owner.name ?? provider.name, country, countries };
  if (!allowed.includes(country)) return { verdict: "fail", sentence: say("eligibility.owner-out", args) };
  if (!isSourced(source)) return { verdict: "unknown", sentence: say("eligibility.owner-unverified", args) };
  return { verdict: "pass", sentence: say("eligibility.owner-in", args) };
}

/** By the shareholders that are stated; where none is, by a certificate of those who have looked at them. */
function judgeOwners(rule: RuleOf<"foreign-ownership">, question: Question): Finding {
  const { provider } = question;
  const found = judgeShareholders(provider, rule);
  if (found.verdict !== "unknown" || rule.provenBy === null) return found;
  const { verdict } = judgeScheme(rule.provenBy, 1, question);
  if (verdict !== "pass") return found;
  return { verdict, sentence: say("eligibility.owner-audited", { provider: provider.name, scheme: rule.provenBy }) };
}

/** Only data of the rule's class is bound to its zones; data of no known class might be of it. */
function judgeZone(rule: RuleOf<"zone-by-class">, { dataClass, region }: Question): Finding {
  const args = { class: rule.class, zone: region.zone, zones: rule.zones.join(", ") };
  if (rule.zones.includes(region.zone)) return { verdict: "pass", sentence: say("eligibility.zone-in", args) };
  if (dataClass === null) return { verdict: "unknown", sentence: say("eligibility.zone-class-missing", args) };
  if (dataClass !== rule.class) {
    return { verdict: "pass", sentence: say("eligibility.zone-other-class", { ...args, is: dataClass }) };
  }
  if (rule.zones.length === 0) return { verdict: "fail", sentence: say("eligibility.zone-none", args) };
  return { verdict: "fail", sentence: say("eligibility.zone-out", args) };
}
