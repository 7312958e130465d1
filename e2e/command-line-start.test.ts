import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const HOUR = 3600;
const BUILT_AT = 1_800_000_000;
let root: string;

/** A house with one source in each room that the command line is built of, an hour older than what was built. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sovplan-start-"));
  place("package.json", '{ "type": "module" }');
  place("electron/cli/main.ts", 'console.log("source");');
  place("shared/model/thing.ts", "export const thing = 1;");
  place("dist/electron/cli.js", 'console.log("built");');
  copyFileSync(join(import.meta.dirname, "../electron/cli/sovplan.js"), join(root, "electron/cli/sovplan.js"));
  for (const path of ["electron/cli/sovplan.js", "electron/cli/main.ts", "shared/model/thing.ts"])
    at(path, BUILT_AT - HOUR);
  for (const folder of ["electron/cli", "electron", "shared/model", "shared"]) at(folder, BUILT_AT - HOUR);
  at("dist/electron/cli.js", BUILT_AT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function place(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const at = (path: string, seconds: number): void => utimesSync(join(root, path), seconds, seconds);
const started = (): string =>
  spawnSync(process.execPath, [join(root, "electron/cli/sovplan.js")], { encoding: "utf8" }).stdout.trim();

it("runs what was built where no source is newer", () => {
  expect(started()).toBe("built");
});

it("runs the source where one was changed since", () => {
  at("shared/model/thing.ts", BUILT_AT + 1);
  expect(started()).toBe("source");
});

it("runs the source where one was taken away since, which only its folder tells", () => {
  rmSync(join(root, "shared/model/thing.ts"));
  at("shared/model", BUILT_AT + 1);
  expect(started()).toBe("source");
});

it("runs the source where nothing was built", () => {
  rmSync(join(root, "dist"), { recursive: true });
  expect(started()).toBe("source");
});
