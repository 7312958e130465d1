import type { Gate } from "../../model/requirement.ts";
import type { GateReason } from "../../model/result.ts";
import { say } from "../../model/sentence.ts";
import { type Range, exactly } from "../../units/range.ts";
import { judgeScheme } from "./certificate-rule.ts";
import { judgeGpu, judgeGpuUse } from "./gpu.ts";
import type { Question } from "./judge.ts";
import { judgeKnownOwner } from "./ownership.ts";
import { type Finding, judgeOwnerCountry } from "./packs.ts";
import { judgePlatform } from "./platform.ts";
import { judgeSealMinimum } from "./seal-minimum.ts";

/** The agency's own gates, and those that come with the workload itself: its data sets' residency, its group's bound, what its GPUs are for. */
export function judgeGates(question: Question): GateReason[] {
  const own = question.gates.filter((gate) => gate.on).flatMap((gate) => judgeGate(gate, question));
  return [...judgeDataResidency(question), ...judgeGroupBound(question), ...judgeUse(question), ...own];
}

const reason = (rule: string, { part, verdict, sentence }: Finding): GateReason => ({
  rule: part === undefined ? rule : `${rule}/${part}`,
  pack: null,
  verdict,
  sentence,
  source: null,
});

function judgeGate({ gate }: Gate, question: Question): GateReason[] {
  switch (gate.is) {
    case "rule-pack": {
      // the pack's own rules answer for it; only a pack that could not be found has to be spoken of here
      if (question.packs.some((pack) => pack.id === gate.pack)) return [];
      const sentence = say("eligibility.pack-missing", { id: gate.pack });
      return [{ rule: `${gate.pack}/status`, pack: gate.pack, verdict: "unknown", sentence, source: null }];
    }
    case "residency":
      return [reason("residency", inCountries(gate.countries, question, "residency"))];
    case "price-class":
      return [reason("price-class", judgePriceClass(gate.classes, question))];
    case "user-latency":
      return [reason("user-latency", judgeLatency(gate.maxMs, question.userLatencyP90, "latency"))];
    case "seal-minimum":
      return judgeSealMinimum(gate.minimum, question.sealLevels).map((finding) => reason("seal-minimum", finding));
    case "not-provider": {
      const { provider, region } = question;
      // a member of a federation is reached through the federation: leaving out either leaves out the region
      const isLeftOut = gate.providers.includes(provider.id) || gate.providers.includes(region.provider);
      const key = isLeftOut ? "eligibility.provider-left-out" : "eligibility.provider-allowed";
      const sentence = say(key, { provider: provider.name });
      return [reason("not-provider", { verdict: isLeftOut ? "fail" : "pass", sentence })];
    }
    case "priced": {
      const sentence = say(question.priced ? "eligibility.priced" : "eligibility.unpriced");
      return [reason("priced", { verdict: question.priced ? "pass" : "fail", sentence })];
    }
    case "zone": {
      const isIn = gate.zones.includes(question.region.zone);
      const args = { zone: question.region.zone, zones: gate.zones.join(", ") };
      const sentence = say(isIn ? "eligibility.zone-asked-in" : "eligibility.zone-asked-out", args);
      return [reason("zone", { verdict: isIn ? "pass" : "fail", sentence })];
    }
    case "owner-country":
      return [reason("owner-country", judgeOwnerCountry(gate.countries, question))];
    case "known-owner":
      return [reason("known-owner", judgeKnownOwner(question.provider))];
    case "certificate":
      return [reason("certificate", { part: gate.scheme, ...judgeScheme(gate.scheme, gate.least, question) })];
    case "gpu":
      return [reason("gpu", judgeGpu(question.gpuNeed, question.gpusSold))];
    case "platform":
      return [reason("platform", judgePlatform(gate, question.provider))];
  }
}

function judgeDataResidency(question: Question): GateReason[] {
  const { residency } = question;
  if (residency === null) return [];
  if (residency.length > 0) return [reason("data-residency", inCountries(residency, question, "data-residency"))];
  return [reason("data-residency", { verdict: "fail", sentence: say("eligibility.data-residency-none") })];
}

function judgeGroupBound({ maxRttMs, userLatencyP90 }: Question): GateReason[] {
  if (maxRttMs === null) return [];
  return [reason("max-rtt", judgeLatency(maxRttMs, userLatencyP90, "rtt"))];
}

function judgeUse({ gpuNeed, gpuUse, region }: Question): GateReason[] {
  const finding = judgeGpuUse(gpuNeed, gpuUse, region.zone);
  return finding ? [reason("gpu-use", finding)] : [];
}

function inCountries(
  countries: readonly string[],
  { region }: Question,
  word: "residency" | "data-residency",
): Finding {
  const isIn = countries.includes(region.country);
  const args = { country: region.country, countries: countries.join(", ") };
  return { verdict: isIn ? "pass" : "fail", sentence: say(`eligibility.${word}-${isIn ? "in" : "out"}`, args) };
}

function judgePriceClass(classes: readonly string[], { priceClass }: Question): Finding {
  const wanted = classes.join(", ");
  if (priceClass === null) return { verdict: "unknown", sentence: say("eligibility.price-class-none", { wanted }) };
  const isWanted = classes.includes(priceClass);
  const key = isWanted ? "eligibility.price-class-in" : "eligibility.price-class-out";
  return { verdict: isWanted ? "pass" : "fail", sentence: say(key, { class: priceClass, wanted }) };
}

/** Passes when even the far end is within the bound, fails when even the near end is not. */
function judgeLatency(maxMs: number, latency: Range | number | null, word: "latency" | "rtt"): Finding {
  if (latency === null) return { verdict: "unknown", sentence: say(`eligibility.${word}-none`, { max: maxMs }) };
  const { low, high } = typeof latency === "number" ? exactly(latency) : latency;
  const args = { ms: printed(low, high), max: maxMs };
  if (high <= maxMs) return { verdict: "pass", sentence: say(`eligibility.${word}-within`, args) };
  if (low > maxMs) return { verdict: "fail", sentence: say(`eligibility.${word}-above`, args) };
  return { verdict: "unknown", sentence: say(`eligibility.${word}-open`, args) };
}

const tenth = (ms: number): string => ms.toFixed(1);
const printed = (low: number, high: number): string =>
  tenth(low) === tenth(high) ? tenth(low) : `${tenth(low)}–${tenth(high)}`;
