/**
 * Three builds of one program: the screens, what runs on Node, and the preload (CommonJS, since a sandboxed one must be).
 *
 * `node electron/build.ts [renderer | electron] [--watch]`
 */
import { copyFileSync, existsSync, globSync, mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type InlineConfig, build } from "vite";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const words = process.argv.slice(2);
const only = words.find((word) => !word.startsWith("--"));

try {
  if (only === undefined || only === "renderer") await buildScreens();
  if (only === undefined || only === "electron") await buildWhole("electron", buildHost);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function buildScreens(): Promise<void> {
  const config: InlineConfig = { configFile: join(root, "vite.config.ts"), logLevel: "warn" };
  if (words.includes("--watch")) await build({ ...config, logLevel: "info", build: { watch: {} } });
  else await buildWhole("renderer", (outDir) => build({ ...config, build: { outDir } }));
}

/** Built beside and moved in whole: whoever is being served meanwhile never sees half of it. */
async function buildWhole(name: string, build: (folder: string) => Promise<unknown>): Promise<void> {
  const place = join(dist, name);
  const draft = join(dist, `.${name}-${process.pid}`);
  const old = `${draft}-old`;
  try {
    await build(draft);
    mkdirSync(dist, { recursive: true });
    if (existsSync(place)) renameSync(place, old);
    renameSync(draft, place);
  } finally {
    for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Desktop main, its service process, the command line, each worker; and the templates beside them, as in the source. */
async function buildHost(folder: string): Promise<void> {
  const begun = new Date();
  const workers = globSync("electron/*/{worker,*-worker}.ts", { cwd: root }).map((file) => [workerName(file), file]);
  const entries = {
    main: "electron/desktop/main.ts",
    service: "electron/desktop/service-process.ts",
    cli: "electron/cli/main.ts",
    ...(Object.fromEntries(workers) as Record<string, string>),
  };
  await build(nodeBuild(folder, entries, "es"));
  await build(nodeBuild(folder, { preload: "electron/desktop/preload.ts" }, "cjs"));
  for (const template of globSync("electron/*/*.typ", { cwd: root }))
    copyFileSync(join(root, template), join(folder, basename(template)));
  // a source that was changed while this went on is newer than what was built of it: the command line asks (sovplan.js)
  utimesSync(join(folder, "cli.js"), begun, begun);
}

/** `electron/report/worker.ts` → `report-worker`, `electron/solver/solver-worker.ts` → `solver-worker`. */
function workerName(file: string): string {
  const name = basename(file, ".ts");
  return name === "worker" ? `${basename(dirname(file))}-worker` : name;
}

function nodeBuild(outDir: string, input: Record<string, string>, format: "es" | "cjs"): InlineConfig {
  const extension = format === "es" ? "js" : "cjs";
  return {
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    // the outlines of the countries come from a package that only builds need: they are built in
    ssr: { noExternal: ["world-atlas"] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input,
        external: ["electron"],
        // chunks lie beside the entries, so that import.meta.dirname is two folders below the root, as in the source
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: "[name].js" },
      },
    },
  };
}
