import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ElectronApplication, type Page, _electron } from "playwright";
import type { HostEvent } from "../../shared/contract/events.ts";
import type { Reply } from "../../shared/contract/gate.ts";
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
  // not by `executablePath`: only so does Playwright hold the app back until it can see its first window
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = dirname(electron.program);
  const app = await _electron
    .launch({
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

/** Asks the host from the page, as a screen would; long work is waited for. A refusal is thrown with its English sentence. */
export function askInPage(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, input]) => {
      const ended = new Map<string, Reply>();
      let hear = (): void => undefined;
      const deaf = window.host!.listen((event) => {
        if (event.kind !== "work.ended") return;
        ended.set(event.work, event.reply);
        hear();
      });
      let reply = await window.host!.call(name, input);
      const work = reply.ok ? (reply.value as { work?: string } | null)?.work : undefined;
      if (work !== undefined) {
        reply = await new Promise<Reply>((resolve) => {
          hear = () => {
            const found = ended.get(work);
            if (found) resolve(found);
          };
          hear();
        });
      }
      deaf();
      if (!reply.ok) throw new Error(reply.failure.sentence.en);
      return reply.value;
    },
    [name, input] as const,
  );
}

declare global {
  interface Window {
    /** What electron/desktop/preload.ts hands to the page. */
    readonly host?: {
      door: "window";
      call: (name: string, input: unknown) => Promise<Reply>;
      listen: (hear: (event: HostEvent) => void) => () => void;
    };
  }
}

/** Chromium's own sandbox cannot be used by root; that is a switch of the test, never of the product. */
export function switches(folder: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--lang=ko",
    `--user-data-dir=${join(folder, "profile")}`,
  ];
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
