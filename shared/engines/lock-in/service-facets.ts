import type { CloudService } from "../../model/cloud-service.ts";
import { type Evidence, isSourced } from "../../model/evidence.ts";
import type { SourceId } from "../../model/id.ts";
import type { Openness, UsedService } from "../../model/leaving.ts";
import { type Text, say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { type FacetAnswer, OPEN, facets } from "./facets.ts";

/** A used service, and what the bundled list says of it; `null`: the list does not know it. */
export type KnownService = Readonly<{ used: UsedService; listed: CloudService | null }>;

/** What the planner says goes before the list; `null`: nobody says. */
export const opennessOf = ({ used, listed }: KnownService): Openness | null =>
  used.openness ?? listed?.openness ?? null;

export const serviceName = ({ used, listed }: KnownService): Text =>
  listed?.name ?? { ko: used.service, en: used.service };

export const equivalentsOf = ({ used, listed }: KnownService): readonly string[] =>
  used.equivalent === null ? (listed?.equivalents ?? []) : [used.equivalent];

/**
 * Facet answers of a cloud service, as far as its openness carries them.
 *
 * Standard: another implementation takes the same calls and the same data. Compatible: the engine is open, the vendor's
 * version of it is converted with a tool. Proprietary: what calls it is rewritten, and where nothing is known to take its
 * place there is no way out. What speaks for a service from memory alone does not count and widens the result.
 */
export function serviceFacets(service: KnownService, day: Day): FacetAnswer[] {
  const openness = opennessOf(service);
  const { used, listed } = service;
  const isTyped = used.openness !== null;
  const source = isTyped ? ("typed" as SourceId) : (listed?.source ?? null); // the planner's own entry
  const hasWayOut = equivalentsOf(service).length > 0;
  const evidence: Evidence[] =
    source === null
      ? []
      : [
          {
            source,
            asOf: isTyped ? day : listed!.asOf, // a source that is not typed is that of the list
            method: isTyped ? "typed" : "listed",
            standing: isTyped ? "claimed" : isSourced(source) ? "proven" : "unverified",
            note: isTyped ? used.note : listed!.note,
          },
        ];

  return facets.map((facet) => {
    const row = openness === null ? undefined : answers[`${facet.model}/${facet.facet}`];
    if (row === undefined || openness === null) return { facet, answer: null, sentence: null, evidence: [] };
    const answer = openness === "proprietary" && !hasWayOut ? Math.max(row[openness], NO_WAY_OUT) : row[openness];
    const name = serviceName(service);
    if (answer <= OPEN && source !== null && !isTyped && !isSourced(source))
      return { facet, answer: null, sentence: say("lock-in.service-unverified", { service: name }), evidence };
    const key = openness === "proprietary" && !hasWayOut ? "no-way-out" : openness;
    return { facet, answer, sentence: say(`lock-in.service-${key}`, { service: name }), evidence };
  });
}

const NO_WAY_OUT = 4;

const answers: Readonly<Record<string, Readonly<Record<Openness, number>>>> = {
  "interoperability/syntactic": { standard: 1, compatible: 1, proprietary: 3 },
  "interoperability/behavioural": { standard: 1, compatible: 2, proprietary: 3 },
  "data portability/syntactic": { standard: 1, compatible: 2, proprietary: 2 },
  "application portability/syntactic": { standard: 1, compatible: 2, proprietary: 3 },
  "application portability/metadata": { standard: 1, compatible: 2, proprietary: 3 },
};
