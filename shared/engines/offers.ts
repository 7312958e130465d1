import type { Offer, PriceClass } from "../model/catalogue.ts";
import type { BindingNeed, FittingOffer, OffersThatFit } from "../model/comparing.ts";
import { compareIds } from "../model/id.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { MoneyRange } from "../units/money.ts";
import { classesAsked, costQuestion } from "./asked.ts";
import type { Assessment, RegionFacts, WorkloadFacts } from "./assess.ts";
import type { GpuFit, GpuNeed } from "./sizing/gpu-fit.ts";

export type OfferOrder = Readonly<{ sort: "verdict" | "monthly" | "vcpu" | "memory" | "region"; limit: number }>;

/**
 * Every offer that holds a workload, in one region or in all, whatever its verdict; and what of the need decides.
 *
 * A need binds where a cheaper offer of the region falls short in it alone: but for that need, less would do. Nothing that
 * fits is an answer too: what is needed, and the offer that comes nearest.
 */
export function offersThatFit(
  assessment: Assessment,
  facts: WorkloadFacts,
  place: RegionFacts | null,
  { sort, limit }: OfferOrder,
): OffersThatFit {
  const { vcpu, memoryGib } = facts.needed;
  const needs = needsOf(assessment, facts);
  const places = place ? [place] : assessment.regions;
  const fitting = needs
    ? places.flatMap((region) =>
        region.offers.filter((offer) => fails(needs, offer).length === 0).map((offer) => ({ region, offer })),
      )
    : [];
  const found = fitting.map(({ region, offer }) => ({ region, offer, ...weighed(assessment, facts, region, offer) }));
  const shown = found.sort(orders[sort]).slice(0, limit);
  return {
    workload: facts.workload.id,
    neededVcpu: vcpu,
    neededMemoryGib: memoryGib,
    count: fitting.length,
    offers: shown.map((one) => ({ ...described(one), ...bindingOf(assessment, needs!, one) })),
    nothing: fitting.length > 0 ? null : whyNothing(facts, needs, places),
  };
}

/** What an offer must have. */
type Needs = Readonly<{
  vcpu: number;
  memoryGib: number;
  gpuNeed: GpuNeed | null;
  gpus: GpuFit;
  classes: readonly PriceClass[] | null;
}>;

/** Sizes are met at the high end of the need, as everywhere; `null`: the size is not known. */
function needsOf({ scenario, gpus }: Assessment, { needed, gpuNeed }: WorkloadFacts): Needs | null {
  const { vcpu, memoryGib } = needed;
  if (vcpu === null || memoryGib === null) return null;
  return { vcpu: vcpu.high, memoryGib: memoryGib.high, gpuNeed, gpus, classes: classesAsked(scenario) };
}

/** The needs an offer does not meet. A workload without a GPU is not put on one. */
function fails({ vcpu, memoryGib, gpuNeed, gpus, classes }: Needs, offer: Offer): BindingNeed[] {
  const short: BindingNeed[] = [];
  if (offer.vcpu < vcpu) short.push("vcpu");
  if (offer.memoryGib < memoryGib) short.push("memory");
  if (!gpus.holds(gpuNeed, offer.gpu)) short.push("gpu");
  if (offer.arch !== "x86_64") short.push("architecture");
  if (classes !== null && !classes.includes(offer.class)) short.push("class");
  return short;
}

type Weighed = Pick<FittingOffer, "verdict" | "reason" | "monthly">;
type Found = Weighed & Readonly<{ region: RegionFacts; offer: Offer }>;

function weighed({ verdicts, pricing }: Assessment, facts: WorkloadFacts, region: RegionFacts, offer: Offer): Weighed {
  const { verdict, reasons } = verdicts.judged(verdicts.classOf(facts), region, verdicts.kindOf(offer));
  const { low, high } = pricing.monthly(costQuestion(facts, offer, region.services));
  return {
    verdict,
    reason: reasons[0] ?? null,
    monthly: high === null ? null : { low, high, currency: pricing.currency },
  };
}

const rank = { pass: 0, unknown: 1, fail: 2 } as const;
const byVerdict = (a: Found, b: Found): number => rank[a.verdict] - rank[b.verdict];
const amount = (monthly: MoneyRange | null): number => monthly?.low ?? Number.MAX_SAFE_INTEGER;
const byMonthly = (a: Found, b: Found): number =>
  Number(a.offer.price === null) - Number(b.offer.price === null) || amount(a.monthly) - amount(b.monthly);
