import type { Endpoint } from "../model/dependency.ts";
import type { WorkloadId } from "../model/id.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import { type MoneyRange, minorPerMajor, roundHalfAway } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";
import { costFigure } from "./cost/cost-figure.ts";
import { type CostLine, stated } from "./cost/line.ts";
import { SPREAD } from "./cost/volume-price.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { landedOf } from "./leave.ts";
import { recoveryCopies } from "./recover.ts";

export type Landed = ReturnType<typeof landedOf>[number];

/** A line of the plan's bill: where it is paid, for whom, and under which id its figure stands. */
export type SpendLine = CostLine &
  Readonly<{
    id: string;
    place: RegionFacts;
    /** Workloads that must have moved before it is paid. */
    workloads: readonly WorkloadId[];
  }>;

/** Every line of the placement: of the workloads, of traffic between regions, of recovery copies. Support comes after. */
export function spendLines(assessment: Assessment, landed: readonly Landed[] = landedOf(assessment)): SpendLine[] {
  return [
    ...landed.flatMap((one) => workloadLines(assessment, one)),
    ...trafficLines(assessment, landed),
    ...recoveryLines(assessment, landed),
  ];
}

/** At the prices it was placed with a cost is another figure than at those of today, which the comparison shows. */
export const costIdOf = (assessment: Assessment, facts: WorkloadFacts, place: RegionFacts, cell: CellFacts): string =>
  cell === assessment.cell(facts, place) ? `cost/${facts.workload.id}@${place.region.id}` : `cost/${facts.workload.id}`;

function workloadLines(assessment: Assessment, { facts, place, cell }: Landed): SpendLine[] {
  const id = costIdOf(assessment, facts, place, cell);
  const workloads = [facts.workload.id];
  if (!cell.cost) return [{ ...nowhere(cell.noFit, assessment), id: `${id}/compute`, place, workloads }];
  return cell.cost.lines.map((line) => ({ ...line, id: `${id}/${line.item}`, place, workloads }));
}

/** Nothing it needs is sold there (any more). */
const nowhere = (because: Sentence | null, { pricing }: Assessment): CostLine => ({
  item: "compute",
  monthly: null,
  priced: false,
  because,
  figure: (id) => given(id, say("cost.compute"), `${pricing.currency}/month`, null, [], because),
});

/** A workload's cost where it is placed, as a figure. */
export function costOfCell(
  assessment: Assessment,
  facts: WorkloadFacts,
  place: RegionFacts,
  cell: CellFacts,
  id = costIdOf(assessment, facts, place, cell),
): Figure {
  const label = say("cost.workload", { name: facts.workload.name, region: place.region.id });
  if (!cell.cost) return given(id, label, `${assessment.pricing.currency}/month`, null, [], cell.noFit);
  return costFigure(id, label, cell.cost);
}

/**
 * What data between two regions costs, by what the dependencies of placed workloads carry.
 *
 * Which end sends is not known, so it costs between the lists of both ends; within one provider its list may not apply at
 * all, so from nothing on. Where an end is spread over several regions, it is not known how much crosses a border.
 */
