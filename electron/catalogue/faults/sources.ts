import type { Catalogue } from "../../../shared/model/catalogue.ts";
import { isSourced } from "../../../shared/model/evidence.ts";
import { factsOf } from "./facts.ts";

/** A fact nobody can look up again is none. */
export function withoutSource(catalogue: Catalogue): string[] {
  const known = new Set<string>(catalogue.sources.map(({ id }) => id));
  const faults: string[] = [];
  for (const { name, source } of factsOf(catalogue)) {
    if (source === null) faults.push(`${name}: no source`);
    if (source !== null && !known.has(source)) faults.push(`${name}: no source “${source}”`);
  }
  return faults;
}

/** Recollection is shown as unverified. Called proven, or even claimed, it would count in a gate. */
export function recollectionAsEvidence({ certifications, offers, services }: Catalogue): string[] {
  return [
    ...certifications
      .filter(({ source, standing }) => !isSourced(source) && standing !== "unverified")
      .map(({ scheme, provider, standing }) => `certificate ${scheme} of ${provider}: from memory, called ${standing}`),
    ...offers
      .filter(({ price }) => price !== null && !isSourced(price.source))
      .map(({ id }) => `price of ${id}: from memory`),
    ...services
      .filter(({ price, source }) => price !== null && !isSourced(source))
      .map(({ item, provider }) => `price of ${item} of ${provider}: from memory`),
  ];
}
