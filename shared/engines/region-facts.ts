import { assumptionsOf, numberOf } from "../model/assumption.ts";
import type { Catalogue, Offer, Provider } from "../model/catalogue.ts";
import { type ProviderId, providerOf } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { RulePack } from "../model/rule-pack.ts";
import type { Day } from "../units/date.ts";
import { grouped } from "../units/grouped.ts";
import type { RegionFacts } from "./assess.ts";
import type { Gpus } from "./eligibility/gpu.ts";
import type { Network } from "./latency/network.ts";
import { userLatency } from "./latency/users.ts";
import { componentLockIn, facetAnswers, withStatements } from "./lock-in/facets.ts";
import { type TriedControl, masteryOf, ownedAfter } from "./mastery.ts";

/** Regions of which an offer is known, each with what is told of it: certificates, levels, lock-in, way to the users. */
export function regionFacts(
  plan: Plan,
  catalogue: Catalogue,
  framework: RulePack | null,
  network: Network,
  day: Day,
  tried: TriedControl | null,
): RegionFacts[] {
  const providers = new Map(catalogue.providers.map((provider) => [provider.id, provider]));
  const offers = grouped(catalogue.offers, ({ region }) => region);
  const services = grouped(catalogue.services, ({ provider }) => provider);
  const certifications = grouped(catalogue.certifications, ({ provider }) => provider);
  const archs = grouped(catalogue.offers, ({ region }) => providerOf(region));
  const sellersOfX86 = [...archs.values()].filter((list) => list.some(({ arch }) => arch === "x86_64")).length;
  const perProvider = new Map<
    ProviderId,
    Pick<RegionFacts, "levels" | "levelsOn" | "sovereignty" | "lockIn" | "facets">
  >();

  function aboutProvider(provider: Provider, seller: ProviderId) {
    const held = perProvider.get(provider.id);
    if (held) return held;
    const told = facetAnswers({
      provider,
      architectures: [...new Set((archs.get(seller) ?? []).map(({ arch }) => arch))].sort(),
      alternatives: sellersOfX86 - 1,
    });
    const stated = (plan.facetStatements ?? []).filter(({ component }) => component === provider.id);
    const facets = withStatements(told, stated, plan.agency.planDate);
    const facts = {
      ...masteryOf({ plan, catalogue, framework, day, tried }, provider),
      facets,
      lockIn: componentLockIn(
        facets.map(({ answer }) => answer),
        numberOf(assumptionsOf(plan.assumptions), "lock-in.mean-share"),
      ),
    };
    perProvider.set(provider.id, facts);
    return facts;
  }

  return catalogue.regions.flatMap((region) => {
    const sizes = offers.get(region.id) ?? [];
    const seller = providers.get(region.provider)!;
    const provider = (region.member && providers.get(region.member)) ?? seller;
    if (sizes.length === 0) return [];
    const users = userLatency(plan.locations, region, network);
    return [
      {
        region,
        provider: ownedAfter(provider, tried),
        seller,
        certifications: certifications.get(provider.id) ?? [],
        offers: sizes,
        gpusSold: gpusAmong(sizes),
        services: services.get(region.provider) ?? [],
        users,
        latency: users?.latency ?? null,
        ...aboutProvider(provider, region.provider),
      },
    ];
  });
}

const gpusAmong = (offers: readonly Offer[]): readonly Gpus[] => [
  ...new Map(offers.flatMap(({ gpu }) => (gpu ? [[`${gpu.count} ${gpu.model}`, gpu] as const] : []))).values(),
];
