import type { CloudService } from "../model/cloud-service.ts";
import type { UsedService } from "../model/leaving.ts";
import type { Comparison, LockIn } from "../model/result.ts";
import { say } from "../model/sentence.ts";
import { numberOf } from "../model/assumption.ts";
import { type Day, addDays } from "../units/date.ts";
import { majorRange } from "../units/money.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import { weightedMean } from "../units/weighted-mean.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { exitOf } from "./exit-of.ts";
import { servicesByCode } from "./exit-parts.ts";
import { type Figure, computed, given } from "./explain.ts";
import { type Landed, landedOf } from "./landed.ts";
import { type Borders, type Concentration, type Placed, concentration, layers } from "./lock-in/concentration.ts";
import { NO_CHARGE_FROM } from "./lock-in/egress.ts";
import { type FacetAnswer, lockInFigure, withStatements, worstReason } from "./lock-in/facets.ts";
import { opennessOf, serviceFacets, serviceName } from "./lock-in/service-facets.ts";
import { sharesOf, workloadLockInFigure } from "./lock-in/workload-lock-in.ts";

export { type Landed, landedOf } from "./landed.ts";

/** How hard it would be to leave the scenario's placement: facets, concentration on four layers, cost at dates. */
export function leave(assessment: Assessment, comparison: Comparison): LockIn {
  const landed = landedOf(assessment);
  const dates: readonly Day[] = [assessment.plan.agency.planDate, addDays(NO_CHARGE_FROM, -1), NO_CHARGE_FROM];
  const seen = new Map(assessment.regions.map((facts) => [facts.seller.id, facts]));
  return {
    scenario: assessment.scenario.id,
    footing: comparison.footing,
    total: lockInOfPlan(assessment),
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
    borders: bordersOf(assessment),
    layers: layers.map((layer) => {
      const { byCost, byCount, band, shares, because } = concentrationOf(assessment, layer, landed);
      return { layer, byCost, byCount, band, shares: shares.map((share) => ({ ...share })), because };
    }),
    exit: [...new Set(dates)].sort().map((date) => {
      const { total, known, because, lines, days } = exitOf(assessment, { provider: null, date }).answer;
      const egress = lines.find(({ term }) => term === "egress")!; // every term has a line
      return {
        date,
        cost: total,
        because,
        known,
        egress: egress.amount,
        egressBecause: egress.because,
        days: days.total,
        missing: lines.filter(({ amount }) => amount === null).map(({ term }) => term),
      };
    }),
  };
}

/** Borders of the bands as the register has them. */
export const bordersOf = ({ assumptions }: Assessment): Borders => ({
  dominant: numberOf(assumptions, "lock-in.dominant-from"),
  dual: numberOf(assumptions, "lock-in.dual-from"),
});

export function concentrationOf(
  assessment: Assessment,
  layer: (typeof layers)[number],
  landed: readonly Landed[] = landedOf(assessment),
): Concentration {
  return concentration(
    landed.map(({ place, cell }): Placed => ({
      provider: place.seller,
      runsOn: place.provider.id === place.seller.id ? null : place.provider,
      region: place.region,
      yearly: cell.monthly && scaleRange(majorRange(cell.monthly), 12),
      count: 1,
    })),
    layer,
    bordersOf(assessment),
  );
}

/** A used service with what is known of it: facets with the planner's answers first, and the figure of its lock-in. */
export type ServiceFacts = Readonly<{
  used: UsedService;
  listed: CloudService | null;
  facets: readonly FacetAnswer[];
  figure: Figure;
}>;

export const meanShareOf = ({ assumptions }: Assessment): number => numberOf(assumptions, "lock-in.mean-share");

export function servicesOf(assessment: Assessment): ServiceFacts[] {
  const { plan } = assessment;
  const listedBy = servicesByCode(assessment);
  return (plan.usedServices ?? []).map((used) => {
    const listed = listedBy.get(used.service) ?? null;
    const stated = (plan.facetStatements ?? []).filter(({ component }) => component === used.id);
    const day = plan.agency.planDate;
    const facets = withStatements(serviceFacets({ used, listed }, day), stated, day);
    const name = serviceName({ used, listed });
    const label = say("lock-in.service-figure", { service: name });
    return {
      used,
      listed,
      facets,
      figure: lockInFigure({ id: used.id, name }, facets, meanShareOf(assessment), label),
    };
  });
}

