import { isGpuModel } from "../model/gpu-name.ts";
import type { GpuEquivalent, GpuProgramme } from "../model/reference.ts";

/** What is on record of a model, however it is spelled; `null`: nothing, so it cannot be set beside others. */
export const equivalentOf = (model: string, equivalents: readonly GpuEquivalent[]): GpuEquivalent | null =>
  equivalents.find((one) => isGpuModel(model, one.model)) ?? null;

/**
 * GPUs, of a programme or of an offer, in H200-equivalents (domain 3.1): Σ GPUs × what one of the model stands for.
 *
 * `null`: some model has no equivalent on record, so the sum would leave it out.
 */
export function h200Equivalents(
  { shares }: Readonly<{ shares: readonly Pick<GpuProgramme["shares"][number], "model" | "gpus">[] }>,
  equivalents: readonly GpuEquivalent[],
): number | null {
  let sum = 0;
  for (const { model, gpus } of shares) {
    const one = equivalentOf(model, equivalents);
    if (one === null) return null;
    sum += gpus * one.h200;
  }
  return sum;
}
