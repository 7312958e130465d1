/** Ours in a process of its own: `run-ours.ts ROWS COLUMNS dense|best ROUNDS`. Prints JSON. */
import { question } from "./question.ts";
import { score } from "./ours.ts";

const [rows, columns] = process.argv.slice(2, 4).map(Number) as [number, number]; // as the bench calls it
const isDense = process.argv[4] === "dense";
const rounds = Number(process.argv[5]);

const asked = question(rows, columns);
const matrix = isDense ? new Float32Array(rows * columns) : null;
const best = new Int32Array(rows * 5);
const times = Array.from({ length: rounds }, () => {
  const from = process.cpuUsage();
  score(asked, rows, columns, matrix, best);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
});
let [checksum, feasible, bestHash] = [0, 0, 0];
for (const value of matrix ?? [])
  if (!Number.isNaN(value)) {
    checksum += value;
    feasible += 1;
  }
for (let row = 0; row < rows; row++) bestHash = (bestHash * 31 + best[row * 5]! + 1) % 1_000_003;
const [first] = times;
const sorted = times.toSorted((a, b) => a - b);
console.log(
  JSON.stringify({
    firstCpuMs: first,
    medianCpuMs: sorted[sorted.length >> 1],
    leastCpuMs: sorted[0],
    feasible,
    checksum: Math.round(checksum),
    bestHash,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
