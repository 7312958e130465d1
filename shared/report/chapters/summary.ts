import { rangeBars, ticksTo } from "../../charts/range-bars.ts";
import { providerOf } from "../../model/id.ts";
import { addMoneyRange, minorPerMajor } from "../../units/money.ts";
import type { Section } from "../document.ts";
import { type ReportInput, notPassing } from "../input.ts";
import { type Pen, section } from "../pen.ts";
import { runnerUp } from "./alternatives.ts";
import { askedDecisions } from "./decisions.ts";
import { timesMonths } from "./budget.ts";
import { secondPlaces } from "./placing.ts";
import { worstFacet } from "./lock-in.ts";
import { printedRisks } from "./risks.ts";

/** A gap that would print as 0.000 %: nothing better is left. */
const EXACT = 0.000_005;

/** § 1, one page: what is asked, what it costs, what can go wrong, when it happens. */
export function summary(input: ReportInput, pen: Pen): Section {
  const { plan, placement, waves, scenario } = input;
  const { t } = pen;
  const page = section("1", t("report.s1"), true);
  const asked = askedDecisions(input, pen);
  if (asked.length > 0)
    page.callOut("plain", t("report.asked"), asked.map(({ text }, index) => `${index + 1}) ${text}`).join("\n"));
  page.facts(facts(input, pen));
  if (!placement) return page.callOut("warning", t("report.not-placed"), t("report.not-placed-why")).done();

  page.paragraph(
    t("report.summary-1", {
      scenario: scenario.name,
      placed: pen.number(placement.placements.length, 0),
      all: pen.number(plan.workloads.length, 0),
      regions: placement.byRegion.filter(({ workloads }) => workloads > 0).length,
      unplaced: pen.number(placement.unplaced.length, 0),
      passing: pen.number(placement.placements.length - notPassing(input.cells), 0),
      value: pen.number(placement.score),
      proof:
        placement.gap === null
          ? t("report.no-proof")
          : placement.gap < EXACT
            ? t("report.proof-exact")
            : t("report.proof", { gap: pen.percent(placement.gap, 3) }),
    }),
  );
  const copies = secondPlaces(input).settled;
  const others = plan.scenarios.filter(({ id }) => id !== scenario.id).map(({ name }) => name);
  page.paragraph(
    [
      runnerUp(input, pen) ??
        (others.length > 0 ? t("report.runner-up", { names: pen.names(others, 3) }) : t("report.no-runner-up")),
      moneyAgainstToday(input, pen),
      copies.length > 0
        ? t("report.second-places-short", { count: pen.number(copies.length, 0) })
        : t("report.no-resilience-short"),
      coverByGrade(input, pen),
    ]
      .filter((sentence) => sentence !== null)
      .join(" "),
  );
  const failing = notPassing(input.cells);
  const worst = [
    ...(failing > 0 ? [t("report.r-open", { count: pen.number(failing, 0) })] : []),
    ...printedRisks(input, pen).map(({ title }) => title),
  ];
  page.heading(t("report.risks-three")).list(worst.slice(0, 3));

  const costed = placement.byRegion.flatMap((one) => (one.monthly ? [{ ...one, monthly: one.monthly }] : []));
  if (costed.length === 0) return page.done();
  const missing = placement.byRegion.length - costed.length;
  const leftOut = missing > 0 ? [t("report.bars-left-out", { count: missing })] : [];
  const bars = costed
    .sort((a, b) => b.monthly.high - a.monthly.high || a.region.localeCompare(b.region, "en"))
    .slice(0, 6)
    .map(({ region, monthly, workloads }) => {
      const unit = minorPerMajor[monthly.currency] * (monthly.currency === "KRW" ? 1_000_000 : 1000);
      return {
        name: pen.region(region),
        low: monthly.low / unit,
        high: monthly.high / unit,
        tone: "accent" as const,
        label: pen.large(monthly),
        note: pen.number(workloads, 0),
      };
    });
  const to = Math.max(...bars.map(({ high }) => high));
  return page
    .figure(
      t("report.fig-cost", { unit: pen.unitLarge }),
      rangeBars({
        title: t("report.fig-cost-title", { region: bars[0]!.name }),
        bars,
        to,
        ticks: ticksTo(to, (value) => pen.number(value), 4),
        minimum: null,
        head: [t("report.c-region"), t("report.c-monthly"), t("report.c-workloads")],
        width: 700,
      }),
      [pen.sourceCatalogue, t("report.bars-note"), ...leftOut].join("; "),
    )
    .note(waves.waves.length > 0 ? t("report.summary-note") : t("report.no-waves-why"))
    .done();
}

