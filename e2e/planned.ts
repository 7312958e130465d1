import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "./host.ts";

const program = join(import.meta.dirname, "..", "electron", "cli", "sovplan.js");

/** Journeys through a plan that is made already: the sample agency, placed and sorted into waves, once for each worker. */
export const test = base.extend<object, { sample: string }>({
  sample: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this very pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "sovplan-planned-"));
      const file = join(folder, "planned.sovplan");
      for (const step of ["sample", "place", "waves"]) {
        const made = spawnSync(process.execPath, [program, step, file], { encoding: "utf8" });
        if (made.status !== 0) throw new Error(`sovplan ${step}: ${made.stderr}`);
      }
      await use(file);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect, goTo } from "./host.ts";
