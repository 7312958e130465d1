import type { Offer, PriceClass } from "../../model/catalogue.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type GpuFit, type GpuNeed, gpuKey } from "./gpu-fit.ts";
import type { NeededSize } from "./needed.ts";

export type Fit = Readonly<{ offer: Offer; noFit: null }> | Readonly<{ offer: null; noFit: Sentence }>;

/**
 * Finds the cheapest offer of one region that holds a size.
 *
 * Sizes are met at the high end of the need. Only x86-64 sizes of the classes that are asked for (`null`: any); a workload
 * that needs GPUs finds sizes whose GPUs do for it (see `gpuFit`), and nobody else is put on one. No fitting offer is an
 * answer, never the largest offer instead (domain 6.1). An unpriced offer is taken only where no priced one fits: then the
 * smallest. `priceOf` makes prices of one region comparable where they come per hour and per
 * month, or in several currencies; `null`: nothing to compare, so behind those that have one.
 */
export function fitter(
  offers: readonly Offer[],
  classes: readonly PriceClass[] | null,
  gpus: GpuFit,
  priceOf: (offer: Offer) => number | null = ({ price }) => price?.amount ?? null,
): (needed: NeededSize, gpuNeed: GpuNeed | null) => Fit {
  const usable = offers.filter(
    (offer) => offer.arch === "x86_64" && (classes === null || classes.includes(offer.class)),
  );
  const cheap = new Map(usable.map((offer) => [offer, offer.price === null ? Infinity : (priceOf(offer) ?? Infinity)]));
  const cheaperFirst = (a: number, b: number): number => (a === b ? 0 : a - b); // ∞ − ∞ is no number
  const sorted = [...usable].sort(
    (a, b) =>
      Number(a.price === null) - Number(b.price === null) ||
      cheaperFirst(cheap.get(a)!, cheap.get(b)!) ||
      (a.price?.amount ?? 0) - (b.price?.amount ?? 0) ||
      a.vcpu - b.vcpu ||
      a.memoryGib - b.memoryGib ||
      (a.id < b.id ? -1 : 1),
  );
  const held = new Map<string, Fit>();

  return ({ vcpu, memoryGib }, gpuNeed) => {
    if (vcpu === null || memoryGib === null) return { offer: null, noFit: say("sizing.size-unknown") };
    const key = `${vcpu.high}|${memoryGib.high}|${gpuKey(gpuNeed)}`;
    const before = held.get(key);
    if (before) return before;
    const offer = sorted.find(
      (offer) => offer.vcpu >= vcpu.high && offer.memoryGib >= memoryGib.high && gpus.holds(gpuNeed, offer.gpu),
    );
    const fit: Fit = offer
      ? { offer, noFit: null }
      : { offer: null, noFit: whyNone({ vcpu: vcpu.high, memoryGib: memoryGib.high, gpuNeed }, usable, gpus) };
    held.set(key, fit);
    return fit;
  };
}

type Need = Readonly<{ vcpu: number; memoryGib: number; gpuNeed: GpuNeed | null }>;

function whyNone({ vcpu, memoryGib, gpuNeed }: Need, usable: readonly Offer[], gpus: GpuFit): Sentence {
  const holding = usable.filter(({ gpu }) => gpus.holds(gpuNeed, gpu));
  if (holding.length === 0) return gpuNeed ? gpus.whyNone(gpuNeed, usable) : say("sizing.no-class");
  const mostVcpu = Math.max(...holding.map((offer) => offer.vcpu));
  const mostMemory = Math.max(...holding.map((offer) => offer.memoryGib));
  return say("sizing.no-fit", { vcpu, memory: memoryGib, mostVcpu, mostMemory });
}
