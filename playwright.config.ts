import { defineConfig } from "@playwright/test";

/** Journeys through the screens in Debian's Chromium, each against a web host of its own (e2e/host.ts). */
export default defineConfig({
  testDir: "e2e/journeys",
  testMatch: "*.test.ts",
  outputDir: "test-results",
  reporter: "list",
  workers: 2,
  // each journey has a host and a workspace of its own: no worker is left with a long file while the other rests
  fullyParallel: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: "ko-KR",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      // the sandbox does not start for root; nothing is fetched from anywhere
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
