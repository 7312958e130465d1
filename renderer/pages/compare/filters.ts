import type { Country } from "../../../shared/model/catalogue.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload, Comparison } from "../../../shared/model/result.ts";
import type { DataClass } from "../../../shared/model/rule-pack.ts";
import { matches } from "../../../shared/text/find.ts";

export type Filters = Readonly<{
  /** Only regions some workload may lawfully go to. */
  lawfulOnly: boolean;
  /** Only workloads that may go nowhere. */
  nowhereOnly: boolean;
  country: Country | null;
  provider: ProviderId | null;
  dataClass: DataClass | "unknown" | null;
  query: string;
}>;

export const noFilters: Filters = {
  lawfulOnly: false,
  nowhereOnly: false,
  country: null,
  provider: null,
  dataClass: null,
  query: "",
};

/** What is not lawful for anybody is out of the way until it is asked for. */
export const firstFilters: Filters = { ...noFilters, lawfulOnly: true };

/** It is to move and may go nowhere; what stays is not asked for a place. */
export const isNowhere = ({ lawfulRegions, stays }: ComparedWorkload): boolean => lawfulRegions === 0 && !stays;

export const keepRegions = (all: readonly ComparedRegion[], filters: Filters): ComparedRegion[] =>
  all.filter(
    (one) =>
      (!filters.lawfulOnly || one.lawful > 0) &&
      (filters.country === null || one.country === filters.country) &&
      (filters.provider === null || one.provider === filters.provider),
  );

export const keepWorkloads = (all: readonly ComparedWorkload[], filters: Filters): ComparedWorkload[] =>
  all.filter(
    (one) =>
      (!filters.nowhereOnly || isNowhere(one)) &&
      (filters.dataClass === null ||
        (filters.dataClass === "unknown" ? one.dataClass === null : one.dataClass === filters.dataClass)) &&
      (filters.query.trim() === "" || matches(one.name, filters.query) > 0),
  );

/** The choices there are, each once, in the order of their names. */
export function choices(comparison: Comparison) {
  const countries = [...new Set(comparison.regions.map(({ country }) => country))].sort();
  const providers = new Map(comparison.regions.map(({ provider, providerName }) => [provider, providerName]));
  return { countries, providers: [...providers].map(([id, name]) => ({ id, name })) };
}
