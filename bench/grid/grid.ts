/**
 * How a grid of many rows opens, scrolls and searches in Chromium: `npm run bench:grid [-- rows]`, 100,000 by default.
 *
 * A workspace is filled through the service, served as to a person, and driven with the mouse wheel. Prints JSON; idle
 * machines only, since it measures frames.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium } from "@playwright/test";
import { startHost } from "../../e2e/host.ts";
import { startService } from "../../electron/service/service.ts";
import { blankGroup, blankWorkload } from "../../shared/exchange/editing/blank.ts";
import { connect } from "../../shared/contract/client.ts";
import type { GroupId } from "../../shared/model/id.ts";

const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "sovplan-bench-grid-"));
const file = join(folder, "many.sovplan");
try {
  await fill(file);
  console.log(JSON.stringify({ rows, ...(await measure(file)) }, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fill(path: string): Promise<void> {
  const service = startService({
    door: "command-line",
    now: () => new Date(),
    by: "bench",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: join(folder, "scratch"),
    nativeBinding: null,
    logBug: (error) => String(error),
  });
  await service.create(path, { agency: "Bench", country: "KR", currency: "KRW", language: "ko" });
  const { call } = connect({ send: service.answer, listen: service.listen });
  const groups = Array.from({ length: Math.ceil(rows / 100) }, (_, at) => ({
    ...blankGroup,
    name: `시스템 ${at + 1}`,
  }));
  await call("groups.patch", { changes: [], add: groups });
  const ids = (await call("groups.list", {})).map(({ id }) => id);
  for (let from = 0; from < rows; from += 20_000)
    await call("workloads.patch", {
      changes: [],
      add: Array.from({ length: Math.min(20_000, rows - from) }, (_, at) => workload(from + at, ids)),
    });
  await service.close();
}

/** Believable and repeatable: a third without measured use, a tenth without a group. */
function workload(at: number, groups: readonly GroupId[]): typeof blankWorkload {
  const share = (seed: number) => ((at * seed) % 97) / 100;
  const isMeasured = at % 3 !== 0;
  return {
    ...blankWorkload,
    name: `srv-${["web", "was", "db", "bat"][at % 4]!}-${String(at + 1).padStart(6, "0")}`,
    externalId: `A${String(at + 1).padStart(7, "0")}`,
    hostname: `srv${at + 1}.agency${at % 40}.go.kr`,
    group: at % 10 === 0 ? null : groups[Math.floor(at / 100)]!,
    kind: at % 20 === 0 ? "physical" : "vm",
    environment: (["production", "test", "development"] as const)[at % 3]!,
    power: at % 50 === 0 ? "off" : "on",
    os: {
      name: ["Rocky Linux 9", "Windows Server 2022", "Ubuntu 22.04"][at % 3]!,
      family: at % 3 === 1 ? "windows" : "linux",
    },
    vcpu: 2 ** (1 + (at % 5)),
    memoryGib: 2 ** (2 + (at % 6)),
    storageGib: 40 + ((at * 7) % 960),
    storageUsedGib: 20 + ((at * 3) % 480),
    cpu: isMeasured ? { avg: share(3), p95: share(5), max: share(7) } : blankWorkload.cpu,
    memory: isMeasured ? { avg: share(11), p95: share(13), max: share(17) } : blankWorkload.memory,
    ipAddresses: [`10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`],
    location: ["대전센터", "광주센터", "대구센터"][at % 3]!,
  };
}

async function measure(path: string): Promise<object> {
  const host = await startHost(path);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "ko-KR" });
    await page.goto(host.url);
    const address = new URL("/#/inventory/workloads", page.url()).href;
    await page.goto(address);
    await page.waitForSelector("[data-row]");

    const opened = [];
    for (let run = 0; run < 3; run += 1) opened.push(await open(page));
    const sorted = [];
    for (const name of ["메모리", "이름"]) sorted.push({ column: name, ms: await sort(page, name) });
    return {
      opened,
      scrolled: { slowly: await scroll(page, 120), fast: await scroll(page, 1500), far: await scroll(page, 40_000) },
      searched: await search(page),
      sorted,
    };
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** From asking for the page to its first rows, and to the last row read; milliseconds. */
async function open(page: Page): Promise<object> {
  await page.reload({ waitUntil: "commit" });
  await page.waitForSelector("[data-row]");
  const firstRowsMs = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    (count) => document.querySelector("[role=grid]")?.getAttribute("aria-rowcount") === String(count + 1),
    rows,
    { timeout: 60_000 },
  );
  const allRowsMs = await page.evaluate(() => performance.now());
  return { firstRowsMs: Math.round(firstRowsMs), allRowsMs: Math.round(allRowsMs) };
}

/** Wheels for four seconds and looks at every frame. `step`: pixels a tick. */
async function scroll(page: Page, step: number): Promise<object> {
  await page.waitForTimeout(3_000); // what is done while idle is done by now
  const grid = (await page.locator("[role=grid]").boundingBox())!;
  await page.mouse.move(grid.x + grid.width / 2, grid.y + grid.height / 2);
  await page.evaluate(() => {
    const held = { frames: [] as number[], tasks: [] as number[], isOn: true };
    Object.assign(window, { held });
    new PerformanceObserver((list) => held.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
    let last = performance.now();
    const next = (now: number): void => {
      held.frames.push(now - last);
      last = now;
      if (held.isOn) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const until = Date.now() + 4_000;
  for (let way = 1; Date.now() < until;) {
    await page.mouse.wheel(0, way * step);
    if (step > 10_000 && Math.random() < 0.2) way = -way;
  }
  return page.evaluate(() => {
    const { held } = window as unknown as { held: { frames: number[]; tasks: number[]; isOn: boolean } };
    held.isOn = false;
    const frames = held.frames.slice(1).sort((a, b) => a - b);
    const at = (share: number): number => Math.round(frames[Math.floor(frames.length * share)]! * 10) / 10;
    return {
      frames: frames.length,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      worstMs: Math.round(frames.at(-1)! * 10) / 10,
      over50Ms: frames.filter((ms) => ms > 50).length,
      longTasks: held.tasks.length,
    };
  });
}

/** From the key to the rows it leaves, for a word typed letter by letter. */
async function search(page: Page): Promise<object> {
  const box = page.getByRole("searchbox").last();
  const times: number[] = [];
  for (const word of ["db-0001", "대전", "ㄷㅈㅅㅌ", "srvweb99"]) {
    for (let end = 1; end <= word.length; end += 1) {
      const before = await page.evaluate(() => performance.now());
      await box.fill(word.slice(0, end));
      await page.waitForSelector("[role=grid][aria-busy=false]");
      times.push((await page.evaluate(() => performance.now())) - before);
    }
    await box.fill("");
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(times.length * share)]!);
  return { keys: times.length, p50Ms: at(0.5), p95Ms: at(0.95), worstMs: Math.round(times.at(-1)!) };
}

async function sort(page: Page, column: string): Promise<number> {
  const head = page.getByRole("columnheader", { name: column }).first();
  const before = await page.evaluate(() => performance.now());
  await head.click();
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll("[role=columnheader]")].some(
        (one) => one.textContent.startsWith(name) && one.getAttribute("aria-sort") === "ascending",
      ),
    column,
  );
  return Math.round((await page.evaluate(() => performance.now())) - before);
}
