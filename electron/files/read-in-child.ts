import { existsSync, readFileSync } from "node:fs";
import { Refusal } from "../../shared/contract/failure.ts";
import { readWorkbook } from "./read.ts";

/**
 * Reads one file in a process of its own and says what it took: for tests that measure memory.
 *
 * `node read-in-child.ts PATH NAME` prints `{ outcome, rows, seconds, grownMb }`: seconds of processor, megabytes of the peak above before.
 */
const [, , path = "", name = ""] = process.argv;
const before = process.memoryUsage().rss;
const started = process.cpuUsage();
const outcome = { outcome: "read", rows: 0 };
try {
  const quiet = { progress: () => undefined, signal: new AbortController().signal };
  const { sheets } = await readWorkbook({ path, name }, quiet);
  outcome.rows = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  outcome.outcome = error.failure.code;
}
const grownMb = Math.round((peak() - before) / 1_048_576);
const spent = process.cpuUsage(started);
const seconds = Math.round((spent.user + spent.system) / 1000) / 1000;

/** Bytes. What the system reports of a process counts its parent's size where it was forked; the kernel's own mark does not. */
function peak(): number {
  const mark = existsSync("/proc/self/status") && /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
  return 1024 * (mark ? Number(mark[1]) : process.resourceUsage().maxRSS);
}
process.stdout.write(JSON.stringify({ ...outcome, seconds, grownMb }));
