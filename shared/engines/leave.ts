import type { Comparison, LockIn } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { majorRange, roundMoneyRange } from "../units/money.ts";
import { type Range, addRange, exactly, scaleRange } from "../units/range.ts";
import type { Day } from "../units/date.ts";
import { convertSize } from "../units/quantity.ts";
import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";
import { type Figure, computed } from "./explain.ts";
import { type Concentration, type Placed, concentration, layers } from "./lock-in/concentration.ts";
import { chargeUnderDataAct, egressCost, egressLists, isFreeOfCharge } from "./lock-in/egress.ts";
import { lockInFigure, worstReason } from "./lock-in/facets.ts";

type Landed = Readonly<{ facts: WorkloadFacts; place: RegionFacts; cell: CellFacts }>;

/** How hard it would be to leave the scenario's placement: facets, concentration on four layers, egress at dates. */
export function leave(assessment: Assessment, comparison: Comparison): LockIn {
  const landed = landedOf(assessment);
  const dates: readonly Day[] = [assessment.plan.agency.planDate, "2027-01-11", "2027-01-12"];
  const seen = new Map(assessment.regions.map((facts) => [facts.seller.id, facts]));
  return {
    scenario: assessment.scenario.id,
    footing: comparison.footing,
    total: lockInOfPlan(landed),
    providers: [...seen.values()].map(({ seller, lockIn, facets }) => ({
      provider: seller.id,
      name: seller.name,
      lockIn,
      worst: worstReason(facets),
      facets: facets.map(({ facet, answer, sentence }) => ({
        model: facet.model,
        facet: facet.facet,
        name: facet.name,
        answer,
        evidence: sentence,
      })),
    })),
    layers: layers.map((layer) => {
      const { byCost, byCount, band, shares, because } = concentrationOf(landed, layer);
      return { layer, byCost, byCount, band, shares: shares.map((share) => ({ ...share })), because };
    }),
    exit: [...new Set(dates)].sort().map((date) => ({ date, ...egressAt(assessment, landed, date) })),
  };
}

export function landedOf(assessment: Assessment): Landed[] {
  return assessment.scenario.placements.flatMap(({ workload, region }) => {
    const facts = assessment.workload(workload);
    const place = assessment.region(region);
    return facts && place ? [{ facts, place, cell: assessment.cellAsPlaced(facts, place) }] : [];
  });
}

export function concentrationOf(landed: readonly Landed[], layer: (typeof layers)[number]): Concentration {
  return concentration(
    landed.map(({ place, cell }): Placed => ({
      provider: place.seller,
      runsOn: place.provider.id === place.seller.id ? null : place.provider,
      region: place.region,
      yearly: cell.monthly && scaleRange(majorRange(cell.monthly), 12),
      count: 1,
    })),
    layer,
  );
}

/** Σ share × lock-in over the placed workloads; shares by cost, or by count as soon as one cost is not known. */
export function lockInOfPlan(landed: readonly Landed[]): Figure | null {
  if (landed.length === 0) return null;
  const isCosted = landed.every(({ cell }) => cell.monthly !== null && cell.monthly.low === cell.monthly.high);
  const byProvider = new Map<string, { place: RegionFacts; weight: number }>();
  for (const { place, cell } of landed) {
    const weight = isCosted ? cell.monthly!.low : 1;
    const held = byProvider.get(place.seller.id);
    byProvider.set(place.seller.id, { place, weight: (held?.weight ?? 0) + weight });
  }
  const groups = [...byProvider.values()].sort((a, b) => (a.place.seller.id < b.place.seller.id ? -1 : 1));
  const whole = groups.reduce((sum, { weight }) => sum + weight, 0);
  const value = groups.map(({ place, weight }) => scaleRange(place.lockIn, weight / whole)).reduce(addRange);
  const terms = groups.map(
    ({ place, weight }) =>
      `${(weight / whole).toFixed(3)} × ${place.lockIn.low.toFixed(1)}–${place.lockIn.high.toFixed(1)}`,
  );
  const parts = groups.map(({ place }) => lockInFigure(place.seller, place.facets));
  const label = say(isCosted ? "lock-in.plan-by-cost" : "lock-in.plan-by-count");
  return computed("lock-in/plan", label, "points", value, "weighted-mean", terms.join(" + "), parts);
}

/** Taking the stored data out once, at a date: list price by region, under the date rule of the contract's law. */
function egressAt(
  assessment: Assessment,
  landed: readonly Landed[],
  date: Day,
): { cost: ReturnType<typeof roundMoneyRange> | null; because: Sentence | null } {
  const { plan, pricing } = assessment;
  if (landed.length === 0) return { cost: null, because: say("lock-in.nothing-placed") };
  const places = [...new Set(landed.map(({ place }) => place))];
  let sum: Range = exactly(0);
  for (const place of places) {
    const here = landed.filter((one) => one.place === place);
    const volumes = here.map(({ facts }) => facts.needed.storageGib);
    const terms = { jurisdiction: plan.agency.country, purpose: "switching", date } as const;
    if (isFreeOfCharge(terms)) continue;
    if (volumes.some((volume) => volume === null))
      return { cost: null, because: say("lock-in.exit-volume", { region: place.region.id }) };
    const gb = scaleRange(volumes.map((volume) => volume!).reduce(addRange), convertSize(1, "GiB", "GB"));
    const [list] = egressLists(place.services, place.region.id);
    const price = list ? egressCost(gb, list) : null;
    if (!list || price === null)
      return { cost: null, because: say("lock-in.exit-unlisted", { provider: place.seller.name }) };
    const charged = chargeUnderDataAct(price, terms);
    const converted = list.currency === null ? charged : pricing.convert(charged, list.currency);
    if (converted === null) return { cost: null, because: say("lock-in.exit-no-rate", { currency: list.currency! }) };
    sum = addRange(sum, converted);
  }
  return { cost: roundMoneyRange(sum, plan.agency.currency), because: null };
}
