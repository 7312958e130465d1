import type { Commitment } from "../model/commitment.ts";
import type { CommitmentId, ProviderId, WorkloadId } from "../model/id.ts";
import type { PriceTerm } from "../model/price-term.ts";
import type { Scenario } from "../model/scenario.ts";
import { type SpendPlan, monthsIn } from "./spend-plan.ts";

const yearsOfTerm: Readonly<Partial<Record<PriceTerm, number>>> = { "one-year": 1, "three-years": 3 };

/** Before the provider's id, in place of a contract's: no workspace numbers one so. */
const TERM = "term:";
/** The term each placed workload is bought on: its own, or the scenario's. */
export function termsPlaced({ placements, term: own = "on-demand" }: Scenario): ReadonlyMap<WorkloadId, PriceTerm> {
  return new Map(placements.map(({ workload, term }) => [workload, term ?? own]));
}

/** Terms of one or three years that something at a provider is bought on, the shorter first. */
export function termsBoundAt({ assessment, lines }: SpendPlan, provider: ProviderId): PriceTerm[] {
  const terms = termsPlaced(assessment.scenario);
  const found = new Set(
    lines.flatMap(({ item, place, workloads }) =>
      item === "compute" && place.seller.id === provider ? [terms.get(workloads[0]!) ?? "on-demand"] : [],
    ),
  );
  return (["one-year", "three-years"] as const).filter((term) => found.has(term));
}

export const isOfTerm = ({ id }: Commitment): boolean => id.startsWith(TERM);

/**
 * What buying compute on a term of one or three years commits a plan to (domain 6.3): one minimum a year and provider.
 *
 * Each workload is bound from the month of its cut-over for the whole term, at the compute it begins with; sizes without a
 * price on the term stay on demand and bind nobody. The least end of a range counts: that much is surely bound. None where
 * everything is bought on demand.
 */
export function termCommitments({ assessment, landed, lines, starts }: SpendPlan): Commitment[] {
  const terms = termsPlaced(assessment.scenario);
  if (landed.length === 0) return [];
  const minimums = new Map<ProviderId, Map<number, number>>();
  for (const { item, monthly, onDemandInstead, priced, place, workloads } of lines) {
    const years = yearsOfTerm[terms.get(workloads[0]!) ?? "on-demand"]; // compute is of one workload
    if (item !== "compute" || years === undefined || !monthly || !priced || onDemandInstead) continue;
    const from = Math.max(...workloads.map((workload) => starts.get(workload) ?? 0));
    const until = from + 12 * years;
    const held = minimums.get(place.seller.id) ?? new Map<number, number>();
    minimums.set(place.seller.id, held);
    for (let year = Math.floor(from / 12); year * 12 < until; year += 1)
      held.set(year, (held.get(year) ?? 0) + monthly.low * monthsIn(year, { from, until }));
  }
  return [...minimums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, byYear]) => ({
      id: `${TERM}${provider}` as CommitmentId, // names a figure; it is never saved
      name:
        assessment.catalogue.providers.find(({ id }) => id === provider)?.name[assessment.plan.agency.language] ??
        provider,
      provider,
      currency: assessment.pricing.currency,
      kind: "annual",
      minimums: [...byYear].sort(([a], [b]) => a - b).map(([year, minor]) => ({ year, minor })),
      note: null,
    }));
}
