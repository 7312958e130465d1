/** Ours in a process of its own: `run-ours.ts GRAPH.json ROUNDS`. Prints JSON. */
import { readFileSync } from "node:fs";
import { graphOf } from "../../shared/engines/waves/graph.ts";
import { shortSchedule } from "../../shared/engines/waves/improve.ts";
import { joinCircles } from "../../shared/engines/waves/join-circles.ts";
import type { GraphFile } from "./instance.ts";

const file = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as GraphFile; // made by generate.ts or by hand in its shape
const rounds = Number(process.argv[3] ?? 9);

let told: object = {};
const times = Array.from({ length: rounds }, () => {
  const from = process.cpuUsage();
  const after = new Int32Array(file.edges.length);
  const before = new Int32Array(file.edges.length);
  file.edges.forEach(([a, b], edge) => {
    before[edge] = a;
    after[edge] = b;
  });
  const { project, circles } = joinCircles({
    waitsFor: graphOf(file.V, after, before),
    durations: Int32Array.from(file.dur),
    resources: 1,
    effort: Float64Array.from(file.effort),
    capacity: Float64Array.of(file.teams),
  });
  const { makespan, bound } = shortSchedule(project, { work: 100 * file.V, enough: 1.02 });
  const { user, system } = process.cpuUsage(from);
  told = { workloads: file.V, dependencies: file.edges.length, pieces: circles.count, makespan, bound };
  return (user + system) / 1000;
});
const warm = times.slice(Math.ceil(rounds / 3)).sort((a, b) => a - b);
console.log(
  JSON.stringify({
    ...told,
    firstCpuMs: times[0],
    warmCpuMs: warm[warm.length >> 1],
    leastCpuMs: warm[0],
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
