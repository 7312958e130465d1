import type { Catalogue } from "../../../shared/model/catalogue.ts";
import { lastKnownDay } from "../term.ts";
import { factsOf } from "./facts.ts";

/** What has ended before the edition and is not said to have. */
export function pastTheirTerm({ certifications, rulePacks, reference, edition }: Catalogue): string[] {
  const isOver = (end: string | null): end is string => end !== null && end < edition.date;
  return [
    ...certifications.flatMap((one) => {
      const end = lastKnownDay(one, one.termYears);
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

/** No edition holds a fact of a later day than its own. */
export function afterTheEdition(catalogue: Catalogue): string[] {
  const { date } = catalogue.edition;
  const faults: string[] = [];
  for (const { name, asOf } of factsOf(catalogue))
    if (asOf !== null && asOf > date) faults.push(`${name}: of ${asOf}, after the edition of ${date}`);
  return faults;
}
