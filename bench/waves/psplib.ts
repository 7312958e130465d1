import { shortSchedule } from "../../shared/engines/waves/improve.ts";
import { projectOf } from "../../shared/engines/waves/project.ts";
import { readPsplib } from "./instance.ts";

/**
 * The best schedule met in about so many seconds of CPU time: the search is bounded by work, so it is asked with twice the work until
 * twice as much again would not fit, or until the bound is met.
 */
export function searchPsplib(text: string, seconds: number): { makespan: number; bound: number; cpuMs: number } {
  const { durations, needs, waitsFor, capacity, resources } = readPsplib(text);
  const project = projectOf(durations, needs, waitsFor, capacity, resources);
  const from = process.cpuUsage();
  let best = { makespan: Infinity, bound: 0 };
  let cpuMs = 0;
  for (let work = 100_000, last = 0; cpuMs + 3 * last < seconds * 1000; work *= 2) {
    const { makespan, bound } = shortSchedule(project, { work, enough: 1 });
    if (makespan < best.makespan) best = { makespan, bound };
    const { user, system } = process.cpuUsage(from);
    last = (user + system) / 1000 - cpuMs;
    cpuMs += last;
    if (best.makespan <= bound) break;
  }
  return { ...best, cpuMs: Math.round(cpuMs) };
}
