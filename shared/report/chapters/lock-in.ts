import { concentrationBars } from "../../charts/concentration-bars.ts";
import type { RegionId } from "../../model/id.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { SunkEffect } from "../../model/spending.ts";
import { formatNumber } from "../../text/format.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { leavingTable, ownersTable } from "./leaving.ts";
import { type Pen, centre, end, section, start } from "../pen.ts";

/** “가장 나쁜 관점: …” without its beginning, which stands over the column already. */
export const worstFacet = (worst: Sentence, pen: Pen): string => pen.say(worst).replace(/^[^:]{1,30}: /, "");

/** What an index of concentration stands on, as the rest of the plan calls it. */
function footName(layer: string, id: string, name: string, pen: Pen): string {
  if (layer === "region") return pen.shortRegion(id as RegionId); // ids of this layer are regions
  if (layer !== "control-plane") return name;
  const whose = /^proprietary:(.+)$/.exec(id)?.[1];
  if (whose !== undefined) return pen.t("report.own-platform", { provider: pen.provider(whose) });
  return name === "openstack" ? "OpenStack" : name;
}

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
    [
      start(t("report.c-provider"), 2),
      end(pen.heading(t("report.lock-in")), 1, "C"),
      start(t("report.c-worst-facet"), 4),
    ],
    providers.map(({ name, lockIn, worst }) => [
      name[language],
      pen.range(lockIn),
      pen.heading(worstFacet(worst, pen)),
    ]),
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
      end(t("report.c-hhi-cost"), 1.5, "C"),
      end(t("report.c-hhi-count"), 1.5, "C"),
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
        .map(
          ({ id, name, share }) =>
            `${footName(layer, id, name[language], pen)} ${pen.range({ low: 100 * share.low, high: 100 * share.high })} %`,
        )
        .join(", ") || pen.unknown,
    ]),
    { source: pen.sourceCatalogue },
  );
  ownersTable(page, input, pen);
  leavingTable(page, input, pen);
  page.heading(t("report.commitments"));
  if (plan.commitments.length === 0) return page.missing(t("report.no-commitments")).done();
  page.table(
    t("report.t-commitments"),
    [
      start(t("report.c-contract"), 3),
      start(t("report.c-provider"), 2),
      start(t("report.c-kind"), 1),
      end(t("report.c-minimum"), 3, "T"),
    ],
    plan.commitments.map(({ name, provider, kind, minimums, currency }) => [
      name,
      pen.provider(provider),
      t(`commitment.${kind}`),
      minimums.map(({ year, minor }) => `${year}: ${pen.money({ low: minor, high: minor, currency })}`).join(", "),
    ]),
    { source: pen.sourcePlan },
  );
  effectBlocks(page, input, pen);
  return page.done();
}

/** Whether a signed minimum decides who seems cheapest: the order without it, and the order with it. */
function effectBlocks(page: ReturnType<typeof section>, { effect }: ReportInput, pen: Pen): void {
  if (effect === null) return;
  const { t } = pen;
  const ranked = effect.rows.filter(({ rank, committed }) => rank !== null || committed);
  page.heading(t("cost-page.effect"));
  page.paragraph(
    [
      effectFound(effect, pen),
      ...(effect.because ? [pen.say(effect.because)] : effect.orderCertain ? [] : [t("cost-page.effect-unsure")]),
    ].join(" "),
  );
  if (ranked.length === 0) return;
  const place = (rank: number | null, missing: number): string =>
    rank !== null
      ? pen.number(rank, 0)
      : missing > 0
        ? t("cost-page.cannot-take", { count: pen.number(missing, 0) })
        : t("report.not-computable");
  page
    .table(
      t("report.t-effect"),
      [
        start(t("report.c-provider"), 2.6),
        end(t("cost-page.yearly"), 2.4, "C"),
        end(t("report.c-rank-without"), 1.4, "C"),
        end(t("cost-page.marginal"), 2.4, "C"),
        end(t("report.c-rank-with"), 1.4, "C"),
      ],
      ranked.map(({ name, committed, yearly, marginal, rank, marginalRank, missing }) => [
        committed ? `${name[pen.language]} (${t("cost-page.committed")})` : name[pen.language],
        pen.large(yearly),
        place(rank, missing),
        pen.large(marginal),
        place(marginalRank, missing),
      ]),
      { unit: pen.unitLarge, source: pen.sourceCatalogue },
    )
    .note(t("report.effect-note", { workloads: pen.number(effect.workloads, 0) }));
}

function effectFound({ rows, cheapest, cheapestMarginal }: SunkEffect, { t, language }: Pen): string {
  const nameOf = (id: string | null): string | undefined =>
    rows.find(({ provider }) => provider === id)?.name[language];
  const [without, counted] = [nameOf(cheapest), nameOf(cheapestMarginal)];
  if (without === undefined || counted === undefined) return `${t("cost-page.effect-none")}.`;
  if (cheapest === cheapestMarginal) return `${t("cost-page.effect-same", { provider: without })}.`;
  return `${t("cost-page.effect-other", { with: counted, without })}.`;
}
