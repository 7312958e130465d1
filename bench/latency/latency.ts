/**
 * How well round trips are told of places nobody measured, and how quickly. Prints JSON.
 *
 * Quality: the AWS matrix (496 pairs, both ways averaged), each region left out in turn with all its pairs; beside what a
 * planner would take instead (a line over the great circle) and the bare cable-hub graph. The band is checked on regions
 * its own width was not taken from. Speed: 10,000 pairs through the command line as a whole process, and in process.
 *
 * `npm run bench:latency -- [--pairs 10000] [--rounds 5]`. Quality is the same on every machine; speed depends on it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { networkFor } from "../../shared/engines/latency/network.ts";
import { City, LatencyFacts, Region } from "../../shared/model/catalogue.ts";
import {
  type Answer,
  type Facts,
  type Pair,
  cellOf,
  leaveBothOut,
  leaveOneRegionOut,
  pairsOf,
  percentile,
  relative,
  round,
  score,
} from "./leave-out.ts";
import { chosenApart, refitGraph } from "./refit.ts";

const { values } = parseArgs({ options: { pairs: { type: "string" }, rounds: { type: "string" } } });
const PAIRS = Number(values.pairs ?? 10_000);
const ROUNDS = Number(values.rounds ?? 5);

const assets = join(import.meta.dirname, "..", "..", "assets", "catalogue");
const read = (path: string): unknown => JSON.parse(readFileSync(join(assets, path), "utf8"));
const given: Facts = {
  facts: LatencyFacts.parse(read("latency.json")),
  regions: Region.array().parse((read("providers/aws.json") as { regions: unknown }).regions), // checked by parse
  cities: City.array().parse((read("cities.json") as { cities: unknown }).cities),
};

const pairs = pairsOf(given);
const left = leaveOneRegionOut(given, pairs);
const both = leaveBothOut(given, pairs);
const refit = refitGraph(pairs);

const said = (answers: readonly Answer[]) =>
  answers.map(({ pair, said }) => ({ measured: pair.measured, ms: said.p50 }));
const peer = (list: readonly Pair[], ms: (pair: Pair) => number) =>
  score(list.map((pair) => ({ measured: pair.measured, ms: ms(pair) })));

/** The rivals on one choice of pairs. The line and the graph were fitted with all pairs at hand: the bar is laid high. */
const rivals = (isIn: (pair: Pair) => boolean) => ({
  plainLine: peer(pairs.filter(isIn), ({ line }) => line),
  bareGraph: peer(pairs.filter(isIn), ({ graph }) => graph),
  bareGraphRefitEachFold: score(
    refit.filter(({ pair }) => isIn(pair)).map(({ pair, ms }) => ({ measured: pair.measured, ms })),
  ),
  sovplanOneRegionLeftOut: score(said(left.filter(({ pair }) => isIn(pair)))),
  sovplanBothEndsLeftOut: score(said(both.filter(({ pair }) => isIn(pair)))),
});

const distances = [
  [50, 500],
  [500, 1500],
  [1500, 4000],
  [4000, 8000],
  [8000, 21_000],
] as const;

/** Share of measured figures inside the band; `extra` takes back the ten points that other providers' ends get on each side. */
function coverage(answers: readonly Answer[], extra: number) {
  const inside = answers.filter(
    ({ pair: { measured }, said: { p10, p50, p90 } }) => measured >= p10 + extra * p50 && measured <= p90 - extra * p50,
  );
  const width = answers.map(({ said: { p10, p50, p90 } }) => (p90 - p10) / p50 - 2 * extra);
  return {
    answers: answers.length,
    insidePercent: round((100 * inside.length) / Math.max(1, answers.length), 1),
    medianWidthPercent: round(100 * percentile(width, 0.5), 0),
  };
}
const byMethod = (answers: readonly Answer[], extra: number) =>
  Object.fromEntries(
    [...new Set(answers.map(({ said }) => said.method))].map((method) => [
      method,
      coverage(
        answers.filter(({ said }) => said.method === method),
        extra,
      ),
    ]),
  );

/** The band's table as these answers give it, and what share of a region's answers lies inside a table made without it. */
function bandTable(answers: readonly Answer[]) {
  const corrected = answers.filter(({ said }) => said.method === "hub-graph+neighbours");
  const cells = [...new Set(corrected.map(cellOf))].sort();
  const table = Object.fromEntries(
    cells.map((cell) => {
      const errors = corrected.filter((one) => cellOf(one) === cell).map(relative);
      return [
        cell,
        { answers: errors.length, p8: round(percentile(errors, 0.08), 3), p92: round(percentile(errors, 0.92), 3) },
      ];
    }),
  );
  const inside = corrected.filter((one) => {
    const others = corrected.filter(({ pair: { a, b } }, _, __, out = one.out) => a !== out && b !== out);
    const errors = others.filter((other) => cellOf(other) === cellOf(one)).map(relative);
    return relative(one) >= percentile(errors, 0.08) && relative(one) <= percentile(errors, 0.92);
  });
  return { table, insideOutOfSamplePercent: round((100 * inside.length) / corrected.length, 1) };
}