/** Lock-in of the machines where a workload is placed: `lock-in/<provider>`. */
export const machineFigure = (assessment: Assessment, place: RegionFacts): Figure & { value: Range } => ({
  ...lockInFigure(place.provider, place.facets, meanShareOf(assessment)),
  value: place.lockIn,
});

/** `lock-in/<workload>`: its machine and the services it uses, each by its share of the cost (domain 5.1). */
export function lockInOfWorkload(
  assessment: Assessment,
  { facts, place }: Landed,
  services: readonly ServiceFacts[],
): Figure & { value: Range } {
  const { workload } = facts;
  return workloadLockInFigure(
    `lock-in/${workload.id}`,
    say("lock-in.workload-figure", { name: workload.name }),
    machineFigure(assessment, place),
    services.map(({ used, figure }) => ({ id: used.id, share: used.share, figure })),
  );
}

/** Services of each workload; a workload without any is not in it. */
export function servicesByWorkload(services: readonly ServiceFacts[]): ReadonlyMap<string, ServiceFacts[]> {
  const found = new Map<string, ServiceFacts[]>();
  for (const one of services) {
    const held = found.get(one.used.workload);
    if (held) held.push(one);
    else found.set(one.used.workload, [one]);
  }
  return found;
}

/**
 * `lock-in/plan`: Σ cost × lock-in over the placed workloads, by what is not known of either the least to the greatest.
 *
 * Workloads without services count as their provider’s machines, together. By number of workloads as soon as one has no cost.
 */
export function lockInOfPlan(assessment: Assessment, landed: readonly Landed[] = landedOf(assessment)): Figure | null {
  if (landed.length === 0) return null;
  const services = servicesByWorkload(servicesOf(assessment));
  const isCosted =
    landed.every(({ cell }) => cell.monthly !== null) && landed.some(({ cell }) => cell.monthly!.high > 0);
  const groups = new Map<string, { figure: Figure; value: Range; weight: Range }>();
  for (const one of landed) {
    const { facts, place, cell } = one;
    const weight = isCosted ? majorRange(cell.monthly!) : exactly(1);
    const own = services.get(facts.workload.id);
    const key = own ? facts.workload.id : place.provider.id;
    const held = groups.get(key);
    if (held) groups.set(key, { ...held, weight: addRange(held.weight, weight) });
    else {
      const figure = own ? lockInOfWorkload(assessment, one, own) : machineFigure(assessment, place);
      groups.set(key, { figure, value: figure.value, weight });
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const value = weightedMean(sorted.map(([, { weight, value }]) => ({ weight, value })));
  const parts = sorted.map(([key, { figure, weight }]) => {
    const id = `lock-in/plan/${key}`;
    const label = say(isCosted ? "lock-in.weight-cost" : "lock-in.weight-count");
    const weigh = given(`${id}/weight`, label, isCosted ? "price" : "count", weight, [], say("lock-in.weight-why"));
    return computed(id, figure.label, "points", figure.value, "formula", "lock-in, weighed by its weight", [
      weigh,
      figure,
    ]);
  });
  const label = say(isCosted ? "lock-in.plan-by-cost" : "lock-in.plan-by-count");
  return computed("lock-in/plan", label, "points", value, "weighted-mean", "Σ weight × lock-in / Σ weight", parts);
}

/** Share of the cost on proprietary services, 0–1: what is told, and what it may be beside; `null`: nothing placed. */
export function proprietaryShare(assessment: Assessment): Range | null {
  const landed = landedOf(assessment);
  const services = servicesByWorkload(servicesOf(assessment));
  const isCosted = landed.every(({ cell }) => cell.monthly !== null);
  return weightedMean(
    landed.map(({ facts, cell }) => ({
      weight: isCosted ? majorRange(cell.monthly!) : exactly(1),
      value: proprietaryOf(services.get(facts.workload.id) ?? []),
    })),
  );
}

function proprietaryOf(services: readonly ServiceFacts[]): Range {
  const { services: shares } = sharesOf(services.map(({ used }) => used));
  let [low, high, rest] = [0, 0, 0];
  services.forEach(({ used, listed }, at) => {
    const openness = opennessOf({ used, listed });
    if (openness !== null && openness !== "proprietary") return;
    const share = shares[at]!;
    if (used.share === null) rest = share.high;
    else {
      high += share.high;
      if (openness === "proprietary") low += share.low;
    }
  });
  return range(low, Math.min(1, high + rest));
}
