/**
 * The graph of dependencies at 2,000 workloads and 6,000 links, in Chromium on the web host: how soon it is drawn, and what
 * holds the page up while it is moved about in. Prints JSON. A measurement, not a test: it depends on the machine.
 *
 * `node bench/graph/graph.ts [--workloads 2000] [--links 6000]`; Chromium from $CHROMIUM, else /usr/bin/chromium.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Page, chromium } from "playwright";
import { saveDependencies } from "../../electron/database/dependencies.ts";
import { saveGroups } from "../../electron/database/groups.ts";
import { saveWorkloads } from "../../electron/database/workloads.ts";
import { session } from "../../electron/service/session.ts";
import { makeDependency, makeGroup, makeWorkload } from "../../shared/samples/make.ts";

const { values } = parseArgs({ options: { workloads: { type: "string" }, links: { type: "string" } } });
const WORKLOADS = Number(values.workloads ?? 2000);
const LINKS = Number(values.links ?? 6000);
const PER_GROUP = 8;

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Workloads in groups or without; most links lead to the few that everybody calls, one in fifty back. */
async function workspaceOf(file: string, isGrouped: boolean): Promise<void> {
  const next = seeded(7);
  const groups = Array.from({ length: Math.ceil(WORKLOADS / PER_GROUP) }, (_, at) =>
    makeGroup({ number: at + 1, name: `업무시스템 ${at + 1}` }),
  );
  const workloads = Array.from({ length: WORKLOADS }, (_, at) =>
    makeWorkload({
      number: at + 1,
      name: `srv-${String(at + 1).padStart(4, "0")}`,
      group: isGrouped ? groups[Math.floor(at / PER_GROUP)]!.id : null,
    }),
  );
  const dependencies = Array.from({ length: LINKS }, (_, at) => {
    const ends = [Math.floor(next() * WORKLOADS), Math.floor(next() ** 3 * WORKLOADS)].sort((a, b) => b - a);
    const [from, to] = next() < 0.02 ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
    return makeDependency(workloads[from]!, workloads[to]!, { number: at + 1, strict: next() < 0.6, type: "API" });
  });
  const desk = session({
    door: "command-line",
    now: () => new Date("2026-11-21T09:00:00Z"),
    by: "bench",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: tmpdir(),
    nativeBinding: null,
    logBug: String,
  });
  await desk.create(file, { agency: "측정", country: "KR", currency: "KRW", language: "ko" }, (writing) => {
    saveGroups(writing, groups);
    saveWorkloads(writing, workloads);
    saveDependencies(writing, dependencies);
  });
  desk.close();
}

/** Starts the web host on a file and answers with its address and how to stop it. */
async function hostOf(file: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = join(import.meta.dirname, "..", "..", "electron", "cli", "sovplan.js");
  const child = spawn(process.execPath, [program, "serve", file, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString("utf8");
      const found = /"url": *"([^"]+)"/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error("the host ended before it said its address")));
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

const painted = async (page: Page): Promise<void> => {
  await page.waitForSelector(".graph-canvas canvas[data-painted=whole]", { timeout: 120_000 });
};

/** Long tasks and the time between frames from here on. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const held = { tasks: [] as number[], frames: [] as number[], isOn: true };
    Object.assign(window, { held });
    new PerformanceObserver((list) => {
      if (held.isOn) held.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    let last = performance.now();
    const tick = (now: number): void => {
      held.frames.push(now - last);
      last = now;
      if (held.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

type Held = { held: { tasks: number[]; frames: number[]; isOn: boolean } };
const seen = async (page: Page) => {
  const { tasks, frames } = await page.evaluate(() => {
    const { held } = window as unknown as Held; // written by watch
    held.isOn = false;
    return held;
  });
  const sorted = frames.slice(2).sort((a, b) => a - b);
  return {
    frames: sorted.length,
    frameP95Ms: round(sorted[Math.floor(0.95 * sorted.length)] ?? 0),
    frameMaxMs: round(sorted.at(-1) ?? 0),
    tasksOver50Ms: tasks.length,
    longestTaskMs: round(Math.max(0, ...tasks)),
  };
};
const round = (value: number): number => Math.round(value * 10) / 10;

/** Drags and zooms for a while, as a hand would. */
async function moveAbout(page: Page): Promise<void> {
  const box = (await page.locator(".graph-canvas canvas").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.down();
    for (let step = 0; step < 40; step += 1) await page.mouse.move(x + 4 * step * (turn % 2 ? -1 : 1), y + 2 * step);
    await page.mouse.up();
    for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, turn % 2 ? 120 : -120);
  }
  await painted(page);
}

async function measure(page: Page, url: string) {
  await page.goto(url);
  await page.goto(new URL("/#/inventory/dependencies", page.url()).href);
  const graph = page.getByText("그림", { exact: true });
  await graph.waitFor();
  await watch(page);
  const begun = performance.now();
  await graph.click();
  await painted(page);
  const firstDrawingMs = round(performance.now() - begun);
  const open = { firstDrawingMs, ...(await seen(page)) };
  await watch(page);
  await moveAbout(page);
  const moving = await seen(page);
  const all = page.getByRole("button", { name: "모두 펼치기" });
  if (await all.isDisabled()) return { open, moving };
  await watch(page);
  const opening = performance.now();
  await all.click();
  await page.waitForSelector(".graph-canvas canvas[data-painted=part]", { timeout: 2000 }).catch(() => null);
  await painted(page);
  const allOpenMs = round(performance.now() - opening);
  const opened = { allOpenMs, ...(await seen(page)) };
  await watch(page);
  await moveAbout(page);
  return { open, moving, opened, movingOpened: await seen(page) };
}

const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-graph-"));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const results: Record<string, unknown> = {};
  for (const isGrouped of [true, false]) {
    const file = join(folder, `${isGrouped}.sovplan`);
    await workspaceOf(file, isGrouped);
    const host = await hostOf(file);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "ko-KR" });
    try {
      results[isGrouped ? "grouped" : "withoutGroups"] = await measure(page, host.url);
    } finally {
      await page.close();
      await host.stop();
    }
  }
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? null, chromium: browser.version() };
  console.log(JSON.stringify({ workloads: WORKLOADS, links: LINKS, machine, ...results }, null, 2));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
