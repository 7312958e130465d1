import type { Limit } from "../model/requirement.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";
import { footOf } from "./lock-in/concentration.ts";
import { limitsOn, withoutRate } from "./place-limits.ts";

type Kind = "provider" | "owner" | "country" | "control-plane" | "region" | "workload" | "group";

/**
 * Why limits cannot be asked for at all: they name somebody the catalogue or the inventory does not know, or money in a
 * currency that no rate leads from. Empty: all of them can be counted, whether or not they can hold.
 */
export function limitProblems(assessment: Assessment, limits: readonly Limit[] = limitsOn(assessment)): Sentence[] {
  const on = limits.filter((limit) => limit.on);
  const isKnown = knownIn(assessment);
  const found = [...on.flatMap((limit) => namedBy(assessment, limit)).filter(({ kind, id }) => !isKnown(kind, id))].map(
    ({ kind, id, isOfContract }) =>
      say(isOfContract ? "limits.contract-unknown-provider" : `limits.unknown-${kind}`, { id }),
  );
  const to = assessment.plan.agency.currency;
  const unrated = withoutRate(assessment, on).map(({ from }) => say("limits.no-rate", { from, to }));
  return [...new Map([...found, ...unrated].map((one) => [JSON.stringify(one), one])).values()];
}

type Named = Readonly<{ kind: Kind; id: string; isOfContract?: boolean }>;

/** Everybody a limit speaks of. */
function namedBy({ plan }: Assessment, { limit }: Limit): Named[] {
  switch (limit.is) {
    case "share":
      return limit.id === null ? [] : [{ kind: limit.layer, id: limit.id }];
    case "quota":
      return [{ kind: limit.at.kind, id: limit.at.id }];
    case "providers":
      return (limit.known ?? []).map((id) => ({ kind: "provider", id }));
    case "together":
    case "apart":
    case "near":
      return limit.members.map(({ kind, id }) => ({ kind, id }));
    case "commitments":
      return plan.commitments.map(({ provider: id }) => ({ kind: "provider", id, isOfContract: true }));
    default:
      return [];
  }
}

function knownIn({ plan, catalogue }: Assessment): (kind: Kind, id: string) => boolean {
  const { providers, regions } = catalogue;
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const planes = (): (string | null)[] =>
    regions.map((region) => {
      const provider = byId.get(region.provider)!;
      const runsOn = (region.member && byId.get(region.member)) ?? null;
      return footOf({ provider, runsOn, region, yearly: null, count: 1 }, "control-plane").id;
    });
  const lists: Readonly<Record<Kind, () => readonly (string | null)[]>> = {
    provider: () => providers.map(({ id }) => id),
    owner: () => providers.map(({ owner }) => owner.name),
    country: () => providers.map(({ owner }) => owner.country),
    "control-plane": planes,
    region: () => regions.map(({ id }) => id),
    workload: () => plan.workloads.map(({ id }) => id),
    group: () => plan.groups.map(({ id }) => id),
  };
  const held = new Map<Kind, ReadonlySet<string | null>>();
  return (kind, id) => {
    const ids = held.get(kind) ?? new Set(lists[kind]());
    held.set(kind, ids);
    return ids.has(id);
  };
}
