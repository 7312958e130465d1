import type { Offer, ServicePrice } from "../model/catalogue.ts";
import type { Weight } from "../model/requirement.ts";
import type { Verdict } from "../model/result.ts";
import { type Currency, minorPerMajor } from "../units/money.ts";
import type { RegionFacts, WorkloadFacts } from "./assess.ts";
import type { MonthlyCost } from "./cost/workload-cost.ts";
import { pointsOf, valueThere } from "./score-parts.ts";
import { type Bits, bitsOf, hasBit } from "./scoring/bits.ts";
import { shareOf } from "./scoring/normalise.ts";
import { type Cells, type ColumnGate, gateOf, openCells, scan } from "./scoring/scan.ts";
import { type Scores, type Shares, weigh } from "./scoring/weigh.ts";
import type { Fit } from "./sizing/fit.ts";
import { gpuKey } from "./sizing/gpu-fit.ts";
import type { VerdictClasses } from "./verdict-classes.ts";

/**
 * Every workload in every region it may go to, in columns of numbers: what a comparison of ten thousand workloads needs of
 * a million cells, without making one.
 *
 * Rows are `workloads`, columns `regions`; what is said of a cell lies at its place in `column`. Equal to `cell()`.
 */
export type Matrix = Cells &
  Readonly<{
    workloads: readonly WorkloadFacts[];
    regions: readonly RegionFacts[];
    /** The cheapest fitting offer of a cell. */
    offerOf: (row: number, column: number) => Offer;
    /** 1: it cannot be told whether it may, and the scenario lets that stand. */
    isOpen: Uint8Array;
    currency: Currency;
    /** Per month, whole minor units. NaN in both: not computable. */
    low: Float64Array;
    high: Float64Array;
    /** Cost lines, and how many of them have a price. */
    priced: Uint8Array;
    lines: Uint8Array;
    /** By region: workloads of which it cannot be told whether they may go there. */
    unknown: Int32Array;
    /** Rows that neither rules nor price lists can tell apart have one number; −1: not to be placed. */
    kindOf: Int32Array;
    weights: readonly Weight[];
    shares: readonly Shares[];
    /** Points 0–100; `null`: the weights sum to nothing. */
    scores: Scores | null;
  }>;

/** What the matrix is made from; all of it is asked once a kind and not once a cell, except the price. */
export type MatrixQuestion = Readonly<{
  workloads: readonly WorkloadFacts[];
  regions: readonly RegionFacts[];
  weights: readonly Weight[];
  /** Whether an open verdict may stand. */
  allowsUnknown: boolean;
  currency: Currency;
  verdicts: VerdictClasses;
  fit: (workload: WorkloadFacts, region: RegionFacts) => Fit;
  price: (workload: WorkloadFacts, offer: Offer, services: readonly ServicePrice[]) => MonthlyCost;
}>;

export function matrixOf(question: MatrixQuestion): Matrix {
  const { workloads, regions, weights, verdicts, price, currency } = question;
  const [rows, columns] = [workloads.length, regions.length];
  const { sizeOf, sizes, offerOf } = fittingOffers(question);
  const classOf = Int32Array.from(workloads, (workload) => verdicts.classOf(workload));
  const hopeful = hopefulColumns(question);
  const verdictAt = (row: number, column: number): Verdict => {
    if (!hasBit(hopeful(classOf[row]!), column)) return "fail";
    const offer = offerOf(row, column);
    return offer ? verdicts.judged(classOf[row]!, regions[column]!, verdicts.kindOf(offer)).verdict : "fail";
  };
  const kind = (row: number): number => (workloads[row]!.stays ? -1 : classOf[row]! * sizes + sizeOf[row]!);
  const gate = (passes: (verdict: Verdict) => boolean): ColumnGate =>
    gateOf(rows, columns, kind, (row, column) => !workloads[row]!.stays && passes(verdictAt(row, column)));
  const may = gate((verdict) => verdict === "pass" || (question.allowsUnknown && verdict === "unknown"));

  const cells = openCells(rows, columns, [may]);
  const count = cells.column.length;
  const held = {
    isOpen: new Uint8Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
    priced: new Uint8Array(count),
    lines: new Uint8Array(count),
  };
  for (let row = 0; row < rows; row++)
    for (let cell = cells.start[row]!; cell < cells.start[row + 1]!; cell++) {
      const column = cells.column[cell]!;
      const month = price(workloads[row]!, offerOf(row, column)!, regions[column]!.services);
      held.low[cell] = month.high === null ? NaN : month.low;
      held.high[cell] = month.high ?? NaN;
      held.priced[cell] = month.priced;
      held.lines[cell] = month.lines;
      if (question.allowsUnknown && verdictAt(row, column) === "unknown") held.isOpen[cell] = 1;
    }

  const unknown = new Int32Array(columns);
  scan(rows, columns, [gate((verdict) => verdict === "unknown")], (_, open, found) => {
    for (let nth = 0; nth < found; nth++) unknown[open[nth]!]! += 1;
  });
  const whole = {
    ...cells,
    ...held,
    workloads,
    regions,
    offerOf: (row: number, column: number) => offerOf(row, column)!,
    currency,
  };
  const shares = weights.map((weight) => sharesOf(whole, weight));
  return {
    ...whole,
    unknown,
    kindOf: Int32Array.from(workloads, (_, row) => kind(row)),
    weights,
    shares,
    scores: weights.some(({ weight }) => weight > 0) ? weigh(cells, shares, pointsOf(weights)) : null,
  };
}

