import { refusal } from "../../../shared/contract/failure.ts";
import type { FeedRequest } from "./feed.ts";

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