/** What it saves over the years, where today's cost is known, and on whose word that is. */
function moneyAgainstToday({ spending: { years } }: ReportInput, pen: Pen): string {
  const { asIsSet, npv } = years;
  if (asIsSet === null) return pen.t("report.no-as-is-cost");
  const asIs = years.years.map((year) => year.asIs);
  const known = asIs.flatMap((amount) => (amount ? [amount] : []));
  return pen.t("report.against-today", {
    years: years.years.length,
    set: pen.inside(pen.t(`spending.as-is-set-${asIsSet}`)),
    asIs: pen.largeMoney(known.length > 0 && known.length === asIs.length ? known.reduce(addMoneyRange) : null),
    total: pen.largeMoney(years.total),
    npv: pen.largeMoney(npv),
  });
}

/** Groups whose grade asks for recovery, and how many have it. */
function coverByGrade({ recovery: { overview } }: ReportInput, pen: Pen): string | null {
  const asked = overview.grades.filter(({ grade, groups }) => grade !== null && groups > 0);
  if (asked.length === 0) return null;
  return pen.t("report.cover-by-grade", {
    grades: asked
      .map(({ grade, covered, groups }) => `${pen.t("report.grade", { grade: grade! })} ${covered}/${groups}`)
      .join(", "),
  });
}

/** Eight figures a decision rests on; none stands without what weakens it. */
function facts({ plan, placement, lockIn, waves, comparison }: ReportInput, pen: Pen) {
  const { t } = pen;
  const coverage = placement ? t("report.f-coverage", { coverage: pen.percent(placement.coverage) }) : null;
  const last = waves.waves.at(-1)?.wave.cutOver ?? null;
  const [owner, ...others] = lockIn.layers;
  const used = new Set((placement?.byRegion ?? []).map(({ region }) => providerOf(region)));
  const worst = lockIn.providers
    .filter(({ provider }) => used.has(provider))
    .sort((a, b) => b.lockIn.high - a.lockIn.high)[0];
  const unplaced = placement?.unplaced.length ?? 0;
  const hhi = (layer: typeof owner): string =>
    layer && placement ? pen.range(layer.byCost ?? layer.byCount, 0) : pen.unknown;
  const notPlaced = t("report.not-placed");
  const large = t(`report.large-unit-${plan.agency.currency}`);
  return [
    {
      label: t("report.f-scope"),
      value: t("report.f-scope-value", { workloads: pen.number(plan.workloads.length, 0) }),
      note: t("report.f-scope-note", {
        groups: pen.number(plan.groups.length, 0),
        placed: pen.number(placement?.placements.length ?? 0, 0),
        unplaced: pen.number(placement ? unplaced : plan.workloads.length, 0),
      }),
    },
    {
      label: `${t("report.f-monthly")} (${large})`,
      value: placement ? pen.large(placement.monthly) : notPlaced,
      note: coverage,
    },
    {
      label: `${t("report.f-five")} (${large})`,
      value: placement ? pen.large(timesMonths(placement.monthly, 60)) : notPlaced,
      note: t("report.f-five-note"),
    },
    {
      label: t("report.f-waves"),
      value: waves.waves.length > 0 ? t("report.f-waves-value", { count: waves.waves.length }) : t("report.no-waves"),
      note: last ? t("report.f-until", { day: pen.day(last) }) : null,
    },
    {
      label: t("report.f-sovereignty"),
      value: placement?.weakest ? `SEAL ${pen.range(placement.weakest.level, 0)}` : pen.unknown,
      note: placement?.weakest
        ? t("report.f-weakest", {
            objective: placement.weakest.objective,
            provider: pen.provider(placement.weakest.provider),
          })
        : null,
    },
    {
      label: t("report.f-lock-in"),
      value: pen.range(lockIn.total?.value ?? null),
      note: worst ? `${pen.provider(worst.provider)}: ${worstFacet(worst.worst, pen)}` : null,
    },
    {
      label: t("report.f-hhi"),
      value: hhi(owner),
      note: placement ? others.map((layer) => `${t(`layer.${layer.layer}`)} ${hhi(layer)}`).join(" · ") : null,
    },
    {
      label: t("report.f-unknowns"),
      value: t("report.f-unknowns-value", { count: pen.number(comparison.footing.unknowns, 0) }),
      note: t("report.f-unknowns-note"),
    },
  ];
}
