/** The peers' question answered with the gates of the product: a dense matrix and the five best of each row. */
import { keepFive } from "./five.ts";
import { gateOf, scan } from "../../shared/engines/scoring/scan.ts";
import type { Question } from "./question.ts";

export const WEIGHTS = [0.45, 0.2, 0.2, 0.15] as const;

/** `matrix` `null`: only the best. Less is better; NaN: gated out; −1: fewer than five are left. */
export function score(
  asked: Question,
  rows: number,
  columns: number,
  matrix: Float32Array | null,
  best: Int32Array,
): void {
  const { cpu, memory, storage, egress, needs, mayLieIn, mostMs, site, service, sensitivity } = asked;
  const { cpuPrice, memoryPrice, storagePrice, egressPrice, offers, liesIn, ms, lockIn, sovereignty } = asked;
  const gates = [
    gateOf(
      rows,
      columns,
      (row) => needs[row]!,
      (row, column) => (needs[row]! & ~offers[column]!) === 0,
    ),
    gateOf(
      rows,
      columns,
      (row) => mayLieIn[row]!,
      (row, column) => (mayLieIn[row]! & liesIn[column]!) !== 0,
    ),
    gateOf(
      rows,
      columns,
      (row) => site[row]! * 4096 + mostMs[row]!,
      (row, column) => ms[site[row]! * columns + column]! <= mostMs[row]!,
    ),
  ];
  // what is read once a cell is kept in doubles, so that it need not be widened each time
  const [perCpu, perMemory, perStorage, perEgress] = [cpuPrice, memoryPrice, storagePrice, egressPrice].map((prices) =>
    Float64Array.from(prices),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]; // four go in
  const trips = Float64Array.from(ms);
  const levels = Float64Array.from(sovereignty);
  const cost = new Float64Array(columns);
  const values = new Float64Array(columns);
  matrix?.fill(NaN);

  scan(rows, columns, gates, (row, open, count) => {
    const c = cpu[row]!;
    const m = memory[row]!;
    const s = storage[row]!;
    const e = egress[row]!;
    let least = Infinity;
    for (let nth = 0; nth < count; nth++) {
      const column = open[nth]!;
      const sum = c * perCpu[column]! + m * perMemory[column]! + s * perStorage[column]! + e * perEgress[column]!;
      cost[nth] = sum;
      if (sum < least) least = sum;
    }
    const perCost = WEIGHTS[0] / least;
    const perMs = WEIGHTS[1] / mostMs[row]!;
    const perLevel = WEIGHTS[3] * sensitivity[row]!;
    const fromSite = site[row]! * columns;
    const fromService = service[row]! * columns;
    const fromRow = row * columns;
    for (let nth = 0; nth < count; nth++) {
      const column = open[nth]!;
      const value =
        cost[nth]! * perCost +
        trips[fromSite + column]! * perMs +
        lockIn[fromService + column]! * WEIGHTS[2] +
        levels[column]! * perLevel;
      values[nth] = value;
      if (matrix) matrix[fromRow + column] = value;
    }
    keepFive(values, open, count, best, 5 * row);
  });
}
