import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["{shared,electron,renderer,bench}/**/*.test.ts", "e2e/**/*.test.ts"],
    exclude: ["e2e/journeys/**", "**/node_modules/**"],
    maxWorkers: 2,
    // nothing here waits for a clock: the limit only ends what hangs
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
