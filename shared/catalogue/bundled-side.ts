import type { Catalogue } from "../model/catalogue.ts";
import type { OwnValue } from "../model/own-fact.ts";
import { certificationKey, factKey } from "./fact-key.ts";

/** What a catalogue says of the same thing as a fact does; `null` where it is silent. */
export function sameFactIn(catalogue: Catalogue, fact: OwnValue): OwnValue | null {
  switch (fact.kind) {
    case "provider":
      return told(
        "provider",
        catalogue.providers.find(({ id }) => id === fact.value.id),
      );
    case "region":
      return told(
        "region",
        catalogue.regions.find(({ id }) => id === fact.value.id),
      );
    case "offer":
      return told(
        "offer",
        catalogue.offers.find(({ id }) => id === fact.value.id),
      );
    case "service": {
      const key = factKey(fact);
      return told(
        "service",
        catalogue.services.find((value) => factKey({ kind: "service", value }) === key),
      );
    }
    case "certification": {
      const key = certificationKey(fact.value);
      return told(
        "certification",
        catalogue.certifications.find((one) => certificationKey(one) === key),
      );
    }
  }
}

const told = <Kind extends OwnValue["kind"]>(
  kind: Kind,
  value: Extract<OwnValue, { kind: Kind }>["value"] | undefined,
) => (value === undefined ? null : ({ kind, value } as OwnValue)); // the value is of that kind
