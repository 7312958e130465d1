import { ageOf } from "../catalogue/freshness.ts";
import type { Plan } from "../model/plan.ts";
import { defaultPriceRules } from "../model/price-rules.ts";
import type { RegionId, WorkloadId } from "../model/id.ts";
import type {
  Cell,
  CellPart,
  ComparedRegion,
  ComparedWorkload,
  Comparison,
  Footing,
  PriceDays,
} from "../model/result.ts";
import type { Text } from "../model/sentence.ts";
import { type MoneyRange, addMoneyRange } from "../units/money.ts";
import { type Range, addRange, range, scaleRange } from "../units/range.ts";
import type { CostLine } from "./cost/line.ts";
import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";

/** A line counts as covered when its price is known *and* can be said in the plan's currency. */
export const isCovered = ({ priced, monthly }: CostLine): boolean => priced && monthly !== null;

/** Whether a workload may go there: lawful, or open where the scenario lets open verdicts stand. */
export const mayGo = ({ scenario }: Assessment, cell: Pick<Cell, "offer" | "verdict">): boolean =>
  cell.offer !== null && (cell.verdict === "pass" || (cell.verdict === "unknown" && scenario.unknown === "allow"));

/** Who is best for what: all regions over all workloads that are to move. */
export function compareAll(assessment: Assessment): Comparison {
  const cities = new Map(assessment.catalogue.cities.map(({ name }) => [name.en, name]));
  const columns = new Map<RegionId, Column>(assessment.regions.map((facts) => [facts.region.id, emptyColumn(facts)]));
  let unknowns = 0;

  const rows = assessment.workloads.map((workload) => {
    const row: Row = { lawful: 0, best: null };
    if (workload.dataClass === null) unknowns += 1;
    if (workload.needed.vcpu === null || workload.needed.memoryGib === null) unknowns += 1;
    if (!workload.stays)
      for (const facts of assessment.regions)
        addCell(assessment, columns.get(facts.region.id)!, row, assessment.cell(workload, facts));
    return comparedWorkload(workload, row);
  });
  const regions = [...columns.values()].map((column) => comparedRegion(column, cities)).sort(lawfulFirst);
  return {
    scenario: assessment.scenario.id,
    footing: footingOf(assessment, regions, unknowns),
    regions,
    workloads: rows,
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

type Row = { lawful: number; best: CellFacts | null };
type Column = {
  facts: RegionFacts;
  lawful: number;
  unknown: number;
  monthly: MoneyRange | null;
  isWhole: boolean;
  priced: number;
  lines: number;
  pricedOn: PriceDays;
  score: Range | null;
  parts: CellPart[] | null;
};

const emptyColumn = (facts: RegionFacts): Column => ({
  facts,
  lawful: 0,
  unknown: 0,
  monthly: null,
  isWhole: true,
  priced: 0,
  lines: 0,
  pricedOn: null,
  score: null,
  parts: null,
});

function addCell(assessment: Assessment, column: Column, row: Row, cell: CellFacts): void {
  if (cell.verdict === "unknown") column.unknown += 1;
  if (!mayGo(assessment, cell)) return;
  column.lawful += 1;
  row.lawful += 1;
  if (cell.monthly === null) column.isWhole = false;
  else column.monthly = column.monthly ? addMoneyRange(column.monthly, cell.monthly) : cell.monthly;
  column.priced += cell.cost?.lines.filter(isCovered).length ?? 0;
  column.lines += cell.cost?.lines.length ?? 0;
  column.pricedOn = priceDaysWith(column.pricedOn, cell.pricedOn);
  if (cell.score)
    column.score = column.score
      ? range(column.score.low + cell.score.low, column.score.high + cell.score.high)
      : cell.score;
  column.parts = column.parts
    ? column.parts.map((part, at) => addPart(part, cell.parts[at]!))
    : cell.parts.map(({ criterion, value, share }) => ({ criterion, value, share }));
  if (!row.best || bestFirst(cell, row.best) < 0) row.best = cell;
}

const addPart = ({ criterion, value, share }: CellPart, more: CellPart): CellPart => ({
  criterion,
  value: value && more.value && addRange(value, more.value),
  share: addRange(share, more.share),
});

const meanPart = ({ criterion, value, share }: CellPart, count: number): CellPart => ({
  criterion,
  value: value && scaleRange(value, 1 / count),
  share: scaleRange(share, 1 / count),
});

/** The days between which prices lie, with one more. */
export function priceDaysWith(span: PriceDays, day: string | null): PriceDays {
  if (day === null) return span;
  if (span === null) return { oldest: day, newest: day };
  return { oldest: day < span.oldest ? day : span.oldest, newest: day > span.newest ? day : span.newest };
}

function comparedWorkload({ workload, dataClass, needed }: WorkloadFacts, { lawful, best }: Row): ComparedWorkload {
  return {
    workload: workload.id,
    name: workload.name,
    group: workload.group,
    dataClass,
    neededVcpu: needed.vcpu,
    neededMemoryGib: needed.memoryGib,
    storageGib: needed.storageGib,
    lawfulRegions: lawful,
    best: best?.region ?? null,
    bestScore: best?.score ?? null,
  };
}

function comparedRegion(
  { facts, lawful, unknown, monthly, isWhole, priced, lines, pricedOn, score, parts }: Column,
  cities: ReadonlyMap<string, Text>,
): ComparedRegion {
  const { region, provider, seller } = facts;
  return {
    region: region.id,
    provider: seller.id,
    providerName: seller.name,
    city: region.city === null ? null : (cities.get(region.city) ?? { ko: region.city, en: region.city }),
    country: region.country,
    zone: region.zone,
    ownerCountry: provider.owner.country,
    lawful,
    unknown,
    monthly: isWhole ? monthly : null,
    coverage: lines > 0 ? priced / lines : null,
    pricedOn,
    latency: facts.latency,
    sovereignty: facts.sovereignty && {
      score: facts.sovereignty.score,
      overallLevel: facts.sovereignty.overallLevel,
      weakest: facts.sovereignty.weakest,
    },
    lockIn: facts.lockIn,
    score: score && lawful > 0 ? range(score.low / lawful, score.high / lawful) : null,
    parts: parts?.map((part) => meanPart(part, lawful)) ?? [],
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
