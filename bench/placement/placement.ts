/**
 * Placements within a proven gap, beside what else could find them: glpsol, cbc, HiGHS in WebAssembly and HiGHS native (scipy).
 *
 * Instances of the families B, Q and F (families.ts), each solver in turn on the same one, A B A B; CPU seconds of whole
 * processes, and of our search alone. Every answer of ours is checked by a program of its own (peers/check.py). Prints JSON.
 *
 * `npm run bench:placement -- [--instances B-1000,Q-1000,F-1000] [--seed 101] [--rounds 2] [--limit 60] [--peers glpsol,cbc,wasm,scipy]`.
 * Needs Debian's glpk-utils, coinor-cbc, python3-scipy and time; a peer that is not there is left out aloud.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate, writeMps } from "./families.ts";

const { values } = parseArgs({
  options: {
    instances: { type: "string", default: "B-100,B-1000,B-5000,Q-100,Q-500,Q-1000,Q-5000,F-1000" },
    seed: { type: "string", default: "101" },
    rounds: { type: "string", default: "2" },
    limit: { type: "string", default: "60" },
    peers: { type: "string", default: "glpsol,cbc,wasm,scipy" },
  },
});
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-placement-"));
const LIMIT = values.limit;

type Run = Readonly<{
  cpuS: number;
  peakMb: number;
  searchCpuS: number | null;
  /** Of a search in a process that has searched before; `null`: not measured. */
  warmCpuS: number | null;
  value: number | null;
  isClosed: boolean;
}>;
type Solver = (stem: string, gap: string) => Run;

