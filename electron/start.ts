/**
 * `npm start [FILE]`: the app in its window; where no window can be had, the same app in this computer's browser.
 *
 * `--window`: in the window or not at all.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../shared/contract/failure.ts";
import type { Language } from "../shared/model/sentence.ts";
import { type TextKey, text } from "../shared/text/text.ts";
import { serveWorkspace } from "./web/main.ts";

const root = join(import.meta.dirname, "..");
const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith("--")) ?? null;
const language: Language = (process.env["LC_ALL"] ?? process.env["LANG"] ?? "").startsWith("ko") ? "ko" : "en";
const say = (key: TextKey, args = {}): void => console.log(text(language, key, args));

const program = windowProgram();
if (program !== null) process.exitCode = await openWindow(program);
else if (words.includes("--window")) process.exitCode = 1;
else process.exitCode = await openBrowser();

/** The official Electron program, or `null` after saying why there is none. */
function windowProgram(): string | null {
  if (process.platform === "linux" && !hasDisplay()) return (say("start.no-display"), null);
  if (process.getuid?.() === 0) return (say("start.root"), null);
  const found = installed();
  if (found !== null) return found;
  say("start.fetching");
  const fetched = spawnSync(process.execPath, [join(root, "node_modules", "electron", "install.js")], {
    stdio: "ignore",
    timeout: 300_000,
  });
  const program = fetched.status === 0 ? installed() : null;
  if (program === null) say("start.no-electron");
  return program;
}

function installed(): string | null {
  const folder = join(root, "node_modules", "electron");
  const name = join(folder, "path.txt");
  if (!existsSync(name)) return null;
  const program = join(folder, "dist", readFileSync(name, "utf8").trim());
  return existsSync(program) ? program : null;
}

function hasDisplay(): boolean {
  return ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => (process.env[name] ?? "") !== "");
}

async function openWindow(program: string): Promise<number> {
  const built = spawnSync(process.execPath, [join(root, "electron", "build.ts")], { cwd: root, stdio: "inherit" });
  if (built.status !== 0) return 1;
  const window = spawn(program, [root, ...(file === null ? [] : [file])], { stdio: "inherit" });
  return new Promise((resolve) => window.once("exit", (code) => resolve(code ?? 1)));
}

async function openBrowser(): Promise<number> {
  const workspace = file ?? "plan.sovplan";
  try {
    const host = await serveWorkspace({ file: workspace, create: !existsSync(workspace), port: 0 });
    say("cli.serving", { url: host.url });
    if (hasDisplay() || process.platform !== "linux") showAddress(host.url);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await host.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.failure.sentence[language]);
    return 1;
  }
}

/** Asks the desktop for its browser; where that cannot be done, the printed address is enough. */
function showAddress(url: string): void {
  const opener = { linux: "xdg-open", darwin: "open", win32: "explorer" }[process.platform as string];
  if (opener) spawn(opener, [url], { stdio: "ignore", detached: true }).on("error", () => undefined);
}
