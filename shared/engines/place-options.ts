import { h200Equivalents } from "../catalogue/gpu-equivalents.ts";
import type { Offer } from "../model/catalogue.ts";
import type { PriceTerm } from "../model/price-term.ts";
import type { Limit } from "../model/requirement.ts";
import type { Placement } from "../model/scenario.ts";
import { majorRange } from "../units/money.ts";
import { range } from "../units/range.ts";
import { mayBeInterrupted } from "./asked.ts";
import type { Assessment, CellFacts, OnTerm, RegionFacts, WorkloadFacts } from "./assess.ts";
import { mayGo } from "./compare.ts";
import type { Matrix } from "./matrix.ts";
import { type PlacingChange, type Weighed, weighedWith } from "./place-change.ts";
import type { Option } from "./placement/problem.ts";
import { valueThere } from "./score-parts.ts";

/** At which prices: those of today for a new answer, those it was made with for the placement that stands. */
export type Basis = "today" | "as-placed";

/** What is asked of the options of a whole scenario. */
export type OptionQuestion = Readonly<{
  basis: Basis;
  limits: readonly Limit[];
  change: PlacingChange;
  /** One criterion is made the best of: then options count even where nothing is weighed. */
  isUnweighed: boolean;
}>;

/** One price term with every workload's open cells on it. */
type Offered = Readonly<{ term: PriceTerm; on: OnTerm; matrix: Matrix; weighed: Weighed }>;

/**
 * The lawful options of each workload, region by region and term by term.
 *
 * Without a limit on terms all compute is bought on the scenario's own, and sizes without a price on it stand on demand. With
 * one, every term that it allows is an option where the cheapest fitting size that has it is lawful; spot never carries
 * production (domain 6.3).
 */
export function optionsIn(assessment: Assessment, question: OptionQuestion): (row: number) => Option[] {
  const offered = offeredTerms(assessment, question.limits).map(({ term, on }): Offered => {
    const matrix = on.matrix();
    return { term, on, matrix, weighed: weighedWith(matrix, question.change) };
  });
  const makers = offered.map((one) => ({ ...one, optionsOf: optionsOn(assessment, one, question) }));
  const placed = new Map(
    question.basis === "today"
      ? []
      : assessment.scenario.placements.map((placement) => [placement.workload, placement]),
  );
  const isAsked = question.limits.some(({ limit }) => limit.is === "terms");
  const order = new Map(assessment.regions.map(({ region }, at) => [region.id, at]));
  const inOrder = (a: Option, b: Option): number => order.get(a.region)! - order.get(b.region)!;
  return (row) => {
    const facts = assessment.workloads[row]!;
    const terms = makers.filter(({ term }) => !isAsked || term !== "spot" || mayBeInterrupted(facts));
    const options = terms.flatMap(({ optionsOf }) => optionsOf(row));
    if (terms.length > 1) options.sort(inOrder);
    const placement = placed.get(facts.workload.id);
    return placement ? withPlacement(assessment, question, facts, options, placement).sort(inOrder) : options;
  };
}

/** Terms compute may be bought on: the scenario's own, or those that every limit on terms allows. */
export function offeredTerms(assessment: Assessment, limits: readonly Limit[]): { term: PriceTerm; on: OnTerm }[] {
  const own = assessment.scenario.term ?? "on-demand";
  const allowed = limits.flatMap(({ limit }) => (limit.is === "terms" ? [limit.terms] : []));
  if (allowed.length === 0) return [{ term: own, on: assessment }];
  const both = allowed.reduce((kept, terms) => kept.filter((term) => terms.includes(term)));
  return [...new Set(both)].map((term) => ({ term, on: assessment.on(term) }));
}

