import { ProviderId } from "../model/id.ts";
import { Day } from "../units/date.ts";
import type { Assessment } from "./assess.ts";
import { exitOf } from "./exit-of.ts";
import type { Figure } from "./explain.ts";
import { landedOf, lockInOfWorkload, meanShareOf, servicesByWorkload, servicesOf } from "./leave.ts";
import { lockInFigure } from "./lock-in/facets.ts";

/** `lock-in/<provider>`, of its machines · `lock-in/<workload>` · `lock-in/<used service>`; `null`: none is called that. */
export function lockInFigureById(assessment: Assessment, id: string): Figure | null {
  const place = assessment.regions.find(({ provider, seller }) => provider.id === id || seller.id === id);
  if (place) {
    const named = place.provider.id === id ? place.provider : place.seller;
    return lockInFigure(named, place.facets, meanShareOf(assessment));
  }
  const services = servicesOf(assessment);
  const service = services.find(({ used }) => used.id === id);
  if (service) return service.figure;
  const landed = landedOf(assessment).find(({ facts }) => facts.workload.id === id);
  return landed ? lockInOfWorkload(assessment, landed, servicesByWorkload(services).get(id) ?? []) : null;
}

/** `exit/<date>` and `exit/<date>/<provider>`; what follows is a part of it. */
export function exitFigure(assessment: Assessment, rest: string): Figure | null {
  const [date = "", word = ""] = rest.split("/");
  if (!Day.safeParse(date).success) return null;
  const named = assessment.regions.find(({ seller, provider }) => seller.id === word || provider.id === word);
  return exitOf(assessment, { provider: named ? ProviderId.parse(word) : null, date }).figure;
}
