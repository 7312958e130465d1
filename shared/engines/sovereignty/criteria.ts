import type { Certification, Provider, Region } from "../../model/catalogue.ts";
import { type Evidence, isSourced } from "../../model/evidence.ts";
import type { SourceId } from "../../model/id.ts";
import type { Criterion } from "../../model/rule-pack.ts";
import { type Day, addYears } from "../../units/date.ts";

/** Whether a criterion is met, in two columns: as somebody says, and as a source proves. */
export type Answer = Readonly<{
  claimed: "met" | "not" | "unknown";
  evidenced: "met" | "not" | "unknown";
  evidence: readonly Evidence[];
}>;

/** What the catalogue knows of one provider. */
export type Facts = Readonly<{
  provider: Provider;
  certifications: readonly Certification[];
  /** The regions in question; empty: the provider as a whole, so region criteria stay open. */
  regions: readonly Region[];
  day: Day;
}>;

/**
 * Answers one criterion from the fact of the catalogue it names.
 *
 * What speaks for the provider counts as evidence only with a source beyond recollection; what speaks against it counts
 * in both columns. What no fact answers stays unknown and widens the level.
 */
export function answerOf(criterion: Criterion, facts: Facts): Answer {
  const { provider } = facts;
  const { test } = criterion;
  switch (test.fact) {
    case "owner-country": {
      const { country, source } = provider.owner;
      return fromFact(country === null ? null : test.countries.includes(country), source, provider);
    }
    case "region-country":
      return fromRegions(test.countries, facts);
    case "open-platform": {
      const { family, source } = provider.platform;
      return fromFact(family === null ? null : test.families.includes(family), source, provider);
    }
    case "open-interface": {
      const known = test.anyOf.map((name) => provider[name]);
      const open =
        known.find((fact) => fact.value === true && isSourced(fact.source)) ??
        known.find((fact) => fact.value === true);
      if (open) return fromFact(true, open.source, provider);
      return fromFact(known.every((fact) => fact.value === false) ? false : null, known[0]?.source ?? null, provider);
    }
    case "certificate":
      return fromCertificates(test.schemes, facts);
    case "asked":
      return unanswered;
  }
}

const unanswered: Answer = { claimed: "unknown", evidenced: "unknown", evidence: [] };

function fromFact(isMet: boolean | null, source: SourceId | null, provider: Provider): Answer {
  if (isMet === null) return unanswered;
  const evidence: Evidence[] =
    source === null
      ? []
      : [
          {
            source,
            asOf: provider.asOf,
            method: "listed",
            standing: isSourced(source) ? "proven" : "unverified",
            note: null,
          },
        ];
  if (!isMet) return { claimed: "not", evidenced: "not", evidence };
  return { claimed: "met", evidenced: isSourced(source) ? "met" : "unknown", evidence };
}

/** Regions partly inside leave it open: it depends on the one that is chosen. */
function fromRegions(countries: readonly string[], { regions }: Facts): Answer {
  if (regions.length === 0) return unanswered;
  const inside = regions.filter((region) => countries.includes(region.country)).length;
  if (inside > 0 && inside < regions.length) return unanswered;

  const evidence = regions.slice(0, 1).map(({ source, asOf }): Evidence => ({
    source,
    asOf,
    method: "listed",
    standing: isSourced(source) ? "proven" : "unverified",
    note: null,
  }));
  if (inside === 0) return { claimed: "not", evidenced: "not", evidence };
  return { claimed: "met", evidenced: regions.every(({ source }) => isSourced(source)) ? "met" : "unknown", evidence };
}

function fromCertificates(schemes: readonly string[], { certifications, day }: Facts): Answer {
  const wanted = certifications.filter(({ scheme }) => schemes.some((one) => plain(one) === plain(scheme)));
  const evidence = wanted.map(evidenceOf);
  if (wanted.some((one) => isProvenOn(one, day) === true)) return { claimed: "met", evidenced: "met", evidence };
  // past its term on the day is a fact against; a claim, or an end nobody knows, proves nothing either way
  const isOver =
    wanted.length > 0 && wanted.every((one) => one.standing !== "claimed" && isProvenOn(one, day) === false);
  if (isOver) return { claimed: "not", evidenced: "not", evidence };
  return {
    claimed: wanted.some((one) => one.standing === "claimed") ? "met" : "unknown",
    evidenced: "unknown",
    evidence,
  };
}

export const evidenceOf = ({ source, asOf, standing, note }: Certification): Evidence => ({
  source,
  asOf,
  method: "listed",
  standing,
  note,
});

/** Proven and within its term on the day; `null`: not to be told. The gate on certificates is stricter about scope. */
export function isProvenOn(certification: Certification, day: Day): boolean | null {
  const { standing, validFrom, validTo, termYears, lastConfirmed } = certification;
  if (standing === "expired") return false;
  if (standing !== "proven") return null;
  if (validFrom !== null && validFrom > day) return false;
  if (validTo !== null) return day <= validTo;
  if (termYears === null) return true;

  const years = Math.floor(termYears);
  const firstTerm = validFrom === null ? null : addYears(validFrom, years);
  if (firstTerm !== null && day <= firstTerm) return true;
  if (lastConfirmed !== null && (firstTerm === null || lastConfirmed > firstTerm)) {
    return day <= addYears(lastConfirmed, years) ? true : null; // seen after its first term: renewed on an unknown day
  }
  return firstTerm === null ? true : false;
}

/** Sources spell schemes differently: case, blanks and strokes do not matter. */
export const plain = (scheme: string): string => scheme.toLowerCase().replace(/[^a-z0-9]/g, "");
