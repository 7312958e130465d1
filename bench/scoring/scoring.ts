/**
 * Scoring every workload in every region with gates, beside numpy on the same question: `npm run bench:scoring`.
 *
 * Kernel: 10,000 × 200 and 100,000 × 200, processes in turn (ours, numpy, ours, numpy), CPU time, same checksum and same best
 * regions or it fails. The product: the comparison of a workspace of 10,000 workloads over the bundled edition.
 * `-- --rounds 5 --rows 10000,100000 --python python3 --without-product`. Prints JSON.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keep, question } from "./question.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    rows: { type: "string", default: "10000,100000" },
    python: { type: "string", default: "python3" },
    "without-product": { type: "boolean", default: false },
  },
});
const ROUNDS = Number(values.rounds);
const COLUMNS = 200;
/** CPU ms warm that scoring may take. */
const GOALS: Readonly<Record<number, number>> = { 10_000: 16, 100_000: 150 };

type Told = Readonly<{
  medianCpuMs: number;
  feasible: number;
  checksum: number;
  bestHash: number;
  peakMb: number;
  firstCpuMs?: number;
  numpy?: string;
}>;

const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-scoring-"));
try {
  const kernel = values.rows.split(",").map(Number).map(besideNumpy);
  console.log(
    JSON.stringify(
      {
        machine: `${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
        kernel,
        product: values["without-product"] ? null : run(process.execPath, ["product.ts"]),
      },
      null,
      2,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function besideNumpy(rows: number): object {
  keep(folder, rows, COLUMNS, question(rows, COLUMNS));
  const ours = (mode: string): Told =>
    run(process.execPath, ["run-ours.ts", String(rows), String(COLUMNS), mode, String(2 * ROUNDS + 3)]);
  const numpy = (mode: string): Told => run(values.python, ["numpy_score.py", folder, mode, String(ROUNDS)]);
  const pairs = Array.from({ length: ROUNDS }, () => [ours("dense"), numpy("blocks")] as const);
  const [mine, theirs] = pairs[0]!;
  if (pairs.some(([a, b]) => a.bestHash !== b.bestHash || a.feasible !== b.feasible || !isNear(a.checksum, b.checksum)))
    throw new Error(`the answers differ: ${JSON.stringify(pairs)}`);
  const peakMb = Math.max(...pairs.map(([{ peakMb }]) => peakMb));
  const allowedMb = (4 * rows * COLUMNS) / 1e6 + 100;
  const cpuMs = middle(pairs.map(([{ medianCpuMs }]) => medianCpuMs));
  return {
    rows,
    columns: COLUMNS,
    feasiblePercent: rounded((100 * mine.feasible) / (rows * COLUMNS)),
    sameAnswer: { checksum: [mine.checksum, theirs.checksum], bestHash: [mine.bestHash, theirs.bestHash] },
    cpuMs: rounded(cpuMs),
    goalMs: GOALS[rows] ?? null,
    firstCallMs: rounded(middle(pairs.map(([{ firstCpuMs }]) => firstCpuMs!))),
    bestFiveOnlyMs: rounded(ours("best").medianCpuMs),
    millionCellsPerS: rounded((rows * COLUMNS) / cpuMs / 1000),
    numpyBlocksMs: rounded(middle(pairs.map(([, { medianCpuMs }]) => medianCpuMs))),
    numpyBlocksOverOurs: pairs.map(([a, b]) => rounded(b.medianCpuMs / a.medianCpuMs)),
    numpyBroadcastMs: rounded(numpy("broadcast").medianCpuMs),
    numpy: theirs.numpy,
    peakMb: rounded(peakMb),
    allowedMb: rounded(allowedMb),
    numpyPeakMb: rounded(theirs.peakMb),
  };
}

/** Both sum single floats, in another order. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.abs(b);
}

function run(command: string, [program, ...rest]: readonly [string, ...string[]]): Told {
  const words = [join(import.meta.dirname, program), ...rest];
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Told; // what the program prints
}

function middle(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
