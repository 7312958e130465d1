import type { OffersThatFit } from "../model/comparing.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";

export type OfferOrder = Readonly<{ sort: "verdict" | "monthly" | "vcpu" | "memory" | "region"; limit: number }>;

/** Every offer that holds a workload, in one region or in all. */
export function offersThatFit(
  assessment: Assessment,
  facts: WorkloadFacts,
  place: RegionFacts | null,
  { limit }: OfferOrder,
): OffersThatFit {
  const places = place ? [place] : assessment.regions;
  const offers = places.flatMap((region) => {
    const cell = assessment.cell(facts, region);
    const offer = cell.offer && assessment.offer(cell.offer);
    if (!offer) return [];
    return [
      {
        offer: offer.id,
        code: offer.code,
        region: region.region.id,
        provider: region.seller.id,
        providerName: region.seller.name,
        class: offer.class,
        vcpu: offer.vcpu,
        memoryGib: offer.memoryGib,
        verdict: cell.verdict,
        reason: cell.reasons[0] ?? null,
        monthly: cell.monthly,
        priced: offer.price !== null,
        pricedOn: offer.price?.asOf ?? null,
        binding: null,
        because: null,
      },
    ];
  });
  return {
    workload: facts.workload.id,
    neededVcpu: facts.needed.vcpu,
    neededMemoryGib: facts.needed.memoryGib,
    count: offers.length,
    offers: offers.slice(0, limit),
    nothing: null,
  };
}
