import type { Gate } from "../../../shared/model/requirement.ts";
import { schemesOf } from "./certificate-fields.tsx";
import type { Overview } from "./requirements-page.tsx";

type Kind = Exclude<Gate["gate"]["is"], "rule-pack">;

/** Kinds of gate an agency sets itself, in the order of the menu. */
export const ownKinds: readonly Kind[] = [
  "residency",
  "zone",
  "owner-country",
  "known-owner",
  "certificate",
  "not-provider",
  "price-class",
  "priced",
  "gpu",
  "platform",
  "user-latency",
  "seal-minimum",
];

/** Kinds of which one alone makes sense; of the others there may be several. */
export const onlyOnce: ReadonlySet<string> = new Set(ownKinds.filter((kind) => kind !== "certificate"));

/** A gate as it stands before anybody has said more. */
export function freshGate(kind: Kind, country: string, overview: Overview): Gate["gate"] {
  switch (kind) {
    case "residency":
    case "owner-country":
      return { is: kind, countries: [country] };
    case "zone":
      return { is: kind, zones: ["government"] };
    case "certificate":
      return { is: kind, scheme: schemesOf(overview)[0] ?? "ISO 27001", least: 1 };
    case "price-class":
      return { is: kind, classes: ["dedicated", "unspecified"] };
    case "user-latency":
      return { is: kind, maxMs: 50 };
    case "seal-minimum":
      return { is: kind, minimum: { "SOV-2": 2 } };
    case "not-provider":
      return { is: kind, providers: [] };
    case "platform":
      return { is: kind, families: ["openstack", "k-paas"], interfaces: ["managedKubernetes"] };
    case "known-owner":
    case "gpu":
    case "priced":
      return { is: kind };
  }
}
