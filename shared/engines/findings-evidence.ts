import { numberOf } from "../model/assumption.ts";
import type { Certification } from "../model/catalogue.ts";
import type { RiskFinding } from "../model/finding.ts";
import type { ProviderId } from "../model/id.ts";
import type { Text } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { grouped } from "../units/grouped.ts";
import type { Assessment } from "./assess.ts";
import { sameScheme, validityOf } from "./eligibility/certificate.ts";
import { CERTAIN, type Looked, impactOn, risk } from "./findings-parts.ts";
import type { Landed } from "./landed.ts";

/** Evidence that ends too soon, and levels of sovereignty that are only claimed. */
export function evidenceRisks(looked: Looked): RiskFinding[] {
  return [...endingCertificates(looked), ...thinEvidence(looked)];
}

/** Schemes that a rule in force or a gate of the agency asks a certificate of. */
export function schemesAsked({ packs, scenario }: Assessment): string[] {
  const ofPacks = packs.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === "certificate-by-class" ? [rule.scheme] : [])),
  );
  const ofGates = scenario.requirements.flatMap((one) =>
    one.on && one.kind === "gate" && one.gate.is === "certificate" ? [one.gate.scheme] : [],
  );
  return [...new Set([...ofPacks, ...ofGates])].sort();
}

/** The certificate that lasts longest among those proven for a provider under a scheme; `null`: there is none with an end. */
function longest(
  certifications: readonly Certification[],
  scheme: string,
  day: Day,
): Readonly<{ certification: Certification; lastDay: Day }> | null {
  const own = certifications.filter((one) => sameScheme(one.scheme, scheme) && one.standing === "proven");
  const ends = own.map((certification) => ({ certification, lastDay: validityOf(certification, null, day).lastDay }));
  if (ends.length === 0 || ends.some(({ lastDay }) => lastDay === null)) return null; // one without an end does not end
  return ends
    .flatMap(({ certification, lastDay }) => (lastDay === null ? [] : [{ certification, lastDay }]))
    .sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0]!; // there is one
}

/** Certificates that end before the last cut-over at their provider, or within the warning time after it. */
function endingCertificates({ assessment, landed }: Looked): RiskFinding[] {
  const warn = numberOf(assessment.assumptions, "evidence.warn-days");
  return bySeller(landed).flatMap(([provider, some]) => {
    const last = some
      .map(({ facts }) => facts.day)
      .sort()
      .at(-1)!; // a group has one
    return schemesAsked(assessment).flatMap((scheme) => {
      const best = longest(some[0]!.place.certifications, scheme, last); // same reason
      if (!best) return [];
      const { state, endsSoon } = validityOf(best.certification, null, last, warn);
      const isOver = state === "expired" || state === "stale";
      if (!isOver && !endsSoon) return [];
      return [
        risk({
          origin: `certificate/${provider}/${scheme}`,
          word: isOver ? "certificate-over" : "certificate-ends",
          args: { provider: nameOf(some), scheme, day: best.lastDay, last, count: some.length },
          likelihood: isOver ? CERTAIN : null,
          impact: impactOn(
            assessment,
            some.map(({ facts }) => facts.workload.id),
          ),
          page: "catalogue",
        }),
      ];
    });
  });
}

/** Objectives of sovereignty where a provider in use claims more than it can prove. */
function thinEvidence({ assessment, landed }: Looked): RiskFinding[] {
  return bySeller(landed).flatMap(([provider, some]) => {
    const levels = some[0]!.place.levels; // a group has one
    if (!levels) return [];
    const all = Object.values(levels);
    const thin = all.filter(({ claimed, evidenced }) => evidenced.low < claimed.low);
    if (thin.length === 0) return [];
    return [
      risk({
        origin: `thin-evidence/${provider}`,
        word: "thin-evidence",
        args: { provider: nameOf(some), count: thin.length, all: all.length },
        likelihood: null,
        impact: impactOn(
          assessment,
          some.map(({ facts }) => facts.workload.id),
        ),
        page: "catalogue",
        figure: `sovereignty/${provider}`,
      }),
    ];
  });
}

/** Who answers for the places in use: the federation's member where there is one. */
export const bySeller = (landed: readonly Landed[]): [ProviderId, Landed[]][] =>
  [...grouped(landed, ({ place }) => place.provider.id)].sort(([a], [b]) => (a < b ? -1 : 1));

const nameOf = (some: readonly Landed[]): Text => some[0]!.place.provider.name; // only asked of groups
