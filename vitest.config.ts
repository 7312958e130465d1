import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./e2e/longest-first.ts";

// the host's threads are started hundreds of times: what was compiled for one need not be for the next (as in electron/cli/sovplan.js)
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "node_modules", ".cache", "sovplan");

export default defineConfig({
  test: {
    environment: "node",
    include: ["{shared,electron,renderer,bench}/**/*.test.ts", "e2e/**/*.test.ts"],
    exclude: ["e2e/journeys/**", "**/node_modules/**"],
    globalSetup: "e2e/once-per-run.ts",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // nothing here waits for a clock: the limit only ends what hangs
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
