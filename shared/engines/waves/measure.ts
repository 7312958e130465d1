import type { WaveSettings } from "../../model/wave.ts";
import { type Range, addRange, exactly, scaleRange } from "../../units/range.ts";
import type { Moving } from "./question.ts";

const GB_PER_GIB = 1.073741824;

/** Hours of work a crew has in one wave. */
export const capacityHours = (settings: WaveSettings): number =>
  settings.engineers * settings.hoursPerDay * settings.daysPerWave;

/**
 * Hours it takes to copy so much: TB · 8 · 10⁶ ÷ (Mbit/s) ÷ 3600 ÷ efficiency (domain 10.1).
 *
 * 1 TB is 10¹² bytes; the amount comes in GiB.
 */
export function transferHours(dataGib: Range, settings: WaveSettings): Range {
  const hoursPerTb = (8 * 10 ** 6) / settings.linkMbitPerSecond / 3600 / settings.linkEfficiency;
  return scaleRange(dataGib, (GB_PER_GIB / 1000) * hoursPerTb);
}

/** What a wave has to copy; `null` as soon as one workload's amount is not known: there is no upper end. */
export function dataOf(workloads: readonly Moving[]): Range | null {
  let sum = exactly(0);
  for (const { dataGib } of workloads) {
    if (dataGib === null) return null;
    sum = addRange(sum, dataGib);
  }
  return sum;
}
