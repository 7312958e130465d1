/**
 * How soon the page answers a weight slider: `npm run bench:slider [-- workloads]`, 10,000 by default.
 *
 * A workspace is filled through the service, served as to a person, and the sliders of the Compare page are moved by keys
 * and by the mouse in Chromium: from the input's own time stamp to the first frame painted after it. Prints JSON beside
 * the bound of 50 ms; idle machines only, since it measures frames.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, type Page, chromium } from "@playwright/test";
import { startHost } from "../../e2e/host.ts";
import { manyWorkloads } from "./many-workloads.ts";

const MOVES = 100;
const BOUND_MS = 50;
const rows = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-slider-"));
try {
  const file = join(folder, "many.sovplan");
  await manyWorkloads(file, rows, folder);
  console.log(JSON.stringify({ workloads: rows, boundMs: BOUND_MS, ...(await measure(file)) }, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(path: string): Promise<object> {
  const host = await startHost(path);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "ko-KR" });
    const calls: string[] = [];
    page.on("request", (request) => request.method() === "POST" && calls.push(new URL(request.url()).pathname));
    await page.goto(host.url);
    const clock = await page.context().newCDPSession(page);
    // of the thread that draws, whatever else the machine is doing
    await clock.send("Performance.enable", { timeDomain: "threadTicks" });
    const found: Record<string, object> = {};
    const started = performance.now();
    for (const [tab, ready] of [
      ["matrix", ".heat-pass, .heat-unknown"],
      ["bars", ".drawing svg"],
      ["map", ".score-mark"],
      ["table", ".grid-row .cell"],
    ] as const) {
      await page.goto(new URL(`/#/compare/${tab}`, page.url()).href);
      await page.locator(ready).first().waitFor({ timeout: 300_000 });
      if (tab === "matrix") found["opened"] = { ms: Math.round(performance.now() - started) };
      await page.waitForTimeout(3_000); // what is done while idle is done by now
      calls.length = 0;
      const cells = await page.locator(".heat-cell").count();
      found[tab] = {
        ...(cells > 0 ? { cells } : {}),
        keys: await byKeys(page, clock),
        drag: await byMouse(page, clock),
        callsMade: calls.length,
      };
    }
    return found;
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** A frame is painted once what was asked for in its callback has had its turn. */
async function listenFor(page: Page, event: "keydown" | "pointermove" | "mousemove"): Promise<void> {
  await page.evaluate((name) => {
    const held = { times: [] as number[] };
    Object.assign(window, { held });
    document.addEventListener(
      name,
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => held.times.push(performance.now() - timeStamp);
          painted.port2.postMessage(null);
        }),
      { capture: true },
    );
  }, event);
}

async function byKeys(page: Page, clock: CDPSession): Promise<object> {
  await listenFor(page, "keydown");
  const thumbs = page.getByRole("slider");
  const count = await thumbs.count();
  const before = await spent(clock);
  for (let move = 0; move < MOVES; move += 1) {
    await thumbs.nth(move % count).focus();
    await page.keyboard.press(Math.floor(move / count) % 6 < 3 ? "ArrowRight" : "ArrowLeft");
    await painted(page, move + 1);
  }
  return { ...(await summary(page)), cpuMsPerMove: perMove(before, await spent(clock)) };
}

async function byMouse(page: Page, clock: CDPSession): Promise<object> {
  const track = page.getByRole("slider").first().locator("xpath=ancestor::*[contains(@class,'trackContainer')]");
  const box = (await track.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  await listenFor(page, "mousemove");
  const before = await spent(clock);
  for (let move = 0; move < MOVES; move += 1) {
    const share = Math.abs(((move * 7) % 200) - 100) / 100;
    await page.mouse.move(box.x + 2 + share * (box.width - 4), y);
    await painted(page, move + 1);
  }
  const found = await summary(page);
  const after = await spent(clock);
  await page.mouse.up();
  return { ...found, cpuMsPerMove: perMove(before, after) };
}

/** What the page's thread has spent so far, ms: on everything, on scripts, on styles, on layout. */
async function spent(clock: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await clock.send("Performance.getMetrics");
  const of = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  return {
    all: of("TaskDuration"),
    script: of("ScriptDuration"),
    style: of("RecalcStyleDuration"),
    layout: of("LayoutDuration"),
  };
}

function perMove(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>): object {
  const each = Object.entries(after).map(([name, ms]) => [name, Math.round(((ms - before[name]!) / MOVES) * 10) / 10]);
  return Object.fromEntries(each) as object; // numbers by name
}

async function painted(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (many) => (window as unknown as { held: { times: number[] } }).held.times.length >= many,
    count,
    { polling: 5, timeout: 10_000 },
  );
}

async function summary(page: Page): Promise<object> {
  const times = await page.evaluate(() => (window as unknown as { held: { times: number[] } }).held.times);
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10;
  const over = times.filter((ms) => ms > BOUND_MS).length;
  return { moves: times.length, p50Ms: at(0.5), p95Ms: at(0.95), worstMs: at(1), overBound: over };
}
