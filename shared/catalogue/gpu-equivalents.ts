import type { GpuEquivalent, GpuProgramme } from "../model/reference.ts";

/**
 * GPUs, of a programme or of an offer, in H200-equivalents (domain 3.1): Σ GPUs × what one of the model stands for.
 *
 * `null`: some model has no equivalent on record, so the sum would leave it out.
 */
export function h200Equivalents(
  { shares }: Readonly<{ shares: readonly Pick<GpuProgramme["shares"][number], "model" | "gpus">[] }>,
  equivalents: readonly GpuEquivalent[],
): number | null {
  const worth = new Map(equivalents.map(({ model, h200 }) => [model, h200]));
  let sum = 0;
  for (const { model, gpus } of shares) {
    const one = worth.get(model);
    if (one === undefined) return null;
    sum += gpus * one;
  }
  return sum;
}
