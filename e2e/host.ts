import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, test as base, expect } from "@playwright/test";

const root = join(import.meta.dirname, "..");
const program = join(root, "electron", "cli", "sovplan.js");

export type Host = Readonly<{ url: string; file: string; stop: () => Promise<void> }>;

/** Starts the web host on a workspace, as a person would, in a process of its own on a free port. */
export async function startHost(file: string): Promise<Host> {
  const child = spawn(process.execPath, [program, "serve", file, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await launchAddress(child);
  return {
    url,
    file,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function launchAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (bytes: Buffer) => {
      said += bytes.toString("utf8");
      const url = /"url": *"([^"]+)"/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`the web host ended with ${code} before it said its address`)));
  });
}

type Desk = { language: "ko" | "en"; look: "light" | "dark" | "contrast"; compact: boolean };

type Worker = {
  /** A workspace of the Korean sample agency, made once and copied for each test. */
  sample: string;
};
type Fixtures = {
  /** A page on a fresh host where no workspace is there yet. */
  empty: Page;
  /** A browser let in to a host on a fresh copy of the sample agency: `goTo` brings the first page. */
  desk: Page;
  /** What the page complained of; checked empty at the end of each test. */
  complaints: string[];
};

/** Journeys start here: a host of their own, a page that may ask nobody else, and no complaint in its console. */
export const test = base.extend<Fixtures, Worker>({
  sample: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this very pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "sovplan-journey-"));
      const file = join(folder, "sample.sovplan");
      const made = spawnSync(process.execPath, [program, "sample", file], { encoding: "utf8" });
      if (!existsSync(file)) throw new Error(`no sample workspace: ${made.stderr}`);
      await use(file);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`asked ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  empty: async ({ page }, use, { title }) => {
    const file = (folder: string) => join(folder, `${title.slice(0, 20).replace(/\W+/g, "-") || "new"}.sovplan`);
    await withHost(file, page, async ({ url }) => {
      await page.goto(url);
      await page.evaluate(() => document.fonts.ready);
      await use(page);
    });
  },
  desk: async ({ page, sample }, use) => {
    const copied = (folder: string) => {
      const file = join(folder, "hanbit.sovplan");
      copyFileSync(sample, file);
      return file;
    };
    await withHost(copied, page, async ({ url }) => {
      await page.request.get(url); // spends the launch key
      // at the host, but on an empty page: goTo would only load ours again
      const antechamber = new URL("/antechamber", url).href;
      const empty = { contentType: "text/html", body: '<!doctype html><link rel="icon" href="data:,">' };
      await page.route(antechamber, (route) => route.fulfill(empty), { times: 1 });
      await page.goto(antechamber);
      await use(page);
    });
  },
});

async function withHost(
  fileIn: (folder: string) => string,
  page: Page,
  use: (host: Host) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sovplan-journey-"));
  const host = await startHost(fileIn(folder));
  try {
    await use(host);
  } finally {
    await page.goto("about:blank"); // or it would go on asking for events
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Goes to a page of the desk as if its address had been typed, with the desk set up as asked. */
export async function goTo(page: Page, path: string, desk: Partial<Desk> = {}): Promise<void> {
  const setUp: Desk = { language: "ko", look: "light", compact: false, ...desk };
  await page.evaluate((held) => localStorage.setItem("sovplan.desk", JSON.stringify(held)), setUp);
  const here = new URL(page.url());
  await page.goto(new URL(`/#${path}`, here).href);
  if (here.pathname === "/") await page.reload(); // else nothing but the fragment has changed, and nothing is read anew
  await page.evaluate(() => document.fonts.ready);
}

export { expect } from "@playwright/test";
