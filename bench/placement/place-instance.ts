import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isLawful } from "../../shared/engines/placement/choice/choices.ts";
import { solveChoices } from "../../shared/engines/placement/choice/solve-choices.ts";
import { type Instance, choicesOf, faultOf } from "./instance.ts";

/**
 * Places one instance file: `npm run bench:place -- INSTANCE.json --gap 0.0001 --out solution.json [--seconds 60] [--again 9]`.
 *
 * Prints value, bound, gap, CPU seconds (of the search, and of the whole process) and peak memory as one JSON line; the answer
 * is a list of option numbers, one per workload, as the families' own checker reads it. `--again`: searches so many times more
 * and prints the median as `warmCpuS`: what a search costs in a process that has been at it, as the program's own has.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gap: { type: "string", default: "0.0001" },
    out: { type: "string" },
    seconds: { type: "string", default: "60" },
    again: { type: "string", default: "0" },
  },
});
const [path] = positionals;
if (path === undefined) fail("Which instance? npm run bench:place -- INSTANCE.json --gap 0.0001 --out solution.json");
const gap = Number(values.gap);
if (!(gap >= 0 && gap < 1)) fail(`“${values.gap}” is no gap: give a share of the value, such as 0.0001.`);

const { choices, options } = choicesOf(read(path));
const until = performance.now() + 1000 * Number(values.seconds);
const searched = () =>
  solveChoices(choices, {
    gap,
    mostNodes: 100_000,
    stop: () => performance.now() > until,
    start: null,
    prices: null,
    heard: () => {},
  });
const seconds = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000) / 1000;
const before = process.cpuUsage();
const { answer, bound, nodes } = searched();
const searchCpuS = seconds(process.cpuUsage(before));
const cpuS = seconds(process.cpuUsage());
const warm = Array.from({ length: Number(values.again) }, () => {
  const from = process.cpuUsage();
  searched();
  return seconds(process.cpuUsage(from));
}).sort((a, b) => a - b);
if (answer && !isLawful(choices, answer.picks))
  fail("The answer breaks a rule of the instance: this is a fault of the engine.");
if (answer && values.out !== undefined)
  writeFileSync(values.out, JSON.stringify(Array.from(answer.picks, (column) => options[column])));
process.stdout.write(
  `${JSON.stringify({
    value: answer?.cost ?? null,
    bound: Number.isFinite(bound) ? bound : null,
    gap: answer ? (answer.cost - bound) / Math.abs(answer.cost) : null,
    searchCpuS,
    warmCpuS: warm[Math.floor(warm.length / 2)] ?? null,
    cpuS,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    nodes,
  })}\n`,
);

function read(path: string): Instance {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fault = faultOf(value);
  return fault === null ? (value as Instance) : fail(`${path} is no placement instance: ${fault}.`); // just looked at
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
