import type { Assessment } from "../engines/assess.ts";
import type { ProviderId } from "../model/id.ts";
import type { Comparison } from "../model/result.ts";
import type { Sentence } from "../model/sentence.ts";

/** A provider no workload may go to, and why most of them may not. */
export type ExcludedProvider = Readonly<{
  provider: ProviderId;
  regions: number;
  /** Cells (workload × region) that were judged, and how many of them the commonest reason stands in. */
  judged: number;
  count: number;
  reason: Sentence | null;
}>;

/**
 * Providers all of whose regions are lawful for no workload, each with its commonest first reason.
 *
 * A cell's first reason is the first failing gate, else the gate that cannot be decided, else that no offer fits.
 */
export function excludedProviders(assessment: Assessment, comparison: Comparison): ExcludedProvider[] {
  const able = new Set(comparison.regions.filter(({ lawful }) => lawful > 0).map(({ provider }) => provider));
  const names = new Map(comparison.regions.map(({ provider, providerName }) => [provider, providerName.en]));
  const moving = assessment.workloads.filter(({ stays }) => !stays);

  return [...names.keys()]
    .filter((provider) => !able.has(provider))
    .sort((a, b) => names.get(a)!.localeCompare(names.get(b)!, "en"))
    .map((provider) => {
      const own = new Set(comparison.regions.filter((one) => one.provider === provider).map(({ region }) => region));
      const regions = assessment.regions.filter(({ region }) => own.has(region.id));
      const tally = new Map<string, { sentence: Sentence; count: number }>();
      for (const region of regions)
        for (const workload of moving) {
          const cell = assessment.cell(workload, region);
          const first = cell.reasons.find(({ verdict }) => verdict === "fail") ?? cell.reasons[0];
          const sentence = first?.sentence ?? cell.noFit;
          if (!sentence) continue;
          const held = tally.get(sentence.key);
          if (held) held.count += 1;
          else tally.set(sentence.key, { sentence, count: 1 });
        }
      const most = [...tally.values()].sort(
        (a, b) => b.count - a.count || a.sentence.key.localeCompare(b.sentence.key, "en"),
      )[0];
      return {
        provider,
        regions: own.size,
        judged: regions.length * moving.length,
        count: most?.count ?? 0,
        reason: most?.sentence ?? null,
      };
    });
}