const bySize = (a: Found, b: Found): number => a.offer.vcpu - b.offer.vcpu || a.offer.memoryGib - b.offer.memoryGib;
const byId = (a: Found, b: Found): number => compareIds(a.offer.id, b.offer.id);

const orders: Readonly<Record<OfferOrder["sort"], (a: Found, b: Found) => number>> = {
  verdict: (a, b) => byVerdict(a, b) || byMonthly(a, b) || byId(a, b),
  monthly: (a, b) => byMonthly(a, b) || byVerdict(a, b) || byId(a, b),
  vcpu: (a, b) => bySize(a, b) || byMonthly(a, b) || byId(a, b),
  memory: (a, b) => a.offer.memoryGib - b.offer.memoryGib || byMonthly(a, b) || byId(a, b),
  region: (a, b) => compareIds(a.region.region.id, b.region.region.id) || byMonthly(a, b) || byId(a, b),
};

const described = ({ region, offer, verdict, reason, monthly }: Found): Omit<FittingOffer, "binding" | "because"> => ({
  offer: offer.id,
  code: offer.code,
  region: region.region.id,
  provider: region.seller.id,
  providerName: region.seller.name,
  class: offer.class,
  vcpu: offer.vcpu,
  memoryGib: offer.memoryGib,
  verdict,
  reason,
  monthly,
  priced: offer.price !== null,
  pricedOn: offer.price?.asOf ?? null,
});

/** The cheapest offer of the region that falls short in one need alone, where it is cheaper than this one. */
function bindingOf(
  { pricing }: Assessment,
  needs: Needs,
  { region, offer }: Found,
): Pick<FittingOffer, "binding" | "because"> {
  const here = pricing.monthOf(offer);
  const none = { binding: null, because: null };
  if (here === null) return { ...none, because: say("comparing.binding-unpriced") };
  let least: Readonly<{ other: Offer; need: BindingNeed; price: number }> | null = null;
  for (const other of region.offers) {
    const price = pricing.monthOf(other);
    if (price === null || price >= (least?.price ?? here)) continue;
    const short = fails(needs, other);
    if (short.length === 1) least = { other, need: short[0]!, price };
  }
  if (!least) return { ...none, because: say("comparing.binding-none") };
  const args = {
    offer: least.other.code,
    vcpu: needs.vcpu,
    memory: needs.memoryGib,
    class: least.other.class,
    saved: here - least.price,
    currency: pricing.currency,
  };
  return { binding: least.need, because: say(`comparing.binding-${least.need}`, args) };
}

function whyNothing({ workload }: WorkloadFacts, needs: Needs | null, places: readonly RegionFacts[]): Sentence {
  if (!needs) return say("sizing.size-unknown");
  const size = { name: workload.name, vcpu: needs.vcpu, memory: needs.memoryGib };
  const reach = ({ vcpu, memoryGib }: Offer): number => Math.min(vcpu / needs.vcpu, memoryGib / needs.memoryGib);
  let nearest: Offer | null = null;
  let where: RegionFacts | null = null;
  for (const place of places)
    for (const offer of place.offers) {
      const others = fails(needs, offer).filter((need) => need !== "vcpu" && need !== "memory");
      if (others.length > 0 || (nearest && reach(offer) <= reach(nearest))) continue;
      nearest = offer;
      where = place;
    }
  if (!nearest || !where) {
    const { gpus, gpuNeed } = needs;
    const usable = places.flatMap(({ offers }) =>
      offers.filter((offer) => fails({ ...needs, vcpu: 0, memoryGib: 0 }, offer).every((need) => need === "gpu")),
    );
    return gpuNeed ? gpus.whyNone(gpuNeed, usable) : say("sizing.no-class");
  }
  const { code, vcpu: most, memoryGib: mostMemory } = nearest;
  const named = (language: "ko" | "en"): string => `${where.seller.name[language]} ${where.region.code}`;
  const region = { ko: named("ko"), en: named("en") };
  return say("comparing.nothing-fits", { ...size, offer: code, region, mostVcpu: most, mostMemory });
}