/** The cheapest fitting offer by what is needed, looked for once a size and region, and only where it is asked for. */
function fittingOffers({ workloads, regions, fit }: MatrixQuestion) {
  const numbers = new Map<string, number>();
  const sizeOf = Int32Array.from(workloads, ({ needed: { vcpu, memoryGib }, gpuNeed }) => {
    const key = `${vcpu?.high}|${memoryGib?.high}|${gpuKey(gpuNeed)}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const held: (Offer | null | undefined)[] = Array.from({ length: numbers.size * regions.length });
  function offerOf(row: number, column: number): Offer | null {
    const at = sizeOf[row]! * regions.length + column;
    const before = held[at];
    return before === undefined ? (held[at] = fit(workloads[row]!, regions[column]!).offer) : before;
  }
  return { sizeOf, sizes: numbers.size, offerOf };
}

/** By class of workload, the regions where some offer is not refused whatever is needed: only there a size is looked for. */
function hopefulColumns({ regions, verdicts }: MatrixQuestion): (workloadClass: number) => Bits {
  const kinds = regions.map(({ offers }) => [...new Set(offers.map((offer) => verdicts.kindOf(offer)))]);
  const held = new Map<number, Bits>();
  return (workloadClass) => {
    const before = held.get(workloadClass);
    if (before) return before;
    const bits = bitsOf(regions.length, (column) =>
      kinds[column]!.some((kind) => verdicts.judged(workloadClass, regions[column]!, kind).verdict !== "fail"),
    );
    held.set(workloadClass, bits);
    return bits;
  };
}

type Costed = Pick<Matrix, "rows" | "start" | "column" | "workloads" | "regions" | "currency" | "low" | "high">;

/** What a criterion brings to each cell; `factor`: with all prices so many times what they are. */
export function sharesOf(matrix: Costed, { criterion, best, worst }: Weight, factor = 1): Shares {
  const isCost = criterion === "cost";
  const size = isCost ? matrix.column.length : matrix.regions.length;
  const [low, high] = [new Float64Array(size), new Float64Array(size)];
  const put = (at: number, { low: least, high: most }: { low: number; high: number }): void => {
    low[at] = least;
    high[at] = most;
  };
  if (!isCost) {
    matrix.regions.forEach((facts, column) => put(column, shareOf(valueThere(criterion, facts), best, worst)));
    return { by: "column", low, high };
  }
  eachCost(matrix, (cell, least, most) =>
    put(cell, shareOf(Number.isNaN(least) ? null : { low: factor * least, high: factor * most }, best, worst)),
  );
  return { by: "cell", low, high };
}

/** Cost of each cell for a needed vCPU and month, major units; NaN: not computable. */
export function eachCost(
  { rows, start, workloads, currency, low, high }: Costed,
  visit: (cell: number, low: number, high: number) => void,
): void {
  const minor = minorPerMajor[currency];
  for (let row = 0; row < rows; row++) {
    const { vcpu } = workloads[row]!.needed;
    const [least, most] = [vcpu?.low ?? NaN, vcpu?.high ?? NaN];
    for (let cell = start[row]!; cell < start[row + 1]!; cell++)
      visit(cell, low[cell]! / minor / most, high[cell]! / minor / least);
  }
}
