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
const grownMb = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1_048_576);
const spent = process.cpuUsage(started);
const seconds = Math.round((spent.user + spent.system) / 1000) / 1000;
process.stdout.write(JSON.stringify({ ...outcome, seconds, grownMb }));
