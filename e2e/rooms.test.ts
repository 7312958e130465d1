import { execFile } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sovplan-rooms-"));

/** One house with one thing wrong in each room, beside what is right and must stay unnamed. */
const planted: Readonly<Record<string, string>> = {
  "shared/model/planted.ts": `import { readFileSync } from "node:fs";\nexport const a = readFileSync;`,
  "shared/model/reaches.ts": `import { b } from "../../electron/service/fine.ts";\nexport const a = b;`,
  "renderer/pages/planted.tsx": `import { b } from "../../electron/service/fine.ts";\nexport const a = b;`,
  "renderer/pages/sql.tsx": `import db from "better-sqlite3";\nexport const a = db;`,
  "electron/service/planted.ts": `import { a } from "../../renderer/fine.ts";\nexport const c = a;`,
  "electron/web/planted.ts": `import { app } from "electron";\nexport const a = app;`,
  "electron/service/sql.ts": `import db from "better-sqlite3";\nexport const a = db;`,
  "shared/engines/cost/planted.ts": `import { l } from "../latency/fine.ts";\nexport const a = l;`,
  "shared/units/round.ts": `import { b } from "./about.ts";\nexport const a = () => b;`,
  "shared/units/about.ts": `import { a } from "./round.ts";\nexport const b = () => a;`,
  // nothing wrong with these
  "electron/service/fine.ts": `import { l } from "../../shared/engines/latency/fine.ts";\nexport const b = l;`,
  "electron/desktop/fine.ts": `import { app } from "electron";\nexport const a = app;`,
  "electron/database/fine.ts": `import db from "better-sqlite3";\nexport const a = db;`,
  "shared/engines/latency/fine.ts": `import { z } from "zod";\nexport const l = z;`,
  "shared/engines/joins.ts": `import { l } from "./latency/fine.ts";\nexport const a = l;`,
  "renderer/fine.ts": `import { l } from "../shared/engines/latency/fine.ts";\nexport const a = l;`,
};

type Violation = Readonly<{ from: string; rule: { name: string } }>;
let violations: Violation[];

beforeAll(async () => {
  for (const [path, code] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  // the rules look at where an import leads, so the packages need only be there
  for (const name of ["electron", "better-sqlite3", "zod"]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify({ name, main: "index.js" }));
    writeFileSync(join(folder, "node_modules", name, "index.js"), "module.exports = {};");
  }
  const dependencies = { electron: "1", "better-sqlite3": "1", zod: "1" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "planted", type: "module", dependencies }));
  violations = await cruise(folder, ["shared", "electron", "renderer"]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same program and the same rules as `npm run rooms`. */
function cruise(cwd: string, rooms: readonly string[]): Promise<Violation[]> {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const rules = join(root, ".dependency-cruiser.cjs");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...rooms, "--config", rules, "--output-type", "json"],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, out) => {
        try {
          const { summary } = JSON.parse(out) as { summary: { violations: Violation[] } };
          resolve(summary.violations);
        } catch {
          reject(error ?? new Error("the rules gave no answer"));
        }
      },
    );
  });
}

const namedFor = (path: string): string[] => [
  ...new Set(violations.filter(({ from }) => from === path).map(({ rule }) => rule.name)),
];

describe("the rooms", () => {
  it.each([
    ["shared/model/planted.ts", "shared-stands-alone"],
    ["shared/model/reaches.ts", "shared-stands-alone"],
    ["renderer/pages/planted.tsx", "screens-ask-the-host"],
    ["renderer/pages/sql.tsx", "screens-ask-the-host"],
    ["electron/service/planted.ts", "host-knows-no-screens"],
    ["electron/web/planted.ts", "electron-only-in-desktop"],
    ["electron/service/sql.ts", "sql-only-in-database"],
    ["shared/engines/cost/planted.ts", "engines-do-not-know-each-other"],
    ["shared/units/about.ts", "no-circles"],
  ])("%s breaks %s and is named", (path, rule) => {
    expect(namedFor(path)).toContain(rule);
  });

  it("have a planted violation for every rule there is, each with a reason", () => {
    const rules = readFileSync(join(root, ".dependency-cruiser.cjs"), "utf8");
    const names = [...rules.matchAll(/name: "([^"]+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThanOrEqual(7);
    expect([...new Set(violations.map(({ rule }) => rule.name))].sort()).toEqual([...names].sort());
    expect([...rules.matchAll(/comment:/g)].length).toBe(names.length);
  });

  it("leave what is right in peace", () => {
    const fine = Object.keys(planted).filter((path) => /fine[.]ts$|joins[.]ts$/.test(path));
    for (const path of fine) expect(namedFor(path), path).toEqual([]);
  });
});

/** Files over 400 lines, each with the reason why it is one file. */
const LONG: Readonly<Record<string, string>> = {
  "shared/text/report.ts": "every sentence of the plan document, Korean and English side by side",
};

describe("a file", () => {
  it("is no longer than 400 lines without a reason", () => {
    const files = globSync("{shared,electron,renderer,e2e,bench}/**/*.{ts,tsx,css,typ,js}", { cwd: root }).map((path) =>
      path.replaceAll("\\", "/"),
    );
    const lines = (path: string): number => readFileSync(join(root, path), "utf8").split("\n").length - 1;
    const long = files.filter((path) => lines(path) > 400);
    expect(files.length).toBeGreaterThan(400);
    expect(long.filter((path) => !(path in LONG))).toEqual([]);
    expect(Object.values(LONG).every((reason) => reason.length > 20)).toBe(true);
  });
});
