/**
 * How the page answers to keys while a workbook of N × 20 is looked into, planned and saved by the host: in Chromium on the
 * web host, typing into the search of the workloads. Prints JSON. A measurement, not a test: it depends on the machine.
 *
 * `npm run bench:input -- [--rows 100000]`; Chromium from $CHROMIUM, else /usr/bin/chromium; Debian's python3-xlsxwriter.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";

const { values } = parseArgs({ options: { rows: { type: "string" } } });
const ROWS = values.rows ?? "100000";
const root = join(import.meta.dirname, "..", "..");
const sovplan = join(root, "electron", "cli", "sovplan.js");
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-input-"));
const workspace = join(folder, "plan.sovplan");

const made = spawnSync("/usr/bin/python3", [
  join(import.meta.dirname, "peers", "gen.py"),
  ROWS,
  join(folder, "inventory"),
]);
if (made.status !== 0) throw new Error(`the workbook could not be made: ${made.stderr.toString()}`);
spawnSync("node", [sovplan, "sample", workspace]);
const host = spawn("node", [sovplan, "serve", workspace, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
const url = await new Promise<string>((resolve) => {
  let said = "";
  host.stdout.on("data", (bytes: Buffer) => {
    said += bytes.toString();
    const found = /"url": *"([^"]+)"/.exec(said)?.[1];
    if (found) resolve(found);
  });
});

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(() => {
    localStorage.setItem("sovplan.desk", JSON.stringify({ language: "en", look: "light", compact: false }));
    const kept = window as unknown as { durations: number[] };
    kept.durations = [];
    // from the key until what it changed is painted, in steps of 8 ms; below 16 ms the browser does not tell
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") kept.durations.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.goto(url);
  await page.waitForTimeout(1500);
  await page.evaluate(() => (location.hash = "#/inventory/workloads"));
  await page.getByRole("button", { name: /^Import$/ }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^Import$/ }).click(),
  ]);
  await chooser.setFiles(join(folder, "inventory.xlsx"));

  const bar = page.locator(".long-work");
  const from = performance.now();
  let keys = 0;
  /** Types into the search of the workloads for as long as the host is at work. */
  async function typeMeanwhile(): Promise<void> {
    await page.evaluate(() => (location.hash = "#/inventory/workloads"));
    await page.getByRole("searchbox").first().click();
    do {
      await page.keyboard.press(keys % 8 === 7 ? "Backspace" : "ptlwebx"[keys % 8]!);
      keys += 1;
      await page.waitForTimeout(40);
    } while (page.url().includes("workloads") && (await bar.count()) > 0 && performance.now() - from < 90_000);
  }
  await bar.waitFor();
  await typeMeanwhile();
  // the sheet is of a known format, so it is planned at once; saving waits for a person
  await page.evaluate(() => (location.hash = "#/inventory/import"));
  const commit = page.getByTestId("commit");
  await commit.waitFor({ timeout: 60_000 });
  await commit.click({ timeout: 60_000 });
  await bar.waitFor();
  await typeMeanwhile();
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
  const all = [...told, ...Array.from({ length: Math.max(0, keys - told.length) }, () => 0)].sort((a, b) => a - b);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
  console.log(
    JSON.stringify(
      {
        rows: Number(ROWS),
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        seconds: Math.round((performance.now() - from) / 100) / 10,
        keys,
        p50Ms: at(0.5),
        p95Ms: at(0.95),
        worstMs: all.at(-1),
      },
      null,
      2,
    ),
  );
} finally {
  await browser.close();
  host.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
