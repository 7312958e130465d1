/**
 * Ordering and dating the moves, beside networkx on the same graphs: `npm run bench:waves`.
 *
 * Without a file: six generated graphs (1,000, 10,000 and 100,000 workloads), then the PSPLIB samples where they lie beside the checkout.
 * With files: `npm run bench:waves -- GRAPH.json` (shape in instance.ts) or `FILE.sm`. Ours and networkx in turn, each in
 * processes of its own, CPU time. `--check 2000` instead measures one live check of that many workloads, as while a wave is dragged. `--rounds 5 --seconds 10 --python python3`. Prints JSON.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkLive } from "./check.ts";
import { generate } from "./generate.ts";
import { searchPsplib } from "./psplib.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "10" },
    python: { type: "string", default: "python3" },
    check: { type: "string" },
  },
});
const ROUNDS = Number(values.rounds);
/** Workloads and seed of the graphs that are drawn. */
const DRAWN = [
  [1_000, 1],
  [1_000, 2],
  [10_000, 3],
  [10_000, 4],
  [10_000, 5],
  [100_000, 6],
] as const;
const SAMPLES = join(import.meta.dirname, "../../../shared/samples/psplib-j30");

type Ours = Readonly<{ firstCpuMs: number; warmCpuMs: number; makespan: number; bound: number; peakMb: number }>;
type Theirs = Readonly<{ networkx: string; cpuMs: number; makespan: number; bound: number; peakMb: number }>;

const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-waves-"));
try {
  if (values.check !== undefined) {
    console.log(JSON.stringify(await checkLive(folder, Number(values.check)), null, 2));
  } else measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(): void {
  const hasPeer = spawnSync(values.python, ["-c", "import networkx"]).status === 0;
  if (!hasPeer) console.error(`${values.python} has no networkx: ours is measured alone (--python names another)`);
  const graphs = positionals.length > 0 ? positionals.filter((file) => !file.endsWith(".sm")) : DRAWN.map(drawn);
  const lists = positionals.length > 0 ? positionals.filter((file) => file.endsWith(".sm")) : samples();
  console.log(
    JSON.stringify(
      {
        machine: `${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
        graphs: graphs.map((file) => besideNetworkx(file, hasPeer)),
        psplib: lists.map((file) => ({ file: basename(file), ...searched(file) })),
      },
      null,
      2,
    ),
  );
}

function drawn([size, seed]: readonly [number, number]): string {
  const file = join(folder, `${size}-${seed}.json`);
  writeFileSync(file, JSON.stringify(generate(size, seed)));
  return file;
}

function samples(): string[] {
  if (!existsSync(SAMPLES)) {
    console.error(`${SAMPLES} is not there: no PSPLIB samples are measured`);
    return [];
  }
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".sm"))
    .sort()
    .map((name) => join(SAMPLES, name));
}

function besideNetworkx(file: string, hasPeer: boolean): object {
  const pairs = Array.from({ length: ROUNDS }, () => {
    const ours: Ours = run(process.execPath, [join(import.meta.dirname, "run-ours.ts"), file, "12"]);
    return {
      ours,
      theirs: hasPeer ? run(values.python, [join(import.meta.dirname, "peers/nx.py"), file]) : null,
    };
  });
  const { ours, theirs } = pairs[0]!;
  if (theirs && theirs.bound !== ours.bound) throw new Error(`the bounds differ: ${ours.bound} and ${theirs.bound}`);
  return {
    file: basename(file),
    makespan: ours.makespan,
    bound: ours.bound,
    overBound: rounded(ours.makespan / ours.bound),
    warmCpuMs: rounded(middle(pairs.map((pair) => pair.ours.warmCpuMs))),
    firstCpuMs: rounded(middle(pairs.map((pair) => pair.ours.firstCpuMs))),
    peakMb: rounded(Math.max(...pairs.map((pair) => pair.ours.peakMb))),
    networkx: theirs && {
      version: theirs.networkx,
      makespan: theirs.makespan,
      cpuMs: rounded(middle(pairs.map((pair) => pair.theirs!.cpuMs))),
      peakMb: rounded(theirs.peakMb),
      overOurs: pairs.map((pair) => rounded(pair.theirs!.cpuMs / pair.ours.warmCpuMs)),
    },
  };
}

function searched(file: string): object {
  const found = searchPsplib(readFileSync(file, "utf8"), Number(values.seconds));
  const list = join(dirname(file), "best_known.tsv");
  const known = existsSync(list)
    ? readFileSync(list, "utf8")
        .split("\n")
        .map((line) => line.split("\t"))
        .find((cells) => cells[1] === basename(file))?.[2]
    : undefined;
  return known === undefined
    ? found
    : { ...found, bestKnown: Number(known), overBestKnown: rounded(found.makespan / Number(known)) };
}

function run(command: string, words: readonly string[]): Ours & Theirs {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Ours & Theirs; // what the programs print; each caller reads what is its own
}

function middle(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
