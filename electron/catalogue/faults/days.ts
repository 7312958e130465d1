import type { Catalogue } from "../../../shared/model/catalogue.ts";
import type { Day } from "../../../shared/units/date.ts";
import { validityOf } from "../../../shared/engines/eligibility/certificate.ts";
import { factsOf } from "./facts.ts";

/** What has ended before the edition and is not said to have. */
export function pastTheirTerm({ certifications, rulePacks, reference, edition }: Catalogue): string[] {
  const isOver = (end: string | null): end is string => end !== null && end < edition.date;
  return [
    ...certifications.flatMap((one) => {
      const end = validityOf(one, null, edition.date).lastDay;
      const isUnnoticed = one.standing === "proven" && isOver(end);
      return isUnnoticed ? [`certificate ${one.scheme} of ${one.provider}: ended ${end}, still called proven`] : [];
    }),
    ...rulePacks
      .filter(({ status, validTo }) => status === "in-force" && isOver(validTo))
      .map(({ id, validTo }) => `rule pack ${id}: ended ${validTo ?? ""}, still called in force`),
    ...reference.rules
      .filter(({ status, validTo }) => status === "active" && isOver(validTo))
      .map(({ id, validTo }) => `dated rule ${id}: ended ${validTo ?? ""}, still called active`),
    ...reference.schemes
      .filter(({ supersededBy, validTo }) => supersededBy === null && isOver(validTo))
      .map(({ id, validTo }) => `scheme ${id}: ended ${validTo ?? ""}, nothing said to follow`),
  ];
}

/** No edition holds a fact of a later day than its own; what was added to it is at most of today. */
export function afterTheEdition(catalogue: Catalogue, today: Day): string[] {
  const last = today > catalogue.edition.date ? today : catalogue.edition.date;
  const faults: string[] = [];
  for (const { name, asOf } of factsOf(catalogue))
    if (asOf !== null && asOf > last) faults.push(`${name}: of ${asOf}, after ${last}`);
  return faults;
}