function trafficLines(assessment: Assessment, landed: readonly Landed[]): SpendLine[] {
  const { plan, pricing } = assessment;
  const placeOf = new Map(landed.map(({ facts, place }) => [facts.workload.id, place]));
  const members = new Map<string, WorkloadId[]>();
  for (const { id, group } of plan.workloads) {
    if (group === null) continue;
    const known = members.get(group);
    if (known) known.push(id);
    else members.set(group, [id]);
  }
  const endOf = (end: Endpoint): WorkloadId[] =>
    end.kind === "external" ? [] : end.kind === "workload" ? [end.id] : (members.get(end.id) ?? []);

  type Flow = { from: RegionFacts; to: RegionFacts; gb: Range; workloads: Set<WorkloadId> };
  const flows = new Map<string, Flow>();
  for (const { from, to, gbPerMonth } of plan.dependencies) {
    if (gbPerMonth === null || gbPerMonth === 0) continue;
    const ends = [endOf(from), endOf(to)].map((ids) => ids.filter((id) => placeOf.has(id)));
    const [asking, asked] = ends.map((ids) => [...new Set(ids.map((id) => placeOf.get(id)!))]);
    const isSpread = asking!.length > 1 || asked!.length > 1;
    for (const a of asking!)
      for (const b of asked!) {
        if (a === b) continue;
        const key = `${a.region.id}>${b.region.id}`;
        const held = flows.get(key) ?? { from: a, to: b, gb: range(0, 0), workloads: new Set() };
        const gb = range(held.gb.low + (isSpread ? 0 : gbPerMonth), held.gb.high + gbPerMonth);
        for (const id of ends.flat()) held.workloads.add(id);
        flows.set(key, { ...held, gb });
      }
  }

  const charge = (place: RegionFacts, gb: number): CostLine | null =>
    gb === 0 ? null : pricing.egress(place.region.id, place.services, gb);
  return [...flows.values()]
    .sort((a, b) => (a.from.region.id + a.to.region.id < b.from.region.id + b.to.region.id ? -1 : 1))
    .map(({ from, to, gb, workloads }): SpendLine => {
      const isOneProvider = from.seller.id === to.seller.id;
      const most = [charge(from, gb.high), charge(to, gb.high)];
      const least = isOneProvider ? [] : [charge(from, gb.low), charge(to, gb.low)];
      const lost = most.find((line) => line !== null && line.monthly === null);
      const lows = least.map((line) => line?.monthly?.low ?? 0);
      const monthly: MoneyRange | null = lost
        ? null
        : {
            low: lows.length === 0 ? 0 : Math.min(...lows),
            high: Math.max(...most.map((line) => line!.monthly!.high)),
            currency: pricing.currency,
          };
      const because =
        lost?.because ??
        (isOneProvider
          ? say("spending.traffic-inside")
          : gb.low < gb.high
            ? say("spending.traffic-spread")
            : say("spending.traffic-either"));
      const line = { item: "traffic", monthly, priced: most.every((line) => line?.priced === true), because } as const;
      const id = `cost/traffic/${from.region.id}>${to.region.id}`;
      return {
        ...line,
        id,
        place: to,
        workloads: [...workloads],
        figure: () => {
          const sides = [...least, ...most].flatMap((line, index) =>
            line
              ? [line.figure(`${id}/${index < least.length ? "least" : "most"}-${index % 2 === 0 ? "from" : "to"}`)]
              : [],
          );
          const nothing =
            lows.includes(0) || isOneProvider
              ? [stated(`${id}/none`, say("spending.traffic-none"), `${pricing.currency}/month`, 0)]
              : [];
          return computed(
            id,
            say("spending.traffic", { from: from.region.id, to: to.region.id }),
            `${pricing.currency}/month`,
            monthly && range(monthly.low, monthly.high),
            "formula",
            SPREAD,
            [...nothing, ...sides],
            because,
          );
        },
      };
    });
}

