import type { Output } from "../../../shared/contract/contract.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";

export type Freshness = Output<"catalogue.freshness">;
export type ProviderFreshness = Freshness["providers"][number];

/** How old the prices are and how much is priced; `null` while it is not known yet. */
export function useFreshness(): Freshness | null {
  return useCall("catalogue.freshness", {}, { keepPrevious: true }).data ?? null;
}

/** The same by provider, to be looked up row by row. */
export const byProvider = (freshness: Freshness | null): ReadonlyMap<ProviderId, ProviderFreshness> =>
  new Map(freshness?.providers.map((one) => [one.provider, one]));
