import { refusal } from "../../../shared/contract/failure.ts";
import type { Offer } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { FeedRequest, Known } from "./feed.ts";
import type { FindingList } from "./findings.ts";

/**
 * The codes to ask for: those named, else all the catalogue knows of the provider.
 *
 * Refused where a name is not known: its prices could not be placed on the map.
 */
export function regionsAsked({ regions, known }: Pick<FeedRequest, "regions" | "known">): string[] {
  const codes = [...known.regions.keys()];
  if (regions === null) return codes;
  return [...new Set(regions)].map((said) => {
    const code = codes.find((code) => code.toLowerCase() === said.toLowerCase());
    if (code === undefined)
      throw refusal("refresh-no-region", { region: said, known: codes.slice(0, 20).join(", ") }, "regions");
    return code;
  });
}

/** A list with less than this share of the sizes known in a region was narrowed by somebody, or names them otherwise. */
const LEAST_SHARE = 0.5;

/**
 * Of the regions whose list was read to its end, those where it can be believed to be whole.
 *
 * Elsewhere nothing is said to have vanished, and a finding names the region.
 */
export function wholeRegions(
  read: readonly RegionId[],
  offers: readonly Offer[],
  { soldIn }: Pick<Known, "soldIn">,
  findings: FindingList,
): RegionId[] {
  const listed = new Set<string>(offers.map(({ id }) => id));
  const seen = new Set(offers.map(({ region }) => region));
  const counts = new Map<RegionId, { known: number; found: number }>();
  for (const [code, regions] of soldIn)
    for (const region of regions) {
      const count = counts.get(region) ?? { known: 0, found: 0 };
      counts.set(region, count);
      count.known += 1;
      count.found += listed.has(`${region}:${code}`) ? 1 : 0;
    }
  return read.filter((region) => {
    const { known, found } = counts.get(region) ?? { known: 0, found: 0 };
    if (!seen.has(region)) return false;
    if (found >= known * LEAST_SHARE) return true;
    findings.add(region, "warning", say("refresh.few-known", { known, found }));
    return false;
  });
}
