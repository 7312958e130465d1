import { concentrationBars } from "../../charts/concentration-bars.ts";
import { formatNumber } from "../../text/format.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { leavingTable, ownersTable } from "./leaving.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** § 9: how hard it would be to leave, and how much hangs on one. */
export function lockIn(input: ReportInput, pen: Pen): Section {
  const { lockIn: result, plan, placement, language } = input;
  const { t } = pen;
  const page = section("9", t("report.s9"));
  if (!placement) return page.missing(t("report.not-placed-why")).done();
  const used = new Set(placement.byRegion.map(({ region }) => region.split(":")[0]!));
  const providers = result.providers.filter(({ provider }) => used.has(provider));
  page.paragraph(
    t("report.lock-in-sentence", { value: result.total?.value ? pen.range(result.total.value) : pen.unknown }),
  );
  page.table(
    t("report.t-lock-in"),
    [start(t("report.c-provider"), 2), end(pen.heading(t("report.lock-in")), 1), start(t("report.c-worst"), 4)],
    providers.map(({ name, lockIn, worst }) => [name[language], pen.range(lockIn), pen.say(worst)]),
    { unit: t("report.unit-points"), source: pen.sourceCatalogue },
  );
  const bars = result.layers.map(({ layer, byCost, byCount, band }) => {
    const value = byCost ?? byCount;
    return {
      name: pen.heading(t(`layer.${layer}`)),
      low: value?.low ?? 0,
      high: value?.high ?? 10_000,
      label: value ? `${pen.range(value, 0)} ${t(`band.${band}`)}` : pen.unknown,
      band,
    };
  });
  page.figure(
    t("report.fig-hhi"),
    concentrationBars({
      title: t("report.fig-hhi-title", { band: t(`band.${result.layers[0]?.band ?? "open"}`) }),
      bars,
      borders: [
        { at: result.borders.dual, label: formatNumber(language, result.borders.dual, 0) },
        { at: result.borders.dominant, label: formatNumber(language, result.borders.dominant, 0) },
      ],
      head: [t("report.c-layer"), "HHI"],
      width: 700,
    }),
    pen.sourceCatalogue,
  );
  page.table(
    t("report.t-hhi"),
    [
      start(t("report.c-layer"), 2),
      end(t("report.c-hhi-cost"), 1.5),
      end(t("report.c-hhi-count"), 1.5),
      centre(t("report.c-band"), 1),
      start(t("report.c-shares"), 4),
    ],
    result.layers.map(({ layer, byCost, byCount, band, shares, because }) => [
      pen.heading(t(`layer.${layer}`)),
      byCost ? pen.range(byCost, 0) : because ? pen.say(because) : pen.unknown,
      byCount ? pen.range(byCount, 0) : pen.unknown,
      t(`band.${band}`),
      shares
        .slice(0, 5)
        .map(({ name, share }) => `${name[language]} ${pen.range({ low: 100 * share.low, high: 100 * share.high })} %`)
        .join(", ") || pen.unknown,
    ]),
    { source: pen.sourceCatalogue },
  );
  ownersTable(page, input, pen);
  leavingTable(page, input, pen);
  page.heading(t("report.commitments"));
  if (plan.commitments.length === 0) return page.missing(t("report.no-commitments")).done();
  return page
    .table(
      t("report.t-commitments"),
      [
        start(t("report.c-contract"), 3),
        start(t("report.c-provider"), 2),
        start(t("report.c-kind"), 1),
        end(t("report.c-minimum"), 3),
      ],
      plan.commitments.map(({ name, provider, kind, minimums, currency }) => [
        name,
        pen.provider(provider),
        t(`commitment.${kind}`),
        minimums.map(({ year, minor }) => `${year}: ${pen.money({ low: minor, high: minor, currency })}`).join(", "),
      ]),
      { source: pen.sourcePlan },
    )
    .done();
}