function timed(command: string, words: readonly string[]): { out: string; cpuS: number; peakMb: number } {
  const told = join(folder, "time.txt");
  const { stdout, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", told, command, ...words], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const [user, system, peakKb] = readFileSync(told, "utf8").trim().split("\n").at(-1)!.split(" ").map(Number);
  return { out: `${stdout}\n${stderr}`, cpuS: round(user! + system!), peakMb: Math.round(peakKb! / 1024) };
}
const notMeasured = { searchCpuS: null, warmCpuS: null };
const round = (value: number): number => Math.round(value * 1000) / 1000;
const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** As in `bench:place`: a short run is over before a compiler in the background, or the one that takes longest, pays off. */
const AT_ONCE = ["--no-concurrent-recompilation", "--no-lazy-feedback-allocation", "--no-turbofan"];

const ours: Solver = (stem, gap) => {
  const solution = join(folder, "solution.json");
  const words = [...AT_ONCE, join(here, "place.js"), `${stem}.json`, "--gap", gap];
  const { out, ...cost } = timed("node", [...words, "--out", solution]);
  type Told = {
    value: number | null;
    bound: number | null;
    gap: number | null;
    searchCpuS: number;
    warmCpuS: number | null;
  };
  const told = JSON.parse(out.trim().split("\n")[0]!) as Told; // our own line
  const again = JSON.parse(
    timed("node", [...words, "--again", "9"])
      .out.trim()
      .split("\n")[0]!,
  ) as Told; // our own line
  if (told.value !== null) {
    writeFileSync(join(folder, "best.json"), "{}");
    const check = spawnSync("/usr/bin/python3", [join(here, "peers", "check.py"), `${stem}.json`, solution]);
    if (check.status !== 0) throw new Error(`the checker refuses our answer to ${stem}: ${String(check.stdout)}`);
  }
  return {
    ...cost,
    searchCpuS: told.searchCpuS,
    warmCpuS: again.warmCpuS,
    value: told.value,
    // no answer and no bound: proven that there is none
    isClosed: told.gap === null ? told.bound === null : told.gap <= Number(gap) + 1e-9,
  };
};

const peers: Readonly<Record<string, { needs: string; run: Solver }>> = {
  glpsol: {
    needs: "/usr/bin/glpsol",
    run: (stem, gap) => {
      const { out, ...cost } = timed("/usr/bin/glpsol", [
        "--freemps",
        `${stem}.mps`,
        "--mipgap",
        gap,
        "--tmlim",
        LIMIT,
      ]);
      const value =
        numberIn(out, /mip =\s+(\S+)[^\n]*\n(?![\s\S]*mip =)/) ?? numberIn(out, /(?:mip =|>>>>>)\s+([\d.e+]+)/);
      return { ...cost, ...notMeasured, value, isClosed: !/TIME LIMIT/.test(out) };
    },
  },
  cbc: {
    needs: "/usr/bin/cbc",
    run: (stem, gap) => {
      const { out, ...cost } = timed("/usr/bin/cbc", [`${stem}.mps`, "-ratio", gap, "-sec", LIMIT, "-solve", "-quit"]);
      const value = numberIn(out, /Objective value:\s+(\S+)/);
      return { ...cost, ...notMeasured, value, isClosed: !/Stopped on time/.test(out) };
    },
  },
  wasm: {
    needs: join(here, "peers", "highs-wasm.ts"),
    run: (stem, gap) => {
      const { out, ...cost } = timed("node", [join(here, "peers", "highs-wasm.ts"), `${stem}.mps`, gap, LIMIT]);
      const line = out.split("\n").find((one) => one.startsWith("{"));
      const told = line ? (JSON.parse(line) as { value: number; gap: number; searchCpuS: number }) : null; // our own line
      return {
        ...cost,
        searchCpuS: told?.searchCpuS ?? null,
        warmCpuS: null,
        value: told?.value ?? null,
        isClosed: told !== null && told.gap <= Number(gap) + 1e-9,
      };
    },
  },
  scipy: {
    needs: "/usr/lib/python3/dist-packages/scipy",
    run: (stem, gap) => {
      const script = join(here, "peers", "scipy_highs.py");
      const { out, ...cost } = timed("/usr/bin/python3", [script, `${stem}.json`, gap, LIMIT]);
      const found = /RESULT build (\S+) solve (\S+) obj (\S+) gap (\S+)/.exec(out);
      return {
        ...cost,
        searchCpuS: found ? Number(found[2]) : null,
        warmCpuS: null,
        value: found ? Number(found[3]) : null,
        isClosed: found !== null && Number(found[4]) <= Number(gap) + 1e-9,
      };
    },
  },
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const medianOf = (runs: readonly Run[], what: "searchCpuS" | "warmCpuS"): number | null =>
  runs[0]![what] === null ? null : round(median(runs.map((run) => run[what] ?? 0)));
const summary = (runs: readonly Run[]) => ({
  cpuS: round(median(runs.map(({ cpuS }) => cpuS))),
  searchCpuS: medianOf(runs, "searchCpuS"),
  warmCpuS: medianOf(runs, "warmCpuS"),
  peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
  value: runs[0]!.value,
  isClosed: runs.every(({ isClosed }) => isClosed),
});

const chosen = values.peers.split(",").filter((name) => {
  const peer = peers[name];
  if (peer && existsSync(peer.needs)) return true;
  process.stderr.write(`${name} is not here, and is left out\n`);
  return false;
});
const told: Record<string, unknown> = {};
try {
  for (const name of values.instances.split(",")) {
    const [family, size] = name.split("-") as ["B" | "Q" | "F", string]; // as the usage says
    const instance = generate(family, Number(size), Number(values.seed));
    const stem = join(folder, `${name}-${values.seed}`);
    writeFileSync(`${stem}.json`, JSON.stringify(instance));
    writeMps(instance, `${stem}.mps`);
    const gap = family === "Q" ? "0.001" : name === "B-100" ? "0" : "0.0001";
    const runs: Record<string, Run[]> = {};
    for (let at = 0; at < Number(values.rounds); at += 1) {
      (runs["sovplan"] ??= []).push(ours(stem, gap));
      for (const peer of chosen) (runs[peer] ??= []).push(peers[peer]!.run(stem, gap));
    }
    const mine = runs["sovplan"]!;
    told[name] = {
      gap,
      ...Object.fromEntries(Object.entries(runs).map(([solver, all]) => [solver, summary(all)])),
      timesAhead: Object.fromEntries(
        chosen.map((peer) => [peer, round(median(runs[peer]!.map(({ cpuS }, at) => cpuS / mine[at]!.cpuS)))]),
      ),
    };
    process.stderr.write(`${name} done\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ cpu: cpus()[0]?.model, cores: cpus().length, limitS: Number(LIMIT), ...told }, null, 2));