/** The open cells of a row on one term; what a criterion brings to a region is said once for all workloads. */
function optionsOn(
  assessment: Assessment,
  { term, matrix, weighed }: Offered,
  { isUnweighed }: OptionQuestion,
): (row: number) => Option[] {
  const { start, column, regions, workloads, weights, currency } = matrix;
  const { shares, points, scores, low, high } = weighed;
  const partAt = (nth: number, at: number): Option["parts"][number] => ({
    criterion: weights[nth]!.criterion,
    points: range(points[nth]! * shares[nth]!.low[at]!, points[nth]! * shares[nth]!.high[at]!),
  });
  const there = shares.map(({ by }, nth) => (by === "cell" ? null : regions.map((_, at) => partAt(nth, at))));
  const measures = regions.map(measuresOf);
  const gpusOf = gpusIn(assessment);

  return (row) => {
    if (!scores && !isUnweighed) return [];
    const facts = workloads[row]!;
    return Array.from(column.subarray(start[row], start[row + 1]), (at, nth): Option => {
      const cell = start[row]! + nth;
      const offer = matrix.offerOf(row, at);
      return {
        region: regions[at]!.region.id,
        offer: offer.id,
        term,
        monthly: Number.isNaN(low[cell]!) ? null : majorRange({ low: low[cell]!, high: high[cell]!, currency }),
        score: scores ? range(scores.low[cell]!, scores.high[cell]!) : range(0, 0),
        parts: there.map((parts, nth) => parts?.[at] ?? partAt(nth, cell)),
        measures: measures[at]!,
        uses: usesOf(facts, gpusOf(offer)),
      };
    });
  };
}

const measuresOf = (facts: RegionFacts): Option["measures"] => ({
  latency: valueThere("latency", facts),
  sovereignty: valueThere("sovereignty", facts),
  "lock-in": valueThere("lock-in", facts),
});

const usesOf = ({ needed }: WorkloadFacts, gpu: number | null): Option["uses"] => ({
  vcpu: needed.vcpu?.high ?? null,
  gpu,
  workloads: 1,
});

/** GPUs an offer takes from a quota, in H200-equivalents; of a model without one on record it cannot be told. */
function gpusIn({ catalogue }: Assessment): (offer: Offer) => number | null {
  const { gpuEquivalents } = catalogue.reference;
  const held = new Map<string, number | null>();
  return ({ gpu }) => {
    if (!gpu) return 0;
    const key = `${gpu.count} ${gpu.model}`;
    const before = held.get(key);
    if (before !== undefined) return before;
    const worth = h200Equivalents({ shares: [{ model: gpu.model, gpus: gpu.count }] }, gpuEquivalents);
    held.set(key, worth);
    return worth;
  };
}

/** Where a workload is placed, the option of that region as it was placed; the rest as today. */
function withPlacement(
  assessment: Assessment,
  { limits, isUnweighed }: OptionQuestion,
  facts: WorkloadFacts,
  options: Option[],
  placement: Placement,
): Option[] {
  const place = assessment.region(placement.region);
  const term = placement.term ?? assessment.scenario.term ?? "on-demand";
  if (!place || limits.some(({ limit }) => limit.is === "terms" && !limit.terms.includes(term))) return options;
  const cell = assessment.cellAsPlaced(facts, place);
  const isHere = (option: Option): boolean => option.region === place.region.id && option.term === term;
  if (cell === assessment.cellOfToday(facts, place) && options.some(isHere)) return options;
  const rest = options.filter((option) => !isHere(option));
  const isOption = mayGo(assessment, cell) && (cell.score !== null || isUnweighed);
  return isOption ? [...rest, optionOf(assessment, facts, place, cell, term)] : rest;
}

/** An option out of a cell; its offer may be one that the catalogue says otherwise by now. */
function optionOf(
  assessment: Assessment,
  facts: WorkloadFacts,
  place: RegionFacts,
  { offer: id, monthly, score, parts }: CellFacts,
  term: PriceTerm,
): Option {
  const offer = assessment.asPlaced?.offers.get(id!) ?? assessment.offer(id!);
  return {
    region: place.region.id,
    offer: id!, // a cell without an offer is none to go to
    term,
    monthly: monthly && majorRange(monthly),
    score: score ?? range(0, 0),
    parts: parts.map(({ criterion, points }) => ({ criterion, points })),
    measures: measuresOf(place),
    uses: usesOf(facts, offer ? gpusIn(assessment)(offer) : null),
  };
}
