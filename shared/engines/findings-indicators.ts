import type { IndicatorFinding } from "../model/finding.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { minorPerMajor } from "../units/money.ts";
import { type Range, exactly, range } from "../units/range.ts";
import { schemesAsked } from "./findings-evidence.ts";
import type { Looked } from "./findings-parts.ts";
import { leaveToday } from "./leave-today.ts";
import { concentrationOf, lockInOfPlan } from "./leave.ts";
import { sameScheme } from "./eligibility/certificate.ts";
import { costOfPlan } from "./spend-figures.ts";
import { todayFigure } from "./spend-today.ts";

/** Something to be measured before and after; without a `baseline` it is no indicator yet. */
export type Baseline = Readonly<{
  word: "cost" | "hhi-owner" | "hhi-provider" | "latency" | "availability" | "lock-in" | "evidenced" | "in-cloud";
  unit: string;
  /** The figure the plan's own value is. */
  figure: string | null;
  page: IndicatorFinding["on"]["page"];
  baseline: Range | null;
  planned: Range | null;
  /** Which way is better: the end of a range that promises least follows from it. */
  better: "less" | "more";
  source: Sentence;
}>;

/** Indicators the plan can propose: those of which today's value is known. Nothing is claimed of the rest. */
export function indicatorFindings(looked: Looked): IndicatorFinding[] {
  return baselines(looked).flatMap(({ word, unit, figure, page, baseline, planned, better, source }) => {
    if (baseline === null) return [];
    // today at its best, the plan at its worst: no improvement is promised that a doubt could take away
    const [today, then] = better === "less" ? (["low", "high"] as const) : (["high", "low"] as const);
    return [
      {
        register: "indicators" as const,
        origin: `indicator/${figure ?? word}`,
        on: { page, figure },
        name: say(`findings.measure-${word}`),
        unit,
        baseline: round(baseline[today], unit),
        baselineSource: source,
        planned: planned && range(round(planned.low, unit), round(planned.high, unit)),
        target: planned && round(planned[then], unit),
      },
    ];
  });
}

/** Everything that is worth measuring, with today's value where one is on record. */
export function baselines(looked: Looked): Baseline[] {
  const { assessment, landed, placement, bills } = looked;
  if (landed.length === 0) return [];
  const { currency } = assessment.plan.agency;
  const scale = minorPerMajor[currency];
  const asIs = todayFigure(assessment, landed);
  const month = costOfPlan(assessment)?.value ?? null;
  const monthly = (value: Range | null, by: number): Range | null => value && range(value.low / by, value.high / by);
  const today = leaveToday(assessment, bills);
  const hhi = (layer: "owner" | "provider"): Baseline => ({
    word: `hhi-${layer}`,
    unit: "HHI",
    figure: `hhi/${layer}`,
    page: "lock-in",
    baseline: today.layers.find((one) => one.layer === layer)?.byCost ?? null,
    planned: concentrationOf(assessment, layer, landed).byCost,
    better: "less",
    source: say("findings.source-bills"),
  });
  const users = placement?.latencyP90 ?? null;
  const { all, today: systems, after } = today.systems;
  const proven = provenShare(looked);
  return [
    {
      word: "cost",
      unit: `${currency}/month`,
      figure: "cost/plan",
      page: "cost",
      baseline: monthly(asIs?.value ?? null, 12 * scale),
      planned: monthly(month, scale),
      better: "less",
      source: say("findings.source-as-is"),
    },
    hhi("owner"),
    hhi("provider"),
    {
      word: "in-cloud",
      unit: "%",
      figure: null,
      page: "lock-in",
      baseline: systems === null || all === 0 ? null : exactly((100 * systems) / all),
      planned: all === 0 ? null : exactly((100 * after) / all),
      better: "more",
      source: say("findings.source-bills"),
    },
    // nothing in a plan tells what users feel today, how often systems stand still, or how bound the old place is
    {
      word: "latency",
      unit: "ms",
      figure: null,
      page: "compare",
      baseline: null,
      planned: users === null ? null : exactly(users),
      better: "less",
      source: say("findings.source-none"),
    },
    {
      word: "availability",
      unit: "%",
      figure: null,
      page: "resilience",
      baseline: null,
      planned: null,
      better: "more",
      source: say("findings.source-none"),
    },
    {
      word: "lock-in",
      unit: "points",
      figure: "lock-in/plan",
      page: "lock-in",
      baseline: null,
      planned: lockInOfPlan(assessment, landed)?.value ?? null,
      better: "less",
      source: say("findings.source-none"),
    },
    {
      word: "evidenced",
      unit: "%",
      figure: null,
      page: "catalogue",
      baseline: proven === null ? null : exactly(100 * proven),
      planned: null,
      better: "more",
      source: say("findings.source-catalogue", { day: assessment.catalogue.edition.date }),
    },
  ];
}

/** Share of the certificates of providers in use, under the schemes that are asked for, that are proven; `null`: there are none. */
function provenShare({ assessment, landed }: Looked): number | null {
  const schemes = schemesAsked(assessment);
  const held = [...new Set(landed.flatMap(({ place }) => place.certifications))].filter(({ scheme }) =>
    schemes.some((asked) => sameScheme(asked, scheme)),
  );
  return held.length === 0 ? null : held.filter(({ standing }) => standing === "proven").length / held.length;
}

/** As it is read: whole points and won, otherwise two digits. */
const round = (value: number, unit: string): number =>
  unit === "HHI" || unit.startsWith("KRW") ? Math.round(value) : Math.round(value * 100) / 100;
