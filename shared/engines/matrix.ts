import type { Offer, ServicePrice } from "../model/catalogue.ts";
import type { Weight } from "../model/requirement.ts";
import { type Currency, minorPerMajor } from "../units/money.ts";
import type { RegionFacts, WorkloadFacts } from "./assess.ts";
import type { MonthlyCost } from "./cost/workload-cost.ts";
import { pointsOf, valueThere } from "./score-parts.ts";
import { shareOf } from "./scoring/normalise.ts";
import { type Cells, type ColumnGate, gateOf, openCells, scan } from "./scoring/scan.ts";
import { type Scores, type Shares, weigh } from "./scoring/weigh.ts";
import type { Fit } from "./sizing/fit.ts";
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
  const { sizeOf, sizes } = sizesOf(question);
  const classOf = Int32Array.from(workloads, (workload) => verdicts.classOf(workload));
  const verdictAt = (row: number, column: number) => {
    const { offer, kind } = sizes[sizeOf[row]!]![column]!;
    return offer ? verdicts.judged(classOf[row]!, regions[column]!, kind).verdict : "fail";
  };
  const kind = (row: number): number => (workloads[row]!.stays ? -1 : classOf[row]! * sizes.length + sizeOf[row]!);
  const gate = (passes: (verdict: string) => boolean): ColumnGate =>
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
  const offerOf = (row: number, column: number): Offer => sizes[sizeOf[row]!]![column]!.offer!;
  for (let row = 0; row < rows; row++)
    for (let cell = cells.start[row]!; cell < cells.start[row + 1]!; cell++) {
      const column = cells.column[cell]!;
      const month = price(workloads[row]!, offerOf(row, column), regions[column]!.services);
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
  const whole = { ...cells, ...held, workloads, regions, offerOf, currency };
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

/** Workloads by what they need, and for each need the cheapest fitting offer of every region. */
function sizesOf({ workloads, regions, verdicts, fit }: MatrixQuestion) {
  const numbers = new Map<string, number>();
  const sizes: Readonly<{ offer: Offer | null; kind: number }>[][] = [];
  const sizeOf = Int32Array.from(workloads, (workload) => {
    const { needed } = workload;
    const key = `${needed.vcpu?.high}|${needed.memoryGib?.high}`;
    let number = numbers.get(key);
    if (number === undefined) {
      const offers = regions.map((region) => {
        const { offer } = fit(workload, region);
        return { offer, kind: verdicts.kindOf(offer) };
      });
      number = sizes.push(offers) - 1;
      numbers.set(key, number);
    }
    return number;
  });
  return { sizeOf, sizes };
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
