import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before the first test of a run: a folder for what many test files start from, taken away after the last. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-once-"));
  process.env["SOVPLAN_ONCE_PER_RUN"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
