import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion, Verdict } from "../../../shared/model/result.ts";

/** What a region is to the agency: some workload may go there, none but it cannot be told, or none at all. */
export const standingOf = ({ lawful, unknown }: ComparedRegion): Verdict =>
  lawful > 0 ? "pass" : unknown > 0 ? "unknown" : "fail";

const rank: Readonly<Record<Verdict, number>> = { pass: 2, unknown: 1, fail: 0 };

/** The region that stands for all in one mark: the lawful with the best proven score. `null`: none of them is compared. */
export function bestHere(
  regions: readonly Region[],
  held: ReadonlyMap<RegionId, ComparedRegion>,
): ComparedRegion | null {
  let best: ComparedRegion | null = null;
  for (const { id } of regions) {
    const one = held.get(id);
    if (one && (best === null || isAhead(one, best))) best = one;
  }
  return best;
}

function isAhead(a: ComparedRegion, b: ComparedRegion): boolean {
  const by = rank[standingOf(a)] - rank[standingOf(b)];
  return by !== 0 ? by > 0 : (a.score?.low ?? -1) > (b.score?.low ?? -1);
}
