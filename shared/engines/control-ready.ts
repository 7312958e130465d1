import type { Provider } from "../model/catalogue.ts";
import type { ChangeOfControl } from "../model/drill.ts";
import type { ControlCaps } from "../model/rule-pack.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";
import type { TriedControl } from "./mastery.ts";
import { chainOf } from "./mastery-overview.ts";

/** A change of control that can be run: the ceilings of the pack, and whom they are over. */
export type ReadyControl = Readonly<{ caps: ControlCaps; tried: TriedControl; providers: readonly Provider[] }>;

/** Why a change of control cannot be run, and which part of the question it is about. */
export type Unready = Readonly<{ because: Sentence; field: "caps" | "buyer" | "provider" }>;

/**
 * Makes a change of control ready: which ceilings, and which providers they are over.
 *
 * Named, a provider is bought by the buyer. Not named, everything is reached whose owner sits in the buyer's country; where
 * nobody knows the owner's country it may be reached, so only low ends give way.
 */
export function readyControl(assessment: Assessment, change: ChangeOfControl): ReadyControl | Unready {
  const { framework, catalogue } = assessment;
  if (!framework?.framework) return { because: say("sovereignty.no-framework"), field: "caps" };
  const drills = framework.framework.drills ?? [];
  const caps = drills.find(({ id }) => id === change.caps);
  const known = drills.map(({ id }) => id).join(", ");
  if (!caps) return { because: say("control.no-caps", { id: change.caps, known: known || "–" }), field: "caps" };
  const { buyer } = change;
  if (caps.buyers !== null && !caps.buyers.includes(buyer))
    return {
      because: say("control.not-its-law", { id: caps.id, buyers: caps.buyers.join(", "), buyer }),
      field: "buyer",
    };
  if (caps.home.includes(buyer)) return { because: say("control.at-home", { buyer }), field: "buyer" };

  if (change.provider !== null) {
    const named = catalogue.providers.find(({ id }) => id === change.provider);
    if (!named) return { because: say("control.no-provider", { id: change.provider }), field: "provider" };
    if (named.kind === "federation") {
      const members = chainOf(assessment, named).map(({ provider }) => provider);
      const because = say("control.no-person", { provider: named.name, members: members.join(", ") });
      return { because, field: "provider" };
    }
    const reach = named.owner.country === buyer ? "reached" : "taken";
    return { caps, providers: [named], tried: { caps: caps.caps, buyer, reach: new Map([[named.id, reach]]) } };
  }

  const answering = [...new Map(assessment.regions.map(({ provider }) => [provider.id, provider])).values()];
  const found = answering.filter(({ owner }) => owner.country === buyer || owner.country === null).sort(byId);
  const reach = new Map(found.map(({ id, owner }) => [id, owner.country === null ? "open" : "reached"] as const));
  return { caps, providers: found, tried: { caps: caps.caps, buyer, reach } };
}

const byId = (a: Provider, b: Provider): number => (a.id < b.id ? -1 : 1);