/** Regions for which the corrected graph errs less than the bare one, of all. */
function regionsBetter(): string {
  const ends = [...new Set(left.map(({ out }) => out))];
  const better = ends.filter((end) => {
    const own = left.filter(({ out }) => out === end);
    return (
      score(said(own)).mapePercent <
      peer(
        own.map(({ pair }) => pair),
        ({ graph }) => graph,
      ).mapePercent
    );
  });
  return `${better.length} of ${ends.length}`;
}

/** Debian's, which sees what the processor did; without it only the clock is told. */
const TIME = "/usr/bin/time";
const medians = (values: readonly number[]) => ({
  median: round(percentile(values, 0.5)),
  all: values.map((value) => round(value)),
});

/** Seconds of a whole process and inside one, over pairs spread evenly over the lands where people live. */
function speed() {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-latency-"));
  try {
    const file = join(folder, "pairs.csv");
    const points = Array.from({ length: 2 * PAIRS }, (_, at) => {
      const city = given.cities[at % given.cities.length]!;
      const turn = (at * 0.618_034) % 1; // spread, and the same in every run
      return [city.lat + 2 * turn - 1, city.lon + 2 * ((at * 0.414_214) % 1) - 1].map((one) => one.toFixed(4));
    });
    const rows = Array.from({ length: PAIRS }, (_, at) => [...points[at]!, ...points[2 * PAIRS - 1 - at]!].join(","));
    writeFileSync(file, `lat1,lon1,lat2,lon2\n${rows.join("\n")}\n`);
    const program = join(import.meta.dirname, "..", "..", "electron", "cli", "sovplan.js");
    const told = join(folder, "time.txt");
    const runs = Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      const words = [process.execPath, program, "latency", "--pairs", file];
      const [command, ...rest] = existsSync(TIME) ? [TIME, "-f", "%U %S", "-o", told, ...words] : words;
      const { status, stdout, stderr } = spawnSync(command!, rest, { encoding: "utf8", maxBuffer: 1e9 });
      const wall = (performance.now() - from) / 1000;
      const cpu = existsSync(told) ? readFileSync(told, "utf8").trim().split(" ").map(Number) : [NaN];
      const lines = stdout.trim().split("\n").length - 1;
      if (status !== 0 || lines !== PAIRS) throw new Error(`latency ended with ${status}, ${lines} lines: ${stderr}`);
      return { wall, cpu: cpu.reduce((sum, one) => sum + one, 0) };
    });
    const numbers = rows.map((row) => row.split(",").map(Number) as [number, number, number, number]); // written above
    const inside = Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      const network = networkFor(given.facts, given.regions, given.cities);
      for (const [lat1, lon1, lat2, lon2] of numbers) network.predictPair({ lat1, lon1, lat2, lon2 });
      return performance.now() - from;
    });
    return {
      pairs: PAIRS,
      wholeProcessS: medians(runs.map(({ wall }) => wall)),
      wholeProcessCpuS: medians(runs.map(({ cpu }) => cpu)),
      inProcessMs: medians(inside),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(
  JSON.stringify(
    {
      machine: { processors: cpus().length, model: cpus()[0]?.model ?? null, node: process.version },
      matrix: { pairs: pairs.length, period: given.facts.period },
      all: rivals(() => true),
      koreaEurope: rivals(({ isKoreaEurope }) => isKoreaEurope),
      byDistanceKm: Object.fromEntries(
        distances.map(([from, to]) => [`${from}–${to}`, rivals(({ km }) => km >= from && km < to)]),
      ),
      regionsWhereBetterThanBareGraph: regionsBetter(),
      constantsChosenWithoutTheRegion: chosenApart(given, pairs),
      bands: {
        asFittedOneRegionLeftOut: { all: coverage(left, 0.1), ...byMethod(left, 0.1) },
        asFittedBothEndsLeftOut: { all: coverage(both, 0.1), ...byMethod(both, 0.1) },
        asPrintedForOtherProviders: { all: coverage(left, 0), ...byMethod(left, 0) },
        correctedGraph: bandTable(left),
      },
      speed: speed(),
    },
    null,
    2,
  ),
);
