import type { Offer } from "../../model/catalogue.ts";
import { isGpuModel, saysGpuModel } from "../../model/gpu-name.ts";
import type { GpuEquivalent } from "../../model/reference.ts";
import { type Sentence, say } from "../../model/sentence.ts";

/** GPUs a workload has today. `model`: as the sheet words it; `null`: not said. */
export type GpuNeed = Readonly<{ model: string | null; count: number }>;

/** Which GPUs do for which (domain 3.1). */
export type GpuFit = Readonly<{
  /** What one GPU of a model stands for; `null`: nothing is on record. */
  equivalent: (model: string) => GpuEquivalent | null;
  /** Whether the GPUs of an offer do for a need; who needs none is not put on any. */
  holds: (need: GpuNeed | null, gpu: Offer["gpu"]) => boolean;
  /** Why none of these offers has the GPUs: what is needed, and the most that is sold. */
  whyNone: (need: GpuNeed, offers: readonly Offer[]) => Sentence;
}>;

/** Needs that the same offers meet; every cache of fitting sizes goes by it. */
export const gpuKey = (need: GpuNeed | null): string => (need ? `${need.count} ${need.model ?? ""}` : "");

/**
 * GPUs are compared model by model.
 *
 * A need whose model has an H200-equivalent is met by as many H200-equivalents on no fewer GPUs: fewer strong ones hold less
 * memory and fewer jobs at once, and neither is on record. One whose model has none is met by that very model. A model that
 * nobody can set beside the one needed never does. Where the need names no model, only the number counts.
 */
export function gpuFit(equivalents: (model: string) => GpuEquivalent | null): GpuFit {
  const known = new Map<string, GpuEquivalent | null>();
  const equivalent = (model: string): GpuEquivalent | null => {
    const held = known.get(model);
    if (held !== undefined) return held;
    const found = equivalents(model);
    known.set(model, found);
    return found;
  };
  const worth = ({ model, count }: NonNullable<Offer["gpu"]>): number | null => {
    const one = equivalent(model);
    return one && one.h200 * count;
  };

  function holds(need: GpuNeed | null, gpu: Offer["gpu"]): boolean {
    if (!need || !gpu) return !need && !gpu;
    const { model, count } = need;
    if (gpu.count < count) return false;
    if (!saysGpuModel(model)) return true;
    const [needed, sold] = [worth({ model, count }), worth(gpu)];
    return needed === null ? isGpuModel(gpu.model, model) : sold !== null && sold >= needed;
  }

  function whyNone({ model, count }: GpuNeed, offers: readonly Offer[]): Sentence {
    const sold = offers.flatMap(({ gpu }) => (gpu ? [gpu] : []));
    const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
    if (!saysGpuModel(model)) return say("sizing.no-gpu", { gpus: count, most: most(sold.map((gpu) => gpu.count)) });
    const needed = worth({ model, count });
    if (needed === null) {
      const same = sold.filter((gpu) => isGpuModel(gpu.model, model));
      return say("sizing.no-gpu-model", { gpus: count, model, most: most(same.map((gpu) => gpu.count)) });
    }
    const best = sold.reduce<Readonly<{ h200: number; gpus: number }>>(
      (held, gpu) => {
        const h200 = worth(gpu) ?? 0;
        return h200 > held.h200 || (h200 === held.h200 && h200 > 0 && gpu.count > held.gpus)
          ? { h200, gpus: gpu.count }
          : held;
      },
      { h200: 0, gpus: 0 },
    );
    const args = { gpus: count, model, h200: needed, most: best.h200, mostGpus: best.gpus };
    return say(best.h200 === 0 ? "sizing.no-gpu-known" : "sizing.no-gpu-h200", args);
  }

  return { equivalent, holds, whyNone };
}
