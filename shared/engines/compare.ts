import { ageOf } from "../catalogue/freshness.ts";
import type { Plan } from "../model/plan.ts";
import { defaultPriceRules } from "../model/price-rules.ts";
import type { WorkloadId } from "../model/id.ts";
import type { Cell, ComparedRegion, ComparedWorkload, Comparison, Footing, PriceDays } from "../model/result.ts";
import type { Text } from "../model/sentence.ts";
import { range } from "../units/range.ts";
import type { CostLine } from "./cost/line.ts";
import type { Assessment, CellFacts, WorkloadFacts } from "./assess.ts";
import type { Matrix } from "./matrix.ts";
import { meanParts } from "./mean-parts.ts";

/** A line counts as covered when its price is known *and* can be said in the plan's currency. */
export const isCovered = ({ priced, monthly }: CostLine): boolean => priced && monthly !== null;

/** Whether a workload may go there: lawful, or open where the scenario lets open verdicts stand. */
export const mayGo = ({ scenario }: Assessment, cell: Pick<Cell, "offer" | "verdict">): boolean =>
  cell.offer !== null && (cell.verdict === "pass" || (cell.verdict === "unknown" && scenario.unknown === "allow"));

/** Who is best for what: all regions over all workloads that are to move. */
export function compareAll(assessment: Assessment): Comparison {
  const cities = new Map(assessment.catalogue.cities.map(({ name }) => [name.en, name]));
  const matrix = assessment.matrix();
  const unknowns = assessment.workloads.reduce(
    (sum, { dataClass, needed }) =>
      sum + Number(dataClass === null) + Number(needed.vcpu === null || needed.memoryGib === null),
    0,
  );
  const parts = meanParts(matrix);
  const regions = columnsOf(matrix)
    .map((column, at) => ({
      ...comparedRegion(matrix, at, column, cities),
      parts: parts.get(matrix.regions[at]!.region.id)!,
    }))
    .sort(lawfulFirst);
  return {
    scenario: assessment.scenario.id,
    footing: footingOf(assessment, regions, unknowns),
    regions,
    workloads: assessment.workloads.map((workload, row) => comparedWorkload(matrix, workload, row)),
  };
}

/** All regions for a few workloads, best first. */
export function compareCells(
  assessment: Assessment,
  ids: readonly WorkloadId[],
): { workload: WorkloadId; cells: Cell[] }[] {
  return ids.flatMap((id) => {
    const workload = assessment.workload(id);
    if (!workload) return [];
    const cells = assessment.regions.map((facts) => plainCell(assessment.cell(workload, facts)));
    return [{ workload: id, cells: cells.sort(bestFirst) }];
  });
}

/** A cell as it leaves the host: without what only the explanation needs. */
export function plainCell(cell: CellFacts): Cell {
  const { region, verdict, reasons, offer, offerClass, pricedOn, noFit, monthly, latency, score } = cell;
  const parts = cell.parts.map(({ criterion, value, share }) => ({ criterion, value, share }));
  return { region, verdict, reasons, offer, offerClass, pricedOn, noFit, monthly, latency, score, parts };
}

const rank = { pass: 0, unknown: 1, fail: 2 } as const;
type Ranked = Pick<Cell, "region" | "verdict" | "score">;
const bestFirst = (a: Ranked, b: Ranked): number =>
  rank[a.verdict] - rank[b.verdict] ||
  (b.score?.low ?? -1) - (a.score?.low ?? -1) ||
  (b.score?.high ?? -1) - (a.score?.high ?? -1) ||
  (a.region < b.region ? -1 : 1);

/** Regions one may go to, best proven score first; then those of which it cannot be told; then the rest. */
const lawfulFirst = (a: ComparedRegion, b: ComparedRegion): number =>
  Number(b.lawful > 0) - Number(a.lawful > 0) ||
  (b.score?.low ?? -1) - (a.score?.low ?? -1) ||
  b.unknown - a.unknown ||
  (a.region < b.region ? -1 : 1);

/** What the workloads that may go to a region come to together. */
type Column = {
  lawful: number;
  low: number;
  high: number;
  priced: number;
  lines: number;
  pricedOn: PriceDays;
  score: { low: number; high: number };
};

function columnsOf({ rows, start, column, regions, offerOf, low, high, priced, lines, scores }: Matrix): Column[] {
  const columns = regions.map((): Column => ({
    lawful: 0,
    low: 0,
    high: 0,
    priced: 0,
    lines: 0,
    pricedOn: null,
    score: { low: 0, high: 0 },
  }));
  for (let row = 0; row < rows; row++)
    for (let cell = start[row]!; cell < start[row + 1]!; cell++) {
      const at = column[cell]!;
      const held = columns[at]!;
      held.lawful += 1;
      held.low += low[cell]!; // NaN, not computable, stays NaN
      held.high += high[cell]!;
      held.priced += priced[cell]!;
      held.lines += lines[cell]!;
      held.pricedOn = priceDaysWith(held.pricedOn, offerOf(row, at).price?.asOf ?? null);
      if (!scores) continue;
      held.score.low += scores.low[cell]!;
      held.score.high += scores.high[cell]!;
    }
  return columns;
}

