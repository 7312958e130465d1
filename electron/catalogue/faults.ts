import type { Catalogue } from "../../shared/model/catalogue.ts";
import type { Day } from "../../shared/units/date.ts";
import { afterTheEdition, pastTheirTerm } from "./faults/days.ts";
import { saidTwice, unknownIds } from "./faults/ids.ts";
import { offTheirCity } from "./faults/places.ts";
import { brokenTiers, levelsWithoutBase, withoutPositivePrice } from "./faults/prices.ts";
import { recollectionAsEvidence, withoutSource } from "./faults/sources.ts";

/**
 * What is wrong with an edition, one line each, with the fact it is about; the model has already checked the shapes.
 *
 * `today` counts only where something was added to the edition since its own day.
 */
export function faultsOf(catalogue: Catalogue, today: Day = catalogue.edition.date): string[] {
  return [
    ...withoutSource(catalogue),
    ...recollectionAsEvidence(catalogue),
    ...withoutPositivePrice(catalogue),
    ...brokenTiers(catalogue),
    ...levelsWithoutBase(catalogue),
    ...unknownIds(catalogue),
    ...saidTwice(catalogue),
    ...offTheirCity(catalogue),
    ...pastTheirTerm(catalogue),
    ...afterTheEdition(catalogue, today),
    ...wrongWeights(catalogue),
  ];
}

/** Weights of a framework are shares of 100. */
function wrongWeights({ rulePacks, reference }: Catalogue): string[] {
  const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
  return [
    ...rulePacks
      .filter(({ framework }) => framework !== null && sum(Object.values(framework.weights)) !== 100)
      .map(({ id }) => `rule pack ${id}: its weights do not sum to 100`),
    ...(reference.objectives.length > 0 && sum(reference.objectives.map(({ weight }) => weight)) !== 100
      ? ["objectives: their weights do not sum to 100"]
      : []),
  ];
}
