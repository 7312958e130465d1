import { type Validity, sameScheme, validityOf } from "../../engines/eligibility/certificate.ts";
import type { Certification } from "../../model/catalogue.ts";
import type { RegionId } from "../../model/id.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen } from "../pen.ts";

/** Most certificates that a cell of the short list names. */
const MOST = 3;

/**
 * What a region holds of the certificates that count where the agency is: its grade and last day, else how it stands.
 *
 * In Korea those are the schemes of Korean law (CSAP). In Europe those of the Union and of every member state.
 */
export function certificateCells({ catalogue, plan }: ReportInput, pen: Pen): (region: RegionId) => string {
  const { t } = pen;
  const isKorea = plan.agency.country === "KR";
  const schemes = catalogue.reference.schemes.filter(
    ({ jurisdiction }) => jurisdiction !== null && (jurisdiction === "KR") === isKorea,
  );
  const held = catalogue.certifications.filter(({ scheme }) =>
    schemes.some((one) => sameScheme(one.id, scheme.replace(/ SEAL$/, "")) || sameScheme(one.name.en, scheme)),
  );
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  const day = plan.agency.planDate;

  return (id) => {
    const region = regions.get(id) ?? null;
    const found = held
      .filter(({ provider }) => provider === region?.provider)
      .map((one) => ({ one, validity: validityOf(one, region, day) }))
      .filter(({ validity }) => validity.state !== "elsewhere" && validity.state !== "not-yet")
      .sort(
        (a, b) =>
          Number(b.validity.state === "valid") - Number(a.validity.state === "valid") ||
          (b.one.rank ?? 0) - (a.one.rank ?? 0) ||
          (b.validity.lastDay ?? "").localeCompare(a.validity.lastDay ?? "", "en"),
      );
    // the best of each scheme
    const best = [...new Map(found.toReversed().map((each) => [each.one.scheme, each])).values()].toReversed();
    if (best.length === 0) return t("report.no-certificate-known");
    const proven = best.filter(({ validity }) => validity.state === "valid");
    if (proven.length === 0)
      return [...grouped(best.slice(0, MOST), ({ one, validity }) => standingOf(validity.state, one, pen))]
        .map(([standing, alike]) =>
          t("report.certificate-standing", { name: alike.map(({ one }) => one.scheme).join(", "), standing }),
        )
        .join(", ");
    return proven
      .slice(0, MOST)
      .map(({ one, validity: { lastDay } }) => {
        const name = nameOf(one, pen);
        return lastDay === null ? name : t("report.certificate-until", { name, day: lastDay });
      })
      .join(", ");
  };
}

const nameOf = ({ scheme, level }: Certification, pen: Pen): string =>
  level === null ? scheme : `${scheme} ${pen.level(level)}`;

const standingOf = (state: Validity["state"], { standing }: Certification, { t }: Pen): string =>
  state === "claimed" ? t(`standing.${standing}`) : t("standing.expired");
