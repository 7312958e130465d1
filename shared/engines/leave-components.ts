import type { WorkloadId } from "../model/id.ts";
import type { LockInComponent, LockInComponents } from "../model/parting.ts";
import type { Range } from "../units/range.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import { machineOpenness } from "./exit-parts.ts";
import {
  type ServiceFacts,
  landedOf,
  lockInOfWorkload,
  machineFigure,
  proprietaryShare,
  servicesByWorkload,
  servicesOf,
} from "./leave.ts";
import { type FacetAnswer, worstReason } from "./lock-in/facets.ts";
import { equivalentsOf, opennessOf, serviceName } from "./lock-in/service-facets.ts";
import { sharesOf } from "./lock-in/workload-lock-in.ts";

/** How many workloads an answer lists. */
const MOST = 1000;

/**
 * What the placed workloads are locked into: the machines where they stand and the services they use, each with its facets,
 * and each workload as the sum of its parts (domain 5.1). Hardest to leave first, by the upper end.
 */
export function componentsOf(assessment: Assessment, workload: WorkloadId | null): LockInComponents {
  const landed = landedOf(assessment).filter(({ facts }) => workload === null || facts.workload.id === workload);
  const here = new Set<string>(landed.map(({ facts }) => facts.workload.id));
  const services = servicesOf(assessment).filter(({ used }) => here.has(used.workload));
  const byWorkload = servicesByWorkload(services);
  const places = new Map(landed.map(({ place }) => [place.provider.id, place]));

  const rows = landed.map((one) => {
    const own = byWorkload.get(one.facts.workload.id) ?? [];
    const { rest, services: shares } = sharesOf(own.map(({ used }) => used));
    const parts = [
      { component: one.place.provider.id as string, share: rest, lockIn: one.place.lockIn, facets: one.place.facets },
      ...own.map(({ used, figure, facets }, at) => ({
        component: used.id,
        share: shares[at]!,
        lockIn: figure.value!, // a component has a range
        facets,
      })),
    ];
    const worst = [...parts].sort((a, b) => weigh(b) - weigh(a))[0]!; // the machine is always there
    return {
      workload: one.facts.workload.id,
      name: one.facts.workload.name,
      lockIn: lockInOfWorkload(assessment, one, own).value,
      worst: worstReason(worst.facets),
      parts: parts.map(({ component, share }) => ({ component, share })),
    };
  });
  const sorted = rows.sort((a, b) => b.lockIn.high - a.lockIn.high || b.lockIn.low - a.lockIn.low);
  return {
    scenario: assessment.scenario.id,
    components: [...[...places.values()].map((place) => machineOf(assessment, place)), ...services.map(serviceOf)],
    workloads: sorted.slice(0, MOST),
    count: sorted.length,
    proprietary: proprietaryShare(assessment),
  };
}

const weigh = ({ share, lockIn }: Readonly<{ share: Range; lockIn: Range }>): number => share.high * lockIn.high;

function machineOf(assessment: Assessment, place: RegionFacts): LockInComponent {
  const [openness, ...others] = machineOpenness(place.provider.platform);
  return {
    id: place.provider.id,
    kind: "machine",
    name: place.provider.name,
    provider: place.provider.id,
    openness: others.length > 0 ? null : openness!, // there is one at least
    equivalents: [],
    lockIn: machineFigure(assessment, place).value,
    worst: worstReason(place.facets),
    facets: place.facets.map(facetRow),
  };
}

function serviceOf(service: ServiceFacts): LockInComponent {
  const { used, listed, facets, figure } = service;
  return {
    id: used.id,
    kind: "service",
    name: serviceName(service),
    provider: listed?.provider ?? null,
    openness: opennessOf(service),
    equivalents: [...equivalentsOf(service)],
    lockIn: figure.value!, // a component has a range
    worst: worstReason(facets),
    facets: facets.map(facetRow),
  };
}

const facetRow = ({ facet, answer, sentence, evidence, stated }: FacetAnswer): LockInComponent["facets"][number] => ({
  model: facet.model,
  facet: facet.facet,
  name: facet.name,
  answer,
  stated: stated ?? false,
  sentence,
  evidence: [...evidence],
});