/** The days between which prices lie, with one more. */
export function priceDaysWith(span: PriceDays, day: string | null): PriceDays {
  if (day === null) return span;
  if (span === null) return { oldest: day, newest: day };
  return { oldest: day < span.oldest ? day : span.oldest, newest: day > span.newest ? day : span.newest };
}

function comparedWorkload(
  matrix: Matrix,
  { workload, dataClass, needed, stays }: WorkloadFacts,
  row: number,
): ComparedWorkload {
  const { start, column, regions, isOpen, scores } = matrix;
  const rankedAt = (cell: number): Ranked => ({
    region: regions[column[cell]!]!.region.id,
    verdict: isOpen[cell] === 1 ? "unknown" : "pass",
    score: scores && range(scores.low[cell]!, scores.high[cell]!),
  });
  let best: Ranked | null = null;
  for (let cell = start[row]!; cell < start[row + 1]!; cell++) {
    const one = rankedAt(cell);
    if (!best || bestFirst(one, best) < 0) best = one;
  }
  return {
    workload: workload.id,
    name: workload.name,
    group: workload.group,
    dataClass,
    neededVcpu: needed.vcpu,
    neededMemoryGib: needed.memoryGib,
    storageGib: needed.storageGib,
    lawfulRegions: start[row + 1]! - start[row]!,
    stays,
    best: best?.region ?? null,
    bestScore: best?.score ?? null,
  };
}

function comparedRegion(
  matrix: Matrix,
  at: number,
  column: Column,
  cities: ReadonlyMap<string, Text>,
): Omit<ComparedRegion, "parts"> {
  const { lawful, low, high, priced, lines, pricedOn, score } = column;
  const { region, provider, seller, sovereignty, latency, lockIn } = matrix.regions[at]!;
  return {
    region: region.id,
    provider: seller.id,
    providerName: seller.name,
    city: region.city === null ? null : (cities.get(region.city) ?? { ko: region.city, en: region.city }),
    country: region.country,
    zone: region.zone,
    ownerCountry: provider.owner.country,
    lawful,
    unknown: matrix.unknown[at]!,
    monthly: lawful === 0 || Number.isNaN(low) ? null : { low, high, currency: matrix.currency },
    coverage: lines > 0 ? priced / lines : null,
    pricedOn,
    latency,
    sovereignty: sovereignty && {
      score: sovereignty.score,
      overallLevel: sovereignty.overallLevel,
      weakest: sovereignty.weakest,
    },
    lockIn,
    score: matrix.scores && lawful > 0 ? range(score.low / lawful, score.high / lawful) : null,
  };
}

/** On what a page stands: edition, packs, price dates, how much is priced, how much is not known. */
export function footingOf(assessment: Assessment, regions: readonly ComparedRegion[], unknowns: number): Footing {
  const { catalogue, packs, plan } = assessment;
  const lawful = new Set(regions.filter((region) => region.lawful > 0).map((region) => region.region));
  const dates = assessment.regions
    .filter(({ region }) => lawful.has(region.id))
    .flatMap(({ offers }) => offers.flatMap(({ price }) => (price ? [price.asOf] : [])))
    .sort();
  const weighted = regions.flatMap(({ coverage, lawful }) => (coverage === null ? [] : [{ coverage, lawful }]));
  const all = weighted.reduce((sum, region) => sum + region.lawful, 0);
  return {
    edition: { id: catalogue.edition.id, date: catalogue.edition.date },
    packs: packs.map(({ id, title, status }) => ({ id, title, status })),
    planDate: plan.agency.planDate,
    oldestPrice: dates[0] ?? null,
    newestPrice: dates.at(-1) ?? null,
    ...agedPrices(dates, plan),
    coverage: all > 0 ? weighted.reduce((sum, region) => sum + region.coverage * region.lawful, 0) / all : null,
    unknowns,
  };
}

/** How many prices of these days are old by the bounds of the plan. */
function agedPrices(dates: readonly string[], { agency, priceRules = defaultPriceRules }: Plan) {
  const ages = dates.map((day) => ageOf(day, agency.planDate, priceRules));
  return {
    warnAfterDays: priceRules.warnAfterDays,
    staleAfterDays: priceRules.staleAfterDays,
    ageingPrices: ages.filter((age) => age === "ageing").length,
    stalePrices: ages.filter((age) => age === "stale").length,
  };
}