/** The lines of a workload at its second place, by the part of each that stands there. */
function recoveryLines(assessment: Assessment, landed: readonly Landed[]): SpendLine[] {
  const { pricing } = assessment;
  const unit = `${pricing.currency}/month` as const;
  const byWorkload = new Map(landed.map((one) => [one.facts.workload.id, one]));
  return recoveryCopies(assessment).flatMap(({ workload, mode, region, capacity, storage, because }): SpendLine[] => {
    const one = byWorkload.get(workload);
    if (!one || (region === null && mode === "cold")) return [];
    const id = `cost/recovery/${workload}`;
    const label = say("spending.recovery", { name: one.facts.workload.name, region: region ?? "–" });
    const second = region === null ? null : assessment.region(region);
    const base = { id, place: second ?? one.place, workloads: [workload], item: "recovery" } as const;
    const cost = second ? assessment.cell(one.facts, second).cost : null;
    const why = second === null ? because : assessment.cell(one.facts, second).noFit;
    if (!second || !cost)
      return [
        { ...base, monthly: null, priced: false, because: why, figure: () => given(id, label, unit, null, [], why) },
      ];
    const parts = cost.lines.flatMap((line) => {
      const share = line.item === "storage" || line.item === "backup" ? storage : capacity;
      return line.item === "egress" || share.high === 0 ? [] : [{ line, share }];
    });
    const lost = parts.find(({ line }) => line.monthly === null);
    const amountOf = ({ line, share }: (typeof parts)[number]): Range =>
      range(roundHalfAway(line.monthly!.low * share.low), roundHalfAway(line.monthly!.high * share.high));
    const monthly = lost
      ? null
      : parts.map(amountOf).reduce((sum, part) => range(sum.low + part.low, sum.high + part.high), range(0, 0));
    return [
      {
        ...base,
        monthly: monthly && { ...monthly, currency: pricing.currency },
        priced: parts.every(({ line }) => line.priced),
        because: lost?.line.because ?? because,
        figure: () =>
          sumOf(
            id,
            label,
            unit,
            parts.map((part) =>
              computed(
                `${id}/${part.line.item}`,
                say(`cost.${part.line.item}`),
                unit,
                part.line.monthly && amountOf(part),
                "product",
                "cost × share",
                [
                  part.line.figure(`cost/${workload}@${second.region.id}/${part.line.item}`),
                  stated(`${id}/${part.line.item}/share`, say("spending.recovery-share"), "factor", part.share),
                ],
                part.line.monthly ? null : part.line.because,
              ),
            ),
          ),
      },
    ];
  });
}

/**
 * What support costs a month at a provider: a share of what is spent there, and at least so much.
 *
 * `null`: nobody has stated either, so no line is claimed.
 */
export function supportLine(
  { assumptions, pricing }: Assessment,
  provider: Readonly<{ id: string; name: Text }>,
  spend: MoneyRange | null,
  id = `cost/support/${provider.id}`,
): CostLine | null {
  const share = assumptions["cost.support-share"];
  const least = assumptions["cost.support-least"];
  if (share === null && least === null) return null;
  const { currency } = pricing;
  const floor = least === null ? 0 : roundHalfAway(least * minorPerMajor[currency]);
  const isOpen = spend === null && share !== null;
  const part = (end: "low" | "high"): number => (share === null ? 0 : roundHalfAway(spend![end] * share));
  const monthly = isOpen ? null : { low: Math.max(part("low"), floor), high: Math.max(part("high"), floor), currency };
  const because = isOpen ? say("spending.support-open", { provider: provider.name }) : null;
  const unit = `${currency}/month` as const;
  return {
    item: "support",
    monthly,
    priced: !isOpen,
    because,
    figure: () =>
      computed(
        id,
        say("spending.support", { provider: provider.name }),
        unit,
        monthly && range(monthly.low, monthly.high),
        "maximum",
        "max",
        [
          ...(share === null
            ? []
            : [
                computed(
                  `${id}/share`,
                  say("spending.support-share"),
                  unit,
                  spend && range(part("low"), part("high")),
                  "product",
                  "spend × share",
                  [
                    given(
                      `${id}/spend`,
                      say("spending.support-spend", { provider: provider.name }),
                      unit,
                      spend && range(spend.low, spend.high),
                      [],
                      spend ? say("spending.support-spend-why") : because,
                    ),
                    stated("assumption/cost.support-share", say("assumptions.cost.support-share"), "share", share),
                  ],
                ),
              ]),
          ...(least === null
            ? []
            : [stated("assumption/cost.support-least", say("assumptions.cost.support-least"), unit, floor)]),
        ],
        because,
      ),
  };
}

/** Regions that are paid in, in a fixed order. */
export const placesOf = (landed: readonly Landed[]): RegionFacts[] =>
  [...new Set(landed.map(({ place }) => place))].sort((a, b) => (a.region.id < b.region.id ? -1 : 1));
