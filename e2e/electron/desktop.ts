import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ElectronApplication, type Page, _electron } from "playwright";
import type { Found } from "./electron.ts";
import { type Display, openDisplay } from "./display.ts";

const root = join(import.meta.dirname, "..", "..");

export type Desktop = Readonly<{
  app: ElectronApplication;
  page: Page;
  /** A folder of this run's own, for its profile and its files. */
  folder: string;
  /** What the window's page and the shell have said on their consoles. */
  said: string[];
  /** Its X display. */
  display: string;
  quit: () => Promise<void>;
}>;

/** Starts the built desktop in a real Electron, with a profile of its own, and waits for its first page. */
export async function startDesktop(
  electron: Extract<Found, { program: string }>,
  given: Readonly<{ words?: readonly string[]; folder?: string; environment?: Record<string, string> }> = {},
): Promise<Desktop> {
  const display = await openDisplay();
  if (!display) throw new Error("no display, and no Xvfb to make one: install xvfb");
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), "sovplan-desktop-"));
  const app = await _electron
    .launch({
      executablePath: electron.program,
      args: [...switches(folder), root, ...(given.words ?? [])],
      cwd: root,
      timeout: 60_000,
      env: environment(display, electron, given.environment ?? {}),
    })
    .catch((error: unknown) => {
      display.close();
      throw error;
    });
  const said: string[] = [];
  app.process().stderr?.on("data", (data: Buffer) => said.push(data.toString()));
  const page = await app.firstWindow();
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  await page.waitForLoadState("load");
  return {
    app,
    page,
    folder,
    said,
    display: display.name,
    quit: async () => {
      await app.close();
      display.close();
      if (given.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium's own sandbox cannot be used by root; that is a switch of the test, never of the product. */
export function switches(folder: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [...(isRoot ? ["--no-sandbox"] : []), "--disable-gpu", "--lang=ko", `--user-data-dir=${join(folder, "profile")}`];
}

function environment(
  display: Display,
  { binding }: Extract<Found, { program: string }>,
  more: Record<string, string>,
): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return {
    PATH,
    HOME,
    LANG: "ko_KR.UTF-8",
    DISPLAY: display.name,
    ...(binding === null ? {} : { SOVPLAN_SQLITE_BINDING: binding }),
    ...more,
  };
}
