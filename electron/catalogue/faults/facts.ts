import type { Catalogue } from "../../../shared/model/catalogue.ts";
import type { SourceId } from "../../../shared/model/id.ts";
import type { Day } from "../../../shared/units/date.ts";

/** One statement of the edition: what it is about, where it was read, of which day it is. `null`: it names none. */
export type NamedFact = Readonly<{ name: string; source: SourceId | null; asOf: Day | null }>;

/**
 * Every fact of an edition that names a source, whatever list it stands in.
 *
 * Of a provider the owner, the platform and the open interfaces have sources of their own; where nothing is known, nothing
 * is named.
 */
export function* factsOf(catalogue: Catalogue): Generator<NamedFact> {
  for (const one of catalogue.providers) {
    const about = (what: string, source: SourceId | null): NamedFact => ({
      name: `${what} of ${one.id}`,
      source,
      asOf: one.asOf,
    });
    yield { ...about("provider", one.source), name: `provider ${one.id}` };
    if (one.owner.country !== null) yield about("owner", one.owner.source);
    if (one.platform.name !== null) yield about("platform", one.platform.source);
    const known: Readonly<Record<string, { value: boolean | null; source: SourceId | null }>> = {
      "managed Kubernetes": one.managedKubernetes,
      "S3 interface": one.s3Api,
      "OpenStack interface": one.openstackApi,
    };
    for (const [what, fact] of Object.entries(known)) if (fact.value !== null) yield about(what, fact.source);
    if (one.otherInterfaces) yield about("other interfaces", one.otherInterfaces.source);
  }
  for (const one of catalogue.certifications) yield { ...one, name: `certificate ${one.scheme} of ${one.provider}` };
  for (const one of catalogue.regions) yield { ...one, name: `region ${one.id}` };
  for (const one of catalogue.cities) yield { ...one, name: `city ${one.name.en}` };
  for (const one of catalogue.services) yield { ...one, name: `${one.item} of ${one.provider}` };
  for (const one of catalogue.benchmarks) yield { ...one, name: `benchmark ${one.id}` };
  for (const { id, price } of catalogue.offers) if (price) yield { ...price, name: `price of ${id}` };
  const { measuredSource, measuredAsOf } = catalogue.latency;
  yield { name: "measured latency", source: measuredSource, asOf: measuredAsOf };
  for (const pack of catalogue.rulePacks) {
    for (const source of pack.sources) yield { name: `rule pack ${pack.id}`, source, asOf: null };
    for (const rule of [...pack.rules, ...(pack.switches ?? [])])
      yield { name: `rule ${pack.id}/${rule.id}`, source: rule.source, asOf: null };
    for (const cap of pack.framework?.caps ?? [])
      yield { name: `cap ${pack.id}/${cap.id}`, source: cap.source, asOf: null };
    for (const drill of pack.framework?.drills ?? [])
      yield { name: `drill ${pack.id}/${drill.id}`, source: drill.source, asOf: null };
  }
  yield* factsOfReference(catalogue);
}

function* factsOfReference({ reference }: Catalogue): Generator<NamedFact> {
  for (const { id, members, facts } of reference.federations) {
    for (const one of members) yield { ...one, name: `member ${one.provider} of ${id}` };
    for (const one of facts) yield { ...one, name: `${one.key} of ${id}` };
  }
  for (const one of reference.siteKinds) yield { ...one, name: `site kind ${one.id}` };
  for (const { id, levels } of reference.schemes)
    for (const one of levels) yield { ...one, name: `level ${one.level} of ${id}` };
  for (const one of reference.objectives) yield { ...one, name: `objective ${one.id}` };
  for (const one of reference.rules) yield { ...one, name: `dated rule ${one.id}` };
  for (const one of reference.priceLevels) yield { ...one, name: `price level of ${one.region}` };
  for (const one of reference.contracts) yield { ...one, name: `contract ${one.id}` };
  for (const { id, shares, facts } of reference.gpuProgrammes) {
    for (const one of shares) yield { ...one, name: `GPUs of ${one.provider} in ${id}` };
    for (const one of facts) yield { ...one, name: `${one.key} of ${id}` };
  }
  for (const one of reference.gpuEquivalents) yield { ...one, name: `H200 equivalent of ${one.model}` };
  for (const one of reference.demand) yield { ...one, name: `demand “${one.title}”` };
  for (const one of reference.facets) yield { ...one, name: `facet ${one.model}/${one.facet}` };
  for (const one of reference.cloudServices ?? []) yield { ...one, name: `service ${one.code}` };
  for (const one of reference.exitItems ?? []) yield { ...one, name: `exit item ${one.id}` };
  for (const one of reference.kubernetes) yield { ...one, name: `Kubernetes of ${one.provider}` };
  for (const one of reference.networkLimits) yield { ...one, name: `network limits of ${one.provider}` };
  for (const one of reference.rates) yield { ...one, name: `rate ${one.base}–${one.quote} of ${one.date}` };
}
